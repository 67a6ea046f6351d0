"""Which model each scene is to have instead, worked out away from the window's thread."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from desktop_app.domain.catalogue import Catalogue, ModelId, Settings
from desktop_app.domain.project import Project, SceneId
from desktop_app.domain.replacing import Swap, orphans, suggestion, swap_to


@dataclass(frozen=True, slots=True)
class Plan:
    """What is proposed for the scenes of a film whose model is gone.

    `models` is the choice for each scene, None to leave it as it is.
    """

    project: Project
    catalogue: Catalogue
    models: Mapping[SceneId, ModelId | None]
    swaps: tuple[Swap, ...] = ()

    def choosing(self, scene_ids: Iterable[SceneId], model: ModelId | None) -> "Plan":
        """Return the plan with another choice for some scenes, not worked out yet."""
        return replace(self, models={**self.models, **dict.fromkeys(scene_ids, model)})

    def worked_out(self) -> "Plan":
        """Return it with what each choice comes to; takes about half a millisecond a scene."""
        known = {(swap.scene_id, swap.new and swap.new.id): swap for swap in self.swaps}
        swaps = []
        for scene_id, model_id in self.models.items():
            scene = self.project.scene_by_id[scene_id]
            model = None if model_id is None else self.catalogue.get(model_id)
            kept = known.get((scene_id, model and model.id))
            swaps.append(kept or swap_to(self.project, scene, self.catalogue, model))
        return replace(self, swaps=tuple(swaps))

    @property
    def settings(self) -> dict[SceneId, Settings]:
        """Return what the scenes become that change at all."""
        return {swap.scene_id: swap.after for swap in self.swaps if swap.after is not None}


def plan_for(
    project: Project,
    catalogue: Catalogue,
    chosen: Mapping[SceneId, ModelId | None] = MappingProxyType({}),
) -> Plan:
    """Return what is suggested for each scene whose model is gone, `chosen` kept where it can be.

    Slow: not for the window's thread.
    """
    models: dict[SceneId, ModelId | None] = {}
    for scene in orphans(project, catalogue):
        kept = chosen.get(scene.id)
        model = catalogue.get(kept) if kept is not None else None
        if scene.id in chosen and (kept is None or (model is not None and model.is_live)):
            models[scene.id] = kept
        else:
            best = suggestion(project, scene, catalogue)
            models[scene.id] = None if best is None else best.id
    return Plan(project, catalogue, models).worked_out()
