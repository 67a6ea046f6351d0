"""How the frame of a neighbour stands: there, out of date, being made, failed or not begun."""

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.asking import is_awaited_by, is_stale
from desktop_app.domain.jobs import Failed, JobState, Uncertain, is_over
from desktop_app.domain.project import Project, Scene
from desktop_app.ui.references.words import number_of


def waiting_words(project: Project, scene: Scene, near: Scene, latest: JobState | None) -> str:
    """Return why a frame of a neighbour is not there; `latest` is how its last job stands."""
    words = _tr("Scene {number} has no take yet")
    match latest:
        case Failed():
            words = _tr("Scene {number}: its take failed")
        case Uncertain():
            words = _tr("Scene {number}: it is not known whether its take was made")
        case state if state is not None and not is_over(state):
            words = _tr("Scene {number}: its take is being made")
        case _ if is_awaited_by(project, near.id, scene.id):
            words = _tr("Scene {number} has no take yet, and waits for this one")
        case _:
            pass
    return words.format(number=number_of(project, near))


def frame_words(project: Project, near: Scene, origin: str, latest: JobState | None) -> str:
    """Return where a neighbour's frame comes from, and what will not leave it so."""
    if latest is not None and not is_over(latest):
        return _tr("{origin} · a new take is being made").format(origin=origin)
    if is_stale(project, near):
        return _tr("{origin} · its scene has changed since").format(origin=origin)
    return origin


def _tr(words: str) -> str:
    return QCoreApplication.translate("References", words)
