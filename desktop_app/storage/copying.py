"""A film's folder copied to another place or packed into one file: whole, or not at all.

What is in the making has a hidden name beside the place it is for, and gets its own only when every
byte is on the disk; whoever calls it off finds nothing of it.
"""

import contextlib
import os
import re
import secrets
import shutil
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import Project
from desktop_app.domain.sentence import say
from desktop_app.storage import project_file
from desktop_app.storage.atomic import as_local_fault, sync_file, sync_folder
from desktop_app.storage.bundle import EXPORTS, PROJECT_FILE
from desktop_app.storage.clips import CLIPS, recipe_path
from desktop_app.storage.project_file import Raws, TooNew, Unreadable
from desktop_app.storage.versions import FOLDER as VERSIONS

Heard = Callable[[float], None]
"""Hears how much is there, 0 to 1; when it raises, the copy ends and leaves nothing."""

_CHUNK_BYTES: Final = 4 << 20
_ABANDONED_SECONDS: Final = 24 * 3600
_MAKING: Final = re.compile(r"\..+\.[0-9a-f]{12}\.making")
_PACKED_ALREADY: Final = frozenset(
    {".mp4", ".mov", ".m4v", ".mkv", ".webm", ".mp3", ".m4a", ".ogg", ".opus", ".flac", ".aac",
     ".png", ".jpg", ".jpeg", ".webp"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """A file that goes along: its path below the film's folder, with slashes, and its bytes."""

    path: str
    size: int


def parts_of(folder: Path) -> tuple[Part, ...]:
    """Return everything in a film's folder but its project file, versions, exports, leftovers."""
    found: list[Part] = []
    for here, folders, files in os.walk(folder):
        below = Path(here).relative_to(folder)
        if not below.parts:
            folders[:] = [each for each in folders if each not in (EXPORTS, VERSIONS)]
            files = [each for each in files if not _is_own(each)]
        folders.sort()
        names = [each for each in sorted(files) if not _is_in_the_making(each)]
        found += [_part(folder, (below / each).as_posix()) for each in names]
    return tuple(found)


def parts_named(folder: Path, paths: Sequence[str]) -> tuple[Part, ...]:
    """Return the files of these paths that are there, each once, with the notes beside takes."""
    wanted = list(dict.fromkeys(paths))
    notes = [recipe_path(each) for each in wanted if each.startswith(f"{CLIPS}/")]
    return tuple(_part(folder, each) for each in (*wanted, *notes) if (folder / each).is_file())


def copy_film(
    source: Path,
    parts: Sequence[Part],
    project: Project,
    out: Path,
    heard: Heard,
    extra: Sequence[tuple[str, bytes]] = (),
) -> None:
    """Make the folder `out` of a film's parts, with `project` as what its project file says.

    `extra` are files that stand beside the project file. Raises InvalidInput when something is
    there already, LocalFault when it cannot be written.
    """
    if out.exists():
        raise InvalidInput(say("{out} is there already; choose another name.", out=out))
    making = _making(out)
    try:
        making.mkdir(parents=True)
        for each in (CLIPS, EXPORTS):
            (making / each).mkdir()
        _copy_parts(source, parts, making, heard)
        for name, data in ((PROJECT_FILE, _file_of(project, source)), *extra):
            _write(making / name, data)
        making.rename(out)
        sync_folder(out.parent)
    except OSError as error:
        needed = sum(each.size for each in parts)
        raise as_local_fault(error, say("Copying the film"), out, needed=needed) from error
    finally:
        shutil.rmtree(making, ignore_errors=True)


def pack_film(
    source: Path,
    parts: Sequence[Part],
    project: Project,
    out: Path,
    heard: Heard,
    extra: Sequence[tuple[str, bytes]] = (),
) -> None:
    """Make one zip file of a film's parts: a folder named as the file, that opens when unpacked.

    Raises LocalFault.
    """
    making = _making(out)
    inside = out.name.removesuffix(".zip")
    whole = max(1, sum(each.size for each in parts))
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with making.open("xb") as file:
            with zipfile.ZipFile(file, "w", allowZip64=True) as packed:
                said = ((PROJECT_FILE, _file_of(project, source)), *extra)
                for name, data in said:
                    packed.writestr(f"{inside}/{name}", data, zipfile.ZIP_DEFLATED)
                done = 0
                for part in parts:
                    done = _pack(source, part, packed, inside, done, whole, heard)
            file.flush()
            sync_file(file.fileno())
        making.replace(out)
        sync_folder(out.parent)
    except OSError as error:
        raise as_local_fault(error, say("Packing the film"), out, needed=whole) from error
    finally:
        with contextlib.suppress(OSError):
            making.unlink(missing_ok=True)


def _copy_parts(source: Path, parts: Sequence[Part], out: Path, heard: Heard) -> None:
    whole, done = max(1, sum(each.size for each in parts)), 0
    for part in parts:
        place = out / part.path
        place.parent.mkdir(parents=True, exist_ok=True)
        with (source / part.path).open("rb") as old, place.open("xb") as new:
            for chunk in _chunks(old):
                new.write(chunk)
                done += len(chunk)
                heard(min(1.0, done / whole))
            new.flush()
            sync_file(new.fileno())
        shutil.copystat(source / part.path, place)


def _pack(
    source: Path,
    part: Part,
    packed: zipfile.ZipFile,
    inside: str,
    done: int,
    whole: int,
    heard: Heard,
) -> int:
    info = zipfile.ZipInfo.from_file(
        source / part.path, f"{inside}/{part.path}", strict_timestamps=False
    )
    is_packed = Path(part.path).suffix.lower() in _PACKED_ALREADY
    info.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
    with (source / part.path).open("rb") as old, packed.open(info, "w") as new:
        for chunk in _chunks(old):
            new.write(chunk)
            done += len(chunk)
            heard(min(1.0, done / whole))
    return done


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK_BYTES):
        yield chunk


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        sync_file(file.fileno())


def _file_of(project: Project, source: Path) -> bytes:
    """Return the project file of a copy; what else stood in the old one goes along."""
    try:
        return project_file.encode(project, _beside(source))
    except Unreadable as error:
        raise LocalFault(
            say(
                "“{project}” was not copied, because {error}; undo the last change and try again.",
                project=project.name,
                error=error,
            )
        ) from error


def _beside(source: Path) -> Raws | None:
    try:
        document = project_file.split((source / PROJECT_FILE).read_bytes())
        project_file.version_of(document)
    except (OSError, Unreadable, TooNew):
        return None
    return document


def _making(out: Path) -> Path:
    """Return a hidden name beside `out`; what a process that died left there is removed."""
    latest = time.time() - _ABANDONED_SECONDS
    with contextlib.suppress(OSError):
        for path in out.parent.iterdir():
            if _MAKING.fullmatch(path.name) and path.lstat().st_mtime < latest:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
    return out.with_name(f".{out.name}.{secrets.token_hex(6)}.making")


def _part(folder: Path, path: str) -> Part:
    return Part(path, (folder / path).stat().st_size)


def _is_own(name: str) -> bool:
    return name == PROJECT_FILE or name.startswith("project.damaged-")


def _is_in_the_making(name: str) -> bool:
    return name.endswith((".tmp", ".part", ".incoming", ".making"))
