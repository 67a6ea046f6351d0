"""The multipart body of a creation on the `/v1/videos` wire, its picture inline."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from desktop_app.api.upload import Kind, inspect
from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.sentence import say

LARGEST_PICTURE = 20 * 2**20
"""Bytes; it is sent with the request, and one that takes minutes is one that is lost."""


def local_address(path: Path) -> str:
    """Return the `file:` address under which a body names a file that is sent with it."""
    return path.absolute().as_uri()


def checked_picture(path: Path) -> Kind:
    """Return a picture's format; raises InvalidInput or LocalFault when it cannot be sent."""
    kind, size = inspect(path)
    if not kind.mime.startswith("image/"):
        raise InvalidInput(
            say(
                "“{name}” is no picture, and the gateway takes only pictures; nothing was sent or"
                " charged; choose a picture.",
                name=path.name,
            )
        )
    if size > LARGEST_PICTURE:
        raise InvalidInput(
            say(
                "“{name}” is larger than the {most} MiB that can be sent with a request; nothing"
                " was sent or charged; choose a smaller one.",
                name=path.name,
                most=LARGEST_PICTURE // 2**20,
            )
        )
    return kind


def form(model: str, body: Mapping[str, object], boundary: str) -> bytes:
    """Return the body of a creation; raises InvalidInput or LocalFault, before anything is sent.

    A value that is a `file:` address becomes the file itself, the address of a picture elsewhere
    `input_reference[image_url]`, as the official client writes it.
    """
    parts: list[bytes] = []
    for name, value in {"model": model, **body}.items():
        if value is None or value == [] or value == "":
            continue
        text = _text(value)
        if text.startswith("file:"):
            parts.append(_file(name, text, boundary))
        elif name == "input_reference":
            parts.append(_field(f"{name}[image_url]", text, boundary))
        else:
            parts.append(_field(name, text, boundary))
    return b"".join([*parts, f"--{boundary}--\r\n".encode()])


def _text(value: object) -> str:
    # A field that holds a list elsewhere holds one picture here.
    first = value[0] if isinstance(value, list) else value
    if isinstance(first, bool):
        return "true" if first else "false"
    return str(first)


def _field(name: str, text: str, boundary: str) -> bytes:
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'
    try:
        return f"{head}{text}\r\n".encode()
    except UnicodeEncodeError as error:
        raise InvalidInput(
            say(
                "The scene holds a character that cannot be sent; nothing was sent or charged;"
                " type the prompt again."
            )
        ) from error


def _file(name: str, address: str, boundary: str) -> bytes:
    path = Path(url2pathname(urlsplit(address).path))
    kind = checked_picture(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise LocalFault(
            say(
                "“{name}” cannot be read ({strerror}); nothing was sent or charged; put it back"
                " or choose another.",
                name=path.name,
                strerror=error.strerror or error,
            )
        ) from error
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}";'
        f' filename="picture.{kind.extension}"\r\nContent-Type: {kind.mime}\r\n\r\n'
    )
    return head.encode() + data + b"\r\n"
