"""What is brought to the tray becomes references of a scene, checked; what is refused is told."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.project import SceneId, Take, TakeId
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks
from desktop_app.studio.dropped import Kind, kind_of
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.labels import Role
from desktop_app.ui.references.carried import Brought
from desktop_app.ui.references.room import Room
from desktop_app.ui.references.taking import Desk, take_picture, taken
from desktop_app.ui.words import unmarked

Piece = Path | QImage | TakeId
_USES: Final = {Kind.PICTURE: Use.PICTURE, Kind.VIDEO: Use.VIDEO, Kind.SOUND: Use.SOUND}


class TrayIntake:
    """Makes references of what comes, as one step of history."""

    def __init__(
        self, session: ProjectSession, desk: Desk, tell: Callable[[str, Role], object]
    ) -> None:
        """`tell` says in the tray what was refused, and what was changed on the way."""
        self._session = session
        self._desk = desk
        self._tell = tell

    async def bring(self, scene_id: SceneId, brought: Brought, use: Use | None, room: Room) -> None:
        """Give a scene what was brought, for a use, or for whatever its model has room for."""
        pieces = _pieces(brought)
        found, told = await taken(partial(self._reference, each, use, room) for each in pieces)
        if scene_id not in self._session.project.scene_by_id:
            return
        if found:
            self._session.close_step()
            self._session.referring.put_all(scene_id, _each_frame_once(found))
            self._session.close_step()
        changed = [] if told else _conversions(brought.paths, found)
        if told or changed:
            self._tell(" ".join((*told, *changed)), Role.WARN if told else Role.MUTED)

    async def _reference(
        self, what: "Path | QImage | TakeId", use: Use | None, room: Room
    ) -> Reference:
        if isinstance(what, QImage):
            wanted = use or _use_for(Use.PICTURE, room)
            return await take_picture(self._desk, self._session, what, wanted)
        if isinstance(what, Path):
            kind = _kind_of(what)
            wanted = use or _use_for(_USES[kind] if kind else Use.PICTURE, room)
            return await self._desk.take_in(self._session, what, wanted)
        return await self._of_take(what, use, room)

    async def _of_take(self, take_id: TakeId, use: Use | None, room: Room) -> Reference:
        """Return what a take is dropped for: the frame at the cut, or all of it as a film."""
        take = self._session.project.take_by_id.get(take_id)
        if take is None:
            raise InvalidInput(say("This take is not in this film; drop one that is."))
        if use is Use.FIRST_FRAME:
            return Reference(use, Source(take_id=take.id))
        if use is Use.LAST_FRAME:
            return Reference(use, Source(take_id=take.id, at=Flicks(0)))
        if room.most.get(Use.VIDEO, 0) and not take.media.is_still:
            path = self._session.path_of(take)
            return await self._desk.take_in(self._session, path, Use.VIDEO, self._name(take))
        wanted = _use_for(Use.PICTURE, room)
        at = None if wanted is Use.FIRST_FRAME else Flicks(0)
        return Reference(wanted, Source(take_id=take.id, at=at))

    def _name(self, take: Take) -> str:
        scene = self._session.project.scene_by_id.get(take.scene_id)
        title = scene.title if scene else ""
        words = _tr("{scene} · take {number}") if title else _tr("Take {number}")
        return unmarked(words.format(scene=title, number=take.number))


def _pieces(brought: Brought) -> Iterable[Piece]:
    yield from brought.paths
    yield from brought.takes
    if brought.picture is not None:
        yield brought.picture


def _use_for(use: Use, room: Room) -> Use:
    """Return what something is shown to the model as when nobody said: it has to have room."""
    if room.most.get(use, 0):
        return use
    if use is Use.PICTURE and room.most.get(Use.FIRST_FRAME, 0):
        return Use.FIRST_FRAME
    words = {
        Use.PICTURE: say("{model} takes no pictures; nothing was added.", model=room.title),
        Use.VIDEO: say("{model} takes no reference films; nothing was added.", model=room.title),
        Use.SOUND: say("{model} takes no reference sounds; nothing was added.", model=room.title),
    }
    raise InvalidInput(words[use])


def _each_frame_once(found: Iterable[Reference]) -> list[Reference]:
    """Of several pictures for one frame the last counts."""
    frames = {each.use: each for each in found if each.use.is_frame}
    return [*(each for each in found if not each.use.is_frame), *frames.values()]


def _conversions(paths: tuple[Path, ...], found: Iterable[Reference]) -> list[str]:
    """Say which files are kept in another format than they came in, or which part of them is."""
    told = []
    for path, reference in zip(paths, found, strict=False):
        if reference.use.is_frame and _kind_of(path) is Kind.VIDEO:
            told.append(_frame_taken(reference.use).format(name=path.name))
            continue
        was, now = path.suffix.lower(), Path(reference.source.path).suffix.lower()
        if now and {was, now} != {".jpeg", ".jpg"} and was != now:
            words = _tr("“{name}” was converted to {format} for the model; the file is as it was.")
            told.append(words.format(name=path.name, format=now.lstrip(".").upper()))
    return told


def _kind_of(path: Path) -> Kind | None:
    """Return what a file shows a model, by its name: one picture of those that a GIF may have."""
    return Kind.PICTURE if path.suffix.lower() in (".gif", ".apng") else kind_of(path)


def _frame_taken(use: Use) -> str:
    """Return the sentence on a film of which a frame was taken, as of a take that is dropped."""
    if use is Use.FIRST_FRAME:
        return _tr("“{name}” is a film: the scene starts on its last frame, to go on from it.")
    return _tr("“{name}” is a film: the scene ends on its first frame, to lead into it.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("References", words)
