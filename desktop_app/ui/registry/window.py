"""The window and the program."""

from desktop_app.ui.registry.command import Command, Menu

COMMANDS = (
    Command("spending", Menu.VIEW, "Spending…", "wallet"),
    Command("settings", Menu.VIEW, "Settings…", "settings", ("Ctrl+,",)),
    Command("reset_layout", Menu.VIEW, "Restore panels", "layout-dashboard"),
    Command("shortcuts", Menu.VIEW, "Keyboard shortcuts", "keyboard", ("F1",)),
    Command("report", Menu.VIEW, "Save a report…", "file-text"),
)
