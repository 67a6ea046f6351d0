"""A take, once paid, is never destroyed: by generating again, by an edit, by undo, by what came."""

import hashlib
from dataclasses import replace

import pytest

from desktop_app.domain.asking import fitting_take
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.project import SceneId, Take
from desktop_app.storage import bundle
from desktop_app.storage.clips import recipe_path
from desktop_app.studio import scene_state
from desktop_app.studio.choices import choices_of
from desktop_app.studio.quotes import quote_for
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection
from tests.fakes.provider import FakeProvider
from tests.fakes.virtual_time import VirtualTime

SORA = Settings(ModelId("sora-2-text-to-video"))


class Film:
    """An open film with its provider, as the window has it."""

    def __init__(self, session: ProjectSession, connection: Connection, time: VirtualTime) -> None:
        self.session = session
        self.connection = connection
        self.time = time
        self.first = session.project.scenes[0].id

    async def order(self, *scenes: SceneId) -> None:
        """Order a take of each scene, not waiting for it."""
        project, catalogue = self.session.project, self.connection.account.catalogue
        await self.connection.orders.place(self.session, quote_for(project, scenes, catalogue))

    async def generate(self, *scenes: SceneId) -> Take:
        """Have a take of each scene made; returns the last that came."""
        count = len(self.session.project.takes) + len(scenes)
        await self.order(*scenes)
        await self.time.until(lambda: len(self.session.project.takes) == count)
        return self.session.project.takes[-1]

    def words(self) -> str:
        project = self.session.project
        jobs = self.connection.queue.jobs()
        return scene_state.in_words(scene_state.scene_state(project, project.scenes[0], jobs), 0)

    def content(self, take: Take) -> tuple[str, str, Take]:
        """File and note of a take by their content, and its entry in the saved project."""
        folder = self.session.folder
        files = (folder / take.path, folder / recipe_path(take.path))
        film, note = (hashlib.sha256(each.read_bytes()).hexdigest() for each in files)
        return film, note, bundle.load(folder).take_by_id[take.id]


@pytest.fixture
def film(session: ProjectSession, connection: Connection, time: VirtualTime) -> Film:
    return Film(session, connection, time)


async def test_generating_again_touches_nothing_of_an_earlier_take(film: Film) -> None:
    takes = [await film.generate(film.first)]
    await film.session.save()
    seen = {takes[0].id: film.content(takes[0])}
    for prompt in ("shot 1", "another shot", "a third one"):
        film.session.edit_prompt(film.first, prompt)
        takes.append(await film.generate(film.first))
        await film.session.save()
        for take in takes[:-1]:
            assert film.content(take) == seen[take.id]
        seen[takes[-1].id] = film.content(takes[-1])
    assert [take.number for take in film.session.project.takes_of(film.first)] == [1, 2, 3, 4]
    assert len({take.path for take in takes}) == 4


async def test_a_take_whose_file_was_lost_is_not_written_over(film: Film) -> None:
    """Its name stays taken: the file may be found and put back."""
    first = await film.generate(film.first)
    await film.session.save()
    lost = film.session.path_of(first).read_bytes()
    film.session.path_of(first).unlink()
    note = (film.session.folder / recipe_path(first.path)).read_bytes()
    second = await film.generate(film.first)
    assert second.path != first.path
    assert not film.session.path_of(first).exists()
    film.session.path_of(first).write_bytes(lost)
    assert (film.session.folder / recipe_path(first.path)).read_bytes() == note
    assert bundle.load(film.session.folder).take_by_id[first.id] == first


async def test_undo_takes_back_edits_and_no_take(film: Film) -> None:
    session = film.session
    first = await film.generate(film.first)
    session.edit_prompt(film.first, "another shot")
    second = await film.generate(film.first)
    session.choose_take(film.first, first.id)
    await session.save()
    before = {take.id: film.content(take) for take in (first, second)}
    while session.undo_name:
        session.undo()
        assert set(before) <= set(session.project.take_by_id)
    while session.redo_name:
        session.redo()
    await session.save()
    assert {take.id: film.content(take) for take in (first, second)} == before


async def test_a_stale_clip_stays_in_the_film_until_another_is_chosen(film: Film) -> None:
    session = film.session
    first = await film.generate(film.first)
    session.edit_settings(film.first, replace(SORA, seconds=15))
    assert film.words() == "stale"
    assert choices_of(session.project, film.connection.queue.jobs()).stale == (film.first,)
    clip = session.project.timeline.picture.clips[0]
    assert session.project.take_of(clip) == first
    second = await film.generate(film.first)
    assert film.words() == "take 2 of 2"
    session.choose_take(film.first, first.id)
    assert session.project.take_of(clip) == first
    assert film.words() == "stale"
    # The one that fits is there: it is to be chosen, not bought once more.
    assert fitting_take(session.project, session.project.scenes[0]) == second
    assert not choices_of(session.project, film.connection.queue.jobs()).stale


async def test_what_comes_for_a_prompt_that_has_changed_is_kept_and_stale(
    film: Film,
    provider: FakeProvider,
    time: VirtualTime,
) -> None:
    session = film.session
    await film.order(film.first)
    session.edit_prompt(film.first, "a shot that changed meanwhile")
    await time.until(lambda: session.project.takes)
    take = session.project.takes[0]
    assert take.prompt == "shot 1"
    assert session.project.scenes[0].take_id == take.id
    assert film.words() == "stale"
    assert session.path_of(take).exists()
    jobs = film.connection.queue.jobs()
    assert choices_of(session.project, jobs).stale == (film.first,)
    await film.generate(film.first)
    assert provider.accepted == ["shot 1", "a shot that changed meanwhile"]
    assert film.words() == "take 2 of 2"


async def test_what_comes_for_the_prompt_that_is_back_again_is_not_stale(
    film: Film, time: VirtualTime
) -> None:
    session = film.session
    await film.order(film.first)
    session.edit_prompt(film.first, "another shot")
    session.undo()
    await time.until(lambda: session.project.takes)
    assert film.words() == "take 1"


async def test_a_removed_scene_gets_its_takes_back_with_its_undoing(
    film: Film, time: VirtualTime
) -> None:
    session = film.session
    first = await film.generate(film.first)
    await film.order(film.first)
    session.remove_scenes([film.first])
    await time.until(lambda: len(session.project.takes) == 2)
    assert session.path_of(first).exists()
    session.undo()
    assert session.project.takes_of(film.first) == session.project.takes
    assert film.words() == "take 2 of 2"
