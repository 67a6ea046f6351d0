import re
from collections.abc import Callable
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path

import pytest

from desktop_app.api.kie import KieJobs
from desktop_app.api.upload import LARGEST_UPLOAD, kind_of
from desktop_app.domain.problems import (
    InvalidInput,
    KeyRefused,
    LocalFault,
    RequestRefused,
    ServiceError,
    ServiceUnreachable,
)
from tests.fakes.scripted_server import (
    DROP,
    Exchange,
    Reply,
    ScriptedServer,
    Seen,
    Step,
    envelope,
    page,
)
from tests.unit.api.conftest import KEY

UPLOAD = "/api/file-stream-upload"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 2000


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "last frame.png"
    path.write_bytes(JPEG)
    return path


def form(seen: Seen) -> dict[str, Message]:
    """Read a multipart body with the standard library's own parser."""
    head = f"Content-Type: {seen.headers['content-type']}\r\n\r\n".encode()
    parsed = BytesParser(policy=HTTP).parsebytes(head + seen.body)
    assert isinstance(parsed, EmailMessage)
    named = (
        (part.get_param("name", header="content-disposition"), part) for part in parsed.iter_parts()
    )
    return {str(name): part for name, part in named}


async def test_a_picture_is_sent_whole_under_a_random_name_that_fits_its_content(
    server: ScriptedServer, jobs: KieJobs, picture: Path, exchanges: dict[str, Exchange]
) -> None:
    server.script("POST", UPLOAD, exchanges["file-stream-upload"].reply)
    url = await jobs.upload(picture, "/takewright/frames/")
    assert url == (
        "https://tempfile.redpandaai.co/kieai/136592/images/test-uploads/"
        "1777539187532-kgfz8edkkle.jpg"
    )
    (seen,) = server.seen
    assert seen.headers["authorization"] == f"Bearer {KEY}"
    assert "transfer-encoding" not in seen.headers
    parts = form(seen)
    assert parts["uploadPath"].get_payload() == "takewright/frames"
    name = parts["fileName"].get_payload()
    assert re.fullmatch(r"[0-9a-f]{32}\.jpg", str(name))
    assert parts["file"].get_filename() == name
    assert parts["file"].get_content_type() == "image/jpeg"
    assert parts["file"].get_payload(decode=True) == JPEG
    assert b"last frame" not in seen.body


async def test_an_interrupted_upload_is_sent_again_under_another_name(
    server: ScriptedServer, jobs: KieJobs, picture: Path, waits: list[float]
) -> None:
    done = envelope(200, "ok", {"fileUrl": "https://files.example/a.jpg"})
    server.script("POST", UPLOAD, DROP, page(502), done)
    assert await jobs.upload(picture, "frames") == "https://files.example/a.jpg"
    names = {str(form(seen)["fileName"].get_payload()) for seen in server.seen}
    assert len(names) == 3
    assert waits == [0.5, 2.0]


async def test_uploads_go_to_their_own_address(
    server: ScriptedServer, connect: Callable[..., KieJobs], picture: Path
) -> None:
    async with ScriptedServer() as other:
        other.script("POST", UPLOAD, envelope(200, "ok", {"downloadUrl": "https://x.example/a"}))
        jobs = connect(server.url, upload_address=other.url + "/")
        assert await jobs.upload(picture, "frames") == "https://x.example/a"
    assert server.seen == []


@pytest.mark.parametrize(
    ("reply", "error", "tries"),
    [
        (envelope(401, "Unauthorized"), KeyRefused, 1),
        (envelope(400, "file type not allowed"), RequestRefused, 1),
        (envelope(200, "ok", None), ServiceUnreachable, 1),
        (Reply(200, b'{"success":false}'), ServiceUnreachable, 3),
        (DROP, ServiceUnreachable, 3),
    ],
)
async def test_a_refused_upload(
    server: ScriptedServer,
    jobs: KieJobs,
    picture: Path,
    reply: Step,
    error: type[ServiceError],
    tries: int,
) -> None:
    server.script("POST", UPLOAD, reply)
    with pytest.raises(error, match="nothing was charged"):
        await jobs.upload(picture, "frames")
    assert len(server.seen) == tries


async def test_what_cannot_be_uploaded_is_refused_unsent(
    server: ScriptedServer, jobs: KieJobs, tmp_path: Path, picture: Path
) -> None:
    text = tmp_path / "notes.png"
    text.write_text("not a picture")
    with pytest.raises(InvalidInput, match="not a picture, film or sound"):
        await jobs.upload(text, "frames")
    with pytest.raises(LocalFault, match="cannot be read"):
        await jobs.upload(tmp_path / "missing.png", "frames")
    with pytest.raises(LocalFault, match="cannot be read"):
        await jobs.upload(tmp_path, "frames")
    for folder in ("", "/", "a\r\nb", 'a"b', "../ä"):
        with pytest.raises(InvalidInput, match="upload folder"):
            await jobs.upload(picture, folder)
    with picture.open("r+b") as file:
        file.truncate(LARGEST_UPLOAD + 1)
    with pytest.raises(InvalidInput, match="larger than the 100 MiB"):
        await jobs.upload(picture, "frames")
    assert server.connections == 0


@pytest.mark.parametrize(
    ("start", "extension"),
    [
        (b"\x89PNG\r\n\x1a\n", "png"),
        (b"\xff\xd8\xff\xe1", "jpg"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "webp"),
        (b"GIF89a", "gif"),
        (b"\x00\x00\x00\x18ftypmp42", "mp4"),
        (b"\x00\x00\x00\x14ftypqt  ", "mov"),
        (b"\x00\x00\x00\x14ftypM4A ", "m4a"),
        (b"\x1aE\xdf\xa3", "webm"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", "wav"),
        (b"ID3\x04", "mp3"),
        (b"\xff\xfb\x90", "mp3"),
        (b"RIFF\x00\x00\x00\x00AVI ", None),
        (b"", None),
    ],
)
def test_formats_are_known_by_their_first_bytes(start: bytes, extension: str | None) -> None:
    kind = kind_of(start)
    assert (kind.extension if kind else None) == extension
