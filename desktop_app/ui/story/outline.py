"""An outline is a tuple of rows; every change makes a new one, so undo is keeping the old."""

from dataclasses import dataclass, replace

from desktop_app.domain.cast import CastByKey, expanded
from desktop_app.domain.catalogue import Model, Settings, fitted, price_of
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.money import NO_CREDITS, Credits
from desktop_app.domain.requests import problems, unknown_name
from desktop_app.domain.sentence import say
from desktop_app.domain.speech import quoted_speech, spoken_lines, too_long_to_say
from desktop_app.domain.telling import prompt_of


@dataclass(frozen=True, slots=True)
class Row:
    """A scene to be; `by_hand` once the user changed it, and then writing again leaves it alone.

    `writer` is the chat model that wrote it, empty for this computer.
    """

    draft: SceneDraft
    by_hand: bool = False
    writer: str = ""


Outline = tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """What generating an outline once would be: whole seconds, credits, rows of unknown price."""

    seconds: int
    credits: Credits
    unknown: int


def written(drafts: tuple[SceneDraft, ...], writer: str = "") -> Outline:
    """Return an outline of drafts, none changed by hand."""
    return tuple(Row(draft, writer=writer) for draft in drafts)


def written_again(old: Outline, drafts: tuple[SceneDraft, ...], writer: str = "") -> Outline:
    """Return an outline of new drafts in which the rows changed by hand are still there.

    They stay in order and at their places, or as near as a shorter outline allows; when there are
    more of them than drafts, all stay.
    """
    kept = [(at, row) for at, row in enumerate(old) if row.by_hand]
    free = max(len(drafts), len(kept))
    places: list[Row | None] = [None] * free
    for at, row in reversed(kept):
        free = min(at, free - 1)
        places[free] = row
    new = written(drafts, writer)
    return tuple(new[at] if place is None else place for at, place in enumerate(places))


def changed(outline: Outline, at: int, draft: SceneDraft) -> Outline:
    """Return the outline with a row changed by hand."""
    mine = replace(outline[at], draft=draft, by_hand=True)
    return (*outline[:at], mine, *outline[at + 1 :])


def rewritten(outline: Outline, at: int, draft: SceneDraft, writer: str = "") -> Outline:
    """Return the outline with one row written anew, no longer the user's."""
    return (*outline[:at], Row(draft, writer=writer), *outline[at + 1 :])


def removed(outline: Outline, at: int) -> Outline:
    """Return the outline without a row."""
    return (*outline[:at], *outline[at + 1 :])


def added(outline: Outline, at: int, row: Row) -> Outline:
    """Return the outline with a row more."""
    return (*outline[:at], row, *outline[at:])


def own_row(outline: Outline, at: int, draft: SceneDraft) -> Row:
    """Return a row of the user's own; who wrote the row before it is asked to write it, too."""
    beside = outline[max(0, at - 1) :][:1]
    return Row(draft, by_hand=True, writer=beside[0].writer if beside else "")


def moved(outline: Outline, at: int, to: int) -> Outline:
    """Return the outline with a row at another place."""
    rest = removed(outline, at)
    return (*rest[:to], outline[at], *rest[to:])


def settings_of(row: Row, model: Model, settings: Settings) -> Settings:
    """Return how a row will be generated: its own length where the model can do that."""
    wanted = replace(settings, seconds=row.draft.seconds or settings.seconds)
    return fitted(model, wanted)


def totals(outline: Outline, model: Model, settings: Settings) -> Totals:
    """Return what one take of every row comes to."""
    each = [settings_of(row, model, settings) for row in outline]
    prices = [price_of(model, one) for one in each]
    known = sum((price for price in prices if price is not None), NO_CREDITS)
    return Totals(sum(one.seconds for one in each), known, prices.count(None))


def row_problems(
    row: Row, model: Model, settings: Settings, cast: CastByKey | None = None
) -> tuple[str, ...]:
    """Return what does not fit in a row, a sentence each, its length first.

    What counts is the prompt as it is sent, with the words of the film's cast and what is said; and
    whether that can be said within the clip.
    """
    wanted = row.draft.seconds or settings.seconds
    use = settings_of(row, model, settings)
    known = cast or {}
    sent = prompt_of(row.draft, [each.name for each in known.values()])
    meant = expanded(sent, known)
    said = (*spoken_lines(row.draft.dialogue), *quoted_speech(row.draft.prompt))
    late = too_long_to_say(said, use.seconds, model.durations())
    found = (*problems(model, meant.words, use), *map(unknown_name, meant.unknown))
    found = found if late is None else (*found, late)
    if use.seconds == wanted:
        return found
    told = say(
        "{model} makes no clip of {wanted} s; it will be {seconds} s.",
        model=model.title,
        wanted=wanted,
        seconds=use.seconds,
    )
    return (told, *found)


def as_drafts(outline: Outline, model: Model, settings: Settings) -> tuple[SceneDraft, ...]:
    """Return the drafts with the lengths that they will have."""
    return tuple(
        replace(row.draft, seconds=settings_of(row, model, settings).seconds) for row in outline
    )
