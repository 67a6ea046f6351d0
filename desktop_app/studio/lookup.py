"""A request whose answer was lost, looked up in the provider's own list, where it keeps one.

The list is read before the journal: whatever it shows was sent by then, so a clip of ours that is
still being answered for has its row, and is not taken for the lost one.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from desktop_app.api.lookup import Lost, Traces
from desktop_app.domain.catalogue import ModelId
from desktop_app.domain.jobs import MOST_RETRIES, Job, Submitted, Submitting, Uncertain
from desktop_app.domain.problems import ServiceError
from desktop_app.domain.sentence import say
from desktop_app.studio.clock import Clock
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.provider import ListsTasks

SURE_AFTER = 180.0
"""Seconds after which a request that the list does not show was not taken."""

SURE_WITH_LATER = 30.0
"""The same, where the list shows what came in later."""

GIVE_UP_AFTER = 900.0
"""Seconds for which a list that cannot be read is tried again unasked."""


@dataclass(frozen=True, slots=True)
class NotFound:
    """What is to be said of a request that the list does not show; look again in `again` seconds.

    `again` is None when looking more often tells nothing new.
    """

    state: Uncertain
    again: float | None


class Lookup:
    """Looks lost requests up; `lists` is None where the provider keeps no list."""

    def __init__(
        self,
        lists: ListsTasks | None,
        wire_name: Callable[[ModelId], str],
        journal: JournalThread,
        clock: Clock,
    ) -> None:
        """Make it; `wire_name` tells what a model is called there."""
        self._wire_name = wire_name
        self._lists = lists
        self._journal = journal
        self._clock = clock

    @property
    def is_possible(self) -> bool:
        """Tell whether the provider has a list to look in."""
        return self._lists is not None

    async def look(self, job: Job, state: Uncertain) -> Submitted | NotFound:
        """Return the task that the lost request became, else what is known; raises LocalFault."""
        if self._lists is None:
            raise ValueError("the provider keeps no list")
        sent_at = await self._sent_at(job, state)
        elapsed = self._seconds_since(state.at)
        try:
            traces = await self._lists.find_lost(self._lost(job, sent_at, state))
        except ServiceError as error:
            unread = say(
                "The answer was lost, and the provider's list cannot be read now ({error}) Whether"
                " it was charged is not known yet; look again later.",
                error=error,
            )
            return NotFound(replace(state, sentence=unread), _gap(elapsed, GIVE_UP_AFTER))
        others = [each for each in await self._journal.jobs() if each.id != job.id]
        known = await self._journal.tasks_of(job.service)
        is_sending = any(_is_being_sent(each, job) for each in others)
        found = next((task for task in traces.tasks if task not in known), None)
        if found is not None and not is_sending:
            # It is only looked at from here on: never sent anew by itself.
            return Submitted(self._clock.now_ms(), found, MOST_RETRIES)
        if is_sending:
            return NotFound(replace(state, sentence=_NOT_YET), _gap(elapsed, GIVE_UP_AFTER))
        return _not_there(state, traces, elapsed)

    def _lost(self, job: Job, sent_at: int, state: Uncertain) -> Lost:
        asked = json.loads(job.request)
        return Lost(
            self._wire_name(job.model),
            _text(asked, "prompt"),
            _text(asked, "seconds"),
            _text(asked, "size"),
            self._seconds_since(sent_at),
            self._seconds_since(state.at),
        )

    async def _sent_at(self, job: Job, state: Uncertain) -> int:
        """Return when the request left, by its own row."""
        for each in reversed(await self._journal.history(job.id)):
            if isinstance(each, Submitting):
                return each.at
        return state.at

    def _seconds_since(self, moment: int) -> float:
        return max(0.0, (self._clock.now_ms() - moment) / 1000)


def _not_there(state: Uncertain, traces: Traces, elapsed: float) -> NotFound:
    if traces.is_blind and not traces.tasks:
        return NotFound(replace(state, sentence=_BLIND), None)
    limit = SURE_WITH_LATER if traces.has_later else SURE_AFTER
    again = _gap(elapsed, limit)
    if again is not None:
        return NotFound(replace(state, sentence=_NOT_YET), again)
    sentence = _NOT_TAKEN if traces.is_whole else _TOO_LONG
    return NotFound(replace(state, sentence=sentence), None)


def _gap(elapsed: float, limit: float) -> float | None:
    """Return when to look again: soon at first, then more seldom, not beyond `limit`."""
    return None if elapsed >= limit else min(max(3.0, elapsed / 2), 60.0, limit - elapsed + 0.1)


def _is_being_sent(other: Job, job: Job) -> bool:
    same = (other.service, other.model, other.request) == (job.service, job.model, job.request)
    return same and isinstance(other.state, Submitting)


def _text(asked: Mapping[str, object], name: str) -> str:
    value = asked.get(name)
    return "" if value is None else str(value)


_NOT_YET = say(
    "The answer was lost. The provider's list does not show the clip so far, so whether it was"
    " charged is not known yet; it is looked at again."
)
_NOT_TAKEN = say(
    "The answer was lost, and the provider's list shows no such clip, so the request was not taken"
    " and nothing was charged; submit it again, or leave it."
)
_BLIND = say(
    "The answer was lost, and the provider's list does not tell what its clips were made from, so"
    " this one cannot be found in it; it may have been charged. Look at the provider's site before"
    " you submit it again."
)
_TOO_LONG = say(
    "The answer was lost, and the provider's list is too long to be read back to it; it may have"
    " been charged. Look at the provider's site before you submit it again."
)
