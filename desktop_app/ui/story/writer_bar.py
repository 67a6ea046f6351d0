"""Who writes the story, in which language, and how far that is: a row of the story sheet."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.studio.writer import Price
from desktop_app.ui.controls import Button, ChoiceField, Kind, Role, Text, column, row
from desktop_app.ui.words import in_credits, in_dollars, in_number

LANGUAGES: Final = (
    ("English", "English"),
    ("German", "Deutsch"),
    ("Spanish", "Español"),
    ("French", "Français"),
    ("Italian", "Italiano"),
    ("Portuguese", "Português"),
    ("Turkish", "Türkçe"),
    ("Russian", "Русский"),
    ("Arabic", "العربية"),
    ("Hindi", "हिन्दी"),
    ("Chinese", "中文"),
    ("Japanese", "日本語"),
    ("Korean", "한국어"),
)
"""Names for the writer, in English, and as people call their own language."""

_TICK_MS: Final = 500


class WriterBar(QWidget):
    """Offers writers and languages; while one writes it says for how long, and can be called off.

    Signals: changed() when another writer or language was chosen; cancelled().
    """

    changed = Signal()
    cancelled = Signal()

    def __init__(
        self,
        writers: tuple[tuple[str, str], ...],
        chosen: str,
        monotonic: Callable[[], float],
    ) -> None:
        super().__init__()
        self._monotonic = monotonic
        self._since = 0.0
        self._title = ""
        self.writer_field = ChoiceField()
        self.writer_field.setObjectName("writerField")
        self.writer_field.setAccessibleName(self.tr("Writer"))
        self.writer_field.setToolTip(self.tr("Who writes the scenes"))
        free = (("", self.tr("This computer, free")),)
        self.writer_field.offer((*free, *writers))
        self.writer_field.choose(chosen)
        self.language_field = ChoiceField()
        self.language_field.setObjectName("languageField")
        self.language_field.setAccessibleName(self.tr("Language of the prompts"))
        self.language_field.setToolTip(self.tr("Language of the prompts"))
        self.language_field.offer((("", self.tr("As I wrote")), *LANGUAGES))
        self.price_label = Text("", Role.MUTED)
        self.price_label.setObjectName("writerPrice")
        self._progress = Text("", Role.MUTED)
        self._progress.setObjectName("writerProgress")
        self.cancel_button = Button(self.tr("Cancel writing"), Kind.OUTLINE)
        self.cancel_button.setObjectName("cancelWriting")
        self.cancel_button.clicked.connect(self.cancelled)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.setLayout(
            column(
                row(self.writer_field, self.language_field, self.price_label, None),
                row(self._progress, self.cancel_button, None),
                gap=6,
            )
        )
        for field in (self.writer_field, self.language_field):
            field.activated.connect(self._choose)
        self.stop()

    @property
    def writer(self) -> str:
        """The id of the writer that is chosen, empty for this computer."""
        return str(self.writer_field.currentData() or "")

    @property
    def language(self) -> str:
        """The language that is chosen, by its English name, empty for that of the words."""
        return str(self.language_field.currentData() or "")

    @property
    def progress(self) -> str:
        """What is said while a writer writes."""
        return self._progress.text()

    def show_price(self, price: Price | None) -> None:
        """Say what writing costs; None when there is nothing to be priced yet."""
        self.price_label.setText(self._price_words(price))

    def title_of(self, writer: str) -> str:
        """Return what a writer is called."""
        at = self.writer_field.findData(writer)
        return self.writer_field.itemText(at) if at >= 0 else writer

    def begin(self, writer: str) -> None:
        """Say that this one writes from now on."""
        self._since = self._monotonic()
        self._title = self.title_of(writer)
        self._tick()
        self._timer.start()
        for part in (self._progress, self.cancel_button):
            part.show()
        for field in (self.writer_field, self.language_field):
            field.setEnabled(False)

    def stop(self) -> None:
        """Say so no more."""
        self._timer.stop()
        for part in (self._progress, self.cancel_button):
            part.hide()
        for field in (self.writer_field, self.language_field):
            field.setEnabled(True)
        self.language_field.setVisible(bool(self.writer))

    def _choose(self) -> None:
        self.language_field.setVisible(bool(self.writer))
        self.changed.emit()

    def _tick(self) -> None:
        seconds = int(self._monotonic() - self._since)
        words = self.tr("{writer} is writing · {seconds} s · usually 8 to 40 s")
        self._progress.setText(words.format(writer=self._title, seconds=in_number(seconds)))

    def _price_words(self, price: Price | None) -> str:
        if not self.writer or price is None:
            return ""
        if price.is_free:
            return self.tr("Paid to whoever runs it; nothing is charged here")
        if price.usual is None or price.most is None:
            return self.tr("Price unknown until it answers; what it costs is booked then")
        words = self.tr("About {credits} credits ({usd}), {most} if it must be put right once")
        return words.format(
            credits=in_credits(price.usual),
            usd=in_dollars(price.usual.usd),
            most=in_credits(price.most),
        )
