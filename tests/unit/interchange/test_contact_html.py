"""The contact sheet as a page: words are words, and nothing runs but its own script."""

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from desktop_app.domain.contact_sheet import Card, ContactSheet, FilmCards, Gap
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.project import SceneId, TakeId
from desktop_app.interchange.choices import read_choices
from desktop_app.interchange.contact_html import contact_html
from desktop_app.paths import resources

EVIL = "</p><script>alert(1)</script>\" onerror='x' & <!--"
PARTS = resources() / "contact"


class Seen(HTMLParser):
    """What a browser makes of a page: its elements with their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def page(language: str = "en") -> str:
    card = Card(
        TakeId("t1"), SceneId("s1"), EVIL, (EVIL, "5 s"), EVIL, "My #1 film?/a b.mp4", b"\xff", True
    )
    other = Card(TakeId("t2"), SceneId("s1"), "Two", (), "two", "b.mp4", b"", False)
    films = (FilmCards(EVIL, "film.mp4", (card, other, Gap("Gap", EVIL, EVIL))),)
    sheet = ContactSheet("batch", EVIL, "2026-11-28 03:00", films)
    return contact_html(sheet, PARTS, language=language)


def test_whatever_a_prompt_says_is_text() -> None:
    seen = Seen(page())
    assert len(seen.named("script")) == 1
    assert not any("onerror" in attributes for _, attributes in seen.elements)
    assert "".join(seen.text).count(EVIL) >= 6


def test_only_its_own_style_and_script_are_allowed() -> None:
    text = page()
    (policy,) = (
        each["content"]
        for each in Seen(text).named("meta")
        if each.get("http-equiv") == "Content-Security-Policy"
    )
    for tag in ("style", "script"):
        found = re.search(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        assert found is not None
        digest = base64.b64encode(hashlib.sha256(found[1].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in str(policy)
    assert "default-src 'none'" in str(policy)
    assert "http:" not in text.replace("http-equiv", "")
    assert "https:" not in text


def test_cards_say_their_take_and_scene_and_lead_to_their_clips() -> None:
    seen = Seen(page())
    cards = [each for each in seen.named("li") if "data-take" in each]
    assert [(c["data-take"], c["data-scene"], c["data-starred"]) for c in cards] == [
        ("t1", "s1", "yes"),
        ("t2", "s1", "no"),
    ]
    links = [each["href"] for each in seen.named("a")]
    assert links == ["./film.mp4", "./My%20%231%20film%3F/a%20b.mp4", "./b.mp4"]
    assert [each["src"] for each in seen.named("img")] == ["data:image/jpeg;base64,/w=="]
    stars = [each for each in seen.named("button") if each.get("class") == "star"]
    assert [each["aria-pressed"] for each in stars] == ["true", "false"]
    assert all(each["aria-label"] for each in stars)


def test_a_page_is_read_from_its_language_s_side() -> None:
    assert Seen(page("ar_AE")).named("html") == [{"lang": "ar-AE", "dir": "rtl"}]
    assert Seen(page("de")).named("html") == [{"lang": "de", "dir": "ltr"}]


def test_choices_come_back_and_anything_else_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "choices.json"
    said = {"takewright_choices": 1, "batch": "b", "stars": ["t1", "t2"]}
    file.write_text(json.dumps(said))
    found = read_choices(file)
    assert (found.batch, found.stars) == ("b", frozenset({TakeId("t1"), TakeId("t2")}))
    wrongs: tuple[object, ...] = (
        {**said, "more": 1},
        {**said, "stars": [1]},
        [],
        {"takewright_choices": 1},
    )
    for wrong in wrongs:
        file.write_text(json.dumps(wrong))
        with pytest.raises(InvalidInput, match="holds no choices"):
            read_choices(file)
    file.write_text(json.dumps({**said, "takewright_choices": 2}))
    with pytest.raises(InvalidInput, match="later Takewright"):
        read_choices(file)
