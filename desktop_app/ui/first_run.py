"""The page before there is a film: four ways to begin and the films of late."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Final

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLocale,
    QPointF,
    QRectF,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
    QRadialGradient,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from desktop_app.domain.problems import NoFilm, TakewrightError
from desktop_app.domain.time import clock
from desktop_app.storage.settings import RecentProject
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.controls import (
    Button,
    FlowLayout,
    Kind,
    NoticeBar,
    Paragraph,
    Pill,
    Role,
    SectionLabel,
    Text,
    clear_layout,
    column,
    row,
)
from desktop_app.ui.icons import Icons
from desktop_app.ui.recent_tile import RecentTile
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import counted, side_by_side

Posters = Callable[[Path], Awaitable[bytes]]
"""Returns JPEG bytes for a project's folder; a TakewrightError means there is no picture,
NoFilm that there is no film."""

_CARDS: Final = 4
_NARROW: Final = 860
_WIDEST: Final = 1240
_RING: Final = 4


class FirstRunPage(QWidget):
    """Heading, four cards, recent films; files can be dropped anywhere on it.

    Signals: demo_requested(), story_requested(), new_requested(), key_requested(),
    open_requested(), library_requested() for the prompts that are kept, recent_requested(Path),
    forget_requested(Path) to take a film off the list, files_dropped(list[Path]).
    """

    demo_requested = Signal()
    story_requested = Signal()
    new_requested = Signal()
    key_requested = Signal()
    open_requested = Signal()
    library_requested = Signal()
    recent_requested = Signal(object)
    forget_requested = Signal(object)
    files_dropped = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        tasks: TaskScope,
        posters: Posters,
        *,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self._theme = theme
        self._posters = posters
        self._today = today
        self._receiving = False
        self.setObjectName("firstRunPage")
        self.setAcceptDrops(True)
        self.notice = NoticeBar(icons)
        self.key_pill = Pill(icons)
        self.header = self._build_header()
        self.footer = self._build_footer()
        self._cards = self._build_cards()
        self._recent_label = SectionLabel(self.tr("Recent"))
        self._recent_label.setProperty("over", "window")
        self._tiles = FlowLayout(gap=14)
        self._build_ui(icons)
        self.set_recent(())
        self.set_key_sentence(self.tr("No key yet · simulator ready"))
        theme.changed.connect(self.update)

    @property
    def tiles(self) -> tuple["RecentTile", ...]:
        """The recent films as they are shown."""
        found = (self._tiles.itemAt(at) for at in range(self._tiles.count()))
        widgets = (item.widget() for item in found if item is not None)
        return tuple(each for each in widgets if isinstance(each, RecentTile))

    def set_key_sentence(self, text: str) -> None:
        """Say at the top right how the key and the service stand."""
        self.key_pill.set("", text)

    def set_recent(self, projects: Sequence[RecentProject]) -> None:
        """Show the films that were open last, newest first; their posters arrive later."""
        clear_layout(self._tiles)
        last: QWidget = self._opener
        for project in projects:
            tile = RecentTile(self._theme, project, self._spoken_facts(project))
            tile.clicked.connect(_emitting(self.recent_requested, Path(project.path)))
            tile.forget_wished.connect(_emitting(self.forget_requested, Path(project.path)))
            self._tiles.addWidget(tile)
            self.setTabOrder(last, tile)
            last = tile
            self.tasks.start(self._load_poster(tile, Path(project.path)))
        self._recent_label.setVisible(bool(projects))
        self._tiles.invalidate()

    async def _load_poster(self, tile: "RecentTile", folder: Path) -> None:
        try:
            data = await self._posters(folder)
        except NoFilm:
            if shiboken6.isValid(tile):
                tile.show_gone()
            return
        except TakewrightError:
            return
        if shiboken6.isValid(tile):
            tile.show_poster(data)

    def _spoken_facts(self, project: RecentProject) -> str:
        scenes = counted("{count} scene", "{count} scenes", project.scenes)
        opened = datetime.fromtimestamp(project.opened_at / 1000).astimezone().date()
        return side_by_side((scenes, clock(project.duration), spoken_day(opened, self._today())))

    def _build_header(self) -> QFrame:
        header = QFrame()
        header.setProperty("bar", "head")
        header.setProperty("ground", "panel")
        header.setFixedHeight(48)
        name = Text("Takewright", Role.TITLE)
        header.setLayout(row(name, None, self.key_pill, margins=(14, 0, 14, 0)))
        return header

    def _build_footer(self) -> QFrame:
        footer = QFrame()
        footer.setProperty("bar", "foot")
        footer.setFixedHeight(26)
        words = Text(self.tr("Drop clips or a script anywhere to begin"), Role.LABEL)
        footer.setLayout(row(words, None, margins=(14, 0, 14, 0)))
        return footer

    def _build_cards(self) -> tuple["_Card", ...]:
        demo = _Card(
            self._theme,
            self.tr("Try the demo film"),
            self.tr("Five scenes on the built-in simulator. No key, no cost, two minutes."),
            Button(self.tr("Start the demo"), Kind.PRIMARY),
            chosen=True,
        )
        story = _Card(
            self._theme,
            self.tr("Story from a topic"),
            self.tr("A sentence becomes an outline you can edit before anything is generated."),
            Button(self.tr("Write a topic…")),
        )
        scene = _Card(
            self._theme,
            self.tr("Write a scene"),
            self.tr("Start from an empty film and your own words or clips."),
            Button(self.tr("New film")),
        )
        key = _Card(
            self._theme,
            self.tr("Use your key"),
            self.tr(
                "Kept in this computer’s keyring. Tested against your balance, never stored in a"
                " file."
            ),
            Button(self.tr("Add a key…")),
        )
        cards = (demo, story, scene, key)
        names = ("demoButton", "storyButton", "newFilmButton", "addKeyButton")
        signals = (
            self.demo_requested,
            self.story_requested,
            self.new_requested,
            self.key_requested,
        )
        for card, name, signal in zip(cards, names, signals, strict=True):
            card.button.setObjectName(name)
            card.button.clicked.connect(signal)
        return cards

    def _build_ui(self, icons: Icons) -> None:
        heading = Text(self.tr("Make a film, scene by scene."))
        heading.setFont(self._theme.font(30, QFont.Weight.DemiBold))
        lead = Text(
            self.tr(
                "Write what you want to see, choose the best takes, cut them together. You see"
                " every price before you pay it."
            ),
            Role.MUTED,
            wrap=True,
        )
        lead.setFont(self._theme.font(15))
        self._grid = QGridLayout()
        self._grid.setSpacing(16 - 2 * _RING)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._opener = opener = Button(self.tr("Open a film…"), Kind.GHOST)
        opener.setObjectName("openFilmButton")
        opener.set_icon(icons, "folder-open")
        opener.clicked.connect(self.open_requested)
        library = self._library_button(icons)
        doors = row(self._recent_label, None, library, opener)
        beside = (_RING, 0, _RING, 0)
        self._block = QWidget()
        self._block.setProperty("ground", "clear")
        self._block.setLayout(
            column(
                column(heading, lead, gap=8, margins=beside),
                self._grid,
                column(doors, self._tiles, gap=8, margins=beside),
                gap=22,
            )
        )
        self._lay_cards(columns=_CARDS)
        self.setLayout(
            column(self.header, self.notice, self._scroller(self._block), self.footer, gap=0)
        )
        for before, after in pairwise((*(card.button for card in self._cards), library, opener)):
            self.setTabOrder(before, after)

    def _library_button(self, icons: Icons) -> Button:
        tip = self.tr("Look at the prompts that you kept, import and export them")
        library = Button(self.tr("Prompt library…"), Kind.GHOST, tip=tip)
        library.setObjectName("firstLibraryButton")
        library.set_icon(icons, "bookmark")
        library.tell_keys("prompt_library")
        library.clicked.connect(self.library_requested)
        return library

    def _scroller(self, block: QWidget) -> QScrollArea:
        inner = QWidget()
        inner.setLayout(column(None, row(None, block, None), None, margins=(24, 24, 24, 24)))
        area = QScrollArea()
        area.setProperty("ground", "clear")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _lay_cards(self, columns: int) -> None:
        for card in self._cards:
            self._grid.removeWidget(card)
        for at in range(_CARDS):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = event.size().width() - 2 * 24
        wide = event.size().width() / 1600 * 992
        self._block.setFixedWidth(int(min(room, max(992, min(wide, _WIDEST)))))
        needed = max(card.minimumSizeHint().width() for card in self._cards) + self._grid.spacing()
        is_wide = room >= _NARROW and needed * _CARDS <= self._block.width()
        self._lay_cards(columns=_CARDS if is_wide else _CARDS // 2)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        middle = QPointF(self.width() * 0.5, self.height() * 0.4)
        glow = QRadialGradient(middle, self.width() * 0.42)
        glow.setColorAt(0, self._theme.color("glow"))
        glow.setColorAt(1, self._theme.color("window"))
        painter.fillRect(self.rect(), glow)
        if self._receiving:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("accent"), 2, Qt.PenStyle.DashLine))
            inside = QRectF(self.rect()).adjusted(8, 56, -8, -34)
            painter.drawRoundedRect(inside, 10, 10)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._set_receiving(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_receiving(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_receiving(False)
        local = [url for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            event.acceptProposedAction()
            self.files_dropped.emit([Path(url.toLocalFile()) for url in local])

    def _set_receiving(self, receiving: bool) -> None:
        self._receiving = receiving
        self.update()


class _Card(QWidget):
    """A way to begin: what it is, and the button that starts it."""

    def __init__(
        self, theme: Theme, title: str, sentence: str, button: Button, *, chosen: bool = False
    ) -> None:
        super().__init__()
        self.button = button
        self._theme = theme
        self._chosen = chosen
        heading = Text(title, wrap=True)
        heading.setFont(theme.font(15, QFont.Weight.DemiBold))
        words = Paragraph(sentence)
        button.setAccessibleName(f"{title}: {button.text()}")
        button.setAccessibleDescription(sentence)
        inset = 20 + _RING
        layout = column(heading, words, None, button, gap=8, margins=(inset, inset, inset, inset))
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setMinimumHeight(176 + 2 * _RING)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        if self._chosen:
            halo = self._theme.color("accent")
            halo.setAlphaF(0.18)
            painter.setPen(QPen(halo, 3))
            painter.drawRoundedRect(inside.adjusted(-1.5, -1.5, 1.5, 1.5), 11.5, 11.5)
        painter.setPen(QPen(self._theme.color("accent" if self._chosen else "line"), 1))
        painter.setBrush(self._theme.color("panel"))
        painter.drawRoundedRect(inside.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


def spoken_day(day: date, today: date) -> str:
    """Return `today`, `yesterday`, or the day and month, with the year when it is another."""
    if day == today:
        return QCoreApplication.translate("FirstRunPage", "today")
    if (today - day).days == 1:
        return QCoreApplication.translate("FirstRunPage", "yesterday")
    pattern = "d MMM" if day.year == today.year else "d MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _emitting(signal: SignalInstance, value: object) -> Callable[[], None]:
    def emit() -> None:
        signal.emit(value)

    return emit
