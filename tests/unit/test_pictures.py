"""The list of pictures is whole: each state has one, each file is one of them, docs show them."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

import dev
from tests.pictures import page, take
from tests.pictures.catalogue import (
    GUIDE,
    IMAGES,
    LARGE,
    PICTURES,
    ROOT,
    STATES,
    Shot,
    guide_copies,
)
from tests.pictures.sheets import STAGES

MOST = 10_000_000
SHOTS = [shot for picture in PICTURES for shot in picture.shots()]
DOCS = (ROOT / "README.md", *(ROOT / "docs").glob("*.md"))


def shown_in(doc: Path) -> list[Path]:
    """Return the files of the pictures that a page shows."""
    words = doc.read_text(encoding="utf-8")
    return [doc.parent / each for each in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", words)]


def test_every_state_of_the_design_has_a_picture_in_both_themes() -> None:
    for state in STATES:
        drawn = [each for each in PICTURES if each.state == state]
        assert drawn, state
        assert any({"dark", "light"} <= set(each.themes) for each in drawn), state


def test_every_picture_has_a_stage_and_every_stage_a_picture() -> None:
    assert {each.stage or each.name for each in PICTURES} == set(STAGES)
    assert len({each.name for each in PICTURES}) == len(PICTURES)


def test_small_windows_double_density_and_reading_from_the_right_are_among_them() -> None:
    sizes = [each for each in PICTURES if set(each.sizes) > {LARGE}]
    assert len(sizes) >= 3
    assert all(len(each.sizes) == 3 for each in sizes)
    assert len([each for each in PICTURES if each.scale == 2]) >= 2
    assert {"de", "ar"} <= {each.language for each in PICTURES}


def test_what_is_kept_is_what_the_command_makes() -> None:
    states = {shot.path for shot in SHOTS}
    guide = {copy for shot in SHOTS for copy in guide_copies(shot)}
    assert {path.name for path in guide} == set(GUIDE)
    assert set((IMAGES / "states").iterdir()) == states
    assert set(IMAGES.glob("*.png")) == guide
    assert sum(path.stat().st_size for path in states | guide) < MOST


@pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: shot.path.stem)
def test_a_picture_is_as_large_as_its_window(shot: Shot) -> None:
    scale, (width, height) = shot.picture.scale, shot.size
    for path in (shot.path, *guide_copies(shot)):
        size = QImageReader(str(path)).size()
        assert (size.width(), size.height()) == (width * scale, height * scale)


def test_every_picture_that_a_page_shows_is_there() -> None:
    shown = [path for doc in DOCS for path in shown_in(doc)]
    assert len(shown) > len(SHOTS)
    missing = [path for path in shown if not path.exists()]
    assert missing == []


def test_the_page_of_all_pictures_is_that_of_the_list() -> None:
    assert page.PAGE.read_text(encoding="utf-8") == page.page()
    assert {path.resolve() for path in shown_in(page.PAGE)} == {shot.path for shot in SHOTS}


def test_the_command_takes_names_and_knows_no_others() -> None:
    assert "pictures" in dev.COMMANDS
    assert [each.name for each in take.wanted(["story", "cast"])] == ["story", "cast"]
    assert take.wanted([]) == list(PICTURES)
    with pytest.raises(SystemExit, match="There is no picture nothing"):
        take.wanted(["nothing"])
