"""The sheet that chooses among a batch's takes: posters with stars, one of them large."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from desktop_app.media.playable import hurdle_of
from desktop_app.studio.batch_takes import BatchTake
from desktop_app.ui.batch.posters import PosterView
from desktop_app.ui.batch.stars import StarsModel
from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.fields import ChoiceField
from desktop_app.ui.controls.labels import ElidedLabel, Role, Text, Tone
from desktop_app.ui.controls.layout import FlowLayout, column, row
from desktop_app.ui.controls.panels import NoticeBar
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import Fetch, LazyPictures
from desktop_app.ui.playback import Source
from desktop_app.ui.take_preview import TakePreview
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import counted, in_number, shown, side_by_side

_SIZE: Final = QSize(1120, 680)
_SIDE: Final = 380


class ChooseSheet(Sheet):
    """Lists the takes; nothing is changed before that is asked for.

    Signals: make_wished() films of the stars; file_wished() for stars of a contact sheet;
    playable_wished(BatchTake) for one that cannot be played itself, `play_copy` answers.
    """

    make_wished = Signal()
    file_wished = Signal()
    playable_wished = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, icons: Icons, fetch: Fetch) -> None:
        super().__init__(parent, parent.tr("Choose takes"), _SIZE)
        self.setObjectName("batchChoose")
        self.stars = StarsModel(self)
        self.notice = NoticeBar(icons)
        self._pictures = LazyPictures(fetch, parent=self)
        self.posters = PosterView(self.stars, self._pictures, theme)
        self.preview = TakePreview(theme, self._pictures)
        self._busy: str | None = None
        self._build()
        self._connect()
        self._show_current()
        self._allow()
        self.posters.setFocus()

    def show_takes(self, takes: Sequence[BatchTake]) -> None:
        """Show all takes of the batch, starred as the films show them now."""
        films = tuple(dict.fromkeys(each.film for each in takes))
        chosen = self.film_field.currentData() or ""
        self.film_field.offer((("", self.tr("All films")), *((each, each) for each in films)))
        self.film_field.choose(chosen if chosen in films else "")
        here = self.posters.current
        self.stars.show_takes(takes)
        ids = [each.take.id for each in self.stars.listed]
        at = ids.index(here.take.id) if here is not None and here.take.id in ids else 0
        self.posters.setCurrentIndex(self.stars.index(at))
        self._show_current()

    def set_busy(self, sentence: str | None) -> None:
        """Say what is being done, and take no wish meanwhile; None when it is done."""
        self._busy = sentence
        self._allow()

    def play_copy(self, take: BatchTake, copy: Path) -> None:
        """Play a copy of a take, if that is still the one that is looked at."""
        self.preview.put_copy(_source_of(take), copy)
        if take == self.posters.current:
            self.preview.toggle()

    def close_down(self) -> None:
        """Stop playing and fetching, before the sheet goes."""
        self.preview.stop()
        self.posters.stop()
        self._pictures.stop()

    def _build(self) -> None:
        self.film_field = ChoiceField()
        self.film_field.setObjectName("batchChooseFilm")
        self.film_field.setAccessibleName(self.tr("Film"))
        self._sum = Text("", Role.STRONG)
        self._sum.setObjectName("batchChooseSum")
        hint = Text(
            self.tr(
                "A film shows the starred take of a scene. Variations without a star leave it when"
                " another has one; their takes stay. This costs nothing."
            ),
            Role.MUTED,
            wrap=True,
        )
        head = column(row(self._sum, None, self.film_field), hint, gap=6, margins=(20, 12, 20, 12))
        both = row(self.posters, self._side(), gap=0, margins=(12, 0, 0, 0))
        both.setStretch(0, 1)
        body = column(self.notice, head, both, gap=0)
        body.setStretch(2, 1)
        self.body.setLayout(body)
        self.file_button = self._button("batchChooseFile", self.tr("Use choices of a file…"))
        self.close_button = self._button("batchChooseClose", self.tr("Close"))
        self.make_button = self._button("batchChooseMake", "", Kind.PRIMARY)
        parts = (self.file_button, None, self.close_button, self.make_button)
        self.foot.setLayout(row(*parts, margins=(20, 12, 20, 12)))

    def _side(self) -> QFrame:
        self._title = ElidedLabel("", Role.STRONG)
        self._facts = Text("", Role.MUTED, wrap=True)
        self._prompt = Text("", Role.QUIET, wrap=True)
        self._prompt.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._prompt.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.play_button = self._button("batchChoosePlay", self.tr("Play"))
        self.star_button = self._button("batchChooseStar", self.tr("Star"))
        tools = QWidget()
        flow = FlowLayout(8)
        for each in (self.star_button, self.play_button):
            flow.addWidget(each)
        tools.setLayout(flow)
        self._detail = QWidget()
        detail = column(
            self.preview, self._title, self._facts, self._prompt, tools,
            margins=(16, 14, 16, 14), gap=8,
        )  # fmt: skip
        detail.setStretch(0, 1)
        self._detail.setLayout(detail)
        nothing = Text(self.tr("There is no take yet."), Role.MUTED, wrap=True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(nothing)
        self._pages.addWidget(self._detail)
        side = QFrame()
        side.setProperty("bar", "side")
        side.setFixedWidth(_SIDE)
        side.setLayout(column(self._pages, gap=0))
        return side

    def _button(self, name: str, words: str, kind: Kind = Kind.SECONDARY) -> Button:
        button = Button(words, kind)
        button.setObjectName(name)
        return button

    def _connect(self) -> None:
        self.film_field.activated.connect(self._show_film)
        self.posters.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.posters.activated.connect(lambda _: self._toggle())
        self.play_button.clicked.connect(self._toggle)
        self.star_button.clicked.connect(self._turn)
        self.make_button.clicked.connect(self.make_wished)
        self.file_button.clicked.connect(self.file_wished)
        self.close_button.clicked.connect(self.accept)
        self.stars.stars_changed.connect(self._allow)
        self.preview.playing_changed.connect(self._name_play)
        self.preview.failed.connect(lambda sentence: self.notice.tell(sentence, Tone.BAD))
        self.finished.connect(self.close_down)

    def _show_film(self) -> None:
        self.stars.show_film(str(self.film_field.currentData() or ""))
        self.posters.setCurrentIndex(self.stars.index(0))

    def _show_current(self) -> None:
        take = self.posters.current
        self._pages.setCurrentIndex(0 if take is None else 1)
        self.preview.show_source(None if take is None else _source_of(take))
        if take is None:
            return
        self._title.setText(shown(take.title))
        self._facts.setText(side_by_side((take.film, *take.facts)))
        self._prompt.setText(" ".join(take.take.prompt.split()))
        self._name_star()

    def _toggle(self) -> None:
        """Play, or stand still; what the player cannot show is asked for as a copy."""
        take = self.posters.current
        if take is None:
            return
        is_ready = hurdle_of(take.take.media) is None or self.preview.has_copy(_source_of(take))
        self.preview.toggle() if is_ready else self.playable_wished.emit(take)

    def _turn(self) -> None:
        if self.posters.current is not None and self._busy is None:
            self.stars.turn(self.posters.currentIndex().row())

    def _name_play(self) -> None:
        self.play_button.setText(self.tr("Pause") if self.preview.is_playing else self.tr("Play"))

    def _name_star(self) -> None:
        take = self.posters.current
        is_starred = take is not None and take.take.id in self.stars.stars
        self.star_button.setText(self.tr("Take the star off") if is_starred else self.tr("Star"))

    def _allow(self) -> None:
        films = len(self.stars.changed_films)
        takes, stars = len(self.stars.takes), len(self.stars.stars)
        starred = self.tr("{count} starred").format(count=in_number(stars))
        self._sum.setText(f"{counted('{count} take', '{count} takes', takes)} · {starred}")
        words = counted(
            "Make {count} film of the choices", "Make {count} films of the choices", films
        )
        self.make_button.setText(words if films else self.tr("Make films of the choices"))
        same = self.tr("The films show what is starred already.")
        self.make_button.allow(self._busy or (None if films else same))
        for button in (self.file_button, self.star_button):
            button.allow(self._busy)
        self.posters.setEnabled(self._busy is None)
        self._name_star()


def _source_of(take: BatchTake) -> Source:
    media = take.take.media
    return Source(take.path, media.rate, media.duration)
