"""What is new in a service's line-up since it was looked at last, in words."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Self

from desktop_app.domain.catalogue import Catalogue, Model, ModelId
from desktop_app.domain.listing import Listed, Told, day_of
from desktop_app.domain.sentence import Sentence, joined, listed, say, say_count
from desktop_app.domain.unverified import Unusable, entry_from


@dataclass(frozen=True, slots=True)
class Unoffered:
    """A model that the service lists and Takewright cannot offer, and why."""

    id: ModelId
    why: str

    @classmethod
    def of(cls, model: Listed, told: Told) -> Self:
        """Say why a listed model has no entry."""
        schema = told.schemas.get(model.id)
        if schema is None:
            return cls(model.id, say("what it takes was not asked for yet"))
        if schema.openapi is None:
            return cls(model.id, say("the service does not say what it takes"))
        facts = (model.id, model.title, model.maker, model.told)
        found = entry_from(facts, schema.openapi, day_of(schema.at), told.prices)
        return cls(model.id, found.why if isinstance(found, Unusable) else "")


@dataclass(frozen=True, slots=True)
class News:
    """Models that came, went, came back or cost something else; `problem` is what was not told."""

    came: tuple[Model, ...] = ()
    went: tuple[Model, ...] = ()
    returned: tuple[Model, ...] = ()
    repriced: tuple[Model, ...] = ()
    problem: str = ""
    at: int = 0

    def with_problem(self, problem: str, at: int) -> "News":
        """Return it with the moment of the look and what was not to be had."""
        return replace(self, problem=problem, at=at)

    @property
    def sentence(self) -> Sentence:
        """Say it to a person."""
        told = listed(list(self._parts()))
        looked = (
            say("Models and prices as of {day}: {news}.", day=day_of(self.at), news=told)
            if told
            else say("Models and prices as of {day}: nothing is new.", day=day_of(self.at))
        )
        if self.problem:
            return joined(self.problem, say("What was known stays.") if not told else looked)
        return looked

    def _parts(self) -> Iterator[str]:
        if self.came:
            yield say_count(
                "{count} new model to try", "{count} new models to try", count=len(self.came)
            )
        if self.went:
            yield say("{models} cannot be asked for now", models=_titles(self.went))
        if self.returned:
            yield say("{models} can be asked for again", models=_titles(self.returned))
        if self.repriced:
            yield say("{models} at another price", models=_titles(self.repriced))


def news_between(before: Catalogue, after: Catalogue) -> News:
    """Return what is new in a catalogue."""
    came, went, returned, repriced = [], [], [], []
    for model in after:
        old = before.get(model.id)
        if old is None:
            came.append(model)
            continue
        if old.is_live and not model.is_live:
            went.append(model)
        if model.is_live and not old.is_live:
            returned.append(model)
        if old.price.rates != model.price.rates:
            repriced.append(model)
    return News(tuple(came), tuple(went), tuple(returned), tuple(repriced))


def _titles(models: tuple[Model, ...]) -> Sentence:
    return listed([each.title for each in models])
