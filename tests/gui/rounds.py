"""A round through the whole window: every page, panel, sheet and popup, one after the other."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QListWidget,
    QMenu,
    QTabBar,
    QWidget,
)

from desktop_app.domain import jobs as paid
from desktop_app.domain.catalogue import ModelId
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import TaskId
from desktop_app.studio.batch_takes import BatchTake
from desktop_app.ui.batch.choose_sheet import ChooseSheet
from desktop_app.ui.lazy_pictures import PictureKey
from tests.fakes.clips import make_clip
from tests.fakes.waiting import until
from tests.gui.test_queue_window import House
from tests.gui.walking import settled

Visit = Callable[[str, QWidget], Awaitable[None]]
"""Looks at something that is open: what it is, and its widget."""

COMMAND_SHEETS = (
    "cast_library",
    "compare",
    "export",
    "exports",
    "prompt_library",
    "rename",
    "settings",
    "shortcuts",
    "spending",
    "unclaimed",
)

BATCHES = {
    "batch": "film,prompt,seconds\nHarbour,A harbour at dawn,10\nMarket,Stalls open,10\n",
    "batch with mistakes": "film,prompt,seconds\nHarbour,,five\n",
}


async def go_round(house: House, visit: Visit, folder: Path) -> None:
    """Visit all there is: without a film, with an empty film, and with one that has takes."""
    window = house.window
    await settled()
    await visit("first page", window)
    await house.film(3)
    await settled()
    await visit("film without takes", window)
    await _take_clips(house, folder)
    await _fail_some(house)
    await _go_round_film(house, visit)
    for command in COMMAND_SHEETS:
        async with _sheet(house, command) as sheet:
            await _go_round_sheet(command, sheet, visit)
    async with _sheet(house, "story") as sheet:
        await visit("story", sheet)
    house.workspace.select(house.workspace.session.project.scenes[0].id)
    async with _sheet(house, "rewrite_prompt") as sheet:
        await visit("rewrite_prompt", sheet)
    house.workspace.select(house.workspace.session.project.scenes[0].id)
    await until(window.actions_["prompt_history"].isEnabled)
    async with _sheet(house, "prompt_history") as sheet:
        await visit("prompt_history", sheet)
    await _lose_a_model(house)
    async with _sheet(house, "replace_models") as sheet:
        await visit("replace_models", sheet)
    async with _sheet(house, "apply_to_all") as sheet:
        await visit("apply_to_all", sheet)
    for name, text in BATCHES.items():
        async with _batch(house, folder, text) as sheet:
            await visit(name, sheet)
    async with _choose_takes(house) as sheet:
        await visit("choose takes", sheet)
    window.actions_["palette"].trigger()
    palette = window.findChild(QWidget, "palette")
    assert palette is not None
    await settled()
    await visit("palette", palette)
    window.actions_["palette"].trigger()
    window.header.open_menu()
    await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    window.header.menu.close()


async def _go_round_film(house: House, visit: Visit) -> None:
    window = house.window
    for size in ((960, 640), (1280, 720), (1600, 1000)):
        window.resize(*size)
        await settled()
        await visit(f"film at {size[0]}x{size[1]}", window)
    for name in ("inspectorTabs", "leftTabs", "queueTabs"):
        tabs = window.findChild(QTabBar, name)
        assert tabs is not None, name
        for at in [*range(1, tabs.count()), 0]:
            tabs.setCurrentIndex(at)
            await settled()
            await visit(f"{name} at {tabs.tabText(at)}", window)
    view = house.workspace.timeline.view
    view.choose(view.row.clips[-1])
    tabs = window.findChild(QTabBar, "inspectorTabs")
    assert tabs is not None
    tabs.setCurrentIndex(1)
    await settled()
    await visit("a clip with a take", window)
    dock = window.findChild(QDockWidget, "queueDock")
    assert dock is not None
    dock.setFloating(True)
    await settled()
    await visit("floating queue", dock)
    dock.setFloating(False)
    await settled()


async def _go_round_sheet(command: str, sheet: QDialog, visit: Visit) -> None:
    sections = sheet.findChild(QListWidget) if command == "settings" else None
    for at in range(sections.count() if sections is not None else 1):
        if sections is not None:
            sections.setCurrentRow(at)
        await settled()
        await visit(f"{command} {at}", sheet)


@asynccontextmanager
async def _batch(house: House, folder: Path, text: str) -> AsyncIterator[QDialog]:
    """Drop a batch on the window, and close its sheet again."""
    file = folder / "plan.csv"
    file.write_text(text)
    before = set(_dialogs())
    house.window.files_dropped.emit([file])
    await until(lambda: set(_dialogs()) - before)
    (sheet,) = set(_dialogs()) - before
    await settled()
    yield sheet
    sheet.reject()
    await until(lambda: sheet not in _dialogs())


@asynccontextmanager
async def _choose_takes(house: House) -> AsyncIterator[QDialog]:
    """Open the sheet that chooses among takes, with those of the open film."""
    director, project = house.director, house.workspace.session.project

    async def no_picture(key: PictureKey) -> list[bytes]:
        return []

    sheet = ChooseSheet(house.window, director._theme, director._icons, no_picture)
    row = (project.id, 0)
    sheet.show_takes(
        [
            BatchTake("Harbour", "Dawn", take, Path("none.mp4"), ("Kling", "5 s"), place > 0, row)
            for place, take in enumerate(project.takes)
        ]
    )
    sheet.open()
    await settled()
    yield sheet
    sheet.reject()
    sheet.deleteLater()


@asynccontextmanager
async def _sheet(house: House, command: str) -> AsyncIterator[QDialog]:
    """Open the sheet of a command, and close it again."""
    action = house.window.actions_[command]
    assert action.isEnabled(), f"{command}: {action.toolTip()}"
    before = set(_dialogs())
    action.trigger()
    await until(lambda: set(_dialogs()) - before)
    (sheet,) = set(_dialogs()) - before
    await settled()
    yield sheet
    sheet.reject()
    await until(lambda: sheet not in _dialogs())


def _dialogs() -> list[QDialog]:
    found = QApplication.topLevelWidgets()
    return [each for each in found if isinstance(each, QDialog) and each.isVisible()]


async def _take_clips(house: House, folder: Path) -> None:
    """Bring two clips in, as if they were dropped."""
    clips = [
        await asyncio.to_thread(make_clip, folder / f"harbour-{number}.mp4", frames=20)
        for number in (1, 2)
    ]
    scenes = len(house.workspace.session.project.scenes)
    await house.director.take_files(clips)
    await until(lambda: len(house.workspace.session.project.scenes) == scenes + 2)


async def _lose_a_model(house: House) -> None:
    """Let a scene ask for a model that nobody has any more."""
    session, actions = house.workspace.session, house.window.actions_
    scene = session.project.scenes[0]
    gone = replace(scene.settings, model=ModelId("gone/last-years-video"))
    session.edit_settings(scene.id, gone)
    await until(actions["replace_models"].isEnabled)


async def _fail_some(house: House) -> None:
    """Let jobs be in the queue, in the states that have the most to say."""
    failed = paid.Failed(2, Reason.MODERATION, "It shows a real person.", Billed.NO, TaskId("t"))
    states: list[paid.JobState] = [paid.Queued(1), failed, paid.Uncertain(3, "Who knows.")]
    jobs = [house.order(number, state) for number, state in enumerate(states)]
    queue = house.workspace.connection.queue
    await queue.add(jobs)
    await until(lambda: len(queue.jobs()) >= len(jobs))
