"""Edits of references, links and shots for the window: each by its name, as one step to undo."""

from collections.abc import Callable, Iterable, Sequence

from desktop_app.domain import referring
from desktop_app.domain.catalogue import Settings
from desktop_app.domain.project import ClipId, Project, Scene, SceneId
from desktop_app.domain.references import Reference, Shot, Use
from desktop_app.domain.sentence import say, say_count
from desktop_app.studio.cutting import Edit


class Referring:
    """What is done to what the scenes of the open project are made from.

    An edit that names something unknown raises KeyError or IndexError: a bug.
    """

    def __init__(
        self, project: Callable[[], Project], edit: Edit, new_id: Callable[[], str]
    ) -> None:
        self._now = project
        self._edit = edit
        self._new_id = new_id

    def add(
        self, scene_id: SceneId, references: Sequence[Reference], at: int | None = None
    ) -> None:
        """Show the model more; see `domain.referring.add_references`."""
        name = say_count("Add reference", "Add {count} references", count=len(references))
        self._edit(name, referring.add_references(self._now(), scene_id, references, at))

    def remove(self, scene_id: SceneId, number: int) -> None:
        """Take reference `number`, from 0, out; its file stays."""
        self._edit(
            say("Remove reference"), referring.remove_reference(self._now(), scene_id, number)
        )

    def move(self, scene_id: SceneId, number: int, to: int) -> None:
        """Make a reference number `to` of its scene."""
        self._edit(
            say("Move reference"), referring.move_reference(self._now(), scene_id, number, to)
        )

    def use_as(self, scene_id: SceneId, number: int, use: Use) -> None:
        """Have the model do something else with a reference."""
        self._edit(
            say("Change use of reference"),
            referring.use_reference_as(self._now(), scene_id, number, use),
        )

    def continues(self, scene_ids: Iterable[SceneId], on: bool) -> None:
        """Begin scenes on the last frame of the clip before, or not."""
        name = say("Start on last frame of scene before") if on else say("Take link off")
        self._edit(name, referring.set_continues(self._now(), scene_ids, on))

    def meets_next(self, scene_ids: Iterable[SceneId], on: bool) -> None:
        """End scenes on the first frame of the clip after, or not."""
        name = say("Match the cut") if on else say("Take link off")
        self._edit(name, referring.set_meets_next(self._now(), scene_ids, on))

    def shots(self, scene_id: SceneId, shots: Sequence[Shot]) -> None:
        """Cut a scene up into shots; a run of typing in them is one step."""
        changed = referring.set_shots(self._now(), scene_id, shots)
        self._edit(say("Edit shots"), changed, merge=f"shots {scene_id}")

    def fill_gap(self, after: ClipId, title: str, prompt: str, settings: Settings) -> SceneId:
        """Add a scene behind a clip that leads from its last frame to the next one's first."""
        scene = Scene(SceneId(self._new_id()), title, prompt, settings)
        clip = ClipId(self._new_id())
        self._edit(say("Fill gap"), referring.fill_gap(self._now(), after, scene, clip))
        return scene.id
