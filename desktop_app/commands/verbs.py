"""What each verb of the command line does with its options; services load when a verb runs."""

import argparse
import functools
import os
import sys
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from desktop_app.domain.exporting import Control, StillsOf
from desktop_app.domain.picture import Fit
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.sentence import say
from desktop_app.domain.statement import GroupBy
from desktop_app.paths import AppPaths, resources
from desktop_app.studio.standing import Batch

ASPECTS = {"portrait": "9:16", "landscape": "16:9"}

if TYPE_CHECKING:
    from desktop_app.console import Console
    from desktop_app.studio.studio import Studio


async def _with_services(
    options: argparse.Namespace,
    verb: "Callable[[Studio, Console], Coroutine[Any, Any, int]]",
) -> int:
    from desktop_app.commands.common import perform

    return await perform(places(), os.environ, verb, as_json=options.json)


async def run_make(options: argparse.Namespace) -> int:
    """Make a film from a topic or a script."""
    from desktop_app.commands.film import Shape, Staging
    from desktop_app.commands.make import MakeRequest, make

    request = MakeRequest(
        topic=options.topic,
        script=options.script,
        scenes=options.scenes,
        shape=Shape(options.model, ASPECTS.get(options.aspect), options.seconds),
        staging=Staging(tuple(options.cast), tuple(options.picture), options.chain),
        project=options.project,
        out=options.out,
        simulate=options.simulate,
        max_usd=options.max_usd,
        yes=options.yes,
        speed=options.speed,
        writer=options.writer,
        style=options.style,
        language=options.language,
    )
    return await _with_services(options, functools.partial(make, request=request))


async def run_story(options: argparse.Namespace) -> int:
    """Write a story from a topic or a script."""
    from desktop_app.commands.film import Shape, Staging
    from desktop_app.commands.spending import Terms
    from desktop_app.commands.story import StoryRequest, story

    request = StoryRequest(
        topic=options.topic,
        script=options.script,
        scenes=options.scenes,
        style=options.style,
        language=options.language,
        writer=options.writer,
        shape=Shape(options.model, ASPECTS.get(options.aspect), options.seconds),
        staging=Staging(tuple(options.cast), tuple(options.picture), options.chain),
        project=options.project,
        out=options.out,
        simulate=options.simulate,
        terms=Terms(options.max_usd, options.yes),
        speed=options.speed,
    )
    return await _with_services(options, functools.partial(story, request=request))


async def run_generate(options: argparse.Namespace) -> int:
    """Generate takes for scenes of a project."""
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


async def run_batch(options: argparse.Namespace) -> int:
    """Make what a batch's file asks for."""
    from desktop_app.commands.batch import BatchRequest, batch
    from desktop_app.commands.batch_choose import ChooseRequest, choose
    from desktop_app.commands.spending import Terms

    if options.more:
        if options.file.name != "choose" or len(options.more) != 2:
            raise InvalidInput(
                "Give one file: takewright batch FILE, or batch choose FILE CHOICES."
            )
        file, choices = options.more
        chosen = ChooseRequest(file, choices, options.out, options.preset)
        return await _with_services(options, functools.partial(choose, request=chosen))
    request = BatchRequest(
        file=options.file,
        out=options.out,
        terms=Terms(options.max_usd, options.yes),
        dry_run=options.dry_run,
        again=options.retry_failed,
        simulate=options.simulate,
        max_credits=options.max_credits,
        speed=options.speed,
        preset=options.preset,
    )
    return await _with_services(options, functools.partial(batch, request=request))


async def run_demo(options: argparse.Namespace) -> int:
    """Make the sample film on the simulator."""
    from desktop_app.commands.make import demo

    return await _with_services(options, functools.partial(demo, speed=options.speed))


async def run_resume(options: argparse.Namespace) -> int:
    """Drive unfinished jobs to their end."""
    from desktop_app.commands.project import resume

    verb = functools.partial(resume, folder=options.project, speed=options.speed)
    return await _with_services(options, verb)


async def run_render(options: argparse.Namespace) -> int:
    """Join the film of a project."""
    from desktop_app.commands.project import render

    verb = functools.partial(render, folder=options.project, out=options.out)
    return await _with_services(options, verb)


async def run_export(options: argparse.Namespace) -> int:
    """Write the film as a preset makes it, or list the presets."""
    from desktop_app.commands.export import ExportRequest, export, list_presets

    if options.list_presets:
        return await _with_services(options, list_presets)
    if options.project is None or options.to is None:
        raise InvalidInput("Say which film and where to: takewright export PROJECT --to FILE.")
    request = ExportRequest(
        project=options.project,
        preset=options.preset,
        out=options.to,
        changes=_export_changes(options),
        bits=options.kbits,
        start=options.start,
        end=options.end,
        at=options.at,
        overwrite=options.overwrite,
    )
    return await _with_services(options, functools.partial(export, request=request))


def _export_changes(options: argparse.Namespace) -> dict[str, object]:
    """Return the settings that were given."""
    return {
        "size": options.size,
        "rate": options.rate,
        "fit": None if options.fit is None else Fit(options.fit),
        "control": None if options.quality is None else Control.QUALITY,
        "quality": options.quality,
        "hardware": options.hardware or None,
        "stills": StillsOf.SCENES if options.every_scene else None,
    }


async def run_chain(options: argparse.Namespace) -> int:
    """Have scenes start on the last frame of the one before, or no longer."""
    from desktop_app.commands.staging import ChainRequest, chain

    request = ChainRequest(options.project, options.scenes, is_off=options.off)
    return await _with_services(options, functools.partial(chain, request=request))


async def run_status(options: argparse.Namespace) -> int:
    """Say what stands in a project."""
    from desktop_app.commands.project import status

    return await _with_services(options, functools.partial(status, folder=options.project))


async def run_unclaimed(options: argparse.Namespace) -> int:
    """List takes that are in no film."""
    from desktop_app.commands.unclaimed import show_unclaimed

    return await _with_services(options, functools.partial(show_unclaimed, folder=options.project))


async def run_credits(options: argparse.Namespace) -> int:
    """Ask for the balance."""
    from desktop_app.commands.service import show_credits

    return await _with_services(options, show_credits)


async def run_models(options: argparse.Namespace) -> int:
    """List the models."""
    from desktop_app.commands.service import show_models

    verb = functools.partial(show_models, refresh=options.refresh)
    return await _with_services(options, verb)


async def run_ledger(options: argparse.Namespace) -> int:
    """Say what was charged and refunded."""
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


async def run_cast(options: argparse.Namespace) -> int:
    """List, import or export entries of the cast, or give them pictures."""
    from desktop_app.commands.library import CastRequest, cast
    from desktop_app.commands.staging import PictureRequest, give_pictures

    names = tuple(options.name or ())
    if options.deed == "picture":
        given = PictureRequest(tuple(options.files), names, options.project, options.replace)
        return await _with_services(options, functools.partial(give_pictures, request=given))
    if len(options.files) > 1:
        raise InvalidInput(f"Give one file: takewright cast {options.deed} FILE.")
    file = next(iter(options.files), None)
    request = CastRequest(options.deed, file, names, options.project, options.replace)
    return await _with_services(options, functools.partial(cast, request=request))


async def run_prompts(options: argparse.Namespace) -> int:
    """List, import or export kept prompts."""
    from desktop_app.commands.library import PromptsRequest, prompts

    request = PromptsRequest(options.deed, options.file, options.find, options.tag)
    return await _with_services(options, functools.partial(prompts, request=request))


async def run_report(options: argparse.Namespace) -> int:
    """Write a report."""
    from desktop_app.commands.report import report

    return await report(
        places(), os.environ, options.out, with_words=options.with_prompts, as_json=options.json
    )


def _complain(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")


def run_simulate(options: argparse.Namespace) -> int:
    """Serve until told to end, on a loop of its own."""
    from desktop_app.simulator.run import SimulatorOptions, serve
    from desktop_app.storage.atomic import as_local_fault
    from desktop_app.storage.catalogue import load_with_own

    wanted = SimulatorOptions(
        catalogue=load_with_own(resources() / "models.json", places().models, _complain),
        data=options.data or places().simulator,
        port=options.port,
        speed=options.speed,
        seed=options.seed,
        credits=options.credits,
        until_stdin_closes=options.until_stdin_closes,
    )
    try:
        return serve(wanted)
    except OSError as error:
        raise as_local_fault(error, say("Starting the simulator"), wanted.data) from error


def places() -> AppPaths:
    """Return where this program keeps things."""
    return AppPaths.from_environment(os.environ)
