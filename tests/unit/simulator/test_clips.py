"""Clips through a real decoder: shape, length, sound, joinability, determinism."""

import io
import subprocess
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import av
import httpx
import numpy as np
import pytest

from desktop_app.media.tools import ffmpeg_binary
from desktop_app.paths import resources
from desktop_app.simulator.clip import ClipSpec, prepare
from desktop_app.simulator.given import tile_box
from tests.fakes.photographs import BLUE, RED, png
from tests.unit.simulator.conftest import Service
from tests.unit.simulator.models import SORA

Shoot = Callable[..., Path]
FONT = resources() / "fonts" / "Inter-Medium.otf"


@pytest.fixture
def shoot(tmp_path: Path) -> Shoot:
    """Render a clip of one second, small unless told otherwise."""
    count = 0

    def render(
        prompt: str = "A hill at dawn",
        *,
        size: tuple[int, int] = (320, 176),
        seconds: int = 1,
        seed: str = "1/0",
        sound: bool = True,
        picture: Path | None = None,
        shown: tuple[Path, ...] = (),
        title: str = "A hill",
    ) -> Path:
        nonlocal count
        count += 1
        folder = tmp_path / f"layers{count}"
        folder.mkdir()
        spec = ClipSpec(prompt, title, size, seconds, seed, sound, picture, shown)
        out = tmp_path / f"clip{count}.mp4"
        arguments = prepare(spec, folder, FONT)
        subprocess.run([ffmpeg_binary(), "-v", "error", *arguments, str(out)], check=True)
        return out

    return render


def frames(path: Path | io.BytesIO) -> list[bytes]:
    """Return the luma of every picture, which is enough to tell two pictures apart."""
    with av.open(path, "r") as film:
        return [bytes(frame.planes[0]) for frame in film.decode(video=0)]


def samples(path: Path | io.BytesIO) -> int:
    with av.open(path, "r") as film:
        return sum(frame.samples for frame in film.decode(audio=0))


def extradata(path: Path) -> bytes | None:
    with av.open(path, "r") as film:
        return film.streams.video[0].codec_context.extradata


@pytest.mark.parametrize(
    ("aspect", "size"), [("landscape", (1280, 704)), ("portrait", (704, 1280))]
)
def test_a_sora_clip_has_soras_shape(service: Service, aspect: str, size: tuple[int, int]) -> None:
    task = service.create("A lighthouse at dawn", SORA, aspect_ratio=aspect, n_frames="10")
    data = service.finished(task["data"]["taskId"])
    assert data["creditsConsumed"] == 30.0
    film_bytes = httpx.get(data["response"]["resultUrls"][0]).content
    with av.open(io.BytesIO(film_bytes), "r") as film:
        picture, sound = film.streams.video[0], film.streams.audio[0]
        context = picture.codec_context
        assert (context.width, context.height) == size
        assert (context.name, context.profile, context.pix_fmt) == ("h264", "High", "yuv420p")
        assert picture.average_rate == 30
        assert (sound.codec_context.name, sound.sample_rate, sound.layout.name) == (
            "aac",
            48000,
            "stereo",
        )
        packets = [packet for packet in film.demux(picture) if packet.size]
        keys = [index for index, packet in enumerate(packets) if packet.is_keyframe]
        assert len(packets) == picture.frames == 300
        assert keys == list(range(0, 300, 30))
        times = sorted(packet.pts for packet in packets if packet.pts is not None)
        step = 512 if picture.time_base and picture.time_base.denominator == 15360 else None
        assert step is not None
        assert times == [index * step for index in range(300)]
    decoded = samples(io.BytesIO(film_bytes))
    assert abs(decoded - 480_000) <= 1024, "sound ends with the picture, within one AAC frame"


def test_every_key_frame_starts_a_closed_group(shoot: Shoot) -> None:
    """Only IDR pictures (NAL type 5) can be joined on without decoding."""
    with av.open(shoot(seconds=2)) as film:
        for packet in film.demux(video=0):
            if packet.size and packet.is_keyframe:
                assert 5 in nal_types(bytes(packet))


def nal_types(data: bytes) -> set[int]:
    found, at = set(), 0
    while at + 5 <= len(data):
        length = int.from_bytes(data[at : at + 4])
        found.add(data[at + 4] & 31)
        at += 4 + length
    return found


def test_clips_of_one_size_share_their_parameter_sets(shoot: Shoot) -> None:
    wide = {
        extradata(each)
        for each in (
            shoot("A city at night", size=(1280, 704)),
            shoot("Snow on the mountains", size=(1280, 704), seed="9/3", sound=False),
            shoot("The sea", size=(1280, 704), seconds=2, title=""),
        )
    }
    tall = {extradata(shoot(each, size=(704, 1280))) for each in ("A forest", "A desert")}
    assert len(wide) == len(tall) == 1
    assert wide != tall


def test_the_same_order_gives_the_same_bytes(shoot: Shoot) -> None:
    assert shoot("Rain on the harbour").read_bytes() == shoot("Rain on the harbour").read_bytes()


def test_prompt_and_seed_each_change_picture_and_sound(shoot: Shoot) -> None:
    first, other, reseeded = shoot("The sea"), shoot("A city"), shoot("The sea", seed="2/0")
    pictures = {frames(each)[0] for each in (first, other, reseeded)}
    assert len(pictures) == 3
    assert len({sound_of(each) for each in (first, other, reseeded)}) == 3


def sound_of(path: Path) -> bytes:
    with av.open(path, "r") as film:
        return b"".join(bytes(packet) for packet in film.demux(audio=0))


def test_the_picture_moves_all_the_time(shoot: Shoot) -> None:
    pictures = frames(shoot("A road through the hills", title=""))
    assert len(pictures) == 30
    changed = [one != next_one for one, next_one in pairwise(pictures)]
    assert sum(changed) >= 25


def test_the_title_stands_in_the_corner(shoot: Shoot) -> None:
    """The words change the lower left of the picture and nothing at its top."""
    size = (640, 352)
    plain, titled = (
        frames(shoot(size=size, title=each, seconds=2))[36] for each in ("", "Harbour")
    )
    stride = len(plain) // size[1]

    def apart(first: int, last: int) -> int:
        rows = slice(first * stride, last * stride)
        return max(abs(a - b) for a, b in zip(plain[rows], titled[rows], strict=True))

    assert apart(int(size[1] * 0.85), size[1]) > 60
    assert apart(0, int(size[1] * 0.5)) < 12


def test_a_silent_order_has_no_sound(shoot: Shoot) -> None:
    with av.open(shoot(sound=False)) as film:
        assert len(film.streams.audio) == 0


def test_a_given_picture_is_the_first_frame(shoot: Shoot, tmp_path: Path) -> None:
    picture = tmp_path / "first.png"
    source = shoot("The sea at dawn", title="")
    command = [ffmpeg_binary(), "-v", "error", "-i", str(source), "-frames:v", "1", str(picture)]
    subprocess.run(command, check=True)
    film = frames(shoot("Calm", picture=picture, title=""))
    given = frames(source)[0]
    off = [abs(a - b) for a, b in zip(film[0], given, strict=True)]
    assert sum(off) / len(off) < 3
    assert film[-1] != film[0]


def test_pictures_that_are_shown_stand_in_their_order_but_on_the_ends(
    shoot: Shoot, tmp_path: Path
) -> None:
    size, colours = (640, 352), (RED, BLUE)
    shown = tuple(tmp_path / f"{number}.png" for number in range(2))
    for path, colour in zip(shown, colours, strict=True):
        path.write_bytes(png(np.full((90, 160, 3), colour, np.uint8)))
    clip = shoot("The sea at night", size=size, shown=shown, title="")
    with av.open(clip) as film:
        pictures = [each.to_ndarray(format="rgb24") for each in film.decode(video=0)]
    plain = frames(shoot("The sea at night", size=size, title=""))
    assert len(pictures) == len(plain) == 30
    for number, colour in enumerate(colours):
        x, y, side = tile_box(size, number)
        near, far, last = (pictures[at][y + side // 2, x + side // 2] for at in (15, 0, 29))
        assert abs(near.astype(int) - colour).max() < 40
        assert all(abs(each.astype(int) - colour).max() > 60 for each in (far, last))


def test_very_large_and_very_long_orders_keep_their_frame_count(shoot: Shoot) -> None:
    with av.open(shoot(size=(2560, 1440))) as film:
        assert (film.streams.video[0].width, film.streams.video[0].height) == (2560, 1440)
        assert film.streams.video[0].frames == 30


@pytest.mark.parametrize("seed", ["1/0", "2/0", "3/1"])
@pytest.mark.parametrize("prompt", ["The sea at night", "A city"])
def test_the_tone_is_quiet(prompt: str, seed: str) -> None:
    """Near -28 LUFS by EBU R 128, measured by ffmpeg."""
    from desktop_app.simulator.tone import tone_bed

    graph = f"{tone_bed(prompt, seed, 6)},ebur128=framelog=quiet[out]"
    command = [ffmpeg_binary(), "-hide_banner", "-filter_complex", graph, "-map", "[out]"]
    run = subprocess.run([*command, "-f", "null", "-"], capture_output=True, text=True, check=True)
    integrated = float(run.stderr.rsplit("I:", 1)[1].split()[0])
    assert -31 < integrated < -25
