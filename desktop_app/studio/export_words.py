"""What is said about exports, in the window as on the command line."""

from collections.abc import Sequence
from fractions import Fraction

from desktop_app.domain.exporting import Codec
from desktop_app.domain.sentence import Figure, Sentence, joined, say, say_count
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
        return say("{seconds} s", seconds=Figure(tenths / 10, 0 if tenths % 10 == 0 else 1))
    minutes, seconds = divmod(round(Fraction(time, FLICKS_PER_SECOND)), _MINUTE)
    return f"{minutes}:{seconds:02}"


def sized(count: int) -> Sentence:
    """Return bytes as people read them: `34 kB`, `2.4 MB`, `1.3 GB`."""
    for unit, step in (("GB", 1_000_000_000), ("MB", 1_000_000)):
        if count >= step:
            number = count / step
            return joined(Figure(number, 0 if number >= 100 else 1), unit)
    return joined(Figure(max(1, round(count / 1000)), 0), "kB")


def left(milliseconds: int | None) -> str:
    """Return how long something still takes, empty when nobody knows."""
    if milliseconds is None:
        return ""
    seconds = -(-milliseconds // 1000)
    if seconds < _MINUTE:
        return say("{seconds} s left", seconds=seconds)
    return say("{minutes} min left", minutes=-(-seconds // _MINUTE))


def copying(duration: Flicks, copied: Flicks, reasons: Sequence[str]) -> Sentence:
    """Say how much of a film is the clips' own, and why the rest is not."""
    whole = lasting(duration)
    if copied >= duration:
        return say("All of {length} copied bit for bit.", length=whole)
    why = _why(reasons)
    if copied == 0 and why:
        return say("All of {length} re-encoded: {why}.", length=whole, why=why)
    if copied == 0:
        return say("All of {length} re-encoded.", length=whole)
    parts = {
        "copied": lasting(copied),
        "length": whole,
        "rest": lasting(Flicks(duration - copied)),
    }
    if why:
        return say(
            "{copied} of {length} copied bit for bit, {rest} re-encoded: {why}.", why=why, **parts
        )
    return say("{copied} of {length} copied bit for bit, {rest} re-encoded.", **parts)


def foretold(forecast: Forecast) -> Sentence:
    """Say what an export will be, before it is ordered."""
    size = say("About {size}.", size=sized(forecast.size_bytes))
    fmt, count = forecast.format, len(forecast.files)
    if count > 1:
        return joined(say_count("{count} picture.", "{count} pictures.", count=count), size)
    if forecast.encodes:
        return joined(say("{length}.", length=lasting(forecast.duration)), size)
    told = copying(forecast.duration, forecast.copied, forecast.reasons)
    shape = say(
        "{shape}, {rate} frames per second.", shape=f"{fmt.width}x{fmt.height}", rate=fmt.rate
    )
    return joined(shape, told, size)


def written(result: Written) -> Sentence:
    """Say how an export came out."""
    parts: list[str] = [_opening(result)]
    if not result.encodes and not result.is_original:
        parts.append(copying(result.duration, result.copied, result.reasons))
    return joined(*parts, result.word, _about_credentials(result))


def _opening(result: Written) -> Sentence:
    name, size = result.files[0].name, sized(result.size_bytes)
    if len(result.files) > 1:
        return say_count(
            "{count} picture is written, {name} the first ({size}).",
            "{count} pictures are written, {name} the first ({size}).",
            count=len(result.files),
            name=name,
            size=size,
        )
    codec = _CODECS.get(result.preset.codec)
    if codec is not None and result.encodes:
        return say(
            "{name} is written ({size}, encoded as {codec}).", name=name, size=size, codec=codec
        )
    return say("{name} is written ({size}).", name=name, size=size)


def _about_credentials(result: Written) -> str:
    count = result.credentials
    if not count:
        return ""
    if result.is_original:
        return say(
            "It is the clip’s own file, bit for bit, so its content credentials (C2PA) still hold."
        )
    return say_count(
        "A clip in it has content credentials (C2PA), which hold for its own file only;"
        " this one carries none.",
        "{count} clips in it have content credentials (C2PA), which hold for their own files"
        " only; this one carries none.",
        count=count,
    )


def _why(reasons: Sequence[str]) -> str:
    """Return the first reasons in words, and how many more there are."""
    if not reasons:
        return ""
    told = joined(*reasons[:_MOST_REASONS], by="; ")
    more = len(reasons) - _MOST_REASONS
    return say("{reasons}; and {more} more", reasons=told, more=more) if more > 0 else told
