"""Single frames of what is played as pictures, exactly as the film has them."""

import asyncio
from pathlib import Path

from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks, FrameRate, timecode
from desktop_app.media.pictures import frame_png
from desktop_app.storage.atomic import write_atomically
from desktop_app.storage.names import file_name


def still_name(film: str, at: Flicks, rate: FrameRate) -> str:
    """Return what the file of a frame is called: `Harbour 00.14.13.png`."""
    # A colon may stand in no name on Windows.
    place = timecode(at, rate).replace(":", ".")
    return f"{file_name(film, fallback='Frame')} {place}.png"


async def still_of(file: Path, at: Flicks) -> bytes:
    """Return the frame of a file in sight at `at` as PNG at full size; raises LocalFault."""
    return await asyncio.to_thread(frame_png, file, at)


async def save_still(file: Path, at: Flicks, out: Path) -> None:
    """Write that frame to `out`; raises LocalFault."""
    png = await still_of(file, at)
    await asyncio.to_thread(write_atomically, out, png, doing=say("Saving the frame"))
