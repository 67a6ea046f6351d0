"""Missing files: noticed, found again by content or name, brought home."""

import hashlib
import shutil
from pathlib import Path

import pytest
import pytest_asyncio

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.project import Project, ProjectId
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.domain.sound import Bus
from desktop_app.domain.time import flicks
from desktop_app.media.probe import verify
from desktop_app.media.references import fitted
from desktop_app.storage.bundle import create, load, missing_takes, save
from desktop_app.storage.reference_files import keep
from desktop_app.studio.imports import take_in_clips, take_in_sound
from desktop_app.studio.missing import MissingFiles
from desktop_app.studio.relinking import Match, relink, search
from desktop_app.studio.session import ProjectSession
from tests.fakes import clips, photographs

SETTINGS = Settings(ModelId("wan/3-0-video"))


@pytest_asyncio.fixture
async def session(tmp_path: Path) -> ProjectSession:
    """Return a film of two clips of different pictures and a sound."""
    folder = tmp_path / "Harbour.takewright"
    project = Project(ProjectId("p"), "Harbour")
    create(folder, project)
    film = ProjectSession(project, folder, save)
    files = [
        clips.solid_clip(tmp_path / "red.mp4", "red", frames=6),
        clips.solid_clip(tmp_path / "blue.mp4", "blue", frames=9),
    ]
    await take_in_clips(film, files, SETTINGS)
    sound = await take_in_sound(folder, clips.sound_only(tmp_path / "song.m4a"))
    film.cutting.add_sound(Bus.MUSIC, sound)
    await film.save()
    return film


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def take_away(session: ProjectSession, path: str, to: Path) -> str:
    """Move a file of the film out of it under another name; returns its digest."""
    to.parent.mkdir(parents=True, exist_ok=True)
    told = digest(session.folder / path)
    shutil.move(session.folder / path, to)
    return told


async def missing_of(session: ProjectSession) -> MissingFiles:
    missing = MissingFiles(session)
    await missing.look()
    return missing


async def test_a_file_that_vanishes_and_comes_back_is_told(
    session: ProjectSession, tmp_path: Path
) -> None:
    first = session.project.takes[0]
    missing = await missing_of(session)
    assert missing.paths == frozenset()
    told: list[frozenset[str]] = []
    missing.changed.connect(lambda before, after: told.append(after))
    take_away(session, first.path, tmp_path / "away" / "take.mp4")
    await missing.look()
    assert told == [frozenset({first.path})]
    assert [each.take for each in missing.material] == [first]
    shutil.move(tmp_path / "away" / "take.mp4", session.folder / first.path)
    await missing.look()
    assert told[1:] == [frozenset()]


async def test_takes_are_found_by_content_under_any_name_deep_below_a_folder(
    session: ProjectSession, tmp_path: Path
) -> None:
    first, second = session.project.takes
    away = tmp_path / "drive"
    told = take_away(session, first.path, away / "a" / "b" / "renamed.mp4")
    take_away(session, second.path, away / "other.mp4")
    clips.solid_clip(away / "a" / "take-1.mp4", "green", frames=4)
    before = session.project
    missing = await missing_of(session)
    found = await search(missing.material, away)
    assert [(each.file.name, each.match) for each in found] == [
        ("renamed.mp4", Match.SAME),
        ("other.mp4", Match.SAME),
    ]
    assert missing_takes(session.project, session.folder) == (first, second)
    assert await relink(session, found) == ()
    assert digest(session.folder / first.path) == told
    assert session.project is before
    assert missing_takes(session.project, session.folder) == ()
    assert (away / "other.mp4").exists()


async def test_a_file_of_that_name_with_other_pictures_is_shown_and_not_sure(
    session: ProjectSession, tmp_path: Path
) -> None:
    first = session.project.takes[0]
    take_away(session, first.path, tmp_path / "away.mp4")
    (tmp_path / "drive").mkdir()
    other = clips.solid_clip(tmp_path / "drive" / Path(first.path).name, "green", frames=12)
    (found,) = await search((await missing_of(session)).material, tmp_path / "drive")
    assert found.match is Match.NAME
    assert not found.match.is_sure
    session.rename("After")
    assert await relink(session, [found]) == ()
    relinked = session.project.take_by_id[first.id]
    assert relinked.media == verify(other)
    session.undo()
    assert session.project.take_by_id[first.id].media == relinked.media
    await session.save()
    assert load(session.folder).take_by_id[first.id].media == relinked.media


async def test_a_sound_is_found_by_name_and_by_length(
    session: ProjectSession, tmp_path: Path
) -> None:
    (sound,) = session.project.timeline.music
    away = tmp_path / "drive"
    take_away(session, sound.path, away / "theme.m4a")
    clips.run_ffmpeg("-f", "lavfi", "-i", "sine=220:d=2", "-c:a", "aac", str(away / "long.m4a"))
    missing = (await missing_of(session)).material
    (found,) = await search(missing, away)
    assert (found.file.name, found.match) == ("theme.m4a", Match.LENGTH)
    shutil.copy(away / "long.m4a", away / Path(sound.path).name)
    (away / "theme.m4a").unlink()
    (found,) = await search(missing, away)
    assert found.match is Match.NAME
    await relink(session, [found])
    (longer,) = session.project.timeline.music
    assert longer.length == pytest.approx(flicks(2), abs=flicks(1) // 10)
    assert longer.placement == sound.placement


async def test_a_file_that_lies_elsewhere_in_the_film_is_moved_home(
    session: ProjectSession,
) -> None:
    first = session.project.takes[0]
    astray = session.folder / "exports" / "moved by hand.mp4"
    take_away(session, first.path, astray)
    found = await search((await missing_of(session)).material, session.folder)
    await relink(session, found)
    assert (session.folder / first.path).is_file()
    assert not astray.exists()


async def test_one_take_never_takes_the_file_of_another(
    session: ProjectSession, tmp_path: Path
) -> None:
    twin = clips.solid_clip(tmp_path / "twin.mp4", "red", frames=6)
    await take_in_clips(session, [twin], SETTINGS)
    first, third = session.project.takes[0], session.project.takes[2]
    (session.folder / first.path).unlink()
    found = await search((await missing_of(session)).material, session.folder)
    await relink(session, found)
    assert (session.folder / third.path).is_file()
    assert (session.folder / first.path).read_bytes() == twin.read_bytes()


async def test_what_cannot_be_brought_is_told_and_the_rest_is_brought(
    session: ProjectSession, tmp_path: Path
) -> None:
    first, second = session.project.takes
    take_away(session, first.path, tmp_path / "drive" / "one.mp4")
    take_away(session, second.path, tmp_path / "drive" / "two.mp4")
    found = await search((await missing_of(session)).material, tmp_path / "drive")
    (tmp_path / "drive" / "one.mp4").unlink()
    (fault,) = await relink(session, found)
    assert "Bringing the file back failed" in str(fault)
    assert missing_takes(session.project, session.folder) == (first,)


def shown(session: ProjectSession, file: Path, use: Use = Use.PICTURE) -> Reference:
    """Show the model a file in the first scene."""
    found = fitted(file, use, file.name)
    data = file.read_bytes() if found.data is None else found.data
    path = keep(session.folder, data, found.kind.extension)
    reference = Reference(use, Source(path=path), file.name, length=found.length)
    session.referring.put(session.project.scenes[0].id, reference)
    return reference


def photograph(path: Path, *, turned: int) -> Path:
    """Make a picture as a camera writes it, the film keeps it upright."""
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(photographs.turned(photographs.jpeg(photographs.quarters()), turned))
    return path


async def test_a_reference_is_found_by_its_content_and_by_the_photograph_it_was_made_from(
    session: ProjectSession, tmp_path: Path
) -> None:
    photo = photograph(tmp_path / "fox.jpg", turned=6)
    first = shown(session, photo)
    second = shown(session, clips.make_clip(tmp_path / "walk.mp4", frames=4), Use.VIDEO)
    before = session.project
    told = take_away(session, first.source.path, tmp_path / "gone.jpg")
    take_away(session, second.source.path, tmp_path / "drive" / "renamed.mp4")
    shutil.move(photo, tmp_path / "drive" / "Fox.JPG")
    missing = await missing_of(session)
    assert [each.title for each in missing.material] == ["fox.jpg", "walk.mp4"]
    found = await search(missing.material, tmp_path / "drive")
    assert [each.match for each in found] == [Match.LIKE, Match.SAME]
    assert await relink(session, found) == ()
    assert digest(session.folder / first.source.path) == told
    assert (session.folder / second.source.path).is_file()
    assert session.project == before
    assert (tmp_path / "drive" / "renamed.mp4").exists()


async def test_another_picture_of_that_name_stands_for_a_reference_wherever_it_is_named(
    session: ProjectSession, tmp_path: Path
) -> None:
    reference = shown(session, photograph(tmp_path / "fox.jpg", turned=1))
    session.referring.put(session.project.scenes[1].id, reference)
    (session.folder / reference.source.path).unlink()
    other = photograph(tmp_path / "drive" / "fox.jpg", turned=3)
    (tmp_path / "drive" / "fox.png").write_bytes(b"no picture")
    (found,) = await search((await missing_of(session)).material, tmp_path / "drive")
    assert (found.file, found.match) == (other, Match.NAME)
    assert await relink(session, [found]) == ()
    (new,) = session.project.scenes[1].references
    assert new.source != reference.source
    assert session.project.scenes[0].references == (new,)
    kept = photographs.decoded(session.folder / new.source.path)
    assert photographs.corners(kept)[0] == photographs.WHITE
    session.undo()
    assert session.project.scenes[0].references == (new,)
    assert (await missing_of(session)).material == ()


async def test_a_take_that_is_found_takes_nothing_out_of_the_references(
    session: ProjectSession,
) -> None:
    first = session.project.takes[0]
    reference = shown(session, session.path_of(first), Use.VIDEO)
    session.undo()
    session.path_of(first).unlink()
    (found,) = await search((await missing_of(session)).material, session.folder)
    assert found.file == session.folder / reference.source.path
    await relink(session, [found])
    assert session.path_of(first).is_file()
    assert found.file.is_file()
