"""The crash sweep: many lives at once, and what all of them came to."""

import os
import random
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from tests.fakes.clips import make_clip
from tests.reliability.life import Figures, Life
from tests.reliability.moments import EVERY

SIZE = (544, 306)
"""Small, and large enough that a frame goes up to a model as it is."""

NOISE = "testsrc2={},noise=alls=90:allf=t"
EXTRA_LIVES = 8
"""Lives that look for moments which no life has met by chance; more than a few are never needed."""


def make_films(folder: Path) -> tuple[bytes, ...]:
    """Return small clips, and one that does not arrive in one piece."""
    small = [
        make_clip(folder / f"{picture}.mp4", frames=6, size=SIZE, picture=picture)
        for picture in ("testsrc2", "testsrc", "rgbtestsrc")
    ]
    # Half a megabyte or more of noise.
    large = make_clip(folder / "noise.mp4", frames=6, size=SIZE, picture=NOISE, video=("-crf", "6"))
    return tuple(path.read_bytes() for path in (*small, large))


class Sweep:
    """`lives` of `kills` deaths each, a few at a time; what each is killed at comes from `seed`."""

    def __init__(
        self, seed: str, folder: Path, films: Sequence[bytes], *, lives: int, kills: int
    ) -> None:
        self.seed = seed
        self._folder = folder
        self._films = films
        self._kills = kills
        self._order = _in_turn(seed, lives * kills)
        # They mostly wait: for a process to start, an answer, a disk.
        self._pool = ThreadPoolExecutor((os.cpu_count() or 1) + 1)

    def start(self, numbers: Iterable[int]) -> dict[int, Future[Figures]]:
        """Begin to live these lives, of which the first is number 0."""
        return {
            number: self._begin(str(number), self._order[number * self._kills :][: self._kills])
            for number in numbers
        }

    def seek(self, figures: Iterable[Figures]) -> list[Figures]:
        """Live on for moments that were not met, and return what came of that."""
        found: list[Figures] = []
        for number in range(EXTRA_LIVES):
            unmet = unmet_by([*figures, *found])
            if not unmet:
                break
            found.append(self._begin(f"extra-{number}", unmet * 2).result())
        return found

    def close(self) -> None:
        self._pool.shutdown()

    def _begin(self, name: str, targets: Sequence[str]) -> Future[Figures]:
        seed = f"{self.seed}-{name}"
        return self._pool.submit(Life(seed, self._folder / name, self._films, targets).live)


def _in_turn(seed: str, count: int) -> list[str]:
    """Return the moments to be met, all of them before any comes again, in an order by seed."""
    chance, found = random.Random(seed), list[str]()
    while len(found) < count:
        found += chance.sample(EVERY, len(EVERY))
    return found[:count]


def unmet_by(figures: Iterable[Figures]) -> list[str]:
    """Return the moments at which nobody has died yet."""
    met = {moment for each in figures for moment in each.kills}
    return [moment for moment in EVERY if moment not in met]
