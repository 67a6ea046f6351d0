"""The sheet of unclaimed takes on real clips: looked at, played, and asked about."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QPoint, Qt
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desktop_app.domain import jobs as paid
from desktop_app.domain.money import Credits
from desktop_app.domain.project import JobId, Project, ProjectId, TakeId, TaskId
from desktop_app.media.probe import probe
from desktop_app.studio.darkroom import Darkroom
from desktop_app.studio.pictures import PictureShelf
from desktop_app.studio.unclaimed import UnclaimedTake, Why
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import PictureKey
from desktop_app.ui.theme import Theme
from desktop_app.ui.unclaimed_dialog import UnclaimedDialog
from tests.fakes.clips import solid_clip, text_named_mp4
from tests.fakes.darkrooms import COMMAND
from tests.fakes.harbour import harbour, job_for, take_of
from tests.fakes.waiting import until
from tests.gui.walking import faults, settled

LEFT = Qt.MouseButton.LeftButton
PRICE = Credits.parse(30)
OPEN = harbour()
MISSING = Project(ProjectId("another"), "Bakery")


@dataclass
class Bench:
    """A sheet on screen and what it asked for."""

    dialog: UnclaimedDialog
    asked: list[tuple[str, UnclaimedTake]] = field(default_factory=list)

    def button(self, name: str) -> QAbstractButton:
        found = self.dialog.findChild(QAbstractButton, name)
        assert found is not None
        return found

    def click(self, name: str) -> None:
        QTest.mouseClick(self.button(name), LEFT)

    def titles(self) -> list[str]:
        takes = self.dialog.list.takes
        return [str(takes.index(row).data()) for row in range(takes.rowCount())]

    def words(self) -> str:
        labels = (each for each in self.dialog.findChildren(QLabel) if each.isVisible())
        return " | ".join(each.text() for each in labels)


Make = Callable[..., Bench]


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    folder = tmp_path_factory.mktemp("clips")
    colours = ("#2040d0", "#20a030", "#c02020")
    return tuple(
        solid_clip(folder / f"{number}.mp4", colour, frames=12)
        for number, colour in enumerate(colours)
    )


def found(number: int, path: Path, why: Why, film: Project = OPEN) -> UnclaimedTake:
    """Return what is known of the take of scene `number` of a film."""
    job = job_for(
        number,
        paid.Done(1, TaskId("task"), TakeId("x"), PRICE),
        id=JobId(f"job-{number}"),
        project_id=film.id,
    )
    take = replace(take_of(OPEN.scenes[number - 1], number), media=probe(path), job_id=job.id)
    return UnclaimedTake(take, path, job, film.name, job.scene_title, PRICE, why)


@pytest.fixture
def takes(clips: tuple[Path, ...]) -> tuple[UnclaimedTake, ...]:
    """A removed scene's, one whose scene waits in the open film, one of another film."""
    gone = found(3, clips[0], Why.SCENE_REMOVED)
    gone = replace(gone, take=replace(gone.take, scene_id="gone"))  # type: ignore[arg-type] # an id is text
    waits = found(4, clips[1], Why.FILM_MISSING)
    return (gone, waits, found(5, clips[2], Why.FILM_MISSING, MISSING))


@pytest_asyncio.fixture
async def make(theme: Theme, icons: Icons, tmp_path: Path) -> AsyncIterator[Make]:
    room = Darkroom(COMMAND)
    shelf = PictureShelf(tmp_path / "pictures", room)
    made: list[tuple[UnclaimedDialog, QWidget]] = []

    async def fetch(key: PictureKey) -> list[bytes]:
        return [await shelf.poster(key.path, key.height)]

    def build(shown: tuple[UnclaimedTake, ...], project: Project | None = OPEN) -> Bench:
        window = QWidget()
        window.resize(1280, 720)
        window.show()
        dialog = UnclaimedDialog(window, theme, icons, fetch)
        bench = Bench(dialog)
        for name in ("claim", "reveal", "copy", "trash"):
            signal = getattr(dialog, f"{name}_requested")
            signal.connect(lambda take, name=name: bench.asked.append((name, take)))
        dialog.show_takes(shown, project)
        dialog.open()
        made.append((dialog, window))
        return bench

    yield build
    shelf.close()
    # Before the last window closes, and with it Qt's loop.
    await room.close()
    for dialog, window in made:
        dialog.close()
        dialog.close_down()
        window.close()
        window.deleteLater()


async def test_each_take_says_what_it_is_what_it_cost_and_why_it_is_here(
    make: Make, takes: tuple[UnclaimedTake, ...]
) -> None:
    bench = make(takes)
    await settled()
    assert bench.titles() == ["Nets", "The catch", "Home"]
    rows = bench.dialog.list.takes
    spoken = str(rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Nets, 30 credits · $0.15, Harbour at dawn · take 3 · ")
    why = Qt.ItemDataRole.AccessibleDescriptionRole
    assert rows.index(0).data(why) == "Its scene was removed from this film."
    assert rows.index(2).data(why) == "Its film was not there when it arrived."
    assert "3 takes · 90 credits · $0.45" in bench.words()
    assert "Close-up of hands" in bench.words()
    assert faults(bench.dialog) == {}


async def test_the_pictures_are_those_of_the_clips(
    make: Make, takes: tuple[UnclaimedTake, ...]
) -> None:
    bench = make(takes)

    def colour(row: int) -> tuple[int, int, int]:
        box = bench.dialog.list.visualRect(bench.dialog.list.takes.index(row))
        image = bench.dialog.list.viewport().grab().toImage()
        ratio = image.devicePixelRatio()
        pixel = image.pixelColor(
            (QPoint(box.left() + 50, box.center().y()).toPointF() * ratio).toPoint()
        )
        return pixel.red(), pixel.green(), pixel.blue()

    await until(lambda: colour(0)[2] > 150 and colour(1)[1] > 120 and colour(2)[0] > 150)
    await until(lambda: bench.dialog.preview.grab().toImage().pixelColor(200, 60).blue() > 150)


async def test_what_the_button_does_is_what_it_says(
    make: Make, takes: tuple[UnclaimedTake, ...]
) -> None:
    bench = make(takes)
    claim = bench.button("claimButton")
    said = []
    for row, take in enumerate(takes):
        bench.dialog.list.setCurrentIndex(bench.dialog.list.takes.index(row))
        said.append(claim.text())
        bench.click("claimButton")
        assert bench.asked[-1] == ("claim", take)
    assert said == ["Bring the scene back", "Put into its scene", "Add as a new scene"]
    assert "prompt and settings" in claim.toolTip()
    for name, wish in (
        ("revealButton", "reveal"),
        ("saveCopyButton", "copy"),
        ("trashButton", "trash"),
    ):
        bench.click(name)
        assert bench.asked[-1] == (wish, takes[2])


async def test_without_a_film_there_is_nothing_to_add_it_to(
    make: Make, takes: tuple[UnclaimedTake, ...]
) -> None:
    bench = make(takes, None)
    claim = bench.button("claimButton")
    assert not claim.isEnabled()
    assert claim.toolTip() == "Open or begin a film first."
    assert bench.button("saveCopyButton").isEnabled()
    assert faults(bench.dialog) == {}


async def test_nothing_unclaimed_says_what_would_be_here(make: Make) -> None:
    bench = make(())
    await settled()
    assert "Nothing is unclaimed" in bench.words()
    assert "with what it cost" in bench.words()
    assert not bench.button("claimButton").isVisible()
    assert faults(bench.dialog) == {}


async def test_a_take_is_played_and_stands_still(
    make: Make, takes: tuple[UnclaimedTake, ...]
) -> None:
    bench = make(takes)
    play = bench.button("playTakeButton")
    assert play.text() == "Play"
    bench.click("playTakeButton")
    assert play.text() == "Pause"
    await until(lambda: bench.dialog.preview.frames_shown > 2)
    # It runs to its end, and from the beginning again when it is wished.
    await until(lambda: play.text() == "Play")
    shown = bench.dialog.preview.frames_shown
    QTest.keyClick(bench.dialog.list, Qt.Key.Key_Return)
    await until(lambda: bench.dialog.preview.frames_shown > shown)
    bench.dialog.list.setCurrentIndex(bench.dialog.list.takes.index(1))
    assert not bench.dialog.preview.is_playing


async def test_a_file_that_is_gone_is_told_of(
    make: Make, tmp_path: Path, clips: tuple[Path, ...]
) -> None:
    broken = text_named_mp4(tmp_path / "broken.mp4")
    bench = make((replace(found(3, clips[0], Why.FILM_MISSING), path=broken),))
    bench.click("playTakeButton")
    await until(lambda: bench.dialog.notice.sentence)
    assert bench.button("playTakeButton").text() == "Play"


async def test_while_one_thing_is_done_no_other_is_begun(
    make: Make, takes: tuple[UnclaimedTake, ...]
) -> None:
    bench = make(takes)
    bench.dialog.set_busy(busy=True)
    for name in ("claimButton", "trashButton", "saveCopyButton"):
        assert not bench.button(name).isEnabled()
        bench.click(name)
    assert bench.asked == []
    bench.dialog.set_busy(busy=False)
    bench.click("claimButton")
    assert len(bench.asked) == 1


async def test_the_choice_stays_where_it_was_or_goes_to_the_neighbour(
    make: Make, takes: tuple[UnclaimedTake, ...]
) -> None:
    bench = make(takes)
    bench.dialog.list.setCurrentIndex(bench.dialog.list.takes.index(1))
    bench.dialog.show_takes(takes[1:], OPEN)
    current = bench.dialog.list.current
    assert current == takes[1]
    bench.dialog.show_takes(takes[2:], OPEN)
    assert bench.dialog.list.current == takes[2]
    bench.dialog.show_takes(takes, OPEN, takes[0].take.id)
    assert bench.dialog.list.current == takes[0]
    bench.dialog.show_takes((), OPEN)
    assert bench.dialog.list.current is None


async def test_the_sheet_reads_from_right_to_left_in_a_small_window(
    make: Make, takes: tuple[UnclaimedTake, ...]
) -> None:
    bench = make(takes)
    bench.dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bench.dialog.resize(920, 560)
    await settled()
    assert faults(bench.dialog) == {}


async def test_what_the_player_cannot_show_is_asked_for_as_a_copy_and_that_is_played(
    make: Make, takes: tuple[UnclaimedTake, ...], clips: tuple[Path, ...]
) -> None:
    first = takes[0]
    media = replace(first.take.media, video_codec="av1")
    strange = replace(first, take=replace(first.take, media=media))
    bench = make((strange,))
    dialog = bench.dialog
    wanted: list[UnclaimedTake] = []
    dialog.playable_requested.connect(wanted.append)
    dialog.list.activated.emit(dialog.list.currentIndex())
    assert wanted == [strange]
    assert not dialog.preview.is_playing
    # It is blue, and what is made of it here is green.
    dialog.play_copy(strange, clips[1])
    await until(lambda: dialog.preview.frames_shown > 0)
    assert dialog.preview.is_playing
    picture = dialog.preview.findChild(QVideoWidget)
    assert picture is not None
    colour = picture.videoSink().videoFrame().toImage().pixelColor(40, 40)
    assert colour.green() > max(colour.red(), colour.blue())
    dialog.list.activated.emit(dialog.list.currentIndex())
    assert wanted == [strange]
