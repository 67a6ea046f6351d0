"""What models are shown, brought into the film: files, what was copied, frames of takes."""

import asyncio
import tempfile
from pathlib import Path

from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import Project, TakeId
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks, FrameRate
from desktop_app.media.references import fitted
from desktop_app.storage.reference_files import keep
from desktop_app.studio.pictures import PictureShelf
from desktop_app.studio.session import ProjectSession

THUMBNAIL = 96
"""Pixels that a small picture is high, unless another height is asked for."""

_Kept = tuple[str, Flicks | None]
"""A path below the project's folder, and how long a film or a sound is."""


class ReferenceDesk:
    """Takes references in and shows them; what is taken in is in no scene yet.

    See `session.referring` for that.
    """

    def __init__(self, pictures: PictureShelf) -> None:
        self._pictures = pictures

    async def take_in(
        self, session: ProjectSession, what: Path | bytes, use: Use, name: str = ""
    ) -> Reference:
        """Check a file, or bytes from the clipboard, convert it and keep it in the project.

        `name` is what the user knows it by, that of the file when empty. Raises InvalidInput when
        it is of another kind or over a limit, LocalFault; then nothing was kept.
        """
        known_as = name or (what.name if isinstance(what, Path) else "")
        path, length = await asyncio.to_thread(_kept, session.folder, what, use, known_as)
        return Reference(use, Source(path=path), known_as, length=length)

    async def frame_of(
        self, session: ProjectSession, take_id: TakeId, at: Flicks | None, use: Use
    ) -> Reference:
        """Return a reference to the frame of a take in sight at `at`, the last one when None.

        Nothing is copied: the frame is read from the take whenever it is needed. Raises
        InvalidInput when the film has no such take, or its file is missing.
        """
        take = session.project.take_by_id.get(take_id)
        if take is None:
            raise InvalidInput(say("This take is not in the film any more; choose another."))
        if not await asyncio.to_thread(session.path_of(take).is_file):
            raise InvalidInput(
                say("The file of this take is missing; find it again, or choose another take.")
            )
        media = take.media
        if at is None or media.is_still or at >= media.duration - media.rate.frame:
            return Reference(use, Source(take_id=take_id))
        return Reference(use, Source(take_id=take_id, at=_on_frame(at, media.rate)))

    async def thumbnail(
        self, session: ProjectSession, reference: Reference, height: int = THUMBNAIL
    ) -> bytes | None:
        """Return a small JPEG of what a reference shows; None for sounds, and where it is not yet.

        A frame of a take that is still being made is not there yet. Raises LocalFault when the file
        is missing or cannot be read.
        """
        source = reference.source
        path = file_of(session.project, session.folder, source)
        if reference.use is Use.SOUND or path is None:
            return None
        at = Flicks(0)
        if source.take_id is not None:
            # After its end a take shows its last frame.
            end = session.project.take_by_id[source.take_id].media.duration
            at = end if source.at is None else source.at
        return await self._pictures.poster(path, height, at)


def file_of(project: Project, folder: Path, source: Source) -> Path | None:
    """Return the file that a reference is read from; None for a take that the film does not have.

    Whether it is there is not looked at.
    """
    if source.take_id is None:
        return folder / source.path
    take = project.take_by_id.get(source.take_id)
    return None if take is None else folder / take.path


def _on_frame(at: Flicks, rate: FrameRate) -> Flicks:
    return Flicks(max(0, at) // rate.frame * rate.frame)


def _kept(folder: Path, what: Path | bytes, use: Use, name: str) -> _Kept:
    if isinstance(what, Path):
        return _fitted_and_kept(folder, what, use, name)
    if not what:
        raise InvalidInput(say("There is nothing on the clipboard that a model can be shown."))
    with tempfile.TemporaryDirectory(prefix="takewright-") as place:
        pasted = Path(place) / "pasted"
        try:
            pasted.write_bytes(what)
        except OSError as error:
            raise LocalFault(
                say(
                    "What was copied could not be written down ({why}); free some room.",
                    why=error.strerror or error,
                )
            ) from error
        return _fitted_and_kept(folder, pasted, use, name or str(say("What was copied")))


def _fitted_and_kept(folder: Path, file: Path, use: Use, name: str) -> _Kept:
    found = fitted(file, use, name)
    data = file.read_bytes() if found.data is None else found.data
    return keep(folder, data, found.kind.extension), found.length
