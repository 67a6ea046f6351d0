"""A script file is read whatever wrote it, and what is none is refused in one sentence."""

import os
from pathlib import Path

import pytest

from desktop_app.domain.problems import InvalidInput
from desktop_app.interchange.textfile import MAX_BYTES, read_script

TEXT = "Szene 1: “Nebel”\nFrühes Licht – überall.\n"


def refused(path: Path) -> str:
    with pytest.raises(InvalidInput) as caught:
        read_script(path)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"],
)
def test_text_is_read_in_the_encodings_people_have(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "script.txt"
    path.write_bytes(TEXT.encode(encoding))
    assert read_script(path) == TEXT


def test_utf_16_with_its_big_end_first_and_a_mark(tmp_path: Path) -> None:
    path = tmp_path / "script.txt"
    path.write_bytes(b"\xfe\xff" + TEXT.encode("utf-16-be"))
    assert read_script(path) == TEXT


def test_a_byte_that_windows_1252_lacks_is_read_as_latin_1(tmp_path: Path) -> None:
    path = tmp_path / "script.txt"
    path.write_bytes("Fr\u00fch \u0081 Licht".encode("latin-1"))
    assert read_script(path) == "Fr\u00fch \u0081 Licht"


@pytest.mark.parametrize(
    "text", ["雾散去。\n太阳升起。", "Туман.\nСолнце.", "مشهد 1: الضباب", "🚀 liftoff"]
)
def test_any_script_of_the_world(tmp_path: Path, text: str) -> None:
    path = tmp_path / "script.txt"
    path.write_text(text, encoding="utf-8")
    assert read_script(path) == text


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b" \n\t\r\n", "is empty"),
        (b"\xef\xbb\xbf\n", "is empty"),
        (b"%PDF-1.7\n%\xe2\xe3", "is a PDF; save it as plain text"),
        (b"PK\x03\x04\x14\x00\x06\x00", "a document in a zip container"),
        (b"{\\rtf1\\ansi Fog}", "a rich text (RTF) file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Word document"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", "is not a text file"),
        (b"\x00\x00\x00\x1cftypisom\x00\x00\x02\x00" * 9, "is not a text file"),
        (bytes(range(256)) * 8, "is not a text file"),
        (b"\xff\xfe\x00", "is not a text file"),
        (b"\x01\x02\x03\x04\x05\x06", "is not a text file"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "script.txt"
    path.write_bytes(content)
    assert said in refused(path)


def test_a_file_over_the_limit_is_refused_and_one_at_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "script.txt"
    path.write_bytes(b"a" * MAX_BYTES)
    assert len(read_script(path)) == MAX_BYTES
    path.write_bytes(b"a" * (MAX_BYTES + 1_000_000))
    assert "has 3.0 MB; a script may have 2 MB" in refused(path)


def test_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    assert "is a folder" in refused(tmp_path)
    assert "There is no file" in refused(tmp_path / "missing.txt")
    assert "cannot be read" in refused(Path("a\x00b"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_what_would_block_is_not_opened(tmp_path: Path) -> None:
    fifo = tmp_path / "pipe"
    os.mkfifo(fifo)
    assert "is not an ordinary file" in refused(fifo)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
)
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "script.txt"
    path.write_text(TEXT)
    path.chmod(0)
    assert "may not be read by you" in refused(path)


def test_a_name_that_leads_in_a_circle_is_refused(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert "cannot be read" in refused(loop)
