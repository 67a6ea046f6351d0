"""What is found out about the film behind its edits, shown where it belongs.

What becomes of each clip's picture stands in the clip panel, faults at seams on the timeline.
"""

import asyncio
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import ClipId, Project, TakeId
from desktop_app.domain.reel import Reel
from desktop_app.domain.sound import Loudness
from desktop_app.studio.seam_words import REMEDY_WORDS
from desktop_app.studio.seams import SeamCheck
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.cut.clip_panel import ClipPanel
from desktop_app.ui.timeline.seams import Offered, SeamNote
from desktop_app.ui.timeline.view import TimelineView

_SETTLE: Final = 0.4
"""Seconds of quiet after an edit before the film is flattened anew."""


class Films(Protocol):
    """What is asked of `studio.films`."""

    async def reel_of(self, project: Project, folder: Path) -> Reel:
        """Flatten a project; raises LocalFault."""

    async def loudness_of(self, project: Project, folder: Path) -> Mapping[TakeId, Loudness]:
        """Return how loud takes are, as far as it was measured; raises LocalFault."""


class CutFindings:
    """Follows the open film; what it says is true once an edit has settled."""

    def __init__(
        self,
        films: Films,
        seams: SeamCheck,
        session: ProjectSession,
        panel: ClipPanel,
        view: TimelineView,
    ) -> None:
        """Follow the film of `session`; needs a running loop."""
        self._films = films
        self._seams = seams
        self._session = session
        self._panel = panel
        self._view = view
        self._flattening: asyncio.Task[None] | None = None
        self._stops = (
            session.changed.connect(self._follow),
            seams.changed.connect(self._show_seams),
        )
        seams.follow(session)
        self._flatten_soon()

    def close(self) -> None:
        """Stop following."""
        self._seams.follow(None)
        for stop in self._stops:
            stop()
        if self._flattening is not None:
            self._flattening.cancel()

    def _follow(self, before: Project, after: Project) -> None:
        if (before.timeline, before.takes, before.scenes) != (
            after.timeline,
            after.takes,
            after.scenes,
        ):
            self._flatten_soon()

    def _flatten_soon(self) -> None:
        if self._flattening is not None:
            self._flattening.cancel()
        self._flattening = asyncio.get_running_loop().create_task(self._flatten())

    async def _flatten(self) -> None:
        await asyncio.sleep(_SETTLE)
        project, folder = self._session.project, self._session.folder
        try:
            reel = await self._films.reel_of(project, folder)
            heard = await self._films.loudness_of(project, folder)
        except TakewrightError:
            # What is amiss with a take is told where the film is joined.
            self._panel.show_found({}, {})
            return
        self._panel.show_found(reel.fates, heard)

    def _show_seams(self) -> None:
        self._view.show_faults(notes_of(self._seams))


def notes_of(check: SeamCheck) -> Mapping[ClipId, SeamNote]:
    """Return a note for each seam with a fault, by the clip that begins there."""
    return {
        clip_id: SeamNote(
            report.sentences,
            tuple(
                Offered(REMEDY_WORDS[remedy], partial(check.remedy, clip_id, remedy))
                for remedy in report.remedies
            ),
        )
        for clip_id, report in check.faults.items()
    }
