"""The player."""

from desktop_app.ui.registry.command import Command, Menu

COMMANDS = (
    Command("play", Menu.PLAY, "Play or pause", "play", ("Ctrl+Space",)),
    Command("full_screen", Menu.PLAY, "Full screen", "maximize", ("F11",)),
)
