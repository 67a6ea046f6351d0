import asyncio
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.money import Credits
from desktop_app.domain.problems import LocalFault
from desktop_app.paths import AppPaths, resources, self_command
from desktop_app.studio import service
from desktop_app.studio.service import SIMULATOR, SimulatorProcess
from desktop_app.studio.studio import Studio
from tests.fakes.waiting import until

ROOT = Path(__file__).parents[3]


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_the_simulator_is_a_service_like_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.api.kie import KieJobs

    monkeypatch.chdir(ROOT)
    simulator = await SimulatorProcess.start(self_command(), tmp_path / "simulator", speed=200)
    there = simulator.service
    assert (there.id, there.name) == (SIMULATOR, "Simulator")
    jobs = KieJobs(there.key, there.address, upload_address=there.upload_address)
    assert await jobs.credit() > Credits(0)
    assert "sora-2-text-to-video" in await jobs.listed_models()
    await jobs.aclose()
    await simulator.close()
    await simulator.close()


@pytest.mark.parametrize(
    "code", ["print('hello')", "print('{}')", "print('[1]')", "pass", "import sys; sys.exit(3)"]
)
async def test_what_is_no_simulator_is_said_and_ended(tmp_path: Path, code: str) -> None:
    with pytest.raises(LocalFault, match="did not start; nothing was charged"):
        await SimulatorProcess.start([sys.executable, "-c", code], tmp_path)


async def test_a_program_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(LocalFault, match="did not start"):
        await SimulatorProcess.start([str(tmp_path / "no such program")], tmp_path)


async def test_one_that_never_speaks_is_not_waited_for_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "START_PATIENCE", 0.2)
    code = "import sys; sys.stdin.read()"
    with pytest.raises(LocalFault, match="did not start"):
        await SimulatorProcess.start([sys.executable, "-c", code], tmp_path)


async def test_giving_up_on_it_leaves_no_process(tmp_path: Path) -> None:
    note = tmp_path / "pid"
    code = f"import os, sys; open({str(note)!r}, 'w').write(str(os.getpid())); sys.stdin.read()"
    starting = asyncio.create_task(SimulatorProcess.start([sys.executable, "-c", code], tmp_path))
    await until(lambda: note.exists() and note.read_text(encoding="utf-8"))
    starting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await starting
    await until(lambda: not _is_running(int(note.read_text(encoding="utf-8"))))


@pytest.mark.parametrize(
    ("env", "uploads"),
    [
        ({}, "https://uploads.example"),
        ({"TAKEWRIGHT_KIE_URL": "http://127.0.0.1:9"}, "http://127.0.0.1:9"),
        ({"TAKEWRIGHT_KIE_URL": "https://api.kie.ai/"}, "https://kieai.redpandaai.co"),
        (
            {
                "TAKEWRIGHT_KIE_URL": "http://127.0.0.1:9",
                "TAKEWRIGHT_KIE_UPLOAD_URL": "http://127.0.0.1:8",
            },
            "http://127.0.0.1:8",
        ),
    ],
)
async def test_files_and_their_key_go_to_the_service_that_was_meant(
    tmp_path: Path, env: dict[str, str], uploads: str
) -> None:
    paths = AppPaths.from_environment({"TAKEWRIGHT_HOME": str(tmp_path)})
    studio = await Studio.open(paths, resources(), {"KIE_API_KEY": "sk-test", **env}, ["none"])
    await studio.change_settings(replace(studio.settings, upload_address="https://uploads.example"))
    assert (await studio.real_service()).upload_address == uploads
    await studio.close()
