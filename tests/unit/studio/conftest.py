from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from hypothesis import settings

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.paths import AppPaths, resources
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio
from tests.fakes.clips import make_clip
from tests.fakes.provider import KEY, FakeProvider
from tests.fakes.scripted_server import ScriptedServer
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio.bench import Run, make_film
from tests.unit.studio.studios import connected

SORA = Settings(ModelId("sora-2-text-to-video"))

# What a run takes is the machine's affair; two cores are shared by many.
settings.register_profile("studio", deadline=None)
settings.load_profile("studio")


@pytest.fixture(scope="session")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small real clip."""
    return make_clip(tmp_path_factory.mktemp("clip") / "clip.mp4", frames=5, size=(64, 64))


@pytest.fixture(scope="session")
def clip_bytes(clip: Path) -> bytes:
    """What is in it."""
    return clip.read_bytes()


@pytest.fixture
async def provider(clip_bytes: bytes) -> AsyncIterator[FakeProvider]:
    """An account with a thousand credits at a real server."""
    async with ScriptedServer() as server:
        yield FakeProvider(server, clip_bytes)
        assert not server.unexpected


@pytest.fixture
async def time() -> VirtualTime:
    """Time that passes at once."""
    return VirtualTime()


@pytest.fixture
async def open_run(
    tmp_path: Path, provider: FakeProvider, time: VirtualTime
) -> AsyncIterator[Callable[..., Awaitable[Run]]]:
    """Open processes on one data folder; those still open at the end are ended."""
    opened: list[Run] = []

    async def open_one(**options: object) -> Run:
        run = await Run.open(tmp_path, provider.server.url, time.clock, **options)  # type: ignore[arg-type] # options of the test
        opened.append(run)
        return run

    yield open_one
    for run in opened:
        await run.kill()


@pytest.fixture
async def run(open_run: Callable[..., Awaitable[Run]]) -> Run:
    """One process, its queue driving."""
    opened = await open_run()
    await opened.start()
    return opened


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """The folder of a project."""
    return make_film(tmp_path / "film.takewright")


@pytest.fixture
def env(tmp_path: Path, provider: FakeProvider) -> dict[str, str]:
    """The environment of a program that knows the provider and its key."""
    return {
        "TAKEWRIGHT_HOME": str(tmp_path / "home"),
        "KIE_API_KEY": KEY,
        "TAKEWRIGHT_KIE_URL": provider.server.url,
        "TAKEWRIGHT_KIE_UPLOAD_URL": provider.server.url,
    }


@pytest.fixture
async def studio(env: dict[str, str], time: VirtualTime) -> AsyncIterator[Studio]:
    """The services of a run in which time passes at once."""
    paths = AppPaths.from_environment(env)
    opened = await Studio.open(paths, resources(), env, ["false"], clock=time.clock)
    yield opened
    await opened.close()


@pytest.fixture
async def session(studio: Studio) -> AsyncIterator[ProjectSession]:
    """An open film of three scenes."""
    opened = await studio.create_project("Harbour")
    drafts = [SceneDraft(f"Scene {number}", f"shot {number}") for number in range(1, 4)]
    opened.add_scenes(drafts, SORA)
    yield opened
    await opened.close()


@pytest.fixture
async def connection(studio: Studio, session: ProjectSession) -> AsyncIterator[Connection]:
    """The provider, connected: what it makes arrives in the film."""
    opened = await connected(studio, session)
    yield opened
    await opened.close()
