"""The name of a file's content: the same for the same bytes, new when they change."""

import os
from pathlib import Path

import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.media.identity import content_of


def _file(path: Path, data: bytes, changed_ns: int = 1_000_000_000) -> Path:
    path.write_bytes(data)
    os.utime(path, ns=(changed_ns, changed_ns))
    return path


def test_the_same_bytes_have_one_name_wherever_they_lie(tmp_path: Path) -> None:
    one, other = _file(tmp_path / "a b%.mp4", b"film"), _file(tmp_path / "-c.mp4", b"film", 5)
    assert content_of(one) == content_of(other)
    assert len(content_of(one)) == 40


def test_a_change_of_bytes_gives_another_name(tmp_path: Path) -> None:
    path = _file(tmp_path / "take.mp4", b"film")
    before = content_of(path)
    assert content_of(_file(path, b"mlif", 2_000_000_000)) != before


def test_it_is_remembered_while_size_and_time_stay(tmp_path: Path) -> None:
    path = _file(tmp_path / "take.mp4", b"film")
    before = content_of(path)
    assert content_of(_file(path, b"mlif")) == before  # not read again
    assert content_of(_file(path, b"milfs")) != before


def test_another_process_finds_it_in_the_memory(tmp_path: Path) -> None:
    memory = tmp_path / "not yet" / "there"
    path = _file(tmp_path / "take.mp4", b"film")
    digest = content_of(path, memory)
    (note,) = memory.iterdir()
    assert note.read_text().split() == ["4", "1000000000", digest]
    note.write_text(f"5 1000000000 {'e' * 40}")
    assert content_of(_file(path, b"longr"), memory) == "e" * 40


@pytest.mark.parametrize("noted", ["", "7 1000000000", f"7 1000000000 {'x' * 40}", "\xe9"])
def test_a_broken_note_is_none(tmp_path: Path, noted: str) -> None:
    memory = tmp_path / "memory"
    path = _file(tmp_path / "take.mp4", b"film")
    content_of(path, memory)
    (note,) = memory.iterdir()
    note.write_text(noted, "latin-1")
    path = _file(path, b"another")
    assert content_of(path, memory) == content_of(path)
    assert note.read_text().split()[0] == "7"


def test_a_memory_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    path = _file(tmp_path / "take.mp4", b"film")
    memory = _file(tmp_path / "a file", b"")
    assert content_of(path, memory) == content_of(path)


def test_a_file_that_is_gone_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(LocalFault, match=r"gone\.mp4 is not where it was"):
        content_of(tmp_path / "gone.mp4")
