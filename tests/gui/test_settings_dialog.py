import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.api.address import service_address
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.problems import InvalidInput, KeyRefused, ServiceUnreachable
from desktop_app.domain.secret import Secret
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.storage.settings import AppSettings, ThemeChoice
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.controls import Button
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings_dialog import Section, SettingsDialog
from desktop_app.ui.settings_key import KeyDesk, KeyState
from desktop_app.ui.settings_writer import WriterDesk

KEY = "0123456789abcdef0123456789abcdef"
KEPT = KeyState(stored=True, sentence="A key is stored in this computer's keyring.")
NONE = KeyState(stored=False, sentence="There is no key yet.")


@dataclass
class FakeKeyring:
    """Keeps a key in a variable and knows which one the service takes."""

    key: Secret | None = None
    good: str = KEY
    balance: Credits | None = field(default_factory=lambda: Credits.parse("5916.25"))
    fault: Exception | None = None
    asked_at: list[str] = field(default_factory=list)
    gate: asyncio.Event | None = None

    async def test(self, key: Secret | None, address: str) -> Credits | None:
        self.asked_at.append(address)
        if self.gate is not None:
            await self.gate.wait()
        if self.fault is not None:
            raise self.fault
        tested = key or self.key
        if tested is None or tested.reveal() != self.good:
            raise KeyRefused("kie.ai refused this key; nothing was charged.")
        return self.balance

    async def save(self, key: Secret) -> KeyState:
        self.key = key
        return KEPT

    async def remove(self) -> KeyState:
        self.key = None
        return NONE


def check(address: str) -> str:
    try:
        service_address(address)
    except InvalidInput as error:
        return str(error)
    return ""


@dataclass
class Opened:
    dialog: SettingsDialog
    changes: list[AppSettings]
    errors: list[BaseException]


Open = Callable[..., Opened]


async def ask(address: str, model: str, key: Secret | None) -> str:
    if "11434" not in address and key is None:
        raise KeyRefused("The writer at your own address needs a key; nothing was sent.")
    return "pong"


@pytest.fixture
def keyring() -> FakeKeyring:
    return FakeKeyring()


@pytest.fixture
def gateway() -> FakeKeyring:
    """The key of a gateway, which tells no balance."""
    return FakeKeyring(balance=None)


@pytest.fixture
def catalogue() -> Catalogue:
    return load_catalogue(paths.resources() / "models.json")


@pytest.fixture
def open_settings(
    icons: Icons, qtbot: QtBot, keyring: FakeKeyring, gateway: FakeKeyring, catalogue: Catalogue
) -> Open:
    def build(settings: AppSettings | None = None, state: KeyState = NONE) -> Opened:
        window = QWidget()
        window.resize(1280, 720)
        qtbot.addWidget(window)
        window.show()
        errors: list[BaseException] = []
        dialog = SettingsDialog(
            window,
            icons,
            TaskScope(errors.append),
            settings or AppSettings(),
            catalogue,
            desk=KeyDesk(keyring.test, keyring.save, keyring.remove),
            key_state=state,
            gateway_desk=KeyDesk(gateway.test, gateway.save, gateway.remove),
            gateway_state=NONE,
            check_address=check,
            usual_folder=Path("/home/someone/Videos/Takewright"),
            writers=WriterDesk(
                (("quick", "Quick Writer"),), NONE, check, ask, keyring.save, keyring.remove
            ),
        )
        changes: list[AppSettings] = []
        dialog.settings_changed.connect(changes.append)
        dialog.open()
        return Opened(dialog, changes, errors)

    return build


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0.005)


async def test_a_typed_key_is_tested_against_the_balance(
    open_settings: Open, keyring: FakeKeyring
) -> None:
    page = open_settings().dialog.key_page
    QTest.keyClicks(page.field, KEY)
    page.test_button.click()
    await settle()
    assert page.result.text() == "5,916.25 credits ≈ $29.58"
    assert keyring.asked_at == ["https://api.kie.ai"]
    assert keyring.key is None, "testing keeps nothing"


async def test_a_refused_key_and_a_lost_network_are_told_in_place(
    open_settings: Open, keyring: FakeKeyring
) -> None:
    opened = open_settings()
    page = opened.dialog.key_page
    QTest.keyClicks(page.field, "wrong")
    page.test_button.click()
    await settle()
    assert page.result.text() == "kie.ai refused this key; nothing was charged."
    assert page.result.property("role") == "bad"
    keyring.fault = ServiceUnreachable("api.kie.ai does not answer; nothing was sent.")
    page.test_button.click()
    await settle()
    assert page.result.text() == "api.kie.ai does not answer; nothing was sent."
    assert opened.errors == []


async def test_a_saved_key_is_never_shown_again(open_settings: Open, keyring: FakeKeyring) -> None:
    dialog = open_settings().dialog
    page = dialog.key_page
    assert page.field.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(page.field, f" {KEY} ")
    page.save_button.click()
    await settle()
    assert keyring.key == Secret(KEY)
    assert page.field.text() == ""
    assert page.field.placeholderText() == "A key is stored"
    assert page.result.text() == "5,916.25 credits ≈ $29.58", "tested at once"
    everything = [dialog, *dialog.findChildren(QWidget)]
    said = " ".join(
        str(part)
        for each in everything
        for part in (
            each.accessibleName(),
            each.accessibleDescription(),
            each.toolTip(),
            getattr(each, "text", str)(),
        )
    )
    assert KEY not in said


async def test_a_stored_key_is_tested_without_typing_and_can_be_removed(
    open_settings: Open, keyring: FakeKeyring
) -> None:
    keyring.key = Secret(KEY)
    page = open_settings(state=KEPT).dialog.key_page
    assert not page.save_button.isEnabled()
    page.test_button.click()
    await settle()
    assert page.result.text() == "5,916.25 credits ≈ $29.58"
    page.remove_button.click()
    await settle()
    assert keyring.key is None
    assert page.field.placeholderText() == "Paste your key here"
    assert not page.remove_button.isEnabled()
    assert page.remove_button.toolTip() == "There is no key to remove."


@pytest.mark.parametrize("pasted", ["two words", "schlüssel", "x" * 600])
async def test_what_cannot_be_a_key_is_said_at_the_field(
    open_settings: Open, keyring: FakeKeyring, pasted: str
) -> None:
    page = open_settings().dialog.key_page
    page.field.setText(pasted)
    page.save_button.click()
    await settle()
    assert page.field.property("wrong") is True
    assert pasted not in page.field.accessibleDescription()
    assert keyring.key is None
    assert keyring.asked_at == []
    page.field.setText("x")
    assert page.field.property("wrong") is False


async def test_a_key_of_the_environment_cannot_be_changed_here(open_settings: Open) -> None:
    state = KeyState(stored=True, sentence="KIE_API_KEY is used.", fixed=True)
    page = open_settings(state=state).dialog.key_page
    assert page.field.isReadOnly()
    assert page.test_button.isEnabled()
    for button in (page.save_button, page.remove_button):
        assert not button.isEnabled()
        assert "KIE_API_KEY" in button.toolTip()


async def test_nothing_is_asked_twice_while_the_service_thinks(
    open_settings: Open, keyring: FakeKeyring
) -> None:
    keyring.key, keyring.gate = Secret(KEY), asyncio.Event()
    page = open_settings(state=KEPT).dialog.key_page
    page.test_button.click()
    await settle()
    assert not page.test_button.isEnabled()
    assert page.test_button.toolTip() == "The service is being asked; one moment."
    page.test_button.click()
    keyring.gate.set()
    await settle()
    assert page.test_button.isEnabled()
    assert len(keyring.asked_at) == 1


def test_a_bad_address_is_said_and_not_taken(open_settings: Open) -> None:
    opened = open_settings()
    page = opened.dialog.service_page
    for wrong in ("", "api.kie.ai", "http://example.com", "https://exa mple", "ftp://x.y"):
        page.service_field.setText(wrong)
        page.service_field.editingFinished.emit()
        assert page.problem, wrong
    assert opened.changes == []
    page.service_field.setText(" http://127.0.0.1:8765/ ")
    page.service_field.editingFinished.emit()
    assert page.problem == ""
    assert opened.changes[-1].service_address == "http://127.0.0.1:8765"


async def test_a_test_goes_to_the_address_that_is_set(
    open_settings: Open, keyring: FakeKeyring
) -> None:
    keyring.key = Secret(KEY)
    dialog = open_settings(state=KEPT).dialog
    dialog.service_page.service_field.setText("http://127.0.0.1:8765")
    dialog.service_page.service_field.editingFinished.emit()
    dialog.key_page.test_button.click()
    await settle()
    assert keyring.asked_at == ["http://127.0.0.1:8765"]


def test_caps_are_dollars_and_zero_is_none(open_settings: Open) -> None:
    opened = open_settings(AppSettings(cap_per_day=Usd.parse(20)))
    page = opened.dialog.spending_page
    assert (page.click_field.text(), page.day_field.text()) == ("No cap", "$20.00")
    page.click_field.setValue(1.5)
    page.day_field.setValue(0)
    page.flight_field.setValue(3)
    last = opened.changes[-1]
    assert last.cap_per_click == Usd.parse("1.50")
    assert last.cap_per_day == Usd(0)
    assert last.cap_per_film == Usd(0)
    assert last.jobs_in_flight == 3


def test_retired_models_are_in_sight_with_their_date_but_not_to_be_chosen(
    open_settings: Open,
) -> None:
    opened = open_settings()
    choice = opened.dialog.defaults_page.choice
    field = choice.model_field
    assert "retired 2026-09-24" in field.currentText()
    assert "Closest live models" in choice.problem
    row = field.index_of("sora-2-text-to-video")
    assert not field.model().index(row, 0).flags() & Qt.ItemFlag.ItemIsEnabled
    live = field.index_of("wan/3-0-video")
    assert live < row, "live models come first"
    field.setCurrentIndex(live)
    field.activated.emit(live)
    assert opened.changes[-1].default_model == "wan/3-0-video"
    assert choice.problem == ""


def test_another_model_brings_its_own_aspects_and_lengths(open_settings: Open) -> None:
    opened = open_settings(AppSettings(default_seconds=15))
    choice = opened.dialog.defaults_page.choice
    assert [choice.seconds_field.itemData(at) for at in range(choice.seconds_field.count())] == [
        10,
        15,
    ]
    index = choice.model_field.index_of("kling-3.0/video")
    choice.model_field.setCurrentIndex(index)
    choice.model_field.activated.emit(index)
    assert choice.seconds_field.count() == 13
    assert choice.settings.seconds == 15
    assert choice.aspect_field.findText("Square 1:1") >= 0
    at = choice.aspect_field.index_of("9:16")
    choice.aspect_field.setCurrentIndex(at)
    choice.aspect_field.activated.emit(at)
    assert opened.changes[-1].default_aspect == "9:16"


def test_the_language_is_chosen_in_its_own_words(open_settings: Open) -> None:
    opened = open_settings(AppSettings(language="ja"))
    field = opened.dialog.look_page.language_field
    offered = [field.itemText(at) for at in range(field.count())]
    assert offered == [
        "System language",
        "English",
        "Deutsch",
        "Español",
        "日本語",
        "Türkçe",
        "العربية",
    ]
    assert field.currentText() == "日本語"
    at = field.index_of("de")
    field.setCurrentIndex(at)
    field.activated.emit(at)
    assert opened.changes[-1].language == "de"
    told = [
        each.text() for each in opened.dialog.look_page.findChildren(QLabel) if not each.isHidden()
    ]
    assert "Takewright speaks it when it is started again." in told


def test_theme_and_folder(open_settings: Open) -> None:
    opened = open_settings(AppSettings(projects_folder="/media/films"))
    page = opened.dialog.look_page
    assert page.folder_field.text() == "/media/films"
    at = page.theme_field.index_of(ThemeChoice.LIGHT)
    page.theme_field.setCurrentIndex(at)
    page.theme_field.activated.emit(at)
    assert opened.changes[-1].theme is ThemeChoice.LIGHT
    usual = next(each for each in page.findChildren(QAbstractButton) if "usual" in each.text())
    usual.click()
    assert opened.changes[-1].projects_folder == ""
    assert page.folder_field.text() == "/home/someone/Videos/Takewright"
    assert not usual.isEnabled()


def test_how_the_end_of_a_batch_is_told(open_settings: Open) -> None:
    opened = open_settings(AppSettings(sound_batch_end=False))
    page = opened.dialog.notices_page
    assert (page.notify_box.isChecked(), page.sound_box.isChecked()) == (True, False)
    page.notify_box.click()
    assert opened.changes[-1] == AppSettings(notify_batch_end=False, sound_batch_end=False)
    page.sound_box.click()
    assert opened.changes[-1] == AppSettings(notify_batch_end=False)


def test_the_settings_make_way_for_a_report(open_settings: Open) -> None:
    dialog = open_settings().dialog
    asked: list[bool] = []
    dialog.report_requested.connect(lambda: asked.append(dialog.isVisible()))
    dialog.show_section(Section.NOTICES)
    button = dialog.notices_page.findChild(QAbstractButton, "reportButton")
    assert button is not None
    assert button.isVisible()
    button.click()
    assert asked == [False]


def test_changes_of_all_pages_add_up(open_settings: Open) -> None:
    opened = open_settings()
    opened.dialog.spending_page.film_field.setValue(5)
    page = opened.dialog.look_page
    at = page.theme_field.index_of(ThemeChoice.DARK)
    page.theme_field.setCurrentIndex(at)
    page.theme_field.activated.emit(at)
    assert opened.dialog.settings == opened.changes[-1]
    assert opened.changes[-1] == AppSettings(cap_per_film=Usd.parse(5), theme=ThemeChoice.DARK)


def test_every_field_has_a_name_and_every_section_a_page(open_settings: Open) -> None:
    dialog = open_settings().dialog
    assert dialog.objectName() == "settingsDialog"
    assert dialog.findChild(QLineEdit, "apiKeyField") is dialog.key_page.field
    inputs = [
        each
        for kind in (QLineEdit, QComboBox, QAbstractSpinBox)
        for each in dialog.findChildren(kind)
        if not isinstance(each.parent(), (QAbstractSpinBox, QComboBox))
    ]
    assert len(inputs) >= 10
    assert all(each.accessibleName() for each in inputs)
    for section in Section:
        dialog.show_section(section)
        assert sum(page.isVisible() for page in _pages(dialog)) == 1


def _pages(dialog: SettingsDialog) -> tuple[QWidget, ...]:
    return (
        dialog.key_page,
        dialog.service_page,
        dialog.gateway_page,
        dialog.writer_page,
        dialog.spending_page,
        dialog.defaults_page,
        dialog.look_page,
        dialog.notices_page,
    )


async def test_a_gateway_has_an_address_and_a_key_of_its_own(
    open_settings: Open, keyring: FakeKeyring, gateway: FakeKeyring
) -> None:
    opened = open_settings()
    opened.dialog.show_section(Section.GATEWAY)
    page = opened.dialog.gateway_page
    key = page.key_part
    key.field.setText(KEY)
    assert not key.test_button.isEnabled()
    assert "address first" in key.test_button.toolTip()
    page.address_field.setText("http://gateway.example/v1")
    page.address_field.editingFinished.emit()
    assert "not secure" in page.problem
    assert opened.changes == []
    page.address_field.setText("https://gateway.example/v1/")
    page.address_field.editingFinished.emit()
    assert page.problem == ""
    assert opened.changes[-1].videos_address == "https://gateway.example/v1"
    key.save_button.click()
    await settle()
    assert gateway.key == Secret(KEY)
    assert gateway.asked_at == ["https://gateway.example/v1"]
    assert key.result.text() == "The service accepts the key; it tells no balance."
    assert (keyring.key, keyring.asked_at) == (None, [])


async def test_a_gateway_is_forgotten_with_its_key(
    open_settings: Open, gateway: FakeKeyring, qtbot: QtBot
) -> None:
    gateway.key = Secret(KEY)
    opened = open_settings(AppSettings(videos_address="https://gateway.example"))
    opened.dialog.show_section(Section.GATEWAY)
    page = opened.dialog.gateway_page
    forget = page.findChild(Button, "forgetGatewayButton")
    assert forget is not None
    forget.click()
    await settle()
    assert gateway.key is None
    assert opened.changes[-1].videos_address == ""
    assert not forget.isEnabled()
    assert not page.key_part.is_stored


async def test_a_writer_of_one_s_own_is_set_tested_and_offered(
    open_settings: Open, keyring: FakeKeyring
) -> None:
    opened = open_settings()
    opened.dialog.show_section(Section.WRITER)
    page = opened.dialog.writer_page
    assert page.test_button.toolTip() == "Enter an address and a model first."
    page.address_field.setText("http://localhost:11434/v1/")
    page.model_field.setText("llama3.3")
    page.model_field.editingFinished.emit()
    settings = opened.changes[-1]
    assert settings.own_writer_address == "http://localhost:11434/v1"
    assert settings.own_writer_model == "llama3.3"
    page.test_button.click()
    await settle()
    assert page.result.text() == "It answers: “pong”"
    page.writer_field.setCurrentIndex(page.writer_field.index_of("own"))
    page.writer_field.activated.emit(page.writer_field.currentIndex())
    assert opened.changes[-1].writer == "own"
    page.address_field.setText("https://ai.example/v1")
    page.test_button.click()
    await settle()
    assert "needs a key" in page.result.text()
    page.key_field.setText("sk-own-0123456789")
    page.save_button.click()
    await settle()
    assert page.key_field.text() == ""
    assert not opened.errors
