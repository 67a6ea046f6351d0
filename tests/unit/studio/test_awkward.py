"""Every awkward file gives a right film or one clear sentence, from the drop to the film."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import Project, ProjectId
from desktop_app.domain.seams import CONTINUES, joins_of
from desktop_app.domain.time import FrameRate, TimeRange, flicks, samples_at
from desktop_app.media.probe import verify
from desktop_app.media.seams import measure
from desktop_app.storage.bundle import create, save
from desktop_app.studio.imports import take_in_clips
from desktop_app.studio.session import ProjectSession
from tests.fakes import awkward, clips
from tests.fakes.awkward import CORPUS, HOPELESS, Awkward, Hopeless, Rgb
from tests.fakes.finished import make_film
from tests.unit.media import meter

SETTINGS = Settings(ModelId("wan/3-0-video"))
WIDTH, HEIGHT = awkward.SIZE


@dataclass
class Cutting:
    """An open film and a folder of files to drop into it."""

    session: ProjectSession
    files: Path

    def made(self, name: str, make: Callable[[Path], Path]) -> Path:
        """Make a file and bring it to a folder whose name looks like a pattern."""
        plain = self.files.parent / "plain"
        plain.mkdir(exist_ok=True)
        return make(plain / name).rename(self.files / name)

    async def drop(self, *paths: Path) -> None:
        await take_in_clips(self.session, paths, SETTINGS)

    async def film(self) -> Path:
        """Make the film as it is exported."""
        out, cache = self.files / "film.mp4", self.files.parent / "cache"
        project, folder = self.session.project, self.session.folder
        await asyncio.to_thread(make_film, project, folder, out, cache)
        return out

    def left(self) -> list[str]:
        """Return what lies in the project's folder besides the project."""
        folder = self.session.folder
        found = (path.relative_to(folder).as_posix() for path in folder.rglob("*"))
        return sorted(path for path in found if path not in ("clips", "exports", "project.json"))


@pytest.fixture
def cutting(tmp_path: Path) -> Cutting:
    """Give an empty film."""
    folder, files = tmp_path / "100% {odd}.takewright", tmp_path / "files %03d"
    project = Project(ProjectId("p"), "Odd")
    create(folder, project)
    files.mkdir()
    return Cutting(ProjectSession(project, folder, save), files)


@pytest.fixture(scope="session")
def sync(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the clip that stands before and after the awkward one."""
    return clips.sync_clip(tmp_path_factory.mktemp("sync") / "sync.mp4")


def pixels(film: Path) -> list[NDArray[np.int64]]:
    with av.open(str(film)) as container:
        shown = container.decode(container.streams.video[0])
        return [frame.to_ndarray(format="rgb24").astype(np.int64) for frame in shown]


def middles(odd: Awkward) -> list[tuple[int, int]]:
    """Return row and column of the middle of each quarter of a picture fitted into the film."""
    width = min(WIDTH, round(HEIGHT * odd.shape))
    height = min(HEIGHT, round(WIDTH / odd.shape))
    left, top = (WIDTH - width) // 2, (HEIGHT - height) // 2
    return [
        (top + height * (1 + 2 * row) // 4, left + width * (1 + 2 * column) // 4)
        for row in (0, 1)
        for column in (0, 1)
    ]


def seen(picture: NDArray[np.int64], place: tuple[int, int]) -> Rgb:
    row, column = place
    red, green, blue = picture[row - 2 : row + 3, column - 2 : column + 3].mean(axis=(0, 1))
    return round(red), round(green), round(blue)


def check_picture(shown: Sequence[NDArray[np.int64]], odd: Awkward, trimmed: int = 0) -> None:
    """Check frames at the ends and between: which one it is, upright, in its colours."""
    frames = len(shown)
    for frame in {0, 1, 2, frames // 2, frames - 2, frames - 1}:
        first = odd.shows(frame + trimmed)
        levels = [awkward.grey(each) for each in range(first, first + odd.late + 1)]
        for quarter, place in zip(odd.quarters, middles(odd), strict=True):
            found = seen(shown[frame], place)
            if quarter is awkward.COUNT:
                assert min(abs(sum(found) / 3 - level) for level in levels) < 12, (frame, found)
            else:
                assert found == pytest.approx(quarter, abs=odd.tolerance), frame


@pytest.mark.parametrize("odd", CORPUS, ids=str)
async def test_an_awkward_file_gives_a_right_film(
    cutting: Cutting, sync: Path, odd: Awkward
) -> None:
    path = cutting.made(odd.name, odd.make)
    before = path.read_bytes()
    await cutting.drop(sync, path, sync)
    film = await cutting.film()
    assert path.read_bytes() == before
    frames = 60 + odd.frames
    assert verify(film).frames == frames
    check_picture(pixels(film)[30 : 30 + odd.frames], odd)
    sound = meter.sound_of(film)
    with av.open(str(film)) as container:
        expected = samples_at(FrameRate(30).of_frames(frames), meter.RATE)
        assert container.streams.audio[0].duration == expected
    chirps = [0, (30 + odd.frames) * 1600]
    if odd.sound_at is not None:
        chirps.append(30 * 1600 + odd.sound_at)
    for chirp in chirps:
        assert abs(meter.lag(sound, chirp, meter.chirp())) < 1, chirp


TRIMMED = [odd for odd in CORPUS if odd.frames > 20]


@pytest.mark.parametrize("odd", TRIMMED, ids=str)
async def test_an_awkward_file_can_be_cut_anywhere(
    cutting: Cutting, sync: Path, odd: Awkward
) -> None:
    await cutting.drop(sync, cutting.made(odd.name, odd.make), sync)
    session, rate = cutting.session, FrameRate(30)
    clip = session.project.timeline.picture.clips[1]
    kept = odd.frames - 12
    session.cutting.trim(clip.id, TimeRange(rate.of_frames(7), rate.of_frames(kept)))
    for join in joins_of(session.project):
        # Each end is found and read, and a flash beside a card is no shot that goes on.
        assert measure(join, session.folder).likeness < CONTINUES
    film = await cutting.film()
    assert verify(film).frames == 60 + kept
    check_picture(pixels(film)[30 : 30 + kept], odd, trimmed=7)
    seam = (30 + kept) * 1600
    assert abs(meter.lag(meter.sound_of(film), seam, meter.chirp())) < 1


@pytest.mark.parametrize("odd", HOPELESS, ids=str)
async def test_a_hopeless_file_gives_one_sentence_and_leaves_nothing(
    cutting: Cutting, sync: Path, odd: Hopeless
) -> None:
    path = cutting.made(odd.name, odd.make)
    before = path.read_bytes()
    with pytest.raises(LocalFault) as caught:
        await cutting.drop(path)
    sentence = str(caught.value)
    assert odd.words in sentence
    assert sentence.startswith(odd.name)
    assert sentence.count(".") - odd.name.count(".") - sentence.count(" seconds are") * 2 == 1
    assert cutting.session.project.scenes == ()
    assert cutting.left() == []
    assert path.read_bytes() == before


async def test_what_is_good_is_taken_in_beside_what_is_not(cutting: Cutting, sync: Path) -> None:
    bad = [cutting.made(each.name, each.make) for each in HOPELESS[6:9]]
    with pytest.raises(LocalFault, match=r"^empty\.mp4 is .* Nor could 2 more files be used\.$"):
        await cutting.drop(bad[0], sync, *bad[1:])
    assert [scene.title for scene in cutting.session.project.scenes] == ["sync"]
    assert len(cutting.left()) == 3  # its folder, its file, its note


STILLS: list[tuple[str, Callable[[Path], Path], awkward.Quarters]] = [
    ("card.png", awkward.still, awkward.UPRIGHT),
    ("clear.png", lambda path: awkward.still(path, "-pix_fmt", "rgba"), awkward.UPRIGHT),
    ("card.jpg", lambda path: awkward.still(path, "-q:v", "2"), awkward.UPRIGHT),
    ("card.webp", lambda path: awkward.still(path, "-lossless", "1"), awkward.UPRIGHT),
    (
        "turned.jpeg",
        awkward.turned_photo,
        (awkward.GREEN, awkward.COUNT, awkward.BLUE, awkward.RED),
    ),
]


@pytest.mark.parametrize(("name", "make", "quarters"), STILLS, ids=[each[0] for each in STILLS])
async def test_a_picture_stands_for_five_seconds(
    cutting: Cutting,
    sync: Path,
    name: str,
    make: Callable[[Path], Path],
    quarters: awkward.Quarters,
) -> None:
    path = cutting.made(name, make)
    await cutting.drop(path, sync)
    project = cutting.session.project
    assert project.takes[0].path.endswith(f"/take-1{path.suffix}")
    assert project.takes[0].media.is_still
    assert project.spans()[0][1].duration == flicks(5)
    assert (project.format.width, project.format.height) == (WIDTH, HEIGHT)
    film = await cutting.film()
    assert verify(film).frames == 180
    is_turned = quarters is not awkward.UPRIGHT
    shape = 1 / CORPUS[0].shape if is_turned else CORPUS[0].shape
    odd = Awkward(name, make, 150, shape, quarters, lambda frame: 0, tolerance=12)
    check_picture(pixels(film)[:150], odd)
    assert abs(meter.lag(meter.sound_of(film), 150 * 1600, meter.chirp())) < 1
