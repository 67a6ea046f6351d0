"""What stands in the title of the queue: sums, pause, and the menu of what concerns all jobs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.ledger import Sums
from desktop_app.domain.money import Credits
from desktop_app.ui.controls.buttons import IconButton
from desktop_app.ui.controls.labels import FittingLabel, Role
from desktop_app.ui.controls.layout import row
from desktop_app.ui.icons import Icons
from desktop_app.ui.key_menu import KeyMenu
from desktop_app.ui.queue_order import Show
from desktop_app.ui.queue_tally import Counts
from desktop_app.ui.words import in_dollars, in_number, side_by_side


class QueueHead(QWidget):
    """Stands in the title of the queue's dock.

    Signals: pause_toggled(); menu_wished(QMenu) to fill the menu that is about to open.
    """

    pause_toggled = Signal()
    menu_wished = Signal(QMenu)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = FittingLabel(Role.QUIET)
        self._summary.setObjectName("queueSummary")
        self._summary.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._pause = IconButton(icons, "pause", "")
        self._pause.setObjectName("pauseButton")
        self._pause.clicked.connect(self.pause_toggled)
        self._more = IconButton(icons, "ellipsis", self.tr("More about the queue"))
        self._more.setObjectName("queueMenuButton")
        self._more.clicked.connect(self._open_menu)
        self.setLayout(row(self._summary, self._pause, self._more, gap=4))
        self.show_pause(is_paused=False)

    def show_pause(self, *, is_paused: bool) -> None:
        """Offer to go on, or to pause."""
        self._pause.set_icon("play" if is_paused else "pause")
        self._pause.set_label(self.tr("Go on") if is_paused else self.tr("Pause: send nothing new"))

    def sum_up(self, counts: Counts, sums: Sums, *, has_tabs: bool) -> None:
        """Say how many jobs stand where, unless tabs do, and what they hold of the money."""
        jobs = [
            (counts.of(Show.RUNNING), self.tr("{count} running")),
            (counts.of(Show.WAITING) - counts.held, self.tr("{count} waiting")),
            (counts.held, self.tr("{count} held")),
        ]
        standing = [words.format(count=in_number(count)) for count, words in jobs if count]
        spent = []
        if counts.of(Show.ALL):
            spent = [self.tr("spent {usd}").format(usd=in_dollars(sums.charged.usd))]
        doubted = _amount(self.tr("perhaps {usd}"), sums.doubted)
        promised = _amount(self.tr("promised {usd}"), sums.reserved)
        whole = [*standing, *spent, *doubted, *promised]
        if has_tabs:
            bare = _amount("{usd}", sums.charged) if spent else []
            ways = [whole, [*spent, *doubted, *promised], [*spent, *doubted], [*bare, *doubted]]
        else:
            ways = [whole, [*standing, *spent, *doubted], [*standing, *spent]]
        self._summary.say(*(side_by_side(parts) for parts in ways))

    def _open_menu(self) -> None:
        menu = KeyMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        self.menu_wished.emit(menu)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))


def _amount(words: str, amount: Credits) -> list[str]:
    return [words.format(usd=in_dollars(amount.usd))] if amount.milli else []
