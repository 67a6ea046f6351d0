"""The command line: the same services as the window, without Qt. A stable interface for scripts.

Exit codes: 0 done · 1 this computer's fault · 2 usage · 3 no or refused key · 4 not enough credits
or over the cap · 5 some scenes failed · 6 a submission's outcome is unknown · 7 service unreachable
· 130 interrupted.
"""

import argparse
import asyncio
import contextlib
import errno
import functools
import io
import json
import logging
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from desktop_app import __version__
from desktop_app.commands import arguments
from desktop_app.crashes import CrashWatch
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import InvalidInput, TakewrightError
from desktop_app.domain.statement import GroupBy
from desktop_app.logs import set_up_logs
from desktop_app.paths import AppPaths, resources
from desktop_app.studio.choices import Batch

INTERRUPTED = 130
OUR_FAULT = 1
ASPECTS = {"portrait": "9:16", "landscape": "16:9"}

NO_FILM: dict[str, object] = {"film": None, "seconds": 0, "credits": 0, "usd": 0, "scenes": []}
"""The facts of the last line of a command that ended before it made anything."""

_UNTOLD: dict[str, dict[str, object]] = {
    # The balance is not zero, it is not known.
    "credits": {"credits": None, "usd": None},
    "ledger": {"entries": None},
}
"""The same for verbs that make no film."""

_log = logging.getLogger(__name__)

if TYPE_CHECKING:
    from desktop_app.console import Console
    from desktop_app.studio.studio import Studio

    Verbs = argparse._SubParsersAction["_Parser"]


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments in one sentence, as every other error is said."""

    def error(self, message: str) -> NoReturn:
        """Raise InvalidInput."""
        text = message[:1].upper() + message[1:]
        raise InvalidInput(f"{text.rstrip('.')}; see “{self.prog} --help”.")


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
    set_up_logs(_paths().logs)
    watch = CrashWatch(_paths().logs)
    watch.install()
    try:
        if options.verb == "simulate":
            # It serves on a loop of its own until it is told to end.
            return _simulate(options)
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
        f" lost: “takewright resume” goes on. The log has the details: {_paths().logs}."
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


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of every verb."""
    parser = _Parser(
        prog="takewright",
        description="From an idea to a finished film out of generated clips.",
        epilog="Without a command the window opens; “takewright demo” opens it on the simulator.",
    )
    parser.add_argument("--version", action="version", version=f"Takewright {__version__}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="COMMAND")
    _add_make(verbs)
    _add_generate(verbs)
    _add_project_verbs(verbs)
    _add_service_verbs(verbs)
    _add_report(verbs)
    return parser


def _add_make(verbs: "Verbs") -> None:
    make = _verb(verbs, "make", _make, "make a film from a topic or a script")
    make.add_argument("topic", nargs="?", type=arguments.words, default="", metavar="TOPIC")
    make.add_argument(
        "--script", type=arguments.path, metavar="FILE", help="scenes from a script instead"
    )
    make.add_argument("--scenes", type=int, metavar="N", help="how many scenes (4)")
    make.add_argument(
        "--seconds", type=int, metavar="S", help="of each scene that does not say its own (10)"
    )
    make.add_argument("--aspect", choices=sorted(ASPECTS), help="(landscape)")
    make.add_argument("--model", metavar="ID", help="see “takewright models”")
    make.add_argument(
        "--project", type=arguments.path, metavar="DIR", help="where to keep the project"
    )
    make.add_argument("--out", type=arguments.path, metavar="FILE", help="where to write the film")
    _add_spending(make)


def _add_generate(verbs: "Verbs") -> None:
    generate = _verb(verbs, "generate", _generate, "generate takes for the scenes of a project")
    generate.add_argument("project", type=arguments.path, metavar="PROJECT")
    batches = [batch.value for batch in Batch]
    generate.add_argument("--only", choices=batches, default=batches[0], help="(missing)")
    _add_spending(generate)


def _add_project_verbs(verbs: "Verbs") -> None:
    resume = _verb(verbs, "resume", _resume, "drive every unfinished job of a project to its end")
    resume.add_argument("project", type=arguments.path, metavar="PROJECT")
    _add_speed(resume)
    render = _verb(verbs, "render", _render, "join the film of a project into one file")
    render.add_argument("project", type=arguments.path, metavar="PROJECT")
    render.add_argument("--out", type=arguments.path, required=True, metavar="FILE")
    status = _verb(verbs, "status", _status, "say what stands in a project")
    status.add_argument("project", type=arguments.path, metavar="PROJECT")
    unclaimed = _verb(verbs, "unclaimed", _unclaimed, "list paid takes that are in no film")
    unclaimed.add_argument(
        "project",
        nargs="?",
        type=arguments.path,
        metavar="PROJECT",
        help="and of its removed scenes",
    )


def _add_service_verbs(verbs: "Verbs") -> None:
    _verb(verbs, "credits", _credits, "ask for the balance")
    _verb(verbs, "models", _models, "list the models with status and price")
    _add_ledger(verbs)
    simulate = verbs.add_parser("simulate", help="run the simulator")
    simulate.add_argument("--port", type=arguments.port, default=0, help="0 takes a free one")
    simulate.add_argument(
        "--speed", type=arguments.speed, default=1.0, help="1 is as slow as the real one"
    )
    simulate.add_argument("--seed", type=int, default=1)
    simulate.add_argument(
        "--credits",
        type=arguments.credits_of,
        default=Credits(1_000_000),
        help="the balance it begins with",
    )
    simulate.add_argument("--data", type=arguments.path, help="where it keeps its tasks and clips")
    simulate.add_argument("--until-stdin-closes", action="store_true", help=argparse.SUPPRESS)
    demo = _verb(verbs, "demo", _demo, "the window on the simulator; here: the sample film")
    _add_speed(demo)


def _add_ledger(verbs: "Verbs") -> None:
    ledger = _verb(verbs, "ledger", _ledger, "say what was charged and refunded, and for what")
    how = ledger.add_mutually_exclusive_group()
    how.add_argument(
        "--csv", type=arguments.path, metavar="FILE", help="every line to a file, - for the output"
    )
    how.add_argument("--by", choices=[each.value for each in GroupBy], help="sums only")
    ledger.add_argument(
        "--project", type=arguments.path, metavar="DIR", help="of one film, wherever it is now"
    )
    ledger.add_argument("--since", type=arguments.day, metavar="DATE", help="as 2026-11-30")
    ledger.add_argument(
        "--service", type=arguments.words, metavar="real|simulator|ADDRESS", help="(all, apart)"
    )


def _add_report(verbs: "Verbs") -> None:
    report = _verb(verbs, "report", _report, "write what a helper needs to know into one file")
    report.add_argument("--out", type=arguments.path, required=True, metavar="FILE")
    report.add_argument(
        "--with-prompts", action="store_true", help="with the prompts and titles of the last jobs"
    )


def _verb(
    verbs: "Verbs",
    name: str,
    run: Callable[[argparse.Namespace], Awaitable[int]],
    summary: str,
) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=summary, description=f"{summary.capitalize()}.")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.set_defaults(run=run)
    return parser


def _add_spending(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--simulate", action="store_true", help="on the simulator: no key, no cost")
    parser.add_argument(
        "--max-usd", type=arguments.dollars, metavar="X", help="refuse to spend more"
    )
    parser.add_argument("--yes", action="store_true", help="do not ask before spending")
    _add_speed(parser)


def _add_speed(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--speed",
        type=arguments.speed,
        default=20.0,
        help="of the simulator: 20 times the real one",
    )


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


async def _with_services(
    options: argparse.Namespace,
    verb: "Callable[[Studio, Console], Coroutine[Any, Any, int]]",
) -> int:
    from desktop_app.commands.common import perform

    return await perform(_paths(), os.environ, verb, as_json=options.json)


async def _make(options: argparse.Namespace) -> int:
    from desktop_app.commands.make import MakeRequest, make

    request = MakeRequest(
        topic=options.topic,
        script=options.script,
        scenes=options.scenes,
        seconds=options.seconds,
        aspect=ASPECTS.get(options.aspect),
        model=options.model,
        project=options.project,
        out=options.out,
        simulate=options.simulate,
        max_usd=options.max_usd,
        yes=options.yes,
        speed=options.speed,
    )
    return await _with_services(options, functools.partial(make, request=request))


async def _generate(options: argparse.Namespace) -> int:
    from desktop_app.commands.generate import GenerateRequest, generate
    from desktop_app.commands.spending import Terms

    request = GenerateRequest(
        project=options.project,
        only=Batch(options.only),
        simulate=options.simulate,
        terms=Terms(options.max_usd, options.yes),
        speed=options.speed,
    )
    return await _with_services(options, functools.partial(generate, request=request))


async def _demo(options: argparse.Namespace) -> int:
    from desktop_app.commands.make import demo

    return await _with_services(options, functools.partial(demo, speed=options.speed))


async def _resume(options: argparse.Namespace) -> int:
    from desktop_app.commands.project import resume

    verb = functools.partial(resume, folder=options.project, speed=options.speed)
    return await _with_services(options, verb)


async def _render(options: argparse.Namespace) -> int:
    from desktop_app.commands.project import render

    verb = functools.partial(render, folder=options.project, out=options.out)
    return await _with_services(options, verb)


async def _status(options: argparse.Namespace) -> int:
    from desktop_app.commands.project import status

    return await _with_services(options, functools.partial(status, folder=options.project))


async def _unclaimed(options: argparse.Namespace) -> int:
    from desktop_app.commands.unclaimed import show_unclaimed

    return await _with_services(options, functools.partial(show_unclaimed, folder=options.project))


async def _credits(options: argparse.Namespace) -> int:
    from desktop_app.commands.service import show_credits

    return await _with_services(options, show_credits)


async def _models(options: argparse.Namespace) -> int:
    from desktop_app.commands.service import show_models

    return await _with_services(options, show_models)


async def _ledger(options: argparse.Namespace) -> int:
    from desktop_app.commands.ledger import STANDARD_OUTPUT, LedgerRequest, ledger

    if options.json and options.csv == STANDARD_OUTPUT:
        raise InvalidInput("--json and --csv - cannot both have the output; give --csv a file.")
    request = LedgerRequest(
        csv=options.csv,
        by=None if options.by is None else GroupBy(options.by),
        project=options.project,
        since=options.since,
        service=options.service,
    )
    return await _with_services(options, functools.partial(ledger, request=request))


async def _report(options: argparse.Namespace) -> int:
    from desktop_app.commands.report import report

    return await report(
        _paths(), os.environ, options.out, with_words=options.with_prompts, as_json=options.json
    )


def _simulate(options: argparse.Namespace) -> int:
    from desktop_app.simulator.run import SimulatorOptions, serve
    from desktop_app.storage.atomic import as_local_fault
    from desktop_app.storage.catalogue import load_catalogue

    wanted = SimulatorOptions(
        catalogue=load_catalogue(resources() / "models.json"),
        data=options.data or _paths().simulator,
        port=options.port,
        speed=options.speed,
        seed=options.seed,
        credits=options.credits,
        until_stdin_closes=options.until_stdin_closes,
    )
    try:
        return serve(wanted)
    except OSError as error:
        raise as_local_fault(error, "starting the simulator", wanted.data) from error


def _paths() -> AppPaths:
    return AppPaths.from_environment(os.environ)
