"""Files of the cut: sounds, captions and a watermark are brought into the film; captions go out."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.domain.cutting import anchored
from desktop_app.domain.picture import Watermark
from desktop_app.domain.sound import Bus
from desktop_app.domain.time import TimeRange
from desktop_app.storage.names import file_name
from desktop_app.studio.caption_files import export_captions, import_captions
from desktop_app.studio.clock import Clock
from desktop_app.studio.imports import take_in_logo, take_in_sound
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.cut.beside_panel import BesidePanel
from desktop_app.ui.dialogs import choose_files, choose_new_file
from desktop_app.ui.timeline.desk import CutDesk
from desktop_app.ui.timeline.tracks import ItemKey, Kind

_SOUNDS = "*.mp3 *.wav *.m4a *.ogg *.oga *.opus *.flac *.aac *.aif *.aiff *.wma"
_CAPTIONS = "*.srt *.vtt"
_PICTURES = "*.png *.jpg *.jpeg *.webp"


class CutFiles:
    """Asks for files and puts what is in them into the film; a fault ends the task that asked."""

    def __init__(
        self,
        session: ProjectSession,
        desk: CutDesk,
        panel: BesidePanel,
        tasks: TaskScope,
        clock: Clock,
    ) -> None:
        self._session = session
        self._desk = desk
        self._panel = panel
        self._clock = clock
        self._place = Path.home()
        panel.sounds.sound_asked.connect(lambda bus: tasks.start(self.add_sound(bus)))
        panel.captions.import_asked.connect(lambda: tasks.start(self.import_captions()))
        panel.captions.export_asked.connect(lambda: tasks.start(self.export_captions()))
        panel.film.picture_asked.connect(lambda: tasks.start(self.choose_logo()))

    async def add_sound(self, bus: Bus) -> None:
        """Ask for a sound and put it on a track: a voice at the playhead, music at the start."""
        title = _tr("Add a voice-over") if bus is Bus.VOICE else _tr("Add music")
        path = await self._ask(title, f"{_tr('Sounds')} ({_SOUNDS})")
        if path is not None:
            await self.bring_sound(bus, path)

    async def bring_sound(self, bus: Bus, path: Path) -> None:
        """Copy a sound into the film and put it on a track; raises LocalFault."""
        sound = await take_in_sound(self._session.folder, path, clock=self._clock)
        if bus is Bus.VOICE:
            place = TimeRange(self._desk.playhead, sound.length)
            sound = replace(sound, placement=anchored(self._session.project, place))
        self._session.cutting.add_sound(bus, sound)
        kind = Kind.VOICE if bus is Bus.VOICE else Kind.MUSIC
        self._desk.choose_item(ItemKey(kind, sound.id))

    async def choose_logo(self) -> None:
        """Ask for a picture and lay it over the film."""
        title = _tr("Choose a watermark")
        path = await self._ask(title, f"{_tr('Pictures')} ({_PICTURES})")
        if path is not None:
            await self.bring_logo(path)

    async def bring_logo(self, path: Path) -> None:
        """Copy a picture into the film and lay it over it; raises LocalFault."""
        kept = await take_in_logo(self._session.folder, path)
        mark = self._session.project.timeline.watermark
        changed = Watermark(kept) if mark is None else replace(mark, path=kept)
        self._session.cutting.set_watermark(changed)
        self._session.close_step()

    async def import_captions(self) -> None:
        """Ask for a file of captions and put them in place of those there are."""
        path = await self._ask(_tr("Import captions"), f"{_tr('Captions')} ({_CAPTIONS})")
        if path is not None:
            await import_captions(self._session, path)

    async def export_captions(self) -> None:
        """Ask where to and write the film's captions; what the file is called says which kind."""
        name = file_name(self._session.project.name, fallback="captions")
        kinds = ["SubRip (*.srt)", "WebVTT (*.vtt)"]
        window: QWidget = self._panel.window()
        path = await choose_new_file(
            window, _tr("Export captions"), self._place / f"{name}.srt", kinds
        )
        if path is not None:
            self._place = path.parent
            await export_captions(self._session.project, path)

    async def _ask(self, title: str, filter_: str) -> Path | None:
        window: QWidget = self._panel.window()
        found = await choose_files(window, title, self._place, [filter_])
        if not found:
            return None
        self._place = found[0].parent
        return found[0]


def _tr(words: str) -> str:
    return QCoreApplication.translate("CutFiles", words)
