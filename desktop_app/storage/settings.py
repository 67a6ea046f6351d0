"""What the user chose, in one JSON file.

Rules of the file, so that versions of Takewright can share it in both directions: a key never
changes its meaning (a new meaning gets a new key), an unknown key is kept, and a value that makes
no sense counts as not chosen. `schema_version` is for the day that this is not enough.
"""

import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, get_type_hints
from urllib.parse import urlsplit

import msgspec

from desktop_app.domain.catalogue import ModelId
from desktop_app.domain.money import Usd
from desktop_app.domain.sentence import joined, say
from desktop_app.domain.time import Flicks
from desktop_app.storage.atomic import as_local_fault, keep_aside, write_atomically
from desktop_app.storage.text import storable_tree

SCHEMA_VERSION: Final = 1
MOST_RECENT: Final = 12
MOST_COMMANDS: Final = 8
MOST_IN_FLIGHT: Final = 500

_MADE_FOR: Final = ModelId("sora-2-text-to-video")
_NO_CAP: Final = Usd(0)
_LONGEST_STATE: Final = 200_000
"""Characters of base64 that a window state may have; Qt's own is about 1,000."""


class ThemeChoice(StrEnum):
    """Light, dark, or as the desktop is."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


class Motion(StrEnum):
    """Whether things glide or are at once where they belong, or as the desktop says."""

    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"


@dataclass(frozen=True, slots=True)
class RecentProject:
    """A project that was open: its folder, and what it held then; `opened_at` in epoch ms."""

    path: str
    name: str
    scenes: int
    duration: Flicks
    opened_at: int


@dataclass(frozen=True, slots=True)
class AppSettings:
    """What the user chose; immutable, `clamped` by loading and saving.

    `videos_address` is a gateway's, empty for none. Caps of zero are no caps.
    A batch that ends while the window is not in front is told on the
    desktop (`notify_batch_end`) and by a sound. `projects_folder` is empty for the platform's own,
    `language` for the system's. `window_geometry` and `window_state` are Qt's bytes as base64;
    `queue_share` is what the details of a job take of the queue, in thousandths. `shortcuts` are
    the keys of commands that differ from those of the preset; `recent_commands` are ids, the last
    first. `writer` is the id of a chat model, empty for the planner on this computer.
    `player_volume` is in percent, `player_guides` names the lines over the picture.
    """

    service_address: str = "https://api.kie.ai"
    upload_address: str = "https://kieai.redpandaai.co"
    videos_address: str = ""
    theme: ThemeChoice = ThemeChoice.SYSTEM
    default_model: ModelId = _MADE_FOR
    default_aspect: str = "16:9"
    default_seconds: int = 10
    jobs_in_flight: int = 10
    cap_per_click: Usd = _NO_CAP
    cap_per_day: Usd = _NO_CAP
    cap_per_film: Usd = _NO_CAP
    notify_batch_end: bool = True
    sound_batch_end: bool = True
    projects_folder: str = ""
    recent_projects: tuple[RecentProject, ...] = ()
    window_geometry: str = ""
    window_state: str = ""
    queue_details: bool = True
    queue_share: int = 550
    player_volume: int = 100
    player_muted: bool = False
    timeline_snaps: bool = True
    player_guides: tuple[str, ...] = ()
    language: str = ""
    motion: Motion = Motion.SYSTEM
    shortcut_preset: str = "takewright"
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    recent_commands: tuple[str, ...] = ()
    writer: str = ""
    own_writer_address: str = ""
    own_writer_model: str = ""

    def with_recent(self, project: RecentProject) -> "AppSettings":
        """Put a project first among the recent ones."""
        others = (each for each in self.recent_projects if each.path != project.path)
        return replace(self, recent_projects=(project, *others)[:MOST_RECENT])

    def with_command(self, command: str) -> "AppSettings":
        """Put a command first among those that were given last."""
        others = (each for each in self.recent_commands if each != command)
        return replace(self, recent_commands=(command, *others)[:MOST_COMMANDS])

    def without_recent(self, path: str) -> "AppSettings":
        """Forget that a project was open."""
        kept = tuple(each for each in self.recent_projects if each.path != path)
        return replace(self, recent_projects=kept)


def load_settings(path: Path, tell: Callable[[str], None] | None = None) -> AppSettings:
    """Read the settings; never fails, since a program that does not start cannot be set right.

    When they cannot be read `tell` gets the sentence: the spending caps are among what is lost.
    """
    tell = tell or _untold
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return AppSettings()
    except OSError as error:
        tell(joined(str(as_local_fault(error, say("Reading the settings"), path)), _CAPS_OFF))
        return AppSettings()
    values = _values(data)
    if values is None:
        tell(joined(_set_aside(path), _CAPS_OFF))
        return AppSettings()
    known, lost = _known(values)
    if lost:
        tell(
            say(
                "In {path} these settings make no sense and are as usual now: {names}.",
                path=path,
                names=", ".join(lost),
            )
        )
    return clamped(AppSettings(**known))


def save_settings(settings: AppSettings, path: Path) -> None:
    """Write the settings, keeping keys that this version does not know; raises LocalFault."""
    try:
        old = (_values(path.read_bytes()) or {}) if path.exists() else {}
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise as_local_fault(error, say("Saving the settings"), path) from error
    version = old.get("schema_version")
    newest = max(SCHEMA_VERSION, version if isinstance(version, int) else 0)
    values = old | msgspec.to_builtins(clamped(settings)) | {"schema_version": newest}
    data = msgspec.json.format(msgspec.json.encode(storable_tree(values)), indent=2)
    write_atomically(path, data + b"\n", doing=say("Saving the settings"))


def clamped(settings: AppSettings) -> AppSettings:
    """Return the settings with every value brought into its range."""
    usual = AppSettings()
    return replace(
        settings,
        service_address=_address(settings.service_address, usual.service_address),
        upload_address=_address(settings.upload_address, usual.upload_address),
        videos_address=_address(settings.videos_address, ""),
        default_seconds=min(max(settings.default_seconds, 1), 3600),
        jobs_in_flight=min(max(settings.jobs_in_flight, 1), MOST_IN_FLIGHT),
        cap_per_click=max(settings.cap_per_click, _NO_CAP),
        cap_per_day=max(settings.cap_per_day, _NO_CAP),
        cap_per_film=max(settings.cap_per_film, _NO_CAP),
        recent_projects=settings.recent_projects[:MOST_RECENT],
        recent_commands=settings.recent_commands[:MOST_COMMANDS],
        window_geometry=_base64(settings.window_geometry),
        window_state=_base64(settings.window_state),
        queue_share=min(max(settings.queue_share, 100), 900),
        own_writer_address=_address(settings.own_writer_address, ""),
        player_volume=min(max(settings.player_volume, 0), 100),
    )


_CAPS_OFF: Final = say("Takewright starts with its usual settings, without spending caps.")


def _untold(sentence: str) -> None:
    """For callers that have nobody to tell."""


def _values(data: bytes) -> dict[str, Any] | None:
    try:
        return msgspec.json.decode(data, type=dict[str, Any])
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        return None


def _known(values: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Return what can be used of the values, and the names of what cannot.

    One by one, so that a bad value does not cost the others.
    """
    known: dict[str, Any] = {}
    lost: list[str] = []
    for name, wanted in get_type_hints(AppSettings).items():
        if name not in values:
            continue
        try:
            known[name] = msgspec.convert(values[name], wanted)
        except msgspec.ValidationError:
            lost.append(name)
    return known, lost


def _set_aside(path: Path) -> str:
    try:
        aside = keep_aside(path)
    except OSError:
        return say(
            "The settings in {path} are damaged; they are replaced with the next change.", path=path
        )
    return say(
        "The settings in {path} are damaged; they were kept as {name}.", path=path, name=aside.name
    )


def _address(text: str, usual: str) -> str:
    address = text.strip().rstrip("/")
    try:
        parts = urlsplit(address)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return usual
    return address if sound and not parts.username and " " not in address else usual


def _base64(text: str) -> str:
    if len(text) > _LONGEST_STATE:
        return ""
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return ""
    return text
