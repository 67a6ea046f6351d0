"""Upload a picture, film or sound that a model is to start from; free, kept for about a day."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop_app.api.asking import Asker
from desktop_app.api.classify import free_request_error
from desktop_app.api.envelope import Answer, text_field
from desktop_app.api.wire import Wire
from desktop_app.domain.problems import InvalidInput, LocalFault, ServiceError
from desktop_app.domain.sentence import say

LARGEST_UPLOAD = 100 * 2**20
"""Bytes, the service's limit for files that it fetches itself."""

_CHUNK = 256 * 2**10
_FOLDER_CHARS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_/")


@dataclass(frozen=True, slots=True)
class Kind:
    """A file format as the service must see it: it takes the MIME type from the extension."""

    extension: str
    mime: str


_MAGIC: tuple[tuple[int, bytes, Kind], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", Kind("png", "image/png")),
    (0, b"\xff\xd8\xff", Kind("jpg", "image/jpeg")),
    (8, b"WEBP", Kind("webp", "image/webp")),
    (0, b"GIF8", Kind("gif", "image/gif")),
    (4, b"ftypqt", Kind("mov", "video/quicktime")),
    (4, b"ftypM4A", Kind("m4a", "audio/mp4")),
    (4, b"ftyp", Kind("mp4", "video/mp4")),
    (0, b"\x1aE\xdf\xa3", Kind("webm", "video/webm")),
    (8, b"WAVE", Kind("wav", "audio/wav")),
    (0, b"ID3", Kind("mp3", "audio/mpeg")),
    (0, b"\xff\xfb", Kind("mp3", "audio/mpeg")),
)


class Uploads:
    """Sends files to the upload host; `name` makes up a new file name stem for each try.

    The service overwrites a file of the same name while its cache goes on serving the old one, and
    a JPEG called .png broke models: so names are random and extensions come from the content.
    """

    def __init__(self, wire: Wire, address: str, asker: Asker, name: Callable[[], str]) -> None:
        self._wire = wire
        self._address = address
        self._asker = asker
        self._name = name

    async def send(self, path: Path, folder: str) -> str:
        """Return the uploaded file's address; raises InvalidInput, LocalFault, ServiceError."""
        place = folder.strip("/")
        if not place or not _FOLDER_CHARS.issuperset(place):
            raise InvalidInput(
                say("“{folder}” cannot be an upload folder; nothing was sent.", folder=folder)
            )
        kind, size = await asyncio.to_thread(inspect, path)

        async def once() -> Answer:
            return await self._post(path, place, f"{self._name()}.{kind.extension}", kind, size)

        answer = await self._asker.ask(once)
        url = text_field(answer.data, "downloadUrl", "fileUrl") if answer.is_ok else ""
        if not url:
            raise _refused(answer, path)
        return url

    async def _post(self, path: Path, folder: str, name: str, kind: Kind, size: int) -> Answer:
        boundary = f"takewright{self._name()}"
        head = _form_head(boundary, folder, name, kind)
        tail = f"\r\n--{boundary}--\r\n".encode()
        return await self._wire.ask(
            "POST",
            f"{self._address}/api/file-stream-upload",
            _form(head, path, size, tail),
            {
                "Content-Type": f"multipart/form-data; boundary={boundary}",
                # Given, so that the body is not sent chunked, which upload servers often refuse.
                "Content-Length": str(len(head) + size + len(tail)),
            },
        )


def kind_of(start: bytes) -> Kind | None:
    """Return the format that a file beginning with `start` (16 bytes or more) has."""
    for at, magic, kind in _MAGIC:
        if start.startswith(magic, at):
            return kind
    return None


def inspect(path: Path) -> tuple[Kind, int]:
    """Return a file's format and bytes; raises LocalFault, or InvalidInput when none knows it."""
    try:
        with path.open("rb") as file:
            start = file.read(32)
        size = path.stat().st_size
    except OSError as error:
        raise LocalFault(
            say(
                "“{name}” cannot be read ({strerror}); nothing was sent or charged; put it back"
                " or choose another.",
                name=path.name,
                strerror=error.strerror or error,
            )
        ) from error
    kind = kind_of(start)
    if kind is None:
        raise InvalidInput(
            say(
                "“{name}” is not a picture, film or sound that Takewright knows (PNG, "
                "JPEG, WebP, GIF, MP4, MOV, WebM, MP3, WAV); nothing was sent or charged;"
                " choose another.",
                name=path.name,
            )
        )
    if size > LARGEST_UPLOAD:
        raise InvalidInput(
            say(
                "“{name}” is larger than the {largest_upload} MiB that the service "
                "takes; nothing was sent or charged; choose a smaller one.",
                name=path.name,
                largest_upload=LARGEST_UPLOAD // 2**20,
            )
        )
    return kind, size


def _form_head(boundary: str, folder: str, name: str, kind: Kind) -> bytes:
    fields = (("uploadPath", folder), ("fileName", name))
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'
        for field, value in fields
    ]
    parts.append(
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
        f"Content-Type: {kind.mime}\r\n\r\n"
    )
    return "".join(parts).encode()


async def _form(head: bytes, path: Path, size: int, tail: bytes) -> AsyncIterator[bytes]:
    yield head
    try:
        file: BinaryIO = await asyncio.to_thread(path.open, "rb")
        try:
            left = size
            while left:
                chunk = await asyncio.to_thread(file.read, min(_CHUNK, left))
                if not chunk:
                    raise LocalFault(
                        say(
                            "“{name}” changed while it was being sent; nothing was charged; try"
                            " again.",
                            name=path.name,
                        )
                    )
                left -= len(chunk)
                yield chunk
        finally:
            file.close()
    except OSError as error:
        raise LocalFault(
            say(
                "“{name}” cannot be read ({strerror}); nothing was charged; put it back or choose"
                " another.",
                name=path.name,
                strerror=error.strerror or error,
            )
        ) from error
    yield tail


def _refused(answer: Answer, path: Path) -> ServiceError:
    return free_request_error(answer, say("whether it took “{name}”", name=path.name))
