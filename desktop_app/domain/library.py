"""Everything a project was made from, as entries that can be searched, sifted and sorted."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath

from desktop_app.domain.asking import asks_for
from desktop_app.domain.catalogue import ModelId
from desktop_app.domain.material import used_takes
from desktop_app.domain.money import Credits
from desktop_app.domain.project import Project, SceneId, Take
from desktop_app.domain.sound import SoundClip
from desktop_app.domain.time import Flicks

_TITLE_WORDS = 5


class Standing(StrEnum):
    """How an entry stands to the film; one may stand in several ways."""

    IN_FILM = "in_film"
    UNUSED = "unused"
    STARRED = "starred"
    STALE = "stale"
    IMPORT = "import"
    MISSING = "missing"


class Order(StrEnum):
    """What entries are sorted by."""

    SCENE = "scene"
    NEWEST = "newest"
    NAME = "name"
    LENGTH = "length"
    COST = "cost"


@dataclass(frozen=True, slots=True)
class Entry:
    """A take, or a sound that came from elsewhere.

    `place` is that of its scene in the list, after all of them for none; `made_at` is when it was
    made or came into the film, in epoch milliseconds, 0 when unknown; `words` what a search looks
    in, folded. `model` is None for an import. Whether its file is missing is known elsewhere.
    """

    title: str
    path: str
    length: Flicks
    place: int
    number: int
    made_at: int
    words: str
    take: Take | None = None
    sound: SoundClip | None = None
    model: ModelId | None = None
    in_film: bool = False
    is_starred: bool = False
    is_stale: bool = False

    @property
    def key(self) -> str:
        """Return what tells it from others, whatever is edited."""
        return self.path if self.take is None else self.take.id

    @property
    def is_import(self) -> bool:
        """Tell whether it came from elsewhere."""
        return self.model is None

    @property
    def credits(self) -> Credits | None:
        """Return what it cost; None when that is unknown, or nothing."""
        return None if self.take is None else self.take.credits

    @property
    def name(self) -> str:
        """Return the name of its file."""
        return PurePosixPath(self.path).name


@dataclass(frozen=True, slots=True)
class Sift:
    """What is looked for: every word, in an entry that stands so, of a model, made since."""

    words: str = ""
    standing: Standing | None = None
    model: ModelId | None = None
    since: int = 0

    @property
    def is_open(self) -> bool:
        """Tell whether everything passes."""
        return self == Sift()


def entries_of(project: Project) -> tuple[Entry, ...]:
    """Return every take and every sound file, takes by age, then sounds."""
    used = used_takes(project)
    places = {scene.id: place for place, scene in enumerate(project.scenes)}
    takes = (_of_take(project, take, places, take.id in used) for take in project.takes)
    return (*takes, *_of_sounds(project))


def sifted(
    entries: Iterable[Entry], sift: Sift, order: Order, missing: Collection[str]
) -> list[Entry]:
    """Return the entries that pass, in order; `missing` are the paths of files that are gone."""
    wanted = sift.words.casefold().split()
    passed = [
        each
        for each in entries
        if all(word in each.words for word in wanted)
        and (sift.standing is None or stands(each, sift.standing, missing))
        and (sift.model is None or each.model == sift.model)
        and each.made_at >= sift.since
    ]
    key, is_backwards = _KEYS[order]
    passed.sort(key=_scene_key)
    passed.sort(key=key, reverse=is_backwards)
    return passed


def stands(entry: Entry, standing: Standing, missing: Collection[str]) -> bool:
    """Tell whether an entry stands so."""
    match standing:
        case Standing.IN_FILM:
            return entry.in_film
        case Standing.UNUSED:
            return not entry.in_film
        case Standing.STARRED:
            return entry.is_starred
        case Standing.STALE:
            return entry.is_stale
        case Standing.IMPORT:
            return entry.is_import
        case Standing.MISSING:
            return entry.path in missing


def models_of(entries: Sequence[Entry]) -> tuple[ModelId, ...]:
    """Return the models that made any of these, by id."""
    return tuple(sorted({each.model for each in entries if each.model is not None}))


def _of_take(project: Project, take: Take, places: Mapping[SceneId, int], in_film: bool) -> Entry:
    scene = project.scene_by_id.get(take.scene_id)
    title = title_of_take(take) if scene is None else scene.title
    was_made = take.job_id is not None
    return Entry(
        title=title,
        path=take.path,
        length=take.media.duration,
        place=places.get(take.scene_id, len(places)),
        number=take.number,
        made_at=take.made_at,
        words=f"{title}\n{take.prompt}\n{PurePosixPath(take.path).name}".casefold(),
        take=take,
        model=take.settings.model if was_made else None,
        in_film=in_film,
        is_starred=scene is not None and scene.take_id == take.id,
        is_stale=scene is not None and was_made and not asks_for(project, scene, take.asked),
    )


def title_of_take(take: Take) -> str:
    """Return what a take whose scene is gone is called: by its prompt, else by its folder."""
    words = " ".join(take.prompt.split()[:_TITLE_WORDS])
    path = PurePosixPath(take.path)
    return words or path.parent.name.rpartition("-")[0] or path.stem


def _of_sounds(project: Project) -> Iterator[Entry]:
    known: set[str] = set()
    for sound in (*project.timeline.music, *project.timeline.voice):
        if sound.path not in known:
            known.add(sound.path)
            name = PurePosixPath(sound.path).stem
            yield Entry(
                title=name,
                path=sound.path,
                length=sound.length,
                place=len(project.scenes) + 1,
                number=0,
                made_at=sound.added_at,
                words=PurePosixPath(sound.path).name.casefold(),
                sound=sound,
                in_film=True,
            )


def _scene_key(entry: Entry) -> tuple[int, int, str]:
    return entry.place, entry.number, entry.path


def _cost(entry: Entry) -> int:
    return -1 if entry.credits is None else entry.credits.milli


_KEYS: Mapping[Order, tuple[Callable[[Entry], tuple[int, int, str] | int | str], bool]] = {
    Order.SCENE: (_scene_key, False),
    Order.NEWEST: (lambda entry: entry.made_at, True),
    Order.NAME: (lambda entry: entry.title.casefold(), False),
    Order.LENGTH: (lambda entry: entry.length, True),
    Order.COST: (_cost, True),
}
