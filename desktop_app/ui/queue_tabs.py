"""Tabs over the queue's rows: which jobs are in sight, and how many there are of each kind."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QTabBar, QWidget

from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.layout import row
from desktop_app.ui.icons import Icons
from desktop_app.ui.queue_order import Show, Sight
from desktop_app.ui.queue_tally import Counts
from desktop_app.ui.style.tokens import LABEL_PX
from desktop_app.ui.words import in_number

TABS_HEIGHT: Final = 30
_ICON: Final = 12
_ICONS: Final = {
    Show.ALL: ("list", "text_2"),
    Show.RUNNING: ("circle-dot", "text_2"),
    Show.WAITING: ("circle", "text_2"),
    Show.NEEDS_YOU: ("triangle-alert", "warn"),
    Show.FAILED: ("circle-alert", "bad"),
    Show.DONE: ("check", "text_2"),
}
_BRIEFEST: Final = 2
"""From this on even the tab of all jobs has its icon alone; one less, all the others."""

_LOUD: Final = (Show.NEEDS_YOU, Show.FAILED)
"""Kinds whose tab has its icon beside its words too."""


def name_of(show: Show) -> str:
    """Return what a kind of jobs is called."""
    return {
        Show.ALL: _say("All"),
        Show.RUNNING: _say("Running"),
        Show.WAITING: _say("Waiting"),
        Show.NEEDS_YOU: _say("Needs you"),
        Show.FAILED: _say("Failed"),
        Show.DONE: _say("Done"),
    }[show]


class QueueTabs(QWidget):
    """Filters the rows, counts them as it does, and offers what concerns all that failed.

    Signals: sight_chosen(Sight) by hand; retry_wished().
    """

    sight_chosen = Signal(object)
    retry_wished = Signal()

    def __init__(self, icons: Icons, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._sight = sight
        self._film = sight.film
        self._counts = Counts()
        self._tabs = _Tabs()
        self._tabs.setObjectName("queueTabs")
        self._tabs.setAccessibleName(self.tr("Which jobs are shown"))
        for _ in Show:
            self._tabs.addTab("")
        self._tabs.currentChanged.connect(self._choose)
        self._retry = _small(Button("", Kind.OUTLINE))
        self._retry.setObjectName("retryFreeButton")
        self._retry.clicked.connect(self.retry_wished)
        self._films = _small(Button(self.tr("All films"), Kind.GHOST))
        self._films.setObjectName("allFilmsButton")
        self._films.setCheckable(True)
        self._films.clicked.connect(self._choose)
        self.setLayout(row(self._tabs, None, self._retry, self._films, gap=4, margins=(4, 0, 8, 0)))
        self.setFixedHeight(TABS_HEIGHT)

    def show_sight(self, sight: Sight) -> None:
        """Show which jobs are in sight, chosen elsewhere."""
        self._sight = sight
        for part in (self._tabs, self._films):
            part.blockSignals(True)
        self._tabs.setCurrentIndex(list(Show).index(sight.show))
        self._films.setChecked(sight.film is None)
        for part in (self._tabs, self._films):
            part.blockSignals(False)
        self._spell()

    def show_counts(self, counts: Counts, open_elsewhere: int, retry: str) -> None:
        """Show how many jobs there are of each kind, and that other films have open ones.

        `retry` says what trying again costs that failed for free; empty when there is none.
        """
        self._counts = counts
        elsewhere = self._film is not None and (open_elsewhere > 0 or self._sight.film is None)
        self._films.setVisible(elsewhere)
        tip = self.tr("Show the jobs of all films; {count} are open in others.")
        self._films.setToolTip(tip.format(count=open_elsewhere))
        self._retry.setText(retry)
        self._retry.setVisible(bool(retry) and self._sight.show is Show.FAILED)
        self._spell()

    def _spell(self) -> None:
        """Write names and counts, icons in place of names where there is no room for these."""
        for brevity in range(_BRIEFEST + 1):
            for place, show in enumerate(Show):
                self._write(place, show, brevity)
            if self._tabs.sizeHint().width() <= self._room():
                break
        # Tabs that come and go change what the bar wants, which Qt forgets to tell.
        self._tabs.updateGeometry()

    def _write(self, place: int, show: Show, brevity: int) -> None:
        count, name = self._counts.of(show), name_of(show)
        words = f"{name} {in_number(count)}"
        short = brevity == _BRIEFEST or (brevity > 0 and show is not Show.ALL)
        self._tabs.setTabText(place, in_number(count) if short else words)
        iconic = short or show in _LOUD
        self._tabs.setTabIcon(place, self._icons.icon(*_ICONS[show]) if iconic else QIcon())
        self._tabs.setTabToolTip(place, words)
        self._tabs.setAccessibleTabName(place, words)
        self._tabs.setTabVisible(place, count > 0 or show in (Show.ALL, self._sight.show))

    def _room(self) -> int:
        beside = [each for each in (self._retry, self._films) if each.isVisibleTo(self)]
        return self.width() - sum(each.sizeHint().width() + 4 for each in beside) - 12

    def _choose(self) -> None:
        show = list(Show)[self._tabs.currentIndex()]
        film = None if self._films.isChecked() else self._film
        self.sight_chosen.emit(Sight(show, film, self._sight.hides_done))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spell()


class _Tabs(QTabBar):
    """Tabs that the wheel does not turn: whoever scrolls the rows must not lose them."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("dense", "true")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setIconSize(QSize(_ICON, _ICON))

    def minimumSizeHint(self) -> QSize:
        # The panel decides how wide they are, not they how wide the panel.
        return QSize(0, super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _small(button: Button) -> Button:
    font = button.font()
    font.setPixelSize(LABEL_PX)
    button.setFont(font)
    button.setProperty("dense", "true")
    button.hide()
    return button


def _say(text: str) -> str:
    return QCoreApplication.translate("QueueTabs", text)
