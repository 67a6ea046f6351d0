"""What a pull at an edge, a seam or the inside of a clip says of itself."""

from PySide6.QtCore import QCoreApplication

from desktop_app.domain import arranging
from desktop_app.domain.project import Clip, Project
from desktop_app.domain.time import Flicks, FrameRate, timecode
from desktop_app.ui.timeline.edges import Part, Pull


def readout_of(pull: Pull, changed: Project) -> str:
    """Return in a few words what a pull makes of the film, and why it goes no further."""
    clip = next(each for each in changed.timeline.picture.clips if each.id == pull.grip.clip.id)
    by = signed(pull.by if pull.grip.part is not Part.INSIDE else -pull.by, changed.format.rate)
    match pull.grip.part:
        case Part.START | Part.END:
            words = _tr("{length} · {change}")
            told = words.format(length=length_of(changed, clip), change=by)
        case Part.SEAM:
            told = _tr("Cut {change}").format(change=by)
        case Part.INSIDE:
            start = arranging.ends_of(changed, clip)[0]
            words = _tr("From {start} · {change}")
            told = words.format(start=timecode(start, changed.format.rate), change=by)
    stop = why_stopped(pull) if pull.is_stopped else ""
    return _tr("{words} · {reason}").format(words=told, reason=stop) if stop else told


def length_of(project: Project, clip: Clip) -> str:
    """Return how long a clip is as minutes, seconds and frames."""
    return timecode(project.duration_of(clip), project.format.rate)


def signed(frames: int, rate: FrameRate) -> str:
    """Return a distance with its sign, as minutes, seconds and frames."""
    sign = "−" if frames < 0 else "+"
    return f"{sign}{timecode(Flicks(abs(frames) * rate.frame), rate)}"


def why_stopped(pull: Pull) -> str:
    """Return why something goes no further in the direction it is pulled in."""
    further, part = pull.goes > pull.by, pull.grip.part
    match part:
        case Part.SEAM:
            return _tr("one of the takes has no more there")
        case Part.INSIDE:
            return _tr("the take begins here") if further else _tr("the take ends here")
        case Part.START:
            return _tr("a frame is left") if further else _tr("the take begins here")
        case Part.END:
            return _tr("the take ends here") if further else _tr("a frame is left")


def _tr(words: str) -> str:
    return QCoreApplication.translate("TimelinePull", words)
