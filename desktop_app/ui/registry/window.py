"""The window and the program."""

from desktop_app.ui.registry.command import Command, Menu

COMMANDS = (
    Command("spending", Menu.FILM, "Spending…", "wallet"),
    Command("settings", Menu.FILM, "Settings…", "settings", ("Ctrl+,",)),
    Command("reset_layout", Menu.VIEW, "Restore panels", "layout-dashboard"),
    Command("palette", Menu.HELP, "Find a command…", "search", ("Ctrl+K",)),
    Command("shortcuts", Menu.HELP, "Keyboard shortcuts…", "keyboard", ("F1",)),
    Command("menu", Menu.HELP, "Open the menu", "list", ("F10",)),
    Command("report", Menu.HELP, "Save a report…", "file-text"),
)
