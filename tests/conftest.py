"""Options of the whole suite."""

import signal

import pytest


def pytest_configure() -> None:
    # A shell starts what runs in its background with Ctrl-C ignored, and children inherit that.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("reliability")
    group.addoption(
        "--reliability",
        action="store_true",
        help="the crash sweep whole, and nothing else; writes its figures to docs/reliability.md",
    )
    group.addoption("--sweep-seed", default="1", help="what the sweep's lives come from (1)")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Choose between the whole sweep and everything else."""
    is_whole = bool(config.getoption("--reliability"))
    left_out = [
        item
        for item in items
        if (item.get_closest_marker("reliability") is not None) is not is_whole
    ]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in set(left_out)]
