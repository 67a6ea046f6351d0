"""The end of a batch, told on a desktop: by the real protocol, a real sound file, real windows."""

import asyncio
import logging
import os
import struct
import subprocess
import sys
import wave
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.domain import jobs as paid
from desktop_app.domain.problems import Billed, KeyRefused, Reason
from desktop_app.domain.project import ProjectId, TakeId, TaskId
from desktop_app.storage.settings import AppSettings
from desktop_app.studio.batch_ends import BatchEnd
from desktop_app.studio.clock import Clock
from desktop_app.studio.signal import Signal
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices.attention import Attention, notifier_here
from desktop_app.ui.notices.bus import BusNotifier
from desktop_app.ui.notices.chime import Chime
from desktop_app.ui.notices.tray import TrayNotifier
from desktop_app.ui.notices.words import words_for_end
from tests.fakes.harbour import FakeJobs, job_for
from tests.fakes.notification_service import FakeDesktop, notification_service
from tests.fakes.secret_service import has_bus, session_bus
from tests.fakes.waiting import until

SOUND = paths.resources() / "sounds" / "batch-end.wav"
ICON = paths.resources() / "icons" / "app" / "takewright-128.png"
DONE = paid.Done(3, TaskId("t"), TakeId("take"))
RUNNING = paid.Submitted(2, TaskId("t"))
needs_bus = pytest.mark.skipif(not has_bus(), reason="needs dbus (apt-get install dbus)")


def failed(reason: Reason, billed: Billed, *urls: str) -> paid.Failed:
    return paid.Failed(3, reason, "It failed.", billed, TaskId("t"), urls)


@pytest.mark.parametrize(
    ("states", "words"),
    [
        ((DONE,), "1 take ready"),
        ((DONE, DONE), "2 takes ready"),
        (
            (*[DONE] * 5, failed(Reason.MODERATION, Billed.NO)),
            "5 takes ready, 1 refused (not charged)",
        ),
        (
            (failed(Reason.PROVIDER_FAULT, Billed.YES), failed(Reason.PROVIDER_FAULT, Billed.NO)),
            "1 failed (charged), 1 failed (not charged)",
        ),
        ([failed(Reason.DISK, Billed.YES, "https://x/y")] * 2, "2 not downloaded (charged)"),
        (
            (paid.Uncertain(3, "Who knows."), DONE),
            "1 take ready, 1 of unknown outcome (perhaps charged)",
        ),
        ((DONE, paid.Queued(3)), "1 take ready, 1 held for you (not charged)"),
    ],
)
def test_what_came_of_a_batch_is_said(states: tuple[paid.JobState, ...], words: str) -> None:
    jobs = tuple(job_for(1, state) for state in states)
    assert words_for_end(BatchEnd(ProjectId("harbour"), Path("/x"), jobs)) == words


# --- When it is told, and when not -------------------------------------------------------------


class FakeNotifier:
    """Remembers what it was to show."""

    def __init__(self) -> None:
        self.clicked: Signal[()] = Signal()
        self.shown: list[tuple[str, str]] = []
        self.withdrawn = 0
        self.closed = False

    async def show(self, title: str, text: str) -> None:
        self.shown.append((title, text))

    async def withdraw(self) -> None:
        self.withdrawn += 1

    async def close(self) -> None:
        self.closed = True


class FakeSound:
    """Counts how often it was heard."""

    def __init__(self) -> None:
        self.played = 0

    def play(self) -> None:
        self.played += 1


class FakeQueue(FakeJobs):
    """A queue that only says what it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.pause_changed: Signal[str | None] = Signal()
        self.paused_by: KeyRefused | None = None


@dataclass
class Desk:
    """A window, a queue, and who tells of it."""

    window: QWidget
    queue: FakeQueue
    notifier: FakeNotifier
    sound: FakeSound
    attention: Attention
    settings: list[AppSettings]
    in_front: list[bool]
    came_forward: list[None]

    def end(self, *states: paid.JobState) -> None:
        for number in range(1, len(states) + 1):
            self.queue.put(job_for(number, RUNNING))
        for number, state in enumerate(states, 1):
            self.queue.put(job_for(number, state))


async def at_once(seconds: float) -> None:
    await asyncio.sleep(0)


@pytest_asyncio.fixture
async def desk(icons: Icons, qtbot: QtBot) -> AsyncIterator[Desk]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    settings, in_front = [AppSettings()], [False]
    came: list[None] = []
    errors: list[BaseException] = []
    notifier, sound, queue = FakeNotifier(), FakeSound(), FakeQueue()
    attention = Attention(
        window,
        TaskScope(errors.append),
        notifier,
        sound,
        come_forward=lambda: came.append(None),
        settings=lambda: settings[-1],
        name_of=lambda film, folder: "Night train",
        clock=Clock(sleep=at_once),
        is_in_front=lambda: in_front[-1],
    )
    attention.follow(queue)
    yield Desk(window, queue, notifier, sound, attention, settings, in_front, came)
    await attention.close()
    assert notifier.closed
    assert errors == []


async def turns() -> None:
    for _ in range(10):
        await asyncio.sleep(0.002)


async def test_it_is_told_once_while_somebody_looks_elsewhere(desk: Desk) -> None:
    desk.end(DONE, DONE, failed(Reason.MODERATION, Billed.NO))
    await until(lambda: desk.notifier.shown)
    await turns()
    assert desk.notifier.shown == [("“Night train”", "2 takes ready, 1 refused (not charged)")]
    assert desk.sound.played == 1


async def test_nothing_is_told_to_who_looks_at_the_window(desk: Desk) -> None:
    desk.in_front.append(True)
    desk.end(DONE)
    await turns()
    assert desk.notifier.shown == []
    assert desk.sound.played == 0


@pytest.mark.parametrize("notify", [True, False])
@pytest.mark.parametrize("sound", [True, False])
async def test_each_can_be_turned_off(desk: Desk, notify: bool, sound: bool) -> None:
    desk.settings.append(AppSettings(notify_batch_end=notify, sound_batch_end=sound))
    desk.end(DONE)
    await turns()
    assert (len(desk.notifier.shown), desk.sound.played) == (int(notify), int(sound))


async def test_a_standstill_is_told(desk: Desk) -> None:
    desk.queue.put(job_for(1, RUNNING))
    desk.queue.paused_by = KeyRefused("The key is refused; enter a working key.")
    desk.queue.pause_changed.emit(str(desk.queue.paused_by))
    await turns()
    told = "It stands still. The key is refused; enter a working key."
    assert desk.notifier.shown == [("“Night train”", told)]


async def test_another_queue_is_followed_in_place_of_the_first(desk: Desk) -> None:
    first, other = desk.queue, FakeQueue()
    desk.attention.follow(other)
    desk.end(DONE)
    await turns()
    assert desk.notifier.shown == []
    desk.queue = other
    desk.end(DONE)
    await turns()
    assert len(desk.notifier.shown) == 1
    assert first is not other


async def test_a_click_brings_the_window_to_the_front(desk: Desk) -> None:
    assert desk.came_forward == []
    desk.notifier.clicked.emit()
    assert len(desk.came_forward) == 1


async def test_who_looks_at_the_window_needs_no_notification(
    desk: Desk, qapp: QApplication
) -> None:
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    await turns()
    before = desk.notifier.withdrawn
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    await until(lambda: desk.notifier.withdrawn == before + 1)


# --- Over D-Bus --------------------------------------------------------------------------------


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Mapping[str, str]]:
    with session_bus(tmp_path) as env:
        yield env


@pytest.fixture
def desktop(session: Mapping[str, str]) -> Iterator[FakeDesktop]:
    with notification_service(session) as found:
        yield found


@dataclass
class Bus:
    """A notifier and its clicks."""

    notifier: BusNotifier
    clicks: list[None] = field(default_factory=list)


@pytest_asyncio.fixture
async def bus(session: Mapping[str, str]) -> AsyncIterator[Bus]:
    found = Bus(BusNotifier(ICON, session))
    found.notifier.clicked.connect(lambda: found.clicks.append(None))
    yield found
    await found.notifier.close()
    assert len(asyncio.all_tasks()) == 1


@needs_bus
async def test_a_notification_arrives_whole(bus: Bus, desktop: FakeDesktop) -> None:
    await bus.notifier.show("“Tom & <Jerry>”", "5 takes ready, 1 < 2\0\ud800")
    await until(lambda: desktop.shown)
    assert desktop.shown == [("“Tom & <Jerry>”", "5 takes ready, 1 < 2")]
    (heard,) = desktop.called("Notify")
    assert heard["icon"] == ICON.as_uri()
    assert heard["actions"] == ["default", "Open"]
    assert heard["hints"]["desktop-entry"] == "takewright"
    assert heard["hints"]["suppress-sound"] is True
    assert desktop.called("refused") == []


@needs_bus
async def test_where_marks_mean_something_they_are_written_out(
    bus: Bus, session: Mapping[str, str]
) -> None:
    with notification_service(session, abilities=("body-markup",)) as desktop:
        await bus.notifier.show("a < b", "1 < 2 & “x”")
        await until(lambda: desktop.shown)
        assert desktop.shown == [("a < b", "1 &lt; 2 &amp; “x”")]


@needs_bus
async def test_clicks_are_heard_and_told_apart(
    bus: Bus, desktop: FakeDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    await bus.notifier.show("one", "ready")
    desktop.do("click-other")
    desktop.do("click")
    await until(lambda: bus.clicks)
    assert len(bus.clicks) == 1
    assert "XDG_ACTIVATION_TOKEN" not in os.environ
    await bus.notifier.show("two", "ready")
    desktop.do("token", "from-the-click")
    desktop.do("click")
    await until(lambda: len(bus.clicks) == 2)
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "from-the-click"
    assert len(desktop.called("GetCapabilities")) == 1, "one connection for all"
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN")


@needs_bus
async def test_what_was_seen_is_taken_away_what_was_closed_is_gone(
    bus: Bus, desktop: FakeDesktop
) -> None:
    await bus.notifier.show("one", "ready")
    await bus.notifier.withdraw()
    await until(lambda: desktop.called("CloseNotification"))
    assert desktop.called("CloseNotification")[0]["number"] == 1
    await bus.notifier.show("two", "ready")
    desktop.do("close")
    desktop.do("click")
    await bus.notifier.show("three", "ready")
    desktop.do("click")
    await until(lambda: bus.clicks)
    assert len(bus.clicks) == 1, "a click on what is closed is none"
    await bus.notifier.withdraw()
    await until(lambda: len(desktop.called("CloseNotification")) == 2)
    assert desktop.called("CloseNotification")[1]["number"] == 3


@needs_bus
async def test_no_service_is_no_error_and_told_once(
    bus: Bus, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    for _ in range(3):
        await bus.notifier.show("one", "ready")
    told = [record.getMessage() for record in caplog.records if "notices" in record.name]
    assert len(told) == 1
    assert "no notifications on this desktop" in told[0]
    assert "ServiceUnknown" in told[0]


@needs_bus
async def test_a_service_that_comes_later_is_found(bus: Bus, session: Mapping[str, str]) -> None:
    await bus.notifier.show("one", "ready")
    with notification_service(session) as desktop:
        await bus.notifier.show("two", "ready")
        await until(lambda: desktop.shown)
        desktop.end()
        await bus.notifier.show("three", "ready")
    with notification_service(session) as desktop:
        await bus.notifier.show("four", "ready")
        await until(lambda: desktop.shown)
        assert desktop.shown == [("four", "ready")]


@needs_bus
async def test_a_bus_that_ends_is_no_error(tmp_path: Path) -> None:
    with session_bus(tmp_path) as env, notification_service(env):
        notifier = BusNotifier(ICON, env)
        await notifier.show("one", "ready")
    await notifier.show("two", "ready")
    await notifier.withdraw()
    await notifier.close()


@pytest.mark.parametrize(
    "env",
    [
        {},
        {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"},
        {"DBUS_SESSION_BUS_ADDRESS": "tcp:host=127.0.0.1,port=1"},
        {"DBUS_SESSION_BUS_ADDRESS": "nonsense"},
        {"XDG_RUNTIME_DIR": "/nonexistent"},
    ],
)
async def test_no_bus_is_no_error(env: dict[str, str]) -> None:
    notifier = BusNotifier(ICON, env)
    await notifier.show("one", "ready")
    await notifier.withdraw()
    await notifier.close()


def test_each_system_has_its_own(qapp: QApplication) -> None:
    kind = TrayNotifier if sys.platform in ("win32", "darwin") else BusNotifier
    assert isinstance(notifier_here(ICON, {}), kind)


def test_nothing_is_imported_before_there_is_something_to_tell() -> None:
    code = "import sys, desktop_app.ui.notices.attention; print('jeepney' in sys.modules)"
    told = subprocess.check_output([sys.executable, "-c", code], text=True)
    assert told.strip() == "False"


# --- The tray of Windows and macOS -------------------------------------------------------------


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a tray there")
async def test_no_tray_is_no_error_and_told_once(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    tray = TrayNotifier(QApplication.windowIcon())
    for _ in range(2):
        await tray.show("one", "ready")
    told = [record.getMessage() for record in caplog.records if "notices" in record.name]
    assert told == ["no notifications on this desktop: there is no tray"]
    assert not tray.is_shown
    await tray.withdraw()
    await tray.close()


# --- The sound ---------------------------------------------------------------------------------


def test_the_sound_is_short_and_quiet() -> None:
    with wave.open(str(SOUND), "rb") as sound:
        seconds = sound.getnframes() / sound.getframerate()
        raw = sound.readframes(sound.getnframes())
    heights = struct.unpack(f"<{len(raw) // 2}h", raw)
    assert 0.3 < seconds < 1.0
    assert 1_000 < max(map(abs, heights)) < 0.25 * 32_767
    assert abs(heights[0]) < 50, "it begins without a click"
    assert abs(heights[-1]) < 50, "it ends without a click"


def test_the_sound_is_what_its_script_makes() -> None:
    code = "import sys; sys.path.insert(0, 'packaging'); import sounds; print(*sounds.samples())"
    made = subprocess.check_output(
        [sys.executable, "-c", code], text=True, cwd=paths.resources().parent
    )
    with wave.open(str(SOUND), "rb") as sound:
        raw = sound.readframes(sound.getnframes())
    kept = struct.unpack(f"<{len(raw) // 2}h", raw)
    fresh = [int(each) for each in made.split()]
    assert len(fresh) == len(kept)
    # Another system's sine may round the last bit otherwise.
    assert max(abs(one - other) for one, other in zip(fresh, kept, strict=True)) <= 1


def test_a_computer_without_sound_stays_silent(qapp: QApplication) -> None:
    chime = Chime(SOUND)
    chime.play()
    chime.play()
    silent = QMediaDevices.defaultAudioOutput().isNull()
    assert len(chime.findChildren(QSoundEffect)) == (0 if silent else 1)
