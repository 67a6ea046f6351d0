"""Clips from elsewhere: each becomes a scene with one take, copied into the project."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

from desktop_app.domain.catalogue import Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import Take, TakeId
from desktop_app.media.probe import verify
from desktop_app.storage.clips import Recipe, scene_folder, take_path
from desktop_app.storage.keeping import copy_whole, keep_take
from desktop_app.studio.session import ProjectSession

_CLIPS = frozenset({".mp4", ".mov", ".m4v", ".mkv", ".webm"})


def is_clip(path: Path) -> bool:
    """Tell by its name whether a file is a clip."""
    return path.suffix.lower() in _CLIPS


async def take_in_clips(session: ProjectSession, clips: Sequence[Path], settings: Settings) -> None:
    """Add a scene with a take for each clip; raises LocalFault at the first that cannot be used.

    Each file is decoded once before it is taken in, as a generated one is.
    """
    for clip in clips:
        media = await asyncio.to_thread(verify, clip)
        scene_id = session.add_scene(SceneDraft(clip.stem, ""), settings)
        folder = await asyncio.to_thread(scene_folder, session.folder, scene_id, clip.stem)
        take = Take(
            id=TakeId(uuid4().hex),
            scene_id=scene_id,
            number=1,
            path=take_path(folder, 1),
            prompt="",
            settings=settings,
            media=media,
            made_at=0,
        )
        try:
            await asyncio.to_thread(_bring, clip, session.folder, take)
        except LocalFault:
            session.remove_scenes([scene_id])
            raise
        session.receive_take(take)


def _bring(clip: Path, folder: Path, take: Take) -> None:
    incoming = folder / f"{take.path}.incoming"
    copy_whole(clip, incoming)
    keep_take(folder, Recipe(take), incoming)
