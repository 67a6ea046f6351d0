"""Films whose pictures tell their place: bars at the top that spell the numbers of clip and frame.

An eye reads them from the screen, so that what is measured is what is seen.
"""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.studio.imports import take_in_clips
from desktop_app.studio.session import ProjectSession
from tests.fakes.clips import Sound, make_clip

SIZE = (1280, 704)
FRAMES = 150
FRAME_BITS, CLIP_BITS = 8, 3
BITS = FRAME_BITS + CLIP_BITS
KINDS = 1 << CLIP_BITS
SETTINGS = Settings(ModelId("sora-2-text-to-video"))

_HIGH = 96
"""Pixels of the film: how tall the bars are."""


def make_kinds(
    folder: Path, kinds: int = KINDS, frames: int = FRAMES, rate: str = "30"
) -> list[Path]:
    """Make clips with long GOPs, as models deliver them, each with its own number."""
    made = []
    for kind in range(kinds):
        number = [_bar(place, f"gt(bitand(n\\,{1 << place})\\,0)") for place in range(FRAME_BITS)]
        own = [_bar(FRAME_BITS + place, "1") for place in range(CLIP_BITS) if kind & (1 << place)]
        ground = f"drawbox=x=0:y=0:w=iw:h={_HIGH}:color=black:t=fill"
        grain = f"testsrc2={{}},hue=h={kind * 40},noise=alls=6:allf=t"
        picture = ",".join([grain, ground, *number, *own])
        sound = Sound(f"0.3*sin(2*PI*{220 + 40 * kind}*t)*gt(mod(t\\,1)\\,0.4)")
        path = folder / f"kind {kind}.mp4"
        made.append(
            make_clip(path, frames=frames, size=SIZE, rate=rate, picture=picture, sound=sound)
        )
    return made


def copies(kinds: Sequence[Path], count: int, folder: Path) -> list[Path]:
    """Return `count` files that no cache takes for one another."""
    made = []
    for number in range(count):
        path = folder / f"Clip {number + 1}.mp4"
        shutil.copyfile(kinds[number % len(kinds)], path)
        os.utime(path, (1_700_000_000 + number, 1_700_000_000 + number))
        made.append(path)
    return made


async def fill(session: ProjectSession, clips: Sequence[Path]) -> None:
    """Put a scene with a take into the film for each clip."""
    await take_in_clips(session, list(clips), SETTINGS)


def bars_of(picture: QRect) -> QRect:
    """Return the part of a picture on the screen that spells its place."""
    high = picture.height() * _HIGH // SIZE[1]
    return QRect(picture.left(), picture.top() + high // 3, picture.width(), max(2, high // 3))


def spelled(strip: QImage) -> int:
    """Return clip number x 2^FRAME_BITS + frame number that the bars of a picture spell."""
    middle = strip.height() // 2
    found = 0
    for place in range(BITS):
        x = round((place + 0.5) * strip.width() / BITS)
        if strip.pixelColor(x, middle).lightness() > 127:
            found |= 1 << place
    return found


def spelling(clip: int, frame: int, kinds: int) -> int:
    """Return what the bars of a frame of clip number `clip` spell."""
    return (clip % kinds) << FRAME_BITS | frame


def _bar(place: int, when: str) -> str:
    left, wide = f"iw*{place}/{BITS}", f"iw/{BITS}"
    return f"drawbox=x={left}:y=0:w={wide}:h={_HIGH}:color=white:t=fill:enable='{when}'"
