"""What is found out about the film stands where it belongs: fates in the panel, faults on seams."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.domain.flatten import flatten
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import ClipId, Project, TakeId
from desktop_app.domain.reel import Reel, Source
from desktop_app.domain.seams import Join, JoinMeasures, Light
from desktop_app.domain.sound import Loudness
from desktop_app.domain.time import TimeRange, flicks
from desktop_app.studio.clock import Clock
from desktop_app.studio.seams import SeamCheck
from desktop_app.ui.cut.findings import CutFindings
from desktop_app.ui.cut.inspector import Tab
from tests.fakes.waiting import until
from tests.gui.cut_stand import CutStand, MakeStand

GREY = Light(500, 500, 500)


class PaperFilms:
    """Flattens for real, renders nothing; takes have a key frame a second."""

    def __init__(self) -> None:
        self.is_broken = False

    async def loudness_of(self, project: Project, folder: Path) -> Mapping[TakeId, Loudness]:
        return {take.id: Loudness(-1834, -210) for take in project.takes[:2]}

    async def reel_of(self, project: Project, folder: Path) -> Reel:
        if self.is_broken:
            raise LocalFault("The clip take-1.mp4 is not where it was.")
        entries, exits = tuple(range(0, 450, 30)), tuple(range(1, 451))
        return flatten(
            project,
            {take.id: Source(take.path, take.media, entries, exits) for take in project.takes},
        )


def louder(join: Join, folder: Path) -> JoinMeasures:
    """Find the second clip of any seam much louder than the first."""
    return JoinMeasures(900, 0, 0, 0, GREY, GREY, 0, 0, -2600, -1100, 0, 0, 0)


async def at_once(seconds: float) -> None:
    """Pass time."""
    await asyncio.sleep(0)


class Found:
    """A stand with its findings."""

    def __init__(self, stand: CutStand, cache: Path) -> None:
        self.stand = stand
        self.films = PaperFilms()
        self.seams = SeamCheck(cache, clock=Clock(sleep=at_once), measure=louder)
        self.findings = CutFindings(
            self.films, self.seams, stand.session, stand.clip_panel, stand.view
        )

    def is_said(self, words: str) -> bool:
        return any(words in each for each in self.stand.sentences())


@asynccontextmanager
async def finding(make_stand: MakeStand, tmp_path: Path) -> AsyncIterator[Found]:
    """Choose the second clip of a film whose files are there; between fixtures no loop runs."""
    stand = make_stand(folder=tmp_path)
    for take in stand.project.takes:
        path = tmp_path / take.path
        path.parent.mkdir(parents=True)
        path.write_bytes(take.id.encode())
    stand.inspector.show_tab(Tab.CLIP)
    stand.click(stand.point(2))
    found = Found(stand, tmp_path / "cache")
    yield found
    found.findings.close()
    assert not stand.view._faults
    await found.seams.close()


async def test_the_panel_says_what_is_copied_and_why_the_rest_is_not(
    make_stand: MakeStand, tmp_path: Path
) -> None:
    async with finding(make_stand, tmp_path) as found:
        stand = found.stand
        await until(lambda: found.is_said("Copied bit for bit"))
        stand.amount("Speed", 50)
        await until(lambda: found.is_said("Re-encoded: speed"))
        stand.session.undo()
        place = TimeRange(flicks(12), flicks(2))
        stand.session.cutting.add_title("Fog", place)
        await until(lambda: found.is_said("8.0 s copied, 2.0 s re-encoded: title"))


async def test_the_panel_says_how_loud_the_take_is_when_that_is_known(
    make_stand: MakeStand, tmp_path: Path
) -> None:
    async with finding(make_stand, tmp_path) as found:
        await until(lambda: found.is_said("Its take has −18.3 LUFS, true peak −2.1 dB"))
        found.stand.click(found.stand.point(3))
        assert not found.is_said("LUFS")


async def test_a_film_that_cannot_be_flattened_says_nothing_wrong(
    make_stand: MakeStand, tmp_path: Path
) -> None:
    async with finding(make_stand, tmp_path) as found:
        await until(lambda: found.is_said("Copied bit for bit"))
        found.films.is_broken = True
        found.stand.amount("Speed", 50)
        await until(lambda: not found.is_said("Copied"))
        assert not found.is_said("Re-encoded")


async def test_a_measured_fault_is_marked_and_its_remedy_is_one_step(
    make_stand: MakeStand, tmp_path: Path, qapp: QApplication
) -> None:
    async with finding(make_stand, tmp_path) as found:
        stand = found.stand
        await until(lambda: len(stand.view._faults) == 4)
        assert ClipId("c1") not in stand.view._faults
        stand.click(stand.view.sight.fault_at(stand.view.row.clips[1]))
        menu = qapp.activePopupWidget()
        assert isinstance(menu, QMenu)
        words = [action.text() for action in menu.actions()]
        assert words[0] == "“First light” is 15.0 dB louder than “Fog lifts”."
        next(each for each in menu.actions() if each.text() == "Match loudness").trigger()
        assert stand.session.undo_name == "Match loudness"
        assert ClipId("c2") not in stand.view._faults
        menu.close()
