"""Takes."""

from desktop_app.ui.registry.command import Command, Menu

COMMANDS = (Command("unclaimed", Menu.TAKE, "Unclaimed takes…", "file-video"),)
