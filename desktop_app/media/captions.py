"""Soft captions as a text track of an MP4 (`mov_text`), each shown for exactly its frames."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Any

from av import Packet
from av.container import OutputContainer
from av.stream import Disposition
from av.subtitles.stream import SubtitleStream

from desktop_app.domain.reel import Spoken

_STYLES = """[Script Info]
ScriptType: v4.00+
PlayResX: 384
PlayResY: 288

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, \
Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, \
Alignment, MarginL, MarginR, MarginV, Encoding
Style: Default,Arial,16,&Hffffff,&Hffffff,&H0,&H0,0,0,0,0,100,100,0,0,1,1,0,2,10,10,10,0

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""
"""The encoder writes the track's sample description from it; players use faces of their own."""

_LONGEST = 0xFFFF


def caption_stream(film: OutputContainer, language: str) -> SubtitleStream:
    """Add the text track, shown unless it is turned off; `language` is an ISO 639-2 code."""
    stream: SubtitleStream = film.add_stream("mov_text")
    stream.codec_context.subtitle_header = _STYLES.encode()
    stream.metadata["language"] = language
    stream.disposition = Disposition.default
    return stream


def caption_packets(
    captions: Sequence[Spoken], frames: int, stream: SubtitleStream, tick: int, base: Fraction
) -> Iterator["Packet[Any]"]:
    """Yield what the track shows from frame 0 to `frames`, of `tick` units of `base` each.

    Between captions an empty text is shown. Where two are said at once, both are shown.
    """
    edges = {0, frames, *(edge for each in captions for edge in (each.first, each.end))}
    cuts = sorted(edge for edge in edges if 0 <= edge <= frames)
    for first, end in pairwise(cuts):
        shown = [each.text for each in captions if each.first < end and each.end > first]
        packet = Packet(_sample("\n".join(shown)))
        packet.stream = stream
        packet.time_base = base
        packet.pts = packet.dts = first * tick
        packet.duration = (end - first) * tick
        packet.is_keyframe = True
        yield packet


def _sample(text: str) -> bytes:
    """Return a text sample: its length in two bytes, then UTF-8 (3GPP TS 26.245, 5.17)."""
    data = text.encode()[:_LONGEST].decode(errors="ignore").encode()
    return len(data).to_bytes(2) + data
