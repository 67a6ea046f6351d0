"""What the export sheet knows and asks."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.exporting import Preset, PresetId
from desktop_app.domain.project import Project
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.media.encoders import Encoders
from desktop_app.studio.exporter import ExportOrder, Forecast


@dataclass(frozen=True, slots=True)
class ExportFilm:
    """The film that is exported; its times are on the joined film's clock.

    `marked` is from the in point to the out point, None where nothing is marked.
    """

    project: Project
    folder: Path
    duration: Flicks
    playhead: Flicks = Flicks(0)  # noqa: RUF009 - a whole number
    marked: TimeRange | None = None


@dataclass(frozen=True, slots=True)
class ExportDesk:
    """What is on offer, where films go, which preset comes first, and what the services know."""

    presets: tuple[Preset, ...]
    place: Path
    first: PresetId
    foretell: Callable[[ExportOrder], Awaitable[Forecast]]
    encoders: Callable[[], Awaitable[Encoders]]
