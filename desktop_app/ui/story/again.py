"""One scene of an outline written again, by whoever wrote it: a chat model, or this computer."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.problems import TakewrightError
from desktop_app.studio.brief import Again
from desktop_app.studio.writer import Price, Told
from desktop_app.ui.story.at_work import AtWork
from desktop_app.ui.story.model import OutlineModel
from desktop_app.ui.story.outline import Row
from desktop_app.ui.story.planning import Wanted, Writing
from desktop_app.ui.story.writer_bar import WriterBar
from desktop_app.ui.words import in_credits, in_dollars, shown, side_by_side


@dataclass(frozen=True, slots=True)
class Asking:
    """What the sheet is asked for one scene.

    `wanted(again)` is what a writer would be told, None while no model is chosen; `plan(at)` writes
    the scene here, and raises TakewrightError; `is_script()` tells whether the words are a script.
    """

    wanted: Callable[[Again], Wanted | None]
    plan: Callable[[int], SceneDraft]
    is_script: Callable[[], bool]


class SceneAgain(QObject):
    """Writes rows of an outline again, one at a time; what the user wrote stays.

    Signals: begun(writer id); told(Told, sentence on what the outline did with it);
    complained(sentence), empty when there is no complaint any more.
    """

    begun = Signal(str)
    told = Signal(object, str)
    complained = Signal(str)

    def __init__(
        self,
        outline: OutlineModel,
        writing: Writing,
        at_work: AtWork,
        bar: WriterBar,
        asking: Asking,
    ) -> None:
        super().__init__(outline)
        self._outline = outline
        self._writing = writing
        self._at_work = at_work
        self._bar = bar
        self._asking = asking
        outline.set_price_again(self.price_words)

    def write(self, at: int) -> None:
        """Write a row again, at the price that was told."""
        row = self._outline.outline[at]
        if row.by_hand and row.draft.prompt:
            self.complained.emit(
                self.tr(
                    "You changed this scene by hand, and it stays. “Let it be written again” in"
                    " its menu gives it back first."
                )
            )
        elif row.writer:
            self._ask(at, row)
        else:
            self._plan(at, row)

    def price_words(self, at: int) -> str:
        """Return who writes a row again and for how much; empty for this computer."""
        row = self._outline.outline[at]
        wanted = self._asking.wanted(self._again(at)) if row.writer else None
        if wanted is None:
            return ""
        words = self._bar.title_of(row.writer)
        price = _told_price(self._writing.price(row.writer, wanted))
        return (
            self.tr("{writer}, about {price}").format(writer=words, price=price) if price else words
        )

    def _ask(self, at: int, row: Row) -> None:
        wanted = self._asking.wanted(self._again(at))
        if wanted is None:
            self.complained.emit(self.tr("Write a topic first."))
        elif self._at_work.begin(row.writer, wanted, partial(self._take, row, at)):
            self.complained.emit("")
            self.begun.emit(row.writer)

    def _plan(self, at: int, row: Row) -> None:
        if self._asking.is_script():
            self.complained.emit(self.tr("This scene is from your script; edit it in the table."))
            return
        try:
            draft = self._asking.plan(at)
        except TakewrightError as error:
            self.complained.emit(shown(str(error)))
            return
        self.complained.emit("")
        self._outline.rewrite(at, _kept_of(row, draft))

    def _take(self, row: Row, at: int, told: Told) -> None:
        """Put what was written where the row is now; behind it when the user changed it since."""
        draft = _kept_of(row, replace(told.drafts[0], transition=row.draft.transition))
        outline = self._outline.outline
        places = [place for place, each in enumerate(outline) if each is row]
        sentence = ""
        if places:
            self._outline.rewrite(places[0], draft, row.writer)
        else:
            self._outline.put(min(at + 1, len(outline)), Row(draft, writer=row.writer))
            sentence = self.tr(
                "You changed the scene meanwhile, and it stays; what was written for it is a scene"
                " of its own."
            )
        self.told.emit(told, sentence)

    def _again(self, at: int) -> Again:
        return Again(tuple(row.draft for row in self._outline.outline), at)


def _kept_of(row: Row, draft: SceneDraft) -> SceneDraft:
    """Return a draft with the title that the user gave it."""
    return replace(draft, title=row.draft.title) if row.by_hand else draft


def _told_price(price: Price) -> str:
    if price.usual is None:
        return ""
    return side_by_side((in_credits(price.usual), in_dollars(price.usual.usd)))
