"""The writer: a topic or a script becomes scenes through a chat model, or the planner instead.

One request, at most one more to put an answer right, then the planner of this computer, said
openly. Nothing is sent again when its outcome is unknown.
"""

from dataclasses import dataclass, field, replace

from desktop_app.domain.cast import CastEntry
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.ledger import Purpose
from desktop_app.domain.money import NO_CREDITS, Credits
from desktop_app.domain.problems import InvalidInput, OutcomeUnknown, ServiceError
from desktop_app.domain.sentence import joined, say
from desktop_app.domain.writers import OWN, Message, Writer, price_of_chat
from desktop_app.interchange.script import split_script
from desktop_app.studio.brief import Again, Brief, instruction, repair, tokens_expected
from desktop_app.studio.chat_desk import ASK_ANOTHER, ChatDesk, ForFilm, Paid
from desktop_app.studio.planner import DEFAULT_STYLE, Planner
from desktop_app.studio.writer_words import WriterWords
from desktop_app.studio.written import Written, is_refusal, read_scenes

_QUOTED = 140


@dataclass(frozen=True, slots=True)
class Price:
    """What a story costs about, and at most, should it have to be put right once.

    Both None when the price is not known; `is_free` where this account pays nothing.
    """

    usual: Credits | None
    most: Credits | None
    is_free: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """Scenes with what is to be said of them; `by_planner` when the writer's were of no use.

    `cost` is what was charged as far as it is known; `notes` are sentences.
    """

    drafts: tuple[SceneDraft, ...]
    suggestions: tuple[CastEntry, ...] = ()
    notes: tuple[str, ...] = ()
    cost: Credits | None = NO_CREDITS
    by_planner: bool = False


@dataclass(slots=True)
class _Bill:
    """What the requests of one story have cost so far; `unknown` when one did not say."""

    sum: Credits = field(default=NO_CREDITS)
    unknown: bool = False

    def add(self, paid: Paid) -> None:
        self.sum += paid.cost or NO_CREDITS
        self.unknown = self.unknown or paid.cost is None

    @property
    def total(self) -> Credits | None:
        return None if self.unknown else self.sum


class StoryWriter:
    """Writes stories by the writers of a desk."""

    def __init__(self, desk: ChatDesk, planner: Planner, words: WriterWords) -> None:
        self.desk = desk
        self._planner = planner
        self._words = words

    def price(self, writer: Writer, brief: Brief, again: Again | None = None) -> Price:
        """Return what a story, or one scene of it `again`, costs before it is asked for."""
        if writer.id == OWN:
            return Price(None, None, is_free=True)
        sent, expected = instruction(brief, again), tokens_expected(brief)
        usual = price_of_chat(writer, sent, expected)
        both = (*sent, Message("assistant", "x" * (expected * 4)), Message("user", "x" * 200))
        more = price_of_chat(writer, both, expected)
        return Price(usual, None if usual is None or more is None else usual + more)

    async def write(
        self, writer: Writer, brief: Brief, film: ForFilm, *, style: str = DEFAULT_STYLE
    ) -> Told:
        """Return the scenes that were written.

        Raises what kept the request from being answered, as `ChatDesk.ask` does; only an answer
        that was lost or cannot be read ends with the planner's scenes, which `notes` says.
        """
        bill = _Bill()
        sent = instruction(brief)
        expected = tokens_expected(brief)
        try:
            paid = await self.desk.ask(writer, sent, expected, Purpose.STORY, film)
        except OutcomeUnknown as error:
            return self._planned(brief, style, str(error), None)
        bill.add(paid)
        first = self._read(paid, brief)
        if not first.fault:
            return _told(first, bill)
        if not first.drafts and is_refusal(paid.reply.text, self._words):
            return self._refused(paid.reply.text, brief, style, bill, writer)
        again = repair(sent, paid.reply.text, first.fault, brief.scenes)
        try:
            paid = await self.desk.ask(writer, again, expected, Purpose.REPAIR, film)
        except ServiceError as error:
            return self._unrepaired(first, error, brief, style, bill)
        bill.add(paid)
        best = _better(first, self._read(paid, brief), brief)
        if not best.drafts:
            return self._planned(brief, style, _unusable(bill, writer), bill.total)
        return _told(best, bill)

    async def write_again(self, writer: Writer, brief: Brief, again: Again, film: ForFilm) -> Told:
        """Return one scene in place of another, `brief` being for that one.

        Raises as `ChatDesk.ask`, and InvalidInput when no answer was of use: then nothing is put in
        the scene's place, which the user has already.
        """
        bill, expected = _Bill(), tokens_expected(brief)
        sent = instruction(brief, again)
        paid = await self.desk.ask(writer, sent, expected, Purpose.SCENE, film)
        bill.add(paid)
        first = self._read(paid, brief)
        if first.fault and not is_refusal(paid.reply.text, self._words):
            second = repair(sent, paid.reply.text, first.fault, brief.scenes)
            try:
                paid = await self.desk.ask(writer, second, expected, Purpose.REPAIR, film)
            except ServiceError as error:
                bill.unknown = bill.unknown or isinstance(error, OutcomeUnknown)
                if not first.drafts:
                    raise
            else:
                bill.add(paid)
                first = _better(first, self._read(paid, brief), brief)
        if not first.drafts:
            what = say("The writer's answer could not be used; the scene is as it was.")
            raise InvalidInput(joined(what, _cost_words(bill, writer), ASK_ANOTHER))
        return _told(first, bill)

    def _read(self, paid: Paid, brief: Brief) -> Written:
        return read_scenes(paid.reply.text, brief, self._words, is_cut=paid.reply.is_cut)

    def _unrepaired(
        self, first: Written, error: ServiceError, brief: Brief, style: str, bill: _Bill
    ) -> Told:
        """Return what the first answer had, when the second could not be had."""
        bill.unknown = bill.unknown or isinstance(error, OutcomeUnknown)
        if first.drafts:
            told = _told(first, bill)
            return replace(told, notes=(*told.notes, str(error)))
        return self._planned(brief, style, str(error), bill.total)

    def _refused(self, text: str, brief: Brief, style: str, bill: _Bill, writer: Writer) -> Told:
        words = " ".join(text.split())
        said = words if len(words) <= _QUOTED else words[: _QUOTED - 1] + "…"
        why = say(
            "The writer would not write this (“{said}”). {cost}", said=said,
            cost=_cost_words(bill, writer),
        )  # fmt: skip
        return self._planned(brief, style, why, bill.total)

    def _planned(self, brief: Brief, style: str, why: str, cost: Credits | None) -> Told:
        drafts = (
            split_script(brief.words, brief.scenes)
            if brief.is_script
            else self._planner.plan(brief.words, brief.scenes or 5, style=style)
        )
        note = joined(
            why,
            say("These scenes are the script's own, read on this computer.")
            if brief.is_script
            else say("These scenes are from the planner on this computer."),
        )
        return Told(drafts, notes=(note,), cost=cost, by_planner=True)


def _better(first: Written, second: Written, brief: Brief) -> Written:
    """Return the answer that is nearer to what was asked for; the later of equals."""

    def misses(each: Written) -> tuple[bool, bool, int]:
        short = 0 if brief.scenes is None else abs(len(each.drafts) - brief.scenes)
        return not each.drafts, bool(each.fault), short

    return min((second, first), key=misses)


def _told(found: Written, bill: _Bill) -> Told:
    return Told(found.drafts, found.suggestions, found.notes, bill.total)


def _unusable(bill: _Bill, writer: Writer) -> str:
    return say("The writer's answer could not be used. {cost}", cost=_cost_words(bill, writer))


def _cost_words(bill: _Bill, writer: Writer) -> str:
    if writer.id == OWN:
        return ""
    if bill.total is None:
        return say("It may have been charged; what it cost is not known.")
    return say("It cost {credits} credits.", credits=bill.total)
