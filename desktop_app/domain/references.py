"""What a take is made from besides words: frames it begins and ends on, pictures, films, sounds."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from desktop_app.domain.catalogue import Settings
from desktop_app.domain.ids import CastId, TakeId
from desktop_app.domain.time import Flicks

FOLDER = "references"
"""Where in a project the files are that references name; each is called by its content."""


class Use(StrEnum):
    """What a model is to do with a reference."""

    FIRST_FRAME = "first_frame"
    LAST_FRAME = "last_frame"
    PICTURE = "picture"
    VIDEO = "video"
    SOUND = "sound"

    @property
    def is_frame(self) -> bool:
        """Tell whether the take begins or ends on it."""
        return self in (Use.FIRST_FRAME, Use.LAST_FRAME)


@dataclass(frozen=True, slots=True)
class Source:
    """Where the bytes are: a file of the project, or a frame of a take.

    `path` is relative to the project folder, with slashes; empty for a frame, which is that of
    `take_id` in sight at `at` in the take's own time. Without a time it is the last one, so that a
    take which is still being made has it too.
    """

    path: str = ""
    take_id: TakeId | None = None
    at: Flicks | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """Something a scene, or an entry of the cast, shows the model.

    `name` is what the user knows it by: a file's name, or a take and its time. `cast_id` names the
    entry of the cast that it shows; None for the scene's own. `length` is that of a film or a
    sound, which some models bill; None where it is not known.
    """

    use: Use
    source: Source
    name: str = ""
    cast_id: CastId | None = None
    length: Flicks | None = None


@dataclass(frozen=True, slots=True)
class Shot:
    """One of several shots that a model makes in one take: what is seen, for whole seconds."""

    prompt: str
    seconds: int


@dataclass(frozen=True, slots=True)
class Asked:
    """All that decides what a take shows, to be compared: a take is stale when this is another.

    `words` are those of the cast, too, without space around; `sources` are in the order sent.
    """

    words: str
    settings: Settings
    sources: tuple[tuple[Use, Source], ...] = ()
    shots: tuple[Shot, ...] = ()
    characters: tuple[str, ...] = ()

    @classmethod
    def of(
        cls,
        words: str,
        settings: Settings,
        references: tuple[Reference, ...],
        shots: tuple[Shot, ...],
        characters: tuple[str, ...] = (),
    ) -> Self:
        """Return what a scene, an order or a take comes to."""
        plain = settings.negative.strip()
        if plain != settings.negative:
            settings = replace(settings, negative=plain)
        return cls(words.strip(), settings, sources_of(references), shots, characters)


def sources_of(references: tuple[Reference, ...]) -> tuple[tuple[Use, Source], ...]:
    """Return what references come to, whatever they are called."""
    return tuple((each.use, each.source) for each in references)
