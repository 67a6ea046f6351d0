"""A price before spending: what a batch would cost, line by line, and what keeps it from going."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.catalogue import Catalogue, Settings, price_of, problems
from desktop_app.domain.money import NO_CREDITS, Credits
from desktop_app.domain.project import Project, Scene, SceneId
from desktop_app.domain.sentence import say


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """One take to be generated; `credits` is None when the model's price is not known.

    `prompt` is as it was written, `sent` with the words of the cast, empty where that is the same.
    """

    scene_id: SceneId
    title: str
    prompt: str
    settings: Settings
    credits: Credits | None
    sent: str = ""

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
        wrong = _problems(project, scene, catalogue)
        found.extend(
            say("Scene {number}: {each}", number=_number(project, scene), each=each)
            for each in wrong
        )
        price = price_of(model, scene.settings) if model else None
        lines.append(_line(project, scene, price))
    return Quote(tuple(lines), tuple(found))


def _line(project: Project, scene: Scene, price: Credits | None) -> QuoteLine:
    words = project.words_of(scene)
    sent = "" if words == scene.prompt else words
    return QuoteLine(scene.id, scene.title, scene.prompt, scene.settings, price, sent)


def _problems(project: Project, scene: Scene, catalogue: Catalogue) -> tuple[str, ...]:
    model = catalogue.get(scene.settings.model)
    if model is None:
        return (
            say(
                "there is no model “{model}” any more; choose another.", model=scene.settings.model
            ),
        )
    if not model.is_live:
        return (catalogue.why_unavailable(model),)
    meant = project.expansion_of(scene)
    unknown = (unknown_name(name) for name in meant.unknown)
    return (*problems(model, meant.words, scene.settings), *unknown)


def unknown_name(name: str) -> str:
    """Say that a prompt names somebody or something that the cast does not have."""
    return say(
        "“{name}” in braces is not in the cast; add it under Cast & look, or take the braces off.",
        name=name,
    )


def _number(project: Project, scene: Scene) -> int:
    return project.scenes.index(scene) + 1
