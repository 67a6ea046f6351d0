"""A batch as a text with headings: `# film`, `## scene`, lines of settings, then the prompt.

Lines of settings stand right under a heading, without a blank line between; a prompt that begins
like one has a blank line before it. Those of a film, and those before any heading, hold for all of
its scenes. A film without `##` is one scene.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from desktop_app.domain.batch import BatchSheet, CastSheet, Fault, FilmSheet, Row
from desktop_app.domain.cast import NAME_LIMIT, CastEntry, CastId, CastKind, key_of
from desktop_app.domain.sentence import say
from desktop_app.interchange import batch_cast
from desktop_app.interchange.batch_cells import column_of, likely, with_cell
from desktop_app.interchange.sentences import short_title

_HEADING: Final = re.compile(r"(#{1,2})\s+(\S.*?)\s*#*\s*$")
_SETTING: Final = re.compile(r"([^\s:：][^:：]{0,60}?)\s*[:：]\s*(.*)$")
_NAME: Final = re.compile(r"\{([^{}]+)\}")
_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_RULE: Final = "---"


@dataclass(frozen=True, slots=True)
class _Cell:
    line: int
    column: str
    text: str


@dataclass(slots=True)
class _Section:
    """What stands under a heading; level 0 is what stands before any."""

    level: int
    heading: str
    line: int
    cells: list[_Cell] = field(default_factory=list)
    cast: list[CastSheet] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    is_open: bool = True
    """Whether lines of settings may still follow."""

    @property
    def prompt(self) -> str:
        return "\n".join(self.body).strip()


def read_markdown(text: str, name: str) -> BatchSheet:
    """Return the films of a text; `name` is that of scenes before any film has a heading."""
    faults: list[Fault] = []
    sections = _sections(_without_comments(text), faults)
    films = tuple(_films(sections, name, faults))
    if not films and not faults:
        sentence = say(
            "There is no scene in it; a film begins with “# its name”, a scene with “## its"
            " title”, and under that stands its prompt."
        )
        faults.append(Fault(sentence))
    return BatchSheet(films, tuple(faults))


def _sections(text: str, faults: list[Fault]) -> list[_Section]:
    sections = [_Section(0, "", 1)]
    for number, line in enumerate(text.split("\n"), 1):
        line = line.rstrip()
        heading = _HEADING.match(line)
        if heading is not None:
            sections.append(_Section(len(heading[1]), heading[2], number))
        else:
            _take_line(sections[-1], number, line, faults)
    return sections


def _take_line(section: _Section, number: int, line: str, faults: list[Fault]) -> None:
    if section.is_open and not section.body and _is_setting(section, number, line, faults):
        return
    if line.strip() == _RULE and section.level == 0:
        # Around the settings of the whole file, as many programs write them.
        return
    if not line.strip() and section.level == 0:
        return
    section.is_open = False
    section.body.append(line)


def _is_setting(section: _Section, number: int, line: str, faults: list[Fault]) -> bool:
    """Tell whether a line sets something, and take it in; one that meant to is a fault."""
    found = _SETTING.match(line.strip())
    if found is None:
        return False
    head, text = found[1].lstrip("-* ").strip(), found[2].strip()
    column = column_of(head)
    if column == batch_cast.COLUMN:
        _take_cast(section, number, text, faults)
        return True
    if column is not None and column not in ("film", "prompt"):
        section.cells.append(_Cell(number, column, text))
        return True
    named = _NAME.fullmatch(head)
    if named is not None:
        _take_name(section, number, named[1].strip(), text, faults)
        return True
    near = likely(head) if len(head.split()) == 1 else ""
    if near:
        sentence = say(
            "“{head}” sets nothing; is it “{near}”? A prompt that begins so has a blank line"
            " before it.",
            head=head,
            near=near,
        )
        faults.append(Fault(sentence, number, head))
        return True
    return False


def _take_cast(section: _Section, number: int, text: str, faults: list[Fault]) -> None:
    if section.level == 2:
        faults.append(Fault(_not_here(), number, batch_cast.COLUMN))
    else:
        section.cast.extend(batch_cast.defined(text, Row(number), faults))


def _not_here() -> str:
    return say("Names of the cast stand under the film, before its first scene.")


def _take_name(section: _Section, number: int, name: str, words: str, faults: list[Fault]) -> None:
    if section.level == 2:
        faults.append(Fault(_not_here(), number, name))
    elif not name or len(name) > NAME_LIMIT or not words:
        sentence = say("A name of the cast is short, and after its colon stands what it means.")
        faults.append(Fault(sentence, number, name))
    else:
        entry = CastEntry(CastId(key_of(name)), CastKind.PERSON, " ".join(name.split()), words)
        section.cast.append(CastSheet(entry))


def _films(sections: Sequence[_Section], name: str, faults: list[Fault]) -> Iterator[FilmSheet]:
    whole = sections[0]
    if whole.prompt:
        sentence = say("Text before the first heading belongs to no scene.")
        faults.append(Fault(sentence, whole.line))
    for film, scenes in _by_film(sections[1:], name):
        if film.prompt and scenes:
            sentence = say("Text between a film's heading and its first scene belongs to no scene.")
            faults.append(Fault(sentence, film.line))
        for each in (whole, film) if scenes else (whole,):
            _check_defaults(each, faults)
        before = [*whole.cells, *film.cells] if scenes else whole.cells
        rows = tuple(_row(scene, before, faults) for scene in scenes or [film])
        yield FilmSheet(film.heading, rows, _cast(whole.cast, film.cast), film.line)


def _by_film(sections: Iterable[_Section], name: str) -> Iterator[tuple[_Section, list[_Section]]]:
    """Yield each film with its scenes."""
    film: _Section | None = None
    scenes: list[_Section] = []
    for section in sections:
        if section.level == 1:
            if film is not None:
                yield film, scenes
            film, scenes = section, []
        else:
            film = film or _Section(1, name, section.line)
            scenes.append(section)
    if film is not None:
        yield film, scenes


def _check_defaults(section: _Section, faults: list[Fault]) -> None:
    for cell in section.cells:
        if cell.column in ("scene", "title"):
            sentence = say("This is of one scene; write it under the scene's heading.")
            faults.append(Fault(sentence, cell.line, cell.column))


def _row(section: _Section, before: Sequence[_Cell], faults: list[Fault]) -> Row:
    """Return a scene with what was said of it, else of its film, else of all."""
    own = {cell.column for cell in section.cells}
    title = section.heading if section.level == 2 else short_title(section.prompt)
    row = Row(section.line, title=title, prompt=section.prompt)
    said: list[Fault] = []
    for cell in (*(each for each in before if each.column not in own), *section.cells):
        row = with_cell(row, cell.column, cell.text, said, cell.line)
    # What a film says is wrong once, however many scenes it has.
    faults.extend(each for each in said if each not in faults)
    return replace(row, prompt=section.prompt)


def _cast(*casts: Iterable[CastSheet]) -> tuple[CastSheet, ...]:
    """Return everybody once; what a film says of somebody goes before what the file says."""
    return tuple({each.entry.id: each for cast in casts for each in cast}.values())


def _without_comments(text: str) -> str:
    """Return the text without what is between `<!--` and `-->`, its lines numbered as before."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return _COMMENT.sub(lambda found: "\n" * found[0].count("\n"), plain)
