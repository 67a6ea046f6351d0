"""Takes pictures in one language, in this process: `... tests.pictures.sitting STORE NAME...`"""

import gc
import shutil
import sys
import tempfile
import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, tzinfo
from itertools import groupby
from pathlib import Path
from typing import Self

from PySide6.QtWidgets import QApplication

from desktop_app.domain.problems import TakewrightError
from desktop_app.paths import resources
from desktop_app.ui import moments
from desktop_app.ui.aio import run
from desktop_app.ui.language import speak
from desktop_app.ui.library import filters, words
from desktop_app.ui.theme import Mode
from tests.pictures.camera import keep, keep_as_png, still
from tests.pictures.catalogue import PICTURES, Picture, Shot, Size, guide_copies
from tests.pictures.films import NOW, Store
from tests.pictures.house import house
from tests.pictures.sheets import STAGES
from tests.pictures.stages import Stage


async def sit(store: Store, cache: Path, pictures: Iterable[Picture]) -> int:
    """Take all shots of these pictures; returns how many could not be taken."""
    failed = 0
    for picture in pictures:
        stage = STAGES[picture.stage or picture.name]
        for size, shots in groupby(picture.shots(), key=lambda shot: shot.size):
            with own_home(cache if stage.terms.makes_pictures else None) as home:
                try:
                    await take(store, home, stage, size, list(shots))
                except (AssertionError, OSError, TakewrightError):
                    # The others are taken all the same.
                    traceback.print_exc()
                    failed += 1
            gc.collect()
    return failed


async def take(store: Store, home: Path, stage: Stage, size: Size, shots: list[Shot]) -> None:
    """Bring one state about and take it in each of its themes."""
    async with house(store, home, size, stage.terms) as there:
        await stage.bring(there)
        for shot in shots:
            there.theme.set_mode(Mode(shot.theme))
            image = await still(size, moves=shot.picture.moves)
            keep(image, shot.path)
            for copy in guide_copies(shot):
                keep_as_png(image, copy)
            print(shot.path.name, flush=True)


@contextmanager
def own_home(cache: Path | None) -> Iterator[Path]:
    """Give a home that every picture finds alike; what was decoded once is kept in `cache`."""
    home = Path(tempfile.gettempdir()) / "Takewright"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    if cache is not None:
        cache.mkdir(parents=True, exist_ok=True)
        (home / "cache").symlink_to(cache)
    try:
        yield home
    finally:
        shutil.rmtree(home, ignore_errors=True)


class Standing(datetime):
    """A date that stands still."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        """Return the time of the pictures."""
        return cls.fromtimestamp(NOW / 1000, tz)


def stand_still() -> None:
    """Have words like “yesterday” count from the time of the pictures, too."""
    for module in (moments, filters, words):
        setattr(module, "datetime", Standing)  # noqa: B010 - seen at run time


def main() -> None:
    folder, names = Path(sys.argv[1]), sys.argv[2:]
    pictures = [each for each in PICTURES if each.name in names]
    store = Store(folder / "clips")
    store.fill()
    stand_still()
    app = QApplication(["takewright"])
    app.setCursorFlashTime(0)
    _language = speak(app, pictures[0].language, resources() / "translations")
    sys.exit(min(1, run(app, lambda: sit(store, folder / "cache", pictures))))


if __name__ == "__main__":
    main()
