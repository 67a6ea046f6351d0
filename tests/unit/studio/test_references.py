"""What models are shown is checked by content, converted, and kept in the film by content."""

import wave
from collections.abc import AsyncIterator
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import Project, ProjectId, Scene, SceneId, TakeId
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.domain.time import Flicks, flicks
from desktop_app.storage.bundle import create, load, save
from desktop_app.studio.imports import take_in_clips
from desktop_app.studio.pictures import PictureShelf
from desktop_app.studio.references import ReferenceDesk, file_of
from desktop_app.studio.session import ProjectSession
from tests.fakes import clips, heic, photographs
from tests.fakes.darkrooms import darkroom
from tests.fakes.photographs import BLUE, GREEN, RED, WHITE
from tests.unit.studio.test_imports import SETTINGS


@pytest.fixture
def session(tmp_path: Path) -> ProjectSession:
    folder = tmp_path / "Film.takewright"
    project = Project(ProjectId("p"), "Film", (Scene(SceneId("a"), "A", "a boat", SETTINGS),))
    create(folder, project)
    return ProjectSession(project, folder, save)


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[ReferenceDesk]:
    async with darkroom() as room:
        shelf = PictureShelf(tmp_path / "cache", room)
        yield ReferenceDesk(shelf)
        shelf.close()


def kept(session: ProjectSession) -> list[str]:
    folder = session.folder / "references"
    return sorted(each.name for each in folder.iterdir()) if folder.is_dir() else []


def seen(session: ProjectSession, reference: Reference) -> photographs.Pixels:
    path = file_of(session.project, session.folder, reference.source)
    assert path is not None
    return photographs.decoded(path)


@pytest.mark.parametrize(
    ("orientation", "expected"),
    [
        (1, (RED, GREEN, BLUE, WHITE)),
        (2, (GREEN, RED, WHITE, BLUE)),
        (3, (WHITE, BLUE, GREEN, RED)),
        (4, (BLUE, WHITE, RED, GREEN)),
        (5, (RED, BLUE, GREEN, WHITE)),
        (6, (BLUE, RED, WHITE, GREEN)),
        (7, (WHITE, GREEN, BLUE, RED)),
        (8, (GREEN, WHITE, RED, BLUE)),
    ],
)
async def test_a_photograph_is_kept_upright_and_says_nothing_of_where_it_was_taken(
    session: ProjectSession,
    desk: ReferenceDesk,
    tmp_path: Path,
    orientation: int,
    expected: tuple[object, ...],
) -> None:
    photo = tmp_path / "holiday.png"
    photo.write_bytes(photographs.turned(photographs.jpeg(photographs.quarters()), orientation))
    reference = await desk.take_in(session, photo, Use.PICTURE)
    assert (reference.name, reference.use) == ("holiday.png", Use.PICTURE)
    assert reference.source.path.endswith(".jpg")
    assert photographs.corners(seen(session, reference)) == expected
    assert b"13.4050" not in (session.folder / reference.source.path).read_bytes()


async def test_the_same_picture_is_kept_once_and_never_written_again(
    session: ProjectSession, desk: ReferenceDesk
) -> None:
    data = photographs.png(photographs.quarters())
    one = await desk.take_in(session, data, Use.FIRST_FRAME)
    file = session.folder / one.source.path
    assert file.read_bytes() == data
    before = file.stat()
    two = await desk.take_in(session, data, Use.PICTURE, "pasted")
    assert two.source == one.source
    assert file.stat().st_mtime_ns == before.st_mtime_ns
    assert len(kept(session)) == 1


async def test_what_is_seen_through_stands_on_black_and_sixteen_bits_become_eight(
    session: ProjectSession, desk: ReferenceDesk
) -> None:
    clear = np.dstack([photographs.quarters(), np.zeros((400, 640), np.uint8)])
    clear[:200, :, 3] = 255
    glass = await desk.take_in(
        session, photographs.encoded(clear, "png", "rgba", "rgba"), Use.PICTURE
    )
    black = (0, 0, 0)
    assert photographs.corners(seen(session, glass)) == (RED, GREEN, black, black)
    deep = photographs.encoded(photographs.quarters(), "png", "rgb48be")
    plain = await desk.take_in(session, deep, Use.PICTURE)
    assert (session.folder / plain.source.path).read_bytes()[24:26] == bytes([8, 2])


@pytest.mark.parametrize("ending", ["bmp", "tiff", "gif", "webp", "avif"])
async def test_pictures_of_other_kinds_are_converted(
    session: ProjectSession, desk: ReferenceDesk, tmp_path: Path, ending: str
) -> None:
    (tmp_path / "a.png").write_bytes(photographs.png(photographs.quarters()))
    other = tmp_path / f"a.{ending}"
    clips.run_ffmpeg("-i", str(tmp_path / "a.png"), str(other))
    reference = await desk.take_in(session, other, Use.PICTURE)
    wanted = "jpg" if ending in {"webp", "avif"} else "png"
    assert reference.source.path.endswith(f".{wanted}")
    assert photographs.corners(seen(session, reference)) == (RED, GREEN, BLUE, WHITE)


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (0, (RED, GREEN, BLUE, WHITE)),
        (1, (GREEN, WHITE, RED, BLUE)),
        (2, (WHITE, BLUE, GREEN, RED)),
        (3, (BLUE, RED, WHITE, GREEN)),
    ],
)
async def test_a_picture_in_tiles_is_read_whole_and_upright(
    session: ProjectSession, desk: ReferenceDesk, turns: int, expected: tuple[object, ...]
) -> None:
    data = heic.tiled(photographs.quarters(500, 330), quarter_turns=turns)
    reference = await desk.take_in(session, data, Use.PICTURE, "IMG_0001.HEIC")
    assert reference.source.path.endswith(".jpg")
    picture = seen(session, reference)
    assert picture.shape == ((330, 500, 3) if turns % 2 == 0 else (500, 330, 3))
    assert photographs.corners(picture) == expected
    # Nothing is seen of where tiles meet.
    whole = photographs.quarters(500, 330)
    upright = np.rot90(whole, turns)
    assert np.abs(picture.astype(int) - upright).mean() < 4


async def test_a_picture_that_lacks_a_tile_is_refused_in_a_sentence(
    session: ProjectSession, desk: ReferenceDesk, tmp_path: Path
) -> None:
    photograph = tmp_path / "IMG_0001.HEIC"
    for data in (
        heic.tiled(photographs.quarters(400, 300), lacks=2),
        heic.tiled(photographs.quarters(400, 300))[:900],
    ):
        photograph.write_bytes(data)
        with pytest.raises(LocalFault, match="damaged or not a picture"):
            await desk.take_in(session, photograph, Use.PICTURE)
    assert kept(session) == []


async def test_a_huge_picture_is_scaled_down(session: ProjectSession, desk: ReferenceDesk) -> None:
    data = photographs.jpeg(photographs.quarters(5000, 2600))
    reference = await desk.take_in(session, data, Use.PICTURE)
    picture = seen(session, reference)
    assert picture.shape == (2130, 4096, 3)
    assert photographs.corners(picture) == (RED, GREEN, BLUE, WHITE)


@pytest.mark.parametrize(
    ("data", "use", "part"),
    [
        (photographs.png(photographs.quarters(640, 240)), Use.PICTURE, "256 or more on each side"),
        (photographs.png(photographs.quarters(1200, 400)), Use.LAST_FRAME, "too long and narrow"),
        (b"%PDF-1.7 nothing to see", Use.PICTURE, "is not a picture that can be shown"),
        (photographs.png(photographs.quarters()), Use.SOUND, "is not a sound"),
        (photographs.png(photographs.quarters()), Use.VIDEO, "is not a film"),
        (b"", Use.PICTURE, "nothing on the clipboard"),
    ],
)
async def test_what_no_model_takes_is_refused_in_a_sentence_and_leaves_nothing(
    session: ProjectSession, desk: ReferenceDesk, data: bytes, use: Use, part: str
) -> None:
    with pytest.raises(InvalidInput, match=part):
        await desk.take_in(session, data, use, "thing")
    assert kept(session) == []


async def test_a_picture_that_is_cut_off_is_refused(
    session: ProjectSession, desk: ReferenceDesk
) -> None:
    with pytest.raises(LocalFault, match="damaged"):
        await desk.take_in(session, photographs.jpeg(photographs.quarters())[:-900], Use.PICTURE)
    assert kept(session) == []


async def test_films_and_sounds_are_kept_as_they_are_or_made_a_wav(
    session: ProjectSession, desk: ReferenceDesk, tmp_path: Path
) -> None:
    clip = clips.make_clip(tmp_path / "walk.mp4", frames=8)
    film = await desk.take_in(session, clip, Use.VIDEO)
    assert (session.folder / film.source.path).read_bytes() == clip.read_bytes()
    flac = tmp_path / "voice.mp3"
    clips.run_ffmpeg("-f", "lavfi", "-i", "sine=440:d=0.5", "-f", "flac", str(flac))
    sound = await desk.take_in(session, flac, Use.SOUND)
    with wave.open(str(session.folder / sound.source.path)) as heard:
        assert heard.getframerate() == 44_100
        assert heard.getnframes() == pytest.approx(22_050, abs=50)
    assert (film.length, sound.length) == (flicks(Fraction(8, 30)), flicks(Fraction(1, 2)))
    long = tmp_path / "long.wav"
    clips.run_ffmpeg("-f", "lavfi", "-i", "anullsrc=r=8000:cl=mono", "-t", "121", str(long))
    with pytest.raises(InvalidInput, match=r"lasts 121\.0 s"):
        await desk.take_in(session, long, Use.SOUND)


async def test_frames_of_takes_are_links_and_thumbnails_show_them(
    session: ProjectSession, desk: ReferenceDesk, tmp_path: Path
) -> None:
    bright = "color=black:{},format=rgb24,geq=r='N*25':g='N*25':b='N*25'"
    clip = clips.make_clip(tmp_path / "steps.mp4", frames=10, picture=bright)
    await take_in_clips(session, [clip], SETTINGS)
    take = session.project.takes[0]
    frame = take.media.rate.frame
    third = await desk.frame_of(session, take.id, Flicks(3 * frame + 5), Use.FIRST_FRAME)
    assert third == Reference(Use.FIRST_FRAME, Source(take_id=take.id, at=Flicks(3 * frame)))
    last = await desk.frame_of(session, take.id, Flicks(9 * frame + 1), Use.FIRST_FRAME)
    assert last.source == Source(take_id=take.id)
    for reference, light in ((third, 75), (last, 225)):
        small = await desk.thumbnail(session, reference)
        assert small is not None
        (tmp_path / "small.jpg").write_bytes(small)
        picture = photographs.decoded(tmp_path / "small.jpg")
        assert picture.shape[0] == 96
        assert picture.mean() == pytest.approx(light, abs=8)
    with pytest.raises(InvalidInput, match="not in the film"):
        await desk.frame_of(session, TakeId("gone"), None, Use.FIRST_FRAME)
    session.path_of(take).unlink()
    with pytest.raises(InvalidInput, match="missing"):
        await desk.frame_of(session, take.id, None, Use.FIRST_FRAME)


async def test_a_film_on_the_place_of_a_frame_gives_the_frame_at_the_cut(
    session: ProjectSession, desk: ReferenceDesk, tmp_path: Path
) -> None:
    bright = "color=black:{},format=rgb24,geq=r='N*25':g='N*25':b='N*25'"
    clip = clips.make_clip(tmp_path / "steps.mp4", frames=10, picture=bright, size=(640, 360))
    for use, light in ((Use.FIRST_FRAME, 225), (Use.LAST_FRAME, 0)):
        frame = await desk.take_in(session, clip, use)
        assert frame.source.path.endswith(".png")
        assert seen(session, frame).mean() == pytest.approx(light, abs=8)
    with pytest.raises(InvalidInput, match="is not a picture"):
        await desk.take_in(session, clip, Use.PICTURE)


async def test_references_are_steps_that_can_be_undone_and_are_saved(
    session: ProjectSession, desk: ReferenceDesk
) -> None:
    scene = SceneId("a")
    reference = await desk.take_in(session, photographs.png(photographs.quarters()), Use.PICTURE)
    session.referring.put(scene, reference)
    assert session.undo_name == "Add reference picture"
    await session.save()
    assert load(session.folder).scenes[0].references == (reference,)
    session.undo()
    assert session.project.scenes[0].references == ()
    assert kept(session) == [Path(reference.source.path).name]
