"""The film as a whole: begun, opened, saved, exported, put away."""

from desktop_app.ui.registry.command import Command, Menu

COMMANDS = (
    Command("new", Menu.FILM, "New film", "plus", ("Ctrl+N",)),
    Command("open", Menu.FILM, "Open…", "folder-open", ("Ctrl+O",)),
    Command("save", Menu.FILM, "Save now", "save", ("Ctrl+S",)),
    Command("save_as", Menu.FILM, "Save as…", "copy", ("Ctrl+Shift+S",)),
    Command("collect", Menu.FILM, "Collect into a folder or zip…", "folder"),
    Command("versions", Menu.FILM, "Earlier versions…", "history"),
    Command("batch", Menu.FILM, "Batch from a file…", "list"),
    Command("close", Menu.FILM, "Close film", "x", ("Ctrl+W",)),
    Command("rename", Menu.FILM, "Rename film…", "pencil"),
    Command("export", Menu.FILM, "Export film…", "download", ("Ctrl+E",)),
    Command("exports", Menu.FILM, "Exports…", "list"),
    Command("show_exports", Menu.FILM, "Show exported films", "folder"),
    Command("quit", Menu.FILM, "Quit", "log-out", ("Ctrl+Q",)),
)
