"""What sheets and lists of their own do by keys while they have the focus (`ui.panel_commands`)."""

from desktop_app.ui.registry.command import Command, Menu

_DELETE = ("Del", "Backspace")
_ENTER = ("Return", "Enter")


def _of(menu: Menu, id_: str, title: str, icon: str, *keys: str) -> Command:
    return Command(id_, menu, title, icon, keys, is_panels=True)


COMMANDS = (
    _of(Menu.STORY, "story_again", "Write this scene again", "rotate-cw", "Ctrl+R"),
    _of(Menu.STORY, "story_up", "Move up", "arrow-up", "Alt+Up"),
    _of(Menu.STORY, "story_down", "Move down", "arrow-down", "Alt+Down"),
    _of(Menu.STORY, "story_release", "Let it be written again", "refresh-cw"),
    _of(Menu.STORY, "story_add", "Add a scene after it", "plus", "Ctrl+N"),
    _of(Menu.STORY, "story_remove", "Remove scene", "trash-2", "Del"),
    _of(Menu.STORY, "story_undo", "Undo", "undo-2", "Ctrl+Z"),
    _of(Menu.STORY, "story_redo", "Redo", "redo-2", "Ctrl+Shift+Z"),
    _of(Menu.COMPARE, "compare_play", "Play both", "play", "Space"),
    _of(Menu.COMPARE, "compare_back", "One frame back", "step-back", "Left"),
    _of(Menu.COMPARE, "compare_on", "One frame forward", "step-forward", "Right"),
    _of(Menu.COMPARE, "compare_start", "To the first frame", "", "Home"),
    _of(Menu.COMPARE, "compare_end", "To the last frame", "", "End"),
    _of(Menu.COMPARE, "compare_wipe", "Side by side, or wiped", "", "W"),
    _of(Menu.COMPARE, "compare_first", "Pick the first take", "", "1"),
    _of(Menu.COMPARE, "compare_second", "Pick the second take", "", "2"),
    _of(Menu.COMPARE, "compare_swap", "Swap sides", "move-horizontal", "X"),
    _of(Menu.COMPARE, "compare_use", "Use the picked take", "star", *_ENTER),
    _of(Menu.COMPARE, "wipe_back", "Move the wipe back", "", "Alt+Left"),
    _of(Menu.COMPARE, "wipe_on", "Move the wipe on", "", "Alt+Right"),
    _of(Menu.LIBRARY, "library_remove", "Move what is chosen to the trash", "trash-2", *_DELETE),
    _of(Menu.CAST, "rename_cast", "Rename", "pencil", "F2"),
    _of(Menu.CAST, "remove_cast", "Remove from the cast", "trash-2", *_DELETE),
    _of(Menu.HISTORY, "history_go", "Go to the step", "", *_ENTER),
)
