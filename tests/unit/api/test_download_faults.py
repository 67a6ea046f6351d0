"""What ends or hinders a download: outages, redirects, portals, bounds, the disk."""

import asyncio
import gzip
import itertools
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.api.download import DownloadFailed, LinkExpired
from desktop_app.api.kie import KieJobs
from desktop_app.domain.problems import DiskFull, LocalFault, ServiceUnreachable
from tests.fakes.scripted_server import (
    DROP,
    RESET,
    Reply,
    ScriptedServer,
    Seen,
    Step,
    envelope,
    file_step,
    page,
)
from tests.unit.api.conftest import FILE, content, exists, part_of


@pytest.mark.parametrize(
    "fault", [DROP, RESET, page(502), page(503), Reply(429), Reply(200, b"", announced=0)]
)
async def test_a_passing_fault_is_tried_again(
    server: ScriptedServer,
    jobs: KieJobs,
    film: bytes,
    to: Path,
    waits: list[float],
    fault: Step,
) -> None:
    server.script("GET", FILE, fault, fault, file_step(film))
    await jobs.download(server.url + FILE, to)
    assert content(to) == film
    assert waits == [1.0, 2.0]


async def test_the_servers_wish_to_wait_is_heard(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path, waits: list[float]
) -> None:
    server.script(
        "GET",
        FILE,
        Reply(503, headers={"Retry-After": "9"}),
        Reply(503, headers={"Retry-After": "9000"}),
        file_step(film),
    )
    await jobs.download(server.url + FILE, to)
    assert waits == [9.0, 30.0]


async def test_a_stalled_download_goes_on(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path
) -> None:
    def stall(seen: Seen) -> Reply:
        return Reply(200, film[:10], {"ETag": '"v1"'}, announced=len(film))

    server.script("GET", FILE, stall, file_step(film))
    await jobs.download(server.url + FILE, to)
    assert content(to) == film
    assert server.seen[1].headers["range"] == "bytes=10-"


@pytest.mark.parametrize("status", [403, 404, 410])
async def test_an_expired_link_is_renewed_and_goes_on(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path, status: int
) -> None:
    server.script("GET", FILE, file_step(film, cut=300_000), page(status))
    with pytest.raises(LinkExpired, match="fresh link") as expired:
        await jobs.download(server.url + FILE, to)
    assert expired.value.billed == "yes"
    have = part_of(to).stat().st_size
    assert have > 0
    fresh = f"{server.url}/fresh/a.mp4"
    server.script("POST", "/api/v1/common/download-url", envelope(200, "success", fresh))
    server.script("GET", "/fresh/a.mp4", file_step(film))
    await jobs.download(await jobs.download_url(server.url + FILE), to)
    assert content(to) == film
    assert server.seen[-1].headers["range"] == f"bytes={have}-"
    assert "authorization" not in server.seen[-1].headers


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_followed_with_neither_key_nor_loss(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path, status: int
) -> None:
    async with ScriptedServer() as other:
        server.script("GET", FILE, Reply(status, headers={"Location": f"{other.url}/b.mp4"}))
        other.script("GET", "/b.mp4", file_step(film, cut=300_000), file_step(film))
        await jobs.download(server.url + FILE, to)
        assert all("authorization" not in seen.headers for seen in other.seen)
        assert other.seen[1].headers["range"].startswith("bytes=")
    assert content(to) == film


@pytest.mark.parametrize(
    ("location", "why"),
    [
        ("http://results.example/a.mp4", "not secure"),
        ("ftp://127.0.0.1/a.mp4", "https://"),
        ("file:///etc/passwd", "https://"),
        ("https://me:word@127.0.0.1/", "user name or password"),
        (FILE, "sent on more than 5 times"),
    ],
)
async def test_a_redirect_to_somewhere_improper_is_refused(
    server: ScriptedServer, jobs: KieJobs, to: Path, location: str, why: str
) -> None:
    server.script("GET", FILE, Reply(302, headers={"Location": location}))
    with pytest.raises(DownloadFailed, match=why):
        await jobs.download(server.url + FILE, to)
    assert len(server.seen) <= 6


async def test_a_redirect_to_nowhere_is_refused(
    server: ScriptedServer, jobs: KieJobs, to: Path
) -> None:
    server.script("GET", FILE, Reply(302))
    with pytest.raises(DownloadFailed, match="sent on to no address"):
        await jobs.download(server.url + FILE, to)


async def test_a_redirect_to_gibberish_is_not_followed(
    server: ScriptedServer, jobs: KieJobs, to: Path
) -> None:
    server.script("GET", FILE, Reply(302, headers={"Location": "http://[::1"}))
    with pytest.raises(ServiceUnreachable, match="nothing is lost"):
        await jobs.download(server.url + FILE, to)
    assert {seen.path for seen in server.seen} == {FILE}


@pytest.mark.parametrize(
    "url", ["http://results.example/a.mp4", "file:///etc/passwd", "", "javascript:1", "//x"]
)
async def test_an_improper_link_is_refused_unasked(jobs: KieJobs, to: Path, url: str) -> None:
    with pytest.raises(DownloadFailed, match="was not fetched"):
        await jobs.download(url, to)


@pytest.mark.parametrize(
    "portal",
    [
        page(200, "<html>Please sign in to the hotel network</html>"),
        Reply(200, b"  <!DOCTYPE html><p>Sign in", {"Content-Type": "video/mp4"}),
    ],
)
async def test_a_captive_portal_does_not_become_a_clip(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path, portal: Reply
) -> None:
    server.script("GET", FILE, file_step(film, cut=200_000), portal)
    with pytest.raises(ServiceUnreachable, match="sign in to the network"):
        await jobs.download(server.url + FILE, to)
    assert not exists(to)
    have = part_of(to).stat().st_size
    assert part_of(to).read_bytes() == film[:have] != b""


async def test_a_message_in_place_of_a_clip_is_kept_for_details(
    server: ScriptedServer, jobs: KieJobs, to: Path
) -> None:
    server.script("GET", FILE, envelope(500, "the file went away"))
    with pytest.raises(DownloadFailed, match="a message in place of the clip") as failed:
        await jobs.download(server.url + FILE, to)
    assert "the file went away" in failed.value.detail


async def test_an_odd_status_is_told(server: ScriptedServer, jobs: KieJobs, to: Path) -> None:
    server.script("GET", FILE, page(418))
    with pytest.raises(DownloadFailed, match="HTTP 418"):
        await jobs.download(server.url + FILE, to)


@pytest.mark.parametrize("unmarked", [False, True])
async def test_a_file_over_the_bound_is_not_fetched(
    server: ScriptedServer,
    connect: Callable[..., KieJobs],
    film: bytes,
    to: Path,
    unmarked: bool,
) -> None:
    server.script("GET", FILE, Reply(200, film, unmarked=unmarked))
    with pytest.raises(DownloadFailed, match="larger than"):
        await connect(server.url, largest=600_000).download(server.url + FILE, to)
    assert not exists(to)
    assert part_of(to).stat().st_size <= 600_000


async def test_a_compressed_answer_is_unpacked(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path
) -> None:
    packed = Reply(200, gzip.compress(film), {"Content-Encoding": "gzip", "ETag": '"z"'})
    server.script("GET", FILE, packed)
    await jobs.download(server.url + FILE, to)
    assert content(to) == film


async def test_a_disk_without_room_says_how_much_is_needed(
    server: ScriptedServer, connect: Callable[..., KieJobs], film: bytes, to: Path
) -> None:
    server.script("GET", FILE, file_step(film, cut=200_000), DROP)
    with pytest.raises(ServiceUnreachable):
        await connect(server.url).download(server.url + FILE, to)
    have = part_of(to).stat().st_size
    server.script("GET", FILE, file_step(film))
    free = 100_000
    with pytest.raises(DiskFull) as full:
        await connect(server.url, free=lambda folder: free).download(server.url + FILE, to)
    missing = len(film) - have - free
    assert f"{-(-missing // 1000)} kB more is needed" in str(full.value)
    assert str(to.parent) in str(full.value)
    assert part_of(to).stat().st_size == have
    await connect(server.url).download(server.url + FILE, to)
    assert content(to) == film
    assert server.seen[-1].headers["range"] == f"bytes={have}-"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
async def test_a_disk_that_fills_up_is_told(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path
) -> None:
    to.parent.mkdir()
    part_of(to).symlink_to("/dev/full")
    server.script("GET", FILE, file_step(film))
    with pytest.raises(DiskFull, match=r"1\.1 MB more is needed.*nothing is lost"):
        await jobs.download(server.url + FILE, to)
    assert part_of(to).is_symlink()
    assert len(server.seen) == 1


async def test_a_folder_that_is_none_is_told(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path
) -> None:
    to.parent.write_text("a file where the folder should be")
    server.script("GET", FILE, file_step(film))
    with pytest.raises(LocalFault, match="cannot be written") as fault:
        await jobs.download(server.url + FILE, to)
    assert not isinstance(fault.value, DiskFull)
    assert server.seen == []


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
async def test_a_read_only_folder_is_told(jobs: KieJobs, to: Path) -> None:
    to.parent.mkdir()
    to.parent.chmod(0o500)
    with pytest.raises(LocalFault, match="make the folder writable"):
        await jobs.download("https://results.example/a.mp4", to)


async def test_a_cancelled_download_keeps_what_arrived(
    server: ScriptedServer, connect: Callable[..., KieJobs], film: bytes, to: Path
) -> None:
    heard = asyncio.Event()

    def slow(seen: Seen) -> Reply:
        return Reply(200, film[:300_000], {"ETag": '"v1"'}, announced=len(film))

    server.script("GET", FILE, slow, file_step(film))
    task = asyncio.create_task(
        connect(server.url).download(
            server.url + FILE, to, on_progress=lambda done, total: heard.set()
        )
    )
    await heard.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    have = part_of(to).stat().st_size
    assert part_of(to).read_bytes() == film[:have] != b""
    await connect(server.url).download(server.url + FILE, to)
    assert content(to) == film


async def test_no_network_for_a_download(
    connect: Callable[..., KieJobs], closed_port: int, to: Path, waits: list[float]
) -> None:
    url = f"http://127.0.0.1:{closed_port}"
    with pytest.raises(ServiceUnreachable, match=r"127\.0\.0\.1 \(no connection\)") as failed:
        await connect(url).download(url + FILE + "?signature=secret", to)
    assert "secret" not in str(failed.value)
    assert waits == [1.0, 2.0, 5.0, 10.0]


async def test_the_loop_is_not_held_while_a_file_is_written(
    server: ScriptedServer, jobs: KieJobs, film: bytes, to: Path
) -> None:
    server.script("GET", FILE, replace_whole(film))
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0)
            ticks += 1

    ticking = asyncio.create_task(tick())
    told: list[int] = []
    await jobs.download(server.url + FILE, to, on_progress=lambda done, total: told.append(ticks))
    ticking.cancel()
    # Between any two writes the loop went round.
    assert all(later > earlier for earlier, later in itertools.pairwise(told))
    assert len(told) > 3


def replace_whole(film: bytes) -> Step:
    step = file_step(film)

    def answer(seen: Seen) -> Reply:
        return replace(step(seen), status=200)

    return answer
