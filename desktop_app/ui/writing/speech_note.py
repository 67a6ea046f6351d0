"""Speech that takes longer than its clip, said before it is paid for, with what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.catalogue import Model
from desktop_app.domain.project import Scene
from desktop_app.domain.speech import quoted_speech, seconds_to_say, too_long_to_say
from desktop_app.ui.controls import Button, Kind, Role, Text, column, row
from desktop_app.ui.words import in_seconds


class SpeechNote(QWidget):
    """One sentence and up to two buttons; out of sight while what is said fits.

    Signals: longer_wished(int seconds); shorter_wished().
    """

    longer_wished = Signal(int)
    shorter_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("speechNote")
        self._sentence = Text("", Role.WARN, wrap=True)
        self._sentence.setObjectName("speechProblem")
        self._seconds = 0
        self._longer = Button("", Kind.OUTLINE)
        self._longer.setObjectName("speechLonger")
        self._shorter = Button(self.tr("Shorter…"), Kind.OUTLINE)
        self._shorter.setObjectName("speechShorter")
        for button in (self._longer, self._shorter):
            button.setProperty("dense", "true")
        self._longer.clicked.connect(lambda: self.longer_wished.emit(self._seconds))
        self._shorter.clicked.connect(self.shorter_wished)
        self.setLayout(column(self._sentence, row(self._longer, self._shorter, None), gap=4))
        self.hide()

    @property
    def sentence(self) -> str:
        """What does not fit, empty when all does."""
        return self._sentence.text() if not self.isHidden() else ""

    def look_at(self, scene: Scene | None, model: Model | None) -> None:
        """Say whether what a scene has somebody say fits its clip."""
        told = None
        if scene is not None and model is not None:
            lines, offered = quoted_speech(scene.prompt), model.durations()
            told = too_long_to_say(lines, scene.settings.seconds, offered)
            needed = seconds_to_say(lines) if told else 0.0
            self._seconds = min((each for each in offered if each >= needed - 0.25), default=0)
        self.setVisible(told is not None)
        if told is None:
            return
        self._sentence.setText(told)
        self._longer.setVisible(bool(self._seconds))
        words = self.tr("Make it {seconds}").format(seconds=in_seconds(self._seconds))
        self._longer.setText(words)
