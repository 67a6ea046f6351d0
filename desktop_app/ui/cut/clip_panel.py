"""The clip panel: everything that is done to the clips chosen on the timeline."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.project import ClipId, TakeId
from desktop_app.domain.reel import ClipFate
from desktop_app.domain.sound import Loudness
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.layout import column
from desktop_app.ui.cut.clip_looks import ClipHearing, ClipPicture, ClipTransition
from desktop_app.ui.cut.clip_time import ClipTime
from desktop_app.ui.cut.sections import scrolled
from desktop_app.ui.icons import Icons
from desktop_app.ui.timeline.desk import CutDesk


class ClipPanel(QWidget):
    """Edits the chosen clips; with several it shows the last one, and edits go to all."""

    def __init__(self, session: ProjectSession, desk: CutDesk, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("clipPanel")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._fates: Mapping[ClipId, ClipFate] = {}
        self._heard: Mapping[TakeId, Loudness] = {}
        self._time = ClipTime(session, desk, icons)
        self._picture = ClipPicture(session, desk)
        self._hearing = ClipHearing(session, desk)
        self._transition = ClipTransition(session, desk)
        area = scrolled(self._time, self._picture, self._hearing, self._transition)
        self.setLayout(column(area, gap=0))
        desk.changed.connect(self._follow)
        desk.moved.connect(self._time.allow_deeds)

    def show_found(
        self, fates: Mapping[ClipId, ClipFate], heard: Mapping[TakeId, Loudness]
    ) -> None:
        """Show what becomes of each clip's picture in the film, and how loud its take is."""
        self._fates, self._heard = fates, heard
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        """Show what is chosen; behind another tab that can wait."""
        if not self.isVisible():
            return
        clips, lead = self._desk.clips, self._desk.lead
        why_not = self._desk.why_not_clip_edit()
        self._time.show_clips(clips, lead, why_not)
        alone = lead is not None and len(clips) == 1
        self._time.show_fate(self._fates.get(lead.id) if lead is not None and alone else None)
        self._picture.show_clips(lead, why_not)
        self._hearing.show_clips(lead, self._desk.why_not_mute())
        take = self._desk.take_of(lead) if lead is not None and alone else None
        self._hearing.show_loudness(self._heard.get(take.id) if take is not None else None)
        self._transition.show_clips(lead)
