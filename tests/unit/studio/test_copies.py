"""Save as and collect: what is in the copy, read from the disk, and that half of one never is."""

import asyncio
import hashlib
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from desktop_app.domain.cast import CastEntry, CastKind
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.ids import CastId
from desktop_app.domain.problems import DiskFull, InvalidInput, LocalFault
from desktop_app.domain.project import Project, ProjectId
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.domain.sound import Bus
from desktop_app.storage import bundle
from desktop_app.storage.bundle import create, load, save
from desktop_app.storage.reference_files import keep
from desktop_app.studio import copies
from desktop_app.studio.copies import collect, gather, save_as
from desktop_app.studio.imports import take_in_clips, take_in_sound
from desktop_app.studio.session import ProjectSession
from tests.fakes import clips
from tests.fakes.waiting import until

SETTINGS = Settings(ModelId("wan/3-0-video"))


@pytest_asyncio.fixture
async def session(tmp_path: Path) -> ProjectSession:
    """Return a film of two clips and a sound, with an export, versions and leftovers beside."""
    folder = tmp_path / "Harbour.takewright"
    project = Project(ProjectId("p"), "Harbour")
    create(folder, project)
    film = ProjectSession(project, folder, save)
    files = [clips.make_clip(tmp_path / f"{name}.mp4", frames=6) for name in ("one", "two")]
    await take_in_clips(film, files, SETTINGS)
    sound = clips.sound_only(tmp_path / "song.m4a")
    film.cutting.add_sound(Bus.MUSIC, await take_in_sound(folder, sound))
    await film.save()
    (folder / "exports" / "Harbour.mp4").write_bytes(b"an export")
    (folder / "clips" / ".take-9.mp4.0123456789ab.tmp").write_bytes(b"left by a crash")
    (folder / "notes.txt").write_text("somebody's own")
    return film


def digests(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


def hidden(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith(".")]


async def test_a_copy_has_every_file_and_is_a_film_of_its_own(
    session: ProjectSession, tmp_path: Path
) -> None:
    session.rename("Harbour at noon")
    out = tmp_path / "elsewhere" / "Noon.takewright"
    heard: list[float] = []
    await save_as(session, out, heard.append)
    await asyncio.sleep(0)
    old, new = digests(session.folder), digests(out)
    gone = {name for name in old if name.startswith(("versions/", "exports/")) or "tmp" in name}
    assert {name: new[name] for name in new if name != "project.json"} == {
        name: old[name] for name in old if name not in {*gone, "project.json"}
    }
    assert "notes.txt" in new
    copied = load(out)
    assert copied.id != session.project.id
    assert copied.name == "Noon"
    assert copied.takes == session.project.takes
    assert copied.timeline == session.project.timeline
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert hidden(out.parent) == []


async def test_a_copy_that_is_called_off_leaves_nothing(
    session: ProjectSession, tmp_path: Path
) -> None:
    big = session.folder / "big.bin"
    big.write_bytes(bytes(80_000_000))
    out = tmp_path / "elsewhere" / "Noon.takewright"
    heard: list[float] = []
    copying = asyncio.create_task(save_as(session, out, heard.append))
    await until(lambda: heard)
    assert not out.exists()
    copying.cancel()
    with pytest.raises(asyncio.CancelledError):
        await copying
    assert list(out.parent.iterdir()) == []


async def test_a_copy_never_lies_over_another_film_or_in_its_own(
    session: ProjectSession, tmp_path: Path
) -> None:
    there = tmp_path / "There.takewright"
    there.mkdir()
    with pytest.raises(InvalidInput, match="is there already"):
        await save_as(session, there)
    with pytest.raises(InvalidInput, match="lies in the film's own folder"):
        await save_as(session, session.folder / "clips" / "Inside.takewright")
    assert list(there.iterdir()) == []


async def test_a_disk_without_room_is_told_before_anything_is_copied(
    session: ProjectSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        free = 1_000

    monkeypatch.setattr(shutil, "disk_usage", lambda place: Full)
    with pytest.raises(DiskFull, match="more room"):
        await save_as(session, tmp_path / "elsewhere" / "Noon.takewright")
    assert not (tmp_path / "elsewhere").exists()


async def test_a_collection_holds_what_the_film_names_and_opens(
    session: ProjectSession, tmp_path: Path
) -> None:
    out = tmp_path / "Collected.takewright"
    gathered = await gather(session, only_in_film=False)
    await collect(session, gathered, out)
    found = set(digests(out))
    named = {take.path for take in session.project.takes}
    named |= {sound.path for sound in session.project.timeline.music}
    notes = {path for path in found if path.startswith("clips/") and path.endswith(".json")}
    assert found == {*named, *notes, "project.json", copies.REPORT}
    assert load(out).timeline == session.project.timeline
    assert bundle.missing_takes(load(out), out) == ()


async def test_a_collection_of_the_film_alone_says_what_it_left_out(
    session: ProjectSession, tmp_path: Path
) -> None:
    first, second = session.project.takes
    session.cutting.remove([session.project.timeline.picture.clips[1].id])
    gathered = await gather(session, only_in_film=True)
    assert [each.path for each in gathered.left_out] == [second.path]
    assert gathered.left_out_size == (session.folder / second.path).stat().st_size
    out = tmp_path / "Collected.takewright"
    await collect(session, gathered, out)
    assert (out / first.path).is_file()
    assert not (out / second.path).exists()
    assert second.path in (out / copies.REPORT).read_text()
    assert [take.id for take in load(out).takes] == [first.id]


async def test_a_zip_unpacks_to_a_film_that_opens(session: ProjectSession, tmp_path: Path) -> None:
    (session.folder / session.project.takes[1].path).unlink()
    gathered = await gather(session, only_in_film=False)
    out = tmp_path / "Harbour.takewright.zip"
    await collect(session, gathered, out)
    with zipfile.ZipFile(out) as packed:
        assert packed.testzip() is None
        packed.extractall(tmp_path / "unpacked")
    folder = tmp_path / "unpacked" / "Harbour.takewright"
    found, first = load(folder), session.project.takes[0]
    assert found.name == "Harbour"
    assert (folder / first.path).read_bytes() == (session.folder / first.path).read_bytes()
    assert [take.path for take in bundle.missing_takes(found, folder)] == [
        session.project.takes[1].path
    ]
    assert session.project.takes[1].path in (folder / copies.REPORT).read_text()
    assert hidden(tmp_path) == []


async def test_a_zip_that_fails_leaves_the_old_one(session: ProjectSession, tmp_path: Path) -> None:
    out = tmp_path / "Harbour.zip"
    out.write_bytes(b"the last collection")
    gathered = await gather(session, only_in_film=False)
    (session.folder / session.project.takes[0].path).unlink()
    with pytest.raises(LocalFault, match="Packing the film failed"):
        await collect(session, gathered, out)
    assert out.read_bytes() == b"the last collection"
    assert hidden(tmp_path) == []


def made_from(session: ProjectSession) -> dict[str, Reference]:
    """Have a scene, an entry of the cast, both takes and nothing at all name a file each."""
    found = {
        name: Reference(Use.PICTURE, Source(path=keep(session.folder, name.encode(), "png")), name)
        for name in ("scene", "cast", "shown", "not shown", "nothing")
    }
    first, second = session.project.takes
    session.referring.put(session.project.scenes[0].id, found["scene"])
    entry = CastEntry(CastId("fox"), CastKind.PERSON, "Fox", references=(found["cast"],))
    takes = (
        replace(first, references=(found["shown"],)),
        replace(second, references=(found["not shown"],)),
    )
    session.recover(replace(session.project, cast=(entry,), takes=takes), "Made from")
    return found


def references_in(folder: Path) -> set[str]:
    return {path for path in digests(folder) if path.startswith("references/")}


async def test_what_models_are_shown_goes_along_to_folder_and_zip(
    session: ProjectSession, tmp_path: Path
) -> None:
    named = made_from(session)
    paths = {name: each.source.path for name, each in named.items()}
    await save_as(session, tmp_path / "Copy.takewright")
    # A copy is of all that is there: versions that are read into it may name it.
    assert references_in(tmp_path / "Copy.takewright") == set(paths.values())
    (session.folder / paths["cast"]).unlink()
    gathered = await gather(session, only_in_film=False)
    assert [each.title for each in gathered.missing] == ["cast"]
    await collect(session, gathered, tmp_path / "All.zip")
    with zipfile.ZipFile(tmp_path / "All.zip") as packed:
        packed.extractall(tmp_path / "unpacked")
    (folder,) = (tmp_path / "unpacked").iterdir()
    wanted = {paths["scene"], paths["shown"], paths["not shown"]}
    assert references_in(folder) == wanted
    assert (folder / paths["scene"]).read_bytes() == b"scene"
    assert f"cast ({paths['cast']})" in (folder / copies.REPORT).read_text()


async def test_a_collection_of_the_film_alone_has_what_it_is_made_from(
    session: ProjectSession, tmp_path: Path
) -> None:
    paths = {name: each.source.path for name, each in made_from(session).items()}
    session.cutting.remove([session.project.timeline.picture.clips[1].id])
    await collect(session, await gather(session, only_in_film=True), tmp_path / "Used.takewright")
    out = tmp_path / "Used.takewright"
    assert references_in(out) == {paths["scene"], paths["cast"], paths["shown"]}
    assert load(out).cast == session.project.cast
    assert f"not shown ({paths['not shown']})" in (out / copies.REPORT).read_text()


async def test_a_take_that_a_scene_begins_on_stays_in_a_collection(
    session: ProjectSession, tmp_path: Path
) -> None:
    first, second = session.project.takes
    session.cutting.remove([session.project.timeline.picture.clips[1].id])
    frame = Reference(Use.LAST_FRAME, Source(take_id=second.id))
    session.referring.put(first.scene_id, frame)
    gathered = await gather(session, only_in_film=True)
    assert gathered.left_out == ()
    await collect(session, gathered, tmp_path / "Used.takewright")
    copied = load(tmp_path / "Used.takewright")
    assert (tmp_path / "Used.takewright" / second.path).is_file()
    assert copied.take_by_id[second.id] == second
