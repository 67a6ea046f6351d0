"""Words drawn into the picture: a setting written as an ASS script for libass.

Source: the ASS tags as libass implements them (libass wiki, "ASS File Format Guide").
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import Words
from desktop_app.domain.sentence import say
from desktop_app.domain.time import FLICKS_PER_SECOND
from desktop_app.media.titles import Line, Setting, Shadow, fonts_folder, set_words

_SPLIT = "\N{WORD JOINER}"
"""Takes no room; after a backslash it keeps the next letter from making a command of it."""

_HEAD = """\
[Script Info]
ScriptType: v4.00+
PlayResX: {width}
PlayResY: {height}
WrapStyle: 2
ScaledBorderAndShadow: yes
YCbCr Matrix: TV.709

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold,\
 Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow,\
 Alignment, MarginL, MarginR, MarginV, Encoding
Style: Words,Inter Medium,40,&H00FFFFFF,&H00FFFFFF,&H00000000,&H00000000,0,0,0,0,100,100,0,0,1,0,\
0,7,0,0,0,-1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""
# The encoding -1 lets each line run in the direction of its own letters.

_OUTLINE_ALPHA = "&H50&"
_SOFT = 1.0


def lettered(picture: Any, words: Sequence[Words], fmt: FilmFormat, scratch: Path) -> Any:
    """Draw words over a picture whose frames are numbered from 0; scripts go to `scratch`.

    Each is drawn on a clock of its own that begins with it, so words that were cut into several
    segments look exactly as they would uncut.
    """
    for number, each in enumerate(words):
        path = scratch / f"words-{number}.ass"
        _write(path, script_of(each, fmt))
        picture = (
            picture.filter("settb", f"{fmt.rate.denominator}/{fmt.rate.numerator}")
            .filter("setpts", f"N+{each.done}")
            .filter("ass", filename=path.as_posix(), fontsdir=fonts_folder().as_posix())
        )
    return picture


def _write(path: Path, script: str) -> None:
    # A lone half of a surrogate pair is no letter; it must not keep the others from the screen.
    try:
        path.write_text(script, encoding="utf-8", errors="replace")
    except OSError as error:
        raise LocalFault(
            say(
                "There is no room for temporary files, so a title was not drawn; make "
                "some and try again."
            )
        ) from error


def script_of(words: Words, fmt: FilmFormat) -> str:
    """Return the script of a title or caption, its time counted from its own beginning."""
    setting = set_words(words, fmt.width, fmt.height)
    frame = 1000 * fmt.rate.frame / FLICKS_PER_SECOND
    clock = _Clock(setting, words.total * frame, frame)
    events = [*_bars(setting, clock), *_lines(setting, clock)]
    return _HEAD.format(width=fmt.width, height=fmt.height) + "".join(sorted(events))


def escaped(text: str) -> str:
    """Return text that libass shows as it is."""
    return text.replace("\\", f"\\{_SPLIT}").replace("{", "\\{").replace("}", "\\}")


class _Clock:
    """The tags that change with time; all times in milliseconds from the words' beginning."""

    def __init__(self, setting: Setting, total: float, frame: float) -> None:
        self._travel, self._last = setting.travel, max(total - frame, frame)
        # A third each at most, and each half a frame early: no frame is wasted on nothing.
        rise = min(setting.preset.fade_in, total / 3)
        fall = min(setting.preset.fade_out, total / 3)
        half = frame / 2
        edges = (-half, rise - half, total - fall - half, total - half)
        times = ",".join(str(round(each)) for each in edges)
        fades = setting.preset.fade_in and not setting.travel
        self.fade = f"\\fade(255,0,255,{times})" if fades else ""

    def at(self, x: float, y: float) -> str:
        """Return the tags of a place."""
        if not self._travel:
            return f"\\pos({x:.2f},{y:.2f}){self.fade}"
        end = f"{x:.2f},{y - self._travel:.2f},0,{round(self._last)}"
        return f"\\move({x:.2f},{y:.2f},{end}){self.fade}"


def _lines(setting: Setting, clock: _Clock) -> Iterator[str]:
    anchor = 8 if setting.preset.align == "centre" else 7
    pixel = setting.pixel
    for line in setting.lines:
        if not line.text:
            continue
        face = line.face
        text = "".join(f"{{\\fn{name}}}{escaped(signs)}" for name, signs in face.runs(line.text))
        size = line.em * (face.ascent + face.descent)
        font = f"\\an{anchor}\\fs{size:.2f}\\fsp{line.tracking:.2f}"
        top = line.baseline - line.em * face.ascent
        for each in setting.preset.shadows:
            below = clock.at(line.x, top + each.drop * pixel)
            yield _event(0, f"{font}{below}{_shade(each, pixel)}", text)
        yield _event(1, f"{font}{clock.at(line.x, top)}{_ink(line, setting)}", text)


def _bars(setting: Setting, clock: _Clock) -> Iterator[str]:
    pixel = setting.pixel
    for bar in setting.bars:
        right, bottom = bar.right - bar.left, bar.bottom - bar.top
        shape = f"m 0 0 l {right:.2f} 0 {right:.2f} {bottom:.2f} 0 {bottom:.2f}"
        for each in setting.preset.shadows:
            below = clock.at(bar.left, bar.top + each.drop * pixel)
            yield _event(0, f"\\an7{below}{_shade(each, pixel)}\\p1", shape)
        yield _event(1, f"\\an7{clock.at(bar.left, bar.top)}\\p1", shape)


def _ink(line: Line, setting: Setting) -> str:
    ink = f"\\1a{_alpha(line.type.opacity)}"
    if not setting.preset.outline:
        return f"{ink}\\bord0"
    border, soft = setting.preset.outline * setting.pixel, _SOFT * setting.pixel
    return f"{ink}\\3a{_OUTLINE_ALPHA}\\bord{border:.2f}\\blur{soft:.2f}"


def _shade(shadow: Shadow, pixel: float) -> str:
    # Without a border it is the letters themselves that are blurred.
    return f"\\1c&H000000&\\1a{_alpha(shadow.opacity)}\\bord0\\blur{shadow.blur * pixel:.2f}"


def _event(layer: int, tags: str, text: str) -> str:
    return f"Dialogue: {layer},0:00:00.00,9:59:59.99,Words,,0,0,0,,{{{tags}}}{text}\n"


def _alpha(opacity: int) -> str:
    """Return an opacity in percent as ASS counts it, from 00 for opaque to FF."""
    return f"&H{255 - opacity * 255 // 100:02X}&"
