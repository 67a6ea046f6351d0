"""What is asked for in a scene: words of the cast, references in order, links looked up late."""

from dataclasses import replace

import pytest

from desktop_app.domain.asking import ask_of, fitting_take, is_stale
from desktop_app.domain.cast import CastEntry, CastId, CastKind
from desktop_app.domain.cutting import trim
from desktop_app.domain.edits import add_take, choose_take
from desktop_app.domain.project import Project, Scene, Take
from desktop_app.domain.references import Reference, Shot, Source, Use
from desktop_app.domain.time import TimeRange, flicks
from tests.unit.domain.films import film, take_for

START = Reference(Use.FIRST_FRAME, Source("references/dawn.png"), "dawn.png")
FACE = Reference(Use.PICTURE, Source("references/mara.jpg"), "mara.jpg")
MARA = CastEntry(CastId("mara"), CastKind.PERSON, "Mara", "a woman in blue", (FACE,))


def _with(project: Project, at: int, **changes: object) -> Project:
    scenes = list(project.scenes)
    scenes[at] = replace(scenes[at], **changes)  # type: ignore[arg-type]
    return replace(project, scenes=tuple(scenes))


def _made(project: Project, at: int, number: int = 1) -> Project:
    """Return the film with a take that was made as the scene is, in the film."""
    scene = project.scenes[at]
    ask = ask_of(project, scene)
    plain = take_for(scene, number)
    take = replace(plain, sent=ask.sent, references=ask.references, shots=ask.shots)
    return choose_take(add_take(project, take, into_film=True), scene.id, take.id)


def _take(project: Project, at: int) -> Take:
    chosen = project.scenes[at].take_id
    assert chosen is not None
    return project.take_by_id[chosen]


def test_frames_come_first_then_the_scene_s_own_then_those_of_the_cast() -> None:
    other = Reference(Use.PICTURE, Source("references/boat.png"), "boat.png")
    project = _with(film("a"), 0, prompt="{mara} waits", references=(other, START))
    project = replace(project, cast=(MARA,))
    ask = ask_of(project, project.scenes[0])
    assert ask.words == "a woman in blue waits"
    assert ask.references == (START, other, replace(FACE, cast_id=MARA.id))
    assert ask.cast == (MARA,)


def test_shots_say_the_words_of_the_cast_and_bring_its_pictures() -> None:
    project = _with(film("a"), 0, shots=(Shot("{Mara} turns", 3), Shot("the sea", 2)))
    project = replace(project, cast=(MARA,))
    ask = ask_of(project, project.scenes[0])
    assert ask.shots == (Shot("a woman in blue turns", 3), Shot("the sea", 2))
    assert ask.references == (replace(FACE, cast_id=MARA.id),)


def test_a_scene_that_continues_begins_on_the_last_frame_of_the_clip_before() -> None:
    project = _with(film("ab"), 1, continues=True, references=(START,))
    # Nothing is there yet, and a link takes the place of a frame that was chosen.
    assert ask_of(project, project.scenes[1]).references == ()
    project = _made(project, 0)
    first = _take(project, 0)
    (start,) = ask_of(project, project.scenes[1]).references
    assert (start.use, start.source) == (Use.FIRST_FRAME, Source(take_id=first.id))


def test_a_trimmed_clip_is_continued_from_where_it_ends_in_the_film() -> None:
    project = _made(_with(film("ab"), 1, continues=True), 0)
    clip = project.timeline.picture.clips[0]
    project = trim(project, clip.id, TimeRange(flicks(1), flicks(3)))
    (start,) = ask_of(project, project.scenes[1]).references
    assert start.source.at == flicks(4) - _take(project, 0).media.rate.frame


def test_a_take_that_is_on_its_way_with_it_is_what_a_scene_continues() -> None:
    project = _made(_with(film("ab"), 1, continues=True), 0)
    coming = {project.scenes[0].id: _take(project, 0).id}
    coming = dict.fromkeys(coming, type(_take(project, 0).id)("job-9"))
    (start,) = ask_of(project, project.scenes[1], coming).references
    assert start.source == Source(take_id=coming[project.scenes[0].id])


def test_a_scene_that_meets_the_next_ends_on_its_first_frame() -> None:
    project = _made(_with(film("ab"), 0, meets_next=True), 1)
    (end,) = ask_of(project, project.scenes[0]).references
    assert (end.use, end.source.take_id, end.source.at) == (
        Use.LAST_FRAME,
        _take(project, 1).id,
        0,
    )


def test_another_take_upstream_makes_what_continues_it_stale_and_back_again_fresh() -> None:
    project = _made(_made(_with(film("ab"), 1, continues=True), 0), 1)
    second: Scene = project.scenes[1]
    assert not is_stale(project, second)
    changed = _made(project, 0, number=2)
    assert is_stale(changed, changed.scenes[1])
    assert fitting_take(changed, changed.scenes[1]) is None
    back = choose_take(changed, changed.scenes[0].id, _take(project, 0).id)
    assert not is_stale(back, back.scenes[1])


@pytest.mark.parametrize(
    "changes",
    [
        {"references": (START,)},
        {"shots": (Shot("a", 2), Shot("b", 3))},
    ],
)
def test_another_reference_or_shot_makes_a_take_stale(changes: dict[str, object]) -> None:
    project = _made(film("a"), 0)
    assert is_stale(_with(project, 0, **changes), _with(project, 0, **changes).scenes[0])


def test_another_picture_of_the_cast_makes_its_scenes_stale_and_another_name_does_not() -> None:
    project = replace(_with(film("a"), 0, prompt="{Mara} waits"), cast=(MARA,))
    project = _made(project, 0)
    assert not is_stale(project, project.scenes[0])
    hat = Reference(Use.PICTURE, Source("references/hat.png"), "hat.png")
    shown = replace(project, cast=(replace(MARA, references=(FACE, hat)),))
    assert is_stale(shown, shown.scenes[0])
    called = replace(project, cast=(replace(MARA, references=(replace(FACE, name="x"),)),))
    assert not is_stale(called, called.scenes[0])
