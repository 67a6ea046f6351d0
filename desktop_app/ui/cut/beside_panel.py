"""The panel of sound and titles: what stands beside the picture, and what holds for all of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.layout import column
from desktop_app.ui.cut.captions_section import CaptionsSection
from desktop_app.ui.cut.film_section import FilmSection, MixSection
from desktop_app.ui.cut.sections import scrolled
from desktop_app.ui.cut.sounds_section import SoundsSection
from desktop_app.ui.cut.titles_section import TitlesSection
from desktop_app.ui.icons import Icons
from desktop_app.ui.timeline.desk import CutDesk
from desktop_app.ui.timeline.tracks import ItemKey, Kind


class BesidePanel(QWidget):
    """Titles, captions, music, voice, mix and watermark; files are asked for by its sections."""

    def __init__(self, session: ProjectSession, desk: CutDesk, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("soundAndTitlesPanel")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.titles = TitlesSection(session, desk, icons)
        self.captions = CaptionsSection(session, desk, icons)
        self.sounds = SoundsSection(session, desk, icons)
        self.mix = MixSection(session)
        self.film = FilmSection(session, icons)
        self._sections = (self.titles, self.captions, self.sounds, self.mix, self.film)
        self._area = scrolled(*self._sections)
        self.setLayout(column(self._area, gap=0))
        desk.changed.connect(self._follow)

    def edit(self, key: ItemKey) -> None:
        """Put the cursor into the field of an item, which is chosen."""
        self._follow()
        if key.kind is Kind.TITLE:
            self.titles.edit()
        elif key.kind is Kind.CAPTION:
            self.captions.edit()
        else:
            self.sounds.edit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        """Show the film as it is; behind another tab that can wait."""
        if self.isVisible():
            for section in self._sections:
                section.follow()
