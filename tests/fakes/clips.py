"""Small real clips, made with ffmpeg: what the tests feed to the decoder and the assembler.

Clips of one size and rate made here share their parameter sets, so they can be joined untouched.
"""

import hashlib
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict, Unpack
from uuid import uuid4

import imageio_ffmpeg

CLIP_SHELF = "TAKEWRIGHT_TEST_CLIPS"
"""Variable of the environment: where clips are kept while the tests run."""

LANDSCAPE = (320, 176)
PORTRAIT = (176, 320)
BEEP_SECONDS = 0.1


@dataclass(frozen=True)
class Sound:
    """A sound track: an `aevalsrc` expression, its rate, its channels, its length if unlike."""

    expression: str = "0.2*sin(2*PI*440*t)"
    sample_rate: int = 48_000
    channels: int = 2
    seconds: float | None = None
    bit_rate: str = "128k"


TONE = Sound()
CD_TONE = Sound(sample_rate=44_100)
BEEP = Sound(f"0.6*lt(t,{BEEP_SECONDS})*sin(2*PI*(500*t+9000*t*t))")
"""A chirp at the very start, then nothing: its place is found to a fraction of a sample."""

CD_BEEP = Sound(BEEP.expression, sample_rate=44_100)


def run_ffmpeg(*arguments: str) -> None:
    """Run the packaged ffmpeg quietly; a failure raises CalledProcessError."""
    program = imageio_ffmpeg.get_ffmpeg_exe()
    subprocess.run(
        [program, "-nostdin", "-v", "error", "-y", *arguments],
        check=True,
        stdin=subprocess.DEVNULL,
    )


class ClipOptions(TypedDict, total=False):
    """What `make_clip` takes besides the path."""

    frames: int
    size: tuple[int, int]
    rate: str
    picture: str
    sound: Sound | None
    video: tuple[str, ...]


def make_clip(
    path: Path,
    *,
    frames: int = 30,
    size: tuple[int, int] = LANDSCAPE,
    rate: str = "30",
    picture: str = "testsrc2",
    sound: Sound | None = TONE,
    video: tuple[str, ...] = (),
) -> Path:
    """Make a clip of exactly `frames` frames.

    `picture` is an ffmpeg source and its filters, `{}` in it standing for size and rate; `video`
    holds more output arguments, which win over the usual ones.
    """
    width, height = size
    shape = f"size={width}x{height}:rate={rate}"
    source = picture.replace("{}", shape) if "{}" in picture else f"{picture}={shape}"
    source += f",trim=end_frame={frames}"
    arguments = ["-f", "lavfi", "-i", source]
    if sound is not None:
        length = f":d={sound.seconds}" if sound.seconds is not None else ""
        one = sound.expression
        channels = "|".join([one] * sound.channels)
        arguments += ["-f", "lavfi", "-i", f"aevalsrc='{channels}':s={sound.sample_rate}{length}"]
    arguments += ["-c:v", "libx264", "-preset", "veryfast"]
    arguments += ["-profile:v", "high", "-pix_fmt", "yuv420p", "-crf", "23"]
    if sound is not None:
        arguments += ["-c:a", "aac", "-b:a", sound.bit_rate]
        if sound.seconds is None:
            arguments += ["-t", f"{_seconds(frames, rate):.9f}"]
    _put(path, *arguments, *video, "-movflags", "+faststart", "-f", "mp4")
    return path


def solid_clip(path: Path, colour: str, **more: Unpack[ClipOptions]) -> Path:
    """Make a clip of one colour, so that a film shows which clip is where."""
    more["picture"] = f"color={colour}:{{}}"
    return make_clip(path, **more)


def sync_clip(
    path: Path,
    *,
    frames: int = 30,
    size: tuple[int, int] = LANDSCAPE,
    rate: str = "30",
    sound: Sound | None = BEEP,
) -> Path:
    """Make a clip whose first frame is white and whose sound starts with a chirp."""
    flash = "color=black:{},drawbox=color=white:t=fill:enable='eq(n,0)'"
    return make_clip(path, frames=frames, size=size, rate=rate, picture=flash, sound=sound)


def rotated_clip(path: Path, degrees: int = 90) -> Path:
    """Make a clip that a phone held upright would make: turned by its metadata alone."""
    upright = path.with_name(f"upright-{path.name}")
    make_clip(upright)
    run_ffmpeg(
        *("-display_rotation", str(degrees), "-i", f"file:{upright}"),
        *("-c", "copy", "-f", "mp4", f"file:{path}"),
    )
    upright.unlink()
    return path


def variable_rate_clip(path: Path) -> Path:
    """Make a clip of 30 frames per second from which every fifth frame is missing."""
    thin = ("-vf", "select=not(eq(mod(n\\,5)\\,2))", "-fps_mode", "passthrough")
    return make_clip(path, video=thin)


def truncated_clip(path: Path, keep: float = 0.6, **more: Unpack[ClipOptions]) -> Path:
    """Make a clip whose download was cut: the index is whole, the media is not."""
    make_clip(path, **more)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * keep)])
    return path


def corrupt_clip(path: Path, **more: Unpack[ClipOptions]) -> Path:
    """Make a clip whose index is gone: bytes of an MP4 that no decoder can read."""
    make_clip(path, **more)
    data = bytearray(path.read_bytes())
    start = data.index(b"moov")
    data[start : start + 4000] = b"\xa5" * 4000
    path.write_bytes(bytes(data))
    return path


def damaged_clip(path: Path, **more: Unpack[ClipOptions]) -> Path:
    """Make a clip with a whole index and noise where most of its media was."""
    make_clip(path, **more)
    data = bytearray(path.read_bytes())
    start = data.index(b"mdat") + 64
    data[start : len(data) - 64] = b"\xa5" * (len(data) - 64 - start)
    path.write_bytes(bytes(data))
    return path


def text_named_mp4(path: Path) -> Path:
    """Make a text file that calls itself a film."""
    path.write_text("This is a shopping list, not a film.\n" * 40, encoding="utf-8")
    return path


def sound_only(path: Path) -> Path:
    """Make an MP4 with sound and no picture."""
    run_ffmpeg(
        *("-f", "lavfi", "-i", "sine=440:d=1", "-c:a", "aac", "-f", "mp4", f"file:{path}"),
    )
    return path


def _put(path: Path, *arguments: str) -> None:
    """Make a file, or copy the one that the same arguments have made in this run of the tests.

    ffmpeg makes the same bytes of the same arguments.
    """
    shelf = os.environ.get(CLIP_SHELF)
    if shelf is None:
        run_ffmpeg(*arguments, f"file:{path}")
        return
    kept = Path(shelf, hashlib.sha256("\0".join(arguments).encode()).hexdigest())
    if not kept.exists():
        part = kept.with_suffix(f".{uuid4().hex}")
        run_ffmpeg(*arguments, f"file:{part}")
        part.replace(kept)
    shutil.copyfile(kept, path)


def _seconds(frames: int, rate: str) -> float:
    numerator, _, denominator = rate.partition("/")
    return frames * int(denominator or 1) / int(numerator)
