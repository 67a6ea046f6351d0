"""What dropped files are, by their names, and which pictures among them are frames of one clip."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.problems import LocalFault
from desktop_app.media.sequences import size_of

_FEWEST, _FEWEST_ANYWHERE = 3, 24
_FIRST_NUMBERS = (0, 1, 1001)
NUMBERED = re.compile(r"(?P<name>.*?)(?P<number>\d+)", re.DOTALL)


class Kind(StrEnum):
    """What a file is, by its name."""

    VIDEO = "video"
    PICTURE = "picture"
    SOUND = "sound"


_KINDS = {
    **dict.fromkeys((".mp4", ".mov", ".m4v", ".mkv", ".webm", ".avi", ".ts", ".mts"), Kind.VIDEO),
    **dict.fromkeys((".m2ts", ".mpg", ".mpeg", ".wmv", ".flv", ".3gp", ".mxf"), Kind.VIDEO),
    **dict.fromkeys((".gif", ".apng"), Kind.VIDEO),
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".webp"), Kind.PICTURE),
    **dict.fromkeys((".mp3", ".wav", ".m4a", ".ogg", ".oga", ".opus"), Kind.SOUND),
    **dict.fromkeys((".flac", ".aac", ".aif", ".aiff", ".wma"), Kind.SOUND),
}

ENDINGS = tuple(_KINDS)
"""How the names of files end that can be brought into a film."""


def kind_of(path: Path) -> Kind | None:
    """Return what a file is by its name; None for what is none of them."""
    return _KINDS.get(path.suffix.lower())


def expanded(paths: Sequence[Path]) -> list[Path]:
    """Put the clips, pictures and sounds in a folder in its place, by name; blocking.

    Folders in it, and hidden files, are left out.
    """
    found: list[Path] = []
    for path in paths:
        inside = sorted(path.iterdir()) if path.is_dir() else [path]
        found += [each for each in inside if inside == [path] or _is_media(each)]
    return found


def _is_media(path: Path) -> bool:
    return path.is_file() and not path.name.startswith(".") and kind_of(path) is not None


def is_clip(path: Path) -> bool:
    """Tell by its name whether a file can be a take: a clip or a picture."""
    return kind_of(path) in (Kind.VIDEO, Kind.PICTURE)


def is_sound(path: Path) -> bool:
    """Tell by its name whether a file is music or a voice."""
    return kind_of(path) is Kind.SOUND


def grouped(paths: Sequence[Path]) -> list[tuple[Path, ...]]:
    """Put the pictures of a numbered set together; everything else stands alone, in its order.

    Reads the pictures' headers.
    """
    sets = {files[0]: files for files in _sets(paths)}
    inner = {path for files in sets.values() for path in files[1:]}
    return [sets.get(path, (path,)) for path in paths if path not in inner]


def _sets(paths: Sequence[Path]) -> Iterator[tuple[Path, ...]]:
    families: dict[tuple[Path, str, str, int], dict[int, Path]] = {}
    for path in paths:
        match = NUMBERED.fullmatch(path.stem)
        if match and kind_of(path) is Kind.PICTURE:
            digits = match["number"]
            family = (path.parent, match["name"], path.suffix, len(digits))
            families.setdefault(family, {})[int(digits)] = path
    for (_, _, _, digits), found in families.items():
        numbers = sorted(found)
        if _is_sequence(numbers, digits) and _are_of_one_size(list(found.values())):
            yield tuple(found[number] for number in numbers)


def _is_sequence(numbers: Sequence[int], digits: int) -> bool:
    """Tell frames of a film from photographs or slides, which have numbers too.

    Frames have no gap; they are counted from 0, 1 or 1001 in three digits or more, or they are
    many.
    """
    if numbers[-1] - numbers[0] + 1 != len(numbers):
        return False
    counted = digits >= 3 and numbers[0] in _FIRST_NUMBERS and len(numbers) >= _FEWEST
    return counted or len(numbers) >= _FEWEST_ANYWHERE


def _are_of_one_size(paths: Sequence[Path]) -> bool:
    """Tell whether all have one size; one that cannot be read is told of when its set is made."""
    sizes = set()
    for path in paths:
        with suppress(LocalFault):
            sizes.add(size_of(path))
    return len(sizes) == 1
