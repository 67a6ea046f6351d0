"""The menus of the tray: ways to fill a place, and what can be done with a reference."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop_app.domain.references import Reference, Use
from desktop_app.ui.controls.menus import put_choice
from desktop_app.ui.key_menu import KeyMenu
from desktop_app.ui.references.carried import brought_in, is_for_tray
from desktop_app.ui.references.words import reuse_words

if TYPE_CHECKING:
    from desktop_app.ui.references.tray import ReferenceTray


class TrayMenus(QObject):
    """Shows menus over a tray; what cannot be done is off and says why."""

    def __init__(self, tray: "ReferenceTray") -> None:
        super().__init__(tray)
        self._tray = tray

    def fill(self, use: Use | None, at: QPoint) -> None:
        """Offer the ways to get something into a place; None for the row of references."""
        tray, menu = self._tray, self._bare()
        choose = self.tr("Choose a file…") if use is None else self.tr("Choose a picture…")
        self._add(menu, "choose", choose, lambda: tray.file_asked.emit(use))
        clip = QGuiApplication.clipboard().mimeData()
        why_not = None if is_for_tray(clip) else self.tr("There is no picture in the clipboard.")
        paste = self.tr("Paste")
        keys = QKeySequence(QKeySequence.StandardKey.Paste)
        keys_in_words = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self._add(menu, "paste", f"{paste}\t{keys_in_words}", lambda: self._paste(use), why_not)
        frame = use or Use.PICTURE
        words = self.tr("Use the frame in the player")
        self._add(menu, "frame", words, lambda: tray.frame_asked.emit(frame))
        if use is not None:
            link = tray.slot_of(use).link
            words = link.accessibleName()
            why_not = tray.why_not_link(use)
            self._add(menu, "link", words, lambda: tray.link(use, True), why_not)
        menu.popup(at)

    def show_for(self, reference: Reference, at: QPoint) -> None:
        """Offer what can be done with a reference."""
        held = self._tray.held(reference)
        if held is None:
            return
        tray, menu = self._tray, self._bare()
        self._add(menu, "open", self.tr("Look at it"), lambda: tray.opened.emit(reference))
        if reference.source.path:
            words = self.tr("Show in the file manager")
            self._add(menu, "reveal", words, lambda: tray.revealed.emit(reference))
        menu.addSeparator()
        if held.is_own:
            self._add_uses(menu, reference)
            self._add_moves(menu, reference)
        why_not = (
            None
            if held.is_own or held.is_linked
            else self.tr("It comes with a name in the prompt; change it under Cast & look.")
        )
        words = self.tr("Unlink") if held.is_linked else self.tr("Remove")
        self._add(menu, "remove", words, lambda: tray.take_out(reference), why_not)
        menu.popup(at)

    def _paste(self, use: Use | None) -> None:
        found = brought_in(QGuiApplication.clipboard().mimeData())
        if found is not None:
            self._tray.brought.emit(found, use, None)

    def _add_uses(self, menu: QMenu, reference: Reference) -> None:
        scene, holding = self._tray.scene, self._tray.holding
        if scene is None or holding is None or reference.use in (Use.VIDEO, Use.SOUND):
            return
        for use in (Use.FIRST_FRAME, Use.LAST_FRAME, Use.PICTURE):
            if use is not reference.use and holding.room.most.get(use, 0):
                self._add(menu, f"use.{use}", reuse_words(use), self._reusing(reference, use))

    def _reusing(self, reference: Reference, use: Use) -> Callable[[], None]:
        def act() -> None:
            scene = self._tray.scene
            if scene is not None and reference in scene.references:
                self._tray.session.referring.reuse(scene.id, reference, use)

        return act

    def _add_moves(self, menu: QMenu, reference: Reference) -> None:
        scene = self._tray.scene
        if scene is None or reference.use.is_frame:
            return
        own = [each for each in scene.references if each.use is reference.use]
        place, no = own.index(reference), self.tr("It is there already.")
        for name, words, by, is_there in (
            ("earlier", self.tr("Move earlier"), -1, place == 0),
            ("later", self.tr("Move later"), 1, place == len(own) - 1),
        ):
            self._add(menu, name, words, self._moving(reference, by), no if is_there else None)

    def _moving(self, reference: Reference, by: int) -> Callable[[], None]:
        return lambda: self._tray.push(reference, by)

    def _bare(self) -> QMenu:
        menu = KeyMenu(self._tray)
        menu.setObjectName("trayMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        return menu

    def _add(
        self,
        menu: QMenu,
        name: str,
        words: str,
        act: Callable[[], object],
        why_not: str | None = None,
    ) -> None:
        put_choice(menu, f"tray.{name}", words, act, why_not)
