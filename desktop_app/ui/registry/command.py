"""What a command is."""

from dataclasses import dataclass
from enum import StrEnum


class Menu(StrEnum):
    """Where commands stand in menus, in the palette and in the list of keys."""

    FILM = "Film"
    EDIT = "Edit"
    SCENE = "Scene"
    CLIP = "Clip"
    TAKE = "Take"
    PLAY = "Play"
    VIEW = "View"


@dataclass(frozen=True, slots=True)
class Command:
    """What a command is called, its icon, and its keys in Qt's portable spelling.

    Those of a panel are heard by it while it has the focus, and here only shown.
    """

    id: str
    menu: Menu
    title: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    is_panels: bool = False
