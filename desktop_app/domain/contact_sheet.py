"""A contact sheet: every take of a batch with its picture, to choose from away from the program."""

from dataclasses import dataclass

from desktop_app.domain.project import SceneId, TakeId


@dataclass(frozen=True, slots=True)
class Card:
    """One take. `facts` are what is said of it in a line, `clip` and `film` below the sheet.

    `poster` is a JPEG, empty when its file is gone.
    """

    take_id: TakeId
    scene_id: SceneId
    title: str
    facts: tuple[str, ...]
    prompt: str
    clip: str
    poster: bytes
    is_starred: bool


@dataclass(frozen=True, slots=True)
class Gap:
    """A scene without a take, and why, in a sentence."""

    title: str
    sentence: str
    prompt: str


@dataclass(frozen=True, slots=True)
class FilmCards:
    """The takes of one film; `film` is the exported one, empty while there is none."""

    name: str
    film: str
    cards: tuple[Card | Gap, ...]


@dataclass(frozen=True, slots=True)
class ContactSheet:
    """All films of a batch; `made` is when, as people write it."""

    batch: str
    title: str
    made: str
    films: tuple[FilmCards, ...]

    @property
    def takes(self) -> int:
        """Return how many takes there are."""
        return sum(isinstance(card, Card) for film in self.films for card in film.cards)
