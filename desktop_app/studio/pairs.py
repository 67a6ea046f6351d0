"""The frames of two takes at one moment, each decoded in a thread of its own."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import MediaInfo
from desktop_app.domain.time import Flicks
from desktop_app.media.frame_reader import FrameReader
from desktop_app.media.printing import Pixels

Picture = TypeVar("Picture")


@dataclass(frozen=True, slots=True)
class Angle:
    """A file to look at, and what is in it."""

    path: Path
    media: MediaInfo

    @property
    def last(self) -> int:
        """Number of the last frame, 0 being the first."""
        return max(0, self.media.frames - 1)

    def frame_at(self, at: Flicks) -> int:
        """Return the number of the frame in sight at `at`; after the end it is the last one."""
        return max(0, min(at // self.media.rate.frame, self.last))

    def middle_of(self, frame: int) -> Flicks:
        """Return the middle of a frame, for its edge may fall to the one before."""
        return Flicks(self.media.rate.of_frames(frame) + self.media.rate.frame // 2)


@dataclass(frozen=True, slots=True)
class Sight(Generic[Picture]):
    """What is seen of a take: frame number `frame`, or the sentence that says why nothing is."""

    picture: Picture | None
    frame: int = 0
    fault: str = ""


class AngleReader(Generic[Picture]):
    """Decodes one file; the thread hands what it decoded to `make`, so nobody else waits for it."""

    def __init__(self, make: Callable[[Pixels], Picture]) -> None:
        self._make = make
        self._reader = FrameReader()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="comparing")
        self._is_closed = False

    async def look(self, angle: Angle, at: Flicks, height: int) -> Sight[Picture]:
        """Return the frame in sight at `at`, `height` pixels high or less if it is no higher."""
        if self._is_closed:
            return Sight(None)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._look, angle, at, height)

    async def let_go(self) -> None:
        """Close the file, so that it can be moved or thrown away."""
        if not self._is_closed:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._reader.close)

    def close(self) -> None:
        """Close the file and look at none any more."""
        self._is_closed = True
        self._thread.submit(self._reader.close)
        self._thread.shutdown(wait=False)

    def _look(self, angle: Angle, at: Flicks, height: int) -> Sight[Picture]:
        frame = angle.frame_at(at)
        self._reader.print_at(min(height, angle.media.height))
        try:
            found = self._reader.pixels(
                angle.path, angle.middle_of(frame), lambda: not self._is_closed
            )
        except LocalFault as error:
            self._reader.close()
            return Sight(None, frame, str(error))
        return Sight(None if found is None else self._make(found), frame)


class PairReader(Generic[Picture]):
    """Looks at two takes at once: both pictures of an answer are of the same moment."""

    def __init__(self, make: Callable[[Pixels], Picture]) -> None:
        self._sides = (AngleReader(make), AngleReader(make))

    async def look(
        self, angles: tuple[Angle | None, Angle | None], at: Flicks, height: int
    ) -> tuple[Sight[Picture], Sight[Picture]]:
        """Return what both show at `at`; a side without a take shows nothing."""
        first, second = await asyncio.gather(
            *(
                _nothing() if angle is None else side.look(angle, at, height)
                for side, angle in zip(self._sides, angles, strict=True)
            )
        )
        return first, second

    async def let_go(self) -> None:
        """Close both files for now."""
        await asyncio.gather(*(side.let_go() for side in self._sides))

    def close(self) -> None:
        """Close both files for good."""
        for side in self._sides:
            side.close()


async def _nothing() -> Sight[Picture]:
    return Sight(None)
