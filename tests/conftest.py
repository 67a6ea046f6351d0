"""Options of the whole suite."""

import os
import shutil
import signal
import tempfile
from contextlib import ExitStack

import pytest

from tests.fakes.clips import CLIP_SHELF
from tests.gui.real_hand import virtual_screen

_AROUND = pytest.StashKey[ExitStack]()


def pytest_configure(config: pytest.Config) -> None:
    around = config.stash[_AROUND] = ExitStack()
    if CLIP_SHELF not in os.environ:
        # Processes that are started from here share it.
        folder = tempfile.TemporaryDirectory(prefix="clips-", ignore_cleanup_errors=True)
        os.environ[CLIP_SHELF] = around.enter_context(folder)
        around.callback(os.environ.pop, CLIP_SHELF)
    if hasattr(config, "workerinput") and os.environ.get("DISPLAY") and shutil.which("Xvfb"):
        # Windows of two processes on one screen would take each other's focus.
        os.environ["DISPLAY"] = around.enter_context(virtual_screen(1920, 1200))
    # A shell starts what runs in its background with Ctrl-C ignored, nohup what it runs with the
    # closing of its terminal ignored, and children inherit that.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
        signal.signal(signal.SIGHUP, signal.SIG_DFL)


def pytest_unconfigure(config: pytest.Config) -> None:
    if _AROUND in config.stash:
        config.stash[_AROUND].close()


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
