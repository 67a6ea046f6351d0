"""Edits of what scenes are made from, for the window: each by its name, a step to be undone."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop_app.domain import referring
from desktop_app.domain.catalogue import Settings
from desktop_app.domain.project import ClipId, Project, Scene, SceneId
from desktop_app.domain.references import Reference, Shot, Use
from desktop_app.domain.sentence import Sentence, say
from desktop_app.studio.cutting import Edit

_PUT = {
    Use.FIRST_FRAME: say("Set first frame"),
    Use.LAST_FRAME: say("Set last frame"),
    Use.PICTURE: say("Add reference picture"),
    Use.VIDEO: say("Add reference video"),
    Use.SOUND: say("Add reference sound"),
}
_REMOVE = {
    Use.FIRST_FRAME: say("Remove first frame"),
    Use.LAST_FRAME: say("Remove last frame"),
    Use.PICTURE: say("Remove reference picture"),
    Use.VIDEO: say("Remove reference video"),
    Use.SOUND: say("Remove reference sound"),
}


class Referring:
    """What is done to references, links and shots of the scenes of the open project.

    An edit that names something unknown raises KeyError or ValueError: a bug, not a mistake of the
    user.
    """

    def __init__(
        self, project: Callable[[], Project], edit: Edit, new_id: Callable[[], str]
    ) -> None:
        self._now = project
        self._edit = edit
        self._new_id = new_id

    def put(self, scene_id: SceneId, reference: Reference, at: int | None = None) -> None:
        """Give a scene a reference, as number `at` of its kind."""
        changed = referring.put_reference(self._now(), scene_id, reference, at)
        self._edit(_PUT[reference.use], changed)

    def put_all(self, scene_id: SceneId, references: Sequence[Reference]) -> None:
        """Give a scene several references as one step."""
        if len(references) == 1:
            self.put(scene_id, references[0])
            return
        changed = self._now()
        for each in references:
            changed = referring.put_reference(changed, scene_id, each)
        self._edit(say("Add references"), changed)

    def remove(self, scene_id: SceneId, reference: Reference) -> None:
        """Take a reference from a scene."""
        changed = referring.remove_reference(self._now(), scene_id, reference)
        self._edit(_REMOVE[reference.use], changed)

    def move(self, scene_id: SceneId, reference: Reference, place: int) -> None:
        """Make a reference number `place` of its kind."""
        changed = referring.move_reference(self._now(), scene_id, reference, place)
        self._edit(say("Move reference"), changed)

    def reuse(self, scene_id: SceneId, reference: Reference, use: Use) -> None:
        """Have a reference of a scene shown to the model as something else."""
        changed = referring.remove_reference(self._now(), scene_id, reference)
        other = replace(reference, use=use)
        self._edit(_PUT[use], referring.put_reference(changed, scene_id, other))

    def continue_before(self, scene_id: SceneId, continues: bool) -> None:
        """Start a scene on the last frame of the one before, or no longer."""
        name = (
            say("Start on the frame before") if continues else say("Unlink from the scene before")
        )
        self._edit(name, referring.link_scene(self._now(), scene_id, continues=continues))

    def meet_next(self, scene_id: SceneId, meets: bool) -> None:
        """End a scene on the first frame of the one after, or no longer."""
        name = say("End on the frame after") if meets else say("Unlink from the scene after")
        self._edit(name, referring.link_scene(self._now(), scene_id, meets_next=meets))

    def carry_on(self, clip_id: ClipId, settings: Settings, title: str) -> SceneId:
        """Have the scene after a clip start on its last frame, a new one where there is none.

        Returns the scene that does.
        """
        follower = referring.follower_of(self._now(), clip_id)
        fresh, clip = self._fresh(settings, title)
        changed = referring.carry_on(self._now(), clip_id, fresh, clip)
        name = (
            say("Add scene that continues") if follower is None else say("Continue in next scene")
        )
        self._edit(name, changed)
        return fresh.id if follower is None else follower.id

    def fill_gap(self, place: int, settings: Settings, title: str) -> SceneId:
        """Put a scene before clip number `place`, made from the frames on both sides."""
        fresh, clip = self._fresh(settings, title)
        self._edit(say("Fill gap"), referring.fill_gap(self._now(), place, fresh, clip))
        return fresh.id

    def cut_up(self, scene_id: SceneId, shots: Sequence[Shot], name: Sentence) -> None:
        """Make a scene of other shots; `name` is what undo says."""
        self._edit(name, referring.set_shots(self._now(), scene_id, shots))

    def write_shot(self, scene_id: SceneId, place: int, shot: Shot) -> None:
        """Change words or seconds of a shot; a run of it is one step."""
        shots = list(self._now().scene_by_id[scene_id].shots)
        shots[place] = shot
        changed = referring.set_shots(self._now(), scene_id, shots)
        self._edit(say("Edit shot"), changed, merge=f"shot {scene_id} {place}")

    def _fresh(self, settings: Settings, title: str) -> tuple[Scene, ClipId]:
        scene = Scene(SceneId(self._new_id()), title, "", settings)
        return scene, ClipId(self._new_id())
