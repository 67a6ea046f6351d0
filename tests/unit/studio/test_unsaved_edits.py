"""Edits that a crash kept from being saved: offered once, with their time, never twice."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app.domain.project import Project, ProjectId
from desktop_app.storage.bundle import create, load, save
from desktop_app.storage.drafts import DraftShelf
from desktop_app.studio.kept_versions import (
    recover_edits,
    refuse_edits,
    unsaved_edits,
    versions_of,
)
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.sketch import Sketch
from tests.fakes.waiting import until

ROOT = Path(__file__).parents[3]

CRASH = """
import asyncio, os, signal, sys
from functools import partial
from pathlib import Path
from desktop_app.storage.bundle import load, save
from desktop_app.storage.drafts import DraftShelf
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.sketch import Sketch

async def main():
    folder, shelf = Path(sys.argv[1]), DraftShelf(Path(sys.argv[2]))
    project = load(folder)
    sketch = Sketch(partial(shelf.keep, film=folder), lambda: shelf.drop(project.id))
    session = ProjectSession(project, folder, save, sketch=sketch)
    session.rename("Saved name")
    await session.save()
    print("saved", flush=True)
    for word in ("one", "two", "three"):
        session.rename("Unsaved " + word)
        await asyncio.sleep(0.02)
    kept = Path(sys.argv[2])
    while not any(b"Unsaved three" in each.read_bytes() for each in kept.glob("*.json")):
        await asyncio.sleep(0.01)
    os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


@pytest.fixture
def film(tmp_path: Path) -> Path:
    folder = tmp_path / "Film.takewright"
    create(folder, Project(ProjectId("p"), "Film"))
    return folder


@pytest.fixture
def shelf(tmp_path: Path) -> DraftShelf:
    return DraftShelf(tmp_path / "unsaved")


def crash(film: Path, unsaved: Path) -> None:
    """Edit a film in another process that is killed before the edits are saved."""
    command = [sys.executable, "-c", CRASH, str(film), str(unsaved)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert done.stdout == "saved\n"


def opened(film: Path) -> ProjectSession:
    return ProjectSession(load(film), film, save)


async def test_what_a_killed_process_did_not_save_is_offered_with_its_time(
    film: Path, shelf: DraftShelf, tmp_path: Path
) -> None:
    begun = round(time.time() * 1000)
    crash(film, tmp_path / "unsaved")
    session = opened(film)
    assert session.project.name == "Saved name"
    draft = await unsaved_edits(session, shelf)
    assert draft is not None
    assert draft.project.name == "Unsaved three"
    assert begun <= draft.edited_at <= round(time.time() * 1000)


async def test_recovered_edits_are_a_step_and_saved(
    film: Path, shelf: DraftShelf, tmp_path: Path
) -> None:
    crash(film, tmp_path / "unsaved")
    session = opened(film)
    draft = await unsaved_edits(session, shelf)
    assert draft is not None
    await recover_edits(session, shelf, draft, "Recover edits")
    assert load(film).name == "Unsaved three"
    assert session.undo_name == "Recover edits"
    session.undo()
    assert session.project.name == "Saved name"
    assert await unsaved_edits(opened(film), shelf) is None
    await session.close()


async def test_refused_edits_become_a_version_and_are_not_offered_again(
    film: Path, shelf: DraftShelf, tmp_path: Path
) -> None:
    crash(film, tmp_path / "unsaved")
    session = opened(film)
    draft = await unsaved_edits(session, shelf)
    assert draft is not None
    await refuse_edits(session, shelf, draft)
    again = opened(film)
    assert again.project.name == "Saved name"
    assert await unsaved_edits(again, shelf) is None
    refused = [each for each in await versions_of(film) if each.is_refused]
    assert [each.project.name for each in refused] == ["Unsaved three"]
    assert refused[0].written_at == draft.edited_at
    # A run of saves, which thins the versions out, leaves it.
    for number in range(8):
        again.rename(f"Name {number}")
        await again.save()
    assert [each.is_refused for each in await versions_of(film)].count(True) == 1
    await again.close()


async def test_a_living_process_keeps_its_edits_to_itself(
    film: Path, shelf: DraftShelf, tmp_path: Path
) -> None:
    other = DraftShelf(tmp_path / "unsaved")
    other.keep(Project(ProjectId("p"), "Being typed"), film)
    assert await unsaved_edits(opened(film), shelf) is None
    other.close()
    found = await unsaved_edits(opened(film), shelf)
    assert found is not None
    assert found.project.name == "Being typed"


async def test_a_copy_of_the_film_is_not_offered_the_edits_of_the_other(
    film: Path, shelf: DraftShelf, tmp_path: Path
) -> None:
    crash(film, tmp_path / "unsaved")
    copy = tmp_path / "Copy.takewright"
    create(copy, load(film))
    assert await unsaved_edits(opened(copy), shelf) is None
    moved = tmp_path / "Moved.takewright"
    shutil.move(film, moved)
    assert await unsaved_edits(opened(moved), shelf) is not None


async def test_edits_older_than_a_later_save_are_kept_and_not_offered(
    film: Path, shelf: DraftShelf, tmp_path: Path
) -> None:
    crash(film, tmp_path / "unsaved")
    session = opened(film)
    session.rename("Saved by another computer")
    await session.save()
    stamp = time.time() + 60
    os.utime(film / "project.json", (stamp, stamp))
    assert await unsaved_edits(opened(film), shelf) is None
    names = [each.project.name for each in await versions_of(film) if each.is_refused]
    assert names == ["Unsaved three"]
    await session.close()


async def test_a_saved_film_leaves_no_draft(film: Path, shelf: DraftShelf, tmp_path: Path) -> None:
    def kept() -> list[Path]:
        return list((tmp_path / "unsaved").glob("*.json"))

    sketch = Sketch(lambda value: shelf.keep(value, film), lambda: shelf.drop(ProjectId("p")))
    session = ProjectSession(load(film), film, save, sketch=sketch)
    session.rename("Another")
    await until(kept)
    await session.save()
    await until(lambda: not kept())
    session.rename("Once more")
    await session.close()
    assert kept() == []
