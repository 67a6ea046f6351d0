"""Killed a thousand times, in the midst of everything: nothing paid is lost or paid twice."""

import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future

import pytest

from tests.e2e.program import ROOT
from tests.reliability.life import Figures
from tests.reliability.sweep import Sweep, make_films
from tests.reliability.sweep_page import Report, write_section

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")

LIVES, KILLS = 50, 20
SAMPLES, SAMPLE_KILLS = 3, 10
PAGE = ROOT / "docs" / "reliability.md"

Lives = dict[int, Future[Figures]]


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, ...]:
    return make_films(tmp_path_factory.mktemp("films"))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory, films: tuple[bytes, ...]) -> Iterator[Lives]:
    folder = tmp_path_factory.mktemp("sample")
    sweep = Sweep("sample", folder, films, lives=SAMPLES, kills=SAMPLE_KILLS)
    yield sweep.start(range(SAMPLES))
    sweep.close()


@pytest.fixture(scope="module")
def sweep(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    films: tuple[bytes, ...],
) -> Iterator[Sweep]:
    seed = str(request.config.getoption("--sweep-seed"))
    found = Sweep(seed, tmp_path_factory.mktemp("sweep"), films, lives=LIVES, kills=KILLS)
    yield found
    found.close()


@pytest.fixture(scope="module")
def begun() -> float:
    return time.monotonic()


@pytest.fixture(scope="module")
def lives(request: pytest.FixtureRequest, sweep: Sweep, begun: float) -> Lives:
    """The lives that were asked for: with `-k` one can be lived again by itself."""
    asked = {
        int(str(item.callspec.params["number"]))
        for item in request.session.items
        if isinstance(item, pytest.Function) and item.originalname == "test_a_whole_life"
    }
    return sweep.start(sorted(asked))


@pytest.mark.parametrize("number", range(SAMPLES))
def test_a_life_under_kills_loses_nothing_and_pays_nothing_twice(
    sample: Lives, number: int
) -> None:
    figures = sample[number].result()
    assert figures.deaths >= SAMPLE_KILLS
    assert figures.accepted


@pytest.mark.reliability
@pytest.mark.parametrize("number", range(LIVES))
def test_a_whole_life(lives: Lives, number: int) -> None:
    assert lives[number].result().deaths >= KILLS


@pytest.mark.reliability
def test_every_moment_was_met_and_the_page_says_so(
    lives: Lives, sweep: Sweep, begun: float
) -> None:
    if len(lives) < LIVES:
        pytest.skip("only some lives were asked for")
    figures = [each.result() for each in lives.values()]
    figures += sweep.seek(figures)
    report = Report(sweep.seed, figures, time.monotonic() - begun)
    assert report.kills.total() >= LIVES * KILLS
    assert report.unmet == []
    write_section(PAGE, report.section())
