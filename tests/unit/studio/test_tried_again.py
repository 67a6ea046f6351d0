"""What the provider got wrong for free is sent anew by itself, three times; nothing else is."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_app.domain.jobs import Failed, Queued, Submitted
from desktop_app.domain.ledger import Sums
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Reason
from desktop_app.domain.project import JobId, ProjectId
from tests.fakes import provider as fake
from tests.fakes.provider import FakeProvider
from tests.fakes.scripted_server import DROP
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio.bench import SERVICE, Run, job_of

OpenRun = Callable[..., Awaitable[Run]]
FAULT = ("500", "Internal Error, Please try again later.", 0.0)
REFUSED = ("422", "CONTENT_POLICY_BLOCKED: The input or output was flagged as sensitive.", 0.0)


async def word(run: Run, job_id: JobId) -> list[str]:
    return [type(state).__name__ for state in await run.journal.history(job_id)]


async def test_a_free_fault_is_tried_again_after_a_growing_rest(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.fails["shot 1"] = FAULT
    job = job_of(1, film)
    await run.queue.add([job])
    await time.until(lambda: run.kinds() == ["Failed"])
    assert provider.accepted == ["shot 1"] * 4
    history = await run.journal.history(job.id)
    again = [state for state in history[1:] if isinstance(state, Queued)]
    assert [state.retries for state in again] == [1, 2, 3]
    for state, gap in zip(again, (2, 5, 12), strict=True):
        assert 0.74 * gap <= (state.not_before - state.at) / 1000 <= 1.26 * gap
    sent = [state.at for state in history if isinstance(state, Submitted)]
    for state, at in zip(again, sent[1:], strict=True):
        assert at >= state.not_before
    held = await run.journal.committed(SERVICE, ProjectId("film"), 0)
    assert held.all == Sums()
    assert provider.balance == 1000.0


async def test_a_fault_that_passes_ends_in_a_take_paid_once(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.fails["shot 1"] = FAULT
    job = job_of(1, film)
    await run.queue.add([job])
    await time.until(lambda: len(provider.accepted) == 1)
    del provider.fails["shot 1"]
    await time.until(lambda: run.arrived)
    assert provider.accepted == ["shot 1"] * 2
    held = await run.journal.committed(SERVICE, ProjectId("film"), 0)
    assert held.all == Sums(charged=Credits(30_000))
    assert provider.balance == 970.0


@pytest.mark.parametrize(
    ("fails", "reason"),
    [
        (REFUSED, Reason.MODERATION),
        (("422", "Your media file is unavailable, please replace it.", 0.0),
         Reason.MEDIA_UNREACHABLE),
        # It was charged: sending it again by itself would charge twice.
        (("500", "Internal Error, Please try again later.", 30.0), Reason.PROVIDER_FAULT),
    ],
)  # fmt: skip
async def test_what_another_try_cannot_mend_is_not_tried(
    run: Run,
    film: Path,
    provider: FakeProvider,
    time: VirtualTime,
    fails: tuple[str, str, float],
    reason: Reason,
) -> None:
    provider.fails["shot 1"] = fails
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.kinds() == ["Failed"])
    await time.pass_by(600)
    assert provider.accepted == ["shot 1"]
    state = run.states()[0]
    assert isinstance(state, Failed)
    assert state.reason is reason


async def test_a_crash_in_the_rest_neither_loses_nor_adds_a_try(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.fails["shot 1"] = FAULT
    run = await open_run()
    await run.start()
    job = job_of(1, film)
    await run.queue.add([job])
    await time.until(lambda: run.kinds() == ["Queued"] and provider.accepted)
    await run.kill()
    assert last_word(run) == "Queued"
    again = await open_run()
    await again.start()
    await time.until(lambda: again.kinds() == ["Failed"])
    assert provider.accepted == ["shot 1"] * 4
    assert (await word(again, job.id)).count("Failed") == 4


def last_word(run: Run) -> str:
    return type(run.states()[0]).__name__


async def test_a_click_begins_the_count_anew_and_only_looking_never_pays(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.fails["shot 1"] = FAULT
    job = job_of(1, film)
    await run.queue.add([job])
    await time.until(lambda: run.kinds() == ["Failed"])
    await run.queue.look_again(job.id)
    await time.until(lambda: run.kinds() == ["Failed"])
    assert len(provider.accepted) == 4
    await run.queue.retry(job.id)
    await time.until(lambda: len(provider.accepted) == 8 and run.kinds() == ["Failed"])


async def test_others_go_on_while_one_rests(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.fails["shot 1"] = FAULT
    run = await open_run(in_flight=1)
    await run.start()
    await run.queue.add([job_of(1, film), job_of(2, film)])
    await time.until(lambda: len(provider.accepted) >= 2)
    assert provider.accepted[:2] == ["shot 1", "shot 2"]


async def test_a_clock_set_back_does_not_hold_a_try_for_hours(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    job = job_of(1, film, state=Queued(1, 1, time.now_ms() + 3_600_000))
    await run.queue.add([job])
    await time.until(lambda: run.arrived)
    assert time.now < 60


async def test_a_lost_answer_is_compared_with_the_balance_by_itself(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    """Charged or not, it is said, and other takes of the same minutes do not confuse it."""
    await run.account.refresh()
    provider.on_create.append(fake.lose)
    await run.queue.add([job_of(number, film) for number in (1, 2, 3)])
    await time.until(lambda: len(run.arrived) == 2)
    await time.pass_by(10)
    sentence = getattr(run.states()[0], "sentence", "")
    assert "fell by 30 credits since that no other take explains" in sentence
    assert "That is what it costs." in sentence
    assert provider.accepted.count("shot 1") == 1


async def test_a_lost_request_that_never_arrived_is_said_to_be_probably_free(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    await run.account.refresh()
    provider.on_create.append(fake.say(DROP))
    await run.queue.add([job_of(number, film) for number in (1, 2)])
    await time.until(lambda: len(run.arrived) == 1)
    await time.pass_by(10)
    assert "probably not charged" in getattr(run.states()[0], "sentence", "")
