"""Setting words: which line of a title or caption stands where in the film's frame.

The presets are data in `resources/titles.json`; their measures are thousandths of the frame's
shorter side (of its width or height where said so), so a title looks alike in every size. In an
upright film they are a little larger, and captions stand above what the platforms lay over it.
"""

import hashlib
import struct
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Literal

import msgspec

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.reel import Words
from desktop_app.domain.sentence import say
from desktop_app.media.typeface import Typeface
from desktop_app.media.wrapping import balanced
from desktop_app.paths import resources

CAPTION = "caption"
_EMOJI = "emoji"
_CAP_HEIGHT = 0.728
_OVERHANG = 0.5
_SMALLEST, _SMALLER = 0.2, 0.94


class Face(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A font file that is shipped, and the name that its own tables give it."""

    file: str
    name: str


class Type(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a line is set; `leading` and `tracking` are thousandths of `size`."""

    face: str
    size: int
    leading: int
    tracking: int = 0
    opacity: int = 100


class Shadow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A soft shadow, `drop` below the letters; a tight one and a wide one make a good pair."""

    blur: int
    drop: int
    opacity: int


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A bar left of the whole block, or a line between text and detail."""

    place: Literal["left", "between"]
    length: int
    thickness: int
    gap: int


class Preset(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A style of titles.

    `gap` lies between text and detail. `foot` is where its last baseline stands in thousandths of
    the height, 0 for a block in the middle; `width` is the room for lines in thousandths of the
    width; fades are in milliseconds. What `rolls` and is taller than the frame moves through it.
    """

    text: Type
    detail: Type
    gap: int
    align: Literal["left", "centre"]
    foot: int
    portrait_foot: int
    width: int
    portrait_width: int
    fade_in: int
    fade_out: int
    shadows: tuple[Shadow, ...]
    outline: int = 0
    rule: Rule | None = None
    rolls: bool = False


class Presets(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of `resources/titles.json`; `safe` is how much of the frame titles may use."""

    safe: int
    portrait_scale: int
    faces: Mapping[str, Face]
    presets: Mapping[str, Preset]

    def of(self, words: Words) -> Preset:
        """Return the preset of a title's style, or that of captions."""
        return self.presets[CAPTION if words.style is None else words.style]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of words: the middle or the left end of its baseline, its em, all in pixels.

    `tracking` is added after each sign.
    """

    text: str
    type: Type
    face: Typeface
    x: float
    baseline: float
    em: float
    tracking: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.face.width(self.text) * self.em + len(self.text) * self.tracking


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Setting:
    """Words set for one frame size; `pixel` is a thousandth of the shorter side, in pixels.

    With `travel` it rises by so many pixels while it is seen, from below the frame to above it.
    """

    preset: Preset
    pixel: float
    lines: tuple[Line, ...]
    bars: tuple[Bar, ...]
    travel: float = 0.0


@lru_cache(maxsize=1)
def letters() -> str:
    """Return a digest of presets and fonts: what is set in others is to be made anew."""
    files = [resources() / "titles.json", *sorted(fonts_folder().glob("*.[ot]tf"))]
    digest = hashlib.blake2b(digest_size=16)
    for file in files:
        # What is missing is told of when words are set.
        with suppress(OSError):
            digest.update(file.read_bytes())
    return digest.hexdigest()


def fonts_folder() -> Path:
    """Return the folder of the fonts that titles are set in."""
    return resources() / "fonts" / "titles"


def presets() -> Presets:
    """Read the presets; raises LocalFault when the installation lacks them."""
    try:
        return msgspec.json.decode((resources() / "titles.json").read_bytes(), type=Presets)
    except (OSError, msgspec.DecodeError) as error:
        raise LocalFault(
            say("The styles of titles are missing or damaged; install Takewright again.")
        ) from error


def faces(known: Presets) -> dict[str, Typeface]:
    """Read the fonts of the presets; raises LocalFault when one is missing or damaged."""
    folder, spare = fonts_folder(), known.faces[_EMOJI]
    try:
        emoji = Typeface.read(folder / spare.file, spare.name)
        return {
            key: Typeface.read(folder / face.file, face.name, emoji)
            for key, face in known.faces.items()
        }
    except (OSError, struct.error) as error:
        raise LocalFault(say("A font for titles is missing; install Takewright again.")) from error


def set_words(words: Words, width: int, height: int) -> Setting:
    """Set words for a frame of that size, smaller where they would leave the safe area."""
    known = presets()
    preset, fonts = known.of(words), faces(known)
    frame = _Frame(width, height, known, preset)
    pixel = frame.pixel
    while True:
        block = _Block(words, preset, fonts, pixel, frame.room)
        rolls = preset.rolls and block.reach > frame.tall
        fits = block.width <= frame.room and (rolls or block.reach <= frame.tall)
        if fits or pixel < frame.pixel * _SMALLEST:
            return _placed(block, frame, rolls=rolls)
        pixel *= _SMALLER


@dataclass(frozen=True, slots=True)
class _Frame:
    """The frame and what of it a preset may use, in pixels."""

    width: int
    height: int
    known: Presets
    preset: Preset

    @property
    def upright(self) -> bool:
        return self.height > self.width

    @property
    def pixel(self) -> float:
        scale = self.known.portrait_scale if self.upright else 1000
        return min(self.width, self.height) * scale / 1_000_000

    @property
    def edge(self) -> float:
        """How much of a frame of 1000 lies outside the safe area on each side."""
        return (1000 - self.known.safe) / 2

    @property
    def room(self) -> float:
        share = self.preset.portrait_width if self.upright else self.preset.width
        return share * self.width / 1000

    @property
    def foot(self) -> float | None:
        share = self.preset.portrait_foot if self.upright else self.preset.foot
        return share * self.height / 1000 if share else None

    @property
    def tall(self) -> float:
        top = self.edge * self.height / 1000
        return (self.height - top if self.foot is None else self.foot) - top


class _Block:
    """Text and detail broken into lines, as a stack that begins at its first line's capitals."""

    def __init__(
        self,
        words: Words,
        preset: Preset,
        fonts: Mapping[str, Typeface],
        pixel: float,
        room: float,
    ) -> None:
        self.preset, self.pixel = preset, pixel
        self.lines: list[Line] = []
        self.between: float | None = None
        self.height = 0.0
        rule = preset.rule
        self.indent = (rule.thickness + rule.gap) * pixel if rule and rule.place == "left" else 0.0
        self._stack(words.text, preset.text, fonts, room)
        if self.lines and words.detail.strip():
            self.height += preset.gap * pixel
            if rule and rule.place == "between":
                self.between = self.height
                self.height += (rule.thickness + rule.gap) * pixel
        self._stack(words.detail, preset.detail, fonts, room)
        self.width = max((each.width for each in self.lines), default=0.0) + self.indent

    @property
    def reach(self) -> float:
        """The height with accents above the first line and tails below the last."""
        return self.height + _OVERHANG * max((each.em for each in self.lines), default=0.0)

    def _stack(self, text: str, kind: Type, fonts: Mapping[str, Typeface], room: float) -> None:
        if not text.strip():
            return
        face, em = fonts[kind.face], kind.size * self.pixel
        tracking = kind.tracking / 1000 if face.has_all(text) else 0.0
        lines = balanced(text, lambda line: face.width(line, tracking) * em, room - self.indent)
        for number, line in enumerate(lines):
            step = _CAP_HEIGHT if number == 0 else kind.leading / 1000
            self.height += step * em
            self.lines.append(Line(line, kind, face, 0.0, self.height, em, tracking * em))


def _placed(block: _Block, frame: _Frame, *, rolls: bool) -> Setting:
    """Move a block to its place in the frame."""
    centred = block.preset.align == "centre"
    left = frame.width / 2 if centred else frame.edge * frame.width / 1000
    if rolls:
        top = frame.height + (block.reach - block.height) / 2
    elif frame.foot is None:
        top = (frame.height - block.height) / 2
    else:
        top = frame.foot - block.height
    return Setting(
        preset=block.preset,
        pixel=block.pixel,
        lines=tuple(
            replace(each, x=left + block.indent, baseline=top + each.baseline)
            for each in block.lines
        ),
        bars=tuple(_bars(block, left, top)),
        travel=frame.height + block.reach if rolls else 0.0,
    )


def _bars(block: _Block, left: float, top: float) -> Iterator[Bar]:
    rule = block.preset.rule
    if rule is None or not block.lines:
        return
    thickness = rule.thickness * block.pixel
    if rule.place == "left":
        yield Bar(left, top, left + thickness, top + block.height)
    elif block.between is not None:
        half, level = rule.length * block.pixel / 2, top + block.between
        yield Bar(left - half, level, left + half, level + thickness)
