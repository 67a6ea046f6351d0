"""Which ffmpeg program to run: the packaged one, or a newer one of the system that can do more."""

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import imageio_ffmpeg

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.sentence import say

_PATIENCE_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Abilities:
    """What an ffmpeg program says of itself; a build without a release number is version ()."""

    version: tuple[int, ...]
    names: frozenset[str]

    def beats(self, other: "Abilities") -> bool:
        """Tell whether this one is newer than `other` and lacks nothing that it has."""
        return self.version > other.version and self.names > other.names


def ffmpeg_binary() -> str:
    """Return the path of the ffmpeg to run; raises LocalFault when there is none that works."""
    packaged = _packaged()
    system = shutil.which("ffmpeg")
    if packaged is None:
        if system is None:
            raise LocalFault(
                say("The ffmpeg program that makes films is missing; install Takewright again.")
            )
        return system
    if system is None or Path(system).resolve() == Path(packaged).resolve():
        return packaged
    theirs = _remembered(system)
    ours = _remembered(packaged)
    return system if theirs is not None and ours is not None and theirs.beats(ours) else packaged


def no_window() -> int:
    """Return the process creation flags that keep Windows from opening a console."""
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
    return 0


def abilities_of(program: str) -> Abilities | None:
    """Ask a program for its version, filters and encoders; None when it does not answer."""
    answers = []
    for question in ("-version", "-filters", "-encoders"):
        try:
            answer = subprocess.run(
                [program, "-hide_banner", question],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=_PATIENCE_SECONDS,
                creationflags=no_window(),
                check=True,
            )
        except (OSError, subprocess.SubprocessError):
            return None
        answers.append(answer.stdout)
    version = re.match(r"ffmpeg version n?(\d+(?:\.\d+)*)", answers[0])
    numbers = tuple(int(part) for part in version[1].split(".")) if version else ()
    listed = re.findall(r"^ [A-Z.|]{2,6} +([a-z0-9_]+) ", "\n".join(answers[1:]), re.MULTILINE)
    return Abilities(numbers, frozenset(listed))


def _packaged() -> str | None:
    try:
        return imageio_ffmpeg.get_ffmpeg_exe()  # type: ignore[no-any-return]
    except RuntimeError:
        return None


def _remembered(program: str) -> Abilities | None:
    try:
        changed = Path(program).stat().st_mtime_ns
    except OSError:
        return None
    return _abilities_when(program, changed)


@lru_cache(maxsize=8)
def _abilities_when(program: str, changed_ns: int) -> Abilities | None:
    return abilities_of(program)
