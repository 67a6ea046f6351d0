"""The commands for takes in menus and keys, kept true to what can be done in the open film."""

from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from desktop_app.studio.take_bin import ThrownTake
from desktop_app.ui.actions import Actions
from desktop_app.ui.controls.labels import Tone
from desktop_app.ui.controls.panels import NoticeBar, Offer
from desktop_app.ui.desk_actions import DeskActions
from desktop_app.ui.key_menu import KeyMenu
from desktop_app.ui.registry.command import Menu
from desktop_app.ui.take_desk import TakeDeed, TakeDesk
from desktop_app.ui.take_words import thrown_words
from desktop_app.ui.words import in_bill

_MENU: Final = (
    (TakeDeed.PLAY, TakeDeed.STAR, TakeDeed.FOR_CLIP, TakeDeed.SCENES),
    (TakeDeed.COMPARE, TakeDeed.ANOTHER, TakeDeed.PROMPT),
    (TakeDeed.REVEAL, TakeDeed.TRASH),
)


class TakeActions(DeskActions[TakeDesk]):
    """Gives the commands for takes to the desk of the open film, and tells what came of them."""

    def __init__(self, actions: Actions, notice: NoticeBar) -> None:
        self._notice = notice
        self._told: dict[ThrownTake, str] = {}
        super().__init__(actions, TakeDeed)

    def follow(self, desk: TakeDesk | None) -> None:
        """Work on this desk from now on; None while no film is open."""
        self._told.clear()
        super().follow(desk)

    def put_way_back(self, menu: QMenu) -> None:
        """Offer, in the menu of clips, the take of the scene to one that shows another alone."""
        if self._desk is not None and self._desk.why_not(TakeDeed.SCENES) is None:
            menu.addSeparator()
            menu.addAction(self._actions[TakeDeed.SCENES])

    def _listen(self, desk: TakeDesk) -> None:
        super()._listen(desk)
        desk.thrown.connect(self._tell_thrown)
        desk.failed.connect(lambda sentence: self._notice.tell(sentence, Tone.BAD))
        desk.strip.menu_wished.connect(self._show_menu)
        desk.strip.hear(self._actions.of_panel(Menu.TAKE))

    def _allow(self) -> None:
        super()._allow()
        self._take_back_notice()

    def _name(self) -> None:
        """Say on the commands which take they mean, and what one more costs."""
        take = None if self._desk is None else self._desk.take
        for deed, words in (
            (TakeDeed.STAR, self.tr("Use take {number} in the film")),
            (TakeDeed.FOR_CLIP, self.tr("Use take {number} for this clip only")),
            (TakeDeed.TRASH, self.tr("Move take {number} to the trash")),
        ):
            name = None if take is None else words.format(number=take.number)
            self._actions.name(deed, name)
        price = None if self._desk is None else self._desk.strip.offer[0]
        words = self.tr("Generate another take · {price}")
        named = None if price is None else words.format(price=in_bill(price))
        self._actions.name(TakeDeed.ANOTHER, named)

    def _show_menu(self, at: QPoint) -> None:
        if self._desk is None:
            return
        menu = KeyMenu(self._desk.strip)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        for group in _MENU:
            menu.addSeparator()
            menu.addActions([self._actions[deed] for deed in group])
        self._desk.strip.tell_menu(menu)
        menu.popup(at)

    def _tell_thrown(self, thrown: ThrownTake) -> None:
        desk = self._desk
        if desk is None:
            return
        sentence = thrown_words(thrown.use, desk.project)
        self._told[thrown] = sentence
        offer = Offer(self.tr("Put back"), lambda: desk.put_back(thrown))
        self._notice.tell(sentence, Tone.NEUTRAL, offer)

    def _take_back_notice(self) -> None:
        """Say no longer that a take is in the trash when it is back."""
        known = {} if self._desk is None else self._desk.project.take_by_id
        for thrown in [each for each in self._told if each.use.take.id in known]:
            if self._notice.sentence == self._told.pop(thrown):
                self._notice.clear()
