"""Trashes for tests: a folder, where the files are until somebody empties it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.problems import LocalFault


def _nothing() -> None:
    """Let it go on."""


@dataclass
class FolderBin:
    """A trash that keeps what is thrown into it; one that is shut takes nothing.

    `before` and `after` are called around the move.
    """

    folder: Path
    is_shut: bool = False
    before: Callable[[], None] = _nothing
    after: Callable[[], None] = _nothing
    thrown: list[Path] = field(default_factory=list)

    async def __call__(self, path: Path) -> Path:
        if self.is_shut:
            raise LocalFault("There is no trash here.")
        self.folder.mkdir(exist_ok=True)
        kept = self.folder / f"{len(self.thrown)} {path.name}"
        self.before()
        await asyncio.to_thread(path.rename, kept)
        self.after()
        self.thrown.append(path)
        return kept

    def empty(self) -> None:
        """Remove all that is in it for good."""
        for each in self.folder.iterdir():
            each.unlink()
