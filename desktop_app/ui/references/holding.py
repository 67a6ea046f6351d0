"""What the tray holds of a scene: each reference with its picture, its origin and its standing."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.domain.asking import ask_of, clips_beside
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.project import Project, Scene
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.ui.references.room import Room, room_of, sending_of


@dataclass(frozen=True, slots=True)
class Held:
    """A reference of a scene as the tray shows it.

    `is_linked` where a neighbour gives it, `is_own` where the scene itself has it and it can be
    removed: those of the cast come and go with the names in the prompt. `is_sent` tells whether the
    model takes it.
    """

    reference: Reference
    is_linked: bool = False
    is_own: bool = True
    is_sent: bool = True


@dataclass(frozen=True, slots=True)
class Holding:
    """All that the tray shows: what a scene has, what its model has room for, what is left out.

    `waits` are links whose neighbour has no take yet, so that nothing is seen of them.
    """

    room: Room
    held: tuple[Held, ...] = ()
    left_out: tuple[str, ...] = ()
    waits: frozenset[Use] = field(default_factory=frozenset)

    def of(self, use: Use) -> tuple[Held, ...]:
        """Return what is held of a use, in its order."""
        return tuple(each for each in self.held if each.reference.use is use)

    def frame(self, use: Use) -> Held | None:
        """Return the frame of a use that counts: a link's where there is one."""
        return next(iter(self.of(use)), None)

    @property
    def shows(self) -> frozenset[Use]:
        """The uses to be shown: those that the model has, and those that the scene has."""
        there = {each.reference.use for each in self.held} | self.waits
        return frozenset(use for use in Use if use in there or self.room.most.get(use, 0))


def is_linked(scene: Scene, use: Use) -> bool:
    """Tell whether a neighbour gives a scene a frame."""
    if use is Use.FIRST_FRAME:
        return scene.continues
    return scene.meets_next if use is Use.LAST_FRAME else False


def holding_of(project: Project, scene: Scene, catalogue: Catalogue) -> Holding:
    """Return what the tray shows of a scene."""
    ask = ask_of(project, scene)
    sending = sending_of(catalogue, ask)
    held = tuple(
        Held(
            each,
            is_linked(scene, each.use) and each.cast_id is None,
            each.cast_id is None and not is_linked(scene, each.use),
            place in sending.places,
        )
        for place, each in enumerate(ask.references)
    )
    there = {each.reference.use for each in held}
    waits = frozenset(use for use in Use if is_linked(scene, use) and use not in there)
    room = room_of(catalogue, scene.settings.model)
    return Holding(room, held, sending.left_out, waits)


def neighbour_of(project: Project, scene: Scene, use: Use) -> Scene | None:
    """Return the scene that a link of this use would take its frame from."""
    before, after = clips_beside(project, scene.id)
    clip = before if use is Use.FIRST_FRAME else after
    return None if clip is None else project.scene_by_id.get(clip.scene_id)


def pictured(holding: Holding | None) -> Iterator[Source]:
    """Yield what pictures are to be had of."""
    held = holding.held if holding else ()
    return (each.reference.source for each in held if each.reference.use is not Use.SOUND)
