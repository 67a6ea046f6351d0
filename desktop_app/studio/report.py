"""A report for whoever helps: one text that its owner can read before it goes anywhere.

It says which versions run, what is set, what became of the last jobs, and ends with the logs. It
never holds the key, nor addresses that open something; prompts and titles only when wished for.
It is made above all when something is broken, so a part that cannot be told says so and the others
are told. Everything here blocks.
"""

import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from importlib import metadata
from pathlib import Path
from typing import Final

from desktop_app import __version__
from desktop_app.crashes import fault_files
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.sentence import say
from desktop_app.logs import log_files
from desktop_app.media.versions import versions
from desktop_app.paths import AppPaths
from desktop_app.redaction import redact
from desktop_app.storage.atomic import write_atomically
from desktop_app.storage.journal import Journal
from desktop_app.storage.secrets import KeyStore
from desktop_app.storage.settings import AppSettings, load_settings
from desktop_app.studio.discretion import Discretion
from desktop_app.studio.job_lines import at, job_lines

MOST_JOBS: Final = 50

_MOST_LOGS: Final = 5
_MOST_FAULTS: Final = 3
_LOG_LINES: Final = 200
_READ_BYTES: Final = 200_000
_WIDE: Final = 20

_PACKAGES: Final = ("PySide6-Essentials", "qasync", "httpx", "msgspec", "keyring")
_OURS: Final = ("TAKEWRIGHT_HOME", "TAKEWRIGHT_KIE_URL", "TAKEWRIGHT_KIE_UPLOAD_URL")
_PROXIES: Final = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR")
_UNTOLD: Final = frozenset({"window_geometry", "window_state"})

Fact = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a report is read from; `seen` is what only the caller knows, as its window."""

    paths: AppPaths
    env: Mapping[str, str]
    keys: KeyStore
    now_ms: Callable[[], int]
    seen: Sequence[Fact] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """What goes into a report: how many of the last jobs, and whether their words do."""

    with_words: bool = False
    jobs: int = MOST_JOBS


def write_report(out: Path, sources: Sources, wish: Wish) -> int:
    """Write a report and return how many bytes it has; raises LocalFault."""
    data = report_text(sources, wish).encode("utf-8", "backslashreplace")
    write_atomically(out, data, doing=say("Saving the report"))
    return len(data)


def report_text(sources: Sources, wish: Wish) -> str:
    """Return a report as text."""
    paths = sources.paths
    settings = load_settings(paths.settings)
    # Not Path.home(), which fails where there is none.
    home = Path(os.path.expanduser("~"))  # noqa: PTH111
    discretion = Discretion(home, hides_words=not wish.with_words)
    for film in settings.recent_projects:
        discretion.hide_film(film.name, Path(film.path))
    # The jobs first: they tell which words must not be in what follows.
    jobs = _told("Jobs", lambda: _jobs(paths, wish, discretion))
    parts = (
        _head(sources, wish),
        _told("System", lambda: _facts(_system())),
        _told("Decoders", lambda: _facts(versions())),
        _told("Key", lambda: _facts(_key(sources, discretion))),
        _told("Settings", lambda: _facts(_settings(settings))),
        _told("Surroundings", lambda: _facts(_surroundings(sources.env))),
        _told("Disk", lambda: _facts(_disk(sources, settings))),
        _told("Window", lambda: _window(sources, discretion)),
        jobs,
        _told("Faults", lambda: _tails(fault_files(paths.logs)[:_MOST_FAULTS], discretion)),
        _told("Logs", lambda: _tails(log_files(paths.logs)[:_MOST_LOGS], discretion)),
    )
    return redact(discretion.at_last("\n".join(line for part in parts for line in part) + "\n"))


def _head(sources: Sources, wish: Wish) -> list[str]:
    words = (
        "It holds the prompts and titles of the last jobs, as was wished for."
        if wish.with_words
        else "It holds no prompts and no titles; words in “ ” are left out."
    )
    return [
        f"Report of Takewright {__version__}, {at(sources.now_ms())}",
        "",
        "This file was written on this computer and sent nowhere. Read it before you pass it on.",
        f"It holds no key and no address of a clip. {words}",
    ]


def _told(title: str, part: Callable[[], Iterable[str]]) -> list[str]:
    try:
        lines = list(part())
    except (TakewrightError, OSError) as error:
        lines = [f"This could not be read: {error}"]
    except Exception as error:  # noqa: BLE001 - a report is for what is broken: what was not
        # foreseen in one part must not cost the others. Its text could hold anything.
        lines = [f"This could not be read because of a mistake of ours: {type(error).__name__}"]
    return ["", title, "-" * len(title), *(lines or ["nothing"])]


def _facts(facts: Iterable[Fact]) -> list[str]:
    return [f"{name:<{_WIDE}} {value}" for name, value in facts]


def _system() -> Iterable[Fact]:
    yield "Takewright", f"{__version__}{' (installed program)' if hasattr(sys, '_MEIPASS') else ''}"
    yield "System", f"{platform.platform()} on {platform.machine()}, {os.cpu_count()} processors"
    yield "Python", sys.version.split("\n")[0]
    for package in _PACKAGES:
        try:
            yield package, metadata.version(package)
        except metadata.PackageNotFoundError:
            yield package, "not told by this installation"


def _key(sources: Sources, discretion: Discretion) -> Iterable[Fact]:
    found = sources.keys.find()
    if found.secret is not None:
        discretion.hide_key(found.secret)
    yield "A key is set", "no" if found.secret is None else f"yes, {found.source.value}"
    if found.notice:
        yield "", found.notice


def _settings(settings: AppSettings) -> Iterable[Fact]:
    for each in fields(settings):
        value = getattr(settings, each.name)
        if each.name == "recent_projects":
            yield each.name, f"{len(value)} films"
        elif each.name not in _UNTOLD:
            yield each.name, str(value) if value != "" else "as usual"


def _surroundings(env: Mapping[str, str]) -> Iterable[Fact]:
    for name in _OURS:
        if env.get(name):
            yield name, env[name]
    for name in _PROXIES:
        # A proxy's address may have a password in it.
        if env.get(name) or env.get(name.lower()):
            yield name, "set"


def _disk(sources: Sources, settings: AppSettings) -> Iterable[Fact]:
    paths = sources.paths
    films = Path(settings.projects_folder) if settings.projects_folder else paths.projects
    for name, folder in (("data", paths.data), ("cache", paths.cache), ("films", films)):
        there = next((each for each in (folder, *folder.parents) if each.exists()), folder)
        room = shutil.disk_usage(there)
        free, whole = room.free / 1e9, room.total / 1e9
        yield name, f"{free:,.1f} GB of {whole:,.1f} GB free, {folder}"


def _window(sources: Sources, discretion: Discretion) -> Iterable[str]:
    if not sources.seen:
        return ["none: written from the command line"]
    return _facts((name, discretion.of(text)) for name, text in sources.seen)


def _jobs(paths: AppPaths, wish: Wish, discretion: Discretion) -> Iterable[str]:
    if not paths.journal.exists():
        return ["There is no journal: nothing was ever ordered."]
    journal = Journal.open(paths.journal)
    try:
        return job_lines(journal, wish.jobs, discretion, size=paths.journal.stat().st_size)
    finally:
        journal.close()


def _tails(files: Sequence[Path], discretion: Discretion) -> Iterable[str]:
    for path in files:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _READ_BYTES))
            text = file.read().decode("utf-8", "replace")
        lines = text.splitlines()[-_LOG_LINES:]
        yield f"{path.name}, {size:,} bytes, the last {len(lines)} lines:"
        yield from discretion.of("\n".join(lines)).splitlines()
        yield ""
