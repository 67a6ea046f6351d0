"""Which colours a picture is in, also when its file does not say."""

from dataclasses import dataclass

DISPLAY_GAMMA = 2.4
"""Light is the R'G'B' signal to this power (BT.1886); a grade's factors count in light."""

_BT709 = 1
_UNSPECIFIED = 2
_BT601_NTSC = 6
_MATRICES = {1: "bt709", 2: "unknown", 4: "fcc", 5: "bt470bg", 6: "smpte170m", 7: "smpte240m"}
_PRIMARIES = {1: "bt709", 2: "unknown", 4: "bt470m", 5: "bt470bg", 6: "smpte170m"}
_TRANSFERS = {
    **{1: "bt709", 2: "unknown", 4: "gamma22", 5: "gamma28", 6: "smpte170m"},
    **{8: "linear", 11: "iec61966-2-4", 13: "iec61966-2-1"},
}
_HD_WIDTH = 1280
_LARGEST_SD_HEIGHT = 576


@dataclass(frozen=True, slots=True)
class Colour:
    """The colours of a picture as it names them, by number (ISO 23091-2); 2 is unspecified.

    `is_full` tells that black is 0 and not 16 (of 8 bits).
    """

    matrix: int = _UNSPECIFIED
    primaries: int = _UNSPECIFIED
    transfer: int = _UNSPECIFIED
    is_full: bool = False

    def matrix_for(self, width: int, height: int) -> int:
        """Return the matrix that players take it to be in when it names none."""
        if not is_unnamed(self.matrix):
            return self.matrix
        return _BT709 if is_bt709(self.matrix, width, height) else _BT601_NTSC


UNNAMED = Colour()
BT709 = Colour(_BT709, _BT709, _BT709)


def matrix_name(matrix: int) -> str:
    """Return ffmpeg's name for a matrix number."""
    return _MATRICES.get(matrix, "bt709")


def said_of(colour: Colour) -> dict[str, str]:
    """Return what ffmpeg's `setparams` has a picture say of itself."""
    return {
        "colorspace": matrix_name(colour.matrix),
        "color_primaries": _PRIMARIES.get(colour.primaries, "bt709"),
        "color_trc": _TRANSFERS.get(colour.transfer, "bt709"),
        "range": "pc" if colour.is_full else "tv",
    }


def colour_options(colour: Colour) -> dict[str, str]:
    """Return the same as options of an encoder."""
    said = said_of(colour)
    said["color_range"] = said.pop("range")
    return said


def is_unnamed(matrix: int) -> bool:
    """Tell whether a colour matrix number (ISO 23091-2) means that none is named."""
    return matrix == _UNSPECIFIED


def is_bt709(matrix: int, width: int, height: int) -> bool:
    """Tell whether a picture is in BT.709; without a word about it HD is, SD is in BT.601.

    Players guess by size in the same way (mpv and Qt by these limits), while swscale would take
    every unnamed picture for BT.601 and shift the colours of HD.
    """
    if is_unnamed(matrix):
        return width >= _HD_WIDTH or height > _LARGEST_SD_HEIGHT
    return matrix == _BT709
