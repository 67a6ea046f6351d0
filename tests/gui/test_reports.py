"""Saving a report from the window: what is asked, what is written, what is said."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.problems import LocalFault
from desktop_app.paths import AppPaths, resources
from desktop_app.studio.report import Wish
from desktop_app.studio.service import SimulatorProcess
from desktop_app.studio.studio import Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.controls import Offer, Tone
from desktop_app.ui.first_run import FirstRunPage
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.reports import Reports, ReportSheet
from desktop_app.ui.services import Services
from desktop_app.ui.theme import Theme
from tests.fakes.waiting import until

KEY = "0123456789abcdef0123456789abcdef"


@dataclass
class Counter:
    """Where reports are asked for, and what is said there."""

    window: MainWindow
    reports: Reports
    told: list[tuple[str, Tone, Offer]] = field(default_factory=list)

    async def sheet(self) -> ReportSheet:
        await until(lambda: self.window.findChildren(ReportSheet))
        return self.window.findChildren(ReportSheet)[-1]

    async def dialog(self) -> QFileDialog:
        await until(lambda: self.window.findChildren(QFileDialog))
        return self.window.findChildren(QFileDialog)[-1]


async def no_simulator() -> SimulatorProcess:
    raise LocalFault("There is no simulator here.")


async def no_poster(folder: Path) -> bytes:
    raise LocalFault("There are no films here.")


@pytest_asyncio.fixture
async def counter(
    tmp_path: Path, theme: Theme, icons: Icons, qtbot: QtBot
) -> AsyncIterator[Counter]:
    env = {"TAKEWRIGHT_HOME": str(tmp_path / "home"), "KIE_API_KEY": KEY}
    studio = await Studio.open(AppPaths.from_environment(env), resources(), env, ["false"])
    errors: list[BaseException] = []
    window = MainWindow(icons, FirstRunPage(theme, icons, TaskScope(errors.append), no_poster))
    qtbot.addWidget(window)
    window.show()
    told: list[tuple[str, Tone, Offer]] = []
    reports = Reports(
        studio, Services(studio, no_simulator), window, lambda *said: told.append(said)
    )
    yield Counter(window, reports, told)
    await studio.close()
    assert errors == []


def click(sheet: ReportSheet, name: str) -> None:
    button = sheet.findChild(QPushButton, name)
    assert button is not None
    button.click()


@pytest.mark.parametrize("ticked", [False, True])
async def test_it_is_asked_for_saved_and_told(
    counter: Counter, tmp_path: Path, ticked: bool
) -> None:
    saving = asyncio.create_task(counter.reports.ask_and_save())
    sheet = await counter.sheet()
    box = sheet.findChild(QCheckBox, "reportWordsBox")
    assert box is not None
    assert not box.isChecked(), "words go in only by hand"
    if ticked:
        box.click()
    click(sheet, "saveReportButton")
    dialog = await counter.dialog()
    suggested = Path(dialog.selectedFiles()[0]).name
    assert suggested.startswith("takewright-report-")
    assert suggested.endswith(".txt")
    out = tmp_path / "report.txt"
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(out))
    dialog.accept()
    await asyncio.wait_for(saving, 30)
    text = out.read_text(encoding="utf-8")
    assert KEY not in text
    assert "on offscreen, style" in text or "on xcb, style" in text
    assert ("as was wished for" in text) is ticked
    ((sentence, tone, offer),) = counter.told
    assert sentence.startswith("report.txt is saved. It holds versions, settings, the last jobs")
    assert sentence.endswith("Nothing was sent.")
    assert ("no prompts and no titles" in sentence) is not ticked
    assert (tone, offer.text) == (Tone.OK, "Open it")


async def test_the_window_goes_on_while_it_is_collected(counter: Counter, tmp_path: Path) -> None:
    saving = asyncio.create_task(counter.reports.save(tmp_path / "r.txt", Wish()))
    turns = 0
    while not saving.done():
        await asyncio.sleep(0.002)
        turns += 1
    await saving
    assert turns > 5, "it was collected on the window's thread"


async def test_a_mistake_and_a_fault_offer_a_report(counter: Counter) -> None:
    asked: list[bool] = []
    counter.window.actions_.on("report", lambda: asked.append(True))
    counter.reports.tell_of_mistake()
    counter.reports.tell_of_fault()
    for sentence, tone, offer in counter.told:
        assert "lost" in sentence
        assert tone in (Tone.BAD, Tone.WARN)
        assert offer.text == "Save a report…"
        offer.action()
    assert asked == [True, True]


async def test_nothing_is_written_when_it_is_taken_back(counter: Counter) -> None:
    saving = asyncio.create_task(counter.reports.ask_and_save())
    (await counter.sheet()).reject()
    await asyncio.wait_for(saving, 10)

    saving = asyncio.create_task(counter.reports.ask_and_save())
    click(await counter.sheet(), "saveReportButton")
    (await counter.dialog()).reject()
    await asyncio.wait_for(saving, 10)
    assert counter.told == []


async def test_a_folder_that_cannot_be_written_is_a_sentence(
    counter: Counter, tmp_path: Path
) -> None:
    with pytest.raises(LocalFault, match="Saving the report failed"):
        await counter.reports.save(tmp_path / "nowhere" / "r.txt", Wish())
    assert counter.told == []
