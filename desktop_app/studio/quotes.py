"""A price before spending: what a batch would cost, line by line, and what keeps it from going."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.domain.asking import NOTHING_ORDERED, Ask, ask_of
from desktop_app.domain.cast import CastEntry
from desktop_app.domain.catalogue import Catalogue, Settings
from desktop_app.domain.chains import link_problems, ordered_with
from desktop_app.domain.money import NO_CREDITS, Bill, Credits, Unit
from desktop_app.domain.project import Project, Scene, SceneId, TakeId
from desktop_app.domain.references import Reference, Shot
from desktop_app.domain.requests import Request, price_for, request_for
from desktop_app.domain.sentence import bill_words, say


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """One take to be generated; `credits` is None when the model's price is not known.

    `prompt` is as it was written, `sent` with the words of the cast, empty where that is the same;
    `references`, `shots`, `cast` and `written` are those of `domain.asking.Ask`, `left_out` is
    what the model has no room for, a sentence each; `at_gateway` says whose money it is.
    """

    scene_id: SceneId
    title: str
    prompt: str
    settings: Settings
    credits: Credits | None
    sent: str = ""
    references: tuple[Reference, ...] = ()
    shots: tuple[Shot, ...] = ()
    cast: tuple[CastEntry, ...] = ()
    written: tuple[Shot, ...] = ()
    left_out: tuple[str, ...] = ()
    at_gateway: bool = False

    @property
    def unit(self) -> Unit:
        """Return what it is billed in: a gateway knows no credits."""
        return Unit.DOLLARS if self.at_gateway else Unit.CREDITS

    @property
    def ask(self) -> Ask:
        """Return what is asked for, before any model's own way of saying it."""
        return Ask(
            self.prompt,
            self.words,
            self.settings,
            self.references,
            self.shots,
            self.cast,
            written=self.written,
        )

    @property
    def words(self) -> str:
        """Return the prompt as it is sent."""
        return self.sent or self.prompt


@dataclass(frozen=True, slots=True)
class Quote:
    """A batch and its price. With `problems` it cannot be submitted; each is a sentence."""

    lines: tuple[QuoteLine, ...]
    problems: tuple[str, ...] = ()

    @property
    def total(self) -> Credits:
        """Return the sum of the known prices."""
        return sum((line.credits for line in self.lines if line.credits), NO_CREDITS)

    def total_at(self, *, gateway: bool) -> Credits:
        """Return the sum of the known prices of what a gateway makes, or of all else."""
        own = (line.credits for line in self.lines if line.at_gateway is gateway)
        return sum((price for price in own if price), NO_CREDITS)

    @property
    def bill(self) -> Bill:
        """Return the known prices as they are billed."""
        return Bill(self.total_at(gateway=False), self.total_at(gateway=True).usd)

    def goes_to(self, *, gateway: bool) -> bool:
        """Tell whether a gateway makes any of it, or whether the provider does."""
        return any(line.at_gateway is gateway for line in self.lines)

    @property
    def unknown(self) -> int:
        """Return how many lines have no known price."""
        return sum(line.credits is None for line in self.lines)

    def __str__(self) -> str:
        if not self.lines:
            return say("nothing to generate")
        told = bill_words(self.bill)
        if self.unknown:
            return say("{price} + {unknown} of unknown price", price=told, unknown=self.unknown)
        return told


def quote_for(
    project: Project,
    scene_ids: Iterable[SceneId],
    catalogue: Catalogue,
    coming: Mapping[SceneId, TakeId] = NOTHING_ORDERED,
) -> Quote:
    """Return what one new take of each scene costs; scenes are named in the problems.

    A scene that is linked to another of them begins or ends on the take that is ordered with it;
    one linked to a scene without a take on that of `coming`, the takes that are being made.
    """
    lines: list[QuoteLine] = []
    found: list[str] = []
    wanted = tuple(scene_ids)
    ordered = ordered_with(project, wanted, coming)
    for scene_id in wanted:
        scene = project.scene_by_id[scene_id]
        ask = ask_of(project, scene, ordered)
        request = request_for(catalogue, ask)
        problems = (*request.problems, *link_problems(project, scene, ask, ordered))
        if problems:
            number = project.scenes.index(scene) + 1
            found += [say("Scene {number}: {each}", number=number, each=each) for each in problems]
        lines.append(_line(scene, ask, request))
    return Quote(tuple(lines), tuple(found))


def _line(scene: Scene, ask: Ask, request: Request) -> QuoteLine:
    return QuoteLine(
        scene.id,
        scene.title,
        scene.prompt,
        scene.settings,
        price_for(request),
        ask.sent,
        ask.references,
        ask.shots,
        ask.cast,
        ask.written,
        request.left_out,
        request.model is not None and request.model.at_gateway,
    )
