"""A film that is being joined, for everyone who waits for it: the player and an export."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from desktop_app.media.assembly import Assembly

Progress = Callable[[float], None]


class Join:
    """One film in the making; when nobody wants it any more, it ends."""

    def __init__(self, work: Callable[[Progress], Coroutine[Any, Any, Assembly]]) -> None:
        self.is_given_up = False
        self._done = 0.0
        self._listeners: list[Progress] = []
        self._task = asyncio.create_task(work(self._tell), name="join")

    @property
    def is_over(self) -> bool:
        """Tell whether there is nothing to wait for: it is made, failed or given up."""
        return self.is_given_up or self._task.done()

    @property
    def has_ended(self) -> bool:
        """Tell whether nothing of the work is left, as it is for a moment after giving it up."""
        return self._task.done()

    async def film(self, progress: Progress) -> Assembly:
        """Return the film; `progress` hears how far it is, beginning with where it is now.

        When the last one who waits is cancelled, nothing of the work is left before that goes on.
        """
        self._listeners.append(progress)
        progress(self._done)
        try:
            return await asyncio.shield(self._task)
        finally:
            self._listeners.remove(progress)
            if not self._listeners:
                await self.give_up()

    async def give_up(self) -> None:
        """End the work, whoever waits for it, and what it had begun to write; once made it is."""
        # Once: asked again it would not wait for the process that makes the film to be gone.
        if not self.is_given_up:
            self.is_given_up = True
            self._task.cancel()
        await asyncio.wait({self._task})

    def _tell(self, done: float) -> None:
        # A long film tells more often than anybody sees a difference.
        is_news = done >= 1.0 or int(done * 100) != int(self._done * 100)
        self._done = done
        if not is_news:
            return
        for listener in tuple(self._listeners):
            listener(done)
