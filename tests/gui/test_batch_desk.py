"""A batch in the window: a file is dropped, its mistakes are told, its films are made."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from desktop_app import paths
from desktop_app.paths import AppPaths
from desktop_app.storage import bundle
from desktop_app.studio.studio import Studio
from desktop_app.ui.batch.rows import Column
from desktop_app.ui.batch.sheet import BatchSheet
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from tests.fakes.clips import make_clip
from tests.fakes.provider import KEY, FakeProvider
from tests.fakes.scripted_server import ScriptedServer
from tests.fakes.waiting import until
from tests.gui.test_unclaimed_desk import House, fast_clock, furnished

LEFT = Qt.MouseButton.LeftButton
PLAN = """\
film;title;prompt;model;aspect;seconds;takes
Harbour;Dawn;A harbour;kling-3.0/video;16:9;5;2
Market;Stalls;Stalls open;kling-3.0/video;16:9;5;
"""
NewHouse = Callable[[], AbstractAsyncContextManager[House]]


@pytest.fixture
def new_house(theme: Theme, icons: Icons, tmp_path: Path, media_command: list[str]) -> NewHouse:
    """Open a house whose films can be joined, and close it in the test itself."""
    film = make_clip(tmp_path / "clip.mp4", frames=15, size=(160, 96)).read_bytes()

    @asynccontextmanager
    async def build() -> AsyncIterator[House]:
        async with ScriptedServer() as server:
            provider = FakeProvider(server, film)
            env = {
                "TAKEWRIGHT_HOME": str(tmp_path / "home"),
                "KIE_API_KEY": KEY,
                "TAKEWRIGHT_KIE_URL": server.url,
                "TAKEWRIGHT_KIE_UPLOAD_URL": server.url,
            }
            where = AppPaths.from_environment(env)
            studio = await Studio.open(
                where, paths.resources(), env, paths.self_command(), clock=fast_clock()
            )
            house = furnished(studio, provider, theme, icons)
            await house.director.begin()
            try:
                yield house
            finally:
                await house.director.leave()
                await studio.close()
                house.window.leave()
                house.window.deleteLater()
            assert house.errors == []

    return build


async def dropped(house: House, file: Path) -> BatchSheet:
    """Drop a file on the window and return the sheet that opens."""
    house.window.files_dropped.emit([file])
    await until(lambda: [s for s in house.window.findChildren(BatchSheet) if s.isVisible()])
    (sheet,) = (s for s in house.window.findChildren(BatchSheet) if s.isVisible())
    await until(lambda: sheet.start_button.toolTip() != "The file is being read.")
    return sheet


def cells(sheet: BatchSheet, column: Column) -> list[str]:
    model = sheet.plan
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


async def test_what_is_wrong_in_the_file_is_listed_and_nothing_can_be_bought(
    new_house: NewHouse, tmp_path: Path
) -> None:
    file = tmp_path / "plan.csv"
    file.write_text(PLAN.replace(";5;2", ";five;2").replace("Stalls open;kling", ";kling"))
    async with new_house() as house:
        sheet = await dropped(house, file)
        table = sheet.faults.model()
        rows = [[str(table.index(r, c).data()) for c in range(3)] for r in range(2)]
        assert rows[0] == ["2", "seconds", "“five” is not a whole number."]
        assert sheet.faults.isVisible()
        assert not sheet.start_button.isEnabled()
        assert "put them right first" in sheet.start_button.toolTip()
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        assert house.provider.accepted == []


async def test_films_are_made_retried_and_laid_out_to_choose_from(
    new_house: NewHouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, folder = tmp_path / "plan.csv", tmp_path / "plan films"
    file.write_text(PLAN)
    seen: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", seen.append)
    async with new_house() as house:
        house.provider.fails["Stalls open"] = ("400", "content policy", 0.0)
        sheet = await dropped(house, file)
        assert cells(sheet, Column.FILM) == ["Harbour", "Market"]
        assert cells(sheet, Column.TAKES) == ["2", "1"]
        assert cells(sheet, Column.STATE) == ["not ordered", "not ordered"]
        assert sheet.start_button.text() == "Generate 3 takes · 300 credits · $1.50"
        assert not folder.exists()
        assert not sheet.film_button.isEnabled()

        QTest.mouseClick(sheet.start_button, LEFT)
        assert not sheet.start_button.isEnabled()
        await until(lambda: cells(sheet, Column.STATE) == ["ready", "failed"])
        await until((folder / "contact sheet.pdf").exists)
        await until(sheet.again_button.isEnabled)
        assert not (folder / "Market.mp4").exists()
        assert (folder / "Harbour.mp4").exists()

        house.provider.fails.clear()
        QTest.mouseClick(sheet.again_button, LEFT)
        await until((folder / "Market.mp4").exists)
        await until(lambda: sheet.start_button.toolTip() == "Everything is ordered.")
        assert sorted(house.provider.accepted) == [
            *("A harbour", "A harbour", "Stalls open", "Stalls open"),
        ]
        QTest.mouseClick(sheet.contact_button, LEFT)
        await until(lambda: seen)
        assert seen[0].toLocalFile() == str(folder / "contact sheet.html")

        sheet.table.selectRow(0)
        QTest.mouseClick(sheet.film_button, LEFT)
        await until(lambda: house.director.session is not None)
        assert house.session.folder == folder / "Harbour.takewright"
        assert len(bundle.load(folder / "Harbour.takewright").takes) == 2
