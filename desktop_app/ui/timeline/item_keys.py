"""Keys on the chosen titles, captions and sounds, and from track to track."""

from typing import Final

from PySide6.QtCore import Qt

from desktop_app.domain import beside
from desktop_app.domain.project import Project
from desktop_app.domain.sentence import say
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.timeline.tracks import ItemKey

NUDGES: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
WALKS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ALT = Qt.KeyboardModifier.AltModifier
_FAR = _ALT | Qt.KeyboardModifier.ShiftModifier


def nudge_of(key: int, held: Qt.KeyboardModifier, project: Project) -> Flicks | None:
    """Return how far a key moves what is chosen: a frame, with Shift a second."""
    if key not in NUDGES or held not in (_ALT, _FAR):
        return None
    step = project.format.rate.frame if held == _ALT else FLICKS_PER_SECOND
    return Flicks(NUDGES[Qt.Key(key)] * step)


def nudge(session: ProjectSession, keys: tuple[ItemKey, ...], by: Flicks) -> None:
    """Move items by so much; a run of it is one step."""
    ids = tuple(key.id for key in keys)
    name = say("Move {what}", what=session.beside.word_for(ids))
    session.beside.apply(name, lambda project: beside.shift(project, ids, by), run=f"nudge {ids}")
