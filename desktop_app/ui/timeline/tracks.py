"""What stands beside the picture: titles, captions, music and voice, laid out in thin tracks."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from pathlib import PurePosixPath

from desktop_app.domain.project import Project, TrackKind
from desktop_app.domain.sentence import say
from desktop_app.domain.sound import SoundClip
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.domain.titling import Placement, TitleStyle
from desktop_app.ui.words import shown, side_by_side

MOST_LANES = 3
"""What overlaps more often than this is drawn over each other."""


class Kind(StrEnum):
    """What a track carries."""

    TITLE = "titles"
    CAPTION = "captions"
    MUSIC = "music"
    VOICE = "voice"

    @property
    def track(self) -> TrackKind:
        """Which track of the film it is."""
        return TrackKind(self.value)

    @property
    def is_sound(self) -> bool:
        """Tell whether it is heard, not seen."""
        return self in (Kind.MUSIC, Kind.VOICE)


@dataclass(frozen=True, slots=True)
class ItemKey:
    """Which title, caption or sound is meant."""

    kind: Kind
    id: str


@dataclass(frozen=True, slots=True)
class Item:
    """Something beside the picture, its words and its place in the film; lanes keep it apart."""

    key: ItemKey
    words: str
    place: TimeRange
    lane: int = 0
    sound: SoundClip | None = None


@dataclass(frozen=True)
class TrackRow:
    """A track that holds something, its items in order of time."""

    kind: Kind
    items: tuple[Item, ...]

    @cached_property
    def lanes(self) -> int:
        """How many lanes it is high."""
        return 1 + max(item.lane for item in self.items)


@dataclass(frozen=True)
class Tracks:
    """The tracks under the picture, those that hold something."""

    rows: tuple[TrackRow, ...] = ()

    @cached_property
    def by_key(self) -> Mapping[ItemKey, Item]:
        """Items by what names them."""
        return {item.key: item for row in self.rows for item in row.items}

    @property
    def end(self) -> Flicks:
        """Where the last item ends."""
        ends = (item.place.end for item in self.by_key.values())
        return max(ends, default=Flicks(0))


def tracks_of(project: Project) -> Tracks:
    """Return what is beside the picture of a film; what hangs on a clip that is gone is not."""
    found: dict[Kind, list[Item]] = {}
    for key, words, placement, sound in _everything(project):
        place = project.place_of(placement)
        if place is not None:
            item = Item(key, words, place, sound=sound)
            found.setdefault(key.kind, []).append(item)
    return Tracks(tuple(TrackRow(kind, _in_lanes(found[kind])) for kind in Kind if kind in found))


def placement_of(project: Project, key: ItemKey) -> Placement | None:
    """Return where something stands; None when there is no such thing any more."""
    every = _everything(project)
    return next((placement for each, _, placement, _ in every if each == key), None)


def retraced(tracks: Tracks, before: Project, after: Project) -> Tracks:
    """Return tracks after titles, captions or sounds were changed; no clip, and none came or went.

    Everything stays in its lane, so that what is carried does not jump. Only what is another value
    is looked at: a long film has a thousand captions, and a hand moves often.
    """
    timeline = before.timeline
    every = (timeline.titles, timeline.captions, timeline.music, timeline.voice)
    known = frozenset(id(each) for some in every for each in some)
    changed: dict[ItemKey, Item] = {}
    for key, words, placement, sound in _everything(after, known):
        place, was = before.place_of(placement), tracks.by_key.get(key)
        if place is not None and was is not None:
            changed[key] = Item(key, words, place, was.lane, sound)
    kinds = {key.kind for key in changed}

    def now(row: TrackRow) -> TrackRow:
        return TrackRow(row.kind, tuple(changed.get(each.key, each) for each in row.items))

    return Tracks(tuple(now(row) if row.kind in kinds else row for row in tracks.rows))


def name_of(sound: SoundClip) -> str:
    """Return what a sound is called: its file's name."""
    return PurePosixPath(sound.path).name


def _everything(
    project: Project, known: Container[int] = ()
) -> Iterator[tuple[ItemKey, str, Placement, SoundClip | None]]:
    """Yield all that stands beside the picture, but for the values whose identities are `known`."""
    timeline = project.timeline
    for title in timeline.titles:
        if id(title) not in known:
            words = side_by_side((title.text, title.detail)) or _unwritten(title.style)
            yield ItemKey(Kind.TITLE, title.id), _line(words), title.placement, None
    for caption in timeline.captions:
        if id(caption) not in known:
            words = f"“{_line(caption.text)}”"
            yield ItemKey(Kind.CAPTION, caption.id), words, caption.placement, None
    for kind, sounds in ((Kind.MUSIC, timeline.music), (Kind.VOICE, timeline.voice)):
        for sound in sounds:
            if id(sound) not in known:
                yield ItemKey(kind, sound.id), name_of(sound), sound.placement, sound


_STYLES = {
    TitleStyle.TITLE: say("title"),
    TitleStyle.SUBTITLE: say("subtitle"),
    TitleStyle.LOWER_THIRD: say("lower third"),
    TitleStyle.CHAPTER: say("chapter"),
    TitleStyle.CREDITS: say("credits"),
}


def _unwritten(style: TitleStyle) -> str:
    return shown(say("{style} without words", style=_STYLES[style]))


def _line(words: str) -> str:
    return " ".join(words.split())


def _in_lanes(items: Sequence[Item]) -> tuple[Item, ...]:
    """Give each item the first lane that is free when it begins, else the one that is soonest."""
    free = [0] * MOST_LANES
    placed = []
    for item in sorted(items, key=lambda each: (each.place.start, each.place.end)):
        lane = next((n for n, end in enumerate(free) if end <= item.place.start), None)
        if lane is None:
            lane = free.index(min(free))
        free[lane] = item.place.end
        placed.append(replace(item, lane=lane))
    return tuple(placed)
