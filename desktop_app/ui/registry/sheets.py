"""What sheets and lists of their own do by keys while they have the focus (`ui.panel_commands`)."""

from desktop_app.ui.registry.command import Command, Menu

_DELETE = ("Del", "Backspace")
_ENTER = ("Return", "Enter")

COMMANDS = (
    Command(
        "story_again",
        Menu.STORY,
        "Write this scene again",
        "rotate-cw",
        ("Ctrl+R",),
        is_panels=True,
    ),
    Command("story_up", Menu.STORY, "Move up", "arrow-up", ("Alt+Up",), is_panels=True),
    Command("story_down", Menu.STORY, "Move down", "arrow-down", ("Alt+Down",), is_panels=True),
    Command(
        "story_release", Menu.STORY, "Let it be written again", "refresh-cw", (), is_panels=True
    ),
    Command("story_add", Menu.STORY, "Add a scene after it", "plus", ("Ctrl+N",), is_panels=True),
    Command("story_remove", Menu.STORY, "Remove scene", "trash-2", ("Del",), is_panels=True),
    Command("story_undo", Menu.STORY, "Undo in the outline", "undo-2", ("Ctrl+Z",), is_panels=True),
    Command(
        "story_redo", Menu.STORY, "Redo in the outline", "redo-2", ("Ctrl+Shift+Z",), is_panels=True
    ),
    Command("compare_play", Menu.COMPARE, "Play both", "play", ("Space",), is_panels=True),
    Command("compare_back", Menu.COMPARE, "One frame back", "step-back", ("Left",), is_panels=True),
    Command(
        "compare_on", Menu.COMPARE, "One frame forward", "step-forward", ("Right",), is_panels=True
    ),
    Command("compare_start", Menu.COMPARE, "To the first frame", "", ("Home",), is_panels=True),
    Command("compare_end", Menu.COMPARE, "To the last frame", "", ("End",), is_panels=True),
    Command("compare_wipe", Menu.COMPARE, "Side by side, or wiped", "", ("W",), is_panels=True),
    Command("compare_first", Menu.COMPARE, "Pick the first take", "", ("1",), is_panels=True),
    Command("compare_second", Menu.COMPARE, "Pick the second take", "", ("2",), is_panels=True),
    Command("compare_swap", Menu.COMPARE, "Swap sides", "move-horizontal", ("X",), is_panels=True),
    Command("compare_use", Menu.COMPARE, "Use the picked take", "star", _ENTER, is_panels=True),
    Command("wipe_back", Menu.COMPARE, "Move the wipe back", "", ("Alt+Left",), is_panels=True),
    Command("wipe_on", Menu.COMPARE, "Move the wipe on", "", ("Alt+Right",), is_panels=True),
    Command(
        "library_remove",
        Menu.LIBRARY,
        "Move what is chosen to the trash",
        "trash-2",
        _DELETE,
        is_panels=True,
    ),
    Command("rename_cast", Menu.CAST, "Rename", "pencil", ("F2",), is_panels=True),
    Command("remove_cast", Menu.CAST, "Remove from the cast", "trash-2", _DELETE, is_panels=True),
    Command("history_go", Menu.HISTORY, "Go to the step", "", _ENTER, is_panels=True),
)
