"""What a hand does to the picture track is one step each, and undo restores the value exactly."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain import cutting, edits
from desktop_app.domain.arranging import Edge
from desktop_app.domain.project import ClipId, Project, TakeId
from desktop_app.domain.sound import ClipSound
from desktop_app.domain.time import Flicks, TimeRange, flicks
from desktop_app.studio.arranging import Arranging
from desktop_app.studio.session import ProjectSession
from tests.unit.domain.films import take_for
from tests.unit.domain.test_cutting import made

A, B, C = ClipId("clip-a"), ClipId("clip-b"), ClipId("clip-c")
AGAIN = TakeId("again")


def _nowhere(project: Project, folder: Path) -> None:
    """Write nothing."""


def _film() -> Project:
    """Return a film whose first two clips have frames to spare, and a second take of the second."""
    project = cutting.trim(made(), A, TimeRange(flicks(0), flicks(6)))
    project = cutting.trim(project, B, TimeRange(flicks(2), flicks(5)))
    again = replace(take_for(project.scenes[1], 2), id=AGAIN)
    return edits.add_take(project, again, into_film=False)


@pytest.fixture
def session(tmp_path: Path) -> ProjectSession:
    numbers = itertools.count(1)
    return ProjectSession(_film(), tmp_path, _nowhere, new_id=lambda: f"new-{next(numbers)}")


LOUD = replace(_film().timeline.picture.clips[0], sound=ClipSound(300))

STEPS: list[tuple[str, Callable[[Arranging], object]]] = [
    ("Trim clip", lambda hand: hand.trim(B, Edge.START, 20)),
    ("Trim clip", lambda hand: hand.trim(B, Edge.END, -20)),
    ("Roll cut", lambda hand: hand.roll(B, 10)),
    ("Slip clip", lambda hand: hand.slip([B], 10)),
    ("Slip 2 clips", lambda hand: hand.slip([A, B], 10)),
    ("Move clip", lambda hand: hand.move([C], 0)),
    ("Move 2 clips", lambda hand: hand.move([A, C], 1)),
    ("Copy clip", lambda hand: hand.copy_to([C], 0)),
    ("Copy 2 clips", lambda hand: hand.copy_to([A, C], 3)),
    ("Paste clip", lambda hand: hand.paste([LOUD], 2)),
    ("Paste clip", lambda hand: hand.paste_at([LOUD], flicks(7))),
    ("Cut clip", lambda hand: hand.cut_out([B])),
    ("Paste look and sound", lambda hand: hand.paste_look_and_sound([B, C], LOUD)),
    ("Choose take", lambda hand: hand.show_take(B, AGAIN)),
    ("Change take of clip", lambda hand: hand.show_take(C, AGAIN)),
    ("Put take into film", lambda hand: hand.insert_takes([AGAIN], 1, "Scene 4")),
]


@pytest.mark.parametrize(("name", "step"), STEPS)
async def test_each_is_one_step_that_undo_takes_back_exactly(
    session: ProjectSession, name: str, step: Callable[[Arranging], object]
) -> None:
    before = session.project
    step(session.arranging)
    after = session.project
    assert after != before
    assert session.undo_name == name
    session.undo()
    assert session.project == before
    assert session.undo_name is None
    session.redo()
    assert session.project == after


async def test_a_run_of_frames_is_one_step(session: ProjectSession) -> None:
    before = session.project
    for _ in range(5):
        session.arranging.trim(B, Edge.END, 1)
    assert session.project.duration == Flicks(before.duration + 5 * before.format.rate.frame)
    session.undo()
    assert session.project == before


async def test_what_cannot_be_done_is_no_step(session: ProjectSession) -> None:
    session.arranging.trim(C, Edge.END, 30)
    session.arranging.roll(A, 30)
    session.arranging.slip([C], 30)
    session.arranging.move([A, B], 0)
    assert session.undo_name is None


async def test_copies_are_found_by_their_ids(session: ProjectSession) -> None:
    copies = session.arranging.copy_to([C, A], 1)
    clips = session.project.timeline.picture.clips
    assert [each.id for each in clips] == [A, *copies, B, C]
    assert [each.scene_id for each in clips[1:3]] == [clips[0].scene_id, clips[4].scene_id]
