"""What references are called: where each came from, in the words of the window."""

from pathlib import PurePosixPath
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.project import Project, Scene, Take
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.domain.time import timecode
from desktop_app.ui.words import side_by_side

USE_ICONS: Final = {
    Use.FIRST_FRAME: "image",
    Use.LAST_FRAME: "image",
    Use.PICTURE: "image",
    Use.VIDEO: "film",
    Use.SOUND: "music",
}


def use_words(use: Use) -> str:
    """Return what a model does with a reference."""
    return {
        Use.FIRST_FRAME: _tr("First frame"),
        Use.LAST_FRAME: _tr("Last frame"),
        Use.PICTURE: _tr("Reference picture"),
        Use.VIDEO: _tr("Reference video"),
        Use.SOUND: _tr("Reference sound"),
    }[use]


def removal_words(use: Use) -> str:
    """Return what taking a frame out is called."""
    if use is Use.FIRST_FRAME:
        return _tr("Remove the first frame")
    return _tr("Remove the last frame")


def reuse_words(use: Use) -> str:
    """Return what giving a picture another use is called."""
    return {
        Use.FIRST_FRAME: _tr("Use as first frame"),
        Use.LAST_FRAME: _tr("Use as last frame"),
    }.get(use, _tr("Use as reference picture"))


def refusal_words(model: str, use: Use) -> str:
    """Return that a model is shown nothing for a use, in a sentence."""
    return {
        Use.FIRST_FRAME: _tr("{model} takes no first frame."),
        Use.LAST_FRAME: _tr("{model} takes no last frame."),
        Use.PICTURE: _tr("{model} takes no reference picture."),
        Use.VIDEO: _tr("{model} takes no reference video."),
        Use.SOUND: _tr("{model} takes no reference sound."),
    }[use].format(model=model)


def origin_of(project: Project, reference: Reference) -> str:
    """Return where a reference came from: a file's name, or a take and the time in it."""
    entry = next((each for each in project.cast if each.id == reference.cast_id), None)
    if entry is not None:
        return _tr("{name}, of the cast").format(name=entry.name)
    source = reference.source
    if source.path:
        return reference.name or PurePosixPath(source.path).name
    take = project.take_by_id.get(source.take_id) if source.take_id else None
    if take is None:
        return reference.name or _tr("a take that is not in the film")
    return side_by_side((take_words(project, take), moment_words(take, source)))


def take_words(project: Project, take: Take) -> str:
    """Return which take of which scene it is."""
    scene = project.scene_by_id.get(take.scene_id)
    if scene is None:
        return _tr("Take {take} of a removed scene").format(take=take.number)
    words = _tr("Scene {scene} · take {take}")
    return words.format(scene=number_of(project, scene), take=take.number)


def moment_words(take: Take, source: Source) -> str:
    """Return which frame of a take it is."""
    if source.at is None:
        return _tr("last frame")
    return _tr("first frame") if source.at == 0 else timecode(source.at, take.media.rate)


def scene_words(project: Project, scene: Scene) -> str:
    """Return a scene by number and title."""
    number = number_of(project, scene)
    if not scene.title:
        return _tr("Scene {number}").format(number=number)
    return side_by_side((number, scene.title))


def number_of(project: Project, scene: Scene) -> int:
    """Return a scene's number as people count."""
    return next(at for at, each in enumerate(project.scenes, 1) if each.id == scene.id)


def _tr(words: str) -> str:
    return QCoreApplication.translate("References", words)
