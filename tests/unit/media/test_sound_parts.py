"""Parts and their cache: an edit encodes what it touched, and nothing is heard of it."""

import multiprocessing
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop_app.domain.reel import SoundLayer
from desktop_app.domain.sound import Bus, LoudnessTarget, Mix
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.media.aac import PACKET_SAMPLES
from desktop_app.media.encoded import Encoded
from desktop_app.media.encoding import Encoding
from desktop_app.media.mix import Mixed
from desktop_app.media.parts import planned
from desktop_app.media.sound_cache import KeptInMemory, T
from desktop_app.media.sound_key import Film, Mastering
from desktop_app.media.soundtrack import encoded_mix
from tests.fakes import clips
from tests.unit.media.meter import RATE, Samples, decoded

SECONDS = 8
LENGTH = SECONDS * RATE
PITCHES = (220, 277, 330, 415)
DUCKED = Mix(duck=-1200)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project %d 🎬")
    for pitch in PITCHES:
        sound = clips.Sound(f"0.2*sin(2*PI*{pitch}*t)*(1+sin(2*PI*3*t))+0.02*random({pitch})")
        clips.make_clip(folder / f"{pitch}.mp4", frames=SECONDS * 30, size=(64, 64), sound=sound)
    return folder


def _layers(pitches: Sequence[int] = PITCHES) -> list[SoundLayer]:
    """Return clips one after another with the crossfades that cuts have."""
    fade = 480
    return [
        SoundLayer(
            f"{pitch}.mp4",
            n * LENGTH,
            min((n + 1) * LENGTH + fade // 2, len(pitches) * LENGTH),
            Flicks(0),
            fade_in=fade // 2 if n else 0,
            fade_out=fade if n < len(pitches) - 1 else 0,
        )
        for n, pitch in enumerate(pitches)
    ]


def _packets(
    layers: Sequence[SoundLayer], folder: Path, cache: Path | None, mix: Mix = DUCKED
) -> list[bytes]:
    samples = max(each.end for each in layers)
    with encoded_mix(layers, samples, mix, folder, cache) as packets:
        return list(packets)


def _entries(cache: Path) -> set[str]:
    return {each.name for each in cache.glob("*.sound")}


def _error(packets: Sequence[bytes], layers: Sequence[SoundLayer], folder: Path) -> Samples:
    """Return what was added to the mix by encoding, in dB, for each tenth of a second."""
    samples = max(each.end for each in layers)
    with Mixed(Film(tuple(layers), samples, DUCKED, folder)) as sound:
        meant = sound.render(0, samples).astype(np.float64)
    heard = decoded(packets)[:, :samples]
    assert heard.shape == meant.shape
    whole = samples - samples % (RATE // 10)
    power = np.square(heard - meant)[:, :whole].reshape(2, -1, RATE // 10).mean(axis=(0, 2))
    return np.asarray(10 * np.log10(power + 1e-12))


def test_an_unchanged_film_is_not_encoded_again(folder: Path, tmp_path: Path) -> None:
    first = _packets(_layers(), folder, tmp_path)
    assert len(_entries(tmp_path)) == len(planned(_layers(), 4 * LENGTH)) == 4
    made = {each: each.stat().st_ino for each in tmp_path.glob("*.sound")}
    assert _packets(_layers(), folder, tmp_path) == first
    assert {each: each.stat().st_ino for each in tmp_path.glob("*.sound")} == made


def test_a_project_that_was_copied_finds_its_sound(folder: Path, tmp_path: Path) -> None:
    cache, copy = tmp_path / "cache", tmp_path / "copy"
    first = _packets(_layers(), folder, cache)
    shutil.copytree(folder, copy)
    made = _entries(cache)
    assert _packets(_layers(), copy, cache) == first
    assert _entries(cache) == made


EDITS: dict[str, tuple[int, dict[str, Any], int]] = {
    "gain of the first": (0, {"gain": -300}, 2),
    "gain of the second": (1, {"gain": -300}, 2),
    "gain of the last": (3, {"gain": -300}, 1),
    "trim within the third": (2, {"start": Flicks(FLICKS_PER_SECOND)}, 2),
}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_encodes_the_clip_and_the_run_up_of_the_next(
    folder: Path, tmp_path: Path, name: str
) -> None:
    number, change, touched = EDITS[name]
    _packets(_layers(), folder, tmp_path)
    made = _entries(tmp_path)
    layers = _layers()
    layers[number] = replace(layers[number], **change)
    edited = _packets(layers, folder, tmp_path)
    assert len(_entries(tmp_path) - made) == touched
    assert _error(edited, layers, folder).max() < -45


def test_a_clip_put_on_another_phase_of_the_grid_is_encoded_anew(
    folder: Path, tmp_path: Path
) -> None:
    _packets(_layers(), folder, tmp_path)
    made = _entries(tmp_path)
    first, *rest = _layers()
    # 16 frames at 30 a second are 25 packets; a frame more is none.
    for frames, kept in ((16, 2), (17, 0)):
        shift = frames * RATE // 30
        later = [replace(each, first=each.first - shift, end=each.end - shift) for each in rest]
        layers = [replace(first, end=first.end - shift), *later]
        edited = _packets(layers, folder, tmp_path)
        assert len(planned(layers, layers[-1].end)) - len(_entries(tmp_path) - made) == kept
        assert _error(edited, layers, folder).max() < -45
        made = _entries(tmp_path)


def test_music_and_speech_count_for_all_they_reach(folder: Path, tmp_path: Path) -> None:
    """Somebody who speaks just behind a part moves the music in it."""
    music = SoundLayer("220.mp4", 0, LENGTH, Flicks(0), bus=Bus.MUSIC)
    layers = [replace(each, gain=-1000) for each in _layers()]
    _packets([*layers, music], folder, tmp_path)
    made = _entries(tmp_path)
    louder = [layers[0], replace(layers[1], gain=0), *layers[2:]]
    _packets([*louder, music], folder, tmp_path)
    assert len(_entries(tmp_path) - made) == 3
    made = _entries(tmp_path)
    _packets(louder, folder, tmp_path)
    assert len(_entries(tmp_path) - made) == 2  # the part without music was there; two lost it


@pytest.mark.parametrize("harm", ["cut", "flipped"])
def test_damaged_sound_is_made_again(folder: Path, tmp_path: Path, harm: str) -> None:
    first = _packets(_layers(), folder, tmp_path)
    for entry in tmp_path.glob("*.sound"):
        data = bytearray(entry.read_bytes())
        if harm == "cut":
            del data[len(data) // 2 :]
        else:
            data[len(data) // 2] ^= 0xFF
        entry.write_bytes(data)
    assert _packets(_layers(), folder, tmp_path) == first
    assert _packets(_layers(), folder, tmp_path) == first


def test_a_part_that_was_lost_joins_the_parts_that_were_kept(folder: Path, tmp_path: Path) -> None:
    """Encoded alone it differs by noise, and the noise at its joins is no more than elsewhere."""
    first = _packets(_layers(), folder, tmp_path)
    usual = _error(first, _layers(), folder)
    for entry in sorted(tmp_path.glob("*.sound"), key=lambda each: each.name)[::2]:
        entry.unlink()
        again = _packets(_layers(), folder, tmp_path)
        assert len(again) == len(first)
        found = _error(again, _layers(), folder)
        assert found.max() < usual.max() + 1
        assert found.mean() < usual.mean() + 0.5


class Remembering(KeptInMemory):
    """A store that forgets for whoever asks, so that everything is encoded each time."""

    def __init__(self) -> None:
        super().__init__()
        self.saved: list[tuple[str, Encoded]] = []

    def load(self, key: str, kind: type[T]) -> T | None:
        return None

    def save(self, key: str, value: object) -> None:
        assert isinstance(value, Encoded)
        self.saved.append((key, value))


@pytest.mark.parametrize("mastering", [None, Mastering(900, ((40, 150), (41, 50)))])
def test_what_has_one_name_sounds_the_same(folder: Path, mastering: Mastering | None) -> None:
    """Parts encoded each for itself, in films that differ here and there."""
    quiet, *rest = _layers()
    end = LENGTH - RATE // 10
    music = SoundLayer("415.mp4", 6 * RATE, end, Flicks(0), fade_in=RATE, bus=Bus.MUSIC)
    # Nobody is heard in the first clip, so it is the second that moves the music in it.
    whole = [replace(quiet, gain=-6000), *rest, music]
    edits: list[tuple[int, dict[str, Any]]] = [
        *((0, {}), (1, {"gain": -6000}), (1, {"fade_in": 4800}), (4, {"gain": -300})),
        *((2, {"speed": 90}), (2, {"speed": 80})),
    ]
    films = [whole[:4], [*whole[:3], music]]
    films += [
        [replace(each, **change) if at == number else each for at, each in enumerate(whole)]
        for number, change in edits
    ]
    store = Remembering()
    contents = {f"{pitch}.mp4": f"{pitch}" for pitch in PITCHES}
    for layers in films:
        film = Film(tuple(layers), max(each.end for each in layers), DUCKED, folder)
        with Encoding(film, contents, store, run_packets=1) as encoding:
            for part in encoding.parts(mastering):
                part.encoded()
    found: dict[str, list[Encoded]] = {}
    for key, encoded in store.saved:
        found.setdefault(key, []).append(encoded)
    assert all(each == same[0] for same in found.values() for each in same)
    assert len(found) < len(store.saved) - 5


def test_two_processes_make_the_same_film_at_once(folder: Path, tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    with context.Pool(2) as pool:
        work = (_layers(), folder, tmp_path)
        one, other = pool.starmap(_packets, [work, work])
    assert len(one) == len(other) == 4 * LENGTH // PACKET_SAMPLES + 1
    assert len(_entries(tmp_path)) == 4
    kept = _packets(_layers(), folder, tmp_path)
    for packets in (one, other, kept):
        assert _error(packets, _layers(), folder).max() < -45


def test_the_level_that_was_found_is_kept(folder: Path, tmp_path: Path) -> None:
    mix = Mix(LoudnessTarget.STREAMING)
    first = _packets(_layers()[:2], folder, tmp_path, mix)
    made = _entries(tmp_path)
    assert _packets(_layers()[:2], folder, tmp_path, mix) == first
    assert _entries(tmp_path) == made
