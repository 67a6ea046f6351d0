"""Which frames meet at a cut while it is moved, as values: what the two pictures beside it show."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop_app.domain import arranging
from desktop_app.domain.project import Clip, Project, Take
from desktop_app.domain.time import Flicks, timecode
from desktop_app.ui.timeline.edges import Grip, Part
from desktop_app.ui.words import side_by_side


@dataclass(frozen=True, slots=True)
class CutFrame:
    """A frame of a file, at a time from its first picture, and what is said under it."""

    path: Path
    at: Flicks
    words: str


@dataclass(frozen=True, slots=True)
class CutFrames:
    """What is seen before and after a cut: a frame, or the words that stand for none.

    With `of_clip` they are the first and the last frame of one clip.
    """

    left: CutFrame | str
    right: CutFrame | str
    of_clip: bool = False


PathOf = Callable[[Take], Path]


def frames_at(project: Project, grip: Grip, path_of: PathOf) -> CutFrames:
    """Return the frames at what is held, in a project as it would be."""
    clip = next(each for each in project.timeline.picture.clips if each.id == grip.clip.id)
    if grip.part is Part.INSIDE:
        first = _frame(project, clip, path_of, last=False)
        return CutFrames(first, _frame(project, clip, path_of), of_clip=True)
    is_end = grip.part is Part.END
    before = clip if is_end else arranging.clip_before(project, clip.id)
    after = arranging.clip_after(project, clip.id) if is_end else clip
    left = _tr("The film begins here") if before is None else _frame(project, before, path_of)
    right = (
        _tr("The film ends here") if after is None else _frame(project, after, path_of, last=False)
    )
    return CutFrames(left, right)


def _frame(project: Project, clip: Clip, path_of: PathOf, *, last: bool = True) -> CutFrame | str:
    take, scene = project.take_of(clip), project.scene_by_id[clip.scene_id]
    if take is None:
        return _tr("{title} has no take yet").format(title=scene.title)
    at = arranging.ends_of(project, clip)[1 if last else 0]
    words = side_by_side((scene.title, timecode(at, take.media.rate)))
    return CutFrame(path_of(take), at, words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("CutFrames", words)
