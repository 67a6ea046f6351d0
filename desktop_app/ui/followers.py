"""What gives commands to the panels of whichever film is open, one for each part of the window."""

from collections.abc import Callable

from desktop_app.ui.arrange_actions import ArrangeActions
from desktop_app.ui.cut_actions import CutActions
from desktop_app.ui.history_actions import HistoryActions
from desktop_app.ui.icons import Icons
from desktop_app.ui.library_actions import LibraryActions
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.mark_actions import MarkActions
from desktop_app.ui.own_keys import OwnKeyActions
from desktop_app.ui.playing_actions import PlayingActions
from desktop_app.ui.references.actions import FrameActions
from desktop_app.ui.scene_actions import SceneActions
from desktop_app.ui.take_actions import TakeActions
from desktop_app.ui.wording_actions import WordingActions
from desktop_app.ui.workspace import Workspace

Follow = Callable[[Workspace | None], None]
"""Works on this film from now on; None while none is open."""


def followers_of(window: MainWindow, icons: Icons) -> tuple[Follow, ...]:
    """Return those of a window, for as long as it lives."""
    cut, marks = CutActions(window.actions_), MarkActions(window.actions_)
    arrange = ArrangeActions(window.actions_)
    takes = TakeActions(window.actions_, window.notice)
    history = HistoryActions(window.actions_, window.header.undo_button)
    library = LibraryActions(window.actions_)
    playing = PlayingActions(window.actions_, icons)
    scenes = SceneActions(window.actions_)
    frames = FrameActions(window.actions_)
    wording = WordingActions(window.actions_)
    own_keys = OwnKeyActions(window.actions_)

    def follow(film: Workspace | None) -> None:
        cut.follow(None if film is None else film.timeline.desk)
        arrange.follow(None if film is None else film.timeline.arrange)
        marks.follow(None if film is None else film.timeline.marks)
        takes.follow(None if film is None else film.take_desk)
        if film is not None:
            film.timeline.menu_made.connect(takes.put_way_back)
        history.follow(None if film is None else film.session)
        frames.follow(None if film is None else film.frames)
        scenes.follow(None if film is None else film.scene_desk)
        wording.follow(None if film is None else film.wording)
        playing.follow(
            None if film is None else film.player, None if film is None else film.screening.stills
        )

    return (follow, library.follow, own_keys.follow)
