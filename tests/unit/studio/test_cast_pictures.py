"""What is brought to an entry of the cast: files by what is in them, frames as pictures."""

import asyncio
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.references import Reference, Use
from desktop_app.domain.time import Flicks
from desktop_app.media.probe import probe
from desktop_app.storage.bundle import create, save
from desktop_app.studio.cast_pictures import from_file, from_frame, from_take
from desktop_app.studio.pictures import PictureShelf
from desktop_app.studio.references import ReferenceDesk
from desktop_app.studio.session import ProjectSession
from tests.fakes import photographs
from tests.fakes.clips import make_clip
from tests.fakes.darkrooms import darkroom
from tests.unit.storage.samples import sample_project, sample_take


@pytest.fixture
def session(tmp_path: Path) -> ProjectSession:
    folder = tmp_path / "Film.takewright"
    create(folder, sample_project())
    return ProjectSession(sample_project(), folder, save)


def size_of(session: ProjectSession, reference: Reference) -> tuple[int, ...]:
    return photographs.decoded(session.folder / reference.source.path).shape


async def test_files_are_told_apart_by_what_is_in_them(
    session: ProjectSession, tmp_path: Path
) -> None:
    picture, clip = tmp_path / "picture.mp3", make_clip(tmp_path / "film.png", frames=45)
    picture.write_bytes(photographs.encoded(photographs.quarters(), "png", "rgb24"))
    text = tmp_path / "text.png"
    text.write_text("no picture")
    async with darkroom() as room:
        desk = ReferenceDesk(PictureShelf(tmp_path / "cache", room))
        assert (await from_file(desk, session, picture)).use is Use.PICTURE
        assert (await from_file(desk, session, clip)).use is Use.VIDEO
        for wrong in (text, tmp_path / "gone.png", tmp_path):
            with pytest.raises(InvalidInput):
                await from_file(desk, session, wrong)


async def test_a_frame_becomes_a_file_that_outlives_its_take(
    session: ProjectSession, tmp_path: Path
) -> None:
    clip = make_clip(tmp_path / "clip.mp4", frames=10, size=(640, 360))
    media = await asyncio.to_thread(probe, clip)
    take = replace(sample_take(), media=media)
    session.path_of(take).parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(clip, session.path_of(take))
    async with darkroom() as room:
        desk = ReferenceDesk(PictureShelf(tmp_path / "cache", room))
        middle = await from_take(desk, session, take, "Scene 1 · take 1")
        first = await from_frame(desk, session, clip, Flicks(0), "first")
    session.path_of(take).unlink()
    assert (middle.use, middle.name) == (Use.PICTURE, "Scene 1 · take 1")
    assert middle.source.take_id is None
    assert middle.source != first.source
    assert size_of(session, middle)[:2] == (media.height, media.width)
