"""The AAC encoder of the film's sound, and what can be read from its packets."""

from collections.abc import Iterator
from fractions import Fraction

from av import AudioCodecContext, AudioFrame, CodecContext
from av.codec.context import Flags

from desktop_app.media.sound import FORMAT, LAYOUT

BIT_RATE = 192_000
PACKET_SAMPLES = 1024


def aac_encoder(sample_rate: int) -> AudioCodecContext:
    """Return an opened encoder; all made here write packets of one configuration.

    The slower, default coder is kept: "fast" costs half on noise, more on tones and is worse at
    bursts.
    """
    encoder = CodecContext.create("aac", "w")
    encoder.sample_rate = sample_rate
    encoder.layout = LAYOUT
    encoder.format = FORMAT
    encoder.bit_rate = BIT_RATE
    encoder.time_base = Fraction(1, sample_rate)
    # Else it writes its name every 256 packets, out of the bits that the sound should have.
    encoder.flags |= Flags.bitexact
    encoder.open()
    return encoder


def encoded_frames(frames: Iterator[AudioFrame], sample_rate: int) -> Iterator[bytes]:
    """Yield the packets of frames of whole packets' samples; the last frame may be of any length.

    The first packet is the encoder's priming.
    """
    encoder = aac_encoder(sample_rate)
    place = 0
    for frame in frames:
        frame.pts = place
        frame.time_base = Fraction(1, sample_rate)
        place += frame.samples
        yield from map(bytes, encoder.encode(frame))
    yield from map(bytes, encoder.encode(None))


def window(packet: bytes) -> int | None:
    """Return window sequence and shape of a stereo packet; None when its channels differ in them.

    Source: ISO 14496-3, 4.4.2: channel pair element 1 (3 bits), tag (4), common_window (1), then
    ics_reserved (1), window_sequence (2), window_shape (1).
    """
    bits = int.from_bytes(packet[:2])
    if len(packet) < 2 or bits >> 13 != 1 or not bits >> 8 & 1:
        return None
    return bits >> 4 & 0b111
