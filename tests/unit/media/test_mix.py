"""The mix, against the decoder's own samples: places, fades, gains, speed, music under speech."""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from desktop_app.domain.reel import SoundLayer
from desktop_app.domain.sound import UNMIXED, Bus, Mix
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.media import ducking
from desktop_app.media.mix import Mixed
from desktop_app.media.probe import scan
from desktop_app.media.sound_key import DUCKING_REACH, Film
from tests.fakes import clips
from tests.unit.media.conftest import Shelf
from tests.unit.media.meter import RATE, chirp, lag

Stereo: TypeAlias = NDArray[np.float32]

SECOND = Flicks(FLICKS_PER_SECOND)
NOISE = clips.Sound("0.4*(random(0)-0.5)")
WORDS = clips.Sound("0.4*sin(2*PI*300*t)*between(t,1,2)")
"""Somebody who speaks in the second second of three."""


def _mixed(layers: Sequence[SoundLayer], samples: int, mix: Mix = UNMIXED) -> Stereo:
    with Mixed(Film(tuple(layers), samples, mix, Path())) as sound:
        return sound.render(0, samples)


def _decoded(path: Path) -> Stereo:
    """Return what the decoder gives of a 48 kHz file whose sound and picture begin together."""
    with av.open(str(path)) as container:
        frames = list(container.decode(container.streams.audio[0]))
    whole = np.concatenate([frame.to_ndarray() for frame in frames], axis=1).astype(np.float32)
    assert frames[0].pts is not None
    return whole[:, -frames[0].pts :] if frames[0].pts < 0 else whole


@pytest.fixture(scope="module")
def noise(shelf: Shelf) -> Path:
    return shelf.get("noise", lambda path: clips.make_clip(path, frames=60, sound=NOISE))


@pytest.fixture(scope="module")
def words(shelf: Shelf) -> Path:
    return shelf.get("words", lambda path: clips.make_clip(path, frames=90, sound=WORDS))


@pytest.fixture(scope="module")
def tune(shelf: Shelf) -> Path:
    sound = clips.Sound("0.1*sin(2*PI*500*t)")
    return shelf.get("tune", lambda path: clips.make_clip(path, frames=150, sound=sound))


def test_a_layer_alone_is_the_decoded_samples(noise: Path) -> None:
    found = _mixed([SoundLayer(str(noise), 0, 2 * RATE, Flicks(0))], 2 * RATE)
    assert np.array_equal(found, _decoded(noise)[:, : 2 * RATE])


def test_a_layer_lies_where_it_is_put_and_starts_where_it_is_trimmed(noise: Path) -> None:
    layer = SoundLayer(str(noise), 1000, 25_000, Flicks(SECOND // 2))
    found = _mixed([layer], RATE)
    assert np.array_equal(found[:, 1000:25_000], _decoded(noise)[:, 24_000:48_000])
    assert not found[:, :1000].any()
    assert not found[:, 25_000:].any()


def test_after_the_end_of_the_file_it_is_silent(noise: Path) -> None:
    found = _mixed([SoundLayer(str(noise), 0, 3 * RATE, Flicks(SECOND))], 3 * RATE)
    assert found[:, RATE // 2].any()
    assert not found[:, RATE + 4096 :].any()


def test_gain_is_hundredths_of_a_decibel(noise: Path) -> None:
    found = _mixed([SoundLayer(str(noise), 0, RATE, Flicks(0), gain=-602)], RATE)
    assert np.allclose(found, _decoded(noise)[:, :RATE] * 10 ** (-6.02 / 20), atol=1e-7)


def test_the_crossfade_of_a_cut_through_one_sound_is_not_heard(noise: Path) -> None:
    """Two layers that go on in each other add up to the sound itself, to a rounding."""
    cut = 24_000
    found = _mixed(
        [
            SoundLayer(str(noise), 0, cut + 240, Flicks(0), fade_out=480),
            SoundLayer(
                str(noise), cut - 240, RATE, Flicks((cut - 240) * SECOND // RATE), fade_in=480
            ),
        ],
        RATE,
    )
    assert np.allclose(found, _decoded(noise)[:, :RATE], atol=1e-6)


def test_clips_cross_with_equal_power(noise: Path, tune: Path) -> None:
    length, start = 12_000, 20_000
    found = _mixed(
        [
            SoundLayer(str(noise), 0, start + length, Flicks(0), fade_out=length),
            SoundLayer(str(tune), start, RATE, Flicks(0), fade_in=length),
        ],
        RATE,
    )
    place = (np.arange(length) + 0.5) / length * np.pi / 2
    one = _decoded(noise)[:, start : start + length] * np.cos(place)
    other = _decoded(tune)[:, :length] * np.sin(place)
    assert np.allclose(found[:, start : start + length], one + other, atol=1e-6)


def test_music_fades_along_a_raised_cosine(tune: Path) -> None:
    layer = SoundLayer(str(tune), 0, RATE, Flicks(0), fade_in=9600, fade_out=4800, bus=Bus.MUSIC)
    found, whole = _mixed([layer], RATE), _decoded(tune)[:, :RATE]
    rise = np.sin((np.arange(9600) + 0.5) / 9600 * np.pi / 2) ** 2
    assert np.allclose(found[:, :9600], whole[:, :9600] * rise, atol=1e-6)
    assert np.array_equal(found[:, 9600:43_200], whole[:, 9600:43_200])
    assert np.allclose(found[:, -4800:], whole[:, -4800:] * rise[1::2][::-1], atol=1e-4)


def test_music_steps_back_before_the_first_word_and_comes_back_after_the_last(
    words: Path, tune: Path
) -> None:
    speech = SoundLayer(str(words), RATE, 4 * RATE, Flicks(0), bus=Bus.VOICE)
    music = SoundLayer(str(tune), 0, 5 * RATE, Flicks(0), bus=Bus.MUSIC)
    mix = Mix(duck=-1200)
    heard = _mixed([speech, music], 5 * RATE, mix) - _mixed([speech], 5 * RATE)
    level = _levels(heard) - _levels(_mixed([music], 5 * RATE))
    # Words are said from second 2 to 3.
    assert np.allclose(level[:15], 0, atol=0.01)
    assert np.allclose(level[20:30], -12, atol=0.1)
    assert np.allclose(level[39:], 0, atol=0.01)
    assert np.all(np.diff(level[14:21]) < 0.01)
    assert np.all(np.diff(level[29:40]) > -0.01)


def test_the_sound_of_clips_moves_music_too_and_nothing_does_without_ducking(
    words: Path, tune: Path
) -> None:
    speech = SoundLayer(str(words), 0, 3 * RATE, Flicks(0))
    music = SoundLayer(str(tune), 0, 3 * RATE, Flicks(0), bus=Bus.MUSIC)
    alone = _mixed([speech], 3 * RATE)
    down = _levels(_mixed([speech, music], 3 * RATE, Mix(duck=-2000)) - alone)
    up = _levels(_mixed([speech, music], 3 * RATE, Mix(duck=0)) - alone)
    assert down[15] - up[15] == pytest.approx(-20, abs=0.1)
    assert np.allclose(up, up[0], atol=0.1)


def _levels(sound: Stereo) -> NDArray[np.float64]:
    """Return the level of each tenth of a second, in dB."""
    power = np.square(sound.astype(np.float64)).reshape(2, -1, RATE // 10).mean(axis=(0, 2))
    return np.asarray(10 * np.log10(power + 1e-12))


@pytest.fixture(scope="module")
def busy(noise: Path, words: Path, tune: Path) -> Film:
    """Give a film in which everything happens."""
    layers = (
        SoundLayer(str(noise), 0, RATE + 240, Flicks(0), gain=-1000, fade_out=480),
        SoundLayer(str(words), RATE - 240, 3 * RATE, Flicks(SECOND // 2), fade_in=480),
        SoundLayer(str(noise), 2 * RATE, 4 * RATE, Flicks(7), speed=80, fade_in=RATE),
        SoundLayer(str(words), RATE, 4 * RATE, Flicks(0), speed=150, bus=Bus.VOICE),
        SoundLayer(str(tune), 500, 5 * RATE, Flicks(0), fade_in=RATE, bus=Bus.MUSIC),
    )
    return Film(layers, 5 * RATE, Mix(duck=-1500), Path())


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1), (1, 2, 0)])
def test_any_range_is_that_of_the_whole(busy: Film, order: tuple[int, ...]) -> None:
    """Whatever was rendered before, and by whom."""
    with Mixed(busy) as sound:
        whole = sound.render(0, busy.samples)
    ranges = [(123_457, 130_001), (0, 60_000), (95_999, 240_000)]
    with Mixed(busy) as sound:
        for number in order:
            start, end = ranges[number]
            assert np.array_equal(sound.render(start, end), whole[:, start:end])
    for start, end in ranges:
        with Mixed(busy) as sound:
            assert np.array_equal(sound.render(start, end), whole[:, start:end])


def test_keys_reach_as_far_as_speech_moves_music() -> None:
    assert ducking.REACH <= DUCKING_REACH


@pytest.mark.parametrize("speed", [25, 50, 80, 150, 300, 400])
def test_speed_moves_the_beats_and_keeps_the_pitch(shelf: Shelf, speed: int) -> None:
    sound = clips.Sound("0.6*sin(2*PI*1000*t)*lt(mod(t+0.8,1),0.2)")
    path = shelf.get("beats", lambda path: clips.make_clip(path, frames=90, sound=sound))
    samples = 3 * RATE * 100 // speed
    found = _mixed([SoundLayer(str(path), 0, samples, Flicks(0), speed=speed)], samples)[0]
    for beat in (0.3, 1.3, 2.3):
        place = round(beat * RATE * 100 / speed)
        reach = round(0.25 * RATE * 100 / speed)
        around = found[place - reach : place + reach].astype(np.float64)
        power = np.square(around)
        middle = place - reach + float((power * np.arange(power.size)).sum() / power.sum())
        assert middle / RATE == pytest.approx(place / RATE, abs=0.025)
        spectrum = np.abs(np.fft.rfft(around * np.hanning(around.size)))
        pitch = float(spectrum.argmax()) * RATE / around.size
        assert pitch == pytest.approx(1000, abs=25)


AWKWARD = {
    "cd": clips.CD_BEEP,
    "mono": clips.Sound(clips.BEEP.expression, channels=1),
    "mono22": clips.Sound(clips.BEEP.expression, sample_rate=22_050, channels=1),
    "long": clips.Sound(clips.BEEP.expression, seconds=1.7),
    "short": clips.Sound(clips.BEEP.expression, seconds=0.4),
}


@pytest.mark.parametrize("name", AWKWARD)
def test_every_sound_begins_with_its_picture(shelf: Shelf, name: str) -> None:
    path = shelf.sync_of(name, AWKWARD[name])
    found = _mixed([SoundLayer(str(path), 5000, RATE, Flicks(0))], RATE)
    for channel in found.astype(np.float64):
        assert abs(lag(channel, 5000, chirp())) < 1


def test_six_channels_become_two(tmp_path: Path) -> None:
    """Left and right as they are, the middle on both and 3 dB lower, the bass left out."""
    path = tmp_path / "six.mkv"
    tones = "|".join(f"0.2*sin(2*PI*{pitch}*t)" for pitch in (500, 1000, 1500, 50, 2000, 2500))
    source = f"aevalsrc='{tones}':s=48000:c=5.1:d=1"
    clips.run_ffmpeg("-f", "lavfi", "-i", source, "-c:a", "pcm_f32le", str(path))
    left, right = _mixed([SoundLayer(str(path), 0, RATE, Flicks(0))], RATE)
    heard = {pitch: (_tone(left, pitch), _tone(right, pitch)) for pitch in (500, 1500, 50, 2500)}
    assert heard[500] == pytest.approx((0.2, 0), abs=1e-3)
    assert heard[1500] == pytest.approx((0.1414, 0.1414), abs=1e-3)
    assert heard[50] == pytest.approx((0, 0), abs=1e-3)
    assert heard[2500] == pytest.approx((0, 0.1414), abs=1e-3)


def _tone(channel: NDArray[np.float32], pitch: int) -> float:
    """Return the amplitude of a pitch in one second of sound."""
    return float(2 * np.abs(np.fft.rfft(channel)[pitch]) / channel.size)


@pytest.fixture(params=["mp3", "wav", "m4a", "cover"])
def song(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return sound files without a moving picture; the sound begins with the chirp."""
    suffix = "mp3" if request.param == "cover" else request.param
    path = tmp_path / f"song 100%.{suffix}"
    chirped = f"aevalsrc='{clips.BEEP.expression}':s=48000:d=1"
    picture = ("-f", "lavfi", "-i", "testsrc2=size=64x64:rate=1:duration=1")
    mapped = ("-map", "0:a", "-map", "1:v", "-c:v", "mjpeg", "-disposition:v", "attached_pic")
    cover = request.param == "cover"
    clips.run_ffmpeg(
        *("-f", "lavfi", "-i", chirped), *(picture if cover else ()), *(mapped if cover else ()),
        f"file:{path}",
    )  # fmt: skip
    return path


def test_a_song_starts_with_its_own_sound(song: Path) -> None:
    found = _mixed([SoundLayer(str(song), 3000, RATE, Flicks(0), bus=Bus.MUSIC)], RATE)
    assert abs(lag(found[0].astype(np.float64), 3000, chirp(), reach=2000)) < 1


def test_sound_counts_from_the_first_picture(shelf: Shelf, tmp_path: Path) -> None:
    """Here that comes half a second after the first sound, and not at the start of the file."""
    late = tmp_path / "late.mp4"
    clips.run_ffmpeg(
        "-itsoffset", "0.5", "-i", f"file:{shelf.sync()}", "-i", f"file:{shelf.plain()}",
        "-map", "0:v", "-map", "1:a", "-c", "copy", str(late),
    )  # fmt: skip
    assert scan(late).start == pytest.approx(0.5, abs=0.001)
    found = _mixed([SoundLayer(str(late), 0, RATE // 4, Flicks(0))], RATE // 4)
    assert np.array_equal(found, _decoded(shelf.plain())[:, RATE // 2 : 3 * RATE // 4])
