"""The small parts every panel is made of."""

from desktop_app.ui.announce import announce
from desktop_app.ui.controls.buttons import Button, FittingButton, IconButton, Kind, PrimaryButton
from desktop_app.ui.controls.fields import ChoiceField, Labelled, MoneyField, NumberField
from desktop_app.ui.controls.labels import (
    Chip,
    ElidedLabel,
    FittingLabel,
    Paragraph,
    Role,
    Rule,
    SectionLabel,
    Text,
    Tone,
)
from desktop_app.ui.controls.layout import FlowLayout, Part, clear_layout, column, row
from desktop_app.ui.controls.panels import EmptyState, NoticeBar, Offer, Pill, PillButton
from desktop_app.ui.controls.styling import restyle

__all__ = [
    "Button",
    "Chip",
    "ChoiceField",
    "ElidedLabel",
    "EmptyState",
    "FittingButton",
    "FittingLabel",
    "FlowLayout",
    "IconButton",
    "Kind",
    "Labelled",
    "MoneyField",
    "NoticeBar",
    "NumberField",
    "Offer",
    "Paragraph",
    "Part",
    "Pill",
    "PillButton",
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
