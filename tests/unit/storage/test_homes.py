"""Where a take belongs: a film that was deleted, told from one that cannot be looked at."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import JobId, Project, ProjectId
from desktop_app.storage import bundle
from desktop_app.storage.bundle import PROJECT_FILE
from desktop_app.storage.clips import Recipe, save_recipe
from desktop_app.storage.homes import free_at, in_project, in_unclaimed, is_there, kept_at
from tests.unit.storage.samples import sample_job, sample_project, sample_take

OURS = ProjectId("project-1")


@pytest.fixture
def film(tmp_path: Path) -> Path:
    folder = tmp_path / "Lighthouse.takewright"
    bundle.create(folder, sample_project())
    return folder


def test_a_project_is_where_its_file_is(film: Path) -> None:
    assert is_there(film, OURS)
    moved = film.with_name("Elsewhere.takewright")
    film.rename(moved)
    assert not is_there(film, OURS)
    assert is_there(moved, OURS)


def test_a_folder_that_lost_only_its_project_file_is_not_deleted_while_a_version_is_left(
    film: Path,
) -> None:
    bundle.save(replace(sample_project(), name="Tower"), film)
    (film / PROJECT_FILE).unlink()
    assert is_there(film, OURS)
    shutil.rmtree(film / "versions")
    assert not is_there(film, OURS)


@pytest.mark.parametrize("text", ["{broken", '{"schema_version": 999, "project": {}}'])
def test_a_project_that_cannot_be_read_is_there_all_the_same(film: Path, text: str) -> None:
    (film / PROJECT_FILE).write_text(text, encoding="utf-8")
    assert is_there(film, OURS)


def test_another_film_in_the_same_place_is_not_ours(film: Path) -> None:
    shutil.rmtree(film)
    bundle.create(film, Project(ProjectId("another"), "Lighthouse"))
    assert not is_there(film, OURS)


def test_a_file_in_the_folders_place_is_no_project(film: Path) -> None:
    shutil.rmtree(film)
    film.write_text("a note", encoding="utf-8")
    assert not is_there(film, OURS)


@pytest.mark.skipif(os.name != "posix", reason="needs symbolic links")
def test_a_folder_that_cannot_be_looked_at_is_not_a_deleted_one(film: Path) -> None:
    shutil.rmtree(film)
    film.symlink_to(film)
    with pytest.raises(LocalFault, match="cannot be looked at now") as caught:
        is_there(film, OURS)
    assert str(film) in str(caught.value)
    assert "paid for" in str(caught.value)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may look anywhere")
def test_a_folder_without_permission_is_not_a_deleted_one(film: Path) -> None:
    film.chmod(0)
    try:
        with pytest.raises(LocalFault, match="Permission denied"):
            is_there(film, OURS)
    finally:
        film.chmod(0o755)


def test_unclaimed_has_a_folder_for_each_film_and_each_scene(tmp_path: Path) -> None:
    job = replace(sample_job(), path="clips/the-beam-abc/take-1.mp4")
    place = in_unclaimed(tmp_path, job)
    film, scene, name = place.file.relative_to(tmp_path).parts
    assert film.startswith("lighthouse-")
    assert (scene, name) == ("the-beam-abc", "take-1.mp4")
    assert not place.in_project
    twin = in_unclaimed(tmp_path, replace(job, project_id=ProjectId("another")))
    assert twin.folder != place.folder
    # Whatever an edited file calls a project, the folder stays inside.
    odd = in_unclaimed(tmp_path, replace(job, project_id=ProjectId("../../x")))
    assert odd.folder.parent == tmp_path


def test_a_take_is_kept_when_file_and_note_are_whole_and_its_own(film: Path) -> None:
    job = sample_job()
    place = in_project(film, job)
    take = sample_take()
    assert kept_at(place, job.id) is None
    save_recipe(film, Recipe(take))
    place.file.write_bytes(b"half of it")
    assert kept_at(place, job.id) is None
    whole = replace(take, media=replace(take.media, size_bytes=10))
    save_recipe(film, Recipe(whole))
    assert kept_at(place, job.id) == (place, Recipe(whole))
    assert kept_at(place, JobId("another")) is None


def test_a_take_that_is_somebody_elses_is_stepped_around(film: Path) -> None:
    job = replace(sample_job(), id=JobId("0123456789"))
    place = in_project(film, job)
    assert free_at(place, job.id) == place
    place.file.parent.mkdir(parents=True)
    place.file.write_bytes(b"somebody else's")
    beside = free_at(place, job.id)
    assert beside.path == "clips/scene-1/take-1-01234567.mp4"
    mine = replace(
        sample_take(),
        path=beside.path,
        job_id=job.id,
        media=replace(sample_take().media, size_bytes=4),
    )
    save_recipe(film, Recipe(mine))
    beside.file.write_bytes(b"mine")
    assert kept_at(place, job.id) == (beside, Recipe(mine))
