"""The library of prompts, and the history of what was asked for in every film."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain import jobs as paid
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, InvalidInput, Reason
from desktop_app.domain.project import JobId, ProjectId, TakeId, TaskId
from desktop_app.domain.prompts import PromptId, SavedPrompt, used
from desktop_app.studio.prompt_history import history_of, sifted
from desktop_app.studio.prompt_library import PromptLibrary
from tests.fakes.harbour import MODEL, PROJECT, job_for


def library(folder: Path) -> PromptLibrary:
    ids = iter(f"prompt-{number}" for number in range(99))
    return PromptLibrary(folder, lambda: 7, lambda: next(ids))


def new(text: str, title: str = "") -> SavedPrompt:
    return SavedPrompt(PromptId(""), title, text)


async def test_two_windows_keep_change_and_remove_the_same_prompts(tmp_path: Path) -> None:
    one, other = library(tmp_path), PromptLibrary(tmp_path, lambda: 9)
    heard: list[int] = []
    other.changed.connect(lambda prompts: heard.append(len(prompts)))
    fog = await one.keep(new(" Fog over «where» "))
    await other.keep(new("Rain"))
    assert sorted(each.title for each in await one.look()) == ["Fog over where", "Rain"]
    await other.keep(used(fog, 9))
    changed = next(each for each in await one.look() if each.id == fog.id)
    assert (changed.uses, changed.used_at, changed.made_at) == (1, 9, 7)
    await one.remove([fog.id])
    assert [each.title for each in await other.look()] == ["Rain"]
    assert heard == [2, 2, 1]
    with pytest.raises(InvalidInput):
        await one.keep(new(" "))


async def test_a_list_is_kept_once_however_often_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "list.md"
    await asyncio.to_thread(file.write_text, "# Sea\n- Fog\n- Rain\n")
    mine = library(tmp_path / "prompts")
    assert [each.text for each in await mine.read_from(file)] == ["Fog", "Rain"]
    assert await mine.read_from(file) == ()
    out = tmp_path / "out.json"
    await mine.write(mine.prompts, out)
    theirs = PromptLibrary(tmp_path / "other", lambda: 1)
    assert [each.tags for each in await theirs.read_from(out)] == [("Sea",), ("Sea",)]


def test_history_adds_up_what_a_prompt_cost_in_all_films_and_its_stars() -> None:
    done = paid.Done(5, TaskId("t"), TakeId("job-1"), Credits.parse(30))
    failed = paid.Failed(6, Reason.MODERATION, "No.", Billed.NO)
    first = job_for(1, done)
    again = replace(job_for(1, failed, id=JobId("again")), created_at=first.created_at + 5)
    elsewhere = replace(
        job_for(1, done, id=JobId("elsewhere")),
        project_id=ProjectId("other"),
        project="/films/Storm.takewright",
        created_at=first.created_at + 9,
    )
    (work,) = history_of([first, again, elsewhere], {TakeId(first.id)}, {PROJECT: "Harbour"})
    assert (work.model, work.films, work.orders) == (MODEL, ("Harbour", "Storm"), 3)
    assert (work.takes, work.starred, work.cost) == (2, 1, Credits.parse(60))
    assert work.at == elsewhere.created_at
    assert sifted([work], "storm fog") == (work,)
    assert sifted([work], "desert") == ()
