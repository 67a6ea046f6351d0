"""The small parts every panel is made of."""

from desktop_app.ui.controls.buttons import Button, IconButton, Kind, PrimaryButton
from desktop_app.ui.controls.labels import Chip, ElidedLabel, Role, Rule, SectionLabel, Text, Tone
from desktop_app.ui.controls.layout import FlowLayout, clear_layout, column, row
from desktop_app.ui.controls.panels import EmptyState, NoticeBar, Offer, Pill
from desktop_app.ui.controls.styling import announce, restyle

__all__ = [
    "Button",
    "Chip",
    "ElidedLabel",
    "EmptyState",
    "FlowLayout",
    "IconButton",
    "Kind",
    "NoticeBar",
    "Offer",
    "Pill",
    "PrimaryButton",
    "Role",
    "Rule",
    "SectionLabel",
    "Text",
    "Tone",
    "announce",
    "clear_layout",
    "column",
    "restyle",
    "row",
]
