"""The export sheet as a hand uses it, over services that answer as they are told to."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from desktop_app import paths
from desktop_app.domain.exporting import (
    Codec,
    Control,
    Preset,
    PresetId,
    StillsOf,
    film_format,
)
from desktop_app.domain.picture import Fit
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import Project, ProjectId
from desktop_app.domain.time import FrameRate, TimeRange, flicks
from desktop_app.media.encoders import Encoder, Encoders
from desktop_app.storage.presets import load_presets
from desktop_app.studio.exporter import ExportOrder, Forecast
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.export_dialog import ExportDialog
from desktop_app.ui.exporting.desk import ExportDesk, ExportFilm
from desktop_app.ui.exporting.form import Span
from desktop_app.ui.theme import Theme
from tests.fakes.waiting import until
from tests.gui.walking import faults

LEFT = Qt.MouseButton.LeftButton
SOFTWARE = Encoders(
    (
        Encoder("libx264", Codec.H264),
        Encoder("libx265", Codec.HEVC),
        Encoder("libsvtav1", Codec.AV1),
        Encoder("prores_ks", Codec.PRORES),
    ),
    mp3=True,
    webp=True,
)


@dataclass
class Services:
    """Foretells a film of ten seconds; what was asked is kept."""

    found: Encoders = SOFTWARE
    fault: LocalFault | None = None
    asked: list[ExportOrder] = field(default_factory=list)

    async def foretell(self, order: ExportOrder) -> Forecast:
        self.asked.append(order)
        if self.fault is not None:
            raise self.fault
        encodes = order.preset.encodes(order.settings)
        fmt = film_format(order.project.format, order.preset, order.settings)
        copied, reasons = flicks(8), ("title",)
        return Forecast(fmt, flicks(10), copied, reasons, encodes, 12_000_000, (order.out,))

    async def encoders(self) -> Encoders:
        await asyncio.sleep(0)
        return self.found


@dataclass
class Opened:
    dialog: ExportDialog
    services: Services
    ordered: list[ExportOrder]

    def choose(self, preset: str) -> None:
        self.dialog.presets.choose(PresetId(preset))

    def set(self, combo: QComboBox, value: object) -> None:
        at = next(at for at in range(combo.count()) if combo.itemData(at) == value)
        combo.setCurrentIndex(at)

    async def foretold(self, words: str) -> None:
        await until(lambda: words in self.dialog.told)

    def export(self) -> None:
        QTest.mouseClick(self.dialog.export_button, LEFT)


Open = Callable[..., AbstractAsyncContextManager[Opened]]


@pytest.fixture
def presets() -> tuple[Preset, ...]:
    return load_presets(paths.resources() / "exports.json")


@pytest.fixture
def open_sheet(theme: Theme, tmp_path: Path, presets: tuple[Preset, ...]) -> Open:
    @asynccontextmanager
    async def build(
        services: Services | None = None, marked: TimeRange | None = None
    ) -> AsyncIterator[Opened]:
        services = services or Services()
        window = QWidget()
        window.resize(1280, 720)
        window.show()
        failed: list[BaseException] = []
        tasks = TaskScope(failed.append)
        film = ExportFilm(
            Project(ProjectId("p"), "Harbour: at/dawn"), tmp_path, flicks(10), flicks(4), marked
        )
        desk = ExportDesk(
            presets, tmp_path / "exports", PresetId("master"), services.foretell, services.encoders
        )
        dialog = ExportDialog(window, tasks, film, desk)
        ordered: list[ExportOrder] = []
        dialog.ordered.connect(ordered.append)
        dialog.open()
        yield Opened(dialog, services, ordered)
        dialog.close()
        await tasks.close()
        window.close()
        window.deleteLater()
        assert failed == []

    return build


async def test_it_begins_with_the_master_and_says_what_is_copied(open_sheet: Open) -> None:
    async with open_sheet() as sheet:
        await sheet.foretold("8 s of 10 s copied bit for bit, 2 s re-encoded: title. About 12.0 MB")
        assert sheet.dialog.name_field.text() == "Harbour at dawn"
        assert sheet.dialog.name_field.hasFocus()
        QTest.keyClick(sheet.dialog.name_field, Qt.Key.Key_Return)
        await until(lambda: sheet.ordered)
        order = sheet.ordered[0]
        assert order.preset.id == "master"
        assert order.out.name == "Harbour at dawn.mp4"
        assert order.out.parent.name == "exports"
        assert order.settings.span is None
        assert not sheet.dialog.isVisible()


async def test_every_preset_shows_its_settings_and_can_be_ordered(
    open_sheet: Open, presets: tuple[Preset, ...]
) -> None:
    async with open_sheet() as sheet:
        for preset in presets:
            sheet.choose(preset.id)
            await until(lambda: sheet.services.asked[-1:] == [sheet.dialog.order])
            order = sheet.dialog.order
            assert order.preset == preset
            assert order.out.suffix == f".{preset.container}"
            settings = order.settings
            if preset.container.is_animation:
                assert settings.span == TimeRange(flicks(4), flicks(5))
                settings = replace(settings, span=None)
            assert settings == replace(
                preset.settings, fit=settings.fit, control=settings.control
            ), preset.id
            print(faults(sheet.dialog))
            assert faults(sheet.dialog) == {}, preset.id


async def test_settings_are_those_that_were_set(open_sheet: Open) -> None:
    async with open_sheet() as sheet:
        form = sheet.dialog.form
        sheet.choose("youtube")
        assert not form.quality_field.isVisible()
        sheet.set(form.size_field, 1080)
        sheet.set(form.rate_field, FrameRate(25))
        sheet.set(form.fit_field, Fit.CROP)
        sheet.set(form.control_field, Control.QUALITY)
        assert form.quality_field.isVisible()
        form.quality_field.setValue(16)
        settings = sheet.dialog.order.settings
        assert (settings.size, settings.rate, settings.fit) == (1080, FrameRate(25), Fit.CROP)
        assert (settings.control, settings.quality) == (Control.QUALITY, 16)
        sheet.set(form.control_field, Control.BITRATE)
        form.bits_field.setValue(9000)
        assert sheet.dialog.order.settings.bit_rate == 9_000_000
        assert not form.quality_field.isVisible()
        sheet.set(form.range_field, Span.PART)
        form.from_field.setValue(1.5)
        form.to_field.setValue(4)
        span = sheet.dialog.order.settings.span
        assert span == TimeRange(flicks(1) + flicks(1) // 2, flicks(5) // 2)  # type: ignore[arg-type]
        sheet.choose("stills")
        sheet.set(form.stills_field, StillsOf.SCENES)
        assert sheet.dialog.order.settings.stills is StillsOf.SCENES
        assert sheet.dialog.order.settings.span is None
        sheet.choose("m4a")
        assert not form.sound_field.isVisible()
        sheet.set(form.control_field, Control.BITRATE)
        sheet.set(form.sound_field, 96_000)
        assert sheet.dialog.order.settings.sound_bit_rate == 96_000


async def test_what_is_marked_is_offered_and_is_all_that_is_exported(open_sheet: Open) -> None:
    async with open_sheet() as sheet:
        assert sheet.dialog.form.range_field.index_of(Span.MARKED) == -1
    marked = TimeRange(flicks(2), flicks(3))
    async with open_sheet(marked=marked) as sheet:
        form = sheet.dialog.form
        assert sheet.dialog.order.settings.span is None
        sheet.set(form.range_field, Span.MARKED)
        assert sheet.dialog.order.settings.span == marked
        assert not form.from_field.isVisible()


async def test_a_range_that_ends_before_it_begins_is_told(open_sheet: Open) -> None:
    async with open_sheet() as sheet:
        form = sheet.dialog.form
        sheet.set(form.range_field, Span.PART)
        form.from_field.setValue(8)
        form.to_field.setValue(3)
        assert not sheet.dialog.export_button.isEnabled()
        assert "ends before it begins" in sheet.dialog.export_button.toolTip()
        form.to_field.setValue(9)
        assert sheet.dialog.export_button.isEnabled()


async def test_what_cannot_be_written_is_not_on_offer(open_sheet: Open) -> None:
    few = Encoders((Encoder("libx264", Codec.H264),), mp3=False, webp=True)
    async with open_sheet(Services(few)) as sheet:
        listed = sheet.dialog.presets
        ids = ["h265", "av1", "prores", "mp3"]

        def forbidden() -> list[str]:
            return [
                str(preset.id)
                for row, preset in enumerate(load_presets(paths.resources() / "exports.json"))
                if not listed.item(row).flags() & Qt.ItemFlag.ItemIsEnabled
            ]

        await until(forbidden)
        assert sorted(forbidden()) == sorted(ids)


async def test_a_graphics_card_is_offered_where_it_works(open_sheet: Open) -> None:
    card = Encoder("hevc_nvenc", Codec.HEVC, "NVIDIA")
    found = replace(SOFTWARE, pictures=(card, *SOFTWARE.pictures))
    async with open_sheet(Services(found)) as sheet:
        form = sheet.dialog.form
        sheet.choose("h265")
        await until(form.encoder_field.isVisible)
        assert not sheet.dialog.order.settings.hardware
        sheet.set(form.encoder_field, True)
        assert sheet.dialog.order.settings.hardware
        assert "NVIDIA" in form.encoder_field.currentText()
        sheet.choose("av1")
        assert not form.encoder_field.isVisible()
        assert not sheet.dialog.order.settings.hardware


async def test_a_file_that_is_there_is_asked_about(open_sheet: Open, tmp_path: Path) -> None:
    async with open_sheet() as sheet:
        there = tmp_path / "exports" / "Harbour at dawn.mp4"
        there.parent.mkdir()
        there.write_bytes(b"before")
        sheet.export()
        await until(lambda: sheet.dialog.findChild(QPushButton, "choice_replace"))
        cancel = sheet.dialog.findChild(QPushButton, "choice_cancel")
        assert isinstance(cancel, QPushButton)
        QTest.mouseClick(cancel, LEFT)
        await until(lambda: not sheet.dialog.findChildren(QPushButton, "choice_replace"))
        assert sheet.ordered == []
        assert sheet.dialog.isVisible()
        sheet.export()
        await until(lambda: sheet.dialog.findChild(QPushButton, "choice_replace"))
        replace_it = sheet.dialog.findChild(QPushButton, "choice_replace")
        assert isinstance(replace_it, QPushButton)
        QTest.mouseClick(replace_it, LEFT)
        await until(lambda: sheet.ordered)


async def test_a_name_may_be_a_place_of_its_own(open_sheet: Open, tmp_path: Path) -> None:
    async with open_sheet() as sheet:
        for typed, expected in (
            (str(tmp_path / "x" / "a.mp4"), tmp_path / "x" / "a.mp4"),
            (str(tmp_path / "a.b"), tmp_path / "a.b.mp4"),
            ("a.MP4", tmp_path / "exports" / "a.MP4"),
        ):
            sheet.dialog.name_field.setText(typed)
            assert sheet.dialog.order.out == expected
        sheet.dialog.name_field.setText("  ")
        assert not sheet.dialog.export_button.isEnabled()


async def test_what_is_amiss_with_the_film_is_told(open_sheet: Open) -> None:
    fault = LocalFault("The clip take-1.mp4 is not where it was.")
    async with open_sheet(Services(fault=fault)) as sheet:
        await sheet.foretold("is not where it was")
        assert not sheet.dialog.export_button.isEnabled()
