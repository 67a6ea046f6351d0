"""Films of files without a project: each file becomes a scene's take, flattened as in earnest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.flatten import flatten
from desktop_app.domain.picture import AS_FILMED, Transition
from desktop_app.domain.project import (
    Clip,
    ClipId,
    FilmFormat,
    JobId,
    Project,
    ProjectId,
    Scene,
    SceneId,
    Take,
    TakeId,
)
from desktop_app.domain.reel import Reel, Source
from desktop_app.domain.time import TimeRange
from desktop_app.media.probe import scan

SETTINGS = Settings(ModelId("m"))


@dataclass(frozen=True, slots=True)
class Piece:
    """A clip of the film: a file and the part of it that is used; None means all of it."""

    path: Path
    source_range: TimeRange | None = None
    transition: Transition | None = None
    speed: int = AS_FILMED


def source_of(path: Path, name: str | None = None) -> Source:
    """Look at a file as the film maker does."""
    found = scan(path)
    return Source(name or str(path), found.info, found.entries, found.exits, found.obstacle)


def reel_of(pieces: Sequence[Piece | Path], fmt: FilmFormat | None = None, **timeline: Any) -> Reel:
    """Flatten a film of `pieces`; its paths are absolute, so any folder will do."""
    films = [each if isinstance(each, Piece) else Piece(each) for each in pieces]
    sources = {each.path: source_of(each.path) for each in films}
    project = project_of(films, {path: source.info for path, source in sources.items()})
    project = replace(project, timeline=replace(project.timeline, **timeline))
    return flatten(project, {TakeId(str(path)): each for path, each in sources.items()}, fmt)


def project_of(pieces: Sequence[Piece], infos: Mapping[Path, Any], name: str = "Film") -> Project:
    """Return a project of `pieces`, each file a scene with one take."""
    scenes, takes = dict[Path, Scene](), dict[Path, Take]()
    for path in dict.fromkeys(each.path for each in pieces):
        one = SceneId(f"scene {path}")
        take = TakeId(str(path))
        scenes[path] = Scene(one, path.stem, "", SETTINGS, take)
        job = JobId(f"job {path}")
        takes[path] = Take(take, one, 1, str(path), "", SETTINGS, infos[path], 0, job)
    clips = tuple(
        Clip(
            id=ClipId(f"clip {number}"),
            scene_id=scenes[each.path].id,
            source_range=each.source_range,
            speed=each.speed,
            transition=each.transition,
        )
        for number, each in enumerate(pieces)
    )
    project = Project(ProjectId("p"), name, tuple(scenes.values()), tuple(takes.values()))
    track = replace(project.timeline.picture, clips=clips)
    return replace(project, timeline=replace(project.timeline, picture=track))
