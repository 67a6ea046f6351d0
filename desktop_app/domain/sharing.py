"""Giving several scenes the settings of one, or the parts of them that are meant."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_app.domain.catalogue import Catalogue, Settings, fitted
from desktop_app.domain.project import Project, SceneId


class Part(StrEnum):
    """A part of a scene's settings."""

    MODEL = "model"
    ASPECT = "aspect"
    SECONDS = "seconds"
    RESOLUTION = "resolution"
    SOUND = "sound"
    NEGATIVE = "negative"


@dataclass(frozen=True, slots=True)
class Change:
    """What a scene gets; `exact` is False when its model cannot do all that was meant."""

    scene_id: SceneId
    settings: Settings
    exact: bool = True


def changes_of(
    project: Project,
    scene_ids: Iterable[SceneId],
    source: Settings,
    parts: Collection[Part],
    catalogue: Catalogue,
) -> tuple[Change, ...]:
    """Return what each of these scenes becomes with parts of `source`, unless that is nothing.

    What the scene's model cannot do is taken as near as it can. A scene that another model is for
    keeps its own length and shape where that model has them.
    """
    found = []
    for scene_id in scene_ids:
        old = project.scene_by_id[scene_id].settings
        meant = _with_parts(old, source, parts)
        model = catalogue.get(meant.model)
        new = meant if model is None else fitted(model, meant)
        if new != old:
            kept = all(getattr(new, part) == getattr(meant, part) for part in parts)
            found.append(Change(scene_id, new, kept))
    return tuple(found)


def _with_parts(old: Settings, source: Settings, parts: Collection[Part]) -> Settings:
    return replace(old, **{part.value: getattr(source, part) for part in Part if part in parts})
