"""The system's spell-checker, where there is one: a process that is asked about a word at a time.

Hunspell, Enchant and Aspell all speak the protocol of Ispell (`-a`): a word a line, one line of
answer for each part of it, then an empty line. `+`, `-` and `*` mean that it is right.
"""

import asyncio
import contextlib
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop_app.media.process import end, start

_BANNER_SECONDS: Final = 10.0
_ANSWER_SECONDS: Final = 5.0
_MOST_SUGGESTIONS: Final = 6


class SpellerGone(Exception):
    """The process ended or does not answer; whoever asks goes on without it."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """What is thought of a word; suggestions, best first, for one that is wrong."""

    is_right: bool
    suggestions: tuple[str, ...] = ()


class Speller:
    """A process that knows one language. One question at a time."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._turn = asyncio.Lock()

    @classmethod
    async def open(cls, language: str, path: str | None = None) -> "Speller | None":
        """Start the first program that knows `language` (`en_US`), None when there is none.

        `path` says where programs are looked for, None where the system does.
        """
        # Looking for programs is looking at disks.
        for command in await asyncio.to_thread(_commands, language, path):
            speller = await cls._begun(command)
            if speller is not None:
                return speller
        return None

    async def look_at(self, word: str) -> Spelled:
        """Return what is thought of a word; raises SpellerGone."""
        async with self._turn:
            await self._say(f"^{word}")
            return _read(await self._answer())

    async def learn(self, word: str) -> None:
        """Put a word into the user's own dictionary of this program; raises SpellerGone."""
        async with self._turn:
            await self._say(f"*{word}\n#")

    async def close(self) -> None:
        """End the process."""
        await end(self._process)

    @classmethod
    async def _begun(cls, command: Sequence[str]) -> "Speller | None":
        try:
            process = await start(command, stdin=asyncio.subprocess.PIPE)
        except OSError:
            return None
        banner = b""
        with contextlib.suppress(TimeoutError):
            banner = await asyncio.wait_for(_output(process).readline(), _BANNER_SECONDS)
        if banner.startswith(b"@"):
            return cls(process)
        await end(process)
        return None

    async def _say(self, line: str) -> None:
        writer = self._process.stdin
        assert writer is not None
        try:
            writer.write(f"{line}\n".encode())
            await writer.drain()
        except (OSError, RuntimeError) as error:
            raise SpellerGone from error

    async def _answer(self) -> list[str]:
        lines: list[str] = []
        while True:
            try:
                line = await asyncio.wait_for(_output(self._process).readline(), _ANSWER_SECONDS)
            except (TimeoutError, ValueError) as error:
                raise SpellerGone from error
            if not line:
                raise SpellerGone
            text = line.decode(errors="replace").strip()
            if not text:
                return lines
            lines.append(text)


def _output(process: asyncio.subprocess.Process) -> asyncio.StreamReader:
    assert process.stdout is not None
    return process.stdout


def _commands(language: str, path: str | None) -> list[tuple[str, ...]]:
    known = (
        ("hunspell", ("-a", "-i", "UTF-8", "-d", language)),
        ("enchant-2", ("-a", "-d", language)),
        ("enchant", ("-a", "-d", language)),
        ("aspell", ("-a", "--encoding=utf-8", f"--lang={language}")),
    )
    found = ((shutil.which(name, path=path), arguments) for name, arguments in known)
    return [(program, *arguments) for program, arguments in found if program is not None]


def _read(lines: Sequence[str]) -> Spelled:
    for line in lines:
        if line[0] in "&?":
            words = line.partition(":")[2].split(",")
            return Spelled(False, tuple(word.strip() for word in words[:_MOST_SUGGESTIONS]))
        if line[0] == "#":
            return Spelled(False)
    return Spelled(True)
