"""Judging seams and putting them right, without a file: what counts, and what removes it."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop_app.domain import cutting
from desktop_app.domain.edits import add_take
from desktop_app.domain.picture import Grade, Look, Transition, TransitionKind
from desktop_app.domain.project import ClipId, Project
from desktop_app.domain.remedies import remedied
from desktop_app.domain.seams import (
    BRIGHTNESS_STEP,
    CLICK_OVER_SOUND,
    CONTINUES,
    GAP,
    LOUDNESS_OF_ANY,
    LOUDNESS_OF_CONTINUED,
    Join,
    JoinMeasures,
    Light,
    Remedy,
    SeamFault,
    Unit,
    faults_of,
    joins_of,
)
from desktop_app.domain.sound import ClipSound, Mix
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, TimeRange, flicks
from tests.unit.domain.films import film, take_for

GREY = Light(200_000, 200_000, 200_000)
CLEAN = JoinMeasures(
    likeness=950,
    repeats=0,
    flicker=2,
    drift=3,
    light_before=GREY,
    light_after=GREY,
    black_before=0,
    black_after=0,
    loudness_before=-2000,
    loudness_after=-2000,
    click=300,
    gap_before=0,
    gap_after=0,
)
SECOND = ClipId("clip-b")


@pytest.fixture
def project() -> Project:
    return two_clips()


def two_clips() -> Project:
    project = film("ab")
    for scene in project.scenes:
        project = add_take(project, take_for(scene), into_film=True)
    return project


def seam(project: Project) -> Join:
    (join,) = joins_of(project)
    return join


def found(project: Project, measures: JoinMeasures) -> list[SeamFault]:
    join = seam(project)
    return [each.kind for each in faults_of(join, measures, project.timeline.mix)]


def test_a_clean_seam_has_no_fault(project: Project) -> None:
    assert found(project, CLEAN) == []


BRIGHTER = Light(209_000, 209_000, 209_000)
TINTED = Light(200_000, 212_000, 200_000)
WARMER = Light(218_000, 200_000, 182_000)
HARDLY_WARMER = Light(204_000, 200_000, 195_000)

EDGES = [
    ({"repeats": 1}, SeamFault.REPEATED_FRAME, {"repeats": 0}),
    ({"black_before": 1}, SeamFault.BLACK_FRAME, {"black_before": 0}),
    ({"light_after": BRIGHTER}, SeamFault.BRIGHTNESS_JUMP, {"light_after": Light(*[207_000] * 3)}),
    (
        {"light_after": WARMER},
        SeamFault.COLOUR_JUMP,
        {"light_after": Light(204_000, 200_000, 195_000)},
    ),
    (
        {"loudness_after": -2000 + LOUDNESS_OF_CONTINUED},
        SeamFault.LOUDNESS_STEP,
        {"loudness_after": -2001 + LOUDNESS_OF_CONTINUED},
    ),
    ({"click": CLICK_OVER_SOUND}, SeamFault.CLICK, {"click": CLICK_OVER_SOUND - 1}),
    ({"gap_after": GAP}, SeamFault.SOUND_GAP, {"gap_after": GAP - 1}),
]


@pytest.mark.parametrize(("bad", "kind", "good"), EDGES)
def test_each_fault_begins_at_its_threshold(
    project: Project, bad: dict[str, object], kind: SeamFault, good: dict[str, object]
) -> None:
    assert found(project, replace(CLEAN, **bad)) == [kind]  # type: ignore[arg-type]
    assert found(project, replace(CLEAN, **good)) == []  # type: ignore[arg-type]


def test_a_verdict_says_number_threshold_and_unit(project: Project) -> None:
    (verdict,) = faults_of(seam(project), replace(CLEAN, light_after=BRIGHTER))
    assert (verdict.measured, verdict.threshold) == (45, BRIGHTNESS_STEP)
    assert verdict.unit is Unit.PER_MILLE


@pytest.mark.parametrize("jump", [BRIGHTER, WARMER, TINTED])
def test_a_cut_to_another_picture_may_look_otherwise(project: Project, jump: Light) -> None:
    other = replace(CLEAN, likeness=CONTINUES - 1, light_after=jump, repeats=1)
    assert found(project, other) == []
    assert found(project, replace(other, likeness=CONTINUES, repeats=0)) != []


def test_between_scenes_a_step_of_loudness_must_be_larger(project: Project) -> None:
    other = replace(CLEAN, likeness=100, loudness_after=-2000 + LOUDNESS_OF_ANY)
    assert found(project, other) == [SeamFault.LOUDNESS_STEP]
    assert found(project, replace(other, loudness_after=-2001 + LOUDNESS_OF_ANY)) == []


def test_silence_is_no_step_and_a_matched_mix_has_none(project: Project) -> None:
    assert found(project, replace(CLEAN, loudness_after=None)) == []
    loud = replace(CLEAN, loudness_after=-1000)
    timeline = replace(project.timeline, mix=Mix(matches_clips=True))
    assert found(replace(project, timeline=timeline), loud) == []


def test_a_flickering_picture_may_step_by_what_it_flickers(project: Project) -> None:
    assert found(project, replace(CLEAN, light_after=BRIGHTER, flicker=16)) == []
    assert found(project, replace(CLEAN, light_after=BRIGHTER, flicker=14)) != []
    assert found(project, replace(CLEAN, light_after=WARMER, drift=34)) == []
    assert found(project, replace(CLEAN, light_after=WARMER, drift=33)) == [SeamFault.COLOUR_JUMP]


def test_in_the_dark_no_colour_is_seen(project: Project) -> None:
    dark = replace(CLEAN, light_before=Light(900, 900, 900), light_after=Light(1400, 900, 500))
    assert found(project, dark) == []


@pytest.mark.parametrize("kind", list(TransitionKind))
def test_a_transition_hides_what_comes_at_once(project: Project, kind: TransitionKind) -> None:
    lead = Transition(kind, Flicks(FLICKS_PER_SECOND // 2))
    mixed = cutting.set_transition(project, [SECOND], lead)
    bad = replace(
        CLEAN, repeats=1, light_after=WARMER, loudness_after=-900, click=3000, gap_before=200
    )
    assert found(mixed, bad) == [SeamFault.SOUND_GAP]
    is_seen = [SeamFault.BLACK_FRAME] if lead.overlaps else []
    assert found(mixed, replace(CLEAN, black_after=2)) == is_seen


def test_black_comes_before_all_that_it_spoils(project: Project) -> None:
    bad = replace(CLEAN, black_after=1, repeats=1, light_after=BRIGHTER)
    assert found(project, bad) == [SeamFault.BLACK_FRAME]


def test_clips_without_a_take_have_no_seams() -> None:
    project = film("abc")
    project = add_take(project, take_for(project.scenes[0]), into_film=True)
    assert joins_of(project) == ()
    project = add_take(project, take_for(project.scenes[2]), into_film=True)
    assert [join.clip_id for join in joins_of(project)] == [ClipId("clip-c")]


def test_a_muted_or_held_clip_is_not_heard(project: Project) -> None:
    muted = cutting.set_sound(project, [SECOND], ClipSound(is_muted=True))
    assert not seam(muted).after.is_heard
    held = cutting.change_clips(project, [SECOND], lambda clip: replace(clip, freeze=flicks(1)))
    assert (seam(held).after.stands, seam(held).after.is_heard) == (True, False)


@pytest.mark.parametrize("remedy", [Remedy.DROP_REPEATED, Remedy.TRIM_BLACK, Remedy.TRIM_TO_SOUND])
def test_a_remedy_trims_what_is_amiss_and_nothing_else(project: Project, remedy: Remedy) -> None:
    frame = project.format.rate.frame
    bad = replace(CLEAN, repeats=2, black_before=3, black_after=2, gap_before=50, gap_after=101)
    better = remedied(project, seam(project), bad, remedy)
    first, second = better.timeline.picture.clips
    whole = TimeRange(Flicks(0), flicks(10))
    starts = {Remedy.DROP_REPEATED: 2, Remedy.TRIM_BLACK: 2, Remedy.TRIM_TO_SOUND: 4}
    ends = {Remedy.TRIM_BLACK: 3}
    lost = Flicks(ends.get(remedy, 0) * frame)
    assert better.used_of(first) == TimeRange(Flicks(0), Flicks(whole.duration - lost))
    start = Flicks(starts[remedy] * frame)
    assert better.used_of(second) == TimeRange(start, Flicks(whole.duration - start))
    assert better.timeline.titles == project.timeline.titles


def test_a_clip_that_would_be_gone_stays(project: Project) -> None:
    short = cutting.trim(project, SECOND, TimeRange(Flicks(0), project.format.rate.frame))
    bad = replace(CLEAN, repeats=1)
    assert remedied(short, seam(short), bad, Remedy.DROP_REPEATED) == short


def test_a_seam_that_is_gone_is_an_error(project: Project) -> None:
    join = seam(project)
    with pytest.raises(KeyError):
        remedied(cutting.remove_clips(project, [SECOND]), join, CLEAN, Remedy.DISSOLVE)


CHANNEL = st.integers(60_000, 400_000)


@given(
    wanted=st.builds(Light, CHANNEL, CHANNEL, CHANNEL),
    gain=st.integers(600, 1600),
    warmth=st.integers(-300, 300),
    grades=st.tuples(st.integers(700, 1400), st.integers(-200, 200)),
)
def test_matching_colour_removes_what_a_grade_can_have_made(
    wanted: Light, gain: int, warmth: int, grades: tuple[int, int]
) -> None:
    project = two_clips()
    first = project.timeline.picture.clips[0].id
    project = cutting.set_look(project, [first], Look(grade=Grade(*grades)))
    # What the second clip is like before a grade that would have made it like the first.
    red, green, blue = Grade(gain, warmth).channels
    lit = wanted.graded(Grade(*grades))
    other = Light(lit.red * 1000 // red, lit.green * 1000 // green, lit.blue * 1000 // blue)
    bad = replace(CLEAN, light_before=wanted, light_after=other)
    before = faults_of(seam(project), bad)
    assume(before)
    assert all(Remedy.MATCH_COLOUR in each.remedies for each in before)
    better = remedied(project, seam(project), bad, Remedy.MATCH_COLOUR)
    assert found(better, bad) == []
    grade = better.timeline.picture.clips[1].look.grade
    assert grade.gain == pytest.approx(gain, rel=0.03)
    assert grade.warmth == pytest.approx(warmth, abs=12)


@given(
    before=st.integers(-4000, -600),
    after=st.integers(-4000, -600),
    gains=st.tuples(st.integers(-600, 600), st.integers(-600, 600)),
)
def test_matching_loudness_removes_the_step(
    before: int, after: int, gains: tuple[int, int]
) -> None:
    project = two_clips()
    for clip, gain in zip(project.timeline.picture.clips, gains, strict=True):
        project = cutting.set_sound(project, [clip.id], ClipSound(gain=gain))
    bad = replace(CLEAN, loudness_before=before, loudness_after=after)
    wanted = before + gains[0] - after
    assume(abs(wanted) <= 2400)
    better = remedied(project, seam(project), bad, Remedy.MATCH_LOUDNESS)
    assert better.timeline.picture.clips[1].sound.gain == wanted
    assert found(better, bad) == []


@given(
    likeness=st.integers(0, 1000),
    repeats=st.integers(0, 5),
    after=st.builds(Light, CHANNEL, CHANNEL, CHANNEL),
    loudness=st.integers(-6000, 0),
    click=st.integers(0, 6000),
)
def test_every_fault_has_a_remedy_and_a_dissolve_removes_what_it_is_offered_for(
    likeness: int, repeats: int, after: Light, loudness: int, click: int
) -> None:
    project = two_clips()
    bad = replace(
        CLEAN,
        likeness=likeness,
        repeats=repeats,
        light_after=after,
        loudness_after=loudness,
        click=click,
    )
    verdicts = faults_of(seam(project), bad)
    assert all(each.remedies for each in verdicts)
    dissolved = remedied(project, seam(project), bad, Remedy.DISSOLVE)
    left = found(dissolved, bad)
    assert not {each.kind for each in verdicts if Remedy.DISSOLVE in each.remedies} & set(left)
