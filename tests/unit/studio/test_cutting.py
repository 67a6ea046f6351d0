"""Each edit of the cut is one step with a name; a run of one kind is one step."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.picture import (
    Fit,
    Grade,
    Look,
    Move,
    Transition,
    TransitionKind,
    Watermark,
)
from desktop_app.domain.project import ClipId, Project
from desktop_app.domain.sound import Bus, ClipSound, LoudnessTarget, Mix, SoundClip, SoundId
from desktop_app.domain.time import TimeRange, flicks
from desktop_app.domain.titling import CaptionMode, Placement, TitleStyle
from desktop_app.studio.cutting import Cutting
from desktop_app.studio.session import ProjectSession
from tests.unit.domain.test_cutting import made

A, B = ClipId("clip-a"), ClipId("clip-b")
HERE = TimeRange(flicks(11), flicks(2))
SONG = SoundClip(SoundId("m"), "sounds/m.mp3", flicks(9), Placement(flicks(0), flicks(9)))
DISSOLVE = Transition(TransitionKind.DISSOLVE, flicks(1))


def _nowhere(project: Project, folder: Path) -> None:
    """Write nothing."""


@pytest.fixture
def session(tmp_path: Path) -> ProjectSession:
    numbers = itertools.count(1)
    return ProjectSession(made(), tmp_path, _nowhere, new_id=lambda: f"new-{next(numbers)}")


def _brighter(look: Look) -> Look:
    return replace(look, grade=Grade(1200))


def _muted(sound: ClipSound) -> ClipSound:
    return replace(sound, is_muted=True)


STEPS: list[tuple[str, Callable[[Cutting], object]]] = [
    ("Trim clip", lambda cut: cut.trim(B, TimeRange(flicks(1), flicks(4)))),
    ("Split clip", lambda cut: cut.split(B, flicks(14))),
    ("Freeze frame", lambda cut: cut.freeze(B, flicks(14), flicks(2))),
    ("Remove clip", lambda cut: cut.remove([B])),
    ("Remove 2 clips", lambda cut: cut.remove([A, B])),
    ("Duplicate clip", lambda cut: cut.duplicate(B)),
    ("Change speed", lambda cut: cut.set_speed([B], 50)),
    ("Change look", lambda cut: cut.set_look([B], Look(Fit.CROP, Move.ZOOM_IN, Grade(1200, 50)))),
    ("Change clip sound", lambda cut: cut.set_sound([B], ClipSound(-600, is_muted=True))),
    ("Change light", lambda cut: cut.change_look([B], "Change light", _brighter)),
    ("Mute clip", lambda cut: cut.change_clip_sound([B], "Mute clip", _muted)),
    ("Duplicate 2 clips", lambda cut: cut.duplicate(A, B)),
    ("Put scene into film", lambda cut: cut.put_scenes(made().scenes[1].id)),
    ("Add dissolve", lambda cut: cut.set_transition([B], DISSOLVE)),
    ("Add title", lambda cut: cut.add_title("Fog", HERE, TitleStyle.LOWER_THIRD)),
    ("Add caption", lambda cut: cut.add_caption("Listen.", HERE)),
    ("Import captions", lambda cut: cut.set_captions([(HERE, "One"), (HERE, "Two")])),
    ("Change captions", lambda cut: cut.set_caption_mode(CaptionMode.BURNT)),
    ("Add music", lambda cut: cut.add_sound(Bus.MUSIC, SONG)),
    ("Add voice-over", lambda cut: cut.add_sound(Bus.VOICE, SONG)),
    ("Change mix", lambda cut: cut.set_mix(Mix(LoudnessTarget.STREAMING, matches_clips=True))),
    ("Change fit", lambda cut: cut.set_fit(Fit.BLUR)),
    ("Change watermark", lambda cut: cut.set_watermark(Watermark("assets/logo.png"))),
]


@pytest.mark.parametrize(("name", "do"), STEPS, ids=[name for name, _ in STEPS])
async def test_an_edit_is_a_named_step(
    session: ProjectSession, name: str, do: Callable[[Cutting], object]
) -> None:
    before = session.project
    do(session.cutting)
    after = session.project
    assert after != before
    assert session.undo_name == name
    session.undo()
    assert session.project == before
    session.redo()
    assert session.project == after


async def test_a_run_of_changes_to_one_thing_is_one_step(session: ProjectSession) -> None:
    before = session.project
    for percent in (90, 80, 50):
        session.cutting.set_speed([B], percent)
    session.undo()
    assert session.project == before


async def test_titles_captions_and_sounds_are_changed_and_taken_out(
    session: ProjectSession,
) -> None:
    cut = session.cutting
    title = cut.add_title("Fog", HERE)
    caption = cut.add_caption("Listen.", HERE)
    cut.add_sound(Bus.MUSIC, SONG)
    timeline = session.project.timeline
    cut.change_title(replace(timeline.titles[0], text="Mist"))
    cut.change_caption(replace(timeline.captions[0], text="Hush."))
    cut.change_sound(Bus.MUSIC, replace(SONG, gain=-300))
    timeline = session.project.timeline
    assert (timeline.titles[0].id, timeline.titles[0].text) == (title, "Mist")
    assert (timeline.captions[0].id, timeline.captions[0].text) == (caption, "Hush.")
    assert timeline.music[0].gain == -300
    cut.remove_titles([title])
    cut.change_caption(replace(timeline.captions[0], text=" "))
    cut.remove_sounds([SONG.id])
    assert session.project.timeline == made().timeline


async def test_each_clip_is_changed_from_what_it_is(session: ProjectSession) -> None:
    cut = session.cutting
    cut.set_look([A], Look(Fit.CROP))
    cut.change_look([A, B], "Change light", _brighter)
    looks = [clip.look for clip in session.project.timeline.picture.clips]
    assert looks[:2] == [Look(Fit.CROP, grade=Grade(1200)), Look(grade=Grade(1200))]


async def test_what_is_moved_or_taken_out_is_named_by_its_kind(session: ProjectSession) -> None:
    cut = session.cutting
    title, caption = cut.add_title("Fog", HERE), cut.add_caption("Listen.", HERE)
    cut.move_beside(title, flicks(14))
    assert session.undo_name == "Move title"
    cut.move_beside(caption, flicks(14))
    assert session.undo_name == "Move caption"
    cut.remove_beside([title, caption])
    assert session.undo_name == "Remove 2 items"
    assert session.project.timeline == made().timeline
    session.undo()
    cut.remove_beside([title])
    assert session.undo_name == "Remove title"


async def test_changing_nothing_is_no_step(session: ProjectSession) -> None:
    session.cutting.split(B, flicks(10))
    session.cutting.set_speed([B], 100)
    assert session.undo_name is None
