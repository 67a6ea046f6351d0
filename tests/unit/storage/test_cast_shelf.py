"""The user's library of cast entries on disk, and as one file."""

import os
import zipfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.cast import CastEntry, CastId, CastKind
from desktop_app.domain.kept_cast import KeptEntry
from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.storage.cast_shelf import LIST, CastShelf
from desktop_app.storage.records import Records, encoded


def picture(name: str) -> Reference:
    return Reference(Use.PICTURE, Source(path=f"references/{name}"), "holiday.png")


MARA = CastEntry(
    CastId("mara"), CastKind.PERSON, "Mara", "a woman \ud83c", (picture("a.png"),), "low"
)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    folder = tmp_path / "Harbour.takewright"
    (folder / "references").mkdir(parents=True)
    (folder / "references" / "a.png").write_bytes(b"pixels of a")
    return folder


@pytest.fixture
def shelf(tmp_path: Path) -> CastShelf:
    return CastShelf(tmp_path / "cast")


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in (folder / "references").iterdir())


def test_an_entry_is_kept_with_its_pictures_and_comes_into_another_film(
    shelf: CastShelf, film: Path, tmp_path: Path
) -> None:
    shelf.keep(KeptEntry(MARA, 7), film)
    (kept,) = shelf.read().records
    assert (kept.kept_at, kept.entry.references) == (7, MARA.references)
    assert kept.entry.words == "a woman \ufffd"
    other = tmp_path / "Other.takewright"
    other.mkdir()
    shelf.bring(kept.entry, other)
    assert (other / "references" / "a.png").read_bytes() == b"pixels of a"


def test_a_picture_that_is_gone_keeps_what_was_kept(shelf: CastShelf, film: Path) -> None:
    shelf.keep(KeptEntry(MARA, 7), film)
    other = replace(MARA, words="new", references=(picture("gone.png"),))
    with pytest.raises(LocalFault, match=r"gone\.png is not there any more"):
        shelf.keep(KeptEntry(other, 8), film)
    assert shelf.read().records[0].kept_at == 7


def test_files_nobody_names_go_after_a_while_and_not_before(shelf: CastShelf, film: Path) -> None:
    (film / "references" / "b.png").write_bytes(b"b")
    shelf.keep(KeptEntry(MARA, 1), film)
    other = replace(MARA, id=CastId("jon"), references=(picture("b.png"),))
    shelf.keep(KeptEntry(other, 1), film)
    shelf.remove("jon")
    assert names(shelf.folder) == ["a.png", "b.png"]
    os.utime(shelf.folder / "references" / "b.png", (1, 1))
    os.utime(shelf.folder / "references" / "a.png", (1, 1))
    shelf.remove("nobody")
    assert names(shelf.folder) == ["a.png"]


def test_writers_at_the_same_time_lose_nothing(shelf: CastShelf, film: Path) -> None:
    def keep(number: int) -> None:
        entry = replace(MARA, id=CastId(f"entry-{number}"), name=f"Mara {number}")
        CastShelf(shelf.folder).keep(KeptEntry(entry, number), film)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(keep, range(24)))
    assert len(shelf.read().records) == 24
    assert names(shelf.folder) == ["a.png"]


def test_what_cannot_be_read_is_told_and_left(shelf: CastShelf, film: Path) -> None:
    shelf.keep(KeptEntry(MARA, 1), film)
    entries = shelf.folder / "entries"
    (entries / "bad.json").write_text("{")
    (entries / "later.json").write_text('{"schema_version": 9, "record": 1}')
    found = shelf.read()
    assert [each.entry.name for each in found.records] == ["Mara"]
    assert "bad.json" in found.unread[0]
    assert "newer Takewright" in found.unread[1]
    assert (entries / "bad.json").read_text() == "{"


def test_a_packed_cast_is_read_by_another_library(
    shelf: CastShelf, film: Path, tmp_path: Path
) -> None:
    shelf.keep(KeptEntry(MARA, 7), film)
    out = tmp_path / "cast.zip"
    shelf.pack(shelf.read().records, out)
    other = CastShelf(tmp_path / "elsewhere")
    (other.folder / "references").mkdir(parents=True)
    (other.folder / "references" / "a.png").write_bytes(b"another picture of that name")
    (found,) = other.unpack(out)
    path = found.entry.references[0].source.path
    assert path != "references/a.png"
    assert (other.folder / path).read_bytes() == b"pixels of a"
    assert (other.folder / "references" / "a.png").read_bytes() == b"another picture of that name"
    assert other.read().records == ()


@pytest.mark.parametrize(
    "path",
    [
        "../../evil.png",
        "references/../evil.png",
        "references/evil.exe",
        "/etc/passwd.png",
        "references/",
    ],
)
def test_a_packed_cast_that_reaches_elsewhere_is_refused(
    shelf: CastShelf, tmp_path: Path, path: str
) -> None:
    entry = replace(MARA, references=(Reference(Use.PICTURE, Source(path=path)),))
    out = tmp_path / "evil.zip"
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr(LIST, encoded([KeptEntry(entry, 1)]))
        packed.writestr(path, b"x")
    with pytest.raises(InvalidInput, match="holds no cast"):
        shelf.unpack(out)
    assert not shelf.folder.exists()


@pytest.mark.parametrize("data", [b"", b"no zip", b"PK\x03\x04 cut off"])
def test_what_is_no_packed_cast_is_said_to_be_none(
    shelf: CastShelf, tmp_path: Path, data: bytes
) -> None:
    file = tmp_path / "holiday.zip"
    file.write_bytes(data)
    with pytest.raises(InvalidInput, match="holds no cast"):
        shelf.unpack(file)


def test_an_id_that_leads_elsewhere_is_no_file(tmp_path: Path) -> None:
    records = Records(tmp_path / "records", KeptEntry, "Keeping")
    with pytest.raises(InvalidInput, match="name of a file"):
        records.write("../evil", KeptEntry(MARA, 1))
