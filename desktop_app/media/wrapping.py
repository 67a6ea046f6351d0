"""Breaking words into lines of even length."""

import re
from collections.abc import Callable, Sequence

from desktop_app.media.typeface import is_wide

_ENDS = re.compile("\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
_JOINTS = re.compile(
    "[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]|(?<=[\u2600-\u27bf\U0001f000-\U0001faff])\u200d"
)
_NEVER_FIRST = frozenset(
    "、。，．・：；？！」』）】〕〉》’”ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
)
_HALVINGS = 12


def balanced(text: str, width: Callable[[str], float], room: float) -> list[str]:
    """Return lines no wider than `room`, as few as possible and then as even as possible.

    Line ends in the text are kept. A word that is wider than the room has a line of its own.
    """
    lines: list[str] = []
    for paragraph in _ENDS.split(text.strip()):
        pieces = _pieces(" ".join(_printable(paragraph).split()))
        lines += _even(pieces, width, room) if pieces else [""]
    return lines


def filled(text: str, width: Callable[[str], float], room: float, most: int) -> list[str]:
    """Return lines as full as they get, `most` at most: the last one says that more follows."""
    lines = [
        line
        for paragraph in _ENDS.split(text.strip())
        if (pieces := _pieces(" ".join(_printable(paragraph).split())))
        for line in _greedy(
            [part for piece in pieces for part in _fitting(piece, width, room)], width, room
        )
    ]
    if len(lines) <= most:
        return lines
    last = f"{lines[most - 1]} …"
    while len(last) > 2 and width(last) > room:
        last = f"{last[:-2].rstrip()[:-1].rstrip()} …"
    return [*lines[: most - 1], last]


def _fitting(piece: str, width: Callable[[str], float], room: float) -> list[str]:
    """Return a piece in parts that are no wider than the room: an address, say."""
    parts = [""]
    for sign in piece:
        if parts[-1] and width(parts[-1] + sign) > room:
            parts.append("")
        parts[-1] += sign
    return parts


def _even(pieces: Sequence[str], width: Callable[[str], float], room: float) -> list[str]:
    best = _greedy(pieces, width, room)
    low, high = 0.0, room
    for _ in range(_HALVINGS if len(best) > 1 else 0):
        middle = (low + high) / 2
        lines = _greedy(pieces, width, middle)
        if len(lines) > len(best) or max(map(width, lines)) > middle:
            low = middle
        else:
            best, high = lines, middle
    return best


def _greedy(pieces: Sequence[str], width: Callable[[str], float], room: float) -> list[str]:
    lines, line = [], ""
    for piece in pieces:
        if line and width((line + piece).rstrip()) > room:
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
    return [*lines, line.rstrip()]


def _pieces(paragraph: str) -> list[str]:
    """Part a paragraph where a line may end: after spaces, and beside signs that fill a square."""
    pieces: list[str] = []
    for sign in paragraph:
        before = pieces[-1][-1] if pieces else " "
        joined = sign == " " or sign in _NEVER_FIRST or not (before == " " or is_cjk(before, sign))
        if pieces and joined:
            pieces[-1] += sign
        else:
            pieces.append(sign)
    return pieces


def is_cjk(before: str, sign: str) -> bool:
    """Tell whether a line may end between two signs that no space parts."""
    return (is_wide(before) and before.isalnum()) or (is_wide(sign) and sign.isalnum())


def _printable(text: str) -> str:
    """Leave out what has no look of its own: controls, and the marks that join emoji into one."""
    text = _JOINTS.sub("", text)
    return "".join(" " if each < " " or each == "\x7f" else each for each in text)
