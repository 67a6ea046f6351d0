"""Widgets are tested in a real Qt application whose asyncio loop is the program's own."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
    # Its own screen is 800 by 800: menus of a window of usual size would be moved to fit it.
    desk = Path(__file__).parents[1] / "fixtures" / "offscreen.json"
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={desk}"

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.ui.aio import make_loop
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Mode, Theme
from tests.fakes.clips import make_clip
from tests.fakes.provider import FakeProvider
from tests.fakes.scripted_server import ScriptedServer
from tests.gui.cut_stand import CutStand, MakeStand, cut_stands
from tests.gui.queue_stand import MakePost, queue_posts

_LOOPS = pytest.StashKey[list[asyncio.AbstractEventLoop]]()


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], Any]]:
    """Run `async def` tests on Qt's loop.

    Closed loops are kept: the collector may run in a worker thread, and a timer that qasync left
    running, destroyed there, would still fire and take the process with it.
    """

    def make() -> asyncio.AbstractEventLoop:
        loop = make_loop(application())
        config.stash.setdefault(_LOOPS, []).append(loop)
        return loop

    return {"qt": make}


def application() -> QApplication:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["takewright-tests"])
    # As in the program; else the loop that puts a test's services away ends with its last window.
    app.setQuitOnLastWindowClosed(False)
    return app


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """Stand in for pytest-qt's own, so that there is one application for all."""
    return application()


def put_windows_away() -> None:
    """Delete what a test leaves: the dress of the next one would be put on it too, and take long.

    Not even what was asked to be deleted is, as long as no loop turns.
    """
    for each in QApplication.topLevelWidgets():
        if each.parent() is None:
            each.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    dressed = Theme(qapp, paths.resources(), Mode.DARK, reduced_motion=True)
    yield dressed
    qapp.styleHints().colorSchemeChanged.disconnect(dressed._follow)
    dressed.deleteLater()
    put_windows_away()


@pytest.fixture
def icons(theme: Theme) -> Icons:
    return Icons(theme, paths.resources())


@pytest.fixture
def media_command() -> list[str]:
    """What the studio of a window starts for pictures and films: nothing, unless a test does."""
    return ["false"]


@pytest.fixture(scope="session")
def clip_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """What is in a small real clip."""
    return make_clip(tmp_path_factory.mktemp("clip") / "clip.mp4", frames=5).read_bytes()


@pytest_asyncio.fixture
async def provider(clip_bytes: bytes) -> AsyncIterator[FakeProvider]:
    """An account with a thousand credits at a real server."""
    async with ScriptedServer() as server:
        yield FakeProvider(server, clip_bytes)


@pytest_asyncio.fixture
async def make_post(
    theme: Theme,
    icons: Icons,
    tmp_path: Path,
    provider: FakeProvider,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[MakePost]:
    """Put queue panels on screen."""
    address = provider.server.url
    async with queue_posts(theme, icons, tmp_path, address, monkeypatch) as build:
        yield build


@pytest_asyncio.fixture
async def make_stand(theme: Theme, icons: Icons) -> AsyncIterator[MakeStand]:
    """Put timelines with their inspector on screen."""
    async with cut_stands(theme, icons) as build:
        yield build


@pytest.fixture
def stand(make_stand: MakeStand) -> CutStand:
    """The harbour film, a take for every scene."""
    return make_stand()
