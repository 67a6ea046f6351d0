"""Sound encoded in parts: the same length, the same place, no worse at the joins."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.reel import SoundLayer
from desktop_app.domain.sound import UNMIXED
from desktop_app.domain.time import Flicks
from desktop_app.media.aac import PACKET_SAMPLES
from desktop_app.media.encoded import Encoded
from desktop_app.media.encoding import RUN_PACKETS, Part, aac_packets
from desktop_app.media.mix import Mixed
from desktop_app.media.parts import Place, planned
from desktop_app.media.sound_key import Film
from desktop_app.media.soundtrack import encoded_mix, joined
from tests.fakes import clips
from tests.unit.media.conftest import Shelf
from tests.unit.media.meter import RATE, Samples, decoded

MUSIC = clips.Sound(
    "0.08*sin(2*PI*220*t+sin(2*PI*5*t))+0.06*sin(2*PI*331*t)*(1+sin(2*PI*t/3))"
    "+0.05*sin(2*PI*1500*t)+0.01*random(0)"
)
KNOCKS = clips.Sound("0.5*random(0)*exp(-40*mod(t,0.25))")
SECONDS = 9


NOWHERE = Path()


@pytest.fixture(scope="module", params=["music", "knocks"])
def film(shelf: Shelf, request: pytest.FixtureRequest) -> Film:
    sound = {"music": MUSIC, "knocks": KNOCKS}[request.param]
    path = shelf.get(
        f"sound-{request.param}",
        lambda path: clips.make_clip(path, frames=SECONDS * 30, size=(64, 64), sound=sound),
    )
    return _film(path, path, path, seconds=SECONDS)


def _film(*paths: Path, seconds: int = 1) -> Film:
    length = seconds * RATE
    layers = tuple(
        SoundLayer(str(path), n * length, (n + 1) * length, Flicks(0))
        for n, path in enumerate(paths)
    )
    return Film(layers, len(paths) * length, UNMIXED, NOWHERE)


def _packets(film: Film, run_packets: int) -> list[bytes]:
    with encoded_mix(
        film.layers, film.samples, film.mix, film.folder, None, run_packets=run_packets
    ) as packets:
        return list(packets)


def _source(film: Film) -> Samples:
    with Mixed(film) as sound:
        return np.asarray(sound.render(0, film.samples)[0], np.float64)


def test_parts_join_without_moving_or_harming_the_sound(film: Film) -> None:
    """Near a join the noise is that of one of the two encodings that are joined there."""
    joined = _packets(film, 200)
    assert len(joined) == -(-film.samples // PACKET_SAMPLES) + 1
    source = _source(film)
    places = planned(film.layers, film.samples)
    alone = [list(aac_packets(film, each.lead * PACKET_SAMPLES)) for each in places]
    for before, after, one, other in zip(places, places[1:], alone, alone[1:], strict=False):
        assert before.end is not None
        place = next(
            place
            for place in range(after.begin, before.end + 1)
            if joined[place] == other[place - after.lead]
            and joined[place - 1] == one[place - 1 - before.lead]
        )
        noise = [_noise_at(joined, 0, place, source)]
        noise.append(_noise_at(one, before.lead, place, source))
        noise.append(_noise_at(other, after.lead, place, source))
        assert noise[0] < 1.1 * max(noise[1:])
    assert len(places) == 3
    assert joined != alone[0]  # otherwise nothing was joined


def _noise_at(packets: Sequence[bytes], lead: int, place: int, source: Samples) -> float:
    """Return the noise in the six packets around film packet `place`; `packets` begin at `lead`."""
    first = place - 3
    heard = decoded(packets[first - lead - 1 : place + 4 - lead])[0, : 6 * PACKET_SAMPLES]
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


def test_parts_are_the_same_every_time(film: Film) -> None:
    assert _packets(film, 200) == _packets(film, 200)


def test_all_samples_are_there_and_no_more() -> None:
    assert len(_packets(Film((), 3203, UNMIXED, NOWHERE), RUN_PACKETS)) == 5


def test_a_part_goes_on_when_the_next_is_never_in_step(film: Film) -> None:
    place = planned(film.layers, film.samples)[1]
    alone = list(aac_packets(film, place.lead * PACKET_SAMPLES))
    assert place.end is not None
    part = Part(film, place, None)
    part.give(Encoded(alone[place.first - place.lead : place.end - place.lead]))
    last = place.lead + len(alone) - 1
    for number in (place.first, place.end - 1, place.end, place.end + 90, last):
        assert part.packet(number) == alone[number - place.lead]
    assert part.packet(last + 1) is None


def test_a_fault_in_any_part_is_raised_where_packets_are_read(shelf: Shelf, tmp_path: Path) -> None:
    film = _film(shelf.plain(), shelf.plain(), shelf.plain(), tmp_path / "gone.mp4")
    with pytest.raises(LocalFault, match=r"gone\.mp4"):
        _packets(film, 20)


def test_leaving_early_ends_the_threads(film: Film) -> None:
    with encoded_mix(
        film.layers, film.samples, film.mix, film.folder, None, run_packets=200
    ) as packets:
        assert len(next(packets)) > 0
