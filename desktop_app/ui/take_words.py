"""Takes in words: what they are called, what they are, what the film shows without them."""

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.project import Project, Take
from desktop_app.domain.takes import TakeUse
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.ui.words import in_dollars, in_seconds, side_by_side


def name_of(take: Take) -> str:
    """Return what a take is called within its scene."""
    return _say("Take {number}").format(number=take.number)


def whole_name_of(take: Take, project: Project) -> str:
    """Return what a take is called among all of the film."""
    scene = project.scene_by_id.get(take.scene_id)
    if scene is None:
        return _say("{file}, of a removed scene").format(file=PurePath(take.path).name)
    number = project.scenes.index(scene) + 1
    words = _say("Scene {scene} · take {number}")
    return words.format(scene=number, number=take.number)


def seconds_of(length: Flicks) -> str:
    """Return a length as it stands on a tile: `10.0 s`."""
    return in_seconds(length / FLICKS_PER_SECOND, 1)


def facts_of(take: Take, title_of_model: Callable[[str], str]) -> str:
    """Return model, shape, length and price of a take in a line; of an import its file."""
    if not take.prompt and take.job_id is None:
        parts = [_say("Imported clip"), f"{take.media.width} × {take.media.height}"]
    else:
        settings = take.settings
        parts = [title_of_model(settings.model), settings.aspect, settings.resolution or ""]
    parts.append(seconds_of(take.media.duration))
    if take.credits is not None:
        parts.append(in_dollars(take.credits.usd))
    return side_by_side(part for part in parts if part)


def thrown_words(use: TakeUse, project: Project) -> str:
    """Return what happened to a take that is in the trash now, and what the film shows instead."""
    scene = project.scene_by_id.get(use.take.scene_id)
    title = scene.title if scene is not None else PurePath(use.take.path).name
    if not use.is_chosen:
        words = _say("Take {number} of “{title}” is in the trash.")
        return words.format(number=use.take.number, title=title)
    if use.instead is None:
        words = _say(
            "Take {number} of “{title}” is in the trash; the film has a placeholder there until"
            " another is made."
        )
        return words.format(number=use.take.number, title=title)
    words = _say("Take {number} of “{title}” is in the trash; the film shows take {other} instead.")
    return words.format(number=use.take.number, title=title, other=use.instead.number)


def _say(text: str) -> str:
    return QCoreApplication.translate("TakeWords", text)
