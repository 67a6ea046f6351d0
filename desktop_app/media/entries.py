"""Where a clip's packets may be cut without decoding: the frames of H.264 that stand alone.

A key frame is not enough: in an open GOP frames after it lean on what was before it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from av import Packet
from av.video.stream import VideoStream

from desktop_app.domain.sentence import say
from desktop_app.media.h264 import MOST_NUMBERS, AvcConfig

_IDR, _SLICE = 5, 1
_LENGTH_SIZE = 4


@dataclass(slots=True)
class Entries:
    """Looks at every picture packet, in decoding order; knows H.264 in MP4 or MKV alone."""

    config: AvcConfig | None = None
    obstacle: str | None = None
    _idrs: list[int] = field(default_factory=list)
    _packets: int = 0

    @classmethod
    def into(cls, stream: VideoStream) -> "Entries":
        """Begin with a stream; `obstacle` says why none of it can be copied, as `Scan` does."""
        codec = stream.codec_context
        if codec.codec.canonical_name != "h264":
            return cls()
        config = AvcConfig.parse(codec.extradata or b"")
        return cls(config, None if config is None else _oddity(config))

    def add(self, packet: "Packet[Any]") -> None:
        """Look at the next packet."""
        if self.config is None:
            return
        kinds, is_own = self.config.look_at(bytes(packet))
        if not is_own:
            self.obstacle = self.obstacle or say("changes its encoding midway")
        if _IDR in kinds and _SLICE not in kinds:
            self._idrs.append(self._packets)
        self._packets += 1

    def exits(self, decoded: Sequence[int], shown: Sequence[int]) -> tuple[int, ...]:
        """Return the numbers n for which the first n packets are the first n frames.

        `decoded` are the packets' times in their order, `shown` the same ones sorted.
        """
        place = {time: number for number, time in enumerate(shown)}
        found, last = [], -1
        for number, time in enumerate(decoded):
            last = max(last, place[time])
            if last == number:
                found.append(number + 1)
        return tuple(found)

    def entries(self, exits: Sequence[int]) -> tuple[int, ...]:
        """Return the frames that decoding can begin at, those before them all being out."""
        clean = {0, *exits}
        return tuple(number for number in self._idrs if number in clean)


def _oddity(config: AvcConfig) -> str | None:
    try:
        sets, numbers = config.sequences, config.numbers
    except ValueError:
        return say("has damaged parameter sets")
    # Renders beside it need a number of their own.
    is_full = len(numbers) >= MOST_NUMBERS
    if is_full or not all(each.is_progressive and each.is_common for each in sets):
        return say("is H.264 of a kind that some players do not show")
    if config.length_size != _LENGTH_SIZE:
        return say("keeps its frames in an unusual way")
    return None
