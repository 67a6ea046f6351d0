"""Taking in what was dropped: numbered pictures, photographs, sounds, and what must not be left."""

import asyncio
import hashlib
import os
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.library import Order, Sift, entries_of, sifted
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import Project, ProjectId
from desktop_app.domain.sound import Bus
from desktop_app.domain.time import FrameRate, flicks
from desktop_app.media.probe import probe, verify
from desktop_app.storage.bundle import create, load, save
from desktop_app.storage.clips import loose_takes
from desktop_app.studio.clock import Clock
from desktop_app.studio.dropped import Kind, expanded, grouped, kind_of
from desktop_app.studio.file_dates import dated
from desktop_app.studio.imports import (
    look_at,
    take_in,
    take_in_clips,
    take_in_logo,
    take_in_sound,
)
from desktop_app.studio.session import ProjectSession
from tests.fakes import awkward, clips
from tests.fakes.waiting import until
from tests.unit.media import meter

SETTINGS = Settings(ModelId("wan/3-0-video"))


@pytest.fixture
def session(tmp_path: Path) -> ProjectSession:
    folder = tmp_path / "Film.takewright"
    project = Project(ProjectId("p"), "Film")
    create(folder, project)
    return ProjectSession(project, folder, save)


def digests(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def below(session: ProjectSession, name: str) -> list[str]:
    folder = session.folder / name
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


async def test_numbered_pictures_become_one_clip(session: ProjectSession, tmp_path: Path) -> None:
    pictures = awkward.numbered_pictures(tmp_path / "render", count=20)
    before = digests(tmp_path / "render")
    await take_in_clips(session, pictures, SETTINGS)
    (scene,), (take,) = session.project.scenes, session.project.takes
    assert scene.title == "frame"
    assert (take.media.frames, take.media.rate) == (20, FrameRate(30))
    assert take.path.endswith("/take-1.mp4")
    for number, (red, _, _) in enumerate(quarter(session.folder / take.path)):
        assert red == pytest.approx(awkward.grey(number), abs=6)
    assert digests(tmp_path / "render") == before


def quarter(path: Path) -> list[tuple[int, int, int]]:
    """Return the mean colours of the counting quarter of every frame."""
    cropped = path.with_name("quarter.mkv")
    clips.run_ffmpeg(
        *("-i", f"file:{path}", "-vf", "crop=100:60:20:10", "-c:v", "ffv1"),
        *("-pix_fmt", "bgr0", f"file:{cropped}"),
    )
    return meter.colours(cropped)


async def test_the_clip_of_pictures_has_the_rate_of_the_film(
    session: ProjectSession, tmp_path: Path
) -> None:
    slow = clips.make_clip(tmp_path / "slow.mp4", frames=24, rate="24")
    await take_in_clips(session, [slow], SETTINGS)
    pictures = awkward.numbered_pictures(tmp_path / "render", "%03d.webp", count=6)
    await take_in_clips(session, pictures, SETTINGS)
    media = session.project.takes[1].media
    assert (media.rate, media.frames) == (FrameRate(24), 6)
    assert session.project.scenes[1].title == "render"


async def test_transparent_pictures_are_laid_on_black(
    session: ProjectSession, tmp_path: Path
) -> None:
    half = "color=red@0.5:64x64:r=30,format=rgba,trim=end_frame=3"
    folder = tmp_path / "glass"
    folder.mkdir()
    clips.run_ffmpeg("-f", "lavfi", "-i", half, f"file:{folder}/%04d.png")
    await take_in_clips(session, sorted(folder.iterdir()), SETTINGS)
    for red, green, blue in meter.colours(session.folder / session.project.takes[0].path):
        assert (red, green, blue) == pytest.approx((127, 0, 0), abs=8)


async def test_a_bad_picture_in_a_set_is_named(session: ProjectSession, tmp_path: Path) -> None:
    pictures = sorted(awkward.numbered_pictures(tmp_path / "render", count=8))
    data = pictures[4].read_bytes()
    pictures[4].write_bytes(data[: len(data) // 2])
    with pytest.raises(LocalFault, match=r"^frame_0005\.png is damaged or not a picture"):
        await take_in_clips(session, pictures, SETTINGS)
    assert session.project.scenes == ()
    assert below(session, "clips") == []


@pytest.mark.parametrize(
    ("names", "sizes"),
    [
        (["IMG_4501.jpg", "IMG_4502.jpg", "IMG_4503.jpg"], ["64x48"]),
        (["Slide1.png", "Slide2.png", "Slide3.png"], ["64x48"]),
        (["a_001.png", "a_002.png", "a_004.png"], ["64x48"]),
        (["a_001.png", "a_002.png"], ["64x48"]),
        (["a_001.png", "a_002.png", "a_003.png"], ["64x48", "64x48", "48x64"]),
    ],
)
def test_photographs_and_slides_stay_pictures(
    tmp_path: Path, names: list[str], sizes: list[str]
) -> None:
    paths = [tmp_path / name for name in names]
    for number, path in enumerate(paths):
        size = sizes[number % len(sizes)]
        source = f"color=red:{size}:d=0.04:r=25"
        clips.run_ffmpeg("-f", "lavfi", "-i", source, "-update", "1", f"file:{path}")
    assert grouped(paths) == [(path,) for path in paths]


def test_a_set_keeps_its_place_among_other_files(tmp_path: Path) -> None:
    pictures = awkward.numbered_pictures(tmp_path / "render", count=4)
    one, other = tmp_path / "one.mp4", tmp_path / "other.mp4"
    assert grouped([one, *pictures, other]) == [(one,), tuple(sorted(pictures)), (other,)]


def test_files_are_known_by_their_names() -> None:
    kinds = {"A.MP4": Kind.VIDEO, "a.ts": Kind.VIDEO, "a.gif": Kind.VIDEO, "a.JPG": Kind.PICTURE}
    kinds |= {"a.webp": Kind.PICTURE, "a.Mp3": Kind.SOUND, "a.flac": Kind.SOUND}
    assert {name: kind_of(Path(name)) for name in kinds} == kinds
    assert kind_of(Path("notes.txt")) is None


async def test_takes_are_found_again_by_the_files_alone(
    session: ProjectSession, tmp_path: Path
) -> None:
    gif = awkward.CORPUS[-3].make(tmp_path / "moving.gif")
    await take_in_clips(session, [awkward.still(tmp_path / "card.png"), gif], SETTINGS)
    await session.save()
    assert set(loose_takes(session.folder, ())) == set(session.project.takes)
    assert load(session.folder) == session.project


async def test_undo_takes_the_scene_out_and_redo_brings_its_clip_back(
    session: ProjectSession, tmp_path: Path
) -> None:
    await take_in_clips(session, [clips.make_clip(tmp_path / "a.mp4")], SETTINGS)
    session.undo()
    assert session.project.scenes == ()
    session.redo()
    clip = session.project.timeline.picture.clips[0]
    assert session.project.take_of(clip) == session.project.takes[0]


async def test_a_folder_that_cannot_be_written_is_told_and_left_as_it_was(
    session: ProjectSession, tmp_path: Path
) -> None:
    clip = clips.make_clip(tmp_path / "a.mp4")
    looked = await look_at([clip])
    (session.folder / "clips").rmdir()
    (session.folder / "clips").write_text("a file in the way")
    with pytest.raises(LocalFault, match="folder"):
        await take_in(session, looked.clips[0], SETTINGS)
    assert session.project.scenes == ()
    assert session.project.takes == ()


async def test_cancelling_an_encoding_leaves_nothing(
    session: ProjectSession, tmp_path: Path
) -> None:
    pictures = awkward.numbered_pictures(tmp_path / "render", count=40)
    looked = await look_at(pictures)
    task = asyncio.create_task(take_in(session, looked.clips[0], SETTINGS))
    await until(lambda: bool(list((session.folder / "clips").glob("*/.*.tmp"))))
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert session.project.scenes == ()
    assert below(session, "clips") == []


async def test_cancelling_a_copy_leaves_nothing(session: ProjectSession, tmp_path: Path) -> None:
    clip = clips.make_clip(tmp_path / "a.mp4")
    looked = await look_at([clip])
    # Padding after the index: large enough that the copy is under way when it is cancelled.
    with clip.open("ab") as file:
        for _ in range(64):
            file.write(b"\0" * (1 << 20))
    task = asyncio.create_task(take_in(session, looked.clips[0], SETTINGS))
    await until(lambda: bool(list((session.folder / "clips").glob("*/.*.tmp"))))
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert session.project.takes == ()
    assert below(session, "clips") == []


def test_a_folder_stands_for_what_is_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "render"
    (folder / "older").mkdir(parents=True)
    for name in ("b.png", "a.MP4", "notes.txt", ".hidden.png", "c.wav"):
        (folder / name).touch()
    one = tmp_path / "one.txt"
    one.touch()
    names = [path.name for path in expanded([one, folder])]
    assert names == ["one.txt", "a.MP4", "b.png", "c.wav"]


async def test_a_song_with_a_picture_is_a_sound(session: ProjectSession, tmp_path: Path) -> None:
    song = awkward.song(tmp_path / 'my "song": 100%.mp3')
    before = song.read_bytes()
    sound = await take_in_sound(session.folder, song)
    assert sound.path == "sounds/my song 100%.mp3"
    assert (session.folder / sound.path).read_bytes() == before == song.read_bytes()
    assert sound.length == sound.placement.duration == pytest.approx(flicks(1) * 1.5, abs=20_000)
    session.cutting.add_sound(Bus.MUSIC, sound)
    await session.save()
    assert load(session.folder).timeline.music == (sound,)


@pytest.mark.parametrize("name", ["a.wav", "a.flac", "a.m4a", "a.ogg", "a.opus", "a.mp3"])
async def test_sounds_have_their_true_length(
    session: ProjectSession, tmp_path: Path, name: str
) -> None:
    sound = await take_in_sound(session.folder, awkward.tone(tmp_path / name))
    # Vorbis may lose half a window of 256 samples at its beginning, the others nothing.
    assert abs(sound.length - flicks(1) * 5 // 4) < flicks(1) * 300 // 44_100


async def test_the_same_sound_is_kept_once_and_another_of_its_name_beside_it(
    session: ProjectSession, tmp_path: Path
) -> None:
    one = awkward.tone(tmp_path / "hum.wav")
    (tmp_path / "more").mkdir()
    other = awkward.tone(tmp_path / "more" / "hum.wav", seconds="0.5")
    paths = [(await take_in_sound(session.folder, path)).path for path in (one, one, other, other)]
    assert paths == ["sounds/hum.wav"] * 2 + ["sounds/hum 2.wav"] * 2
    assert below(session, "sounds") == ["hum 2.wav", "hum.wav"]


@pytest.mark.parametrize("name", ["a.mp3", "a.wav"])
async def test_what_is_no_sound_is_told_and_not_copied(
    session: ProjectSession, tmp_path: Path, name: str
) -> None:
    path = clips.text_named_mp4(tmp_path / name)
    with pytest.raises(LocalFault, match=rf"^{name} is damaged or not a sound"):
        await take_in_sound(session.folder, path)
    quiet = clips.make_clip(tmp_path / "quiet.mp4", sound=None)
    with pytest.raises(LocalFault, match=r"^quiet\.mp4 has no sound in it"):
        await take_in_sound(session.folder, quiet)
    assert not (session.folder / "sounds").exists()


async def test_the_sound_of_a_clip_can_be_music(session: ProjectSession, tmp_path: Path) -> None:
    clip = clips.make_clip(tmp_path / "a.mp4")
    assert (await take_in_sound(session.folder, clip)).length == flicks(1)


async def test_a_clip_keeps_its_own_suffix(session: ProjectSession, tmp_path: Path) -> None:
    made = clips.make_clip(tmp_path / "a.mp4")
    clip = made.rename(tmp_path / "A.MOV")
    await take_in_clips(session, [clip], SETTINGS)
    (take,) = session.project.takes
    assert take.path.endswith("/take-1.mov")
    assert probe(session.path_of(take)) == take.media == verify(clip)


async def test_a_logo_is_one_picture_and_is_kept_once(
    session: ProjectSession, tmp_path: Path
) -> None:
    logo = awkward.still(tmp_path / "logo — 100%.png")
    paths = [await take_in_logo(session.folder, logo) for _ in range(2)]
    assert paths == ["assets/logo — 100%.png"] * 2
    assert (session.folder / paths[0]).read_bytes() == logo.read_bytes()


async def test_a_logo_that_moves_or_is_none_is_told_and_not_copied(
    session: ProjectSession, tmp_path: Path
) -> None:
    with pytest.raises(LocalFault, match="one picture"):
        await take_in_logo(session.folder, clips.make_clip(tmp_path / "a.mp4"))
    with pytest.raises(LocalFault):
        await take_in_logo(session.folder, clips.text_named_mp4(tmp_path / "b.png"))
    assert not (session.folder / "assets").exists()


async def test_what_comes_in_is_of_the_moment_it_came(
    session: ProjectSession, tmp_path: Path
) -> None:
    clock = Clock(now_ms=lambda: 1_795_000_000_000)
    looked = await look_at([clips.make_clip(tmp_path / "a.mp4")])
    await take_in(session, looked.clips[0], SETTINGS, clock=clock)
    song = clips.sound_only(tmp_path / "song.m4a")
    sound = await take_in_sound(session.folder, song, clock=clock)
    session.cutting.add_sound(Bus.MUSIC, sound)
    await session.save()
    again = load(session.folder)
    assert [take.made_at for take in again.takes] == [1_795_000_000_000]
    assert [each.added_at for each in again.timeline.music] == [1_795_000_000_000]
    since = Sift(since=1_795_000_000_000)
    found = sifted(entries_of(again), since, Order.NEWEST, ())
    assert [each.made_at for each in found] == [1_795_000_000_000] * 2


async def test_what_came_in_before_that_was_written_down_has_the_date_of_its_file(
    session: ProjectSession, tmp_path: Path
) -> None:
    pictures = [awkward.still(tmp_path / name) for name in ("sun.png", "sea.png")]
    await take_in_clips(session, pictures, SETTINGS)
    undated = [replace(each, made_at=0) for each in entries_of(session.project)]
    one, other = undated
    os.utime(session.folder / one.path, (1_700_000_000, 1_700_000_000))
    (session.folder / other.path).unlink()
    found = dated(undated, session.folder)
    assert [each.made_at for each in found] == [1_700_000_000_000, 0]
    made = replace(one, made_at=5)
    assert dated([made], session.folder) == (made,)
