"""What is said about exports, in the window as on the command line."""

from collections.abc import Sequence
from fractions import Fraction

from desktop_app.domain.exporting import Codec
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.studio.exporter import Forecast, Written

_CODECS = {
    Codec.H264: "H.264",
    Codec.HEVC: "H.265",
    Codec.AV1: "AV1",
    Codec.PRORES: "ProRes 422",
}
_MINUTE = 60
_MOST_REASONS = 4


def lasting(time: Flicks) -> str:
    """Return a length: `9:58` from a minute on, `12.4 s` below."""
    tenths = round(Fraction(time, FLICKS_PER_SECOND) * 10)
    if tenths < _MINUTE * 10:
        return f"{tenths / 10:.1f} s".replace(".0 s", " s")
    minutes, seconds = divmod(round(Fraction(time, FLICKS_PER_SECOND)), _MINUTE)
    return f"{minutes}:{seconds:02}"


def sized(count: int) -> str:
    """Return bytes as people read them: `34 kB`, `2.4 MB`, `1.3 GB`."""
    for unit, step in (("GB", 1_000_000_000), ("MB", 1_000_000)):
        if count >= step:
            number = count / step
            return f"{number:.0f} {unit}" if number >= 100 else f"{number:.1f} {unit}"
    return f"{max(1, round(count / 1000))} kB"


def left(milliseconds: int | None) -> str:
    """Return how long something still takes, empty when nobody knows."""
    if milliseconds is None:
        return ""
    seconds = -(-milliseconds // 1000)
    if seconds < _MINUTE:
        return f"{seconds} s left"
    return f"{-(-seconds // _MINUTE)} min left"


def copying(duration: Flicks, copied: Flicks, reasons: Sequence[str]) -> str:
    """Say how much of a film is the clips' own, and why the rest is not."""
    if copied >= duration:
        return f"All of {lasting(duration)} copied bit for bit."
    why = _why(reasons)
    if copied == 0:
        return f"All of {lasting(duration)} re-encoded{why}."
    rest = lasting(Flicks(duration - copied))
    return f"{lasting(copied)} of {lasting(duration)} copied bit for bit, {rest} re-encoded{why}."


def foretold(forecast: Forecast) -> str:
    """Say what an export will be, before it is ordered."""
    size = f"About {sized(forecast.size_bytes)}."
    fmt, count = forecast.format, len(forecast.files)
    if count > 1:
        return f"{count} pictures. {size}"
    if forecast.encodes:
        return f"{lasting(forecast.duration)}. {size}"
    told = copying(forecast.duration, forecast.copied, forecast.reasons)
    return f"{fmt.width}x{fmt.height}, {fmt.rate} frames per second. {told} {size}"


def written(result: Written) -> str:
    """Say how an export came out."""
    parts = [_opening(result)]
    if not result.encodes and not result.is_original:
        parts.append(copying(result.duration, result.copied, result.reasons))
    if result.word:
        parts.append(result.word)
    parts.append(_about_credentials(result))
    return " ".join(filter(None, parts))


def _opening(result: Written) -> str:
    name, size = result.files[0].name, sized(result.size_bytes)
    if len(result.files) > 1:
        return f"{len(result.files)} pictures are written, {name} the first ({size})."
    codec = _CODECS.get(result.preset.codec)
    made = f", encoded as {codec}" if codec is not None and result.encodes else ""
    return f"{name} is written ({size}{made})."


def _about_credentials(result: Written) -> str:
    count = result.credentials
    if not count:
        return ""
    if result.is_original:
        return (
            "It is the clip’s own file, bit for bit, so its content credentials (C2PA) still hold."
        )
    if count == 1:
        return (
            "A clip in it has content credentials (C2PA), which hold for its own file only;"
            " this one carries none."
        )
    return (
        f"{count} clips in it have content credentials (C2PA), which hold for their own files"
        " only; this one carries none."
    )


def _why(reasons: Sequence[str]) -> str:
    if not reasons:
        return ""
    more = len(reasons) - _MOST_REASONS
    told = "; ".join(reasons[:_MOST_REASONS])
    return f": {told}" + (f"; and {more} more" if more > 0 else "")
