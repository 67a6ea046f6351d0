"""Layers move by even steps, also by quarters of a pixel: no judder, whichever ffmpeg runs."""

import itertools
import subprocess
from pathlib import Path
from random import Random

import pytest

from desktop_app.media.tools import ffmpeg_binary
from desktop_app.simulator.clip import layer_chains
from desktop_app.simulator.light import light_for
from desktop_app.simulator.paint import Picture
from desktop_app.simulator.stage import Camera, Drift, Layer, Stage, Sway

WIDTH, HEIGHT, FRAMES = 320, 176, 24
WHITE = (255, 255, 255)


def paths(layer: Layer, folder: Path) -> tuple[list[float], list[float]]:
    """Return where a white box's middle is in every frame, in pixels across and down."""
    rng = Random(1)
    light = light_for("day", rng)
    stage = Stage(WIDTH, HEIGHT, FRAMES, "", rng, light, Camera("pan", 1), (0, 0), [layer])
    raw = folder / "layer"
    raw.write_bytes(layer.frames[0].data())
    shape = f"{layer.frames[0].height}x{layer.frames[0].width}"
    graph = ["[0:v]format=yuv420p[stage0]", *layer_chains(stage), "[stage1]format=gray[out]"]
    command = [ffmpeg_binary(), "-v", "error", "-f", "lavfi"]
    command += ["-i", f"color=black:s={WIDTH}x{HEIGHT}:r=30", "-f", "rawvideo"]
    command += ["-pixel_format", "rgba", "-video_size", shape, "-framerate", "30", "-i", str(raw)]
    command += ["-filter_complex", ";".join(graph), "-map", "[out]", "-frames:v", str(FRAMES)]
    done = subprocess.run([*command, "-f", "rawvideo", "-"], stdout=subprocess.PIPE, check=True)
    pictures = [
        done.stdout[at : at + WIDTH * HEIGHT] for at in range(0, len(done.stdout), WIDTH * HEIGHT)
    ]
    assert len(pictures) == FRAMES
    across = [middle([sum(each[x::WIDTH]) for x in range(WIDTH)]) for each in pictures]
    rows = range(0, WIDTH * HEIGHT, WIDTH)
    return across, [middle([sum(each[at : at + WIDTH]) for at in rows]) for each in pictures]


def middle(line: list[int]) -> float:
    return sum(at * value for at, value in enumerate(line)) / sum(line)


def box() -> Picture:
    picture = Picture(120, 100, WHITE)
    picture.polygon([(20, 20), (100, 20), (100, 80), (20, 80)], WHITE)
    return picture


@pytest.mark.parametrize("across", [1, -1, 2, -3, 4, 8])
@pytest.mark.parametrize("down", [0, 1, -1])
def test_a_drift_is_even(across: int, down: int, tmp_path: Path) -> None:
    places = paths(Layer((box(),), 100, 38, Drift(across, down)), tmp_path)
    for speed, line in zip((across, down), places, strict=True):
        steps = [after - before for before, after in itertools.pairwise(line)]
        assert steps == pytest.approx([speed / 4] * (FRAMES - 1), abs=0.06)


def test_a_sway_returns(tmp_path: Path) -> None:
    sway = Sway(3.0, FRAMES)
    line = paths(Layer((box(),), 100, 38, sway=sway), tmp_path)[1]
    assert max(line) - min(line) == pytest.approx(6.0, abs=0.3)
    assert line[0] == pytest.approx(line[FRAMES // 2], abs=0.1)


def test_what_wraps_starts_over(tmp_path: Path) -> None:
    layer = Layer((box(),), 100, 0, Drift(0, 8 * 4), wrap=64)
    line = paths(layer, tmp_path)[1]
    assert line[8] == pytest.approx(line[0], abs=0.1)
    assert line[7] - line[0] == pytest.approx(56, abs=0.2)
