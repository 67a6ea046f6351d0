"""Colours, spacing and type sizes of the two themes.

`text_3` is legible on `panel` and `field`; on the window, fills and selections use `text_2`.
tests/gui/test_theme.py computes every pair.
"""

from dataclasses import dataclass, fields, replace
from typing import Final

SPACE: Final = (4, 8, 12, 16, 24)
"""The steps that gaps and margins are taken from, in device-independent pixels."""

RADIUS: Final = 6
THUMBNAIL_RADIUS: Final = 4
BODY_PX: Final = 13
LABEL_PX: Final = 11
TITLE_PX: Final = 15
CONTROL_HEIGHT: Final = 30
MINIMUM_TARGET: Final = 24


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of a theme as `#rrggbb`.

    `*_fill` is the quiet ground under text of the same name; `stage` surrounds the picture; `well`
    is the ground of a large text field, `field` of a small one.
    """

    window: str
    panel: str
    card: str
    hover: str
    pressed: str
    line: str
    line_strong: str
    text_1: str
    text_2: str
    text_3: str
    text_off: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_fill: str
    ok: str
    ok_fill: str
    warn: str
    warn_fill: str
    bad: str
    bad_fill: str
    on_bad: str
    selected: str
    field: str
    well: str
    stage: str
    thumbnail: str
    hatch: str
    playhead: str
    glow: str
    knob: str
    music_fill: str
    music_line: str
    music_text: str
    title_fill: str
    title_line: str
    title_text: str

    def as_mapping(self) -> dict[str, str]:
        """Return the tokens by name, for the style sheet's placeholders."""
        return {each.name: getattr(self, each.name) for each in fields(self)}


DARK: Final = Tokens(
    window="#0e1014",
    panel="#14171d",
    card="#1b1f27",
    hover="#252a34",
    pressed="#2e3440",
    line="#2a303b",
    line_strong="#676f82",
    text_1="#e9ebef",
    text_2="#a7aebb",
    text_3="#7d8696",
    text_off="#565e6d",
    accent="#7c8cff",
    accent_hover="#8e9cff",
    accent_pressed="#6c7cf0",
    on_accent="#0b0d14",
    accent_fill="#262c52",
    ok="#45c48a",
    ok_fill="#17362a",
    warn="#e9b44c",
    warn_fill="#3a2f17",
    bad="#ea6571",
    bad_fill="#402027",
    on_bad="#0b0d14",
    selected="#1f2540",
    field="#1b1f27",
    well="#0e1014",
    stage="#08090c",
    thumbnail="#20242e",
    hatch="#222734",
    playhead="#ea6571",
    glow="#171a2c",
    knob="#ffffff",
    music_fill="#17322b",
    music_line="#2b5a4b",
    music_text="#8fd9b6",
    title_fill="#2b2740",
    title_line="#4c4570",
    title_text="#d6cffb",
)

LIGHT: Final = Tokens(
    window="#f4f5f7",
    panel="#ffffff",
    card="#ffffff",
    hover="#eceef2",
    pressed="#e1e4ea",
    line="#d9dde4",
    line_strong="#868e9b",
    text_1="#14171d",
    text_2="#4a5260",
    text_3="#6b7482",
    text_off="#a3aab5",
    accent="#4353d9",
    accent_hover="#3546c8",
    accent_pressed="#2c3bb0",
    on_accent="#ffffff",
    accent_fill="#e3e6ff",
    ok="#18794e",
    ok_fill="#dff3e8",
    warn="#8a5a00",
    warn_fill="#fbeed3",
    bad="#c4313f",
    bad_fill="#fde4e6",
    on_bad="#ffffff",
    selected="#eef0ff",
    field="#ffffff",
    well="#f4f5f7",
    stage="#e6e8ec",
    thumbnail="#e3e6ec",
    hatch="#e7e9f0",
    playhead="#ea6571",
    glow="#eaecfb",
    knob="#4353d9",
    music_fill="#dcf2e9",
    music_line="#a9d8c4",
    music_text="#145c40",
    title_fill="#ebe7fb",
    title_line="#c6bdec",
    title_text="#43357d",
)


def strengthened(tokens: Tokens) -> Tokens:
    """Return the tokens for eyes that need more contrast: no quiet text, lines that are seen."""
    return replace(
        tokens,
        text_2=tokens.text_1,
        text_3=tokens.text_1,
        text_off=tokens.text_2,
        line=tokens.text_2,
        line_strong=tokens.text_1,
        music_line=tokens.music_text,
        title_line=tokens.title_text,
    )


def contrast(first: str, second: str) -> float:
    """Return the WCAG 2 contrast ratio of two `#rrggbb` colours, 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
