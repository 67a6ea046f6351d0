"""The timeline's dock: what can be done with the selected clip, the zoom, and the timeline."""

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSignalBlocker, Qt
from PySide6.QtWidgets import QMenu, QSlider, QWidget

from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls import Button, IconButton, Kind, Role, Rule, Text, column, row
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.lazy_waves import FetchWave, LazyWaves, silent
from desktop_app.ui.models import SceneStates
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.clip_art import ClipArt
from desktop_app.ui.timeline.clip_hand import ClipHand
from desktop_app.ui.timeline.desk import CutDesk, Deed
from desktop_app.ui.timeline.item_hand import ItemHand
from desktop_app.ui.timeline.marker_name import MarkerName
from desktop_app.ui.timeline.marks_desk import MarkDesk
from desktop_app.ui.timeline.menus import clip_menu, fault_menu, fill_transitions
from desktop_app.ui.timeline.ruler_hand import RulerHand
from desktop_app.ui.timeline.seams import SeamNote
from desktop_app.ui.timeline.track_heads import TrackHeads
from desktop_app.ui.timeline.view import TimelineView

TOOLBAR_HEIGHT = 36
_STEPS = 1000

Filmstrip = Callable[[Path, int, int], Awaitable[Sequence[bytes]]]
"""`count` JPEG pictures spread over a film, `height` pixels high; may raise a TakewrightError."""


class TimelinePanel(QWidget):
    """Toolbar over the timeline; `view` has the signals and the playhead."""

    def __init__(
        self,
        session: ProjectSession,
        states: SceneStates,
        filmstrip: Filmstrip,
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
        *,
        waveform: FetchWave = silent,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("timelinePanel")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

        async def fetch(key: PictureKey) -> Sequence[bytes]:
            return await filmstrip(key.path, key.count, key.height)

        self.art = ClipArt(LazyPictures(fetch, parent=self), LazyWaves(waveform, self), self)
        self.view = TimelineView(session, states, self.art, theme)
        self.desk = CutDesk(session, self.view, self)
        self.marks = MarkDesk(session, self.view, self)
        self.view.take_hands(
            RulerHand(self.view, self.marks), ItemHand(self.view, self.desk), ClipHand(self.view)
        )
        self.heads = TrackHeads(self.view, icons)
        self._naming = MarkerName(self.view, self.marks)
        self._deeds = {
            Deed.SPLIT: self._tool(icons, "scissors", self.tr("Split"), "S"),
            Deed.FREEZE: self._tool(icons, "pause", self.tr("Freeze"), "Shift+F"),
            Deed.TITLE: self._tool(icons, "type", self.tr("Title"), "T"),
            Deed.DUPLICATE: self._tool(icons, "copy", self.tr("Duplicate"), "Ctrl+D"),
            Deed.REMOVE: self._tool(icons, "trash-2", self.tr("Remove"), "Del"),
        }
        self._transition = self._tool(icons, "diamond", self.tr("Transition"), "Ctrl+Shift+D")
        self._transition.setProperty("menu", "true")
        self._earlier = self._tool(icons, "arrow-left", self.tr("Earlier"), "Alt+Left")
        self._later = self._tool(icons, "arrow-right", self.tr("Later"), "Alt+Right")
        self._zoom = self._slider()
        self._fit = IconButton(
            icons, "move-horizontal", self.tr("Fit the film"), shortcut="Shift+Z"
        )
        self._fit.setObjectName("timelineFit")
        self._lay_out()
        self._connect()
        self._follow_selection()
        self._follow_scale()

    def close_down(self) -> None:
        """Stop listening and fetching."""
        self.desk.close_down()
        self.heads.close_down()
        self.marks.close_down()
        self.view.close_down()

    def _tool(self, icons: Icons, icon: str, text: str, keys: str) -> Button:
        button = Button(text, Kind.GHOST, tip=f"{text} ({keys})")
        button.set_icon(icons, icon)
        button.setProperty("dense", True)
        return button

    def _slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName("timelineZoom")
        slider.setAccessibleName(self.tr("Zoom"))
        slider.setToolTip(self.tr("Zoom (Ctrl+wheel)"))
        slider.setProperty("tone", "plain")
        slider.setRange(0, _STEPS)
        slider.setPageStep(_STEPS // 10)
        slider.setFixedWidth(120)
        return slider

    def _lay_out(self) -> None:
        tools = QWidget()
        tools.setFixedHeight(TOOLBAR_HEIGHT)
        tools.setLayout(
            row(
                self._deeds[Deed.SPLIT],
                self._deeds[Deed.FREEZE],
                self._transition,
                self._deeds[Deed.TITLE],
                self._separator(),
                self._earlier,
                self._later,
                self._deeds[Deed.DUPLICATE],
                self._deeds[Deed.REMOVE],
                None,
                Text(self.tr("zoom"), Role.LABEL),
                self._zoom,
                self._fit,
                gap=4,
                margins=(6, 0, 12, 0),
            )
        )
        self.setLayout(column(tools, Rule(), self.view, gap=0))

    def _separator(self) -> QWidget:
        mark = Rule(upright=True)
        mark.setFixedHeight(16)
        return mark

    def _connect(self) -> None:
        menu = QMenu(self._transition)
        menu.aboutToShow.connect(lambda: fill_transitions(menu, self.desk))
        self._transition.setMenu(menu)
        for deed, button in self._deeds.items():
            button.clicked.connect(partial(self._do, deed))
        self.view.menu_wished.connect(self._show_menu)
        self.view.fault_wished.connect(self._show_fault)
        self.desk.changed.connect(self._follow_desk)
        self.desk.moved.connect(self._follow_desk)
        self._earlier.clicked.connect(lambda: self.view.move_selected(-1))
        self._later.clicked.connect(lambda: self.view.move_selected(1))
        self._fit.clicked.connect(self.view.fit)
        self._zoom.valueChanged.connect(lambda value: self.view.set_closeness(value / _STEPS))
        self.view.scale_changed.connect(self._follow_scale)
        self.view.selection_changed.connect(self._follow_selection)

    def _do(self, deed: Deed) -> None:
        self.desk.do(deed)

    def _show_menu(self, at: QPoint) -> None:
        clip_menu(self.view, self.desk).popup(at)

    def _show_fault(self, fault: SeamNote, at: QPoint) -> None:
        fault_menu(self.view, fault).popup(at)

    def _follow_desk(self) -> None:
        for deed, button in self._deeds.items():
            button.allow(self.desk.why_not(deed))
        self._transition.allow(self.desk.why_not_transition())

    def _follow_scale(self) -> None:
        with QSignalBlocker(self._zoom):
            self._zoom.setValue(round(self.view.closeness * _STEPS))
        empty = not self.view.row.clips
        self._zoom.setEnabled(not empty)
        fitted = self.tr("The whole film is in view.") if self.view.is_fitted else None
        self._fit.allow(self.tr("There is no film yet.") if empty else fitted)
        self._follow_selection()

    def _follow_selection(self) -> None:
        clip = self.view.selected_clip
        none = self.tr("Select a clip first.") if clip is None else None
        first = self.tr("This is the first clip.")
        last = self.tr("This is the last clip.")
        at_start = clip is not None and clip.index == 0
        at_end = clip is not None and clip.index == len(self.view.row.clips) - 1
        self._earlier.allow(none or (first if at_start else None))
        self._later.allow(none or (last if at_end else None))
        self._follow_desk()
