"""Files of the cut: sounds, captions and a watermark are asked for, brought in, and kept."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from fractions import Fraction
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit

from desktop_app.domain.picture import Watermark
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.time import TimeRange, flicks
from desktop_app.storage.bundle import create, load, save
from desktop_app.studio.clock import Clock
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.cut.files import CutFiles
from desktop_app.ui.cut.inspector import Tab
from tests.fakes import awkward, clips
from tests.fakes.waiting import until
from tests.gui.cut_stand import CutStand, MakeStand, taken


class Desk:
    """A stand whose buttons for files work; what failed is kept."""

    def __init__(self, stand: CutStand) -> None:
        self.stand = stand
        self.faults: list[BaseException] = []
        self.tasks = TaskScope(self.faults.append)
        self.files = CutFiles(stand.session, stand.desk, stand.beside, self.tasks, Clock())

    async def press_and_pick(self, button: str, path: Path) -> None:
        """Press a button and pick a file in the dialog that it opens."""
        self.stand.press(button)
        await until(self._dialogs)
        dialog = self._dialogs()[0]
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(str(path))
        dialog.accept()
        await until(lambda: not self._dialogs())

    def _dialogs(self) -> list[QFileDialog]:
        return [each for each in self.stand.window.findChildren(QFileDialog) if each.isVisible()]


@asynccontextmanager
async def desk_in(make_stand: MakeStand, tmp_path: Path) -> AsyncIterator[Desk]:
    folder = tmp_path / "Film.takewright"
    create(folder, taken())
    stand = make_stand(folder=folder)
    stand.inspector.show_tab(Tab.BESIDE)
    stand.seek(flicks(12))
    desk = Desk(stand)
    yield desk
    await desk.tasks.close()


async def test_a_voice_is_copied_in_and_begins_at_the_playhead(
    make_stand: MakeStand, tmp_path: Path
) -> None:
    async with desk_in(make_stand, tmp_path) as desk:
        stand, voice = desk.stand, awkward.tone(tmp_path / "mara — take 1.wav")
        await desk.press_and_pick("Add voice-over…", voice)
        await until(lambda: stand.project.timeline.voice)
        sound = stand.project.timeline.voice[0]
        assert (stand.session.folder / sound.path).read_bytes() == voice.read_bytes()
        assert sound.placement.clip_id == "c2"
        place = stand.project.place_of(sound.placement)
        assert place is not None
        assert place.start == flicks(12)
        assert stand.field("Gain of the sound").isVisible()
        save(stand.project, stand.session.folder)
        assert load(stand.session.folder).timeline.voice == (sound,)


async def test_music_begins_with_the_film(make_stand: MakeStand, tmp_path: Path) -> None:
    async with desk_in(make_stand, tmp_path) as desk:
        await desk.press_and_pick("Add music…", awkward.tone(tmp_path / "tide.wav"))
        await until(lambda: desk.stand.project.timeline.music)
        assert desk.stand.project.timeline.music[0].placement.start == 0
        assert desk.stand.session.undo_name == "Add music"


async def test_what_is_no_sound_is_told_and_changes_nothing(
    make_stand: MakeStand, tmp_path: Path
) -> None:
    async with desk_in(make_stand, tmp_path) as desk:
        before = desk.stand.project
        await desk.press_and_pick("Add music…", clips.text_named_mp4(tmp_path / "song.mp3"))
        await until(lambda: desk.faults)
        assert isinstance(desk.faults[0], TakewrightError)
        assert str(desk.faults[0]).startswith("song.mp3 is damaged or not a sound")
        assert desk.stand.project is before


async def test_a_watermark_is_copied_in_and_another_keeps_its_place(
    make_stand: MakeStand, tmp_path: Path
) -> None:
    async with desk_in(make_stand, tmp_path) as desk:
        stand = desk.stand
        await desk.press_and_pick("Choose a picture…", awkward.still(tmp_path / "logo.png"))
        await until(lambda: stand.project.timeline.watermark)
        assert stand.project.timeline.watermark == Watermark("assets/logo.png")
        stand.amount("Width of the watermark", 30)
        await desk.files.bring_logo(awkward.still(tmp_path / "other.png"))
        assert stand.project.timeline.watermark == Watermark("assets/other.png", width=30)


async def test_captions_are_imported_and_exported_by_the_name_of_the_file(
    make_stand: MakeStand, tmp_path: Path
) -> None:
    async with desk_in(make_stand, tmp_path) as desk:
        stand, source, out = desk.stand, tmp_path / "said.vtt", tmp_path / "out.vtt"
        source.write_text("WEBVTT\n\n00:01.000 --> 00:02.500\nWe leave.\n", encoding="utf-8")
        await desk.press_and_pick("Import…", source)
        await until(lambda: stand.project.timeline.captions)
        assert stand.items()[0].place == TimeRange(flicks(1), flicks(Fraction(3, 2)))
        await desk.press_and_pick("Export…", out)
        await until(out.is_file)
        assert out.read_text(encoding="utf-8") == source.read_text(encoding="utf-8").replace(
            "00:0", "00:00:0"
        )


async def test_a_dialog_that_is_closed_changes_nothing(
    make_stand: MakeStand, tmp_path: Path
) -> None:
    async with desk_in(make_stand, tmp_path) as desk:
        before = desk.stand.project
        desk.stand.press("Add music…")
        await until(desk._dialogs)
        desk._dialogs()[0].reject()
        await until(lambda: not desk._dialogs())
        assert desk.stand.project is before
        assert desk.faults == []
