"""The command line: the same services as the window, without Qt. A stable interface for scripts.

Exit codes: 0 done · 1 this computer's fault · 2 usage · 3 no or refused key · 4 not enough credits
or over the cap · 5 some scenes failed · 6 a submission's outcome is unknown · 7 service unreachable
· 130 interrupted.
"""

import argparse
import asyncio
import contextlib
import errno
import io
import json
import logging
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_app.commands.grammar import build_parser
from desktop_app.commands.verbs import places, run_simulate
from desktop_app.crashes import CrashWatch
from desktop_app.domain.problems import TakewrightError
from desktop_app.logs import set_up_logs

INTERRUPTED = 130
OUR_FAULT = 1

NO_FILM: dict[str, object] = {"film": None, "seconds": 0, "credits": 0, "usd": 0, "scenes": []}
"""The facts of the last line of a command that ended before it made anything."""

_UNTOLD: dict[str, dict[str, object]] = {
    # The balance is not zero, it is not known.
    "credits": {"credits": None, "usd": None},
    "ledger": {"entries": None},
    "cast": {"entries": None},
    "chain": {"chained": []},
    "story": {"scenes": 0, "out": None, "project": None},
    "prompts": {"prompts": None},
    "batch": {"folder": None, "films": [], "credits": 0, "usd": 0, "sheet": None},
    "export": {"files": [], "seconds": 0, "copied_seconds": 0, "bytes": 0},
}
"""The same for verbs that make no film."""

_log = logging.getLogger(__name__)


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code; every error is one sentence."""
    _keep_output_writable()
    try:
        return _run(argv)
    except TakewrightError as error:
        return _say_and_end(str(error), error.exit_code, argv)
    except (KeyboardInterrupt, asyncio.CancelledError):
        return _say_and_end("Interrupted.", INTERRUPTED, argv)
    except OSError as error:
        if _is_unheard(error):
            return _end_unheard()
        return _own_mistake(error, argv)
    except Exception as error:  # noqa: BLE001 - the last boundary: whatever was not foreseen is
        # logged whole and told in a sentence.
        return _own_mistake(error, argv)


def _run(argv: Sequence[str]) -> int:
    options = build_parser().parse_args(argv)
    set_up_logs(places().logs)
    watch = CrashWatch(places().logs)
    watch.install()
    try:
        if options.verb == "simulate":
            # It serves on a loop of its own until it is told to end.
            return run_simulate(options)
        return asyncio.run(_interruptible(options))
    finally:
        watch.leave()


def _keep_output_writable() -> None:
    """Let a terminal or pipe that lacks a character get an escape for it, not end the program."""
    # None when who started us closed it, or in a windowed program on Windows.
    sys.stdin, sys.stdout, sys.stderr = (
        stream or Path(os.devnull).open(mode, encoding="utf-8")  # noqa: SIM115 - open to the end
        for stream, mode in ((sys.stdin, "r"), (sys.stdout, "w"), (sys.stderr, "w"))
    )
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _own_mistake(error: Exception, argv: Sequence[str]) -> int:
    _log.error("the command failed", exc_info=error)
    sentence = (
        f"Takewright made a mistake and stopped ({type(error).__name__}); nothing that was paid is"
        f" lost: “takewright resume” goes on. The log has the details: {places().logs}."
    )
    return _say_and_end(sentence, OUR_FAULT, argv)


def _say_and_end(sentence: str, code: int, argv: Sequence[str]) -> int:
    """Say why nothing came of it, for a script with a last line like any other."""
    facts = _UNTOLD.get(argv[0] if argv else "", NO_FILM)
    try:
        if "--json" in argv:
            error = {"event": "error", "sentence": sentence, "exit_code": code}
            print(json.dumps(error))  # noqa: T201 - the command line's own voice
            print(json.dumps({"event": "done", **facts}), flush=True)  # noqa: T201
        print(sentence, file=sys.stderr, flush=True)  # noqa: T201
    except OSError as gone:
        if not _is_unheard(gone):
            raise
        return _end_unheard()
    return code


def _is_unheard(error: OSError) -> bool:
    """Tell whether whoever read the output has gone: a pipe's reader, a terminal's window."""
    return error.errno in (errno.EPIPE, errno.EIO) and error.filename is None


def _end_unheard() -> int:
    """End quietly: there is nobody to say anything to."""
    # Python writes what is left at its end, and would complain then.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return INTERRUPTED


async def _interruptible(options: argparse.Namespace) -> int:
    """Run the verb as a task that signals cancel, so that everything is put away.

    A second signal ends what putting away waits for as well.
    """
    task = asyncio.ensure_future(options.run(options))
    loop, ours = asyncio.get_running_loop(), asyncio.current_task()
    heard = 0

    def stop() -> None:
        nonlocal heard
        heard += 1
        for each in {task} if heard == 1 else asyncio.all_tasks(loop) - {ours}:
            each.cancel()

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        # What was started to outlive its terminal (nohup) ignores its end, and so it stays.
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            # Windows has no such hook; there KeyboardInterrupt does the same.
            with contextlib.suppress(NotImplementedError):
                loop.add_signal_handler(number, stop)
    return int(await task)
