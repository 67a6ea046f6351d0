"""What holds for every edit."""

from desktop_app.ui.registry.command import Command, Menu

COMMANDS = (
    Command("undo", Menu.EDIT, "Undo", "undo-2", ("Ctrl+Z",)),
    Command("redo", Menu.EDIT, "Redo", "redo-2", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("history", Menu.EDIT, "History…", "history", ("Ctrl+Alt+Z",)),
)
