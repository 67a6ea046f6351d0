"""The cutting room: renders clips on demand into a cache, two at once at most, at low priority."""

import asyncio
import hashlib
import logging
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app.media.tools import ffmpeg_binary, no_window
from desktop_app.simulator.clip import ClipSpec, prepare

_AT_ONCE = 2
_FORGOTTEN_AFTER = 3600.0
"""Seconds after which unfinished work belongs to nobody who still lives."""
_EDITION = 1
"""Part of every clip's name: raised when the same order would be painted another way."""

_log = logging.getLogger(__name__)


class Films:
    """Rendered clips by what decides them; a file is there only when it is whole.

    `font` sets the titles; without one there are none.
    """

    def __init__(
        self,
        folder: Path,
        font: Path | None,
        *,
        binary: Callable[[], str] = ffmpeg_binary,
    ) -> None:
        self._folder = folder
        self._font = font
        self._binary = binary
        self._turn = asyncio.Semaphore(_AT_ONCE)
        self._work: dict[Path, asyncio.Task[None]] = {}
        self._failed: set[Path] = set()
        folder.mkdir(parents=True, exist_ok=True)
        for left in folder.glob("work-*"):
            if time.time() - left.stat().st_mtime > _FORGOTTEN_AFTER:
                shutil.rmtree(left, ignore_errors=True)

    def path_of(self, spec: ClipSpec) -> Path:
        """Return where the clip is, or will be."""
        name = hashlib.sha256(f"{_EDITION}|{spec.name}".encode()).hexdigest()[:24]
        return self._folder / f"{name}.mp4"

    def request(self, spec: ClipSpec) -> None:
        """Have the clip rendered, unless it is there or on its way; needs a running loop."""
        path = self.path_of(spec)
        if path in self._work or path.exists():
            return
        self._failed.discard(path)
        task = asyncio.get_running_loop().create_task(self._render(spec, path))
        self._work[path] = task
        task.add_done_callback(lambda _: self._work.pop(path, None))

    def is_ready(self, spec: ClipSpec) -> bool:
        """Tell whether the whole clip is there."""
        return self.path_of(spec).exists()

    def ready_since(self, spec: ClipSpec) -> int:
        """Return when the clip came to be there, in epoch milliseconds."""
        return self.path_of(spec).stat().st_mtime_ns // 1_000_000

    def has_failed(self, spec: ClipSpec) -> bool:
        """Tell whether the clip could not be rendered."""
        return self.path_of(spec) in self._failed

    def broken(self, spec: ClipSpec) -> Path:
        """Return the clip cut off in the middle, as a broken transfer leaves it."""
        whole = self.path_of(spec)
        cut = whole.with_suffix(".broken.mp4")
        if not cut.exists():
            data = whole.read_bytes()
            cut.write_bytes(data[: len(data) * 2 // 5])
        return cut

    async def aclose(self) -> None:
        """Stop all work and end its processes."""
        work = list(self._work.values())
        for task in work:
            task.cancel()
        await asyncio.gather(*work, return_exceptions=True)

    async def _render(self, spec: ClipSpec, path: Path) -> None:
        async with self._turn:
            folder = Path(tempfile.mkdtemp(prefix="work-", dir=self._folder))
            part = folder / "clip.mp4"
            try:
                await self._shoot(spec, folder, part)
                part.replace(path)
            except (OSError, RuntimeError):
                _log.exception("a clip could not be rendered")
                self._failed.add(path)
            finally:
                shutil.rmtree(folder, ignore_errors=True)

    async def _shoot(self, spec: ClipSpec, folder: Path, part: Path) -> None:
        """Render into `part`, without a title where this ffmpeg cannot draw text."""
        binary = await asyncio.to_thread(self._binary)
        arguments = await asyncio.to_thread(prepare, spec, folder, self._font)
        try:
            await self._run(binary, arguments, part)
        except RuntimeError as error:
            if self._font is None or "drawtext" not in str(error):
                raise
            self._font = None
            arguments = await asyncio.to_thread(prepare, spec, folder, None)
            await self._run(binary, arguments, part)

    async def _run(self, binary: str, arguments: list[str], part: Path) -> None:
        """Run ffmpeg; raises RuntimeError with its words when it fails."""
        process = await asyncio.create_subprocess_exec(
            *(binary, "-v", "error", "-nostdin", "-y", *arguments, str(part)),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
            creationflags=no_window(),
        )
        if sys.platform != "win32":
            os.setpriority(os.PRIO_PROCESS, process.pid, 10)
        try:
            _, words = await process.communicate()
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        if process.returncode != 0:
            raise RuntimeError(words.decode(errors="replace").strip() or "ffmpeg failed")
