"""What gives commands to the panels of whichever film is open, one for each part of the window."""

from collections.abc import Callable

from desktop_app.ui.cut_actions import CutActions
from desktop_app.ui.history_actions import HistoryActions
from desktop_app.ui.library_actions import LibraryActions
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.mark_actions import MarkActions
from desktop_app.ui.take_actions import TakeActions
from desktop_app.ui.workspace import Workspace

Follow = Callable[[Workspace | None], None]
"""Works on this film from now on; None while none is open."""


def followers_of(window: MainWindow) -> tuple[Follow, ...]:
    """Return those of a window, for as long as it lives."""
    cut, marks = CutActions(window.actions_), MarkActions(window.actions_)
    takes = TakeActions(window.actions_, window.notice)

    def follow_cut(film: Workspace | None) -> None:
        cut.follow(None if film is None else film.timeline.desk)

    def follow_marks(film: Workspace | None) -> None:
        marks.follow(None if film is None else film.timeline.marks)

    def follow_takes(film: Workspace | None) -> None:
        takes.follow(None if film is None else film.take_desk)

    library = LibraryActions(window.actions_)
    history = HistoryActions(window.actions_, window.header.undo_button)

    def follow_history(film: Workspace | None) -> None:
        history.follow(None if film is None else film.session)

    return (follow_cut, follow_marks, follow_takes, follow_history, library.follow)
