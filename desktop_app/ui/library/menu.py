"""The menu of what is chosen in the library."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from desktop_app.domain.library import Entry
from desktop_app.domain.project import Take
from desktop_app.ui.controls.menus import put_choice
from desktop_app.ui.key_menu import KeyMenu
from desktop_app.ui.library.panel import LibraryPanel

Takes = tuple[Take, ...]


@dataclass(frozen=True, slots=True)
class LibraryDeeds:
    """What can be done with entries, by whichever part of the window does it."""

    play: Callable[[Entry], object]
    reveal: Callable[[Entry], object]
    use: Callable[[Take], object]
    """Show a take in its scene."""
    put: Callable[[Takes], object]
    """Put takes into the film after the chosen clip."""
    trash: Callable[[Takes], object]
    is_missing: Callable[[Entry], bool]
    relink: Callable[[], object]
    has_scene: Callable[[Take], bool]
    compare: Callable[[Takes], object]


class LibraryMenu(QObject):
    """Offers what can be done with the chosen entries; what cannot be done says why."""

    def __init__(self, panel: LibraryPanel, deeds: LibraryDeeds) -> None:
        super().__init__(panel)
        self._panel = panel
        self._deeds = deeds
        panel.menu_asked.connect(self._popup)
        panel.opened.connect(deeds.play)
        panel.remove_asked.connect(self._trash_chosen)

    def made(self) -> QMenu:
        """Return the menu for what is chosen now."""
        menu = KeyMenu(self._panel)
        menu.setToolTipsVisible(True)
        chosen = self._panel.chosen
        takes = tuple(each.take for each in chosen if each.take is not None)
        one = chosen[0] if len(chosen) == 1 else None
        alone = None if one is not None else self.tr("Choose one entry for this.")
        self._add(menu, "play", self.tr("Play"), alone, lambda: self._deeds.play(chosen[0]))
        self._add_uses(menu, chosen, takes)
        menu.addSeparator()
        reveal = self.tr("Show in the file manager")
        self._add(menu, "reveal", reveal, alone, lambda: self._deeds.reveal(chosen[0]))
        if any(self._deeds.is_missing(each) for each in chosen):
            self._add(menu, "relink", self.tr("Relink…"), None, self._deeds.relink)
        menu.addSeparator()
        none = None if takes else self.tr("A sound is removed where it lies on the timeline.")
        trash = self.tr("Move to trash")
        self._add(menu, "trash", trash, none, lambda: self._deeds.trash(takes))
        return menu

    def _add_uses(self, menu: QMenu, chosen: tuple[Entry, ...], takes: Takes) -> None:
        menu.addSeparator()
        why_not = self._why_not_use(chosen)
        use = self.tr("Use in its scene")
        self._add(menu, "use", use, why_not, lambda: self._deeds.use(takes[0]))
        none = None if takes else self.tr("Only takes can be put into the film.")
        put = self.tr("Put into the film")
        self._add(menu, "put", put, none, lambda: self._deeds.put(takes))
        two = None if len(takes) == 2 else self.tr("Choose two takes to compare them.")
        compare = self.tr("Compare")
        self._add(menu, "compare", compare, two, lambda: self._deeds.compare(takes))

    def _why_not_use(self, chosen: tuple[Entry, ...]) -> str | None:
        take = chosen[0].take if len(chosen) == 1 else None
        if take is None:
            return self.tr("Choose one take for this.")
        if not self._deeds.has_scene(take):
            return self.tr("Its scene was removed; put it into the film to bring the scene back.")
        return self.tr("Its scene shows it already.") if chosen[0].is_starred else None

    def _add(
        self, menu: QMenu, name: str, words: str, why_not: str | None, do: Callable[[], object]
    ) -> None:
        put_choice(menu, f"library.{name}", words, do, why_not)

    def _trash_chosen(self) -> None:
        takes = tuple(each.take for each in self._panel.chosen if each.take is not None)
        if takes:
            self._deeds.trash(takes)

    def _popup(self, at: QPoint) -> None:
        menu = self.made()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
