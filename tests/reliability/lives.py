"""How the faults of the matrix are lived: as processes, or through hours in no time."""

import asyncio
import io
import json
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from desktop_app.commands.film import Shape
from desktop_app.commands.make import MakeRequest, make
from desktop_app.commands.outcome import exit_code
from desktop_app.console import JsonConsole
from desktop_app.domain.jobs import Failed, Job, JobState, Uncertain
from desktop_app.paths import AppPaths, resources, self_command
from desktop_app.storage.bundle import load
from desktop_app.storage.journal import Journal
from desktop_app.studio.studio import Studio
from tests.e2e.mounts import on_mounts
from tests.e2e.program import Ended, Program
from tests.fakes.provider import KEY
from tests.fakes.scripted_server import ScriptedServer, serving
from tests.fakes.virtual_time import VirtualTime
from tests.reliability.faulty import OTHER, FaultyProvider, Script, key_in, prompt_for
from tests.reliability.matrix import Row, Scenery

MODEL = "sora-2-text-to-video"


@dataclass(frozen=True)
class Lived:
    """How a film ended, what the service saw, and what the journal says of each scene.

    `codes` are the exit codes as they would be with each scene alone. `again` is how the film was
    gone on with: everything else is from before that.
    """

    folder: Path
    ended: Ended
    provider: FaultyProvider
    jobs: Mapping[str, Job]
    histories: Mapping[str, Sequence[JobState]]
    codes: Mapping[str, int]
    sent: Mapping[str, int]
    again: Ended | None = None

    @property
    def project(self) -> Path:
        return _project(self.folder)

    def scene(self, key: str) -> dict[str, object] | None:
        """Return what the last line says of a scene; None when nothing was begun."""
        wanted = self.jobs[key].scene_id if key in self.jobs else None
        return next((each for each in self.ended.done["scenes"] if each["id"] == wanted), None)

    def kinds(self, key: str) -> tuple[str, ...]:
        """Return the states that a scene's job was in; a doubt that was looked at is one doubt."""
        states = self.histories.get(key, ())
        return tuple(name for name, _ in groupby(type(state).__name__ for state in states))

    def sentence(self, key: str) -> str:
        """Return the sentence with which a scene ended, else why the program did."""
        for state in self.histories.get(key, ()):
            if isinstance(state, Uncertain):
                # What the balance said later is another matter.
                return state.sentence
        last = self.histories[key][-1] if key in self.histories else None
        if isinstance(last, Failed):
            return last.sentence
        told = [event["sentence"] for event in self.ended.events if event["event"] == "error"]
        return str(told[-1]) if told else ""

    def told(self, key: str) -> list[str]:
        """Return what was said while it ran of how a scene ended."""
        scene = self.scene(key)
        events = [event for event in self.ended.events if scene and event.get("id") == scene["id"]]
        return [event["sentence"] for event in events if "sentence" in event]


def together(rows: Sequence[Row], folder: Path, film: bytes) -> Lived:
    """Live rows as scenes of one film, all of them in flight, and one that nothing befalls."""
    scripts = {row.key: row.script for row in rows} | {OTHER: Script()}
    return _as_process(scripts, folder, film, in_flight=len(scripts), resumed=True)


def alone(row: Row, folder: Path, film: bytes) -> Lived:
    """Live a row with another scene waiting for it."""
    scripts = {row.key: row.script, OTHER: Script()}
    return _as_process(scripts, folder, film, in_flight=1, service=row.service)


def mounted(row: Row, folder: Path, film: bytes) -> Lived:
    """Live a row on a disk that is mounted for it."""
    with serving() as server:
        provider = FaultyProvider(server, film, scripts={row.key: row.script})
        program = _program(folder, server, in_flight=1)
        order = shlex.join(_order(folder, [row.key]))
        [ended] = on_mounts(
            program,
            folder,
            _project(folder),
            f'{row.mount}\ntw {order} --project "$disk/Faults.takewright"\n',
        )
        return _lived(folder, ended, provider)


async def for_hours(row: Row, folder: Path, film: bytes) -> Lived:
    """Live a row in this process: the same command, time passing when everybody sleeps."""
    time = VirtualTime()
    async with ScriptedServer() as server:
        provider = FaultyProvider(server, film, scripts={row.key: row.script})
        program = _program(folder, server, in_flight=1)
        paths = AppPaths.from_environment(program.environment())
        out = io.StringIO()
        options = {} if row.patience is None else {"patience": row.patience}
        studio = await Studio.open(
            paths, resources(), program.service, self_command(), clock=time.clock, **options
        )
        request = MakeRequest(
            script=_script(folder, [row.key]), shape=Shape(MODEL, seconds=10),
            project=_project(folder), yes=True,
        )  # fmt: skip
        making = asyncio.ensure_future(make(studio, JsonConsole(out, out), request=request))
        try:
            if row.meanwhile is not None:
                scenery = Scenery(time, provider, _project(folder), paths.journal, making)
                await row.meanwhile(scenery)
            await time.until(making.done, seconds=60)
        finally:
            making.cancel()
            await time.while_doing(asyncio.gather(making, return_exceptions=True))
            await time.while_doing(studio.close())
        return _lived(folder, _ended_with(making.result(), out.getvalue()), provider)


def _as_process(
    scripts: Mapping[str, Script],
    folder: Path,
    film: bytes,
    *,
    in_flight: int,
    service: Mapping[str, str] | None = None,
    resumed: bool = False,
) -> Lived:
    with serving() as server:
        provider = FaultyProvider(server, film, scripts=scripts)
        program = _program(folder, server, in_flight=in_flight, service=service)
        project = ("--project", str(_project(folder)))
        ended = program.run(*_order(folder, list(scripts)), *project)
        lived = _lived(folder, ended, provider)
        if not resumed:
            return lived
        return replace(lived, again=program.run("resume", str(_project(folder)), "--json"))


def _program(
    folder: Path,
    server: ScriptedServer,
    *,
    in_flight: int,
    service: Mapping[str, str] | None = None,
) -> Program:
    home = folder / "home"
    (home / "data").mkdir(parents=True)
    settings = json.dumps({"jobs_in_flight": in_flight})
    (home / "data" / "settings.json").write_text(settings, encoding="utf-8")
    return Program(home, {"KIE_API_KEY": KEY, "TAKEWRIGHT_KIE_URL": server.url, **(service or {})})


def _script(folder: Path, keys: Sequence[str]) -> Path:
    scenes = [f"## Scene of {key}\n{prompt_for(key)}\n" for key in keys]
    script = folder / "script.md"
    script.write_text("\n".join(["# Faults\n", *scenes]), encoding="utf-8")
    return script


def _order(folder: Path, keys: Sequence[str]) -> tuple[str, ...]:
    script = str(_script(folder, keys))
    return ("make", "--script", script, "--model", MODEL, "--seconds", "10", "--yes", "--json")


def _project(folder: Path) -> Path:
    return folder / "Faults.takewright"


def _lived(folder: Path, ended: Ended, provider: FaultyProvider) -> Lived:
    journal = Journal.open(folder / "home" / "data" / "journal.sqlite3")
    try:
        jobs = {key_in(job.prompt): job for job in journal.jobs()}
        histories = {key: tuple(journal.history(job.id)) for key, job in jobs.items()}
    finally:
        journal.close()
    return Lived(folder, ended, provider, jobs, histories, _codes(folder, jobs), provider.sent)


def _codes(folder: Path, jobs: Mapping[str, Job]) -> dict[str, int]:
    if not _project(folder).exists():
        # Nothing was begun, or it lay on a disk that is gone with its run.
        return {}
    project = load(_project(folder))
    return {key: exit_code({job.scene_id: job}, project, None) for key, job in jobs.items()}


def _ended_with(code: int, out: str) -> Ended:
    lines = [line for line in out.splitlines() if line.startswith("{")]
    said = [line for line in out.splitlines() if not line.startswith("{")]
    return Ended(code, tuple(json.loads(line) for line in lines), out, "\n".join(said))
