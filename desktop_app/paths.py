"""Where things are: shipped resources, this user's data, cache and logs; also when frozen."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import platformdirs

_APP = "takewright"


def resources() -> Path:
    """Return the folder of shipped data files."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def self_command() -> list[str]:
    """Return the start of an argv that runs this program again, for its child processes."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "desktop_app"]


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The folders that belong to this user; made on first use by whoever writes to them."""

    data: Path
    cache: Path
    logs: Path
    projects: Path

    @classmethod
    def from_environment(cls, env: Mapping[str, str]) -> Self:
        """Use `TAKEWRIGHT_HOME` for everything when it is set, else the platform's folders."""
        home = env.get("TAKEWRIGHT_HOME", "").strip()
        if home:
            root = Path(home).expanduser().absolute()
            return cls(root / "data", root / "cache", root / "logs", root / "films")
        return cls(
            Path(platformdirs.user_data_dir(_APP, appauthor=False)),
            Path(platformdirs.user_cache_dir(_APP, appauthor=False)),
            Path(platformdirs.user_log_dir(_APP, appauthor=False)),
            Path(platformdirs.user_videos_dir()) / "Takewright",
        )

    @property
    def journal(self) -> Path:
        """Return the database of paid jobs."""
        return self.data / "journal.sqlite3"

    @property
    def uploads(self) -> Path:
        """Return the list of what was uploaded to providers, and where it is there."""
        return self.data / "uploads.sqlite3"

    @property
    def settings(self) -> Path:
        """Return the settings file."""
        return self.data / "settings.json"

    @property
    def models(self) -> Path:
        """Return the file of the user's own model entries, which need not be there."""
        return self.data / "models.json"

    @property
    def simulator(self) -> Path:
        """Return the folder in which the simulator keeps its tasks and clips."""
        return self.data / "simulator"

    @property
    def listings(self) -> Path:
        """Return the folder of what services said of their models and prices."""
        return self.data / "listings"

    @property
    def unclaimed(self) -> Path:
        """Return the folder of takes whose project is not there."""
        return self.data / "unclaimed"

    @property
    def unsaved(self) -> Path:
        """Return the folder of edits that are not saved yet."""
        return self.data / "unsaved"

    @property
    def cast(self) -> Path:
        """Return the folder of cast entries that are kept beyond one film."""
        return self.data / "cast"

    @property
    def prompts(self) -> Path:
        """Return the folder of prompts that are kept to be used again."""
        return self.data / "prompts"

    @property
    def pictures(self) -> Path:
        """Return the cache of posters, filmstrips and waveforms."""
        return self.cache / "pictures"

    @property
    def proxies(self) -> Path:
        """Return the cache of small pictures of every frame."""
        return self.cache / "proxies"

    @property
    def playables(self) -> Path:
        """Return the cache of copies to play of takes that cannot be played themselves."""
        return self.cache / "playables"

    @property
    def frames(self) -> Path:
        """Return the cache of frames of takes that were sent to models."""
        return self.cache / "frames"

    @property
    def seams(self) -> Path:
        """Return the cache of what was measured at seams."""
        return self.cache / "seams"

    @property
    def loudness(self) -> Path:
        """Return the cache of how loud takes are."""
        return self.cache / "loudness"

    @property
    def films(self) -> Path:
        """Return the cache of joined films for the player."""
        return self.cache / "films"

    @property
    def media(self) -> Path:
        """Return the cache of rendered segments, encoded sound and what is known of files."""
        return self.cache / "media"
