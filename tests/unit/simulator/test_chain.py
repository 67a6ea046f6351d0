"""Scenes that begin where the one before ended, through the queue and over real HTTP."""

import asyncio
import json
from dataclasses import replace
from pathlib import Path

from desktop_app.api.records import Succeeded
from desktop_app.api.videos import GatewayVideos
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.jobs import Done, Job
from desktop_app.domain.project import TakeId, TaskId
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.domain.secret import Secret
from desktop_app.storage.reference_files import keep
from desktop_app.studio.clock import Clock
from tests.fakes.ssim import Pixels, fitted, frames_of, ssim
from tests.fakes.waiting import until
from tests.unit.simulator.conftest import Service
from tests.unit.simulator.models import GATEWAY, QUICK
from tests.unit.simulator.test_given import SIZE, photograph
from tests.unit.studio.bench import Run, job_of, make_film

PROMPTS = ("A city at night", "Snow on the hills", "The sea at dawn")


def scene(number: int, film: Path, start: Reference) -> Job:
    """Return a job of two seconds that begins on something."""
    prompt = PROMPTS[number - 1]
    body = {"prompt": prompt, "duration": 2, "audio": False, "first_frame_url": "reference:0"}
    return replace(
        job_of(number, film),
        model=ModelId(QUICK),
        settings=Settings(ModelId(QUICK), seconds=2),
        prompt=prompt,
        request=json.dumps(body),
        references=(start,),
    )


def chain(film: Path, start: Reference) -> list[Job]:
    """Return three scenes, each of which begins on the last frame of the one before."""
    jobs = [scene(1, film, start)]
    for number in (2, 3):
        before = Source(take_id=TakeId(jobs[-1].id))
        jobs.append(scene(number, film, Reference(Use.FIRST_FRAME, before)))
    return jobs


async def test_three_scenes_are_one_movement(service: Service, tmp_path: Path) -> None:
    film = make_film(tmp_path / "film")
    picture = photograph(tmp_path / "start.png", 7)
    path = keep(film, (tmp_path / "start.png").read_bytes(), "png")
    run = await Run.open(tmp_path / "home", service.url, Clock(), key=service.key)
    try:
        await run.start()
        jobs = chain(film, Reference(Use.FIRST_FRAME, Source(path=path), "start.png"))
        await run.queue.add(jobs)
        await until(lambda: all(isinstance(each, Done) for each in run.states()), seconds=60)
    finally:
        await run.stop()
    takes = [frames_of(film / each.path) for each in jobs]
    assert [len(each) for each in takes] == [60] * 3
    assert_chained(takes, picture)


def assert_chained(takes: list[list[Pixels]], picture: Pixels) -> None:
    """Check that each take begins on the frame before it and has gone on from it at its end."""
    starts = [fitted(picture, SIZE), *(each[-1] for each in takes)]
    for start, take in zip(starts, takes, strict=False):
        assert ssim(take[0], start) > 0.95
        assert ssim(take[-1], start) < ssim(take[0], start) - 0.02


async def test_the_second_wire_begins_on_its_input_reference(
    service: Service, tmp_path: Path
) -> None:
    picture = photograph(tmp_path / "start.png", 8)
    wire = GatewayVideos(Secret(service.key), service.url)
    try:
        reference = await wire.upload(tmp_path / "start.png", "frames")
        body = {"prompt": "Hills", "seconds": "1", "size": "320x176", "input_reference": reference}
        task = await wire.create_task(GATEWAY, body)
        found = await _made(wire, task)
        await wire.download(found.urls[0], tmp_path / "clip.mp4")
    finally:
        await wire.aclose()
    assert ssim(frames_of(tmp_path / "clip.mp4")[0], fitted(picture, SIZE)) > 0.95


async def _made(wire: GatewayVideos, task: TaskId) -> Succeeded:
    for _ in range(600):
        record = await wire.record(task)
        if isinstance(record, Succeeded):
            return record
        await asyncio.sleep(0.05)
    raise AssertionError("it did not end")
