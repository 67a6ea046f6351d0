"""Encoded sound as it is kept, and what is found in it when it is decoded again."""

from collections.abc import Iterator, Sequence

import msgspec
from av import AudioFrame, CodecContext, Packet

from desktop_app.media.aac import PACKET_SAMPLES, aac_encoder
from desktop_app.media.loudness import REPORTS_PER_SECOND, blocks_of
from desktop_app.media.parts import HAND_OVER, Place


class Encoded(msgspec.Struct, frozen=True):
    """A part's packets from `Place.first` on.

    Of sound that was mastered it tells too where the decoded sound is over the films' true peak,
    in samples from `Place.lead` on, with the excess in 1/100 dB, and its gating blocks' loudness.
    """

    packets: list[bytes]
    overs: list[tuple[int, int]] = []
    blocks: list[int] = []


def checked(packets: list[bytes], place: Place, sample_rate: int) -> Encoded:
    """Decode a part of mastered sound and tell what is in it."""
    from desktop_app.media.heard import joined
    from desktop_app.media.mastering import overs

    frames = list(_decoded(packets, sample_rate))
    start = (place.first - place.lead) * PACKET_SAMPLES
    blocks = blocks_of(frames, sample_rate)
    # What lies before the seam is of the part before.
    before = HAND_OVER * PACKET_SAMPLES * REPORTS_PER_SECOND // sample_rate if place.begin else 0
    found = [(start + where, excess) for where, excess in overs(joined(frames))]
    return Encoded(packets, found, blocks[before:])


def _decoded(packets: Sequence[bytes], sample_rate: int) -> Iterator[AudioFrame]:
    """Yield what packets sound like but for the first one, which lacks the one before it."""
    decoder = CodecContext.create("aac", "r")
    decoder.extradata = aac_encoder(sample_rate).extradata
    first = True
    for data in (*packets, None):
        for frame in decoder.decode(None if data is None else Packet(data)):
            if not first:
                frame.sample_rate = sample_rate
                yield frame
            first = False
