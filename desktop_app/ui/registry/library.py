"""What the film is made from: brought in, found, found again."""

from desktop_app.ui.registry.command import Command, Menu

COMMANDS = (
    Command("add_files", Menu.FILM, "Add clips, pictures and sounds…", "import", ("Ctrl+I",)),
    Command("relink", Menu.FILM, "Relink missing files…", "link"),
    Command("show_scenes", Menu.VIEW, "Scenes", "list", ("Ctrl+1",)),
    Command("show_library", Menu.VIEW, "Library", "film", ("Ctrl+2",)),
)
