"""What can be asked of a process that makes pictures, and what it answers: JSON, one line each.

An answer's pictures follow its line as bytes. What is made is also kept under `out`; where that
cannot be written it is only made again the next time.
"""

import contextlib
import json
import secrets
from pathlib import Path

import msgspec

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.sentence import as_text
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.media.pictures import filmstrip, poster, strip_of_pack
from desktop_app.media.proxies import ProxyPack, make_pack
from desktop_app.media.waveform import read_waveform, waveform, write_waveform


class Poster(msgspec.Struct, frozen=True, tag_field="make", tag="poster"):
    """The picture of a file in sight at `at` flicks, the last one after its end."""

    path: Path
    out: Path
    height: int
    at: int = 0


class Strip(msgspec.Struct, frozen=True, tag_field="make", tag="strip"):
    """`count` pictures spread over a file, taken from its proxies if they are in `pack`."""

    path: Path
    out: Path
    count: int
    height: int
    pack: Path


class Wave(msgspec.Struct, frozen=True, tag_field="make", tag="wave"):
    """The waveform of a file."""

    path: Path
    out: Path


class Proxies(msgspec.Struct, frozen=True, tag_field="make", tag="proxies"):
    """Proxies of a file's frames that begin `within`, each [start, end) in flicks, or of all."""

    path: Path
    out: Path
    within: tuple[tuple[int, int], ...] = ()


Job = Poster | Strip | Wave | Proxies


class Made(msgspec.Struct, frozen=True, tag_field="event", tag="made"):
    """It is made; pictures of these sizes in bytes follow."""

    sizes: tuple[int, ...] = ()


class NotMade(msgspec.Struct, frozen=True, tag_field="event", tag="not made"):
    """It cannot be made, and why, in a sentence."""

    sentence: str


Answer = Made | NotMade


def do(job: Job) -> list[bytes]:
    """Make it and keep it; returns pictures, nothing for what is only kept. Raises LocalFault."""
    match job:
        case Poster(path, out, height, at):
            return _kept(out, [poster(path, height, Flicks(at))])
        case Strip(path, out, count, height, pack):
            proxies = ProxyPack.open(pack)
            return _kept(
                out,
                filmstrip(path, count, height)
                if proxies is None
                else strip_of_pack(proxies, path, count, height),
            )
        case Wave(path, out):
            found = read_waveform(out) or waveform(path)
            with contextlib.suppress(LocalFault):
                write_waveform(found, out)
            return [found.peaks, found.strengths]
        case Proxies(path, out, within):
            spans = [TimeRange(Flicks(a), Flicks(b - a)) for a, b in within]
            make_pack(path, out, spans)
            return []


def line_of(said: Job | Answer) -> bytes:
    """Return one line, its end included."""
    return msgspec.json.encode(said, enc_hook=as_text) + b"\n"


def job_in(line: bytes) -> Job:
    """Read a job; raises msgspec.DecodeError."""
    return _JOBS.decode(line)


def answer_in(line: bytes) -> Answer:
    """Read an answer; raises msgspec.DecodeError."""
    return _ANSWERS.decode(line)


def read_pictures(kept: Path) -> list[bytes] | None:
    """Return the pictures kept in a file, or None when it is not there or not whole."""
    try:
        header, _, body = kept.read_bytes().partition(b"\n")
        sizes = [int(size) for size in json.loads(header)]
        # Says when they were last used, for the eviction.
        kept.touch()
    except (OSError, ValueError, TypeError):
        return None
    if not sizes or sum(sizes) != len(body):
        return None
    return parted(body, sizes)


def parted(body: bytes, sizes: "list[int] | tuple[int, ...]") -> list[bytes]:
    """Return the pieces of `body` that have these sizes."""
    pieces, start = [], 0
    for size in sizes:
        pieces.append(body[start : start + size])
        start += size
    return pieces


def _kept(out: Path, pictures: list[bytes]) -> list[bytes]:
    """Store sizes, then bytes; not synced, since a file that is not whole is made again."""
    header = json.dumps([len(each) for each in pictures]).encode() + b"\n"
    with contextlib.suppress(OSError):
        # A name of its own: two processes may make the same pictures at the same time.
        partial = out.with_suffix(f".{secrets.token_hex(4)}.partial")
        partial.write_bytes(header + b"".join(pictures))
        partial.replace(out)
    return pictures


def _revive(kind: type, value: object) -> object:
    if kind is Path and isinstance(value, str):
        return Path(value)
    raise NotImplementedError(f"{kind} is not sent")


_JOBS: msgspec.json.Decoder[Job] = msgspec.json.Decoder(
    Poster | Strip | Wave | Proxies, dec_hook=_revive
)
_ANSWERS: msgspec.json.Decoder[Answer] = msgspec.json.Decoder(Made | NotMade)
