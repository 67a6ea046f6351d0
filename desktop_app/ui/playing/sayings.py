"""What the player says: in place of a picture, and in a line under it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop_app.ui.actions import Actions
from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.labels import ElidedLabel, Role, Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.controls.styling import announce
from desktop_app.ui.playing.waiting import Wait

_LONG, _SHORT = 240, 160
_RELINK: Final = "relink"
_BRIEFLY_MS: Final = 4000


class Sayings(QObject):
    """`words` are for the place of the picture, `strip` for the line under it."""

    def __init__(self, player: QWidget, now: Callable[[], float]) -> None:
        super().__init__(player)
        self._player = player
        self._actions: Actions | None = None
        self._can_relink = False
        self._said = self._noted = ""
        self._message = Text("", Role.MUTED, wrap=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setObjectName("playerMessage")
        self._progress = _progress_bar(self.tr("Making the film ready"), _LONG)
        self._relink = Button(self.tr("Relink…"), Kind.OUTLINE)
        self._relink.setObjectName("playerRelink")
        self._relink.clicked.connect(self._find)
        self._relink.hide()
        self.words = QWidget()
        layout = column(
            None, self._message, 12, self._progress, self._relink, None, margins=(24, 24, 24, 24)
        )
        for each in (self._progress, self._relink):
            layout.setAlignment(each, Qt.AlignmentFlag.AlignHCenter)
        self.words.setLayout(layout)
        self._line = ElidedLabel("", Role.MUTED)
        self._line_progress = _progress_bar(self.tr("Making the film ready"), _SHORT)
        self.strip = self._made_strip()
        self._wait = Wait(self, now=now)
        self._wait.told.connect(self._tell_wait)
        self._progress.hide()
        self._brief = QTimer(self, singleShot=True, interval=_BRIEFLY_MS)
        self._brief.timeout.connect(self._take_back)

    def take(self, actions: Actions) -> None:
        """Use the window's command for finding files again, if it has one."""
        self._actions = actions
        self._offer()

    def say(self, sentence: str, *, can_relink: bool = False) -> None:
        """Say this in place of a picture."""
        self.stop()
        self._brief.stop()
        self._line_progress.hide()
        self._noted = ""
        self.strip.hide()
        self._progress.hide()
        self._can_relink = can_relink
        self._offer()
        self._put(sentence)

    def note(self, words: str) -> None:
        """Say something about what is played under its picture."""
        self.stop()
        self._progress.hide()
        self._said, self._noted = "", words
        self._take_back()

    def say_briefly(self, words: str) -> None:
        """Say for a moment that something is done, unless more is said there."""
        announce(self._player, words)
        if self._line_progress.isHidden():
            self._line.setText(words)
            self.strip.show()
            self._brief.start()

    def _take_back(self) -> None:
        self._brief.stop()
        self._line.setText(self._noted)
        self._line_progress.hide()
        self.strip.setVisible(bool(self._noted))

    def get_on(self, sentence: str, done: float, *, over_picture: bool) -> None:
        """Say what is made ready and how far it is, 0 to 1: under a picture, or in its place."""
        for bar in (self._progress, self._line_progress):
            bar.setValue(round(done * 100))
        self._can_relink = False
        self._offer()
        self._brief.stop()
        self._line_progress.show()
        self.strip.setVisible(over_picture)
        self._progress.setVisible(not over_picture)
        if not over_picture:
            self._put(sentence)
        self._wait.get_on(sentence, done)

    def stop(self) -> None:
        """Count no more."""
        self._wait.stop()

    def _tell_wait(self, words: str) -> None:
        self._line.setText(words)
        if not self._progress.isHidden():
            self._message.setText(words)

    def _put(self, sentence: str) -> None:
        if sentence != self._said:
            self._said = sentence
            self._message.setText(sentence)
            announce(self._player, sentence)

    def _offer(self) -> None:
        has = self._actions is not None and self._actions.has(_RELINK)
        self._relink.setVisible(self._can_relink and has)

    def _find(self) -> None:
        if self._actions is not None:
            self._actions[_RELINK].trigger()

    def _made_strip(self) -> QWidget:
        strip = QWidget()
        strip.setProperty("ground", "panel")
        # Its room is kept: the picture must not jump, and a new size costs it 80 ms to draw.
        policy = strip.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        strip.setSizePolicy(policy)
        strip.setLayout(row(self._line, self._line_progress, gap=12, margins=(16, 8, 16, 0)))
        strip.hide()
        return strip


def _progress_bar(name: str, width: int) -> QProgressBar:
    bar = QProgressBar()
    bar.setAccessibleName(name)
    bar.setFixedWidth(width)
    return bar
