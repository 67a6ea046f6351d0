from random import Random

import pytest

from desktop_app.studio.pacing import (
    QUESTIONS_A_SECOND,
    SubmissionWindow,
    poll_gap,
    retry_gap,
    shared_gap,
)


@pytest.mark.parametrize(
    ("age", "low", "high"),
    [(-5, 3, 5), (0, 3, 5), (119, 3, 5), (121, 10, 15), (1799, 10, 15), (1801, 45, 75),
     (6 * 3600 + 1, 240, 360), (86_399, 240, 360), (86_401, 3000, 4200), (10**7, 3000, 4200)],
)  # fmt: skip
def test_a_job_is_asked_about_ever_more_seldom(age: float, low: float, high: float) -> None:
    gaps = [poll_gap(age, Random(seed)) for seed in range(50)]
    assert all(low <= gap <= high for gap in gaps)
    assert max(gaps) - min(gaps) > (high - low) / 2


def test_a_day_of_waiting_costs_some_hundred_questions() -> None:
    chance, age, asked = Random(1), 0.0, 0
    while age < 24 * 3600:
        age += poll_gap(age, chance)
        asked += 1
    assert 700 <= asked <= 900


def test_many_jobs_share_the_questions_of_a_second() -> None:
    assert shared_gap(3.0, 1) == 3.0
    assert shared_gap(60.0, 200) == 60.0
    for running in (100, 200, 500):
        assert running / shared_gap(4.0, running) <= QUESTIONS_A_SECOND


def test_retries_wait_longer_up_to_a_minute() -> None:
    for failures, usual in ((1, 2), (2, 4), (5, 32), (6, 60), (100, 60)):
        gaps = [retry_gap(failures, Random(seed)) for seed in range(20)]
        assert all(0.75 * usual <= gap <= 1.25 * usual for gap in gaps)


def test_the_window_lets_so_many_start_in_any_stretch() -> None:
    now = 0.0
    window = SubmissionWindow(lambda: now, most=3, seconds=10.0)
    starts: list[float] = []
    while len(starts) < 12:
        wait = window.wait()
        if wait > 0:
            now += wait
            continue
        window.take()
        starts.append(now)
        now += 0.5
    assert all(later - first >= 10 for first, later in zip(starts, starts[3:], strict=False))
    assert starts[3] == 10.0
