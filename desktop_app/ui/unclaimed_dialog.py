"""The sheet of unclaimed takes: what each is and cost, and what can be done with it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QStackedWidget, QWidget

from desktop_app.domain.project import Project, TakeId
from desktop_app.media.playable import hurdle_of
from desktop_app.studio.unclaimed import UnclaimedTake, claim_of
from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.labels import ElidedLabel, Role, Text, Tone
from desktop_app.ui.controls.layout import FlowLayout, column, row
from desktop_app.ui.controls.panels import EmptyState, NoticeBar
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import Fetch, LazyPictures
from desktop_app.ui.playback import Source
from desktop_app.ui.take_preview import TakePreview
from desktop_app.ui.theme import Theme
from desktop_app.ui.unclaimed_list import UnclaimedList
from desktop_app.ui.unclaimed_words import (
    claim_tip,
    claim_words,
    cost_words,
    place_words,
    sum_words,
    why_words,
)
from desktop_app.ui.words import side_by_side

_SIZE: Final = QSize(940, 600)
_LIST: Final = 400
_WORDS: Final = 480
_SETTLE_MS: Final = 40


class UnclaimedDialog(Sheet):
    """Lists the takes; the buttons act on the one that is chosen.

    Signals, each with an UnclaimedTake: claim_requested, reveal_requested, copy_requested,
    trash_requested; playable_requested for one that cannot be played itself, `play_copy` answers.
    """

    claim_requested = Signal(object)
    reveal_requested = Signal(object)
    copy_requested = Signal(object)
    trash_requested = Signal(object)
    playable_requested = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, icons: Icons, fetch: Fetch) -> None:
        super().__init__(parent, parent.tr("Unclaimed takes"), _SIZE)
        self.setObjectName("unclaimedDialog")
        self._project: Project | None = None
        self._pictures = LazyPictures(fetch, parent=self)
        self._look_soon = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._look_soon.timeout.connect(self._look)
        self.notice = NoticeBar(icons)
        self.list = UnclaimedList(theme, self._pictures)
        self.preview = TakePreview(theme, self._pictures)
        self._build(icons)
        self._connect()
        self.show_takes((), None)

    def show_takes(
        self,
        takes: Sequence[UnclaimedTake],
        project: Project | None,
        chosen: TakeId | None = None,
    ) -> None:
        """Show these, `project` being the open film; the one that was chosen stays so."""
        self._project = project
        here = self.list.current
        row_before = max(0, self.list.currentIndex().row())
        wanted = chosen or (here.take.id if here else None)
        if not self.list.takes.show_takes(takes) and chosen is None:
            self._allow()
            return
        self._pages.setCurrentIndex(1 if takes else 0)
        self._sum.setText(sum_words(takes) if takes else "")
        place = None if wanted is None else self.list.takes.row_of(wanted)
        if place is None:
            place = min(row_before, len(takes) - 1)
        self.list.setCurrentIndex(self.list.takes.index(place))
        self._show_current()

    def set_busy(self, *, busy: bool) -> None:
        """Take no further wish while one is being done."""
        self._is_busy = busy
        self._allow()

    def close_down(self) -> None:
        """Stop playing and fetching, before the sheet goes."""
        self.preview.stop()
        self._look_soon.stop()
        self._pictures.stop()

    def _build(self, icons: Icons) -> None:
        self._is_busy = False
        self._title = ElidedLabel("", Role.STRONG)
        self._facts = ElidedLabel("", Role.MUTED)
        self._why = Text("", Role.QUIET, wrap=True)
        self._prompt = Text("", Role.MUTED, wrap=True)
        self._prompt.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._prompt.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._prompt.setMaximumHeight(58)
        self._claim = self._button("claimButton", "", Kind.PRIMARY)
        self._play = self._button("playTakeButton", self.tr("Play"))
        self._reveal = self._button("revealButton", self.tr("Show in folder"))
        self._copy = self._button("saveCopyButton", self.tr("Save a copy…"))
        self._trash = self._button("trashButton", self.tr("Move to trash…"), Kind.DANGER)
        actions = QWidget()
        flow = FlowLayout(8)
        for each in (self._claim, self._play, self._reveal, self._copy, self._trash):
            flow.addWidget(each)
        actions.setLayout(flow)
        detail = column(
            self.preview, self._title, self._facts, self._why, self._prompt, 4, actions,
            margins=(16, 14, 16, 14), gap=6,
        )  # fmt: skip
        detail.setStretch(0, 1)
        self._fill(icons, detail)

    def _fill(self, icons: Icons, detail: QLayout) -> None:
        side = QFrame()
        side.setProperty("bar", "side")
        side.setFixedWidth(_LIST)
        side.setLayout(column(self.list, gap=0))
        found = QWidget()
        layout = row(side, detail, gap=0)
        layout.setStretch(1, 1)
        found.setLayout(layout)
        nothing = EmptyState(
            icons,
            "file-video",
            self.tr("Nothing is unclaimed"),
            self.tr(
                "When a scene is removed, or its film is not there, a clip that was paid for is"
                " kept here with what it cost, until you put it into a film or throw it away."
            ),
        )
        nothing.setFixedWidth(_WORDS)
        empty = QWidget()
        empty.setLayout(row(None, nothing, None))
        self._pages = QStackedWidget()
        self._pages.addWidget(empty)
        self._pages.addWidget(found)
        self.body.setLayout(column(self.notice, self._pages, gap=0))
        self._sum = Text("", Role.MUTED)
        self._sum.setObjectName("unclaimedSum")
        done = Button(self.tr("Done"))
        done.setObjectName("unclaimedDoneButton")
        done.clicked.connect(self.accept)
        self.foot.setLayout(row(self._sum, None, done, margins=(20, 12, 20, 12)))

    def _button(self, name: str, text: str, kind: Kind = Kind.SECONDARY) -> Button:
        button = Button(text, kind)
        button.setObjectName(name)
        return button

    def _connect(self) -> None:
        for button, signal in (
            (self._claim, self.claim_requested),
            (self._reveal, self.reveal_requested),
            (self._copy, self.copy_requested),
            (self._trash, self.trash_requested),
        ):
            button.clicked.connect(lambda _=False, signal=signal: self._ask_for(signal))
        self._play.clicked.connect(self._toggle)
        self.list.activated.connect(lambda _: self._toggle())
        self.preview.playing_changed.connect(self._show_playing)
        self.preview.failed.connect(lambda sentence: self.notice.tell(sentence, Tone.BAD))
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.list.verticalScrollBar().valueChanged.connect(lambda _: self._look_soon.start())
        self.finished.connect(self.close_down)

    def play_copy(self, found: UnclaimedTake, copy: Path) -> None:
        """Play a copy of a take, if that is still the one that is looked at."""
        self.preview.put_copy(_source_of(found), copy)
        if found == self.list.current:
            self.preview.toggle()

    def _toggle(self) -> None:
        """Play, or stand still; what the player cannot show is asked for as a copy."""
        found = self.list.current
        if found is None or self._is_busy:
            return
        is_ready = hurdle_of(found.take.media) is None or self.preview.has_copy(_source_of(found))
        self.preview.toggle() if is_ready else self.playable_requested.emit(found)

    def _ask_for(self, signal: SignalInstance) -> None:
        found = self.list.current
        if found is not None and not self._is_busy:
            signal.emit(found)

    def _show_current(self) -> None:
        found = self.list.current
        if found is None:
            self.preview.show_source(None)
            return
        self.preview.show_source(_source_of(found))
        self._title.setText(found.scene_title)
        self._facts.setText(side_by_side((cost_words(found), place_words(found))))
        self._why.setText(why_words(found))
        self._prompt.setText(" ".join(found.take.prompt.split()))
        self._allow()
        self._look_soon.start()

    def _allow(self) -> None:
        found = self.list.current
        busy = self.tr("This is being done.") if self._is_busy else None
        for button in (self._reveal, self._copy, self._trash, self._play):
            button.allow(busy)
        if found is None:
            return
        no_film = self.tr("Open or begin a film first.")
        if self._project is None:
            self._claim.setText(self.tr("Add as a new scene"))
            self._claim.allow(no_film)
            return
        claim = claim_of(found, self._project)
        self._claim.setText(claim_words(claim))
        self._claim.allow(busy)
        if busy is None:
            self._claim.setToolTip(claim_tip(claim))

    def _show_playing(self) -> None:
        self._play.setText(self.tr("Pause") if self.preview.is_playing else self.tr("Play"))

    def _look(self) -> None:
        keys = self.list.keys_in_sight()
        found = self.list.current
        if found is not None:
            keys.insert(0, self.preview.key(_source_of(found)))
        self._pictures.want(keys)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_soon.start()


def _source_of(found: UnclaimedTake) -> Source:
    media = found.take.media
    return Source(found.path, media.rate, media.duration)
