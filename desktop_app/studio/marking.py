"""Markers and in and out points for the window: each edit by its name, as one step."""

from collections.abc import Callable, Iterable

from desktop_app.domain import marking
from desktop_app.domain.project import MarkerId, Project
from desktop_app.domain.sentence import say, say_count
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.studio.cutting import Edit


class Marking:
    """What is marked in the open project."""

    def __init__(
        self, project: Callable[[], Project], edit: Edit, new_id: Callable[[], str]
    ) -> None:
        self._now = project
        self._edit = edit
        self._new_id = new_id

    def mark_in(self, at: Flicks) -> None:
        """Begin the marked range at a time of the film."""
        self._edit(say("Mark in"), marking.mark_in(self._now(), at))

    def mark_out(self, at: Flicks) -> None:
        """End the marked range with the frame that is seen at a time of the film."""
        self._edit(say("Mark out"), marking.mark_out(self._now(), at))

    def set_marked(self, marked: TimeRange) -> None:
        """Mark a range by hand."""
        self._edit(say("Change in and out"), marking.set_marked(self._now(), marked))

    def clear(self) -> None:
        """Mark nothing any more."""
        self._edit(say("Clear in and out"), marking.set_marked(self._now(), None))

    def add_marker(self, at: Flicks) -> MarkerId:
        """Put a marker on the picture that is seen at a time of the film."""
        id_ = MarkerId(self._new_id())
        self._edit(say("Add marker"), marking.add_marker(self._now(), id_, at))
        return id_

    def move_marker(self, id_: MarkerId, at: Flicks) -> None:
        """Put a marker on another picture."""
        self._edit(
            say("Move marker"), marking.move_marker(self._now(), id_, at), merge=f"mark {id_}"
        )

    def name_marker(self, id_: MarkerId, name: str) -> None:
        """Call a marker something."""
        self._edit(say("Name marker"), marking.name_marker(self._now(), id_, name))

    def remove_markers(self, ids: Iterable[MarkerId]) -> None:
        """Take markers away."""
        gone = tuple(ids)
        name = say_count("Remove marker", "Remove {count} markers", count=len(gone))
        self._edit(name, marking.remove_markers(self._now(), gone))
