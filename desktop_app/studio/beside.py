"""Edits by hand of titles, captions and sounds for the window: each by its name, as one step."""

from collections.abc import Callable, Sequence

from desktop_app.domain import beside
from desktop_app.domain.project import Project, TrackKind
from desktop_app.domain.sentence import say
from desktop_app.studio.cutting import Edit, word_for


class Beside:
    """What is done by hand to what stands beside the picture of the open project."""

    def __init__(
        self, project: Callable[[], Project], edit: Edit, new_id: Callable[[], str]
    ) -> None:
        self._now = project
        self._edit = edit
        self._new_id = new_id

    def word_for(self, ids: Sequence[str]) -> str:
        """Return what is meant by ids: `title`, `2 captions`, or `3 items` of several kinds."""
        return word_for(self._now(), ids)

    def apply(self, name: str, change: Callable[[Project], Project], *, run: str = "") -> None:
        """Make a pure edit a step of this name; steps of one `run` in a row are one."""
        self._edit(name, change(self._now()), merge=run or None)

    def duplicate(self, ids: Sequence[str]) -> tuple[str, ...]:
        """Have things once more, after the last of them; returns the new ids in the same order."""
        new = {each: self._new_id() for each in ids}
        name = say("Duplicate {what}", what=self.word_for(ids))
        self._edit(name, beside.duplicate(self._now(), new))
        return tuple(new.values())

    def set_off(self, kind: TrackKind, off: bool) -> None:
        """Leave a track out of the film, or take it in again."""
        put_away, taken_in = _OFF[kind]
        self._edit(put_away if off else taken_in, beside.set_off(self._now(), kind, off))

    def set_locked(self, kind: TrackKind, locked: bool) -> None:
        """Keep the hand off a track, or let it work there again."""
        name = say("Lock track") if locked else say("Unlock track")
        self._edit(name, beside.set_locked(self._now(), kind, locked))


_OFF = {
    TrackKind.PICTURE: (say("Mute clips"), say("Unmute clips")),
    TrackKind.TITLES: (say("Hide titles"), say("Show titles")),
    TrackKind.CAPTIONS: (say("Hide captions"), say("Show captions")),
    TrackKind.MUSIC: (say("Mute music"), say("Unmute music")),
    TrackKind.VOICE: (say("Mute voice"), say("Unmute voice")),
}
"""What a step is called that leaves a track out of the film, and one that takes it in again."""
