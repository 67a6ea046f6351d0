"""Words over the picture: titles and captions, and where in the film they stand."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from desktop_app.domain.time import Flicks

TitleId = NewType("TitleId", str)
CaptionId = NewType("CaptionId", str)


@dataclass(frozen=True, slots=True)
class Placement:
    """A stretch of the film.

    With `clip_id` it begins `start` after that clip does and moves with it, and it is gone when the
    clip is; without one it begins `start` after the film does. The id is a `project.ClipId`.
    """

    start: Flicks
    duration: Flicks
    clip_id: str | None = None


class TitleStyle(StrEnum):
    """The presets; their faces, sizes and places are data in `resources/titles.json`."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    LOWER_THIRD = "lower third"
    CHAPTER = "chapter"
    CREDITS = "credits"


@dataclass(frozen=True, slots=True)
class Title:
    """Words that are burnt into the picture; `detail` is the smaller second line, if any."""

    id: TitleId
    text: str
    placement: Placement
    style: TitleStyle = TitleStyle.TITLE
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Caption:
    """What is said, for those who read it; lines are parted by a newline."""

    id: CaptionId
    text: str
    placement: Placement


class CaptionMode(StrEnum):
    """Whether captions are a track that can be turned off, part of the picture, or left out."""

    SOFT = "soft"
    BURNT = "burnt"
    OFF = "off"
