"""Every take of a batch, with what is said of it: for the contact sheet and for choosing."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.project import Project, ProjectId, Scene, Take
from desktop_app.domain.sentence import Figure, say
from desktop_app.domain.time import as_seconds
from desktop_app.studio.batch import Batch, Standing


@dataclass(frozen=True, slots=True)
class BatchTake:
    """A take with its film's name, its file, and whether that film shows it.

    `title` is its scene's, with its number where the scene has several; `facts` are short words.
    `row` is what it is a variation of: its film, and where it was written there.
    """

    film: str
    title: str
    take: Take
    path: Path
    facts: tuple[str, ...]
    is_shown: bool
    row: tuple[ProjectId, int]


async def takes_of(found: Batch, catalogue: Catalogue) -> tuple[BatchTake, ...]:
    """Return all takes, in the order of the batch; raises LocalFault."""
    standings = await found.standings()
    return tuple(take for each in standings for take in _in_film(each, found.folder, catalogue))


def title_of(project: Project, scene: Scene, take: Take) -> str:
    """Return what a take is called among those of its film."""
    if len(project.takes_of(scene.id)) < 2:
        return scene.title
    return say("{title}, take {number}", title=scene.title, number=take.number)


def facts_of(take: Take, catalogue: Catalogue) -> tuple[str, ...]:
    """Return what a take was made with, what came of it, and what it cost."""
    settings = take.settings
    model = catalogue.get(settings.model)
    cost = take.credits
    told = [
        settings.model if model is None else model.title,
        say("{seconds} s", seconds=Figure(as_seconds(take.media.duration), 1)),
        settings.aspect,
        settings.resolution or "",
        "" if settings.seed is None else say("seed {seed}", seed=str(settings.seed)),
        say("price unknown")
        if cost is None
        else say("{credits} credits · {usd}", credits=cost, usd=cost.usd),
    ]
    return tuple(each for each in told if each)


def is_shown(project: Project, take: Take) -> bool:
    """Tell whether a film shows a take where its scene stands."""
    scene = project.scene_by_id[take.scene_id]
    return scene.take_id == take.id and project.first_clip_place(scene.id) is not None


def _in_film(standing: Standing, folder: Path, catalogue: Catalogue) -> Iterator[BatchTake]:
    project, record = standing.project, standing.plan.record
    rows = {scene.id: scene.row for scene in record.scenes}
    for scene in project.scenes:
        for take in project.takes_of(scene.id):
            yield BatchTake(
                record.name,
                title_of(project, scene, take),
                take,
                folder / record.folder / take.path,
                facts_of(take, catalogue),
                is_shown(project, take),
                # What somebody added to the film since is a variation of nothing.
                (record.project_id, rows.get(scene.id, -1)),
            )
