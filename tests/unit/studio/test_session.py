import asyncio
import itertools
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.project import (
    MediaInfo,
    Project,
    ProjectId,
    Scene,
    SceneId,
    Take,
    TakeId,
)
from desktop_app.domain.time import FrameRate, flicks
from desktop_app.storage import bundle
from desktop_app.studio.session import ProjectSession, Saver
from desktop_app.studio.standing import SaveKind
from tests.fakes.waiting import until

SETTINGS = Settings(ModelId("m"))
MEDIA = MediaInfo(1280, 704, FrameRate(30), 300, flicks(10), "h264", "aac", 48_000, 2, "s", 9)


def take_for(scene_id: str, number: int) -> Take:
    return Take(
        id=TakeId(f"{scene_id}/{number}"),
        scene_id=SceneId(scene_id),
        number=number,
        path=f"clips/{scene_id}/take-{number}.mp4",
        prompt="",
        settings=SETTINGS,
        media=MEDIA,
        made_at=number,
    )


def _nowhere(project: Project, folder: Path) -> None:
    """Write nothing."""


def session_in(folder: Path, save: Saver = _nowhere) -> ProjectSession:
    numbers = itertools.count(1)
    start = Project(ProjectId("p"), "Untitled film")
    return ProjectSession(
        start, folder, save, new_id=lambda: f"id{next(numbers)}", autosave_delay=3600
    )


def drafts(*titles: str) -> list[SceneDraft]:
    return [SceneDraft(title, f"{title} at dusk") for title in titles]


async def test_edits_are_told_undone_and_redone_by_name(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    told: list[tuple[int, int]] = []
    session.changed.connect(lambda old, new: told.append((len(old.scenes), len(new.scenes))))
    session.add_scenes(drafts("One", "Two"), SETTINGS)
    assert (session.undo_name, session.redo_name) == ("Add 2 scenes", None)
    session.undo()
    assert (session.undo_name, session.redo_name) == (None, "Add 2 scenes")
    session.redo()
    session.undo()
    session.undo()
    assert told == [(0, 2), (2, 0), (0, 2), (2, 0)]


async def test_typing_is_one_step_and_the_same_again_is_none(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    scene = session.add_scene(SceneDraft("One", ""), SETTINGS)
    for text in ("A", "A b", "A bo", "A boat"):
        session.edit_prompt(scene, text)
    session.edit_prompt(scene, "A boat")
    session.close_step()
    session.edit_prompt(scene, "A boat!")
    session.undo()
    assert session.project.scenes[0].prompt == "A boat"
    session.undo()
    assert session.project.scenes[0].prompt == ""
    assert session.undo_name == "Add scene"


async def test_a_drafts_own_seconds_win(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    session.add_scenes([SceneDraft("Long", "x", 15), SceneDraft("Usual", "y")], SETTINGS)
    assert [scene.settings.seconds for scene in session.project.scenes] == [15, 10]


async def test_undo_keeps_what_arrived_and_redo_shows_it_again(tmp_path: Path) -> None:
    """The scene is undone while its job runs; the paid take waits for it in the project."""
    session = session_in(tmp_path)
    scene = session.add_scene(SceneDraft("One", ""), SETTINGS)
    session.undo()
    session.receive_take(take_for(scene, 1))
    assert not session.project.scenes
    assert [take.number for take in session.project.takes_of(scene)] == [1]
    session.redo()
    assert session.project.scenes[0].take_id == take_for(scene, 1).id
    session.undo()
    assert [take.number for take in session.project.takes_of(scene)] == [1]


async def test_a_removed_scene_comes_back_with_the_take_that_arrived(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    scene = session.add_scene(SceneDraft("One", ""), SETTINGS)
    session.receive_take(take_for(scene, 1))
    session.remove_scenes([scene])
    session.receive_take(take_for(scene, 2))
    session.undo()
    assert session.project.scenes[0].take_id == take_for(scene, 2).id


async def test_takes_that_arrive_out_of_order_leave_the_newest_in_the_film(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    scene = session.add_scene(SceneDraft("One", ""), SETTINGS)
    for number in (3, 1, 2):
        session.receive_take(take_for(scene, number))
    assert session.project.scenes[0].take_id == take_for(scene, 3).id
    session.choose_take(scene, take_for(scene, 1).id)
    session.receive_take(take_for(scene, 2))
    assert session.project.scenes[0].take_id == take_for(scene, 1).id
    assert len(session.project.takes) == 3


async def test_an_arrival_is_written_at_once_and_an_edit_soon(tmp_path: Path) -> None:
    folder = tmp_path / "film.takewright"
    start = Project(ProjectId("p"), "Untitled film")
    bundle.create(folder, start)
    session = ProjectSession(start, folder, bundle.save, autosave_delay=0.01)
    scene = session.add_scene(SceneDraft("One", "x"), SETTINGS)
    session.receive_take(take_for(scene, 1))
    await until(lambda: session.save_state.kind is SaveKind.SAVED)
    assert bundle.load(folder) == session.project
    session.rename("Harbour")
    assert await session.close()
    assert bundle.load(folder).name == "Harbour"


async def test_an_edit_is_saved_even_when_a_listener_fails_over_it(tmp_path: Path) -> None:
    folder = tmp_path / "film.takewright"
    start = Project(ProjectId("p"), "Untitled film")
    bundle.create(folder, start)
    session = ProjectSession(start, folder, bundle.save, autosave_delay=0.01)

    def fail(old: Project, new: Project) -> None:
        raise ValueError("a view broke")

    session.changed.connect(fail)
    with pytest.raises(ValueError, match="a view broke"):
        session.rename("Harbour")
    await until(lambda: session.save_state.kind is SaveKind.SAVED)
    assert bundle.load(folder).name == "Harbour"
    assert session.undo_name == "Rename film"


class Editor:
    """Does one random thing after another to a session and knows which takes have arrived."""

    def __init__(self, session: ProjectSession) -> None:
        self.session = session
        self.scenes: list[SceneId] = []
        self.arrived: dict[TakeId, Take] = {}

    def do(self, verb: str, one: int, two: int) -> None:
        if verb != "add" and not self.scenes:
            return
        getattr(self, verb)(one, two)

    def add(self, one: int, two: int) -> None:
        self.scenes.extend(self.session.add_scenes(drafts(*"AB"[: 1 + two % 2]), SETTINGS, one % 4))

    def arrive(self, one: int, two: int) -> None:
        """A take for any scene that ever was, removed and undone ones among them."""
        scene = self.scenes[one % len(self.scenes)]
        take = take_for(scene, 1 + two % 5)
        self.arrived[take.id] = take
        self.session.receive_take(take)

    def undo(self, one: int, two: int) -> None:
        self.session.undo()

    def redo(self, one: int, two: int) -> None:
        self.session.redo()

    def prompt(self, one: int, two: int) -> None:
        if (scene := self._present(one)) is not None:
            self.session.edit_prompt(scene.id, f"prompt {two}")

    def remove(self, one: int, two: int) -> None:
        if (scene := self._present(one)) is not None:
            self.session.remove_scenes([scene.id])

    def move(self, one: int, two: int) -> None:
        if (scene := self._present(one)) is not None:
            self.session.move_scene(scene.id, two)

    def choose(self, one: int, two: int) -> None:
        scene = self._present(one)
        takes = self.session.project.takes_of(scene.id) if scene else ()
        if scene and takes:
            self.session.choose_take(scene.id, takes[two % len(takes)].id)

    def _present(self, number: int) -> Scene | None:
        scenes = self.session.project.scenes
        return scenes[number % len(scenes)] if scenes else None

    def check(self) -> None:
        project = self.session.project
        assert {take.id: take for take in project.takes} == self.arrived
        assert len(project.takes) == len(self.arrived)
        for scene in project.scenes:
            if scene.take_id is not None:
                assert project.take_by_id[scene.take_id].scene_id == scene.id
            else:
                assert not project.takes_of(scene.id), "a paid take is there and not shown"
        for clip in project.timeline.picture.clips:
            assert clip.scene_id in project.scene_by_id


def _comparable(project: Project) -> Project:
    return replace(project, takes=tuple(sorted(project.takes, key=lambda take: take.id)))


VERBS = ("add", "arrive", "undo", "redo", "prompt", "remove", "move", "choose")
STEPS = st.lists(
    st.tuples(st.sampled_from(VERBS), st.integers(0, 11), st.integers(0, 11)), max_size=40
)


@given(STEPS)
@hypothesis_settings(max_examples=150)
def test_no_take_is_ever_lost_and_redo_restores(steps: list[tuple[str, int, int]]) -> None:
    async def play() -> None:
        editor = Editor(session_in(Path("nowhere")))
        editor.add(0, 1)
        for verb, one, two in steps:
            editor.do(verb, one, two)
            editor.check()
        session = editor.session
        while session.redo_name:
            session.redo()
        end, count = session.project, 0
        while session.undo_name:
            session.undo()
            editor.check()
            count += 1
        for _ in range(count):
            session.redo()
            editor.check()
        assert _comparable(session.project) == _comparable(end)
        await session.close()

    asyncio.run(play())


async def test_a_jump_through_history_keeps_what_arrived_and_is_told_once(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    (first,) = session.add_scenes(drafts("Pier"), SETTINGS)
    session.edit_title(first, "Harbour")
    session.rename("Evening")
    told: list[Project] = []
    session.changed.connect(lambda before, after: told.append(after))
    take = take_for(first, 1)
    session.receive_take(take)
    session.go_to(1)
    assert len(told) == 2
    assert session.project.scene_by_id[first].title == "Pier"
    assert session.project.takes == (take,)
    assert session.project.scene_by_id[first].take_id == take.id
    assert session.steps == (("Add scene", "Rename scene", "Rename film"), 1)
    session.go_to(3)
    assert session.project.name == "Evening"
    assert session.project.takes == (take,)
    session.go_to(0)
    assert session.project.scenes == ()
    assert session.project.takes == (take,)
