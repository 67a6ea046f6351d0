"""The timeline's dock: what can be done with the selected clip, the zoom, and the timeline."""

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from desktop_app.domain.time import Flicks
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.bids import Pricing
from desktop_app.ui.controls import IconButton, Role, Rule, Text, column
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.lazy_waves import FetchWave, LazyWaves, silent
from desktop_app.ui.models import SceneStates
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.access import TimelineAccess
from desktop_app.ui.timeline.arrange_desk import Arrange, ArrangeDesk
from desktop_app.ui.timeline.clip_art import ClipArt
from desktop_app.ui.timeline.clip_hand import ClipHand
from desktop_app.ui.timeline.cut_frames import CutFrames
from desktop_app.ui.timeline.cut_pictures import Frames, NoFrames
from desktop_app.ui.timeline.desk import CutDesk, Deed
from desktop_app.ui.timeline.drops import FileDrops
from desktop_app.ui.timeline.item_hand import ItemHand
from desktop_app.ui.timeline.link_hand import LinkHand
from desktop_app.ui.timeline.marker_name import MarkerName
from desktop_app.ui.timeline.marks_desk import MarkDesk
from desktop_app.ui.timeline.menus import clip_menu, fault_menu, fill_transitions
from desktop_app.ui.timeline.ruler_hand import RulerHand
from desktop_app.ui.timeline.seam_hand import SeamHand
from desktop_app.ui.timeline.seams import SeamNote
from desktop_app.ui.timeline.take_drops import TakeDrops
from desktop_app.ui.timeline.take_offer import TakeOffer
from desktop_app.ui.timeline.tool_menus import fill_markers, fill_sounds, fill_trims
from desktop_app.ui.timeline.toolbar import Tool, Toolbar, menu_tool, tool
from desktop_app.ui.timeline.track_heads import TrackHeads
from desktop_app.ui.timeline.two_up import TwoUp
from desktop_app.ui.timeline.view import TimelineView

_STEPS = 1000

Filmstrip = Callable[[Path, int, int], Awaitable[Sequence[bytes]]]
"""`count` JPEG pictures spread over a film, `height` pixels high; may raise a TakewrightError."""


class TimelinePanel(QWidget):
    """Toolbar over the timeline; `view` has the signals and the playhead.

    Signals: generate_requested(list[SceneId]) for a take of scenes whose clips are chosen;
    sound_asked(Bus) for a file to put on that track; menu_made(QMenu) before that of the chosen
    clips is shown; scene_wished(SceneId) to go to one whose link was clicked.
    """

    generate_requested = Signal(list)
    sound_asked = Signal(object)
    menu_made = Signal(object)
    scene_wished = Signal(str)

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
        frames: Callable[[], Frames] = NoFrames,
        price: Pricing | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("timelinePanel")
        self._states = states
        self._price = price
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

        async def fetch(key: PictureKey) -> Sequence[bytes]:
            return await filmstrip(key.path, key.count, key.height)

        self.art = ClipArt(LazyPictures(fetch, parent=self), LazyWaves(waveform, self), self)
        self.view = TimelineView(session, states, self.art, theme)
        self.desk = CutDesk(session, self.view, self)
        self.marks = MarkDesk(session, self.view, self)
        self.arrange = ArrangeDesk(session, self.view, self.desk, self)
        self.two_up = TwoUp(theme, frames, self)
        self.view.take_hands(
            RulerHand(self.view, self.marks),
            LinkHand(self.view, self.scene_wished.emit),
            ItemHand(self.view, self.desk, self.arrange),
            SeamHand(self.view, self.desk),
            ClipHand(self.view),
        )
        self.drops = FileDrops(self.view)
        self._take_drops = TakeDrops(self.view)
        self.heads = TrackHeads(self.view, icons)
        self._naming = MarkerName(self.view, self.marks)
        self._build_tools(icons)
        self._lay_out(icons)
        self._connect()
        self._follow_desk()
        self._follow_scale()
        self._follow_snapping()

    def lend_tools(self) -> Toolbar:
        """Give the toolbar to the head of the dock, where it takes no room of the tracks."""
        self._rule.hide()
        return self._toolbar

    def close_down(self) -> None:
        """Stop listening and fetching."""
        self.two_up.put_away()
        self.desk.close_down()
        self.heads.close_down()
        if isinstance(self.view.access, TimelineAccess):
            self.view.access.close()
        self.marks.close_down()
        self.view.close_down()

    def _build_tools(self, icons: Icons) -> None:
        self._tools = self._made_tools(icons)
        self._snap = IconButton(
            icons, "magnet", self.tr("Snapping"), command="snap", checkable=True
        )
        self._snap.setObjectName("timelineSnap")
        self._zoom = self._slider()
        self._fit = IconButton(icons, "move-horizontal", self.tr("Fit the film"), command="fit")
        self._fit.setObjectName("timelineFit")

    def _made_tools(self, icons: Icons) -> tuple[Tool, ...]:
        """Make the tools in their order; those that are needed most keep their words longest."""
        desk, marks, view, arrange = self.desk, self.marks, self.view, self.arrange
        self._deeds = {
            Deed.SPLIT: tool(icons, "scissors", self.tr("Split"), Deed.SPLIT, 9),
            Deed.TITLE: tool(icons, "type", self.tr("Title"), Deed.TITLE, 6),
            Deed.FREEZE: tool(icons, "pause", self.tr("Freeze"), Deed.FREEZE, 2),
            Deed.DUPLICATE: tool(icons, "copy", self.tr("Duplicate"), Deed.DUPLICATE, 1),
            Deed.REMOVE: tool(icons, "trash-2", self.tr("Remove"), Deed.REMOVE, 3),
        }
        trim = menu_tool(
            icons, "move-horizontal", self.tr("Trim"), 8, lambda menu: fill_trims(menu, arrange)
        )
        self._transition = menu_tool(
            icons, "diamond", self.tr("Transition"), 7, lambda menu: fill_transitions(menu, desk)
        )
        music = menu_tool(
            icons, "music", self.tr("Music"), 5,
            lambda menu: fill_sounds(menu, desk, self.sound_asked.emit),
        )  # fmt: skip
        markers = menu_tool(
            icons, "bookmark", self.tr("Markers"), 4, lambda menu: fill_markers(menu, view, marks)
        )
        deeds = self._deeds
        return (
            deeds[Deed.SPLIT], trim, self._transition, deeds[Deed.TITLE], music, markers,
            deeds[Deed.FREEZE], deeds[Deed.DUPLICATE], deeds[Deed.REMOVE],
        )  # fmt: skip

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

    def _lay_out(self, icons: Icons) -> None:
        others = (self._snap, Text(self.tr("zoom"), Role.LABEL), self._zoom, self._fit)
        self._toolbar, self._rule = Toolbar(icons, self._tools, others), Rule()
        self.setLayout(column(self._toolbar, self._rule, self.view, gap=0))

    def _connect(self) -> None:
        for deed, each in self._deeds.items():
            each.button.clicked.connect(partial(self._do, deed))
        self.view.menu_wished.connect(self._show_menu)
        self.view.fault_wished.connect(self._show_fault)
        self.view.frames_wished.connect(self._show_frames)
        self.arrange.nudged.connect(self._flash_frames)
        self.arrange.changed.connect(self._follow_snapping)
        self._snap.clicked.connect(lambda: self.arrange.do(Arrange.SNAP))
        self.desk.changed.connect(self._follow_desk)
        self.desk.moved.connect(self._follow_desk)
        self._fit.clicked.connect(self.view.fit)
        self._zoom.valueChanged.connect(lambda value: self.view.set_closeness(value / _STEPS))
        self.view.scale_changed.connect(self._follow_scale)

    def _do(self, deed: Deed) -> None:
        self.desk.do(deed)

    def _show_menu(self, at: QPoint) -> None:
        menu = clip_menu(self.view, self.desk, self.arrange)
        if self._price is not None:
            offer = TakeOffer(self._states, self._price, self.generate_requested.emit)
            offer.put_into(menu, self.view.project, self.desk.clips)
        self.menu_made.emit(menu)
        menu.popup(at)

    def _show_fault(self, fault: SeamNote, at: QPoint) -> None:
        fault_menu(self.view, fault).popup(at)

    def _show_frames(self, frames: CutFrames | None) -> None:
        if frames is None:
            self.two_up.put_away()
        else:
            readout = self.view.live.readout
            self.two_up.show_frames(frames, self._above(readout.at if readout else None))

    def _flash_frames(self, frames: CutFrames) -> None:
        clip = self.view.selected_clip
        self.two_up.flash_frames(frames, self._above(None if clip is None else clip.start))

    def _above(self, at: Flicks | None) -> QPoint:
        """Return the point of the screen over a time of the film, at the panel's upper edge."""
        x = self.view.sight.x_of(self.view.playhead if at is None else at)
        x = max(0, min(x, self.view.width()))
        return QPoint(self.view.mapToGlobal(QPoint(x, 0)).x(), self.mapToGlobal(QPoint()).y())

    def _follow_snapping(self) -> None:
        self._snap.setChecked(self.arrange.snaps)

    def _follow_desk(self) -> None:
        for deed, each in self._deeds.items():
            each.button.allow(self.desk.why_not(deed))
        self._transition.button.allow(self.desk.why_not_transition())

    def _follow_scale(self) -> None:
        with QSignalBlocker(self._zoom):
            self._zoom.setValue(round(self.view.closeness * _STEPS))
        empty = not self.view.row.clips
        self._zoom.setEnabled(not empty)
        fitted = self.tr("The whole film is in view.") if self.view.is_fitted else None
        self._fit.allow(self.tr("There is no film yet.") if empty else fitted)
