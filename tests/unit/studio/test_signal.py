import logging

import pytest

from desktop_app.studio.signal import Signal


def test_listeners_are_called_in_the_order_of_connection() -> None:
    signal: Signal[int, str] = Signal()
    heard: list[tuple[str, int, str]] = []
    signal.connect(lambda number, word: heard.append(("first", number, word)))
    signal.connect(lambda number, word: heard.append(("second", number, word)))
    signal.emit(3, "three")
    assert heard == [("first", 3, "three"), ("second", 3, "three")]


def test_a_listener_may_leave_while_it_is_called() -> None:
    signal: Signal[()] = Signal()
    heard: list[str] = []

    def once() -> None:
        heard.append("once")
        leave()

    leave = signal.connect(once)
    signal.connect(lambda: heard.append("always"))
    signal.emit()
    signal.emit()
    leave()
    assert heard == ["once", "always", "always"]


def test_who_fails_keeps_nobody_from_hearing_and_is_not_hidden(
    caplog: pytest.LogCaptureFixture,
) -> None:
    signal: Signal[int] = Signal()
    heard: list[int] = []

    def fail(number: int) -> None:
        raise ValueError(f"no {number}")

    signal.connect(fail)
    signal.connect(heard.append)
    signal.connect(lambda number: fail(number + 1))
    with caplog.at_level(logging.ERROR), pytest.raises(ValueError, match="no 5"):
        signal.emit(5)
    assert heard == [5]
    assert "no 6" in caplog.text
