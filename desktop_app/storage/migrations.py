"""How the project file grew: pure `dict -> dict`, one function for each version.

`MIGRATIONS[n]` turns a document of version n into one of version n + 1. A migration never uses the
domain's classes (they move on; an old file does not), never changes what it was given, and has a
fixture in tests/unit/storage/fixtures that it is tested with.

Raise the version when an older Takewright would lose or misread something; an older one then
refuses the file with a sentence instead of thinning it out.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

Document = Mapping[str, Any]
Migration = Callable[[Document], dict[str, Any]]

_FLICKS_PER_SECOND = 705_600_000


def upgrade(document: Document, version: int, migrations: tuple[Migration, ...]) -> dict[str, Any]:
    """Bring a document of `version` to the newest; raises what a migration of bad data raises."""
    grown = dict(document)
    for step in migrations[version:]:
        grown = step(grown)
    return grown | {"schema_version": len(migrations)}


def from_version_0(document: Document) -> dict[str, Any]:
    """The draft format: settings loose in the scene, seconds as floats, no timeline."""
    project = dict(document["project"])
    order = project.pop("order", None) or [scene["id"] for scene in project["scenes"]]
    project["scenes"] = [_scene_of_0(scene) for scene in project["scenes"]]
    project["takes"] = [_take_of_0(take) for take in project.get("takes", ())]
    clips = [{"id": f"clip-{number}", "scene_id": id_} for number, id_ in enumerate(order, 1)]
    project["timeline"] = {"picture": {"kind": "picture", "clips": clips}}
    return dict(document) | {"project": project}


def _scene_of_0(scene: Document) -> dict[str, Any]:
    kept = {key: scene[key] for key in ("id", "title", "prompt")}
    return kept | {"settings": _settings_of_0(scene), "take_id": scene.get("take")}


def _settings_of_0(holder: Document) -> dict[str, Any]:
    aspect = {"portrait": "9:16", "landscape": "16:9"}[holder["aspect"]]
    return {"model": holder["model"], "aspect": aspect, "seconds": holder["seconds"]}


def _take_of_0(take: Document) -> dict[str, Any]:
    media = dict(take["media"])
    fps = media.pop("fps")
    media["rate"] = {"numerator": fps, "denominator": 1}
    media["duration"] = round(media.pop("seconds") * _FLICKS_PER_SECOND)
    kept = {key: take[key] for key in ("id", "number", "path", "prompt", "made_at", "task_id")}
    spent = {"milli": take["credits"] * 1000} if take.get("credits") is not None else None
    return kept | {
        "scene_id": take["scene"],
        "settings": _settings_of_0(take),
        "media": media,
        "credits": spent,
    }


def from_version_1(document: Document) -> dict[str, Any]:
    """Before titles, captions, music and edits of clips; what is missing has its defaults."""
    return dict(document)


def from_version_2(document: Document) -> dict[str, Any]:
    """Before markers, in and out points, and the cast; what is missing has its defaults."""
    return dict(document)


def from_version_3(document: Document) -> dict[str, Any]:
    """Before references, links between scenes, and shots; what is missing has its defaults."""
    return dict(document)


def from_version_4(document: Document) -> dict[str, Any]:
    """Before words on what is not to be seen, and characters; what is missing has its defaults."""
    return dict(document)


def from_version_5(document: Document) -> dict[str, Any]:
    """Before it was written down when files from elsewhere came in; that is not known, then."""
    return dict(document)


MIGRATIONS: Final[tuple[Migration, ...]] = (
    from_version_0,
    from_version_1,
    from_version_2,
    from_version_3,
    from_version_4,
    from_version_5,
)
