"""What gives commands to the panels of whichever film is open, one for each part of the window."""

from collections.abc import Callable

from desktop_app.ui.cut_actions import CutActions
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.mark_actions import MarkActions
from desktop_app.ui.workspace import Workspace

Follow = Callable[[Workspace | None], None]
"""Works on this film from now on; None while none is open."""


def followers_of(window: MainWindow) -> tuple[Follow, ...]:
    """Return those of a window, for as long as it lives."""
    cut, marks = CutActions(window.actions_), MarkActions(window.actions_)

    def follow_cut(film: Workspace | None) -> None:
        cut.follow(None if film is None else film.timeline.desk)

    def follow_marks(film: Workspace | None) -> None:
        marks.follow(None if film is None else film.timeline.marks)

    return (follow_cut, follow_marks)
