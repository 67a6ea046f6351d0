"""A batch as JSON, checked by a schema: every mistake is told with its place, all at once."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Final, get_args, get_origin

import msgspec
from msgspec import Meta

from desktop_app.domain.batch import BatchSheet, CastSheet, Fault, FileReference, FilmSheet, Row
from desktop_app.domain.cast import NAME_LIMIT, CastEntry, CastId, CastKind, key_of
from desktop_app.domain.references import Use
from desktop_app.domain.sentence import say
from desktop_app.interchange.batch_cells import Wrong, shapes
from desktop_app.interchange.sentences import short_title

SCHEMA_VERSION: Final = 1

Words = Annotated[str, Meta(min_length=1)]
Seconds = Annotated[int, Meta(ge=1, le=3600)]
Seed = Annotated[int, Meta(ge=0, le=2**53)]


class _Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of the file's shapes: a key that is not known is an error, not ignored."""


class _File(_Shape, frozen=True, kw_only=True):
    path: Words
    use: Use | None = None


class _Entry(_Shape, frozen=True, kw_only=True):
    name: Annotated[str, Meta(min_length=1, max_length=NAME_LIMIT)]
    words: str = ""
    kind: CastKind = CastKind.PERSON
    voice: str = ""
    character: str = ""
    references: tuple[_File | Words, ...] = ()


class _Settings(_Shape, frozen=True, kw_only=True):
    """What may be said of a scene, of all of a film, or of all; None says nothing."""

    model: Words | tuple[Words, ...] | None = None
    aspect: Words | tuple[Words, ...] | None = None
    seconds: Seconds | tuple[Seconds, ...] | None = None
    resolution: Words | tuple[Words, ...] | None = None
    seed: Seed | tuple[Seed, ...] | None = None
    sound: bool | None = None
    negative: str | None = None
    takes: int | None = None
    values: dict[Words, tuple[Words, ...]] = {}


class _Scene(_Settings, frozen=True, kw_only=True):
    prompt: Words
    title: str = ""
    references: tuple[_File | Words, ...] = ()
    first_frame: Words | None = None
    last_frame: Words | None = None
    continues: bool = False


class _Film(_Settings, frozen=True, kw_only=True):
    film: Words
    scenes: Annotated[tuple[_Scene, ...], Meta(min_length=1)]
    cast: tuple[_Entry, ...] = ()


class _Batch(_Shape, frozen=True, kw_only=True):
    takewright_batch: int
    films: Annotated[tuple[_Film, ...], Meta(min_length=1)]
    defaults: _Settings = _Settings()


def read_json(text: str) -> BatchSheet:
    """Return the films of a JSON document."""
    try:
        found = msgspec.json.decode(text)
    except (msgspec.MsgspecError, RecursionError) as error:
        return BatchSheet((), (_broken(text, error),))
    faults = tuple(_faults(found, _Batch, ""))
    if faults:
        return BatchSheet((), faults)
    batch = msgspec.convert(found, _Batch)
    if batch.takewright_batch != SCHEMA_VERSION:
        sentence = say(
            "It is of version {version}; this Takewright reads {known}.",
            version=str(batch.takewright_batch),
            known=str(SCHEMA_VERSION),
        )
        return BatchSheet((), (Fault(sentence, 0, "takewright_batch"),))
    wrong: list[Fault] = []
    films = tuple(
        _film(film, batch.defaults, f"films[{number}]", wrong)
        for number, film in enumerate(batch.films)
    )
    return BatchSheet(films, tuple(wrong))


def _film(film: _Film, defaults: _Settings, place: str, wrong: list[Fault]) -> FilmSheet:
    rows = tuple(
        _row(scene, (scene, film, defaults), f"{place}.scenes[{number}]", wrong)
        for number, scene in enumerate(film.scenes)
    )
    return FilmSheet(film.film.strip(), rows, tuple(map(_entry, film.cast)))


def _row(scene: _Scene, said: tuple[_Settings, ...], place: str, wrong: list[Fault]) -> Row:
    """Return a scene: what it says itself, else its film, else the defaults."""
    frames = ((scene.first_frame, Use.FIRST_FRAME), (scene.last_frame, Use.LAST_FRAME))
    return Row(
        title=scene.title.strip() or short_title(scene.prompt),
        prompt=scene.prompt.strip(),
        models=_said(said, "model"),
        aspects=_shapes(_said(said, "aspect"), place, wrong),
        seconds=_said(said, "seconds"),
        resolutions=_said(said, "resolution"),
        seeds=_said(said, "seed"),
        sound=next((each.sound for each in said if each.sound is not None), None),
        negative=next((each.negative for each in said if each.negative is not None), ""),
        references=(
            *(FileReference(Path(path), use) for path, use in frames if path is not None),
            *map(_file, scene.references),
        ),
        continues=scene.continues,
        takes=next((each.takes for each in said if each.takes is not None), 1),
        values=_values(scene, said),
        place=place,
    )


def _said(said: tuple[_Settings, ...], name: str) -> tuple[Any, ...]:
    for each in said:
        value = getattr(each, name)
        if value is not None:
            return value if isinstance(value, tuple) else (value,)
    return ()


def _values(scene: _Scene, said: tuple[_Settings, ...]) -> Mapping[str, tuple[str, ...]]:
    """Return the values of all variables; those nearest to the scene count."""
    return {name: value for each in reversed(said) for name, value in each.values.items()}


def _shapes(said: tuple[str, ...], place: str, wrong: list[Fault]) -> tuple[str, ...]:
    try:
        return shapes("|".join(said))
    except Wrong as error:
        wrong.append(Fault(str(error), 0, f"{place}.aspect"))
        return ()


def _entry(entry: _Entry) -> CastSheet:
    name = " ".join(entry.name.split())
    made = CastEntry(
        CastId(key_of(name)),
        entry.kind,
        name,
        entry.words,
        voice=entry.voice,
        character=entry.character.strip(),
    )
    return CastSheet(made, tuple(map(_file, entry.references)))


def _file(said: _File | str) -> FileReference:
    return (
        FileReference(Path(said))
        if isinstance(said, str)
        else FileReference(Path(said.path), said.use)
    )


def _faults(found: Any, shape: Any, place: str) -> Iterator[Fault]:
    """Yield everything in which a value is not of its shape, each with its path."""
    if get_origin(shape) is Annotated and isinstance(found, list) and found:
        shape = get_args(shape)[0]
    if _is_struct(shape) and isinstance(found, dict):
        yield from _faults_of_keys(found, shape, place)
    elif get_origin(shape) is tuple and _is_struct(get_args(shape)[0]) and isinstance(found, list):
        for number, each in enumerate(found):
            yield from _faults(each, get_args(shape)[0], f"{place}[{number}]")
    else:
        try:
            msgspec.convert(found, shape)
        except msgspec.ValidationError as error:
            yield Fault(_reason(error), 0, place or "$")


def _faults_of_keys(found: Mapping[str, Any], shape: Any, place: str) -> Iterator[Fault]:
    fields = {each.name: each for each in msgspec.structs.fields(shape)}
    for key in found:
        if key not in fields:
            sentence = say("There is no field “{key}” here.", key=key)
            yield Fault(sentence, 0, _under(place, key))
    for name, each in fields.items():
        if name in found:
            yield from _faults(found[name], each.type, _under(place, name))
        elif each.required:
            sentence = say("The field “{key}” is missing.", key=name)
            yield Fault(sentence, 0, place or "$")


def _is_struct(shape: Any) -> bool:
    return isinstance(shape, type) and issubclass(shape, msgspec.Struct)


def _under(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


def _reason(error: msgspec.ValidationError) -> str:
    told, _, _ = str(error).partition(" - at ")
    return say("{why}.", why=told)


def _broken(text: str, error: Exception) -> Fault:
    """Return where a document stops being JSON."""
    if isinstance(error, RecursionError):
        return Fault(say("It is nested too deep."))
    told, mark, rest = str(error).partition("(byte ")
    if not mark or not rest.rstrip(")").isdecimal():
        return Fault(say("It is not whole JSON: {why}.", why=str(error)))
    before = text.encode()[: int(rest.rstrip(")"))].decode(errors="replace")
    line = before.count("\n") + 1
    column = len(before) - before.rfind("\n")
    return Fault(
        say(
            "It is not whole JSON at column {column}: {why}.",
            column=str(column),
            why=told.removeprefix("JSON is malformed:").strip(),
        ),
        line,
    )
