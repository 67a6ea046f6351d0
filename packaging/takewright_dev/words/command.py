"""`dev.py words`: the source's texts into the files of translation, and translations in and out."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from takewright_dev.processes import Fault, say
from takewright_dev.words import files, glossary
from takewright_dev.words.checking import faults_in, faults_of
from takewright_dev.words.files import LANGUAGES, Entry, Language
from takewright_dev.words.reading import Found, read_source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from takewright_dev.words.texts import Text

USAGE = """dev.py words                the source's texts into every file of translation
dev.py words --check [CODE]  whether the files hold every text, translated and well-formed
dev.py words --export CODE  what is not translated, as JSON to standard output
dev.py words --import CODE  translations from standard input as JSON, {id: text or [forms]}"""


def words(arguments: Sequence[str]) -> int:
    """Do what the arguments say; returns the exit code."""
    match list(arguments):
        case []:
            return update()
        case ["--check", *codes]:
            return check([_language(code) for code in codes] or list(LANGUAGES.values()))
        case ["--export", code]:
            json.dump(exported(_language(code), texts()), sys.stdout, ensure_ascii=False, indent=1)
            print()
            return 0
        case ["--import", code]:
            return take_in(_language(code), _from_input(), texts())
    say(USAGE)
    return 2


def _from_input() -> Any:
    try:
        return json.load(sys.stdin)
    except ValueError as error:
        raise Fault(f"Standard input is no JSON: {error}.") from error


def _language(code: str) -> Language:
    if code not in LANGUAGES:
        raise Fault(f"There is no language {code!r}; there are {', '.join(LANGUAGES)}.")
    return LANGUAGES[code]


def texts() -> list[Text]:
    """Every text of the source; raises Fault when some cannot be read."""
    return texts_of(read_source())


def texts_of(found: Found) -> list[Text]:
    """The texts of a source that was read; raises Fault when some cannot be read."""
    if found.faults:
        raise Fault("Some texts cannot be translated:\n" + "\n".join(found.faults))
    return list(found.texts.values())


def entries_of(language: Language, wanted: Sequence[Text]) -> list[Entry]:
    """The entries of a language's file, brought to the source's texts."""
    return files.merged(wanted, files.read(language.path), language)


def update() -> int:
    """Bring every file to the source."""
    wanted = texts()
    for language in LANGUAGES.values():
        entries = entries_of(language, wanted)
        files.write(language.path, language, entries)
        done = sum(each.is_done for each in entries)
        say(f"{language.path.name}: {len(entries)} texts, {len(entries) - done} to translate")
    return 0


def check(languages: Sequence[Language]) -> int:
    """Say all that is wrong; 1 when something is, or when a text has no translation yet."""
    wanted = texts()
    terms = glossary.read()
    bad = 0
    for language in languages:
        entries = entries_of(language, wanted)
        faults = [
            *out_of_date(language, wanted),
            *faults_of(entries, language),
            *glossary.strays(entries, language, terms),
        ]
        left = sum(not each.is_done for each in entries)
        for fault in faults:
            say(fault)
        say(f"{language.path.name}: {len(faults)} faults, {left} of {len(wanted)} to translate")
        bad += len(faults) + left
    return 1 if bad else 0


def out_of_date(language: Language, wanted: Sequence[Text]) -> list[str]:
    """What of a file's texts is not as in the source."""
    known = files.read(language.path)
    keys = {(each.context, each.source): each for each in wanted}
    lacks = [f"{language.code}: “{key[1]}” ({key[0]}) is missing" for key in keys.keys() - known]
    gone = [f"{language.code}: “{key[1]}” ({key[0]}) is gone" for key in known.keys() - keys]
    other = [
        f"{language.code}: “{key[1]}” ({key[0]}) has other forms now"
        for key in keys.keys() & known.keys()
        if keys[key].one != known[key].text.one
    ]
    advice = ["run `python3 dev.py words`"] if lacks or gone or other else []
    return [*sorted(lacks), *sorted(gone), *sorted(other), *advice]


def exported(language: Language, wanted: Sequence[Text]) -> dict[str, Any]:
    """What is not translated, by id: source, where it stands, and what plural forms it needs."""
    told: dict[str, Any] = {}
    for entry in entries_of(language, wanted):
        if entry.is_done:
            continue
        text = entry.text
        about: dict[str, Any] = {"context": text.context, "source": text.source}
        if text.is_counted:
            about |= {"one": text.one, "forms": list(language.forms)}
        told[text.id] = about | {"where": sorted(text.places)}
    return told


def take_in(language: Language, given: Any, wanted: Sequence[Text]) -> int:
    """Put translations into a file, if every one of them is well-formed; else say what is wrong."""
    if not isinstance(given, dict):
        raise Fault("Translations are a JSON map of ids.")
    entries = {each.text.id: each for each in entries_of(language, wanted)}
    faults = [f"{each}: there is no such text" for each in sorted(given.keys() - entries.keys())]
    for id_, told in given.items():
        if (entry := entries.get(id_)) is None:
            continue
        forms = tuple(told) if isinstance(told, list) else (told,)
        if not all(isinstance(form, str) for form in forms):
            faults.append(f"{id_}: a translation is a text, or a list of plural forms")
            continue
        wrong = [f"{id_}: {fault}" for fault in faults_in(entry.text, forms, language)]
        faults += wrong
        entries[id_] = Entry(entry.text, forms, files.MACHINE)
    if faults:
        say("Nothing was taken in:\n" + "\n".join(faults))
        return 1
    files.write(language.path, language, entries.values())
    say(f"{language.path.name}: {len(given)} translations taken in")
    return 0
