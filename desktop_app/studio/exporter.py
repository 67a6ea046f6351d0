"""One export: the film flattened to the preset's shape, joined, and written as it was asked for."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain.exporting import (
    Container,
    ExportSettings,
    Preset,
    StillsOf,
    estimate,
    film_format,
    joined_estimate,
    part_of,
)
from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import FilmFormat, Project
from desktop_app.domain.reel import CopySegment, Reel
from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks
from desktop_app.media.boxes import has_content_credentials
from desktop_app.media.encoders import Encoder, EncoderTrials
from desktop_app.media.transcode import TranscodeJob
from desktop_app.media.transcode_jobs import transcode_in_process
from desktop_app.storage.keeping import make_room_for
from desktop_app.studio.film_files import check_room, copy_film, refuse_clips_folder
from desktop_app.studio.films import FilmMaker

Progress = Callable[[float], None]

_JOINING = 0.9
"""The part of an export that joining takes when the rest is copying; 0.2 when it is encoding."""

_JOINING_FIRST = 0.2
_NO_CARD = say("No graphics card here can encode it; software did it instead.")


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """A film as it was when its export was ordered; `playhead` and range are on the film's clock.

    The project lies in `folder`; `out` is the file, or the first of several stills.
    """

    project: Project
    folder: Path
    preset: Preset
    settings: ExportSettings
    out: Path
    playhead: Flicks = Flicks(0)  # noqa: RUF009 - a whole number


@dataclass(frozen=True, slots=True)
class Forecast:
    """What an export will be: its format and length, how much is copied, about how large it is.

    `files` are what will be written, `encodes` whether the joined film is encoded once more.
    """

    format: FilmFormat
    duration: Flicks
    copied: Flicks
    reasons: tuple[str, ...]
    encodes: bool
    size_bytes: int
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """What was exported.

    `copied` of `duration` are the clips' own frames, bit for bit; `reasons` say why the rest is
    not. `encodes` tells that all was encoded once more. `word` says what went otherwise than
    asked. `credentials` is the number of clips with content credentials (C2PA), which only
    `is_original` keeps: the file is then the clip's own.
    """

    preset: Preset
    files: tuple[Path, ...]
    size_bytes: int
    duration: Flicks
    copied: Flicks
    reasons: tuple[str, ...] = ()
    encodes: bool = False
    word: str = ""
    credentials: int = 0
    is_original: bool = False


class Exporter:
    """Writes films; `command` starts the transcoding process."""

    def __init__(self, films: FilmMaker, trials: EncoderTrials, command: Sequence[str]) -> None:
        self._films = films
        self._trials = trials
        self._command = tuple(command)

    async def forecast(self, order: ExportOrder) -> Forecast:
        """Return what an order comes to; raises InvalidInput or LocalFault when it cannot be."""
        return _forecast(order, await self._reel(order))

    async def write(self, order: ExportOrder, progress: Progress) -> Written:
        """Carry out an order.

        When the task is cancelled what was at the place is as it was. Raises InvalidInput for what
        cannot be asked, LocalFault or DiskFull for what went wrong; then nothing is left.
        """
        _refuse_nonsense(order)
        await asyncio.to_thread(refuse_clips_folder, order.folder, order.out)
        reel = await self._reel(order)
        plan = _forecast(order, reel)
        await asyncio.to_thread(check_room, order.out, plan.size_bytes)
        encoders = await self._encoders(order)
        credentials = await asyncio.to_thread(_credentials, reel, order.folder)
        original = _original(order, reel) if credentials else None
        if original is not None:
            await copy_film(order.folder / original, order.out, progress)
            return await _written(order, plan, credentials=credentials, is_original=True)
        share = _JOINING_FIRST if plan.encodes else _JOINING
        film = await self._films.joined(reel, order.folder, lambda done: progress(done * share))
        plan = replace(plan, copied=film.copied, reasons=film.reencoded)

        def going_on(done: float) -> None:
            progress(share + (1.0 - share) * done)

        if not plan.encodes:
            await copy_film(film.path, order.out, going_on)
            return await _written(order, plan, credentials=credentials)
        job = _job(order, reel, film.path, plan, encoders)
        await asyncio.to_thread(make_room_for, order.out)
        made = await transcode_in_process(
            self._command, job, lambda done, total: going_on(done / total if total else 0.0)
        )
        result = await _written(order, plan, credentials=credentials)
        is_cardless = order.settings.hardware and encoders[1] is None
        return replace(result, word=_NO_CARD if is_cardless else made.word)

    async def _reel(self, order: ExportOrder) -> Reel:
        preset, settings = order.preset, order.settings
        fmt = film_format(order.project.format, preset, settings)
        project = _fitted(order.project, settings)
        span = settings.span if preset.is_film else None
        reel = await self._films.reel_of(project, order.folder, fmt, span)
        if not reel.segments:
            raise InvalidInput(
                say("No scene has a take yet, so there is no film; generate one first.")
            )
        return reel

    async def _encoders(self, order: ExportOrder) -> tuple[Encoder | None, Encoder | None]:
        """Return the encoder of the picture and the one that is taken when it fails."""
        preset, settings = order.preset, order.settings
        if not preset.encodes(settings):
            return None, None
        found = await self._trials.found()
        why_not = found.why_not(preset)
        if why_not is not None:
            raise LocalFault(why_not)
        software = found.for_codec(preset.codec)
        card = found.for_codec(preset.codec, hardware=True) if settings.hardware else None
        return (card, software) if card is not None else (software, None)


def _refuse_nonsense(order: ExportOrder) -> None:
    container, out = order.preset.container, order.out
    if out.suffix.lower() != f".{container}":
        raise InvalidInput(
            say(
                "{preset} is written as .{container}, and “{name}” is not; rename it.",
                preset=order.preset.title,
                container=container,
                name=out.name,
            )
        )


def _fitted(project: Project, settings: ExportSettings) -> Project:
    """Return the project with the preset's way to fill another shape."""
    if settings.fit is None:
        return project
    return replace(project, timeline=replace(project.timeline, fit=settings.fit))


def _forecast(order: ExportOrder, reel: Reel) -> Forecast:
    preset, settings, fmt = order.preset, order.settings, reel.format
    encodes = preset.encodes(settings)
    first, end = (0, reel.frames) if preset.is_film else _part(order, reel)
    frames = end - first
    copied = reel.copied
    bytes_copied = sum(each.size for each in reel.segments if isinstance(each, CopySegment))
    joined = joined_estimate(fmt, bytes_copied, reel.frames - copied, reel.frames)
    files = tuple(path for _, path in _stills(order, reel)) or (order.out,)
    size = estimate(preset, settings, fmt, frames, joined)
    return Forecast(
        format=fmt,
        duration=fmt.rate.of_frames(frames),
        copied=fmt.rate.of_frames(copied),
        reasons=reel.reasons,
        encodes=encodes,
        size_bytes=size * len(files),
        files=files,
    )


def _part(order: ExportOrder, reel: Reel) -> tuple[int, int]:
    return part_of(order.settings.span, reel.frames, reel.format.rate)


def _stills(order: ExportOrder, reel: Reel) -> tuple[tuple[int, Path], ...]:
    """Return frames and files of stills, numbered when there are several."""
    if order.preset.container is not Container.PNG:
        return ()
    rate, out = reel.format.rate, order.out
    if order.settings.stills is StillsOf.PLAYHEAD:
        frame = min(order.playhead // rate.frame, reel.frames - 1)
        return ((frame, out),)
    digits = max(2, len(str(len(reel.chapters))))
    return tuple(
        (chapter.first, out.with_name(f"{out.stem} {number:0{digits}}{out.suffix}"))
        for number, chapter in enumerate(reel.chapters, 1)
    )


def _job(
    order: ExportOrder,
    reel: Reel,
    film: Path,
    plan: Forecast,
    encoders: tuple[Encoder | None, Encoder | None],
) -> TranscodeJob:
    first, end = (0, reel.frames) if order.preset.is_film else _part(order, reel)
    return TranscodeJob(
        source=film.absolute(),
        out=order.out.absolute(),
        preset=order.preset,
        settings=order.settings,
        format=reel.format,
        frames=reel.frames,
        first=first,
        end=end,
        title=order.project.name,
        comment=reel.metadata.get("comment", ""),
        origin=reel.origin,
        encoder=encoders[0],
        instead=encoders[1],
        needed=plan.size_bytes // len(plan.files),
        stills=tuple((frame, path.absolute()) for frame, path in _stills(order, reel)),
    )


def _credentials(reel: Reel, folder: Path) -> int:
    return sum(_has_credentials(folder / path) for path in reel.paths)


def _has_credentials(path: Path) -> bool:
    try:
        return has_content_credentials(path)
    except OSError:
        return False


def _original(order: ExportOrder, reel: Reel) -> str | None:
    """Return the file that is the whole film as it is: one clip, untouched, with its own sound."""
    if order.preset.encodes(order.settings) or len(reel.segments) != 1 or reel.captions:
        return None
    only, take = reel.segments[0], {each.path: each for each in order.project.takes}
    if not isinstance(only, CopySegment) or only.frames != take[only.path].media.frames:
        return None
    heard = all(
        (layer.path, layer.gain, layer.fade_in, layer.fade_out) == (only.path, 0, 0, 0)
        for layer in reel.sound
    )
    is_plain = reel.mix.target.loudness is None and len(reel.sound) == bool(
        take[only.path].media.sample_rate
    )
    is_mp4 = Path(only.path).suffix.lower() == order.out.suffix.lower()
    return only.path if heard and is_plain and is_mp4 else None


async def _written(
    order: ExportOrder, plan: Forecast, *, credentials: int, is_original: bool = False
) -> Written:
    return Written(
        preset=order.preset,
        files=plan.files,
        size_bytes=await asyncio.to_thread(_size_of, plan.files),
        duration=plan.duration,
        copied=plan.copied,
        reasons=plan.reasons,
        encodes=plan.encodes,
        credentials=credentials,
        is_original=is_original,
    )


def _size_of(files: Sequence[Path]) -> int:
    return sum(path.stat().st_size for path in files)
