from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from desktop_app.storage.journal import Journal
from tests.unit.storage.child import can_mount

# A save waits for the disk, and how long that takes is the machine's affair.
settings.register_profile("disk", deadline=None)
settings.load_profile("disk")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    opened = Journal.open(tmp_path / "journal.sqlite3")
    yield opened
    opened.close()


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """A folder that a child process can have its own small disk at."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not can_mount(folder):
        pytest.skip("needs Linux user namespaces to have a disk of its own")
    return folder
