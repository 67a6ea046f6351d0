"""A corpus of awkward files, made by script: what people really drop into a film.

Every picture is a card of four quarters, one of which counts: its grey says which frame it is. So a
film shows by its own pixels whether the right frame stands at a place, upright, whole and in its
colours. Every sound is the chirp of `clips.BEEP` at the very start.
"""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from tests.fakes.clips import BEEP, Sound, run_ffmpeg, truncated_clip

SIZE = (320, 176)
FRAMES = 30

Rgb = tuple[int, int, int]
RED, GREEN, BLUE = (200, 40, 40), (40, 180, 60), (40, 60, 200)
COUNT = None
"""Stands for the quarter that counts."""

Quarters = tuple[Rgb | None, Rgb | None, Rgb | None, Rgb | None]
UPRIGHT: Quarters = (COUNT, RED, GREEN, BLUE)
TURNED_LEFT: Quarters = (RED, BLUE, COUNT, GREEN)


def grey(frame: int) -> int:
    """Return the level of the counting quarter: far from those of the frames beside it."""
    return 88 * frame % 256


def card(size: tuple[int, int] = SIZE, rate: str = "30", frames: int = FRAMES) -> str:
    """Return the source of the picture for ffmpeg, in RGB."""

    def level(count: str, red: int, green: int, blue: int) -> str:
        return f"if(lt(X,W/2),if(lt(Y,H/2),{count},{green}),if(lt(Y,H/2),{red},{blue}))"

    channels = zip("rgb", RED, GREEN, BLUE, strict=True)
    levels = ":".join(f"{name}='{level('mod(88*N,256)', *each)}'" for name, *each in channels)
    width, height = size
    return (
        f"color=black:size=64x36:rate={rate},format=gbrp,geq={levels},"
        f"scale={width}:{height}:flags=neighbor,trim=end_frame={frames}"
    )


@dataclass(frozen=True)
class Awkward:
    """A file and what a film at 30 frames a second must show of it.

    `shows` gives for a frame of the film the frame of the card, or with `late` the first of those
    that are as near; `tolerance` is in 8-bit levels. `sound_at` is where its chirp is heard, in
    samples at 48 kHz.
    """

    name: str
    make: Callable[[Path], Path]
    frames: int = FRAMES
    shape: Fraction = Fraction(*SIZE)
    quarters: Quarters = UPRIGHT
    shows: Callable[[int], int] = lambda frame: frame
    sound_at: int | None = 0
    tolerance: int = 10
    late: int = 0

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Hopeless:
    """A file that is none, and what the one sentence about it says."""

    name: str
    make: Callable[[Path], Path]
    words: str

    def __str__(self) -> str:
        return self.name


def _video(
    *options: str,
    source: str | None = None,
    sound: Sound | None = BEEP,
    codec: tuple[str, ...] = ("aac", "-b:a", "128k"),
    seconds: str = "1",
) -> Callable[[Path], Path]:
    """Return what makes a file of the card and the chirp; `options` are for the picture."""

    def make(path: Path) -> Path:
        arguments = ["-f", "lavfi", "-i", source or card()]
        if sound is not None:
            channels = "|".join([sound.expression] * sound.channels)
            heard = f"aevalsrc='{channels}':s={sound.sample_rate}:d={seconds}"
            arguments += ["-f", "lavfi", "-i", heard, "-c:a", *codec]
        run_ffmpeg(*arguments, *options, f"file:{path}")
        return path

    return make


_X264 = ("-c:v", "libx264", "-preset", "veryfast", "-crf", "12")
_H264 = (*_X264, "-pix_fmt", "yuv420p")
_LEVELS = "scale=out_color_matrix=bt709:out_range={}"


def _turned(path: Path) -> Path:
    upright = _video(*_H264)(path.with_name("upright.mp4"))
    turn = ("-display_rotation", "90", "-i", f"file:{upright}")
    run_ffmpeg(*turn, "-c", "copy", f"file:{path}")
    upright.unlink()
    return path


def _edited(path: Path) -> Path:
    """Make a clip that begins at its tenth frame by its edit list alone; its chirp comes late."""
    late = Sound("0.6*between(t,0.5,0.6)*sin(2*PI*(500*(t-0.5)+9000*(t-0.5)*(t-0.5)))")
    whole = _video(*_H264, "-bf", "3", "-g", "250", sound=late)(path.with_name("whole.mp4"))
    run_ffmpeg("-ss", "0.3", "-i", f"file:{whole}", "-c", "copy", f"file:{path}")
    whole.unlink()
    return path


def _cut_off(make: Callable[[Path], Path], keep: float) -> Callable[[Path], Path]:
    def cut(path: Path) -> Path:
        data = make(path).read_bytes()
        path.write_bytes(data[: int(len(data) * keep)])
        return path

    return cut


def _empty(path: Path) -> Path:
    path.touch()
    return path


def _text(path: Path) -> Path:
    path.write_text("Eggs, flour, butter.\n" * 60, encoding="utf-8")
    return path


def still(path: Path, *options: str) -> Path:
    """Make a picture of the card's first frame."""
    run_ffmpeg("-f", "lavfi", "-i", card(frames=1), *options, "-frames:v", "1", f"file:{path}")
    return path


def turned_photo(path: Path) -> Path:
    """Make a JPEG that its Exif block turns upright by a quarter to the right."""
    still(path, "-q:v", "2", "-pix_fmt", "yuvj444p")
    entry = b"\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00"
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01" + entry + b"\0\0\0\0"
    data = path.read_bytes()
    path.write_bytes(data[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2) + exif + data[2:])
    return path


def numbered_pictures(folder: Path, pattern: str = "frame_%04d.png", count: int = 20) -> list[Path]:
    """Make `count` pictures of the card, numbered from 1, and return them in no good order."""
    folder.mkdir(parents=True, exist_ok=True)
    codec = ("-c:v", "libwebp", "-lossless", "1") if pattern.endswith(".webp") else ()
    run_ffmpeg("-f", "lavfi", "-i", card(frames=count), *codec, f"file:{folder / pattern}")
    return sorted(folder.iterdir(), key=lambda path: path.name[::-1])


def song(path: Path) -> Path:
    """Make a second and a half of MP3 with the picture of its sleeve."""
    sleeve = still(path.with_name("sleeve.png"))
    heard = "aevalsrc='0.3*sin(2*PI*440*t)|0.3*sin(2*PI*440*t)':s=44100:d=1.5"
    run_ffmpeg(
        *("-f", "lavfi", "-i", heard, "-i", f"file:{sleeve}", "-map", "0", "-map", "1"),
        *("-c:a", "libmp3lame", "-c:v", "copy", "-disposition:v", "attached_pic", f"file:{path}"),
    )
    sleeve.unlink()
    return path


def tone(path: Path, *options: str, seconds: str = "1.25", rate: int = 44_100) -> Path:
    """Make a sound file of a tone in one channel; the suffix says which kind."""
    heard = f"aevalsrc='0.3*sin(2*PI*440*t)':s={rate}:d={seconds}"
    run_ffmpeg("-f", "lavfi", "-i", heard, *options, f"file:{path}")
    return path


_SELECT = "select=not(eq(mod(n\\,5)\\,2))"
_VP9 = ("-c:v", "libvpx-vp9", "-deadline", "realtime", "-crf", "12", "-b:v", "0")
_OPUS = ("libopus",)

CORPUS = (
    Awkward("like the film.mp4", _video(*_H264)),
    Awkward(
        "variable rate.mp4",
        _video(*_H264, "-vf", _SELECT, "-fps_mode", "passthrough"),
        shows=lambda frame: frame - 1 if frame % 5 == 2 else frame,
    ),
    Awkward("no sound.mp4", _video(*_H264, sound=None), sound_at=None),
    Awkward("mono 22 kHz.mp4", _video(*_H264, sound=Sound(BEEP.expression, 22_050, 1))),
    Awkward("44.1 kHz.mp4", _video(*_H264, sound=Sound(BEEP.expression, 44_100))),
    Awkward("surround.mp4", _video(*_H264, sound=Sound(BEEP.expression, channels=6))),
    Awkward("short sound.mp4", _video(*_H264, seconds="0.4")),
    Awkward("turned.mp4", _turned, shape=Fraction(176, 320), quarters=TURNED_LEFT),
    Awkward(
        "odd size.mkv",
        _video(*_X264, "-pix_fmt", "yuv444p", source=card((321, 177))),
        shape=Fraction(321, 177),
    ),
    Awkward("open GOP.mp4", _video(*_H264, "-x264-params", "open-gop=1:keyint=8:bframes=3")),
    Awkward("edit list.mp4", _edited, frames=21, shows=lambda frame: frame + 9, sound_at=9_600),
    Awkward(
        "ten bits.mp4",
        _video("-c:v", "libx265", "-pix_fmt", "yuv420p10le", "-x265-params", "log-level=0:crf=12"),
    ),
    Awkward("vp9.webm", _video(*_VP9, codec=_OPUS)),
    Awkward(
        "av1.mp4",
        _video("-c:v", "libaom-av1", "-usage", "realtime", "-cpu-used", "8", "-crf", "12"),
    ),
    Awkward("prores.mov", _video("-c:v", "prores_ks", "-profile:v", "2", codec=("pcm_s16le",))),
    Awkward(
        "four K.mp4",
        _video(
            *_X264,
            *("-vf", f"{_LEVELS.format('tv')},format=yuv420p"),
            source=card((3840, 2112), frames=6),
            seconds="0.2",
        ),
        frames=6,
    ),
    Awkward(
        "anamorphic.mp4",
        _video(*_H264, "-vf", "scale=160:176:flags=neighbor,setsar=2"),
    ),
    Awkward(
        "full range.mp4",
        _video(
            *_X264,
            "-vf",
            f"{_LEVELS.format('pc')},format=yuvj420p",
            "-colorspace",
            "bt709",
            "-color_range",
            "pc",
        ),
    ),
    Awkward(
        "cinema.mp4",
        _video(*_H264, source=card(rate="24", frames=24)),
        shows=lambda frame: frame * 4 // 5,
        late=1,
    ),
    Awkward("stream.ts", _video(*_H264, codec=("mp2",))),
    Awkward("old.avi", _video("-c:v", "mpeg4", "-q:v", "2", codec=("pcm_s16le",))),
    Awkward("moving.gif", _video(sound=None), sound_at=None, tolerance=24),
    Awkward("moving.apng", _video("-plays", "0", sound=None), sound_at=None),
    Awkward(
        "moving.webp",
        _video("-c:v", "libwebp_anim", "-lossless", "1", sound=None),
        sound_at=None,
    ),
)

HOPELESS = (
    Hopeless("cut.mp4", truncated_clip, "is cut short: "),
    Hopeless("headless.mp4", _cut_off(_video(*_H264), 0.6), "damaged or not a video"),
    Hopeless("cut.webm", _cut_off(_video(*_VP9, codec=_OPUS), 0.5), "is cut short: "),
    Hopeless("cut.gif", _cut_off(_video(sound=None), 0.5), "damaged or not a picture"),
    Hopeless("cut.png", _cut_off(still, 0.5), "damaged or not a picture"),
    Hopeless("cut.jpg", _cut_off(still, 0.5), "damaged or not a picture"),
    Hopeless("empty.mp4", _empty, "damaged or not a video"),
    Hopeless("empty.png", _empty, "damaged or not a picture"),
    Hopeless("list.mp4", _text, "damaged or not a video"),
    Hopeless("list.gif", _text, "damaged or not a picture"),
    Hopeless("list.webp", _text, "damaged or not a picture"),
)
