"""The smoke test of an installed program: a two-scene film made, played and exported by itself."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.sentence import say
from desktop_app.ui.director import Director

_PATIENCE: Final = 180.0
_FRAMES: Final = 10
_TICK: Final = 0.1

_SCENES: Final = (
    SceneDraft("Fog", "Fog lifts off a small harbour at dawn, slow push-in.", 10),
    SceneDraft("Sun", "The sun breaks over the hills and floods the pier, slow pan.", 10),
)


async def smoke(director: Director, out: Path) -> None:
    """Make, play and export a film on the simulator; raises LocalFault saying what did not work.

    That pictures arrive is counted: without some system libraries the player shows none and
    reports no error.
    """
    await director.demo(_SCENES)
    workspace = director.workspace
    if workspace is None:
        raise LocalFault(say("The window did not open the sample film."))
    workspace.generate(workspace.choices().missing)
    session = workspace.session
    await _until(
        lambda: all(scene.take_id for scene in session.project.scenes),
        "The simulator did not make both clips.",
    )
    player = workspace.player
    await _until(lambda: player.can_play, "The film was not joined for the player.")
    before = player.frames_shown
    player.toggle()
    await _until(
        lambda: player.frames_shown >= before + _FRAMES,
        "The player shows no pictures; a system library of Qt Multimedia is missing.",
    )
    player.toggle()
    await director.export_to(out)
    if not await asyncio.to_thread(out.is_file):
        raise LocalFault(say("The film was not exported."))


async def _until(holds: Callable[[], bool], otherwise: str) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not holds():
        if time.monotonic() > deadline:
            raise LocalFault(otherwise)
        await asyncio.sleep(_TICK)
