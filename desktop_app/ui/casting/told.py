"""How a model is told of the cast: by which means, with how many pictures, and what is left out."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.asking import Ask, ask_of
from desktop_app.domain.bodies import placeholder
from desktop_app.domain.cast import CastEntry, by_key, key_of, mentions, spoken_by
from desktop_app.domain.casting import scenes_that_use
from desktop_app.domain.catalogue import Catalogue, ModelId, Role
from desktop_app.domain.placing import placed
from desktop_app.domain.project import Project, Scene
from desktop_app.domain.requests import Request, request_for
from desktop_app.ui.words import counted, shown, side_by_side

_ENOUGH: Final = 20
"""Scenes of a model that are looked at: more would be felt, and hardly say anything new."""


@dataclass(frozen=True, slots=True)
class Told:
    """How one model is told of one entry; `sent` of its `shown` pictures, films and sounds go.

    `name` is what the model knows it by, empty where its words stand in the prompt; `left_out` says
    what does not go, a sentence each.
    """

    entry: CastEntry
    name: str
    sent: int
    shown: int
    has_voice: bool
    left_out: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """Return it in words."""
        parts = [self._tr("as {name}").format(name=self.name) if self.name else self._tr("words")]
        if self.shown:
            sent = self._tr("{sent} of {count} pictures and sounds")
            whole = counted("{count} picture or sound", "{count} pictures or sounds", self.shown)
            is_whole = self.sent == self.shown
            parts.append(whole if is_whole else sent.format(sent=self.sent, count=self.shown))
        if self.has_voice:
            parts.append(self._tr("voice"))
        told = self._tr("{entry}: {means}")
        return told.format(entry=self.entry.name, means=side_by_side(parts))

    @staticmethod
    def _tr(text: str) -> str:
        return QCoreApplication.translate("CastTold", text)


def knows_characters(project: Project, catalogue: Catalogue) -> bool:
    """Tell whether a model of the film knows the cast by ids that its provider gave out."""
    ids = dict.fromkeys(scene.settings.model for scene in project.scenes)
    models = (catalogue.get(each) for each in ids)
    families = (catalogue.family(each) for each in models if each is not None)
    return any(each.field_for(Role.CHARACTERS) is not None for fam in families for each in fam)


def told_in(project: Project, scene: Scene, catalogue: Catalogue) -> tuple[Told, ...]:
    """Return how the model of a scene is told of each entry that the scene names."""
    ask = ask_of(project, scene)
    if not ask.cast:
        return ()
    request = request_for(catalogue, replace(ask, unknown=()))
    return () if request.model is None else tuple(_told(ask, request, each) for each in ask.cast)


def models_told(
    project: Project, entry: CastEntry, catalogue: Catalogue, usual: Scene | None
) -> tuple[tuple[str, Told], ...]:
    """Return how each model of the scenes that name an entry is told of it, by the model's title.

    Of an entry that no scene names, how that of the `usual` scene would be.
    """
    scenes: Iterable[Scene] = scenes_that_use(project, entry)
    if not scenes and usual is not None:
        scenes = (replace(usual, prompt=f"{{{entry.name}}}", references=(), shots=()),)
    by_model: dict[ModelId, tuple[str, Told]] = {}
    asked: Counter[ModelId] = Counter()
    for scene in scenes:
        asked[scene.settings.model] += 1
        if asked[scene.settings.model] > _ENOUGH:
            continue
        told = next((e for e in told_in(project, scene, catalogue) if e.entry.id == entry.id), None)
        model = catalogue.get(scene.settings.model)
        known = by_model.get(scene.settings.model)
        if told is None or model is None:
            continue
        # Of several scenes the one is told of that leaves most out.
        if known is None or len(told.left_out) > len(known[1].left_out):
            by_model[scene.settings.model] = (model.title, told)
    return tuple(by_model.values())


def _told(ask: Ask, request: Request, entry: CastEntry) -> Told:
    body = json.dumps(dict(request.body))
    own = [at for at, each in enumerate(ask.references) if each.cast_id == entry.id]
    sent = sum(f'"{placeholder(at)}"' in body for at in own)
    names = [entry.name, *(each.name for each in entry.references if each.name)]
    character = entry.character.strip()
    is_short = sent < len(own) or (bool(character) and json.dumps(character) not in body)
    found = (shown(each) for each in request.left_out) if is_short else ()
    left_out = tuple(each for each in found if any(name in each for name in names))
    name, speaks = _name_of(ask, request, entry), _speaks(ask, entry)
    return Told(entry, name, sent, len(own), speaks, left_out)


def _name_of(ask: Ask, request: Request, entry: CastEntry) -> str:
    """Return what a model that knows the cast by names of its own calls an entry."""
    if request.model is None:
        return ""
    field = request.model.field_for(Role.ELEMENTS)
    found = (each for each in placed(request.model, ask).elements if each.entry.id == entry.id)
    element = next(found, None)
    return "" if field is None or element is None else field.mention.format(name=element.name)


def _speaks(ask: Ask, entry: CastEntry) -> bool:
    known, key = by_key(ask.cast), key_of(entry.name)
    prompts = (ask.prompt, *(each.prompt for each in ask.written or ask.shots))
    return any(
        each.start in spoken_by(prompt, known)
        for prompt in prompts
        for each in mentions(prompt)
        if each.key == key
    )
