"""Every developer task of Takewright in one command; needs Python 3.11 to 3.14 and nothing else.

python3 dev.py COMMAND [arguments]

  demo               the studio on the built-in simulator with a sample project;
                     without a display: makes the sample film and prints its path
  run [ARGS]         takewright itself, with its arguments (run make "A topic" --simulate --yes)
  setup              the environment alone: .venv, locked packages, system libraries, a video check
  test [PYTEST]      all tests, in a process for each core, or those that pytest's arguments choose,
                     on a screen of their own
  test --reliability the crash sweep, whole: the program is killed 1,000 times (see
                     docs/reliability.md, where it writes its figures); about 20 minutes
  lint               ruff, the formatter, mypy and the import contracts
  words              every text that people read into the files of translation; with --check,
                     --export CODE, --import CODE: see docs/translating.md
  package            the frozen program, its smoke test and this system's installer, in dist/
  bench [ARGS]       the benchmarks, written to docs/benchmarks.md
  pictures [NAME]    the window in each of its states, taken anew for docs/pictures.md, README and
                     guide, or only those named; a few minutes
  lock [--upgrade]   resolves both lock files anew from pyproject.toml (see below)
  help               this text

The environment stands in .venv, or where TAKEWRIGHT_VENV says. Dependencies are declared in
pyproject.toml and pinned with hashes, for every system and Python at once, in requirements.lock
and tests/requirements.lock. To change one: edit pyproject.toml, run `python3 dev.py lock`, then
`python3 dev.py test`, and commit all three files.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

sys.path.insert(0, str(Path(__file__).resolve().parent / "packaging"))

from takewright_dev import locks, system
from takewright_dev.environment import has_display, set_up, venv_path
from takewright_dev.processes import (
    ROOT,
    Fault,
    become,
    output,
    own_display,
    private_folder,
    run,
    say,
    test_environment,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

OLDEST, NEWEST = (3, 11), (3, 14)
PYTEST_CHOICES = ("-k", "-m", "-n", "--lf", "--ff", "--sw", "--pdb", "--collect-only")
"""With one of these it is not the whole suite that runs, or not to be spread."""


def setup(_arguments: Sequence[str]) -> int:
    """The environment alone."""
    set_up(frames=True)
    say(f"Ready: {venv_path()}")
    return 0


def demo(arguments: Sequence[str]) -> int:
    """The studio on the simulator; takewright itself decides between window and film."""
    python = set_up(window=has_display())
    return become([python, "-m", "desktop_app", "demo", *arguments])


def run_app(arguments: Sequence[str]) -> int:
    """Takewright with its own arguments; without any it opens the window."""
    python = set_up(window=not arguments)
    return become([python, "-m", "desktop_app", *arguments])


def on_own_screen(*command: str | Path) -> int:
    """Run a command of the environment's Python with what the tests need around it."""
    python = set_up(dev=True)
    missing = system.provide(
        lambda: system.missing_programs((*system.TEST_PROGRAMS, *system.SERVICES))
    )
    if missing:
        say(f"Some tests need programs that are missing; {system.advice(missing)}")
    with private_folder() as runtime, own_display(test_environment(runtime)) as env:
        return run([python, *command], env)


def test(arguments: Sequence[str]) -> int:
    """All tests, or those chosen."""
    return on_own_screen("-m", "pytest", *pytest_arguments(arguments))


def pytest_arguments(arguments: Sequence[str]) -> list[str]:
    """What pytest is told: the whole suite in as many processes as there are cores, by file.

    Files come in their own order, in which the long ones, of whole days with the program, are
    first: the last thing to end should be a short one. In the whole crash sweep a test may wait
    longer than any other.
    """
    if "--reliability" not in arguments:
        is_whole = all(each.startswith("-") and each not in PYTEST_CHOICES for each in arguments)
        processes = min(4, os.cpu_count() or 1)
        by_file = ["-n", str(processes), "--dist", "loadfile", "--no-loadscope-reorder"]
        spread = by_file if is_whole and processes > 1 else []
        return [*spread, *arguments]
    return ["tests/reliability", "-v", "-o", "faulthandler_timeout=0", *arguments]


def bench(arguments: Sequence[str]) -> int:
    """The benchmarks."""
    return on_own_screen(ROOT / "tests" / "bench" / "run.py", *arguments)


def pictures(arguments: Sequence[str]) -> int:
    """The pictures of the window."""
    return on_own_screen("-m", "tests.pictures.take", *arguments)


def lint(_arguments: Sequence[str]) -> int:
    """Every check that runs nothing of ours; all of them, so that one run tells everything."""
    python = set_up(dev=True, window=False)
    contracts = shutil.which("lint-imports", path=str(python.parent)) or "lint-imports"
    checks: dict[str, tuple[Path | str, ...]] = {
        "ruff check": (python, "-m", "ruff", "check", "."),
        "ruff format": (python, "-m", "ruff", "format", "--check", "."),
        "mypy": (python, "-m", "mypy"),
        "import contracts": (contracts, "--no-cache"),
    }
    failed = [name for name, command in checks.items() if run(command) != 0]
    say(f"Failed: {', '.join(failed)}" if failed else "Lint: all clean")
    return 1 if failed else 0


def words(arguments: Sequence[str]) -> int:
    """Texts and their translations; needs no environment."""
    from takewright_dev.words import command

    return command.words(arguments)


def package_app(_arguments: Sequence[str]) -> int:
    """The frozen program and its installer."""
    # Here, because it needs a Python that in_suitable_python has let pass.
    from takewright_dev import package

    python = set_up(dev=True)
    package.provide_tools(python)
    package.build(python)
    return 0


def lock(arguments: Sequence[str]) -> int:
    """Both lock files."""
    locks.write_locks(arguments)
    return 0


def show_help(_arguments: Sequence[str]) -> int:
    """The commands."""
    print(__doc__)
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "demo": demo,
    "run": run_app,
    "setup": setup,
    "test": test,
    "lint": lint,
    "words": words,
    "package": package_app,
    "bench": bench,
    "pictures": pictures,
    "lock": lock,
    "help": show_help,
    "-h": show_help,
    "--help": show_help,
}


def in_suitable_python(arguments: Sequence[str]) -> int | None:
    """Run again in a Python that fits when this one does not; None when this one does."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return None
    for minor in (13, 12, 14, 11):
        named = ["py", f"-3.{minor}"] if os.name == "nt" else [f"python3.{minor}"]
        if shutil.which(named[0]) and output([*named, "-c", ""]).returncode == 0:
            return run([*named, __file__, *arguments])
    have = "{}.{}".format(*sys.version_info[:2])
    raise Fault(f"Takewright needs Python 3.11 to 3.14, and this is {have}: install one of those.")


def stop(_number: int, _frame: object) -> NoReturn:
    """End through every `finally`, so that an X server of ours ends too."""
    sys.exit(143)


def main(arguments: Sequence[str]) -> int:
    """Do the named task; a fault is one sentence and exit code 1, a wrong call is 2."""
    name = arguments[0] if arguments else ""
    if name not in COMMANDS:
        print(__doc__, file=sys.stderr)
        say(f"dev.py has no command {name!r}." if name else "Say which of these to do.")
        return 2
    signal.signal(signal.SIGTERM, stop)
    try:
        elsewhere = in_suitable_python(arguments)
        return COMMANDS[name](arguments[1:]) if elsewhere is None else elsewhere
    except Fault as fault:
        say(f"dev.py: {fault}")
        return 1
    except KeyboardInterrupt:
        say("Interrupted.")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
