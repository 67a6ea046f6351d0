"""Encoders of pictures: the ones in software, and those of graphics cards, found by trial.

What ffmpeg lists says nothing about the machine it runs on, so each encoder of a graphics card
encodes a few frames before it is offered.
"""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ffmpeg

from desktop_app.domain.exporting import (
    Codec,
    Container,
    Control,
    ExportSettings,
    Preset,
)
from desktop_app.domain.sentence import say
from desktop_app.media.process import ProcessFailed, run_ffmpeg
from desktop_app.media.tools import Abilities, abilities_of, ffmpeg_binary

_SOFTWARE = {
    Codec.H264: ("libx264",),
    Codec.HEVC: ("libx265",),
    Codec.AV1: ("libsvtav1", "libaom-av1"),
    Codec.PRORES: ("prores_ks",),
}
_STEMS = {Codec.H264: "h264", Codec.HEVC: "hevc", Codec.AV1: "av1"}
_MAKERS = {
    "nvenc": "NVIDIA",
    "qsv": "Intel Quick Sync",
    "amf": "AMD",
    "videotoolbox": "Apple",
    "vaapi": "VA-API",
}
_TRIAL_FRAMES = 5
_TRIAL_SECONDS = 10
_TRIAL_SIZE = "640x360"


@dataclass(frozen=True, slots=True)
class Encoder:
    """One of ffmpeg's encoders; `maker` names whose graphics card it needs, empty for none."""

    name: str
    codec: Codec
    maker: str = ""

    @property
    def is_hardware(self) -> bool:
        """Tell whether it runs on a graphics card."""
        return bool(self.maker)

    @property
    def kind(self) -> str:
        """The part of the name that says whose it is, as `nvenc`."""
        return self.name.rpartition("_")[2] if self.is_hardware else self.name


@dataclass(frozen=True, slots=True)
class Encoders:
    """What can be encoded here: pictures, best first, and whether MP3 and animated WebP can."""

    pictures: tuple[Encoder, ...] = ()
    mp3: bool = False
    webp: bool = False

    def for_codec(self, codec: Codec, *, hardware: bool = False) -> Encoder | None:
        """Return the best encoder of a codec; None when there is none of that kind."""
        return next(
            (e for e in self.pictures if e.codec is codec and e.is_hardware == hardware), None
        )

    def why_not(self, preset: Preset) -> str | None:
        """Return in a sentence why a preset cannot be written here, None when it can."""
        container, codec = preset.container, preset.codec
        is_missing = (
            (container is Container.MP3 and not self.mp3)
            or (container is Container.WEBP and not self.webp)
            or (codec is not Codec.COPY and self.for_codec(codec) is None)
        )
        if not is_missing:
            return None
        return say(
            "This computer's ffmpeg cannot write {preset}; choose another preset.",
            preset=preset.title,
        )


class EncoderTrials:
    """Tries encoders once for each ffmpeg program, however often it is asked."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, int], asyncio.Task[Encoders]] = {}

    async def found(self, program: str | None = None) -> Encoders:
        """Return what works; the first time it takes up to a few seconds. Raises LocalFault."""
        path = program if program is not None else await asyncio.to_thread(ffmpeg_binary)
        changed = (await asyncio.to_thread(Path(path).stat)).st_mtime_ns
        trial = self._known.get((path, changed))
        if trial is None or trial.cancelled():
            trial = asyncio.create_task(encoders_that_work(path), name="encoder trials")
            self._known[path, changed] = trial
        return await asyncio.shield(trial)

    async def close(self) -> None:
        """End trials that are going on."""
        running = [each for each in self._known.values() if not each.done()]
        for trial in running:
            trial.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def encoders_that_work(program: str) -> Encoders:
    """Return software encoders that the program has, and hardware ones that passed a trial."""
    abilities = await asyncio.to_thread(abilities_of, program) or Abilities((), frozenset())
    software = [
        Encoder(name, codec)
        for codec, names in _SOFTWARE.items()
        for name in names
        if name in abilities.names
    ]
    listed = [each for each in _hardware() if each.name in abilities.names]
    # One after the other: cards allow few sessions at a time.
    working = [each for each in listed if await _works(each, program)]
    return Encoders(
        (*working, *software), "libmp3lame" in abilities.names, "libwebp_anim" in abilities.names
    )


def _hardware() -> list[Encoder]:
    return [
        Encoder(f"{stem}_{kind}", codec, maker)
        for kind, maker in _MAKERS.items()
        for codec, stem in _STEMS.items()
    ]


async def _works(encoder: Encoder, program: str) -> bool:
    try:
        async with asyncio.timeout(_TRIAL_SECONDS):
            await run_ffmpeg(trial_arguments(encoder), program=program)
    except (ProcessFailed, TimeoutError, OSError):
        return False
    return True


def trial_arguments(encoder: Encoder) -> list[str]:
    """Return the arguments that encode a few frames to nowhere."""
    picture = ffmpeg.input(f"testsrc2=size={_TRIAL_SIZE}:rate=30", f="lavfi").video
    picture = uploaded(picture.filter("trim", end_frame=_TRIAL_FRAMES), encoder)
    options = picture_options(encoder, ExportSettings(control=Control.QUALITY))
    output = ffmpeg.output(picture, "-", **options, f="null")
    arguments: list[str] = output.global_args(*device_arguments(encoder)).get_args()
    return arguments


def device_arguments(encoder: Encoder) -> tuple[str, ...]:
    """Return what opens the device that an encoder runs on, where it does not by itself."""
    if encoder.kind == "vaapi":
        return "-init_hw_device", "vaapi=card", "-filter_hw_device", "card"
    return ()


def uploaded(picture: Any, encoder: Encoder) -> Any:
    """Bring a picture into the layout, and to the place, where its encoder takes it."""
    if encoder.codec is Codec.PRORES:
        return picture.filter("format", "yuv422p10le")
    if encoder.kind == "vaapi":
        return picture.filter("format", "nv12").filter("hwupload")
    return picture.filter("format", "nv12" if encoder.kind in ("qsv", "amf") else "yuv420p")


def picture_options(encoder: Encoder, settings: ExportSettings) -> dict[str, Any]:
    """Return the output options of an encoder, without those of a pass."""
    options: dict[str, Any] = {"c:v": encoder.name, **_STEADY.get(encoder.kind, {})}
    if encoder.codec is Codec.HEVC:
        # Players of Apple's take H.265 in an MP4 under this name alone.
        options["tag:v"] = "hvc1"
    if encoder.codec is Codec.PRORES:
        return options
    if settings.control is Control.BITRATE:
        most = {"maxrate": settings.bit_rate * 3 // 2, "bufsize": settings.bit_rate * 2}
        return options | {"b:v": settings.bit_rate} | ({} if encoder.kind == "libsvtav1" else most)
    return options | _quality(encoder, settings.quality)


_STEADY: dict[str, dict[str, Any]] = {
    "libx264": {"preset": "medium", "profile:v": "high"},
    "libx265": {"preset": "medium", "x265-params": "log-level=error"},
    "libsvtav1": {"preset": 8},
    "libaom-av1": {"cpu-used": 6, "row-mt": 1},
    "prores_ks": {"profile:v": 2, "vendor": "apl0"},
    "nvenc": {"preset": "p5"},
    "amf": {"quality": "quality"},
}


def _quality(encoder: Encoder, crf: int) -> dict[str, Any]:
    """Say a quality in the words of an encoder."""
    words: dict[str, dict[str, Any]] = {
        "nvenc": {"rc": "vbr", "cq": crf, "b:v": 0},
        "qsv": {"global_quality": crf},
        "amf": {"rc": "cqp", "qp_i": crf, "qp_p": crf},
        # From 1 to 100, where more is better.
        "videotoolbox": {"q:v": max(1, 100 - 2 * crf)},
        "vaapi": {"rc_mode": "CQP", "global_quality": crf},
        "libaom-av1": {"crf": crf, "b:v": 0},
    }
    return words.get(encoder.kind, {"crf": crf})
