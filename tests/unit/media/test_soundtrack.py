"""Sound encoded in parts: the same length, the same place, no worse at the joins."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import av
import numpy as np
import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.media.sound import SoundSpan, sound_from
from desktop_app.media.soundtrack import (
    LEAD_PACKETS,
    PACKET_SAMPLES,
    PART_PACKETS,
    Place,
    aac_encoder,
    aac_packets,
    encoded,
    joined,
)
from tests.fakes import clips
from tests.unit.media.conftest import Shelf
from tests.unit.media.meter import RATE, Samples

MUSIC = clips.Sound(
    "0.08*sin(2*PI*220*t+sin(2*PI*5*t))+0.06*sin(2*PI*331*t)*(1+sin(2*PI*t/3))"
    "+0.05*sin(2*PI*1500*t)+0.01*random(0)"
)
KNOCKS = clips.Sound("0.5*random(0)*exp(-40*mod(t,0.25))")
SECONDS = 9


@pytest.fixture(scope="module", params=["music", "knocks"])
def spans(shelf: Shelf, request: pytest.FixtureRequest) -> list[SoundSpan]:
    sound = {"music": MUSIC, "knocks": KNOCKS}[request.param]
    path = shelf.get(
        f"sound-{request.param}",
        lambda path: clips.make_clip(path, frames=SECONDS * 30, size=(64, 64), sound=sound),
    )
    length = SECONDS * RATE
    return [SoundSpan(n * length, (n + 1) * length, path) for n in range(3)]


def _packets(spans: Sequence[SoundSpan], part_packets: int) -> list[bytes]:
    with encoded(spans, RATE, part_packets=part_packets) as packets:
        return list(packets)


def _decoded(packets: Sequence[bytes]) -> Samples:
    decoder = av.CodecContext.create("aac", "r")
    decoder.extradata = aac_encoder(RATE).extradata
    pieces = []
    for packet in [*map(av.Packet, packets), None]:
        pieces += [frame.to_ndarray()[0] for frame in decoder.decode(packet)]
    return np.concatenate(pieces)[PACKET_SAMPLES:].astype(np.float64)


def _source(spans: Sequence[SoundSpan]) -> Samples:
    frames: Iterator[av.AudioFrame] = sound_from(spans, 0, RATE)
    return np.concatenate([frame.to_ndarray()[0] for frame in frames]).astype(np.float64)


def test_parts_join_without_moving_or_harming_the_sound(spans: list[SoundSpan]) -> None:
    """Near a join the noise is that of one of the two encodings that are joined there."""
    joined = _packets(spans, 400)
    assert len(joined) == -(-spans[-1].end // PACKET_SAMPLES) + 1
    source = _source(spans)
    leads = [max(0, span.start // PACKET_SAMPLES - LEAD_PACKETS) for span in spans]
    alone = [list(aac_packets(spans, lead * PACKET_SAMPLES, RATE)) for lead in leads]
    for number, span in enumerate(spans[1:], start=1):
        seam = span.start // PACKET_SAMPLES
        before, after = alone[number - 1], alone[number]
        place = next(
            place
            for place in range(seam, seam + 48)
            if joined[place] == after[place - leads[number]]
            and joined[place - 1] == before[place - 1 - leads[number - 1]]
        )
        noise = [_noise_at(joined, 0, place, source)]
        noise.append(_noise_at(before, leads[number - 1], place, source))
        noise.append(_noise_at(after, leads[number], place, source))
        assert noise[0] < 1.1 * max(noise[1:])
    assert joined != alone[0]  # otherwise nothing was joined


def _noise_at(packets: Sequence[bytes], lead: int, place: int, source: Samples) -> float:
    """Return the noise in the six packets around film packet `place`; `packets` begin at `lead`."""
    first = place - 3
    heard = _decoded(packets[first - lead - 1 : place + 4 - lead])[: 6 * PACKET_SAMPLES]
    meant = source[(first - 1) * PACKET_SAMPLES :][: heard.size]
    return float(np.sqrt(np.mean((heard - meant) ** 2)))


class FakePart:
    """Packets that tell whose they are; `windows` holds the window of each, by film number."""

    def __init__(self, name: bytes, place: Place, windows: str) -> None:
        self.place = place
        self._name = name
        self._windows = windows

    def packet(self, number: int) -> bytes | None:
        if number >= len(self._windows):
            return None
        window = int(self._windows[number])
        return bytes([0x21, window << 4]) + self._name  # a stereo element with a common window


@pytest.mark.parametrize(
    ("windows", "expected"),
    [
        (("0000000000", "0000000000"), "aaaaabbbbb"),
        (("0000122300", "0000011300"), "aaaaaaaabb"),
        (("0000444400", "0000555500"), "aaaaaaaaab"),
        (("0000444444", "0000555555"), "aaaaaaaaaa"),
    ],
)
def test_parts_change_only_where_both_used_the_same_window(
    windows: tuple[str, str], expected: str
) -> None:
    parts = [
        FakePart(b"a", Place(0, 0, 5), windows[0]),
        FakePart(b"b", Place(2, 5, None), windows[1]),
    ]
    assert b"".join(packet[2:] for packet in joined(parts)).decode() == expected


def test_a_part_never_in_step_is_passed_over() -> None:
    parts = [
        FakePart(b"a", Place(0, 0, 3), "000000000"),
        FakePart(b"b", Place(1, 3, 6), "111111111"),
        FakePart(b"c", Place(4, 6, None), "000000000"),
    ]
    assert b"".join(packet[2:] for packet in joined(parts)) == b"aaaaaaccc"


def test_parts_are_the_same_every_time(spans: list[SoundSpan]) -> None:
    assert _packets(spans, 400) == _packets(spans, 400)


def test_all_samples_are_there_and_no_more() -> None:
    spans = [SoundSpan(0, 1601), SoundSpan(1601, 3203), SoundSpan(3203, 3203)]
    assert _source(spans).size == 3203
    assert len(_packets(spans, PART_PACKETS)) == 5


def test_a_start_within_a_span(shelf: Shelf) -> None:
    spans = [SoundSpan(0, RATE, shelf.plain()), SoundSpan(RATE, 2 * RATE, shelf.plain())]
    whole = _source(spans)
    late = np.concatenate([frame.to_ndarray()[0] for frame in sound_from(spans, RATE + 777, RATE)])
    assert np.array_equal(late, whole[RATE + 777 :].astype(np.float32))


def test_a_fault_in_any_part_is_raised_where_packets_are_read(shelf: Shelf, tmp_path: Path) -> None:
    gone = tmp_path / "gone.mp4"
    spans = [SoundSpan(0, RATE, shelf.plain()), SoundSpan(RATE, 2 * RATE, gone)]
    with pytest.raises(LocalFault, match=r"gone\.mp4"):
        _packets(spans, 20)


def test_leaving_early_ends_the_threads(spans: list[SoundSpan]) -> None:
    with encoded(spans, RATE, part_packets=400) as packets:
        assert len(next(packets)) > 0
