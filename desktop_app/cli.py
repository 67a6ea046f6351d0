"""The command line: the same services as the window, without Qt. A stable interface for scripts.

Exit codes: 0 done · 1 this computer's fault · 2 usage · 3 no or refused key · 4 not enough credits
or over the cap · 5 some scenes failed · 6 a submission's outcome is unknown · 7 service unreachable
· 130 interrupted.
"""

import argparse
import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.problems import TakewrightError
from desktop_app.logs import set_up_logs
from desktop_app.paths import AppPaths, resources

INTERRUPTED = 130

if TYPE_CHECKING:
    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code; every error is one sentence."""
    options = build_parser().parse_args(argv)
    set_up_logs(_paths().logs)
    try:
        if options.verb == "simulate":
            # It serves on a loop of its own until it is told to end.
            return _simulate(options)
        return asyncio.run(_interruptible(options))
    except TakewrightError as error:
        print(error, file=sys.stderr)  # noqa: T201 - the command line's own voice
        return error.exit_code
    except (KeyboardInterrupt, asyncio.CancelledError):
        return INTERRUPTED


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of every verb."""
    parser = argparse.ArgumentParser(
        prog="takewright",
        description="From an idea to a finished film out of generated clips.",
        epilog="Without a command the window opens; “takewright demo” opens it on the simulator.",
    )
    parser.add_argument("--version", action="version", version=f"Takewright {__version__}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="COMMAND")
    _add_make(verbs)
    _add_project_verbs(verbs)
    _add_service_verbs(verbs)
    return parser


def _add_make(verbs: "Verbs") -> None:
    make = _verb(verbs, "make", _make, "make a film from a topic or a script")
    make.add_argument("topic", nargs="?", default="", metavar="TOPIC")
    make.add_argument("--script", type=Path, metavar="FILE", help="scenes from a script instead")
    make.add_argument("--scenes", type=int, metavar="N", help="how many scenes (4)")
    make.add_argument("--seconds", type=int, default=10, metavar="S", help="of each scene (10)")
    make.add_argument("--aspect", choices=("portrait", "landscape"), default="landscape")
    make.add_argument("--model", metavar="ID", help="see “takewright models”")
    make.add_argument("--project", type=Path, metavar="DIR", help="where to keep the project")
    make.add_argument("--out", type=Path, metavar="FILE", help="where to write the film")
    make.add_argument("--simulate", action="store_true", help="on the simulator: no key, no cost")
    make.add_argument("--max-usd", type=_dollars, metavar="X", help="refuse to spend more")
    make.add_argument("--yes", action="store_true", help="do not ask before spending")
    _add_speed(make)


def _add_project_verbs(verbs: "Verbs") -> None:
    resume = _verb(verbs, "resume", _resume, "drive every unfinished job of a project to its end")
    resume.add_argument("project", type=Path, metavar="PROJECT")
    _add_speed(resume)
    render = _verb(verbs, "render", _render, "join the film of a project into one file")
    render.add_argument("project", type=Path, metavar="PROJECT")
    render.add_argument("--out", type=Path, required=True, metavar="FILE")
    status = _verb(verbs, "status", _status, "say what stands in a project")
    status.add_argument("project", type=Path, metavar="PROJECT")


def _add_service_verbs(verbs: "Verbs") -> None:
    _verb(verbs, "credits", _credits, "ask for the balance")
    _verb(verbs, "models", _models, "list the models with status and price")
    simulate = verbs.add_parser("simulate", help="run the simulator")
    simulate.add_argument("--port", type=int, default=0, help="0 takes a free one")
    simulate.add_argument("--speed", type=float, default=1.0, help="1 is as slow as the real one")
    simulate.add_argument("--seed", type=int, default=1)
    simulate.add_argument(
        "--credits", type=_credits_of, default=Credits(1_000_000), help="the balance it begins with"
    )
    simulate.add_argument("--data", type=Path, help="where it keeps its tasks and clips")
    simulate.add_argument("--until-stdin-closes", action="store_true", help=argparse.SUPPRESS)
    _verb(verbs, "demo", _demo, "the window on the simulator; here: a sample film made with it")


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


def _add_speed(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--speed", type=float, default=20.0, help="of the simulator: 20 times the real one"
    )


def _dollars(text: str) -> Usd:
    try:
        return Usd.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _credits_of(text: str) -> Credits:
    try:
        return Credits.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


async def _interruptible(options: argparse.Namespace) -> int:
    """Run the verb as a task that SIGINT and SIGTERM cancel, so that everything is put away."""
    task = asyncio.ensure_future(options.run(options))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        # Windows has no such hook; there KeyboardInterrupt does the same.
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, task.cancel)
    return int(await task)


async def _make(options: argparse.Namespace) -> int:
    from desktop_app.commands.make import MakeRequest, make

    request = MakeRequest(
        topic=options.topic,
        script=options.script,
        scenes=options.scenes,
        seconds=options.seconds,
        aspect="9:16" if options.aspect == "portrait" else "16:9",
        model=options.model,
        project=options.project,
        out=options.out,
        simulate=options.simulate,
        max_usd=options.max_usd,
        yes=options.yes,
        speed=options.speed,
    )
    return await make(_paths(), os.environ, request, as_json=options.json)


async def _demo(options: argparse.Namespace) -> int:
    from desktop_app.commands.make import MakeRequest, make

    request = MakeRequest(topic="Harbour at dawn", scenes=3, simulate=True, yes=True)
    return await make(_paths(), os.environ, request, as_json=options.json)


async def _resume(options: argparse.Namespace) -> int:
    from desktop_app.commands.project import resume

    return await resume(
        _paths(), os.environ, options.project, speed=options.speed, as_json=options.json
    )


async def _render(options: argparse.Namespace) -> int:
    from desktop_app.commands.project import render

    return await render(_paths(), os.environ, options.project, options.out, as_json=options.json)


async def _status(options: argparse.Namespace) -> int:
    from desktop_app.commands.project import status

    return await status(_paths(), os.environ, options.project, as_json=options.json)


async def _credits(options: argparse.Namespace) -> int:
    from desktop_app.commands.service import show_credits

    return await show_credits(_paths(), os.environ, as_json=options.json)


async def _models(options: argparse.Namespace) -> int:
    from desktop_app.commands.service import show_models

    return await show_models(_paths(), os.environ, as_json=options.json)


def _simulate(options: argparse.Namespace) -> int:
    from desktop_app.simulator.run import SimulatorOptions, serve
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
    return serve(wanted)


def _paths() -> AppPaths:
    return AppPaths.from_environment(os.environ)
