"""What menus and the panels that hear keys are called."""

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.registry.command import Command, Menu


def menu_name(menu: Menu) -> str:
    """Return what a menu is called."""
    return {
        Menu.FILM: _say("Film"),
        Menu.EDIT: _say("Edit"),
        Menu.SCENE: _say("Scene"),
        Menu.CLIP: _say("Clip"),
        Menu.TAKE: _say("Take"),
        Menu.PLAY: _say("Play"),
        Menu.QUEUE: _say("Queue"),
        Menu.VIEW: _say("View"),
        Menu.HELP: _say("Help"),
        Menu.STORY: _say("Story outline"),
        Menu.COMPARE: _say("Comparing takes"),
        Menu.LIBRARY: _say("Library"),
        Menu.CAST: _say("Cast"),
        Menu.HISTORY: _say("History"),
    }[menu]


def where_heard(command: Command) -> str:
    """Return the menu of a command, with the panel that hears its keys if only one does."""
    name = menu_name(command.menu)
    if not command.is_panels:
        return name
    return {
        Menu.SCENE: _say("Scene · in the scene list"),
        Menu.CLIP: _say("Clip · in the timeline"),
        Menu.TAKE: _say("Take · in the takes"),
        Menu.PLAY: _say("Play · in the player"),
        Menu.QUEUE: _say("Queue · in the queue"),
    }.get(command.menu, name)


def _say(text: str) -> str:
    return QCoreApplication.translate("Menus", text)
