"""What a command is."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Menu(StrEnum):
    """Where commands stand in menus, in the palette and in the list of keys."""

    FILM = "Film"
    EDIT = "Edit"
    SCENE = "Scene"
    CLIP = "Clip"
    TAKE = "Take"
    PLAY = "Play"
    QUEUE = "Queue"
    VIEW = "View"
    HELP = "Help"
    STORY = "Story outline"
    COMPARE = "Compare"
    LIBRARY = "Library"
    CAST = "Cast"
    HISTORY = "History"


OF_SHEETS: Final = frozenset({Menu.STORY, Menu.COMPARE, Menu.LIBRARY, Menu.CAST, Menu.HISTORY})
"""Of commands that only a sheet or list of their own carries out, while it has the focus."""


@dataclass(frozen=True, slots=True)
class Command:
    """What a command is called, its icon, and its keys in Qt's portable spelling.

    Those of a panel are heard by the panel of their menu while it has the focus (`ui.panel_keys`),
    before the window's: there the same key may mean something else. `within` is what its title
    adds to, where it stands alone ("Generate" of "Missing").
    """

    id: str
    menu: Menu
    title: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    is_panels: bool = False
    within: str = ""

    @property
    def scope(self) -> str:
        """Return where its keys are heard: no two commands of one scope share any."""
        return self.menu.value if self.is_panels else ""
