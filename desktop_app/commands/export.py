"""`takewright export`: a film as any preset makes it, with the settings that may be changed."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.commands.places import require_folder
from desktop_app.console import Column, Console
from desktop_app.domain.exporting import Control, ExportSettings, Preset, preset_named
from desktop_app.domain.flatten import ready
from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, TimeRange, as_seconds
from desktop_app.studio.export_words import foretold, left
from desktop_app.studio.export_words import written as words_of
from desktop_app.studio.exporter import ExportOrder, Written
from desktop_app.studio.exports import Export
from desktop_app.studio.studio import Studio

_STEP = 0.25


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What was asked for; `changes` are settings by name, times in seconds from the film's start.

    `bits` is the data rate of what the preset is about, picture or sound. `start` and `end` are the
    part of the film; `at` is where a still is taken.
    """

    project: Path
    preset: str
    out: Path
    changes: Mapping[str, object] = field(default_factory=dict)
    bits: int | None = None
    start: float | None = None
    end: float | None = None
    at: float = 0.0
    overwrite: bool = False


async def list_presets(studio: Studio, console: Console) -> int:
    """Show what a film can be exported as."""
    found = await studio.encoders.found()
    rows = []
    for preset in studio.presets:
        why_not = found.why_not(preset)
        told = preset.about if why_not is None else f"{preset.about} {why_not}"
        rows.append((preset.id, preset.title, told))
        console.event(
            "preset",
            id=preset.id,
            title=preset.title,
            about=preset.about,
            file=preset.container.value,
            available=why_not is None,
        )
    console.table([Column("Preset"), Column("Title"), Column("What for")], rows)
    console.event("done", presets=len(rows))
    return 0


async def export(studio: Studio, console: Console, *, request: ExportRequest) -> int:
    """Write the film of a project; what it came to is said, and how much was copied."""
    preset = preset_named(studio.presets, request.preset)
    session = await studio.open_project(request.project)
    await asyncio.to_thread(require_folder, request.out)
    film = ready(session.project)
    settings = _settings(preset, request, film.duration)
    at = Flicks(round(request.at * FLICKS_PER_SECOND))
    out = request.out.absolute()
    order = ExportOrder(session.project, session.folder, preset, settings, out, at)
    forecast = await studio.exporter.forecast(order)
    await _may_write(forecast.files, request, console)
    console.say(foretold(forecast))
    done = await _carried_out(studio, console, order)
    console.say(words_of(done))
    console.event("done", **facts_of(done))
    return 0


def facts_of(done: Written) -> dict[str, object]:
    """Return the facts of the last line."""
    return {
        "files": [str(path) for path in done.files],
        "seconds": round(as_seconds(done.duration), 6),
        "copied_seconds": 0 if done.encodes else round(as_seconds(done.copied), 6),
        "bytes": done.size_bytes,
        "reasons": list(done.reasons),
        "sentence": words_of(done),
    }


def _settings(preset: Preset, request: ExportRequest, whole: Flicks) -> ExportSettings:
    changes = {name: each for name, each in request.changes.items() if each is not None}
    if not preset.controls and (request.bits or {"quality", "hardware"} & changes.keys()):
        raise InvalidInput(f"{preset.title} has no quality, data rate or encoder to choose.")
    if request.bits is not None:
        rated = "bit_rate" if preset.container.has_picture else "sound_bit_rate"
        changes |= {"control": Control.BITRATE, rated: request.bits}
    settings = replace(preset.settings, **changes)  # type: ignore[arg-type]
    if request.start is None and request.end is None:
        return settings
    start = Flicks(round((request.start or 0.0) * FLICKS_PER_SECOND))
    end = whole if request.end is None else Flicks(round(request.end * FLICKS_PER_SECOND))
    if end <= start:
        raise InvalidInput("The part to export ends before it begins; give a later --end.")
    return replace(settings, span=TimeRange(start, Flicks(end - start)))


async def _may_write(files: tuple[Path, ...], request: ExportRequest, console: Console) -> None:
    there = await asyncio.to_thread(lambda: [path for path in files if path.exists()])
    if not there or request.overwrite:
        return
    if await console.ask(f"{there[0].name} is there already. Replace it?"):
        return
    raise InvalidInput(f"{there[0]} is there already; add --overwrite to replace it.")


async def _carried_out(studio: Studio, console: Console, order: ExportOrder) -> Written:
    """Write it and say now and then how far it is; raises what kept it from being written."""
    told = 0.0

    def tell() -> None:
        nonlocal told
        export = studio.exports.export(number)
        if export.done >= told + _STEP or (export.done > told and export.done == 1.0):
            told = export.done
            _tell(export, console)

    number = studio.exports.place(order)
    stop = studio.exports.changed.connect(tell)
    try:
        ended = await studio.exports.until_ended(number)
    finally:
        stop()
    if ended.result is not None:
        return ended.result
    raise ended.error or LocalFault(ended.sentence)


def _tell(export: Export, console: Console) -> None:
    console.event("progress", share=round(export.done, 3), left_ms=export.left_ms)
    parts = (f"{export.done:.0%}", left(export.left_ms))
    console.say(f"{export.order.out.name}: {', '.join(filter(None, parts))}")
