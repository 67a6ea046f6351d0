import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.storage.names import file_name, slug
from desktop_app.storage.text import storable, storable_tree


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Lighthouse", "Lighthouse"),
        ("  What?  A/B: <test>  ", "What A B test"),
        ("...", "Untitled"),
        ("", "Untitled"),
        (".hidden", "hidden"),
        ("CON", "_CON"),
        ("con.final", "_con.final"),
        ("Contact", "Contact"),
        ("LPT1", "_LPT1"),
        ("trailing. . ", "trailing"),
        ("Cafe\u0301", "Café"),
        ("灯台の夜", "灯台の夜"),
    ],
)
def test_file_names_can_be_had_everywhere(title: str, name: str) -> None:
    assert file_name(title, fallback="Untitled") == name


@given(st.text(max_size=300))
def test_every_file_name_is_safe(title: str) -> None:
    name = file_name(title, fallback="Untitled")
    assert name
    assert len(name.encode()) <= 200
    assert not set(name) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(each) == "Cc" for each in name)
    assert name[-1] not in ". "
    assert name[0] != "."


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The tide clock", "the-tide-clock"),
        ("Don't look — back!", "dont-look-back"),
        ("Über Straße №5", "uber-strasse-no5"),
        ("灯台", "scene"),
        ("", "scene"),
        ("x" * 99, "x" * 40),
    ],
)
def test_slugs_are_readable(title: str, name: str) -> None:
    assert slug(title, fallback="scene") == name


@given(st.text(alphabet=st.characters(), max_size=40))
def test_any_text_can_be_stored_and_good_text_stays(text: str) -> None:
    stored = storable(text)
    stored.encode()
    if not any(unicodedata.category(each) == "Cs" for each in text):
        assert stored == text


def test_a_broken_paste_is_mended_everywhere_in_a_tree() -> None:
    tree = {"a\ud800": ["\udc00", ("ok", 1, None)]}
    assert storable_tree(tree) == {"a\ufffd": ["\ufffd", ["ok", 1, None]]}
