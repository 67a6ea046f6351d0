"""`takewright cast` and `prompts`: what the user keeps beyond one film, listed and passed on."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from desktop_app.commands.outcome import count
from desktop_app.console import Console
from desktop_app.domain.cast import CastEntry, key_of
from desktop_app.domain.kept_cast import is_file
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.prompts import sifted
from desktop_app.storage.bundle import load
from desktop_app.studio.studio import Studio


@dataclass(frozen=True, slots=True)
class CastRequest:
    """What to do with the library of cast entries; of a film's cast where one is given."""

    deed: str
    file: Path | None = None
    names: tuple[str, ...] = ()
    film: Path | None = None
    replace: bool = False


@dataclass(frozen=True, slots=True)
class PromptsRequest:
    """What to do with the library of prompts; listed and exported is what has words and tag."""

    deed: str
    file: Path | None = None
    words: str = ""
    tag: str = ""


async def cast(studio: Studio, console: Console, *, request: CastRequest) -> int:
    """List, bring in or write out entries of the cast."""
    if request.deed == "import":
        return await _import_cast(studio, console, request)
    entries, folder = await _entries(studio, console, request)
    chosen = named(entries, request.names)
    if request.deed == "list":
        for each in chosen:
            _tell_entry(console, each)
        console.event("done", entries=len(chosen))
        return 0
    if not chosen:
        raise InvalidInput("There is nothing to export; the cast is empty.")
    out = _file(request.file)
    await studio.cast_library.write(chosen, folder, out)
    console.say(f"{out} is written: {_count(len(chosen))}.")
    console.event("done", file=str(out), entries=len(chosen))
    return 0


async def prompts(studio: Studio, console: Console, *, request: PromptsRequest) -> int:
    """List, bring in or write out kept prompts."""
    library = studio.prompts
    if request.deed == "import":
        fresh = await library.read_from(_file(request.file))
        console.say(f"{count(len(fresh), 'prompt')} kept that the library did not have.")
        console.event("done", kept=len(fresh))
        return 0
    found = sifted(await library.look(), request.words, request.tag)
    for sentence in library.unread:
        console.complain(sentence)
    if request.deed == "list":
        for each in found:
            tags = "".join(f" #{tag}" for tag in each.tags)
            console.say(f"{each.title}{tags}\n    {each.text}")
            console.event("prompt", title=each.title, text=each.text, tags=list(each.tags))
        console.event("done", prompts=len(found))
        return 0
    if not found:
        raise InvalidInput("There is no prompt like that to export.")
    out = _file(request.file)
    await library.write(found, out)
    console.say(f"{out} is written: {count(len(found), 'prompt')}.")
    console.event("done", file=str(out), prompts=len(found))
    return 0


async def _import_cast(studio: Studio, console: Console, request: CastRequest) -> int:
    arrived = await studio.cast_library.read_from(_file(request.file))
    taken = arrived.fresh + (arrived.other if request.replace else ())
    await studio.cast_library.take_in(taken)
    console.say(f"{_count(len(taken))} kept in the library.")
    left = () if request.replace else arrived.other
    for each in left:
        console.say(f"{each.entry.name} is there otherwise and stays; --replace takes the file's.")
    console.event("done", kept=len(taken), left=len(left), same=len(arrived.same))
    return 0


async def _entries(
    studio: Studio, console: Console, request: CastRequest
) -> tuple[tuple[CastEntry, ...], Path]:
    """Return entries and the folder that their files are in."""
    if request.film is not None:
        project = await asyncio.to_thread(load, request.film)
        return project.cast, request.film
    kept = await studio.cast_library.look()
    for sentence in studio.cast_library.unread:
        console.complain(sentence)
    return tuple(each.entry for each in kept), studio.cast_library.shelf.folder


def named(entries: tuple[CastEntry, ...], names: tuple[str, ...]) -> tuple[CastEntry, ...]:
    """Return the entries of these names, all where there are none; raises InvalidInput."""
    known = {key_of(each.name): each for each in entries}
    for name in names:
        if key_of(name) not in known:
            raise InvalidInput(
                f"There is no “{name}” in the cast; “takewright cast list” names it."
            )
    return tuple(known[key_of(name)] for name in names) if names else entries


def _tell_entry(console: Console, entry: CastEntry) -> None:
    pictures = f" · shown by {count(len(entry.references), 'file')}"
    words = " ".join(entry.words.split())
    console.say(f"{{{entry.name}}} {entry.kind}{pictures if entry.references else ''}\n    {words}")
    console.event(
        "entry",
        name=entry.name,
        kind=entry.kind,
        words=entry.words,
        voice=entry.voice,
        character=entry.character,
        references=[each.source.path for each in entry.references if is_file(each)],
    )


def _count(entries: int) -> str:
    return f"{entries} {'entry' if entries == 1 else 'entries'}"


def _file(file: Path | None) -> Path:
    if file is None:
        raise InvalidInput("Say which file, after “import” or “export”.")
    return file
