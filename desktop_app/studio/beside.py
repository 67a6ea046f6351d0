"""Edits by hand of titles, captions and sounds for the window: each by its name, as one step."""

from collections.abc import Callable, Sequence

from desktop_app.domain import beside
from desktop_app.domain.project import Project, TrackKind
from desktop_app.domain.sentence import say
from desktop_app.studio.cutting import Edit, word_for

_SILENCED = (TrackKind.PICTURE, TrackKind.MUSIC, TrackKind.VOICE)


class Beside:
    """What is done by hand to what stands beside the picture of the open project."""

    def __init__(
        self, project: Callable[[], Project], edit: Edit, new_id: Callable[[], str]
    ) -> None:
        self._now = project
        self._edit = edit
        self._new_id = new_id

    def apply(
        self, verb: str, ids: Sequence[str], change: Callable[[Project], Project], *, run: str = ""
    ) -> None:
        """Make a pure edit of these a step that is called `verb` and what they are.

        Steps of one `run` in a row are one.
        """
        project = self._now()
        merge = f"{run} {ids}" if run else None
        what = word_for(project, ids)
        self._edit(say("{verb} {what}", verb=verb, what=what), change(project), merge=merge)

    def duplicate(self, ids: Sequence[str]) -> tuple[str, ...]:
        """Have things once more, after the last of them; returns the new ids in the same order."""
        new = {each: self._new_id() for each in ids}
        self.apply(say("Duplicate"), ids, lambda project: beside.duplicate(project, new))
        return tuple(new.values())

    def set_off(self, kind: TrackKind, off: bool) -> None:
        """Leave a track out of the film, or take it in again."""
        put_away, taken_in = _SILENCE if kind in _SILENCED else _HIDE
        verb = put_away if off else taken_in
        name = say("{verb} {what}", verb=verb, what=_TRACKS[kind])
        self._edit(name, beside.set_off(self._now(), kind, off))

    def set_locked(self, kind: TrackKind, locked: bool) -> None:
        """Keep the hand off a track, or let it work there again."""
        verb = say("Lock") if locked else say("Unlock")
        name = say("{verb} {what}", verb=verb, what=_TRACKS[kind])
        self._edit(name, beside.set_locked(self._now(), kind, locked))


_SILENCE = (say("Mute"), say("Unmute"))
_HIDE = (say("Hide"), say("Show"))
_TRACKS = {
    TrackKind.PICTURE: say("sound of clips"),
    TrackKind.TITLES: say("titles"),
    TrackKind.CAPTIONS: say("captions"),
    TrackKind.MUSIC: say("music"),
    TrackKind.VOICE: say("voice"),
}
