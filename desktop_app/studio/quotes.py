"""A price before spending: what a batch would cost, line by line, and what keeps it from going."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.catalogue import Catalogue, Settings, price_of, problems
from desktop_app.domain.money import NO_CREDITS, Credits
from desktop_app.domain.project import Project, Scene, SceneId
from desktop_app.domain.sentence import say


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """One take to be generated; `credits` is None when the model's price is not known."""

    scene_id: SceneId
    title: str
    prompt: str
    settings: Settings
    credits: Credits | None


@dataclass(frozen=True, slots=True)
class Quote:
    """A batch and its price. With `problems` it cannot be submitted; each is a sentence."""

    lines: tuple[QuoteLine, ...]
    problems: tuple[str, ...] = ()

    @property
    def total(self) -> Credits:
        """Return the sum of the known prices."""
        return sum((line.credits for line in self.lines if line.credits), NO_CREDITS)

    @property
    def unknown(self) -> int:
        """Return how many lines have no known price."""
        return sum(line.credits is None for line in self.lines)

    def __str__(self) -> str:
        if not self.lines:
            return say("nothing to generate")
        if self.unknown:
            return say(
                "{credits} credits · {usd} + {unknown} of unknown price",
                credits=self.total,
                usd=self.total.usd,
                unknown=self.unknown,
            )
        return say("{credits} credits · {usd}", credits=self.total, usd=self.total.usd)


def quote_for(project: Project, scene_ids: Iterable[SceneId], catalogue: Catalogue) -> Quote:
    """Return what one new take of each scene costs; scenes are named in the problems."""
    lines: list[QuoteLine] = []
    found: list[str] = []
    for scene_id in scene_ids:
        scene = project.scene_by_id[scene_id]
        model = catalogue.get(scene.settings.model)
        wrong = _problems(scene, catalogue)
        found.extend(
            say("Scene {number}: {each}", number=_number(project, scene), each=each)
            for each in wrong
        )
        price = price_of(model, scene.settings) if model else None
        lines.append(QuoteLine(scene.id, scene.title, scene.prompt, scene.settings, price))
    return Quote(tuple(lines), tuple(found))


def _problems(scene: Scene, catalogue: Catalogue) -> tuple[str, ...]:
    model = catalogue.get(scene.settings.model)
    if model is None:
        return (
            say(
                "there is no model “{model}” any more; choose another.", model=scene.settings.model
            ),
        )
    if not model.is_live:
        return (catalogue.why_unavailable(model),)
    return problems(model, scene.prompt, scene.settings)


def _number(project: Project, scene: Scene) -> int:
    return project.scenes.index(scene) + 1
