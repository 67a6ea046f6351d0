"""Clips for the media tests, each made once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.project import FilmFormat
from tests.fakes import clips


class Shelf:
    """Clips by name, made when first asked for; tests only read them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: str, make: Callable[[Path], Path]) -> Path:
        """Return the clip `name`, made by `make` if it is not there yet."""
        path = self._folder / f"{name}.mp4"
        return path if path.exists() else make(path)

    def sync(self, frames: int = 30) -> Path:
        """Return a flash-and-beep clip."""
        return self.get(f"sync{frames}", lambda path: clips.sync_clip(path, frames=frames))

    def sync_of(self, name: str, sound: clips.Sound | None) -> Path:
        """Return a flash-and-beep clip with another sound."""
        return self.get(f"sync-{name}", lambda path: clips.sync_clip(path, sound=sound))

    def plain(self) -> Path:
        """Return a second of moving picture and tone."""
        return self.get("plain", clips.make_clip)

    def portrait(self) -> Path:
        """Return an upright clip."""
        return self.get("portrait", lambda path: clips.make_clip(path, size=clips.PORTRAIT))


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Give the shelf of this test run."""
    return Shelf(tmp_path_factory.mktemp("clips"))


@pytest.fixture
def film_format() -> FilmFormat:
    """Give the format of the small clips."""
    return FilmFormat(*clips.LANDSCAPE)
