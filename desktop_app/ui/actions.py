"""The commands of the window, each once: menus, buttons and shortcuts are made of these."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.ui.icons import Icons


@dataclass(frozen=True, slots=True)
class Command:
    """What a command is called, its icon, and its keys in Qt's portable spelling.

    Those of a panel are heard by it while it has the focus, and here only shown.
    """

    id: str
    title: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    is_panels: bool = False


COMMANDS = (
    Command("new", "New film", "plus", ("Ctrl+N",)),
    Command("open", "Open…", "folder-open", ("Ctrl+O",)),
    Command("save", "Save now", "save", ("Ctrl+S",)),
    Command("close", "Close film", "x", ("Ctrl+W",)),
    Command("rename", "Rename film…", "pencil"),
    Command("undo", "Undo", "undo-2", ("Ctrl+Z",)),
    Command("redo", "Redo", "redo-2", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("story", "Story from a topic…", "plus", ("Ctrl+T",)),
    Command("add_scene", "Add scene", "plus", ("Ctrl+Shift+N",)),
    Command("generate_all", "Generate missing scenes", "sparkles", ("Ctrl+G",)),
    Command("buy_missing", "Missing", "circle-dashed"),
    Command("buy_stale", "Stale", "history"),
    Command("buy_failed", "Failed", "circle-alert"),
    Command("buy_all", "Everything of these", "sparkles"),
    Command("export", "Export film…", "download", ("Ctrl+E",)),
    Command("exports", "Exports…", "list"),
    Command("split", "Split clip at the playhead", "scissors", ("S",)),
    Command("freeze", "Freeze frame at the playhead", "pause", ("Shift+F",)),
    Command("duplicate", "Duplicate clip", "copy", ("Ctrl+D",)),
    Command("mute_clip", "Mute clip", "volume-x", ("M",)),
    Command("dissolve", "Dissolve into clip", "diamond", ("Ctrl+Shift+D",)),
    Command("remove_clip", "Remove from the film", "trash-2", ("Del",), is_panels=True),
    Command("add_title", "Add a title at the playhead", "type", ("T",)),
    Command("show_exports", "Show exported films", "folder"),
    Command("unclaimed", "Unclaimed takes…", "file-video"),
    Command("spending", "Spending…", "wallet"),
    Command("settings", "Settings…", "settings", ("Ctrl+,",)),
    Command("play", "Play or pause", "play", ("Ctrl+Space",)),
    Command("full_screen", "Full screen", "maximize", ("F11",)),
    Command("reset_layout", "Restore panels", "layout-dashboard"),
    Command("shortcuts", "Keyboard shortcuts", "keyboard", ("F1",)),
    Command("report", "Save a report…", "file-text"),
    Command("quit", "Quit", "log-out", ("Ctrl+Q",)),
)


class Actions:
    """The QActions of one window, by command id."""

    def __init__(
        self, window: QWidget, icons: Icons, commands: Iterable[Command] = COMMANDS
    ) -> None:
        self._titles = {each.id: _translated(each.title) for each in commands}
        self._actions = {each.id: _made(each, window, icons) for each in commands}

    def __getitem__(self, command: str) -> QAction:
        return self._actions[command]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def on(self, command: str, do: Callable[[], object]) -> None:
        """Do this when the command is given."""
        self._actions[command].triggered.connect(lambda _=False: do())

    def allow(self, command: str, why_not: str | None, tip: str = "") -> None:
        """Enable a command, or disable it with the sentence that says why.

        `tip` says more about it while it is enabled than its name does.
        """
        action = self._actions[command]
        action.setEnabled(why_not is None)
        action.setToolTip(why_not or tip or _tip(action))

    def name(self, command: str, title: str | None) -> None:
        """Call a command something more exact for now ("Undo move clip"); None: as always."""
        action = self._actions[command]
        action.setText(title or self._titles[command])
        if action.isEnabled():
            action.setToolTip(_tip(action))


def _made(command: Command, window: QWidget, icons: Icons) -> QAction:
    action = QAction(_translated(command.title), window)
    action.setObjectName(f"action.{command.id}")
    action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    context = Qt.ShortcutContext
    action.setShortcutContext(
        context.WidgetShortcut if command.is_panels else context.WindowShortcut
    )
    if command.icon:
        icons.put(action, command.icon)
    action.setToolTip(_tip(action))
    if not command.is_panels:
        window.addAction(action)
    return action


def _tip(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    words = action.text().rstrip("…")
    return f"{words} ({keys})" if keys else words


def _translated(title: str) -> str:
    return QCoreApplication.translate("Actions", title)
