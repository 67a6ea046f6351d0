"""What a story of two people, told by the simulated writer, has to show wherever it is made."""

from collections.abc import Sequence
from pathlib import Path

from desktop_app.storage import bundle
from tests.fakes.small_models import FRAMES
from tests.fakes.ssim import Pixels, frames_of, ssim
from tests.fakes.tiles import ADA, BEN, cast_in

TOPIC = "Two people look for a lost boat"
FACES = {"Ada": ADA, "Ben": BEN}
WHO = [["Ada"], ["Ben"], ["Ada", "Ben"], ["Ada"], ["Ben"]]
"""Who is named in which of five scenes."""
CHAINED = (2, 3, 5)
"""The scenes that a test has start on the last frame of the one before."""
MIDDLE = FRAMES // 2

Takes = list[list[Pixels]]


def takes_of(project: Path) -> Takes:
    """Return the pictures of the clips in a film on disk, in the order of its scenes."""
    film = bundle.load(project)
    shown = [film.take_by_id[scene.take_id] for scene in film.scenes if scene.take_id]
    return [frames_of(project / take.path) for take in shown]


def assert_cast(takes: Takes, who: Sequence[Sequence[str]]) -> None:
    """Check that each clip shows whom its scene names, and nobody else."""
    assert [len(take) for take in takes] == [FRAMES] * len(who)
    assert [cast_in(take[MIDDLE], FACES) for take in takes] == [*map(list, who)]


def assert_chained(takes: Takes, chained: Sequence[int]) -> None:
    """Check that these scenes begin on the last frame of the one before and on no other's."""
    for number in chained:
        start = takes[number - 1][0]
        alike = [ssim(start, take[-1]) for take in takes]
        assert alike.pop(number - 2) > 0.95
        assert max(alike) < 0.85


def assert_film(film: Path, takes: Takes) -> None:
    """Check that a film shows the middle of every clip, one after the other."""
    pictures = frames_of(film)
    at = 0
    for take in takes:
        found = next(n for n in range(at, len(pictures)) if ssim(pictures[n], take[MIDDLE]) > 0.97)
        # Not even a transition brings the next middle nearer than this.
        at = found + FRAMES // 2
