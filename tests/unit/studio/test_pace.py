from hypothesis import given
from hypothesis import strategies as st

from desktop_app.studio.pace import begun


def test_steady_work_ends_when_it_says() -> None:
    pace = begun(0)
    for second in range(1, 6):
        pace = pace.moved(second * 1000, second / 10)
    assert pace.left_ms(5000) == 5000
    # While nothing is heard the time goes on.
    assert pace.left_ms(6000) == 4000


def test_nothing_is_said_too_soon() -> None:
    pace = begun(0)
    assert pace.left_ms(5000) is None
    assert pace.moved(500, 0.5).left_ms(500) is None


def test_work_that_slows_down_takes_longer_but_not_at_once() -> None:
    pace = begun(0)
    for second in range(1, 6):
        pace = pace.moved(second * 1000, second / 10)
    before = pace.left_ms(5000)
    pace = pace.moved(6000, 0.51)
    after = pace.left_ms(6000)
    assert before is not None
    assert after is not None
    assert before - 1000 < after < 4_900 / 0.1
    for second in range(7, 30):
        pace = pace.moved(second * 1000, 0.51 + (second - 6) / 100)
    later = pace.left_ms(29_000)
    assert later is not None
    assert abs(later - 26_000) < 2600


@given(st.lists(st.tuples(st.integers(0, 5000), st.floats(0, 1)), max_size=20))
def test_left_is_never_negative_done_never_falls(steps: list[tuple[int, float]]) -> None:
    now, pace = 0, begun(0)
    for passed, done in steps:
        now += passed
        before = pace.done
        pace = pace.moved(now, done)
        assert pace.done >= before
        assert (pace.left_ms(now) or 0) >= 0
