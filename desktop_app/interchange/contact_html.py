"""A contact sheet as one HTML file that needs nothing else: pictures, looks and keys are in it.

Whatever stands in a prompt is text there: everything is escaped, and the page's own policy runs no
script but the one that it was written with (Content-Security-Policy, by digest).
"""

import base64
import hashlib
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from urllib.parse import quote

from desktop_app.domain.contact_sheet import Card, ContactSheet, FilmCards, Gap
from desktop_app.domain.sentence import say, say_count

Tell = Callable[[str], str]
"""Says a sentence in the reader's language."""


def contact_html(sheet: ContactSheet, parts: Path, tell: Tell = str, language: str = "en") -> str:
    """Return the page; `parts` is the folder of its style and script. Blocks on the disk."""
    style = (parts / "sheet.css").read_text(encoding="utf-8")
    script = (parts / "sheet.js").read_text(encoding="utf-8")
    return "\n".join(
        (
            *_head(sheet, style, script, language),
            *_header(sheet, tell),
            "<main>",
            *(line for film in sheet.films for line in _film(film, tell)),
            "</main>",
            f"<script>{script}</script>",
            "</body>",
            "</html>",
            "",
        )
    )


def _head(sheet: ContactSheet, style: str, script: str, language: str) -> Iterator[str]:
    direction = "rtl" if language.partition("_")[0] in ("ar", "he", "fa", "ur") else "ltr"
    policy = (
        f"default-src 'none'; img-src data:; style-src 'sha256-{_digest(style)}';"
        f" script-src 'sha256-{_digest(script)}'"
    )
    yield "<!DOCTYPE html>"
    yield f'<html lang="{escape(language.replace("_", "-"))}" dir="{direction}">'
    yield '<head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(sheet.title)}</title>"
    yield f"<style>{style}</style></head>"
    yield f'<body data-batch="{escape(sheet.batch)}" data-made="{escape(sheet.made)}">'


def _header(sheet: ContactSheet, tell: Tell) -> Iterator[str]:
    takes = tell(say_count("{count} take", "{count} takes", count=sheet.takes))
    words = tell(say("{stars} starred", stars="{stars}"))
    yield f"<header><h1>{escape(sheet.title)}</h1>"
    yield f"<p>{escape(' · '.join((takes, sheet.made)))}"
    yield f' · <span id="saying" role="status" data-words="{escape(words)}"></span></p>'
    yield (
        '<button id="only" class="plain" type="button" aria-pressed="false">'
        f"{escape(tell(say('Only starred')))}</button>"
    )
    yield (
        '<button id="save" class="plain main" type="button">'
        f"{escape(tell(say('Save choices')))}</button></header>"
    )


def _film(film: FilmCards, tell: Tell) -> Iterator[str]:
    yield f"<section><h2 dir='auto'>{escape(film.name)}</h2>"
    if film.film:
        watch = escape(tell(say("Play the film")))
        yield f'<p class="about"><a href="{_address(film.film)}">{watch}</a></p>'
    yield '<ul class="cards">'
    for card in film.cards:
        yield from _card(card, tell) if isinstance(card, Card) else _gap(card)
    yield "</ul></section>"


def _card(card: Card, tell: Tell) -> Iterator[str]:
    starred = "yes" if card.is_starred else "no"
    name = escape(tell(say("Star {title}", title=card.title)))
    plays = escape(tell(say("Play {title}", title=card.title)))
    yield (
        f'<li class="card" data-take="{escape(card.take_id)}" data-scene="{escape(card.scene_id)}"'
        f' data-starred="{starred}">'
    )
    yield '<div class="poster">'
    yield f'<a class="poster" href="{_address(card.clip)}" target="_blank" aria-label="{plays}">'
    yield f"{_picture(card.poster)}</a>"
    pressed = "true" if card.is_starred else "false"
    yield (
        f'<button class="star" type="button" aria-pressed="{pressed}" aria-label="{name}"'
        f' title="{name}"></button></div>'
    )
    yield f'<div class="words"><h3 dir="auto">{escape(card.title)}</h3>'
    yield f'<p class="facts">{escape(" · ".join(map(tell, card.facts)))}</p>'
    yield f'<p class="prompt" dir="auto">{escape(card.prompt)}</p></div></li>'


def _gap(gap: Gap) -> Iterator[str]:
    yield f'<li class="card gap"><div class="words"><h3 dir="auto">{escape(gap.title)}</h3>'
    yield f'<p class="facts">{escape(gap.sentence)}</p>'
    yield f'<p class="prompt" dir="auto">{escape(gap.prompt)}</p></div></li>'


def _picture(jpeg: bytes) -> str:
    if not jpeg:
        return ""
    data = base64.b64encode(jpeg).decode()
    return f'<img alt="" src="data:image/jpeg;base64,{data}">'


def _address(path: str) -> str:
    """Return a path below the sheet as an address; names may hold anything."""
    return escape(f"./{quote(path)}")


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
