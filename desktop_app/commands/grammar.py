"""The command line's grammar: every verb with its options."""

import argparse
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, NoReturn

from desktop_app import __version__
from desktop_app.commands import arguments, verbs
from desktop_app.commands.scene_numbers import SceneNumbers
from desktop_app.domain.money import Credits
from desktop_app.domain.picture import Fit
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.statement import GroupBy
from desktop_app.studio.standing import Batch

if TYPE_CHECKING:
    Verbs = argparse._SubParsersAction["_Parser"]


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments in one sentence, as every other error is said."""

    def error(self, message: str) -> NoReturn:
        """Raise InvalidInput."""
        text = message[:1].upper() + message[1:]
        raise InvalidInput(f"{text.rstrip('.')}; see “{self.prog} --help”.")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of every verb."""
    parser = _Parser(
        prog="takewright",
        description="From an idea to a finished film out of generated clips.",
        epilog="Without a command the window opens; “takewright demo” opens it on the simulator.",
    )
    parser.add_argument("--version", action="version", version=f"Takewright {__version__}")
    parsers = parser.add_subparsers(dest="verb", required=True, metavar="COMMAND")
    _add_make(parsers)
    _add_story(parsers)
    _add_generate(parsers)
    _add_batch(parsers)
    _add_project_verbs(parsers)
    _add_service_verbs(parsers)
    _add_library_verbs(parsers)
    _add_report(parsers)
    return parser


def _add_make(parsers: "Verbs") -> None:
    make = _verb(parsers, "make", verbs.run_make, "make a film from a topic or a script")
    _add_source(make)
    make.add_argument("--out", type=arguments.path, metavar="FILE", help="where to write the film")
    _add_staging(make)
    _add_writer(make)
    _add_spending(make)


def _add_story(parsers: "Verbs") -> None:
    story = _verb(
        parsers, "story", verbs.run_story, "write the scenes of a film, and make none of them"
    )
    _add_source(story)
    story.add_argument(
        "--out", type=arguments.path, metavar="FILE", help="keep it as a script for “make --script”"
    )
    _add_staging(story)
    _add_writer(story)
    _add_spending(story)


def _add_source(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("topic", nargs="?", type=arguments.words, default="", metavar="TOPIC")
    parser.add_argument(
        "--script", type=arguments.path, metavar="FILE", help="scenes from a script instead"
    )
    parser.add_argument("--scenes", type=int, metavar="N", help="how many scenes (4)")
    parser.add_argument(
        "--seconds", type=int, metavar="S", help="of each scene that does not say its own (10)"
    )
    parser.add_argument("--aspect", choices=sorted(verbs.ASPECTS), help="(landscape)")
    parser.add_argument(
        "--model", metavar="ID", help="that makes the clips, see “takewright models”"
    )
    parser.add_argument(
        "--project", type=arguments.path, metavar="DIR", help="where to keep the film"
    )


def _add_staging(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--cast",
        action="append",
        type=arguments.words,
        default=[],
        metavar="NAME",
        help="of your library, see “takewright cast list”; repeatable",
    )
    parser.add_argument(
        "--picture",
        action="append",
        type=arguments.picture_of,
        default=[],
        metavar="NAME=FILE",
        help="of somebody the scenes name in braces; a --writer is told of them; repeatable",
    )
    parser.add_argument(
        "--chain",
        type=arguments.scene_numbers,
        metavar="SCENES",
        help="that start on the last frame of the one before: all, or as 2,4-6",
    )


def _add_writer(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--writer",
        default="",
        metavar="ID",
        help="a chat model that writes, as gemini-3-8-flash; “own” for the one in Settings (free:"
        " the planner of this computer)",
    )
    parser.add_argument("--style", default="story", metavar="STYLE", help="as advert, hook (story)")
    parser.add_argument(
        "--language", default="", metavar="NAME", help="of a writer's prompts, as English"
    )


def _add_generate(parsers: "Verbs") -> None:
    generate = _verb(
        parsers, "generate", verbs.run_generate, "generate takes for the scenes of a project"
    )
    generate.add_argument("project", type=arguments.path, metavar="PROJECT")
    batches = [batch.value for batch in Batch]
    generate.add_argument("--only", choices=batches, default=batches[0], help="(missing)")
    _add_spending(generate)


def _add_batch(parsers: "Verbs") -> None:
    batch = _verb(
        parsers,
        "batch",
        verbs.run_batch,
        "make many films or variations from a table, JSON or Markdown, or go on with them",
    )
    batch.add_argument("file", type=arguments.path, metavar="FILE")
    batch.add_argument(
        "more",
        nargs="*",
        type=arguments.path,
        metavar="FILE CHOICES",
        help="“choose FILE CHOICES”: put what was starred on the contact sheet into the films",
    )
    batch.add_argument(
        "--out", type=arguments.path, metavar="FOLDER", help="where to (“FILE films”, beside it)"
    )
    batch.add_argument(
        "--dry-run", action="store_true", help="say what would be made and its price, and end"
    )
    batch.add_argument(
        "--retry-failed", action="store_true", help="order anew what ended without a take"
    )
    batch.add_argument(
        "--max-credits", type=arguments.credits_of, metavar="N", help="refuse to spend more"
    )
    batch.add_argument(
        "--preset", default="", metavar="NAME", help="to export the films by (as before, or master)"
    )
    _add_spending(batch)


def _add_project_verbs(parsers: "Verbs") -> None:
    resume = _verb(
        parsers, "resume", verbs.run_resume, "drive every unfinished job of a project to its end"
    )
    resume.add_argument("project", type=arguments.path, metavar="PROJECT")
    _add_speed(resume)
    render = _verb(parsers, "render", verbs.run_render, "join the film of a project into one file")
    render.add_argument("project", type=arguments.path, metavar="PROJECT")
    render.add_argument("--out", type=arguments.path, required=True, metavar="FILE")
    _add_export(parsers)
    chain = _verb(
        parsers,
        "chain",
        verbs.run_chain,
        "start scenes of a project on the last frame of the one before",
    )
    chain.add_argument("project", type=arguments.path, metavar="PROJECT")
    chain.add_argument(
        "scenes",
        nargs="?",
        type=arguments.scene_numbers,
        default=SceneNumbers(),
        metavar="SCENES",
        help="all, or as 2,4-6 (all)",
    )
    chain.add_argument("--off", action="store_true", help="take their links off")
    status = _verb(parsers, "status", verbs.run_status, "say what stands in a project")
    status.add_argument("project", type=arguments.path, metavar="PROJECT")
    unclaimed = _verb(
        parsers, "unclaimed", verbs.run_unclaimed, "list paid takes that are in no film"
    )
    unclaimed.add_argument(
        "project",
        nargs="?",
        type=arguments.path,
        metavar="PROJECT",
        help="and of its removed scenes",
    )


def _add_export(parsers: "Verbs") -> None:
    export = _verb(parsers, "export", verbs.run_export, "write the film as a preset makes it")
    export.add_argument("project", nargs="?", type=arguments.path, metavar="PROJECT")
    export.add_argument("--preset", default="master", metavar="NAME", help="(master)")
    export.add_argument("--to", type=arguments.path, metavar="FILE", help="where to write it")
    export.add_argument("--list-presets", action="store_true", help="say what there is, and end")
    export.add_argument("--overwrite", action="store_true", help="replace what is there")
    export.add_argument(
        "--start", type=arguments.seconds, metavar="S", help="export from there on, in seconds"
    )
    export.add_argument("--end", type=arguments.seconds, metavar="S", help="export until there")
    export.add_argument(
        "--size", type=arguments.size, metavar="PIXELS", help="of the shorter side; a GIF's width"
    )
    export.add_argument(
        "--rate", type=arguments.frame_rate, metavar="FPS", help="as 25, 30000/1001"
    )
    export.add_argument("--fit", choices=[each.value for each in Fit], help="to another shape")
    export.add_argument(
        "--quality", type=arguments.quality, metavar="CRF", help="lower is better and larger"
    )
    export.add_argument("--kbits", type=arguments.kilobits, metavar="N", help="data rate instead")
    export.add_argument("--hardware", action="store_true", help="on the graphics card, if it can")
    export.add_argument("--at", type=arguments.seconds, default=0.0, metavar="S", help="of a still")
    export.add_argument("--every-scene", action="store_true", help="stills: the first of each")


def _add_service_verbs(parsers: "Verbs") -> None:
    _verb(parsers, "credits", verbs.run_credits, "ask for the balance")
    models = _verb(
        parsers, "models", verbs.run_models, "list the models with status and dated price"
    )
    models.add_argument(
        "--refresh", action="store_true", help="ask the service for new models and prices first"
    )
    _add_ledger(parsers)
    simulate = parsers.add_parser("simulate", help="run the simulator")
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
    demo = _verb(
        parsers, "demo", verbs.run_demo, "the window on the simulator; here: the sample film"
    )
    _add_speed(demo)


def _add_ledger(parsers: "Verbs") -> None:
    ledger = _verb(
        parsers, "ledger", verbs.run_ledger, "say what was charged and refunded, and for what"
    )
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


def _add_library_verbs(parsers: "Verbs") -> None:
    deeds = ["list", "import", "export"]
    cast = _verb(
        parsers, "cast", verbs.run_cast, "list, import or export cast and look, or give pictures"
    )
    cast.add_argument("deed", choices=[*deeds, "picture"])
    cast.add_argument(
        "files",
        nargs="*",
        type=arguments.path,
        metavar="FILE",
        help="a zip file; picture: pictures of --name",
    )
    cast.add_argument(
        "--project", type=arguments.path, metavar="DIR", help="of a film, not of your library"
    )
    cast.add_argument(
        "--name",
        action="append",
        type=arguments.words,
        metavar="NAME",
        help="only this; repeatable",
    )
    cast.add_argument(
        "--replace",
        action="store_true",
        help="import: take what differs, too; picture: in place of those that are there",
    )
    prompts = _verb(parsers, "prompts", verbs.run_prompts, "list, import or export kept prompts")
    prompts.add_argument("deed", choices=deeds)
    prompts.add_argument(
        "file", nargs="?", type=arguments.path, metavar="FILE", help="JSON; CSV, Markdown to import"
    )
    prompts.add_argument("--find", type=arguments.words, default="", metavar="WORDS")
    prompts.add_argument("--tag", type=arguments.words, default="", metavar="TAG")


def _add_report(parsers: "Verbs") -> None:
    report = _verb(
        parsers, "report", verbs.run_report, "write what a helper needs to know into one file"
    )
    report.add_argument("--out", type=arguments.path, required=True, metavar="FILE")
    report.add_argument(
        "--with-prompts", action="store_true", help="with the prompts and titles of the last jobs"
    )


def _verb(
    parsers: "Verbs",
    name: str,
    run: Callable[[argparse.Namespace], Awaitable[int]],
    summary: str,
) -> argparse.ArgumentParser:
    parser = parsers.add_parser(name, help=summary, description=f"{summary.capitalize()}.")
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
