"""The seam check: every join of the open film is measured in the background after an edit settles.

Measures are kept on disk by the content of both files and the parts that are used, so a seam is
measured once, whatever the film is called and however often it is opened. An edit that changes no
file and no range (a gain, a grade, a transition) is judged at once by what is known.
"""

import asyncio
import contextlib
import hashlib
import json
import logging
import os
import secrets
import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import MappingProxyType

import msgspec

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import ClipId, Project
from desktop_app.domain.remedies import remedied
from desktop_app.domain.seams import (
    Join,
    JoinMeasures,
    JoinSide,
    Remedy,
    Verdict,
    faults_of,
    joins_of,
)
from desktop_app.media.identity import content_of
from desktop_app.media.process import NICENESS
from desktop_app.storage.shelf import evict_oldest
from desktop_app.studio.clock import Clock
from desktop_app.studio.seam_words import REMEDY_WORDS, sentence_for
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.signal import Signal

_log = logging.getLogger(__name__)

SETTLED = 0.8
"""Seconds after the last edit before anything is measured."""

RECIPE = 1
"""Counts up when something is measured otherwise, so that no older number is believed."""

CACHE_BYTES = 16 * 1024**2
"""Room for the notes, a few hundred bytes each."""

Measure = Callable[[Join, Path], JoinMeasures]
_Sides = tuple[JoinSide, JoinSide]


@dataclass(frozen=True, slots=True)
class SeamReport:
    """What is wrong with the seam that leads into a clip; `sentences` go with `verdicts`."""

    join: Join
    measures: JoinMeasures
    verdicts: tuple[Verdict, ...]
    sentences: tuple[str, ...]

    @property
    def remedies(self) -> tuple[Remedy, ...]:
        """What can be done, each once, the best first."""
        return tuple(dict.fromkeys(each for verdict in self.verdicts for each in verdict.remedies))


class SeamCheck:
    """Knows the faults at the seams of one film at a time.

    Signal: `changed()`, whenever `faults` is another mapping.
    """

    def __init__(
        self, cache: Path, *, clock: Clock, measure: Measure | None = None, settled: float = SETTLED
    ) -> None:
        """Keep measures in `cache`; `settled` seconds of quiet come before measuring."""
        self.changed: Signal[()] = Signal()
        self.faults: Mapping[ClipId, SeamReport] = MappingProxyType({})
        self._cache = cache
        self._clock = clock
        self._measure = measure or _measured
        self._settled = settled
        self._thread: ThreadPoolExecutor | None = None
        self._session: ProjectSession | None = None
        self._unfollow: Callable[[], None] = lambda: None
        self._known: dict[_Sides, JoinMeasures | None] = {}
        self._joined: tuple[Project, tuple[Join, ...]] | None = None
        self._stirred = asyncio.Event()
        self._running: asyncio.Task[None] | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether seams of the film as it is now are still to be measured."""
        return self._session is not None and self._next(self._session.project) is not None

    def follow(self, session: ProjectSession | None) -> None:
        """Check the seams of this film from now on, of none when None; needs a running loop."""
        self._unfollow()
        if self._running is not None:
            self._running.cancel()
            self._running = None
        self._session = session
        self._known.clear()
        self._joined = None
        self._tell({})
        if session is not None:
            self._unfollow = session.changed.connect(self._edited)
            self._stirred.set()
            self._running = asyncio.create_task(self._run(session), name="seam check")

    def remedy(self, clip_id: ClipId, remedy: Remedy) -> None:
        """Put the seam before a clip right, as one step that can be undone."""
        report = self.faults.get(clip_id)
        if report is not None and self._session is not None:
            self._session.cutting.apply(
                REMEDY_WORDS[remedy],
                lambda project: remedied(project, report.join, report.measures, remedy),
            )

    async def close(self) -> None:
        """Stop; what is being measured ends by itself and is not told of."""
        running = self._running
        self.follow(None)
        if running is not None:
            await asyncio.gather(running, return_exceptions=True)
        if self._thread is not None:
            self._thread.shutdown(wait=False, cancel_futures=True)

    def _edited(self, before: Project, after: Project) -> None:
        if self._joined is not None and self._joined[0] is before and _alike(before, after):
            # With every key in a prompt; a long film has hundreds of seams.
            self._joined = (after, self._joined[1])
            return
        self._judge(after)
        self._stirred.set()

    def _joins(self, project: Project) -> tuple[Join, ...]:
        if self._joined is None or self._joined[0] is not project:
            self._joined = (project, joins_of(project))
        return self._joined[1]

    async def _run(self, session: ProjectSession) -> None:
        while True:
            await self._stirred.wait()
            while self._stirred.is_set():
                self._stirred.clear()
                await self._clock.sleep(self._settled)
            # An edit that comes meanwhile lets the seam in hand end and begins anew.
            while not self._stirred.is_set():
                join = self._next(session.project)
                if join is None:
                    break
                self._known[join.sides] = await self._find(join, session.folder)
                self._judge_more(session.project, join.sides)

    def _next(self, project: Project) -> Join | None:
        joins = self._joins(project)
        return next((each for each in joins if each.sides not in self._known), None)

    async def _find(self, join: Join, folder: Path) -> JoinMeasures | None:
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "seams", _step_back)
        loop = asyncio.get_running_loop()
        try:
            work = partial(_kept, self._cache, self._measure, join, folder)
            return await loop.run_in_executor(self._thread, work)
        except LocalFault as error:
            # A missing clip is told of where the film is made; a seam with one has no faults.
            _log.warning("a seam could not be measured: %s", error)
            return None

    def _judge(self, project: Project) -> None:
        self._tell(self._reports(project, self._joins(project)))

    def _judge_more(self, project: Project, sides: _Sides) -> None:
        """Judge what has just been measured; nothing else is another than before."""
        joins = [each for each in self._joins(project) if each.sides == sides]
        self._tell({**self.faults, **self._reports(project, joins)})

    def _reports(self, project: Project, joins: Iterable[Join]) -> dict[ClipId, SeamReport]:
        found: dict[ClipId, SeamReport] = {}
        mix = project.timeline.mix
        for join in joins:
            measures = self._known.get(join.sides)
            verdicts = () if measures is None else faults_of(join, measures, mix)
            if measures is not None and verdicts:
                words = (sentence_for(project, join, measures, each) for each in verdicts)
                found[join.clip_id] = SeamReport(join, measures, verdicts, tuple(words))
        return found

    def _tell(self, found: dict[ClipId, SeamReport]) -> None:
        if found != self.faults:
            self.faults = MappingProxyType(found)
            self.changed.emit()


def _alike(before: Project, after: Project) -> bool:
    """Tell whether every seam, and what is said of it, is as it was: only prompts differ."""
    return (
        before.timeline is after.timeline
        and before.takes is after.takes
        and len(before.scenes) == len(after.scenes)
        and all(
            old is new or (old.id, old.title, old.take_id) == (new.id, new.title, new.take_id)
            for old, new in zip(before.scenes, after.scenes, strict=True)
        )
    )


def _step_back() -> None:
    """Let playing and editing go before this thread, and those that a decoder starts from it.

    Where the system has priorities for whole processes only, nothing is changed.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            thread = threading.get_native_id()
            now = os.getpriority(os.PRIO_PROCESS, thread)
            os.setpriority(os.PRIO_PROCESS, thread, max(now, NICENESS))


def _measured(join: Join, folder: Path) -> JoinMeasures:
    # Arrays of samples take time to import: not before there is a seam.
    from desktop_app.media.seams import measure

    return measure(join, folder)


def _kept(cache: Path, measure: Measure, join: Join, folder: Path) -> JoinMeasures:
    """Return the measures of a seam from its note, or measure it and write one."""
    note = cache / f"{_key(join, folder, cache)}.json"
    with contextlib.suppress(OSError, msgspec.DecodeError, msgspec.ValidationError):
        known = msgspec.json.decode(note.read_bytes(), type=JoinMeasures)
        # Says when it was last used, for the eviction.
        note.touch()
        return known
    evict_oldest(cache, CACHE_BYTES)
    found = measure(join, folder)
    _write(note, msgspec.json.encode(found))
    return found


def _key(join: Join, folder: Path, cache: Path) -> str:
    facts: list[object] = [RECIPE]
    for side in (join.before, join.after):
        content = content_of(folder / side.path, cache / "contents")
        facts.append([content, repr(side.used), str(side.rate), side.stands, side.is_heard])
    return hashlib.blake2b(json.dumps(facts).encode(), digest_size=16).hexdigest()


def _write(note: Path, data: bytes) -> None:
    """Write a note whole; without it the seam is only measured again."""
    partial_note = note.with_suffix(f".{secrets.token_hex(4)}.partial")
    with contextlib.suppress(OSError):
        partial_note.write_bytes(data)
        partial_note.replace(note)
