"""Loudness against an independent meter: the ffmpeg program's ebur128, of files and of films."""

import re
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest

from desktop_app.domain.reel import SoundLayer
from desktop_app.domain.sound import TRUE_PEAK, Loudness, LoudnessTarget, Mix
from desktop_app.domain.time import Flicks
from desktop_app.media import mastering
from desktop_app.media.heard import CHANNELS, Samples
from desktop_app.media.loudness import blocks_of, integrated, measured
from desktop_app.media.mastering import MARGIN, Mastered
from desktop_app.media.sound import sound_in
from desktop_app.media.sound_key import LIMITER_AFTER, LIMITER_BEFORE, STRETCH, Mastering
from desktop_app.media.soundtrack import encoded_mix
from tests.fakes import clips
from tests.unit.media.conftest import Shelf
from tests.unit.media.meter import RATE, decoded

SPEECH = (
    "(0.5*sin(2*PI*130*t)+0.3*sin(2*PI*390*t)+0.2*sin(2*PI*1300*t)+0.05*(random(0)-0.5))"
    "*pow(abs(sin(2*PI*2*t)),3)"
)
MUSIC = "0.3*sin(2*PI*220*t)+0.2*sin(2*PI*1500*t)*exp(-8*mod(t,0.5))+0.05*(random(1)-0.5)"
KNOCKS = "0.9*(random(0)-0.5)*exp(-20*mod(t,0.25))"
SECONDS = 3


def _metered(*arguments: str, given: bytes | None = None) -> tuple[float, float]:
    """Return what the ffmpeg program says: LUFS and dBTP, to a tenth."""
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-hide_banner", "-nostats", *arguments]
    command += ["-af", "ebur128=peak=true:framelog=quiet", "-f", "null", "-"]
    said = subprocess.run(command, input=given, capture_output=True, check=True).stderr.decode()
    loudness = re.findall(r"I:\s+(\S+) LUFS", said)[-1]
    return float(loudness), float(re.findall(r"Peak:\s+(\S+) dBFS", said)[-1])


def _metered_packets(packets: Sequence[bytes]) -> tuple[float, float]:
    sound = np.ascontiguousarray(decoded(packets).T, np.float32)
    return _metered("-f", "f32le", "-ar", str(RATE), "-ac", "2", "-i", "-", given=sound.tobytes())


def _clip(shelf: Shelf, name: str, expression: str) -> Path:
    sound = clips.Sound(expression, bit_rate="256k")
    return shelf.get(
        f"loud-{name}",
        lambda path: clips.make_clip(path, frames=SECONDS * 30, size=(64, 64), sound=sound),
    )


@pytest.mark.parametrize("name", ["speech", "music", "knocks", "faint", "mono"])
def test_files_measure_as_the_ffmpeg_program_measures_them(shelf: Shelf, name: str) -> None:
    expressions = {
        "speech": SPEECH, "music": MUSIC, "knocks": KNOCKS, "faint": f"0.02*({MUSIC})",
    }  # fmt: skip
    if name == "mono":
        path = shelf.sync_of("loud-mono", clips.Sound(f"0.5*({MUSIC})", channels=1))
    else:
        path = _clip(shelf, name, expressions[name])
    found = measured(path)
    loudness, peak = _metered("-i", f"file:{path}")
    assert found.integrated is not None
    assert found.integrated / 100 == pytest.approx(loudness, abs=0.06)
    # One channel is heard from two loudspeakers, each 3 dB lower.
    lower = 3.01 if name == "mono" else 0
    assert found.true_peak / 100 == pytest.approx(peak - lower, abs=0.2)
    assert integrated(blocks_of(sound_in(path, RATE), RATE)) == pytest.approx(
        found.integrated, abs=2
    )


def test_silence_and_what_is_too_short_have_no_loudness(shelf: Shelf) -> None:
    silent = shelf.get("silent", lambda path: clips.make_clip(path, sound=clips.Sound("0")))
    assert measured(silent) == Loudness(None, -12_000)
    assert measured(shelf.get("mute", lambda path: clips.make_clip(path, sound=None))) == Loudness(
        None, -12_000
    )
    short = shelf.get("blip", lambda path: clips.make_clip(path, frames=6))
    assert measured(short).integrated is None
    assert measured(short).true_peak == pytest.approx(-1400, abs=60)


@pytest.fixture(scope="module")
def uneven(shelf: Shelf) -> dict[Path, int]:
    """Give clips from -30 to -8 LUFS, with what they measure."""
    found = {}
    kinds = {"speech": SPEECH, "music": MUSIC, "knocks": KNOCKS}
    wanted = [("speech", -30), ("music", -8), ("knocks", -22), ("speech", -14)]
    for name, loudness in wanted:
        own = measured(_clip(shelf, name, kinds[name])).integrated
        assert own is not None
        factor = 10 ** ((loudness * 100 - own) / 2000)
        path = _clip(shelf, f"{name}{loudness}", f"{factor}*({kinds[name]})")
        exact = measured(path).integrated
        assert exact is not None
        found[path] = exact
    assert min(found.values()) < -2900
    assert max(found.values()) > -900
    return found


def _film(paths: Sequence[Path]) -> list[SoundLayer]:
    length = SECONDS * RATE
    return [
        SoundLayer(str(path), n * length, (n + 1) * length, Flicks(0))
        for n, path in enumerate(paths)
    ]


@pytest.mark.parametrize("matched", [False, True])
@pytest.mark.parametrize(
    "target", [LoudnessTarget.STREAMING, LoudnessTarget.PODCAST, LoudnessTarget.BROADCAST]
)
def test_a_film_reaches_its_target_and_keeps_the_peak(
    uneven: dict[Path, int], target: LoudnessTarget, matched: bool
) -> None:
    layers = _film(list(uneven))
    wanted = target.loudness
    assert wanted is not None
    if matched:
        layers = [
            replace(layer, gain=wanted - own)
            for layer, own in zip(layers, uneven.values(), strict=True)
        ]
    with encoded_mix(layers, layers[-1].end, Mix(target, matched), Path(), None) as packets:
        loudness, peak = _metered_packets(list(packets))
    assert loudness == pytest.approx(wanted / 100, abs=0.5)
    assert peak <= TRUE_PEAK / 100


NASTY = {
    "bursts": "0.9*(2*random(0)-1)*exp(-40*mod(t,0.25))",
    "square": "0.8*sgn(sin(2*PI*101.3*t))",
    "voice": "0.6*sgn(sin(2*PI*120*t))*pow(abs(sin(2*PI*4*t)),3)*sin(2*PI*700*t)",
}


@pytest.mark.parametrize("name", NASTY)
def test_what_encoding_adds_to_a_peak_is_taken_off_again(shelf: Shelf, name: str) -> None:
    """Encoded once, each of these is over the peak by up to two decibels."""
    layers = _film([_clip(shelf, name, NASTY[name])])
    mix = Mix(LoudnessTarget.STREAMING)
    with encoded_mix(layers, layers[-1].end, mix, Path(), None) as packets:
        loudness, peak = _metered_packets(list(packets))
    assert peak <= TRUE_PEAK / 100
    assert loudness == pytest.approx(-14, abs=0.5)


class Given:
    """A sound that is there already."""

    def __init__(self, sound: Samples) -> None:
        self.samples = sound.shape[1]
        self._sound = sound

    def render(self, start: int, end: int) -> Samples:
        found = np.zeros((CHANNELS, end - start), np.float32)
        low, high = max(0, start), min(end, self.samples)
        if low < high:
            found[:, low - start : high - start] = self._sound[:, low:high]
        return found


@pytest.fixture(scope="module")
def loud() -> Given:
    """Give five seconds that are quiet but for some knocks."""
    noise = np.random.default_rng(7).standard_normal((CHANNELS, 5 * RATE))
    time = np.arange(5 * RATE) / RATE
    return Given((0.3 * noise * np.exp(-8 * np.mod(time, 0.7))).astype(np.float32))


def test_the_limiter_holds_the_ceiling_and_leaves_the_rest_alone(loud: Given) -> None:
    found = Mastered(loud, Mastering(600)).render(0, loud.samples)
    raised = loud.render(0, loud.samples) * np.float32(10 ** (600 / 2000))
    ceiling = 10 ** ((TRUE_PEAK - MARGIN) / 2000)
    assert mastering.true_peak(found) <= ceiling * 1.005
    assert mastering.true_peak(raised) > 2 * ceiling
    same = np.all(found == raised, axis=0)
    assert 0.4 < same.mean() < 0.9
    assert np.all(np.abs(found) <= np.abs(raised) * 1.0001)


def test_below_the_ceiling_nothing_but_the_gain_is_done(loud: Given) -> None:
    found = Mastered(loud, Mastering(-1500)).render(0, loud.samples)
    assert np.array_equal(found, loud.render(0, loud.samples) * np.float32(10 ** (-1500 / 2000)))


def test_a_lowered_stretch_is_lower_and_its_neighbours_are_not(loud: Given) -> None:
    plain = Mastered(loud, Mastering(900)).render(0, loud.samples)
    number = 4
    found = Mastered(loud, Mastering(900, ((number, 300),))).render(0, loud.samples)
    stretch = slice(number * STRETCH, (number + 1) * STRETCH)
    ceiling = 10 ** ((TRUE_PEAK - MARGIN - 300) / 2000)
    assert np.abs(found[:, stretch]).max() <= ceiling
    before, after = number * STRETCH - LIMITER_AFTER, (number + 1) * STRETCH + LIMITER_BEFORE
    assert np.array_equal(found[:, :before], plain[:, :before])
    assert np.array_equal(found[:, after:], plain[:, after:])


def test_any_limited_range_is_that_of_the_whole(loud: Given) -> None:
    whole = Mastered(loud, Mastering(900)).render(0, loud.samples)
    for start, end in [(100_003, 100_777), (0, 50_000), (77_777, 240_000)]:
        assert np.array_equal(
            Mastered(loud, Mastering(900)).render(start, end), whole[:, start:end]
        )


def test_keys_reach_as_far_as_the_limiter() -> None:
    assert mastering.REACH_BEFORE <= LIMITER_BEFORE
    assert mastering.REACH_AFTER <= LIMITER_AFTER
