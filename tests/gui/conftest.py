"""Widgets are tested in a real Qt application whose asyncio loop is the program's own."""

import asyncio
import os
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.ui.aio import make_loop
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Mode, Theme

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
    return existing if isinstance(existing, QApplication) else QApplication(["takewright-tests"])


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """Stand in for pytest-qt's own, so that there is one application for all."""
    return application()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    dressed = Theme(qapp, paths.resources(), Mode.DARK, reduced_motion=True)
    yield dressed
    qapp.styleHints().colorSchemeChanged.disconnect(dressed._follow)
    dressed.deleteLater()


@pytest.fixture
def icons(theme: Theme) -> Icons:
    return Icons(theme, paths.resources())
