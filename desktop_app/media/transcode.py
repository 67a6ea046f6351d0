"""The joined film made into another kind of file by ffmpeg: film, animation, sound or stills.

What was copied into the joined film are the sources' own frames, so nothing is encoded twice that
need not be. A file appears under its name when it is whole; when the task is cancelled ffmpeg and
what it wrote are gone.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import ffmpeg

from desktop_app.domain.exporting import Codec, Container, ExportSettings, Preset
from desktop_app.domain.problems import DiskFull, LocalFault
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import Origin
from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks
from desktop_app.media.encoders import (
    Encoder,
    device_arguments,
    picture_options,
    uploaded,
)
from desktop_app.media.graphs import Part, animated, encoded_sound, palette_of, seen, still, url
from desktop_app.media.landing import landing
from desktop_app.media.process import ProcessFailed, run_ffmpeg
from desktop_app.media.provenance import append_xmp, commented

Progress = Callable[[Flicks, Flicks], None]

_ISO = (Container.MP4, Container.MOV, Container.M4A)
_MUXERS = {Container.M4A: "ipod"}
_NOT_TOLD = ("major_brand=", "minor_version=", "compatible_brands=")
"""Of the joined film's own file; without a value they are left out."""

_FULL = "No space left on device"
_PALETTE_SHARE = 3
"""Looking for colours takes about a third of making a GIF."""


@dataclass(frozen=True, slots=True)
class TranscodeJob:
    """What to make of frames [first, end) of a joined film of `format` and `frames` frames.

    `encoder` is that of the picture, `instead` the one in software that is taken when it fails.
    `needed` is about how many bytes will come out. `stills` are a file for each frame.
    """

    source: Path
    out: Path
    preset: Preset
    settings: ExportSettings
    format: FilmFormat
    frames: int
    first: int
    end: int
    title: str = ""
    comment: str = ""
    origin: Origin = Origin.GENERATED
    encoder: Encoder | None = None
    instead: Encoder | None = None
    needed: int = 0
    stills: tuple[tuple[int, Path], ...] = ()

    @property
    def part(self) -> Part:
        """The part of the joined film that is taken."""
        return Part(self.source, self.format, self.first, self.end, self.is_whole)

    @property
    def is_whole(self) -> bool:
        """Tell whether all of the film is taken."""
        return (self.first, self.end) == (0, self.frames)


@dataclass(frozen=True, slots=True)
class Transcoded:
    """What was written; `word` says what went otherwise than asked, empty when nothing did."""

    paths: tuple[Path, ...]
    size_bytes: int
    word: str = ""


async def transcode(
    job: TranscodeJob, progress: Progress, *, program: str | None = None
) -> Transcoded:
    """Do a job; raises ProcessFailed with ffmpeg's words, DiskFull or LocalFault."""
    work = _Work(job, progress, program)
    if job.stills:
        return await work.stills()
    try:
        return await work.file()
    except ProcessFailed:
        if job.encoder is None or not job.encoder.is_hardware or job.instead is None:
            raise
    made = await _Work(replace(job, encoder=job.instead), progress, program).file()
    return replace(
        made,
        word=say("{maker}’s encoder failed; software did it instead.", maker=job.encoder.maker),
    )


class _Work:
    """One job in the making."""

    def __init__(self, job: TranscodeJob, progress: Progress, program: str | None) -> None:
        self._job = job
        self._program = program
        self._whole = job.format.rate.of_frames(job.end - job.first)
        self._progress = progress

    async def file(self) -> Transcoded:
        """Write the one file that comes out."""
        job = self._job
        with landing(job.out, job.needed) as part, TemporaryDirectory() as scratch:
            with _told(job.out):
                await self._write(part, Path(scratch))
            if job.preset.container in _ISO:
                append_xmp(part, job.title, job.origin)
            size = part.stat().st_size
        return Transcoded((job.out,), size)

    async def stills(self) -> Transcoded:
        """Write a picture for each frame that is asked for."""
        job, size = self._job, 0
        for number, (frame, out) in enumerate(job.stills):
            with landing(out, job.needed) as part:
                with _told(out):
                    one = replace(job.part, first=frame, end=frame + 1, is_whole=False)
                    output = still(one, job.settings.size, part)
                    await self._ffmpeg(output)
                size += part.stat().st_size
            rate = job.format.rate
            self._progress(rate.of_frames(number + 1), rate.of_frames(len(job.stills)))
        return Transcoded(tuple(out for _, out in job.stills), size)

    async def _write(self, out: Path, scratch: Path) -> None:
        container = self._job.preset.container
        if container.is_animation:
            await self._animation(out, scratch)
        elif not container.has_picture:
            sound = encoded_sound(self._job.part, self._job.preset, self._job.settings)
            await self._run(self._output(out, sound.options, sound.stream), 0, 1)
        elif self._job.preset.two_passes(self._job.settings) and not self._encoder.is_hardware:
            await self._film(None, scratch, 1)
            await self._film(out, scratch, 2)
        else:
            await self._film(out, scratch, 0)

    async def _film(self, out: Path | None, scratch: Path, number: int) -> None:
        """Encode picture and sound; of two passes the first writes nothing."""
        job, encoder = self._job, self._encoder
        picture = uploaded(seen(job.part), encoder)
        options = picture_options(encoder, job.settings) | _timed(job.format)
        if number:
            options |= _pass(encoder, number, scratch)
        if out is None:
            output = ffmpeg.output(picture, "-", f="null", **options)
            await self._run(output, 0, 2)
            return
        sound = encoded_sound(job.part, job.preset, job.settings)
        streams = [picture, sound.stream]
        if job.is_whole:
            streams.append(job.part.source["s?"])
            options["c:s"] = "mov_text"
        output = self._output(out, options | sound.options, *streams)
        output = output.global_args(*device_arguments(encoder))
        await self._run(output, 1 if number else 0, 2 if number else 1)

    async def _animation(self, out: Path, scratch: Path) -> None:
        job = self._job
        if job.preset.container is Container.WEBP:
            picture = animated(job.part, job.settings)
            options = {"c:v": "libwebp_anim", "loop": 0, "quality": 75, "fps_mode": "passthrough"}
            await self._run(ffmpeg.output(picture, url(out), f="webp", **options), 0, 1)
            return
        colours = scratch / "colours.png"
        first = ffmpeg.output(
            palette_of(job.part, job.settings), url(colours), f="image2", update=1
        )
        await self._run(first, 0, _PALETTE_SHARE)
        picture = animated(job.part, job.settings, colours)
        made = ffmpeg.output(picture, url(out), f="gif", loop=0, fps_mode="passthrough")
        await self._run(made, 1, _PALETTE_SHARE, share=_PALETTE_SHARE - 1)

    @property
    def _encoder(self) -> Encoder:
        if self._job.encoder is None:
            raise LocalFault(
                say(
                    "This computer's ffmpeg cannot write {preset}; choose another preset.",
                    preset=self._job.preset.title,
                )
            )
        return self._job.encoder

    def _output(self, out: Path, options: dict[str, Any], *streams: Any) -> Any:
        container = self._job.preset.container
        job = self._job
        comment = commented(job.comment, job.origin)
        told = [f"title={job.title}", f"comment={comment}", *_NOT_TOLD]
        if container in _ISO:
            options = {**options, "movflags": "+faststart"}
        return ffmpeg.output(
            *streams,
            url(out),
            f=_MUXERS.get(container, container.value),
            map_chapters=0 if self._job.is_whole else -1,
            # Every argument needs a name of its own; the number means nothing to ffmpeg.
            **{f"metadata:g:{number}": each for number, each in enumerate(told)},
            **options,
        )

    async def _run(self, output: Any, before: int, of: int, *, share: int = 1) -> None:
        """Run ffmpeg; it is `share` parts of `of`, of which `before` are done."""

        def made(time: Flicks) -> None:
            done = min(time, self._whole)
            self._progress(Flicks((self._whole * before + done * share) // of), self._whole)

        await self._ffmpeg(output, made)

    async def _ffmpeg(self, output: Any, made: Callable[[Flicks], None] | None = None) -> None:
        # In the group of the transcoding process, so that both can be ended together.
        await run_ffmpeg(output.get_args(), made, program=self._program, own_group=False)


@contextmanager
def _told(out: Path) -> Iterator[None]:
    """Turn what ffmpeg says of a full disk into the sentence for it."""
    try:
        yield
    except ProcessFailed as error:
        if _FULL in error.details:
            raise DiskFull(
                say(
                    "The disk is full, so {name} was not written; make room and export it again.",
                    name=out.name,
                )
            ) from error
        raise


def _timed(fmt: FilmFormat) -> dict[str, Any]:
    """Return the options that keep every frame in its place."""
    return {"r": f"{fmt.rate.numerator}/{fmt.rate.denominator}", "fps_mode": "cfr"}


def _pass(encoder: Encoder, number: int, scratch: Path) -> dict[str, Any]:
    """Return the options of the first or second pass; what it learns lies in `scratch`."""
    if encoder.codec is Codec.HEVC:
        stats = str(scratch / "passes")
        for each in "\\':":
            stats = stats.replace(each, f"\\{each}")
        return {"x265-params": f"log-level=error:pass={number}:stats={stats}"}
    return {"pass": number, "passlogfile": str(scratch / "passes")}
