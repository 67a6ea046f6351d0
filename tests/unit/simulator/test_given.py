"""What a request gives to a clip is seen and heard in it: ends, tiles, shots, sounds."""

import subprocess
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from desktop_app.media.tools import ffmpeg_binary
from desktop_app.simulator.clip import ClipSpec, prepare, shot_lengths
from desktop_app.simulator.given import tile_box
from tests.fakes.clips import run_ffmpeg, solid_clip
from tests.fakes.photographs import BLUE, GREEN, RED, WHITE, png
from tests.fakes.ssim import Pixels, fitted, frames_of, ssim

SIZE = (320, 176)
Shoot = Callable[..., Path]


@pytest.fixture
def shoot(tmp_path: Path) -> Shoot:
    """Render a small clip."""

    def render(**more: object) -> Path:
        order = {"prompt": "The sea at night", "title": "The sea", "size": SIZE, "seconds": 2}
        spec = ClipSpec(**{**order, "seed": "1/0", "sound": False, **more})  # type: ignore[arg-type]
        folder = tmp_path / f"layers{len(list(tmp_path.iterdir()))}"
        folder.mkdir()
        out = folder / "clip.mp4"
        command = [ffmpeg_binary(), "-v", "error", *prepare(spec, folder, None), str(out)]
        subprocess.run(command, check=True)
        return out

    return render


def photograph(path: Path, seed: int, size: tuple[int, int] = (400, 300)) -> Pixels:
    """Keep a picture of soft shapes and hard edges that no painter of ours would paint."""
    rng = np.random.default_rng(seed)
    coarse = np.asarray(rng.integers(0, 255, (6, 8, 3)), np.uint8)
    picture = fitted(coarse, size)
    for number in range(6):
        x, y = int(rng.integers(0, size[0] - 60)), int(rng.integers(0, size[1] - 60))
        picture[y : y + 50, x : x + 40] = (number * 50, 255 - number * 40, 90)
    path.write_bytes(png(picture))
    return picture


def four(path: Path, colours: tuple[tuple[int, int, int], ...]) -> Path:
    """Keep a square picture whose quarters have these colours, by rows."""
    block = np.asarray(colours, np.uint8).reshape(2, 2, 3)
    path.write_bytes(png(np.repeat(np.repeat(block, 48, 0), 48, 1)))
    return path


def quarters_of(tile: Pixels) -> NDArray[np.float64]:
    """Return the mean colours of a tile's quarters, without their edges."""
    half = tile.shape[0] // 2
    corners = [(y, x) for y in (0, half) for x in (0, half)]
    return np.array(
        [tile[y + 3 : y + half - 3, x + 3 : x + half - 3].mean((0, 1)) for y, x in corners]
    )


def tile(picture: Pixels, number: int) -> Pixels:
    x, y, side = tile_box(SIZE, number)
    return picture[y : y + side, x : x + side]


def test_the_ends_are_the_given_pictures_and_tiles_stand_between_them(
    shoot: Shoot, tmp_path: Path
) -> None:
    first = photograph(tmp_path / "first.png", 1)
    last = photograph(tmp_path / "last.png", 2, (300, 400))
    shown = (
        four(tmp_path / "a.png", (RED, GREEN, BLUE, WHITE)),
        four(tmp_path / "b.png", (BLUE, WHITE, RED, GREEN)),
    )
    film = solid_clip(tmp_path / "film.mp4", "0xdc1e1e", frames=3)
    pictures = frames_of(
        shoot(
            prompt="A storm with heavy rain at night",
            picture=tmp_path / "first.png",
            last=tmp_path / "last.png",
            shown=shown,
            films=(film,),
        )
    )
    assert len(pictures) == 60
    start, end = fitted(first, SIZE), fitted(last, SIZE)
    assert ssim(pictures[0], start) > 0.95
    assert ssim(pictures[-1], end) > 0.95
    below = slice(sum(tile_box(SIZE, 0)[1:]), None)
    away = [ssim(pictures[at][below], start[below]) for at in (0, 9, 30, 44)]
    assert all(one > next_one for one, next_one in pairwise(away)), "the scene lives on"
    assert away[0] - away[2] > 0.03
    assert ssim(pictures[40], end) < 0.9, "the last frame is not there before its time"
    sources = [(RED, GREEN, BLUE, WHITE), (BLUE, WHITE, RED, GREEN), (RED,) * 4]
    for number, colours in enumerate(sources):
        assert abs(quarters_of(tile(pictures[30], number)) - np.array(colours)).max() < 30
        for at, given in ((0, start), (59, end)):
            assert ssim(tile(pictures[at], number), tile(given, number)) > 0.9


def test_no_rain_falls_on_the_first_frame(shoot: Shoot, tmp_path: Path) -> None:
    """Nor light or dust, which a dark picture without detail would show most."""
    picture = np.full((300, 400, 3), 20, np.uint8)
    picture[100:200, 100:300] = 60
    (tmp_path / "dark.png").write_bytes(png(picture))
    storm = "A storm with heavy rain at night"
    pictures = frames_of(shoot(prompt=storm, picture=tmp_path / "dark.png", seconds=1))
    given = fitted(picture, SIZE)
    assert ssim(pictures[0], given) > 0.95
    assert abs(pictures[0].astype(int) - given).max() < 15
    assert abs(pictures[20].astype(int) - given).max() > 25, "it does fall later on"


def test_a_scene_changes_with_its_shots_at_whole_frames(shoot: Shoot) -> None:
    shots = (("A desert at noon", 0.75), ("A city at night", 0.5), ("Snow on the hills", 0.75))
    pictures = frames_of(shoot(shots=shots))
    assert len(pictures) == 60
    steps = [float(abs(a.astype(int) - b).mean()) for a, b in pairwise(pictures)]
    cuts = sorted(sorted(range(59), key=steps.__getitem__)[-2:])
    assert [each + 1 for each in cuts] == [22, 38]
    usual = sorted(steps)[-3]
    assert all(steps[each] > 3 * usual for each in cuts)


@pytest.mark.parametrize(
    ("shots", "frames"),
    [
        ((), [60]),
        ((("a", 1), ("b", 1)), [30, 30]),
        ((("a", 0.5), ("b", 0.5)), [15, 45]),
        ((("a", 0.75), ("b", 0.5), ("c", 0.75)), [22, 16, 22]),
    ],
)
def test_shots_fill_the_clip(shots: tuple[tuple[str, float], ...], frames: list[int]) -> None:
    spec = ClipSpec("Hills", "", SIZE, 2, "1/0", shots=shots)
    assert [length for _, length in shot_lengths(spec)] == frames


def test_sounds_are_heard_one_after_the_other_and_the_length_stays(
    shoot: Shoot, tmp_path: Path
) -> None:
    sounds = []
    for pitch in (1000, 3000):
        sounds.append(tmp_path / f"{pitch}.wav")
        run_ffmpeg("-f", "lavfi", "-i", f"sine={pitch}:d=3", f"file:{sounds[-1]}")
    samples = heard(shoot(sound=True, sounds=tuple(sounds)))
    plain = heard(shoot(sound=True))
    assert abs(len(samples) - len(plain)) <= 1024
    for number, pitch in enumerate((1000, 3000)):
        for second in range(2):
            louder = loudness(samples, second, pitch) / loudness(plain, second, pitch)
            assert (louder > 10) == (number == second)


def heard(path: Path) -> NDArray[np.float64]:
    with av.open(str(path)) as film:
        return np.concatenate([each.to_ndarray()[0] for each in film.decode(audio=0)])


def loudness(samples: NDArray[np.float64], second: int, pitch: int) -> float:
    """Return how loud a pitch is in the middle of a second."""
    part = samples[second * 48_000 + 12_000 : second * 48_000 + 36_000]
    return float(abs(np.fft.rfft(part))[pitch // 2 - 2 : pitch // 2 + 3].max())
