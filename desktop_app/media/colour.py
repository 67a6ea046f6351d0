"""Which colours a picture is in when its file does not say."""

DISPLAY_GAMMA = 2.4
"""Light is the R'G'B' signal to this power (BT.1886); a grade's factors count in light."""

_BT709 = 1
_UNSPECIFIED = 2
_HD_WIDTH = 1280
_LARGEST_SD_HEIGHT = 576


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
