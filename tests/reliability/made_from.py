"""What takes of a life are made from besides words, as the provider got it, and what must hold."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from desktop_app.domain.project import Project
from desktop_app.media.references import frame_for_models
from desktop_app.storage.reference_files import digest_of, digest_of_file
from tests.fakes.tiles import ADA, four
from tests.reliability.books import Entry
from tests.reliability.mischief import Sent, Task


def picture(folder: Path) -> Path:
    """Return a picture of somebody, the same for every film of a life."""
    file = folder / "mara.png"
    return file if file.exists() else four(file, ADA)


def of_requests(
    sent: Mapping[str, Sequence[Sent]], entries: Sequence[Entry], tasks: Mapping[str, Task]
) -> Iterator[str]:
    """Tell what was sent with other files than its job says, whenever it was.

    A take that begins on another is asked for with the frame that this one really ends on.
    """
    by_id = {entry.id: entry for entry in entries}
    by_shot: dict[str, list[Entry]] = {}
    for entry in entries:
        by_shot.setdefault(entry.prompt, []).append(entry)
    for shot, requests in sent.items():
        wanted = {each for entry in by_shot.get(shot, ()) for each in _wanted(entry, by_id, tasks)}
        for each in requests:
            if each.strange:
                yield f"“{shot}” was sent with addresses that nobody gave: {each.strange}"
            elif shot in by_shot and (each.first, each.pictures) not in wanted:
                given = (each.first, each.pictures)
                yield f"“{shot}” was sent with {given}, and its jobs are made from {wanted}"


def of_cast(folder: Path, project: Project) -> Iterator[str]:
    """Tell which files of a film's cast are not what their names say."""
    for entry in project.cast:
        for each in entry.references:
            file = folder / each.source.path
            if not file.is_file() or digest_of_file(file) != file.stem:
                yield f"{file}, which shows {entry.name}, is lost or damaged"


def _wanted(
    entry: Entry, by_id: Mapping[str, Entry], tasks: Mapping[str, Task]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Return what a job may be sent with: the frame of any clip that the take before it was."""
    if entry.begins_on is None:
        yield "", entry.pictures
        return
    before = by_id[entry.begins_on]
    for task in before.tasks:
        yield ends_on(tasks[task].plain), entry.pictures


@cache
def ends_on(film: bytes) -> str:
    """Return what the last frame of a clip is known by."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "film.mp4"
        file.write_bytes(film)
        _, frame = frame_for_models(file, None)
    return digest_of(frame)
