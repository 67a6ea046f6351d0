"""The fault matrix: whatever the service, the network or this computer does, the right end.

Each row says what a fault leads to: state, sentence, whether it was charged, exit code, how often
the scene was ordered, and what the journal says. Most are lived by the program as a process, those
that wait for something all at the same time; what takes hours is lived in virtual time.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from itertools import groupby
from pathlib import Path

import pytest

from desktop_app.domain.problems import Billed, Reason
from tests.e2e.mounts import CAN_MOUNT, needs_mounts
from tests.fakes.clips import make_clip
from tests.reliability.fault_page import PAGE, with_matrix
from tests.reliability.faulty import OTHER
from tests.reliability.lives import Lived, alone, for_hours, mounted, together
from tests.reliability.matrix import Life, Row
from tests.reliability.sections import ROWS

MOST_AT_ONCE = 18
"""Scenes of one film: more than twenty orders in ten seconds would have to wait for one another."""


def of(life: Life) -> list[Row]:
    return [row for row in ROWS if row.life is life]


def films() -> dict[str, Sequence[Row]]:
    """Return the films whose scenes share a fate, each small enough to go out at once."""
    found: dict[str, Sequence[Row]] = {}
    for name, group in groupby(
        sorted(of(Life.SHARED), key=lambda row: row.film), lambda row: row.film
    ):
        rows = list(group)
        for start in range(0, len(rows), MOST_AT_ONCE):
            found[f"{name}-{start // MOST_AT_ONCE + 1}"] = rows[start : start + MOST_AT_ONCE]
    return found


FILMS = films()
FILM_OF = {row.key: name for name, rows in FILMS.items() for row in rows}
EXIT_CODES = {"passing": 0, "refused": 5, "ended": 5, "unknown": 6}


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A small real clip."""
    path = tmp_path_factory.mktemp("clip") / "clip.mp4"
    return make_clip(path, frames=5, size=(64, 64)).read_bytes()


@pytest.fixture(scope="module")
def lives(
    tmp_path_factory: pytest.TempPathFactory, film: bytes
) -> Iterator[Mapping[str, Future[Lived]]]:
    """All processes, begun at once: they mostly wait."""
    acts: dict[str, Callable[[Path, bytes], Lived]] = {
        **{name: partial(together, rows) for name, rows in FILMS.items()},
        **{row.key: partial(alone, row) for row in of(Life.ALONE)},
        **{row.key: partial(mounted, row) for row in of(Life.MOUNTED) if CAN_MOUNT},
    }
    with ThreadPoolExecutor(len(acts)) as pool:
        yield {
            name: pool.submit(act, tmp_path_factory.mktemp(name), film)
            for name, act in acts.items()
        }


def check(row: Row, lived: Lived, film: bytes) -> None:
    """Check everything that a row says."""
    told = (
        row.state if (scene := lived.scene(row.key)) is None else scene["state"],
        None if scene is None else scene["reason"],
        Billed.NO if scene is None else scene["billed"],
        lived.kinds(row.key),
        lived.sent.get(row.key, 0),
    )
    sentence = lived.sentence(row.key)
    assert told == (row.state, row.reason, row.billed, row.journal, row.sent), sentence
    assert (scene is None) == (row.state == "not begun")
    for words in row.says:
        assert words in sentence, sentence
    for said in (sentence, *lived.told(row.key)):
        assert not said or check_sentence(said)
    if scene is not None and row.state == "done":
        assert (lived.project / str(scene["take"])).read_bytes() == film
    assert row.proof is None or row.proof(lived.provider)


def check_sentence(sentence: str) -> bool:
    """Check that it is one sentence for a person, and says whether it cost money."""
    assert "\n" not in sentence
    assert re.search(r"\.$|\. Go on with: takewright resume \S+$", sentence), sentence
    assert re.search(r"charged|paid|ordered|nothing was sent|written", sentence), sentence
    assert not re.search(r"Traceback|Error\(|\b(INFO|WARNING|ERROR)\b", sentence)
    return True


@pytest.mark.parametrize("row", of(Life.HOURS), ids=lambda row: row.key)
async def test_a_fault_that_lasts(
    row: Row, tmp_path: Path, film: bytes, lives: Mapping[str, Future[Lived]]
) -> None:
    """First in this file, while the processes wait for theirs."""
    lived = await for_hours(row, tmp_path, film)
    check(row, lived, film)
    assert lived.ended.code == row.code, lived.ended.err


@pytest.mark.parametrize("row", of(Life.SHARED), ids=lambda row: row.key)
def test_a_scene_among_others(row: Row, lives: Mapping[str, Future[Lived]], film: bytes) -> None:
    lived = lives[FILM_OF[row.key]].result()
    check(row, lived, film)
    assert lived.codes[row.key] == row.code


@pytest.mark.parametrize("name", FILMS)
def test_a_film_of_such_scenes_is_made_of_the_others(
    name: str, lives: Mapping[str, Future[Lived]]
) -> None:
    lived = lives[name].result()
    assert lived.ended.code == EXIT_CODES[name.partition("-")[0]], lived.ended.err
    assert len(lived.ended.done["scenes"]) == len(FILMS[name]) + 1
    other = lived.scene(OTHER)
    assert other is not None
    assert other["state"] == "done"
    assert lived.ended.done["film"] is not None
    assert not lived.provider.server.unexpected


@pytest.mark.parametrize("name", FILMS)
def test_going_on_with_such_a_film_orders_nothing(
    name: str, lives: Mapping[str, Future[Lived]]
) -> None:
    """What was paid and not fetched is fetched; what has an unknown outcome is looked at."""
    lived = lives[name].result()
    assert lived.again is not None
    assert lived.provider.sent == lived.sent
    before = [scene["state"] for scene in lived.ended.done["scenes"]]
    after = [scene["state"] for scene in lived.again.done["scenes"]]
    unfetched = [scene["reason"] == Reason.UNPLAYABLE for scene in lived.ended.done["scenes"]]
    assert after == [
        "done" if paid else state for state, paid in zip(before, unfetched, strict=True)
    ]
    if name.startswith("unknown"):
        assert "The answer was lost" in lived.again.sentence


@pytest.mark.parametrize("row", of(Life.ALONE), ids=lambda row: row.key)
def test_a_fault_that_others_would_meet(
    row: Row, lives: Mapping[str, Future[Lived]], film: bytes
) -> None:
    lived = lives[row.key].result()
    check(row, lived, film)
    assert lived.ended.code == row.code, lived.ended.err
    other = lived.scene(OTHER)
    assert other is None or other["state"] == row.other
    if row.other == "queued":
        assert lived.sent.get(OTHER, 0) == 0
    if row.state == "not begun":
        assert not lived.project.exists()


@needs_mounts
@pytest.mark.parametrize("row", of(Life.MOUNTED), ids=lambda row: row.key)
def test_a_fault_of_the_disk(row: Row, lives: Mapping[str, Future[Lived]], film: bytes) -> None:
    lived = lives[row.key].result()
    check(row, lived, film)
    assert lived.ended.code == row.code, lived.ended.err


def test_the_documentation_shows_the_matrix_as_it_is() -> None:
    shown = PAGE.read_text(encoding="utf-8")
    assert with_matrix(shown) == shown, "run python -m tests.reliability.fault_page"


def test_every_row_has_a_key_of_its_own() -> None:
    keys = [row.key for row in ROWS]
    assert len(keys) == len(set(keys))
