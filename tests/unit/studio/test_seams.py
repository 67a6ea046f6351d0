"""Seams, measured on real clips: clean ones give nothing, each fault is found and removed."""

import asyncio
import os
import sys
import threading
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop_app.domain import cutting
from desktop_app.domain.asking import frames_of
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.links import links_of
from desktop_app.domain.picture import Transition, TransitionKind
from desktop_app.domain.project import Clip, ClipId, Project, ProjectId, SceneId
from desktop_app.domain.references import Use
from desktop_app.domain.remedies import remedied
from desktop_app.domain.seams import (
    Join,
    JoinMeasures,
    JoinSide,
    Remedy,
    SeamFault,
    Verdict,
    faults_of,
    joins_of,
)
from desktop_app.domain.time import Flicks, TimeRange, flicks, samples_at
from desktop_app.media.process import NICENESS
from desktop_app.media.seams import measure
from desktop_app.storage.bundle import create, save
from desktop_app.studio.clock import Clock
from desktop_app.studio.imports import take_in_clips
from desktop_app.studio.seam_words import REMEDY_WORDS
from desktop_app.studio.seams import SeamCheck
from desktop_app.studio.session import ProjectSession
from tests.fakes.finished import make_film
from tests.fakes.joins import CLEAN, FAULTY, FRAMES, Half, Pair
from tests.fakes.waiting import until
from tests.unit.media import meter

SETTINGS = Settings(ModelId("wan/3-0-video"))

Open = Callable[..., Coroutine[Any, Any, ProjectSession]]


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Half], Path]:
    """Give each clip, made once for all tests."""
    folder = tmp_path_factory.mktemp("halves")
    made: dict[Half, Path] = {}

    def get(half: Half) -> Path:
        if half not in made:
            made[half] = half.make(folder / f"{len(made)}.mp4")
        return made[half]

    return get


@pytest.fixture
def opened(tmp_path: Path, shelf: Callable[[Half], Path]) -> Open:
    """Return what opens a film of some clips, titled A, B, C..."""

    async def open_film(*halves: Half) -> ProjectSession:
        folder = tmp_path / "Seams.takewright"
        project = Project(ProjectId("p"), "Seams")
        create(folder, project)
        session = ProjectSession(project, folder, save)
        await take_in_clips(session, [shelf(half) for half in halves], SETTINGS)
        for scene, title in zip(session.project.scenes, "ABCDEF", strict=False):
            session.edit_title(scene.id, title)
        return session

    return open_film


def judged(project: Project, folder: Path) -> tuple[Join, JoinMeasures, tuple[Verdict, ...]]:
    """Measure the film's only seam and judge it."""
    (join,) = joins_of(project)
    found = measure(join, folder)
    return join, found, faults_of(join, found, project.timeline.mix)


def kinds(verdicts: tuple[Verdict, ...]) -> list[SeamFault]:
    return [each.kind for each in verdicts]


@pytest.mark.parametrize("pair", CLEAN, ids=str)
async def test_a_clean_seam_has_no_fault(opened: Open, pair: Pair) -> None:
    session = await opened(pair.before, pair.after)
    _, found, verdicts = judged(session.project, session.folder)
    assert verdicts == (), found


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("repeated", (SeamFault.REPEATED_FRAME, 1)),
        ("repeated twice", (SeamFault.REPEATED_FRAME, 2)),
        ("repeated, coarse", (SeamFault.REPEATED_FRAME, 1)),
        ("black head", (SeamFault.BLACK_FRAME, 2)),
        ("black tail", (SeamFault.BLACK_FRAME, 1)),
        ("louder", (SeamFault.LOUDNESS_STEP, 2000)),
        ("quieter", (SeamFault.LOUDNESS_STEP, -2000)),
        ("short sound", (SeamFault.SOUND_GAP, 187)),
    ],
)
async def test_each_fault_has_its_number(
    opened: Open, name: str, expected: tuple[SeamFault, int]
) -> None:
    pair = FAULTY[name]
    session = await opened(pair.before, pair.after)
    _, found, verdicts = judged(session.project, session.folder)
    assert len(verdicts) == 1, found
    kind, number = expected
    assert verdicts[0].kind is kind
    assert verdicts[0].measured == pytest.approx(number, abs=0 if abs(number) < 5 else 15)


@pytest.mark.parametrize(
    ("name", "brightness", "is_shifted"),
    [("brighter", 1.06, False), ("darker", 0.93, False), ("warmer", None, True)],
)
async def test_jumps_of_light_have_their_numbers(
    opened: Open, name: str, brightness: float | None, is_shifted: bool
) -> None:
    pair = FAULTY[name]
    session = await opened(pair.before, pair.after)
    _, found, verdicts = judged(session.project, session.folder)
    by_kind = {each.kind: each.measured for each in verdicts}
    if brightness is not None:
        # Light is the signal to the power of 2.4.
        expected = round(1000 * brightness**2.4) - 1000
        assert by_kind[SeamFault.BRIGHTNESS_JUMP] == pytest.approx(expected, abs=15), found
    assert (SeamFault.COLOUR_JUMP in by_kind) is is_shifted, found


FIXES = [
    ("repeated", SeamFault.REPEATED_FRAME, Remedy.DROP_REPEATED),
    ("repeated twice", SeamFault.REPEATED_FRAME, Remedy.DROP_REPEATED),
    ("repeated, coarse", SeamFault.REPEATED_FRAME, Remedy.DROP_REPEATED),
    ("black head", SeamFault.BLACK_FRAME, Remedy.TRIM_BLACK),
    ("black tail", SeamFault.BLACK_FRAME, Remedy.TRIM_BLACK),
    ("brighter", SeamFault.BRIGHTNESS_JUMP, Remedy.MATCH_COLOUR),
    ("darker", SeamFault.BRIGHTNESS_JUMP, Remedy.MATCH_COLOUR),
    ("warmer", SeamFault.COLOUR_JUMP, Remedy.MATCH_COLOUR),
    ("warmer", SeamFault.COLOUR_JUMP, Remedy.DISSOLVE),
    ("greener", SeamFault.COLOUR_JUMP, Remedy.DISSOLVE),
    ("louder", SeamFault.LOUDNESS_STEP, Remedy.MATCH_LOUDNESS),
    ("quieter", SeamFault.LOUDNESS_STEP, Remedy.MATCH_LOUDNESS),
    ("pop", SeamFault.CLICK, Remedy.DISSOLVE),
    ("short sound", SeamFault.SOUND_GAP, Remedy.TRIM_TO_SOUND),
]


@pytest.mark.parametrize(("name", "fault", "remedy"), FIXES)
async def test_a_remedy_leaves_a_clean_seam(
    opened: Open, name: str, fault: SeamFault, remedy: Remedy
) -> None:
    pair = FAULTY[name]
    session = await opened(pair.before, pair.after)
    join, found, verdicts = judged(session.project, session.folder)
    verdict = next(each for each in verdicts if each.kind is fault)
    assert remedy in verdict.remedies
    better = remedied(session.project, join, found, remedy)
    _, after, left = judged(better, session.folder)
    assert left == (), after


@pytest.mark.parametrize(
    ("name", "fault", "remedy"), [each for each in FIXES if each[1] is not SeamFault.SOUND_GAP]
)
async def test_the_film_that_is_made_has_the_fault_and_then_has_not(
    opened: Open, tmp_path: Path, name: str, fault: SeamFault, remedy: Remedy
) -> None:
    pair = FAULTY[name]
    session = await opened(pair.before, pair.after)
    join, found, _ = judged(session.project, session.folder)
    assert fault in kinds(await in_film(session.project, session.folder, tmp_path))
    better = remedied(session.project, join, found, remedy)
    assert await in_film(better, session.folder, tmp_path) == ()


async def test_in_the_film_trimmed_to_its_sound_nothing_is_silent(
    opened: Open, tmp_path: Path
) -> None:
    pair = FAULTY["short sound"]
    session = await opened(pair.before, pair.after)
    join, found, _ = judged(session.project, session.folder)
    better = remedied(session.project, join, found, Remedy.TRIM_TO_SOUND)
    for project, is_silent in ((session.project, True), (better, False)):
        out = tmp_path / "film.mp4"
        await asyncio.to_thread(make_film, project, session.folder, out, tmp_path / "cache")
        seam = samples_at(project.spans()[0][1].end, meter.RATE)
        beside = meter.sound_of(out)[seam - meter.RATE // 10 : seam - meter.RATE // 100]
        assert bool(np.abs(beside).max() < 0.01) is is_silent


async def in_film(project: Project, folder: Path, place: Path) -> tuple[Verdict, ...]:
    """Make the film and judge what is in it about its seam, by pictures and sound alone."""
    out = place / "film.mp4"
    await asyncio.to_thread(make_film, project, folder, out, place / "cache")
    rate = project.format.rate
    first, second = (span for _, span in project.spans())
    seam = rate.of_frames(rate.frames_in(Flicks((first.end + second.start) // 2)))
    sides = [
        JoinSide(out.name, TimeRange(start, Flicks(end - start)), rate, False, True)
        for start, end in ((Flicks(0), seam), (seam, project.duration))
    ]
    plain = Clip(ClipId("1"), SceneId("1")), Clip(ClipId("2"), SceneId("2"))
    join = Join(sides[0], sides[1], plain)
    return faults_of(join, await asyncio.to_thread(measure, join, place))


async def test_what_a_grade_cannot_mend_it_is_not_offered_for(opened: Open) -> None:
    pair = FAULTY["greener"]
    session = await opened(pair.before, pair.after)
    _, _, verdicts = judged(session.project, session.folder)
    colour = next(each for each in verdicts if each.kind is SeamFault.COLOUR_JUMP)
    assert colour.remedies == (Remedy.DISSOLVE,)


async def test_trimming_black_keeps_all_other_frames(opened: Open) -> None:
    pair = FAULTY["black head"]
    session = await opened(pair.before, pair.after)
    join, found, _ = judged(session.project, session.folder)
    better = remedied(session.project, join, found, Remedy.TRIM_BLACK)
    assert better.duration == flicks(2) - 2 * better.format.rate.frame


async def test_halves_of_a_split_are_no_seam_until_one_is_changed(opened: Open) -> None:
    session = await opened(Half())
    (clip,) = session.project.timeline.picture.clips
    halves = cutting.split(session.project, clip.id, Flicks(flicks(1) // 2), ClipId("half"))
    assert joins_of(halves) == ()
    louder = cutting.set_sound(halves, [ClipId("half")], replace(clip.sound, gain=1200))
    _, found, verdicts = judged(louder, session.folder)
    assert kinds(verdicts) == [SeamFault.LOUDNESS_STEP], found
    assert verdicts[0].measured == pytest.approx(1200, abs=20)


async def test_a_held_frame_repeats_nothing(opened: Open) -> None:
    session = await opened(Half())
    (clip,) = session.project.timeline.picture.clips
    ids = (ClipId("held"), ClipId("rest"))
    held = cutting.freeze(session.project, clip.id, Flicks(flicks(1) // 2), flicks(1), ids)
    first, second = joins_of(held)
    for join in (first, second):
        assert faults_of(join, measure(join, session.folder)) == ()


class Slow:
    """Measures, and counts."""

    def __init__(self) -> None:
        self.joins: list[Join] = []
        self.niceness = 0

    def __call__(self, join: Join, folder: Path) -> JoinMeasures:
        self.joins.append(join)
        if sys.platform == "linux":
            self.niceness = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
        return measure(join, folder)


class Quiet:
    """A clock whose waits last until they are let go."""

    def __init__(self) -> None:
        self.waits: list[asyncio.Event] = []

    async def sleep(self, seconds: float) -> None:
        event = asyncio.Event()
        self.waits.append(event)
        await event.wait()

    def pass_(self) -> None:
        for each in self.waits:
            each.set()


async def none(seconds: float) -> None:
    await asyncio.sleep(0)


async def test_the_check_tells_in_sentences_and_offers_remedies(
    opened: Open, tmp_path: Path
) -> None:
    session = await opened(Half(), FAULTY["repeated"].after, FAULTY["brighter"].after, Half())
    check = SeamCheck(tmp_path / "cache", clock=Clock(sleep=none))
    heard: list[int] = []
    check.changed.connect(lambda: heard.append(len(check.faults)))
    check.follow(session)
    await until(lambda: not check.is_busy)
    _, second, third, _ = (clip.id for clip in session.project.timeline.picture.clips)
    report = check.faults[second]
    assert report.sentences == ("The last frame of “A” is shown twice.",)
    assert report.remedies == (Remedy.DROP_REPEATED,)
    assert heard[-1] == len(check.faults)
    check.remedy(second, Remedy.DROP_REPEATED)
    assert session.undo_name == REMEDY_WORDS[Remedy.DROP_REPEATED]
    await until(lambda: not check.is_busy)
    assert second not in check.faults
    session.undo()
    # Known from before: told at once.
    assert check.faults[second].sentences == report.sentences
    await check.close()
    assert check.faults == {}
    assert third not in check.faults


def made_as_linked(session: ProjectSession) -> None:
    """Have each take be made from what its scene's links come to now."""
    project = session.project
    takes = tuple(
        replace(take, references=tuple(frames_of(project, project.scene_by_id[take.scene_id])))
        for take in project.takes
    )
    session.recover(replace(project, takes=takes), "Made")


@pytest.mark.parametrize(
    ("use", "sentence"),
    [
        (
            Use.FIRST_FRAME,
            "“B” was made to start on the last frame of “A”, so that is shown twice.",
        ),
        (Use.LAST_FRAME, "“A” was made to end on the first frame of “B”, so that is shown twice."),
    ],
)
async def test_a_linked_seam_says_why_a_frame_comes_twice_and_loses_it_without_a_loose_link(
    opened: Open, tmp_path: Path, use: Use, sentence: str
) -> None:
    session = await opened(FAULTY["repeated"].before, FAULTY["repeated"].after)
    before, after = session.project.scenes
    if use is Use.FIRST_FRAME:
        session.referring.continue_before(after.id, True)
    else:
        session.referring.meet_next(before.id, True)
    made_as_linked(session)
    check = SeamCheck(tmp_path / "cache", clock=Clock(sleep=none))
    check.follow(session)
    await until(lambda: not check.is_busy)
    (clip_id,) = check.faults
    assert check.faults[clip_id].sentences == (sentence,)
    frames = session.project.duration
    check.remedy(clip_id, Remedy.DROP_REPEATED)
    await until(lambda: not check.is_busy)
    assert check.faults == {}
    assert frames - session.project.duration == session.project.format.rate.frame
    # The link holds as before: nothing has to be made again.
    assert [link.loose for link in links_of(session.project)] == [None]
    await check.close()


async def test_a_gain_is_judged_without_measuring(opened: Open, tmp_path: Path) -> None:
    session = await opened(FAULTY["louder"].before, FAULTY["louder"].after)
    slow = Slow()
    check = SeamCheck(tmp_path / "cache", clock=Clock(sleep=none), measure=slow)
    check.follow(session)
    await until(lambda: not check.is_busy)
    (second,) = check.faults
    assert check.faults[second].sentences == ("“B” is 20.0 dB louder than “A”.",)
    check.remedy(second, Remedy.MATCH_LOUDNESS)
    assert check.faults == {}
    session.cutting.set_transition(
        [second], Transition(TransitionKind.DISSOLVE, Flicks(flicks(1) // 5))
    )
    session.undo()
    session.undo()
    assert list(check.faults) == [second]
    assert not check.is_busy
    assert len(slow.joins) == 1
    await check.close()


async def test_nothing_is_measured_before_edits_settle(opened: Open, tmp_path: Path) -> None:
    session = await opened(Half(), FAULTY["repeated"].after)
    slow, quiet = Slow(), Quiet()
    check = SeamCheck(tmp_path / "cache", clock=Clock(sleep=quiet.sleep), measure=slow)
    check.follow(session)
    await until(lambda: len(quiet.waits) == 1)
    session.rename("Another")
    quiet.pass_()
    await until(lambda: len(quiet.waits) == 2)
    assert slow.joins == []
    quiet.pass_()
    await until(lambda: not check.is_busy)
    assert len(slow.joins) == 1
    await check.close()


async def faults_found(session: ProjectSession, cache: Path, slow: Slow) -> int:
    check = SeamCheck(cache, clock=Clock(sleep=none), measure=slow)
    check.follow(session)
    await until(lambda: not check.is_busy)
    found = len(check.faults)
    await check.close()
    return found


async def test_a_seam_is_measured_once_for_all_runs_wherever_the_film_is(
    opened: Open, tmp_path: Path
) -> None:
    session = await opened(Half(), FAULTY["repeated"].after)
    slow = Slow()
    for place in ("Seams.takewright", "Moved.takewright"):
        folder = session.folder.rename(tmp_path / place)
        session = ProjectSession(session.project, folder, save)
        assert await faults_found(session, tmp_path / "cache", slow) == 1
    assert len(slow.joins) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only there threads have priorities")
async def test_measuring_steps_back_behind_all_else(opened: Open, tmp_path: Path) -> None:
    session = await opened(Half(), Half(FRAMES))
    slow = Slow()
    await faults_found(session, tmp_path / "cache", slow)
    own = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    assert slow.niceness == max(own, NICENESS)


async def test_a_damaged_note_is_measured_again(opened: Open, tmp_path: Path) -> None:
    session = await opened(Half(), FAULTY["repeated"].after)
    slow = Slow()
    for number in (1, 2):
        assert await faults_found(session, tmp_path / "cache", slow) == 1
        (note,) = (tmp_path / "cache").glob("*.json")
        note.write_bytes(note.read_bytes()[:40])
        assert len(slow.joins) == number


async def test_a_missing_clip_stops_nothing(opened: Open, tmp_path: Path) -> None:
    session = await opened(Half(), Half(30), FAULTY["black head"].before, Half(scene="testsrc2={}"))
    (session.folder / session.project.takes[0].path).unlink()
    check = SeamCheck(tmp_path / "cache", clock=Clock(sleep=none))
    check.follow(session)
    await until(lambda: not check.is_busy)
    assert check.faults == {}
    await check.close()


async def test_another_film_ends_the_check_of_the_first(opened: Open, tmp_path: Path) -> None:
    session = await opened(Half(), FAULTY["repeated"].after)
    quiet = Quiet()
    check = SeamCheck(tmp_path / "cache", clock=Clock(sleep=quiet.sleep))
    check.follow(session)
    await until(lambda: len(quiet.waits) == 1)
    check.follow(None)
    quiet.pass_()
    session.rename("Nobody listens")
    await asyncio.sleep(0)
    assert check.faults == {}
    assert not check.is_busy
    await check.close()
