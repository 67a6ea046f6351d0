"""Files of translation in Qt's format: read, brought to the source's texts, written, compiled."""

from __future__ import annotations

import os
import string
import xml.etree.ElementTree as ET
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from takewright_dev.processes import ROOT, Fault, output, say
from takewright_dev.words.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

FOLDER = ROOT / "desktop_app" / "translations"
COMPILED = ROOT / "resources" / "translations"
MACHINE = "machine-assisted"
"""The translator's comment of what no person has read over yet."""


@dataclass(frozen=True)
class Language:
    """A language: Qt's name of its locale, and what its plural forms stand for."""

    code: str
    locale: str
    forms: tuple[str, ...]
    from_right: bool = False

    @property
    def path(self) -> Path:
        """Its file of translation."""
        return FOLDER / f"takewright_{self.code}.ts"


LANGUAGES = {
    each.code: each
    for each in (
        Language("de", "de_DE", ("1", "0, 2 and more")),
        Language("es", "es_ES", ("1", "0, 2 and more")),
        Language("ja", "ja_JP", ("any number",)),
        Language("tr", "tr_TR", ("any number",)),
        Language(
            "ar",
            "ar_AE",
            ("0", "1", "2", "3-10", "11-99", "100, 101, 102 and the like"),
            from_right=True,
        ),
    )
}
"""The languages, with the plural forms that Qt asks of each, in Qt's order."""


@dataclass(frozen=True)
class Entry:
    """A text and its translation: one form, or one for each plural; no form yet is empty."""

    text: Text
    forms: tuple[str, ...] = ()
    comment: str = ""

    @property
    def is_done(self) -> bool:
        """Whether every form has words."""
        return bool(self.forms) and all(self.forms)


def read(path: Path) -> dict[tuple[str, str], Entry]:
    """The entries of a file by context and source; none of a file that is not there."""
    if not path.exists():
        return {}
    try:
        root = ET.parse(path).getroot()
    except ET.ParseError as error:
        raise Fault(f"{path.name} is no file of translation: {error}.") from error
    entries = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            entry = _entry(name, message)
            entries[name, entry.text.source] = entry
    return entries


def _entry(context: str, message: ET.Element) -> Entry:
    one = message.findtext("extracomment", "").removeprefix("One: ")
    places = frozenset(
        f"desktop_app/{each.get('filename', '').removeprefix('../')}".replace(
            "desktop_app/../resources", "resources"
        )
        for each in message.iter("location")
    )
    text = Text(context, message.findtext("source", ""), one, places)
    told = message.find("translation")
    if told is None:
        return Entry(text)
    counted = tuple(each.text or "" for each in told.iter("numerusform"))
    single = (told.text or "",) if (told.text or "").strip() else ()
    return Entry(text, counted or single, message.findtext("translatorcomment", ""))


def merged(
    texts: Iterable[Text], known: dict[tuple[str, str], Entry], language: Language
) -> list[Entry]:
    """An entry for each text of the source; translations of texts that are gone are dropped."""
    entries = []
    for text in texts:
        old = known.get((text.context, text.source))
        fits = old is not None and len(old.forms) == (len(language.forms) if text.is_counted else 1)
        entries.append(replace(old, text=text) if old is not None and fits else Entry(text))
    return sorted(entries, key=lambda each: (each.text.context, each.text.source))


def write(path: Path, language: Language, entries: Iterable[Entry]) -> None:
    """Write a file that Qt Linguist opens; the same entries are the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language.locale}" sourcelanguage="en_US">',
    ]
    context = None
    for entry in entries:
        if entry.text.context != context:
            lines += ["</context>"] if context is not None else []
            context = entry.text.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines += _message(entry, language)
    lines += ["</context>"] if context is not None else []
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def _message(entry: Entry, language: Language) -> list[str]:
    text = entry.text
    counted = ' numerus="yes"' if text.is_counted else ""
    lines = [f"    <message{counted}>"]
    for place in sorted(text.places):
        where = os.path.relpath(ROOT / place, FOLDER).replace(os.sep, "/")
        lines.append(f"        <location filename={quoteattr(where)}/>")
    lines.append(f"        <source>{escape(text.source)}</source>")
    if text.one:
        lines.append(f"        <extracomment>One: {escape(text.one)}</extracomment>")
    if entry.comment:
        lines.append(f"        <translatorcomment>{escape(entry.comment)}</translatorcomment>")
    unfinished = "" if entry.is_done else ' type="unfinished"'
    if text.is_counted:
        lines.append(f"        <translation{unfinished}>")
        for number in range(len(language.forms)):
            words = entry.forms[number] if number < len(entry.forms) else ""
            lines.append(f"            <numerusform>{escape(words)}</numerusform>")
        lines.append("        </translation>")
    else:
        words = entry.forms[0] if entry.forms else ""
        lines.append(f"        <translation{unfinished}>{escape(words)}</translation>")
    return [*lines, "    </message>"]


def compile_files(python: Path, *, folder: Path = FOLDER, into: Path = COMPILED) -> None:
    """Make what Qt loads of each file that is newer than what was made of it.

    `python` is that of the environment, whose PySide6 has the compiler.
    """
    stale = [path for path in sorted(folder.glob("*.ts")) if _is_stale(path, into)]
    if not stale:
        return
    into.mkdir(parents=True, exist_ok=True)
    compiler = _compiler(python)
    with TemporaryDirectory() as between:
        for path in stale:
            source = _isolated(path, Path(between))
            made = output([compiler, "-silent", source, "-qm", into / f"{path.stem}.qm"])
            if made.returncode != 0:
                raise Fault(f"{path.name} could not be compiled: {made.stderr.strip()[-500:]}")
    say(f"Compiled {len(stale)} files of translation")


def _isolated(path: Path, between: Path) -> Path:
    """Return the file to compile: one read from the right with its placeholders isolated."""
    language = LANGUAGES.get(path.stem.rpartition("_")[2])
    if language is None or not language.from_right:
        return path
    entries = read(path).values()
    marked = (replace(each, forms=tuple(map(isolating, each.forms))) for each in entries)
    write(between / path.name, language, marked)
    return between / path.name


def isolating(form: str) -> str:
    """Put each placeholder between Unicode's isolates.

    What is filled in is then laid out by itself: a file's name, a price or keys in Latin script
    neither turn around nor take the signs beside them along.
    """
    told = ""
    for words, name, _, _ in string.Formatter().parse(form):
        told += words.replace("{", "{{").replace("}", "}}")
        told += "" if name is None else f"\u2068{{{name}}}\u2069"
    return told


def _is_stale(path: Path, into: Path) -> bool:
    made = into / f"{path.stem}.qm"
    return not made.exists() or made.stat().st_mtime_ns < path.stat().st_mtime_ns


def _compiler(python: Path) -> Path:
    asked = output([python, "-c", "import PySide6; print(PySide6.__path__[0])"])
    folder = Path(asked.stdout.strip())
    names = ("lrelease", "lrelease.exe", "Qt/libexec/lrelease")
    for name in names:
        if asked.returncode == 0 and (folder / name).is_file():
            return folder / name
    raise Fault("PySide6 in the environment has no lrelease; run `python3 dev.py setup`.")
