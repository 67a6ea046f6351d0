"""Reads `exports.json` into presets; wrong data is told by entry, in a sentence."""

from pathlib import Path

import msgspec

from desktop_app.domain.exporting import (
    Codec,
    Container,
    Control,
    ExportSettings,
    Preset,
    PresetId,
)
from desktop_app.domain.picture import Fit
from desktop_app.domain.time import FrameRate
from desktop_app.storage.data_file import damaged, read_data

SCHEMA_VERSION = 1


class _Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of the file's shapes: a key that is not known is an error, not ignored."""


class _Settings(_Shape, frozen=True, kw_only=True):
    size: int | None = None
    rate: str | None = None
    fit: Fit | None = None
    control: Control = Control.JOINED
    quality: int = ExportSettings().quality
    bit_rate: int = ExportSettings().bit_rate
    sound_bit_rate: int = ExportSettings().sound_bit_rate


class _Preset(_Shape, frozen=True, kw_only=True):
    id: str
    title: str
    about: str
    container: Container
    codec: Codec = Codec.COPY
    shape: tuple[int, int] | None = None
    settings: _Settings = _Settings()


class _File(_Shape, frozen=True, kw_only=True):
    schema: int
    presets: tuple[_Preset, ...]
    about: str = ""


def load_presets(path: Path) -> tuple[Preset, ...]:
    """Read the presets in the order they are offered; raises LocalFault saying what is wrong."""
    file = read_data(path, _File, SCHEMA_VERSION)
    presets = tuple(_built(each, path) for each in file.presets)
    if len({each.id for each in presets}) < len(presets):
        raise damaged(path, "an id stands there twice")
    return presets


def _built(shape: _Preset, path: Path) -> Preset:
    try:
        settings = ExportSettings(
            size=shape.settings.size,
            rate=None if shape.settings.rate is None else _rate(shape.settings.rate),
            fit=shape.settings.fit,
            control=shape.settings.control,
            quality=shape.settings.quality,
            bit_rate=shape.settings.bit_rate,
            sound_bit_rate=shape.settings.sound_bit_rate,
        )
        ratio = _ratio(shape.shape)
    except ValueError as error:
        raise damaged(path, f"{shape.id}: {error}") from error
    return Preset(
        id=PresetId(shape.id),
        title=shape.title,
        about=shape.about,
        container=shape.container,
        codec=shape.codec,
        shape=ratio,
        settings=settings,
    )


def _ratio(shape: tuple[int, int] | None) -> tuple[int, int] | None:
    """Check a shape; raises ValueError."""
    if shape is not None and min(shape) <= 0:
        raise ValueError("a shape is two numbers above 0")
    return shape


def _rate(text: str) -> FrameRate:
    """Read `30` or `30000/1001`; raises ValueError."""
    over, _, under = text.partition("/")
    rate = FrameRate(int(over), int(under or 1))
    if rate.numerator <= 0 or rate.denominator <= 0:
        raise ValueError(f"“{text}” is no frame rate")
    return rate
