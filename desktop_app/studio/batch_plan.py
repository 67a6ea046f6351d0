"""From a batch as it was written to films with scenes and prices; nothing is made or sent yet."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Final
from uuid import uuid4

from desktop_app.domain.asking import ask_of
from desktop_app.domain.batch import (
    BatchSheet,
    Fault,
    FileReference,
    FilmSheet,
    Row,
    Variation,
    variations,
)
from desktop_app.domain.cast import CastId
from desktop_app.domain.catalogue import Catalogue, Model, Settings, fitted
from desktop_app.domain.edits import add_scenes
from desktop_app.domain.money import NO_CREDITS, Credits, Unit
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import ClipId, Project, ProjectId, Scene, SceneId, TakeId
from desktop_app.domain.references import FOLDER, Reference, Source, Use
from desktop_app.domain.requests import Request, price_for, request_for
from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks
from desktop_app.media.probe import probe
from desktop_app.storage.batch_file import BatchRecord, FilmRecord, SceneRecord, digest_of
from desktop_app.storage.bundle import EXTENSION
from desktop_app.storage.names import file_name
from desktop_app.studio.batch_twins import Asked, twins

_KINDS: Final = {
    Use.PICTURE: frozenset(
        {".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".avif"}
    ),
    Use.VIDEO: frozenset({".mp4", ".mov", ".m4v", ".webm", ".avi", ".mkv"}),
    Use.SOUND: frozenset({".mp3", ".wav", ".m4a", ".flac", ".ogg", ".aac"}),
}
_COMING: Final = TakeId("coming")
"""Stands for a take that is ordered with the one that begins where it ends."""


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file that a scene or somebody of the cast is shown by, and what for.

    `length` is how long a film lasts, which some models charge for; None for anything else.
    """

    path: Path
    use: Use
    length: Flicks | None = None


@dataclass(frozen=True, slots=True)
class PlannedScene:
    """A scene with what one take of it costs; None when the price is not known.

    `model` is the entry that is really asked, by its title; `left_out` says what the model has no
    room for. `line` is where it was written.
    """

    id: SceneId
    number: int
    title: str
    model: str
    settings: Settings
    takes: int
    price: Credits | None
    line: int = 0
    files: tuple[PlannedFile, ...] = ()
    left_out: tuple[str, ...] = ()
    unit: Unit = Unit.CREDITS


@dataclass(frozen=True, slots=True)
class FilmPlan:
    """A film of the batch: what is known of it on disk, the value it is begun with, its scenes."""

    record: FilmRecord
    project: Project
    scenes: tuple[PlannedScene, ...]
    cast_files: Mapping[CastId, tuple[PlannedFile, ...]]

    @property
    def takes(self) -> int:
        """Return how many takes it asks for."""
        return sum(scene.takes for scene in self.scenes)


@dataclass(frozen=True, slots=True)
class BatchPlan:
    """All films of a batch. With `faults` nothing of it is made."""

    record: BatchRecord
    films: tuple[FilmPlan, ...]
    faults: tuple[Fault, ...] = ()

    @property
    def takes(self) -> int:
        """Return how many takes it asks for."""
        return sum(film.takes for film in self.films)

    @property
    def total(self) -> Credits:
        """Return what all of it costs, as far as the prices are known."""
        return sum_of(scene for film in self.films for scene in film.scenes)


def sum_of(scenes: Iterable[PlannedScene]) -> Credits:
    """Return what all takes of scenes cost, as far as the prices are known."""
    return sum((each.price * each.takes for each in scenes if each.price), NO_CREDITS)


def plan_batch(
    sheet: BatchSheet, begun: BatchRecord, catalogue: Catalogue, usual: Settings, base: Path
) -> BatchPlan:
    """Return films with prices; those that are `begun` keep their folders and scenes.

    `base` is the folder that names of files count from; whether they are there is looked up, so it
    blocks on the disk.
    """
    faults = list(sheet.faults)
    films: list[FilmPlan] = []
    names = {each.folder.casefold() for each in begun.films}
    seen: set[str] = set()
    for film in sheet.films:
        digest = digest_of(film)
        known = next((each for each in begun.films if each.digest == digest), None)
        # A film that was begun goes on, whatever became of its models and files: what it still
        # lacks is looked at when it is ordered.
        new_faults = faults if known is None else []
        if known is None:
            faults.extend(_changed(film, begun))
            known = _new_record(film, digest, names)
        if film.name.casefold() in seen:
            sentence = say("There are two films “{film}”.", film=film.name)
            faults.append(Fault(sentence, film.line, "film"))
        seen.add(film.name.casefold())
        films.append(_Drafter(catalogue, usual, base, new_faults).film(film, known))
    return BatchPlan(begun, tuple(films), tuple(sorted(faults, key=lambda each: each.line)))


def _changed(film: FilmSheet, begun: BatchRecord) -> Iterable[Fault]:
    """Yield that a film which was begun was written anew since: it is not made a second time."""
    if any(each.name.casefold() == film.name.casefold() for each in begun.films):
        sentence = say(
            "“{film}” was begun as something else, and what was paid for it is in its folder. Give"
            " it another name, write it as it was, or choose another folder.",
            film=film.name,
        )
        yield Fault(sentence, film.line, "film")


def _new_record(film: FilmSheet, digest: str, names: set[str]) -> FilmRecord:
    stem = file_name(film.name, fallback="Untitled film")
    name, number = f"{stem}{EXTENSION}", 1
    while name.casefold() in names:
        number += 1
        name = f"{stem} {number}{EXTENSION}"
    names.add(name.casefold())
    scenes = tuple(
        SceneRecord(SceneId(uuid4().hex), ClipId(uuid4().hex), place, row.takes)
        for place, row in enumerate(film.rows)
        for _ in range(row.scenes)
    )
    return FilmRecord(film.name, name, ProjectId(uuid4().hex), digest, scenes)


class _Drafter:
    """Makes the scenes of films, and collects what is wrong with them."""

    def __init__(
        self, catalogue: Catalogue, usual: Settings, base: Path, faults: list[Fault]
    ) -> None:
        self._catalogue = catalogue
        self._usual = usual
        self._base = base
        self._faults = faults

    def film(self, film: FilmSheet, record: FilmRecord) -> FilmPlan:
        """Return a film with its prices."""
        rows = [(row, each) for row in film.rows for each in variations(row)]
        files = {id(row): self._files(row.references, row) for row in film.rows}
        cast_files = {
            each.entry.id: self._files(each.references, Row(film.line, place="cast"))
            for each in film.cast
        }
        scenes = [
            self._scene(known, row, each, files[id(row)])
            for known, (row, each) in zip(record.scenes, rows, strict=True)
        ]
        cast = tuple(
            replace(each.entry, references=_placed(cast_files[each.entry.id])) for each in film.cast
        )
        empty = replace(Project(record.project_id, film.name), cast=cast)
        project = add_scenes(empty, scenes, [known.clip_id for known in record.scenes])
        asked = self._asked(project, rows)
        planned = tuple(
            self._planned(place, scene, each, files[id(each.row)])
            for place, (scene, each) in enumerate(zip(scenes, asked, strict=True), 1)
        )
        self._faults.extend(twins(asked))
        return FilmPlan(record, project, planned, cast_files)

    def _scene(
        self, known: SceneRecord, row: Row, each: Variation, files: tuple[PlannedFile, ...]
    ) -> Scene:
        model = self._model(each.model, row)
        return Scene(
            known.id,
            _title(each, model),
            each.prompt,
            _settings(model, each, row, self._usual),
            references=_placed(files),
            continues=row.continues,
        )

    def _asked(self, project: Project, rows: Sequence[tuple[Row, Variation]]) -> list[Asked]:
        """Return what is sent for each scene, as if all were ordered at once."""
        coming = dict.fromkeys(project.scene_by_id, _COMING)
        asks = [ask_of(project, scene, coming) for scene in project.scenes]
        return [
            Asked(row, each, scene.title, ask, request_for(self._catalogue, ask))
            for (row, each), scene, ask in zip(rows, project.scenes, asks, strict=True)
        ]

    def _planned(
        self, number: int, scene: Scene, asked: Asked, files: tuple[PlannedFile, ...]
    ) -> PlannedScene:
        row, request = asked.row, asked.request
        if row.continues and number == 1:
            sentence = say("The first scene of a film continues none.")
            self._fault(row, "continues", sentence)
        if self._catalogue.get(scene.settings.model) is not None:
            for wrong in request.problems:
                self._fault(row, "", wrong)
        return PlannedScene(
            scene.id,
            number,
            scene.title,
            _model_asked(request, scene.settings),
            scene.settings,
            row.takes,
            price_for(request),
            row.line,
            files,
            request.left_out,
            Unit.CREDITS if request.model is None else request.model.unit,
        )

    def _model(self, name: str, row: Row) -> Model | None:
        """Return the model that is meant, by id or title; the usual one when none is named."""
        if not name:
            return self._catalogue.find(self._usual.model)
        found = self._catalogue.get(name)
        titled = [each for each in self._catalogue if each.title.casefold() == name.casefold()]
        if found is None and titled:
            found = next((each for each in titled if each.is_live), titled[0])
        if found is None:
            self._fault(row, "model", self._no_model(name))
        return found

    def _no_model(self, name: str) -> str:
        if "," in name or ";" in name:
            return say("There is no model “{name}”; several have | between them.", name=name)
        near = get_close_matches(name, [each.id for each in self._catalogue], n=1, cutoff=0.5)
        if near:
            return say("There is no model “{name}”; is it “{near}”?", name=name, near=near[0])
        return say("There is no model “{name}”; “takewright models” lists them.", name=name)

    def _files(self, files: Sequence[FileReference], row: Row) -> tuple[PlannedFile, ...]:
        found = []
        for each in files:
            path = (self._base / each.path).absolute()
            use = each.use or _use_of(path)
            if use is None:
                sentence = say("“{name}” is no picture, film or sound.", name=each.path)
                self._fault(row, "references", sentence)
            elif not path.is_file():
                sentence = say("There is no file “{path}”.", path=path)
                self._fault(row, "references", sentence)
            else:
                found.append(self._measured(path, use, row))
        return tuple(found)

    def _measured(self, path: Path, use: Use, row: Row) -> PlannedFile:
        if use is not Use.VIDEO:
            return PlannedFile(path, use)
        try:
            return PlannedFile(path, use, probe(path).duration)
        except LocalFault as error:
            self._fault(row, "references", str(error))
            return PlannedFile(path, use)

    def _fault(self, row: Row, column: str, sentence: str) -> None:
        fault = row.fault(column, sentence)
        # What is wrong with all variations of a row is said once.
        if fault not in self._faults:
            self._faults.append(fault)


def _use_of(path: Path) -> Use | None:
    suffix = path.suffix.lower()
    return next((use for use, suffixes in _KINDS.items() if suffix in suffixes), None)


def _placed(files: Iterable[PlannedFile]) -> tuple[Reference, ...]:
    """Return what stands for files that are not in the film yet, to be priced."""
    return tuple(
        Reference(
            each.use, Source(f"{FOLDER}/{each.path.name}"), each.path.name, length=each.length
        )
        for each in files
    )


def _settings(model: Model | None, each: Variation, row: Row, usual: Settings) -> Settings:
    """Return what was said, and for the rest the usual settings as the model has them."""
    if model is None:
        return usual
    own = fitted(model, usual)
    return replace(
        own,
        aspect=each.aspect or own.aspect,
        seconds=own.seconds if each.seconds is None else each.seconds,
        resolution=each.resolution or own.resolution,
        sound=row.sound,
        seed=each.seed,
        negative=row.negative,
    )


def _title(each: Variation, model: Model | None) -> str:
    """Return a scene's title with what tells it from the other variations."""
    told = [
        {
            "model": value if model is None else model.title,
            "seed": say("seed {seed}", seed=value),
            "seconds": f"{value} s",
        }.get(name, value)
        for name, value in each.varied
        if value not in each.title
    ]
    return " · ".join((each.title, *told))


def _model_asked(request: Request, settings: Settings) -> str:
    return settings.model if request.model is None else request.model.title
