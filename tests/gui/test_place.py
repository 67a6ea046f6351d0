"""Where the window is: kept when a hand moved it, and never because a window manager did."""

import asyncio
from base64 import b64encode

from PySide6.QtCore import QRect, QSize

from desktop_app.storage.settings import AppSettings
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.first_run import FirstRunPage
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.theme import Theme
from tests.fakes.waiting import until


def shown(theme: Theme, icons: Icons, kept: bytes) -> MainWindow:
    """Start a window from what was kept, under a manager that adds a frame to it."""

    async def poster(folder: object) -> bytes:
        return b""

    page = FirstRunPage(theme, icons, TaskScope(print), poster)
    window = MainWindow(icons, page)
    window.show_as(AppSettings(window_geometry=b64encode(kept).decode()))
    window.move(window.x() + 6, window.y() + 24)
    return window


async def ended(window: MainWindow) -> bytes:
    """Let the manager settle, close, and return what is kept."""
    # Longer than a manager is waited for.
    await asyncio.sleep(0.8)
    kept = window.place_state()
    window.leave()
    window.deleteLater()
    return kept


async def test_it_does_not_wander_off_with_each_start(theme: Theme, icons: Icons) -> None:
    first = shown(theme, icons, b"")
    first.setGeometry(QRect(120, 90, 1000, 620))
    kept = await ended(first)
    places = []
    for _ in range(2):
        window = shown(theme, icons, kept)
        kept = await ended(window)
        places.append(kept)
    assert places[0] == places[1]


async def test_where_a_hand_put_it_is_kept(theme: Theme, icons: Icons) -> None:
    window = shown(theme, icons, b"")
    await until(window.isVisible)
    await asyncio.sleep(0.8)
    window.setGeometry(QRect(200, 150, 1010, 630))
    await until(lambda: window.geometry() == QRect(200, 150, 1010, 630))
    kept = await ended(window)
    # A hand moves the next one from where that was.
    again = shown(theme, icons, kept)
    await asyncio.sleep(0.8)
    assert again.size() == QSize(1010, 630)
    again.resize(1100, 700)
    assert await ended(again) != kept
