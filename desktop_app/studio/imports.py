"""Files from elsewhere: clips and pictures become scenes with a take, sounds go to their folder.

Everything is looked at before anything is copied, and the originals are only read. What cannot be
used is told in one sentence and leaves nothing behind.
"""

import asyncio
import contextlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from desktop_app.domain.catalogue import Settings
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import MediaInfo, Scene, SceneId, Take, TakeId
from desktop_app.domain.sentence import say, say_count
from desktop_app.domain.sound import SoundClip, SoundId
from desktop_app.domain.time import Flicks, FrameRate
from desktop_app.domain.titling import Placement
from desktop_app.media.opening import reading
from desktop_app.media.probe import probe, probe_sound, verify
from desktop_app.media.sequences import encode_animation, encode_pictures, is_moving_webp
from desktop_app.storage.atomic import temporary_for
from desktop_app.storage.clips import Recipe, recipe_path, scene_folder, take_path
from desktop_app.storage.keeping import copy_whole, keep_take, make_room_for
from desktop_app.storage.names import file_name
from desktop_app.studio.clock import Clock
from desktop_app.studio.dropped import NUMBERED, grouped
from desktop_app.studio.session import ProjectSession


class _Unwanted(Exception):
    """Whoever asked for the copy wants it no more."""


SOUNDS = "sounds"
"""The folder of a project that music and voices are copied to."""

ASSETS = "assets"
"""That of a watermark's picture."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A clip or picture that can be used, or a numbered set of pictures that becomes one clip.

    Without `media` it is encoded first.
    """

    files: tuple[Path, ...]
    title: str
    media: MediaInfo | None


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in files: what can be used, and a sentence for each that cannot."""

    clips: tuple[Incoming, ...] = ()
    sounds: tuple[Path, ...] = ()
    faults: tuple[LocalFault, ...] = ()

    @property
    def is_usable(self) -> bool:
        """Tell whether there is anything to take in."""
        return bool(self.clips or self.sounds)

    def complain(self) -> None:
        """Raise LocalFault with the first sentence, and how many more there are."""
        if not self.faults:
            return
        more = len(self.faults) - 1
        if more == 0:
            raise self.faults[0]
        others = say_count("one more file", "{count} more files", count=more)
        raise LocalFault(
            say("{faults} Nor could {others} be used.", faults=self.faults[0], others=others)
        ) from self.faults[0]


async def look_at(clips: Sequence[Path], sounds: Sequence[Path] = ()) -> Looked:
    """Decode every file once, as a generated clip is before it counts."""
    usable, heard, faults = [], [], []
    for group in await asyncio.to_thread(grouped, clips):
        try:
            usable.append(await asyncio.to_thread(_looked_at, group))
        except LocalFault as error:
            faults.append(error)
    for path in sounds:
        try:
            await asyncio.to_thread(probe_sound, path)
            heard.append(path)
        except LocalFault as error:
            faults.append(error)
    return Looked(tuple(usable), tuple(heard), tuple(faults))


async def take_in(
    session: ProjectSession,
    incoming: Incoming,
    settings: Settings,
    at: int | None = None,
    *,
    clock: Clock | None = None,
) -> None:
    """Add a scene with a take as clip number `at`, at the end when None.

    Raises LocalFault, and then nothing was added or left behind.
    """
    scene = Scene(SceneId(uuid4().hex), incoming.title, "", settings)
    folder = await asyncio.to_thread(scene_folder, session.folder, scene.id, scene.title)
    suffix = incoming.files[0].suffix.lower() if incoming.media is not None else ".mp4"
    path = take_path(folder, 1, suffix)
    final = session.folder / path
    await asyncio.to_thread(make_room_for, final, session.folder)
    arriving = await asyncio.to_thread(temporary_for, final)
    try:
        media = await _bring(incoming, arriving, session.project.format.rate)
        take = _take(scene, path, media, _now_ms(clock))
        await _to_its_end(lambda: keep_take(session.folder, Recipe(take), arriving))
    except BaseException:
        gone = (arriving, final, session.folder / recipe_path(path))
        await asyncio.shield(asyncio.to_thread(_leave_nothing, gone))
        raise
    session.bring_scene(scene, say("Add clip"), at)
    session.receive_take(take)


async def take_in_clips(session: ProjectSession, clips: Sequence[Path], settings: Settings) -> None:
    """Add a scene with a take for each clip or picture that can be used.

    Raises LocalFault for those that cannot, after the others are in.
    """
    looked = await look_at(clips)
    faults = list(looked.faults)
    for each in looked.clips:
        try:
            await take_in(session, each, settings)
        except LocalFault as error:
            faults.append(error)
    Looked(faults=tuple(faults)).complain()


async def take_in_sound(folder: Path, path: Path, *, clock: Clock | None = None) -> SoundClip:
    """Copy a sound into the project in `folder`; returns it whole, from the film's beginning on.

    It is on no track yet: see `Cutting.add_sound`. Raises LocalFault.
    """
    info = await asyncio.to_thread(probe_sound, path)
    return SoundClip(
        id=SoundId(uuid4().hex),
        path=await asyncio.to_thread(_copied, folder, SOUNDS, path, "sound"),
        length=info.length,
        placement=Placement(Flicks(0), info.length),
        added_at=_now_ms(clock),
    )


async def take_in_logo(folder: Path, path: Path) -> str:
    """Copy a picture into the project in `folder`; returns its path there.

    Raises LocalFault when it cannot be read or is not one picture.
    """
    media = await asyncio.to_thread(verify, path)
    if not media.is_still:
        raise LocalFault(
            say("“{name}” moves; a watermark is one picture, such as a PNG.", name=path.name)
        )
    return await asyncio.to_thread(_copied, folder, ASSETS, path, "picture")


def _looked_at(group: tuple[Path, ...]) -> Incoming:
    first = group[0]
    if len(group) > 1:
        match = NUMBERED.fullmatch(first.stem)
        name = match["name"].rstrip(" ._-") if match else ""
        return Incoming(group, name or first.parent.name or first.stem, None)
    with reading(first):
        if first.suffix.lower() == ".webp" and is_moving_webp(first):
            return Incoming(group, first.stem, None)
    # A look at the index first: it says best what a download that was cut off lacks.
    probe(first)
    return Incoming(group, first.stem, verify(first))


async def _bring(incoming: Incoming, out: Path, rate: FrameRate) -> MediaInfo:
    if incoming.media is None:
        return await _encode(incoming.files, out, rate)
    await _copy_clip(incoming.files[0], out)
    return incoming.media


async def _copy_clip(source: Path, out: Path) -> None:
    """Copy a file in a thread that stops when the task is cancelled."""
    unwanted = threading.Event()

    def heard(done: float) -> None:
        if unwanted.is_set():
            raise _Unwanted

    await _to_its_end(
        lambda: copy_whole(source, out, heard, doing=say("Copying the clip")), unwanted.set
    )


async def _to_its_end(
    work: Callable[[], object], unwanted: Callable[[], None] = lambda: None
) -> None:
    """Do work in a thread that is over when this is, also when the task is cancelled.

    Then `unwanted` is called first. What a thread writes after its traces were removed would stay.
    """
    working = asyncio.create_task(asyncio.to_thread(work))
    try:
        await asyncio.shield(working)
    except asyncio.CancelledError:
        unwanted()
        await asyncio.wait({working})
        # Looked at, or asyncio would tell of an exception that nobody fetched.
        working.exception()
        raise


def _now_ms(clock: Clock | None) -> int:
    return (clock or Clock()).now_ms()


def _take(scene: Scene, path: str, media: MediaInfo, made_at: int) -> Take:
    return Take(
        id=TakeId(uuid4().hex),
        scene_id=scene.id,
        number=1,
        path=path,
        prompt="",
        settings=scene.settings,
        media=media,
        made_at=made_at,
    )


async def _encode(files: Sequence[Path], out: Path, rate: FrameRate) -> MediaInfo:
    try:
        if len(files) == 1:
            await encode_animation(files[0], out, rate)
        else:
            await encode_pictures(files, out, rate)
        media = await asyncio.to_thread(verify, out)
    except LocalFault:
        await asyncio.to_thread(_find_fault, files)
        raise
    if len(files) > 1 and media.frames != len(files):
        await asyncio.to_thread(_find_fault, files)
        raise LocalFault(
            say(
                "{name} and the pictures after it could not be made into a clip; add "
                "them one by one.",
                name=files[0].name,
            )
        )
    return media


def _find_fault(files: Sequence[Path]) -> None:
    """Raise the sentence for the first file that is to blame, if one is."""
    for file in files:
        if not is_moving_webp(file):
            verify(file)


def _leave_nothing(files: Sequence[Path]) -> None:
    """Remove what a take that did not become one left, and its folder when that is empty."""
    with contextlib.suppress(OSError):
        for file in files:
            file.unlink(missing_ok=True)
        files[0].parent.rmdir()


_COPYING = {"sound": say("Copying the sound"), "picture": say("Copying the picture")}


def _copied(folder: Path, part: str, path: Path, what: str) -> str:
    """Copy a file into a part of the project under a name of its own; returns its path there.

    The same file again is not copied twice.
    """
    stem, suffix = file_name(path.stem, fallback=what), path.suffix.lower()
    name, number = f"{stem}{suffix}", 1
    while (kept := folder / part / name).exists():
        if _is_same(kept, path):
            return f"{part}/{name}"
        number += 1
        name = f"{stem} {number}{suffix}"
    make_room_for(kept, folder)
    copy_whole(path, kept, doing=_COPYING[what])
    return f"{part}/{name}"


def _is_same(one: Path, other: Path) -> bool:
    if one.stat().st_size != other.stat().st_size:
        return False
    with one.open("rb") as first, other.open("rb") as second:
        while chunk := first.read(1 << 20):
            if chunk != second.read(1 << 20):
                return False
    return True
