"""What is told of a take beside its picture: loudness measured once, the seed of its request."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.project import SceneId, Take, TakeId
from desktop_app.media.probe import probe
from desktop_app.storage.clips import Recipe, save_recipe
from desktop_app.studio.take_facts import TakeFactsBook
from tests.fakes.clips import Sound, make_clip

SINE = Sound("0.1*sin(2*PI*1000*t)")
"""EBU R 128: a 1 kHz sine of amplitude 0.1 in both channels has about -20 LUFS."""


@pytest.fixture
def book(tmp_path: Path) -> TakeFactsBook:
    return TakeFactsBook(tmp_path / "cache")


def take_at(folder: Path, request: str = "", sound: Sound | None = SINE) -> Take:
    path = folder / "clips" / "s1" / "take-1.mp4"
    path.parent.mkdir(parents=True, exist_ok=True)
    make_clip(path, frames=60, size=(64, 64), sound=sound)
    settings = Settings(ModelId("wan"))
    take = Take(TakeId("t"), SceneId("s"), 1, "clips/s1/take-1.mp4", "p", settings, probe(path), 0)
    save_recipe(folder, Recipe(take, "service", request))
    return take


async def test_loudness_and_seed_are_found(tmp_path: Path, book: TakeFactsBook) -> None:
    take = take_at(tmp_path, '{"prompt": "p", "seed": 4181}')
    facts = await book.facts_of(take, tmp_path, "seed")
    assert facts.loudness is not None
    assert facts.loudness.integrated is not None
    assert -2060 < facts.loudness.integrated < -1940
    assert facts.seed == "4181"
    assert facts.size_bytes == (tmp_path / take.path).stat().st_size


async def test_loudness_is_measured_once_and_again_when_the_file_changes(
    tmp_path: Path, book: TakeFactsBook
) -> None:
    take = take_at(tmp_path)
    first = await book.facts_of(take, tmp_path, "seed")
    [note] = (tmp_path / "cache").iterdir()
    note.write_bytes(note.read_bytes().replace(b'"integrated":-', b'"integrated":-1'))
    kept = await book.facts_of(take, tmp_path, "seed")
    assert kept.loudness is not None
    assert first.loudness is not None
    assert kept.loudness.integrated != first.loudness.integrated
    note.write_bytes(b"nonsense")
    assert await book.facts_of(take, tmp_path, "seed") == first
    take = take_at(tmp_path, sound=Sound("0.01*sin(2*PI*1000*t)"))
    louder = await book.facts_of(take, tmp_path, "seed")
    assert louder.loudness is not None
    assert (louder.loudness.integrated or 0) < -3900


async def test_what_is_not_known_is_left_open(tmp_path: Path, book: TakeFactsBook) -> None:
    silent = take_at(tmp_path, '["no object"]', sound=None)
    assert await book.facts_of(silent, tmp_path, "seed") == replace(
        await book.facts_of(silent, tmp_path, "other"), loudness=None, seed="", fault=""
    )
    (tmp_path / silent.path).unlink()
    heard = replace(silent, media=replace(silent.media, sample_rate=48_000))
    facts = await book.facts_of(heard, tmp_path, "seed")
    assert (facts.loudness, facts.size_bytes) == (None, 0)
    assert "take-1.mp4" in facts.fault
