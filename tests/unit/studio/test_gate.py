import pytest

from desktop_app.domain.problems import (
    DiskFull,
    NotEnoughCredits,
    RateLimited,
    ServicePaused,
    ServiceUnreachable,
)
from desktop_app.studio.gate import OUTAGE_GAP, STUMBLE_GAPS, Gate
from tests.fakes.virtual_time import VirtualTime


@pytest.fixture
def gate(time: VirtualTime) -> Gate:
    return Gate(time.clock)


def _is_open(gate: Gate) -> bool:
    return gate.wait() == 0.0 and gate.reason is None and not gate.is_trying


def _wait(gate: Gate) -> float:
    wait = gate.wait()
    assert wait is not None
    return wait


async def test_it_is_open_until_something_is_in_the_way(gate: Gate) -> None:
    assert (gate.wait(), gate.reason, gate.is_trying) == (0.0, None, False)


async def test_a_stumble_holds_for_longer_each_time_and_is_told_at_the_fourth(
    gate: Gate, time: VirtualTime
) -> None:
    for gap in STUMBLE_GAPS:
        gate.stumble(ServiceUnreachable("No network."), time.now)
        assert 0.75 * gap <= _wait(gate) <= 1.25 * gap
        assert gate.reason is None
        assert gate.is_trying
        time.now += _wait(gate)
        assert gate.wait() == 0.0
    gate.stumble(ServiceUnreachable("No network."), time.now)
    assert gate.reason == "No network."
    assert 0.75 * OUTAGE_GAP <= _wait(gate) <= 1.25 * OUTAGE_GAP
    gate.pass_on()
    assert _is_open(gate)


async def test_requests_that_fail_together_are_one_stumble(gate: Gate, time: VirtualTime) -> None:
    sent_at = time.now
    time.now += 1.0
    for _ in range(10):
        gate.stumble(ServiceUnreachable("No network."), sent_at)
    assert gate.reason is None
    assert _wait(gate) <= 1.25 * STUMBLE_GAPS[0]


async def test_a_wish_for_a_long_rest_is_told(gate: Gate, time: VirtualTime) -> None:
    gate.stumble(RateLimited("Slow down.", retry_after=20), time.now)
    assert (gate.reason, gate.wait()) == (None, 20)
    time.now += 20
    gate.stumble(RateLimited("Slow down.", retry_after=90), time.now)
    assert (gate.reason, gate.wait()) == ("Slow down.", 90)


@pytest.mark.parametrize("error", [NotEnoughCredits("No credits."), ServicePaused("Closed.")])
async def test_what_does_not_pass_by_itself_waits_for_a_person(
    gate: Gate, time: VirtualTime, error: NotEnoughCredits | ServicePaused
) -> None:
    gate.stumble(error, time.now)
    time.now += 10**6
    gate.reached()
    assert (gate.wait(), gate.reason) == (None, str(error))
    gate.resume()
    assert (gate.wait(), gate.reason) == (0.0, None)


async def test_the_first_reason_stands_until_it_is_gone(gate: Gate) -> None:
    told: list[str | None] = []
    gate.changed.connect(told.append)
    full, poor = DiskFull("Full."), NotEnoughCredits("No credits.")
    gate.pause_for(full)
    gate.pause_for(poor)
    gate.clear(poor)
    assert gate.reason == "Full."
    gate.clear(full)
    gate.clear(full)
    gate.clear(None)
    assert told == ["Full.", None]


async def test_an_outage_that_polling_finds_is_tried_each_minute(
    gate: Gate, time: VirtualTime
) -> None:
    gate.pause_for(ServiceUnreachable("No network."))
    assert _wait(gate) >= 0.75 * OUTAGE_GAP
    assert gate.is_trying
    gate.reached()
    assert (gate.wait(), gate.reason) == (0.0, None)


async def test_the_users_pause_outlasts_every_other_reason(gate: Gate, time: VirtualTime) -> None:
    gate.pause()
    gate.stumble(NotEnoughCredits("No credits."), time.now)
    assert gate.reason == "No credits."
    gate.clear(gate.paused_by)
    assert (gate.wait(), gate.reason) == (None, "Paused by you.")
