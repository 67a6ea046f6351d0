"""Which reference goes into which field of a model, and which has no room there and why."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from desktop_app.domain.asking import Ask
from desktop_app.domain.cast import CastEntry
from desktop_app.domain.models import FRAME_ROLES, MEDIA_ROLES, ElementRules, Field, Model, Role
from desktop_app.domain.references import Reference, Use
from desktop_app.domain.sentence import Sentence, joined, listed, say
from desktop_app.domain.time import FLICKS_PER_SECOND

_TAKES: Final = {
    Role.FIRST_FRAME: (Use.FIRST_FRAME,),
    Role.LAST_FRAME: (Use.LAST_FRAME,),
    Role.FRAMES: (Use.FIRST_FRAME, Use.LAST_FRAME),
    Role.PICTURES: (Use.PICTURE,),
    Role.VIDEOS: (Use.VIDEO,),
    Role.SOUNDS: (Use.SOUND,),
}

_THINGS: Final = {
    Use.FIRST_FRAME: say("first frame"),
    Use.LAST_FRAME: say("last frame"),
    Use.PICTURE: say("reference pictures"),
    Use.VIDEO: say("reference films"),
    Use.SOUND: say("reference sounds"),
}

_ELEMENT_LETTERS: Final = 20


@dataclass(frozen=True, slots=True)
class Element:
    """An entry of the cast that a model knows by a name of its own, from pictures."""

    entry: CastEntry
    name: str
    pictures: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Placement:
    """Places of the references of an Ask, by the role of the field that takes them.

    `characters` are the ids of those of the cast that the model knows.
    `weight` grows with what is left out; a frame weighs most, for a film breaks without it.
    """

    roles: dict[Role, tuple[int, ...]] = field(default_factory=dict)
    elements: tuple[Element, ...] = ()
    characters: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    weight: int = 0

    @property
    def has_frame(self) -> bool:
        """Tell whether the clip begins or ends on a picture."""
        return any(self.roles.get(role) for role in FRAME_ROLES)

    @property
    def is_empty(self) -> bool:
        """Tell whether the clip is made from words alone."""
        return not any(self.roles.values())

    def number_of(self, place: int) -> int | None:
        """Return the number, from 1, by which a prompt can name a reference picture."""
        pictures = self.roles.get(Role.PICTURES, ())
        return pictures.index(place) + 1 if place in pictures else None


def placed(model: Model, ask: Ask) -> Placement:
    """Return where the references of a scene go; every one is placed or told of as left out."""
    return _Placing(model, ask).result()


class _Placing:
    def __init__(self, model: Model, ask: Ask) -> None:
        self._model = model
        self._ask = ask
        self._left: dict[int, str] = {}
        self._roles: dict[Role, tuple[int, ...]] = {}

    def result(self) -> Placement:
        elements = self._elements()
        taken = {place for each in elements for place in each.pictures}
        free = [at for at in range(len(self._ask.references)) if at not in taken]
        self._fill(free)
        self._bound_files()
        sent = taken | {place for places in self._roles.values() for place in places}
        missing = [at for at in free if at not in sent]
        characters, unknown = self._characters()
        told = (*self._told(missing), *unknown)
        weight = self._weight(missing) + len(self._ask.characters) - len(characters)
        return Placement(self._roles, elements, characters, told, weight)

    def _characters(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the ids that are sent, and a sentence on the others."""
        field, ids = self._model.field_for(Role.CHARACTERS), self._ask.characters
        room = 0 if field is None else len(ids) if field.maximum is None else field.maximum
        left = [each.name for each in self._ask.cast if each.character.strip() in ids[room:]]
        if not left:
            return ids, ()
        why = (
            say("{model} knows no characters by an id.", model=self._model.title)
            if field is None
            else _too_many(self._model, room)
        )
        return ids[:room], (say("Left out: {names}. {why}", names=_characters(left), why=why),)

    def _fill(self, free: Sequence[int]) -> None:
        wants = {
            each.role: found
            for each in self._model.fields
            if each.role in MEDIA_ROLES and (found := self._wanted(each, free))
        }
        barred = self._barred(wants)
        for each in self._model.fields:
            found = wants.get(each.role, ())
            if not found:
                # A long film is priced whole with every edit: no sentence on what nobody asked for.
                continue
            if each.role in barred:
                self._leave(found, barred[each.role])
                continue
            if each.needs is not None and not self._roles.get(each.needs):
                self._leave(found, _needs(self._model, each.needs))
                continue
            most = 1 if each.maximum is None and not each.kind.endswith("list") else each.maximum
            self._leave(found[most:] if most is not None else (), _at_most(self._model, each, most))
            kept = self._within_seconds(each, found[:most])
            if kept:
                self._roles[each.role] = kept

    def _within_seconds(self, each: Field, found: tuple[int, ...]) -> tuple[int, ...]:
        """Return those whose lengths, as far as they are known, fit: each alone, and together."""
        if each.files is None:
            return found
        found = self._none_too_long(each, found, each.files.most_seconds)
        most = each.files.total_seconds
        if most is None:
            return found
        room = most * FLICKS_PER_SECOND
        for number, place in enumerate(found):
            room -= self._ask.references[place].length or 0
            if room < 0:
                why = say(
                    "{model} takes at most {most} s of: {things}.",
                    model=self._model.title,
                    most=most,
                    things=_things((each.role,)),
                )
                self._leave(found[number:], why)
                return found[:number]
        return found

    def _none_too_long(
        self, each: Field, found: tuple[int, ...], most: int | None
    ) -> tuple[int, ...]:
        if most is None:
            return found
        lengths = {place: self._ask.references[place].length or 0 for place in found}
        kept = tuple(place for place in found if lengths[place] <= most * FLICKS_PER_SECOND)
        why = say(
            "{model} takes none of more than {most} s; cut it and add it again.",
            model=self._model.title,
            most=most,
        )
        self._leave(lengths.keys() - set(kept), why)
        return kept

    def _wanted(self, each: Field, free: Sequence[int]) -> tuple[int, ...]:
        """Return what could go into a field; of frames one each, and no last one on its own."""
        uses = _TAKES[each.role]
        found = [[at for at in free if self._ask.references[at].use is use] for use in uses]
        if each.role not in FRAME_ROLES:
            return tuple(found[0])
        if each.role is Role.FRAMES and not found[0]:
            self._leave(found[1], _needs(self._model, Role.FIRST_FRAME))
            return ()
        return tuple(places[0] for places in found if places)

    def _barred(self, wants: dict[Role, tuple[int, ...]]) -> dict[Role, str]:
        """Return the roles that have to give way, each with the reason."""
        groups = [
            group
            for group in self._model.together.exclusive
            if any(wants.get(role) for role in group)
        ]
        if len(groups) < 2:
            return {}
        kept = _things(groups[0])
        why = say("{model} takes nothing beside {kept}.", model=self._model.title, kept=kept)
        return {role: why for group in groups[1:] for role in group}

    def _bound_files(self) -> None:
        most = self._model.together.most_files
        if most is None:
            return
        pictures = self._roles.get(Role.PICTURES, ())
        films = self._roles.get(Role.VIDEOS, ())
        why = say(
            "{model} takes at most {most} pictures and films together.",
            model=self._model.title,
            most=most,
        )
        self._leave((*pictures, *films)[most:], why)
        for role, kept in (
            (Role.PICTURES, pictures[:most]),
            (Role.VIDEOS, films[: max(0, most - len(pictures))]),
        ):
            if role in self._roles:
                self._roles[role] = kept

    def _elements(self) -> tuple[Element, ...]:
        each = self._model.field_for(Role.ELEMENTS)
        if each is None or each.elements is None:
            return ()
        rules, found = each.elements, list[Element]()
        for entry in self._ask.cast:
            places = _pictures_of(self._ask, entry)
            if not places:
                continue
            if len(places) < rules.least:
                self._leave(places, _too_few(self._model, rules))
            elif each.maximum is not None and len(found) >= each.maximum:
                self._leave(places, _too_many(self._model, each.maximum))
            else:
                self._leave(places[rules.most :], _too_few(self._model, rules))
                name = _element_name(entry, [other.name for other in found])
                found.append(Element(entry, name, places[: rules.most]))
        return tuple(found)

    def _leave(self, places: Iterable[int], why: str) -> None:
        for place in places:
            self._left[place] = why

    def _told(self, missing: Sequence[int]) -> tuple[str, ...]:
        reasons: dict[str, list[int]] = {}
        for place in missing:
            use = self._ask.references[place].use
            why = self._left.get(place) or say(
                "{model} takes no {things}.", model=self._model.title, things=_THINGS[use]
            )
            reasons.setdefault(why, []).append(place)
        return tuple(
            say(
                "Left out: {names}. {why}",
                names=listed([*dict.fromkeys(_name(self._ask, at) for at in places)]),
                why=why,
            )
            for why, places in reasons.items()
        )

    def _weight(self, missing: Sequence[int]) -> int:
        uses = (self._ask.references[place].use for place in missing)
        return sum(100 if use.is_frame else 1 for use in uses)


def _pictures_of(ask: Ask, entry: CastEntry) -> tuple[int, ...]:
    return tuple(
        at
        for at, each in enumerate(ask.references)
        if each.use is Use.PICTURE and each.cast_id == entry.id
    )


def _name(ask: Ask, place: int) -> str:
    each: Reference = ask.references[place]
    entry = next((entry for entry in ask.cast if entry.id == each.cast_id), None)
    if entry is None:
        return each.name or _THINGS[each.use]
    return joined(entry.name, each.name, by=": ")


def _characters(names: Sequence[str]) -> Sentence:
    return listed([say("the character of {name}", name=each) for each in names])


def _element_name(entry: CastEntry, taken: Sequence[str]) -> str:
    """Return a name of plain letters, since a prompt refers to an element by one word."""
    plain = unicodedata.normalize("NFKD", entry.name).encode("ascii", "ignore").decode()
    name = re.sub(r"[^A-Za-z0-9]+", "_", plain).strip("_")[:_ELEMENT_LETTERS] or "element"
    number, tried = 1, name
    while tried in taken:
        number += 1
        tried = f"{name}_{number}"
    return tried


def _things(group: Iterable[Role]) -> Sentence:
    uses = dict.fromkeys(use for role in group for use in _TAKES.get(role, ()))
    return listed([_THINGS[use] for use in uses])


def _needs(model: Model, role: Role) -> Sentence:
    return say(
        "{model} takes it only together with: {needed}.", model=model.title, needed=_things((role,))
    )


def _at_most(model: Model, each: Field, most: int | None) -> Sentence:
    if each.role not in _TAKES:
        return joined()
    return say(
        "{model} takes at most {most} of: {things}.",
        model=model.title,
        most=most or 0,
        things=_things((each.role,)),
    )


def _too_few(model: Model, rules: ElementRules) -> Sentence:
    return say(
        "{model} wants {least} to {most} pictures of each of the cast.",
        model=model.title,
        least=rules.least,
        most=rules.most,
    )


def _too_many(model: Model, most: int) -> Sentence:
    return say("{model} knows at most {most} of the cast at once.", model=model.title, most=most)
