"""Scenes whose model can be asked for no more, and what each would be with another model.

Nothing here changes a film: a swap is what the user is shown, and agrees to or not.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from desktop_app.domain.asking import ask_of
from desktop_app.domain.catalogue import Catalogue, Model, Settings, fitted, price_of
from desktop_app.domain.money import Bill, Credits
from desktop_app.domain.project import Project, Scene, SceneId
from desktop_app.domain.requests import price_for, request_for
from desktop_app.domain.sentence import say


@dataclass(frozen=True, slots=True)
class Swap:
    """A scene as it is and as it would be; `after` is None when it is left as it is.

    Prices are those of one take, None where they are not known. `lost` are sentences on what the
    other model has no room for, `wrong` those on why it could not make the scene as it is.
    """

    scene_id: SceneId
    number: int
    title: str
    before: Settings
    old: Model | None
    cost_before: Credits | None
    after: Settings | None = None
    new: Model | None = None
    cost_after: Credits | None = None
    lost: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()

    @property
    def bill_before(self) -> Bill | None:
        """Return what a take cost as it was billed, None where that is not known."""
        return _billed(self.cost_before, self.old)

    @property
    def bill_after(self) -> Bill | None:
        """Return what a take would cost as it is billed, None where that is not known."""
        return _billed(self.cost_after, self.new)

    @property
    def seconds_more(self) -> int:
        """Return by how many seconds the take would be longer; below zero: shorter."""
        return 0 if self.after is None else self.after.seconds - self.before.seconds


def orphans(project: Project, catalogue: Catalogue) -> tuple[Scene, ...]:
    """Return the scenes that no model can be asked for as they are.

    Theirs is not live, or not known, and no live variant, one with it for the user, can do with
    what the scene has.
    """
    variants: dict[str, tuple[Model, ...]] = {}
    found = []
    for scene in project.scenes:
        model_id = scene.settings.model
        if model_id not in variants:
            variants[model_id] = _live_variants(catalogue, model_id)
        if not _can_make(project, scene, variants[model_id]):
            found.append(scene)
    return tuple(found)


def _live_variants(catalogue: Catalogue, model_id: str) -> tuple[Model, ...]:
    model = catalogue.get(model_id)
    if model is None or model.is_live:
        return () if model is None else (model,)
    return tuple(each for each in catalogue.family(model) if each.is_live)


def _can_make(project: Project, scene: Scene, variants: tuple[Model, ...]) -> bool:
    if any(each.id == scene.settings.model or not each.needs_picture for each in variants):
        return True
    # What is left starts from a picture.
    return bool(variants) and bool(ask_of(project, scene).references)


def models_gone(
    scenes: Iterable[Scene], catalogue: Catalogue
) -> Iterator[tuple[str, Model | None]]:
    """Yield each model that scenes ask for once, by its id, with its entry if there is one."""
    for model_id in dict.fromkeys(scene.settings.model for scene in scenes):
        yield model_id, catalogue.get(model_id)


def candidates(scene: Scene, catalogue: Catalogue) -> tuple[Model, ...]:
    """Return what could make a scene: what is meant to replace its model, then all that is live.

    Models that nobody has tried come last.
    """
    old = catalogue.get(scene.settings.model)
    close = catalogue.replacements(old) if old is not None else ()
    live = [each for each in catalogue.offered() if each.is_live]
    rest = sorted(live, key=lambda each: bool(each.unverified))
    return tuple({each.id: each for each in (*close, *rest)}.values())


def suggestion(project: Project, scene: Scene, catalogue: Catalogue) -> Model | None:
    """Return the model that a scene is best made with instead, None when there is none.

    Of those that are meant to replace its model that which loses least of the scene, else the first
    that can make it at all; one that nobody has tried is never suggested.
    """
    old = catalogue.get(scene.settings.model)
    close = {each.id for each in catalogue.replacements(old)} if old is not None else set()
    proven = [each for each in candidates(scene, catalogue) if not each.unverified]
    swaps = [
        (each, swap_to(project, scene, catalogue, each)) for each in proven if each.id in close
    ]
    able = [(len(swap.lost), each) for each, swap in swaps if not swap.wrong]
    if able:
        return min(able, key=lambda each: each[0])[1]
    rest = (each for each in proven if not swap_to(project, scene, catalogue, each).wrong)
    return next(rest, proven[0] if proven else None)


def swap_to(project: Project, scene: Scene, catalogue: Catalogue, model: Model | None) -> Swap:
    """Return what a scene would be with a model; None leaves it as it is."""
    old = catalogue.get(scene.settings.model)
    swap = Swap(
        scene.id,
        project.scenes.index(scene) + 1,
        scene.title,
        scene.settings,
        old,
        None if old is None else price_of(old, scene.settings),
    )
    if model is None:
        return swap
    after = fitted(model, scene.settings)
    ask = ask_of(project, scene)
    request = request_for(catalogue, replace(ask, settings=after))
    # What fitting drops, as a seed, is lost as well.
    wanted = request_for(catalogue, replace(ask, settings=replace(ask.settings, model=model.id)))
    lost = dict.fromkeys((*wanted.left_out, *request.left_out, *_unheard(old, model)))
    wrong = request.problems if scene.prompt.strip() or scene.shots else ()
    return replace(
        swap,
        after=after,
        new=model,
        cost_after=price_for(request),
        lost=tuple(lost),
        wrong=wrong,
    )


def total(costs: Iterable[Bill | None]) -> tuple[Bill, int]:
    """Return the sum of what is known, and how many prices are not."""
    known, unknown = Bill(), 0
    for each in costs:
        if each is None:
            unknown += 1
        else:
            known += each
    return known, unknown


def _billed(cost: Credits | None, model: Model | None) -> Bill | None:
    return None if cost is None or model is None else Bill.of(cost, model.unit)


def _unheard(old: Model | None, new: Model) -> Iterator[str]:
    if new.heard == "never" and (old is None or old.heard != "never"):
        yield say("{model} makes no sound.", model=new.title)
