"""Downloads that go on where they stopped, and only with what belongs together."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.api.download import DownloadFailed
from desktop_app.api.kie import KieJobs
from desktop_app.domain.problems import ServiceUnreachable
from tests.fakes.scripted_server import (
    DROP,
    Reply,
    ScriptedServer,
    Seen,
    file_step,
)
from tests.unit.api.conftest import FILE, content, exists, leftovers, part_of


async def test_a_clip_arrives_whole_and_without_the_key(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path, waits: list[float]
) -> None:
    server.script("GET", FILE, file_step(film))
    told: list[tuple[int, int | None]] = []
    await jobs.download(server.url + FILE, to, on_progress=lambda *step: told.append(step))
    assert content(to) == film
    assert leftovers(to) == []
    (seen,) = server.seen
    assert "authorization" not in seen.headers
    assert "range" not in seen.headers
    assert seen.headers["accept-encoding"] == "identity"
    assert told[-1] == (len(film), len(film))
    assert [done for done, _ in told] == sorted({done for done, _ in told})
    assert len(told) > 3
    assert waits == []


@pytest.mark.parametrize("etag", ['"v1"', 'W/"v1"', ""])
async def test_a_cut_download_goes_on_where_it_stopped(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path, waits: list[float], etag: str
) -> None:
    # A weak validator cannot go into If-Range; the length is then what is compared.
    server.script(
        "GET",
        FILE,
        file_step(film, etag=etag, cut=400_000),
        file_step(film, etag=etag, cut=300_000),
        file_step(film, etag=etag),
    )
    await jobs.download(server.url + FILE, to)
    assert content(to) == film
    starts = [int(seen.headers["range"][6:-1]) for seen in server.seen[1:]]
    assert 0 < starts[0] <= 400_000 < starts[1] <= 700_000
    asked = {seen.headers.get("if-range") for seen in server.seen[1:]}
    assert asked == ({etag} if etag.startswith('"') else {None})
    assert waits == [1.0, 1.0]


async def test_last_modified_stands_in_for_an_etag(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path
) -> None:
    date = "Fri, 11 Sep 2026 11:44:47 GMT"

    def first(seen: Seen) -> Reply:
        return Reply(200, film, {"Last-Modified": date}, cut=9)

    server.script("GET", FILE, first, file_step(film, etag=""))
    await jobs.download(server.url + FILE, to)
    assert content(to) == film
    assert server.seen[1].headers["if-range"] == date


async def test_a_new_run_goes_on_where_the_last_one_died(
    server: ScriptedServer, connect: Callable[..., KieJobs], film: bytes, to: Path
) -> None:
    server.script("GET", FILE, file_step(film, cut=400_000), DROP)
    with pytest.raises(ServiceUnreachable, match="nothing is lost"):
        await connect(server.url).download(server.url + FILE, to)
    have = part_of(to).stat().st_size
    assert 0 < have <= 400_000
    assert part_of(to).read_bytes() == film[:have]
    assert not exists(to)
    server.script("GET", FILE, file_step(film))
    await connect(server.url).download(server.url + FILE, to)
    assert content(to) == film
    assert server.seen[-1].headers["range"] == f"bytes={have}-"
    assert server.seen[-1].headers["if-range"] == '"v1"'


@pytest.mark.parametrize("note", [None, b"", b"{", b"[]", b'{"length": 5}', b"[" * 100_000])
async def test_a_part_of_who_knows_what_is_not_trusted(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path, note: bytes | None
) -> None:
    to.parent.mkdir()
    part_of(to).write_bytes(b"something else")
    if note is not None:
        part_of(to).with_name(f"{to.name}.part.json").write_bytes(note)
    server.script("GET", FILE, file_step(film))
    await jobs.download(server.url + FILE, to)
    assert content(to) == film
    assert "range" not in server.seen[0].headers


async def test_a_file_that_was_whole_needs_no_network(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path
) -> None:
    to.parent.mkdir()
    part_of(to).write_bytes(film)
    note = part_of(to).with_name(f"{to.name}.part.json")
    note.write_text(json.dumps({"etag": '"v1"', "modified": "", "length": len(film)}))
    await jobs.download(server.url + FILE, to)
    assert content(to) == film
    assert server.seen == []
    assert leftovers(to) == []


async def test_a_file_of_unknown_length_that_was_whole_is_recognised(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path
) -> None:
    to.parent.mkdir()
    part_of(to).write_bytes(film)
    note = part_of(to).with_name(f"{to.name}.part.json")
    note.write_text(json.dumps({"etag": '"v1"', "modified": "", "length": None}))
    server.script("GET", FILE, file_step(film))
    await jobs.download(server.url + FILE, to)
    assert content(to) == film
    assert len(server.seen) == 1


def changed(film: bytes) -> bytes:
    return film[:12] + bytes(255 - byte for byte in film[12:])


async def test_a_file_that_changed_at_the_service_starts_anew(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path
) -> None:
    new = changed(film)
    server.script("GET", FILE, file_step(film, cut=200_000), file_step(new, etag='"v2"'))
    await jobs.download(server.url + FILE, to)
    assert content(to) == new


async def test_a_server_that_ignores_if_range_and_changed_the_file(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path
) -> None:
    new = changed(film)

    def careless(seen: Seen) -> Reply:
        start = int(seen.headers["range"][6:-1])
        span = f"bytes {start}-{len(new) - 1}/{len(new)}"
        return Reply(206, new[start:], {"ETag": '"v2"', "Content-Range": span})

    server.script("GET", FILE, file_step(film, cut=200_000), careless, file_step(new, etag='"v2"'))
    await jobs.download(server.url + FILE, to)
    assert content(to) == new
    assert "range" not in server.seen[2].headers


async def test_a_server_that_ignores_ranges_sends_it_all_again(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path
) -> None:
    server.script("GET", FILE, file_step(film, cut=200_000), file_step(film, ranges=False))
    await jobs.download(server.url + FILE, to)
    assert content(to) == film


@pytest.mark.parametrize("span", ["bytes 0-9/10", "bytes 7-9/*", "junk", ""])
async def test_a_part_that_was_not_asked_for_is_not_joined(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path, span: str
) -> None:
    wrong = Reply(206, b"0123456789", {"Content-Range": span, "ETag": '"v1"'})
    server.script("GET", FILE, file_step(film, cut=200_000), wrong, file_step(film))
    await jobs.download(server.url + FILE, to)
    assert content(to) == film


async def test_a_length_that_lies_is_an_error(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path
) -> None:
    short = film[:1000]

    def lie(seen: Seen) -> Reply:
        if "range" in seen.headers:
            return Reply(416, b"", {"Content-Range": f"bytes */{len(short)}"})
        return Reply(200, short, {"ETag": '"v1"'}, announced=2000, cut=len(short))

    server.script("GET", FILE, lie)
    with pytest.raises(DownloadFailed, match="less of it than it said"):
        await jobs.download(server.url + FILE, to)
    assert not exists(to)


async def test_more_than_was_said_is_an_error(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path
) -> None:
    def more(seen: Seen) -> Reply:
        start = int(seen.headers.get("range", "bytes=0-")[6:-1])
        if not start:
            return Reply(200, film, {"ETag": '"v1"'}, cut=400_000)
        span = f"bytes {start}-{len(film) - 1}/{len(film)}"
        return Reply(206, film, {"ETag": '"v1"', "Content-Range": span})

    server.script("GET", FILE, more)
    with pytest.raises(DownloadFailed, match="longer than the service said") as failed:
        await jobs.download(server.url + FILE, to)
    assert failed.value.billed == "yes"
    assert not exists(to)


async def test_a_file_without_a_length(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path
) -> None:
    server.script("GET", FILE, Reply(200, film, unmarked=True))
    told: list[tuple[int, int | None]] = []
    await jobs.download(server.url + FILE, to, on_progress=lambda *step: told.append(step))
    assert content(to) == film
    assert told[-1] == (len(film), None)


_DIES_AT_THE_NAME = """
import os, sys
from pathlib import Path
from desktop_app.api.partfile import Mark, PartFile
part = PartFile(Path(sys.argv[1]))
part.open()
part.begin(Mark(length=4))
part.append(b"clip")
os.replace = lambda *names: os._exit(9)
part.finish()
"""


def test_a_death_before_the_name_leaves_no_note_that_nobody_looks_for(to: Path) -> None:
    """Once the file has its name, nothing of it is fetched and nothing would remove the note."""
    died = subprocess.run([sys.executable, "-c", _DIES_AT_THE_NAME, str(to)])
    assert died.returncode == 9
    assert [path.name for path in to.parent.iterdir()] == [part_of(to).name]
