"""Markers and in and out points for the window: each edit by its name, as one step."""

from collections.abc import Callable, Iterable

from desktop_app.domain import marking
from desktop_app.domain.project import MarkerId, Project
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
        self._edit("Mark in", marking.mark_in(self._now(), at))

    def mark_out(self, at: Flicks) -> None:
        """End the marked range with the frame that is seen at a time of the film."""
        self._edit("Mark out", marking.mark_out(self._now(), at))

    def set_marked(self, marked: TimeRange) -> None:
        """Mark a range by hand."""
        self._edit("Change in and out", marking.set_marked(self._now(), marked))

    def clear(self) -> None:
        """Mark nothing any more."""
        self._edit("Clear in and out", marking.set_marked(self._now(), None))

    def add_marker(self, at: Flicks) -> MarkerId:
        """Put a marker on the picture that is seen at a time of the film."""
        id_ = MarkerId(self._new_id())
        self._edit("Add marker", marking.add_marker(self._now(), id_, at))
        return id_

    def move_marker(self, id_: MarkerId, at: Flicks) -> None:
        """Put a marker on another picture."""
        self._edit("Move marker", marking.move_marker(self._now(), id_, at), merge=f"mark {id_}")

    def name_marker(self, id_: MarkerId, name: str) -> None:
        """Call a marker something."""
        self._edit("Name marker", marking.name_marker(self._now(), id_, name))

    def remove_markers(self, ids: Iterable[MarkerId]) -> None:
        """Take markers away."""
        gone = tuple(ids)
        name = "Remove marker" if len(gone) == 1 else f"Remove {len(gone)} markers"
        self._edit(name, marking.remove_markers(self._now(), gone))
