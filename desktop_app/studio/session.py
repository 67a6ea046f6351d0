"""The open project: holds the current value, applies edits, undoes them, saves them.

Takes arrive outside undo: undoing an edit never throws a paid take away.
"""

from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, Protocol
from uuid import uuid4

from desktop_app.domain import edits
from desktop_app.domain.cast import CastEntry, CastId
from desktop_app.domain.catalogue import Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.project import ClipId, Project, Scene, SceneId, Take, TakeId
from desktop_app.domain.relinking import Refound, relinked
from desktop_app.domain.sentence import say, say_count
from desktop_app.domain.takes import use_for_clips, with_prompt_of
from desktop_app.domain.telling import prompt_of, tell, without_blank
from desktop_app.studio.arranging import Arranging
from desktop_app.studio.autosave import QUIET, Autosave, Pace
from desktop_app.studio.beside import Beside
from desktop_app.studio.casting import Casting
from desktop_app.studio.cutting import Cutting
from desktop_app.studio.disposals import Disposals, Turns
from desktop_app.studio.history import Disposal, History, Step
from desktop_app.studio.marking import Marking
from desktop_app.studio.referring import Referring
from desktop_app.studio.signal import Signal
from desktop_app.studio.sketch import Sketch
from desktop_app.studio.standing import SaveState

_CHANGE_SETTINGS: Final = say("Change settings of scenes")


class Saver(Protocol):
    """Writes a project to its folder; blocking, raises LocalFault."""

    def __call__(self, project: Project, folder: Path) -> None:
        """Write `project` into `folder`."""


class ProjectSession:
    """One open project. Every edit goes through here; those of the cut are in `cutting` and, by
    hand, in `arranging`, those by hand of what is beside the picture in `beside`, those of markers
    and in and out in `marking`, those of cast and look in `casting`, those of references, links
    between scenes and shots in `referring`.

    Signals: `changed(before, after)`, `save_state_changed(state)`, `history_changed()`,
    `failed(sentence)` when a file could not be put away or back by undo or redo.
    """

    def __init__(
        self,
        project: Project,
        folder: Path,
        save: Saver,
        *,
        new_id: Callable[[], str] = lambda: uuid4().hex,
        autosave_delay: float = QUIET,
        sketch: Sketch | None = None,
    ) -> None:
        self.changed: Signal[Project, Project] = Signal()
        self.history_changed: Signal[()] = Signal()
        self.folder = folder
        self._project = project
        self._new_id = new_id
        self._history = History()
        self._autosave = Autosave(
            project, lambda value: save(value, folder), Pace(quiet=autosave_delay), sketch
        )
        self.save_state_changed = self._autosave.changed
        self.cutting = Cutting(lambda: self._project, self._edit, new_id)
        self.arranging = Arranging(lambda: self._project, self._edit, new_id)
        self.casting = Casting(lambda: self._project, self._edit, new_id)
        self.referring = Referring(lambda: self._project, self._edit, new_id)
        self.beside = Beside(lambda: self._project, self._edit, new_id)
        self.marking = Marking(lambda: self._project, self._edit, new_id)
        self._turns = Turns()
        self._disposals = Disposals(
            self, self._history, self._replace_now, self.history_changed.emit
        )
        self.failed = self._disposals.failed

    @property
    def project(self) -> Project:
        """Return the current value."""
        return self._project

    @property
    def save_state(self) -> SaveState:
        """Tell whether the current value is on disk."""
        return self._autosave.state

    @property
    def undo_name(self) -> str | None:
        """Return the name of the edit that `undo` takes back."""
        return self._history.undo_name

    @property
    def redo_name(self) -> str | None:
        """Return the name of the edit that `redo` brings back."""
        return self._history.redo_name

    def path_of(self, take: Take) -> Path:
        """Return where a take's file is."""
        return self.folder / take.path

    def undo(self) -> None:
        """Take the last edit back; takes that arrived since stay.

        A file that it put away comes back first; what is called for meanwhile waits for that.
        """
        self._turns.take(self._undo)

    def redo(self) -> None:
        """Bring the last undone edit back."""
        self._turns.take(self._redo)

    async def put_away(self, disposal: Disposal) -> None:
        """Take a take out of the film and put its file away, as a step.

        Raises LocalFault, and then the take is where it was.
        """
        await self._disposals.put_away(say("Move take to trash"), disposal)

    async def put_back(self, disposal: Disposal) -> None:
        """Bring a take back that was put away, whatever was done since; raises LocalFault."""
        await self._disposals.put_back(disposal)

    @property
    def steps(self) -> tuple[tuple[str, ...], int]:
        """Return the names of all steps, oldest first, and how many of them are done."""
        return self._history.names, self._history.place

    def go_to(self, place: int) -> None:
        """Undo or redo until `place` steps are done; takes that arrived since stay.

        Step by step where files come back or go on the way, else all at once.
        """
        if not self._history.is_plain(place):
            move = self.undo if place < self._history.place else self.redo
            for _ in range(abs(place - self._history.place)):
                move()
            return
        value = self._history.go_to(place)
        if value is not None:
            self._replace(edits.keeping_takes_of(self._project, value))
            self.history_changed.emit()

    def recover(self, project: Project, name: str) -> None:
        """Put another state of this film in place of this one, as a step; its takes stay."""
        self._edit(name, edits.keeping_takes_of(self._project, project))

    def close_step(self) -> None:
        """End the current run of typing: the next edit is undone by itself."""
        self._history.close_step()

    def rename(self, name: str) -> None:
        """Give the film another name."""
        self._edit(say("Rename film"), edits.rename(self._project, name), merge="film name")

    def add_scene(self, draft: SceneDraft, settings: Settings, at: int | None = None) -> SceneId:
        """Add one scene before scene `at`, at the end when None."""
        return self.add_scenes([draft], settings, at)[0]

    def add_scenes(
        self,
        drafts: Sequence[SceneDraft],
        settings: Settings,
        at: int | None = None,
        cast: Sequence[CastEntry] = (),
    ) -> tuple[SceneId, ...]:
        """Add scenes as one step; a draft's own seconds win over those of `settings`.

        `cast` comes into the film with them, as far as nobody there has that name.
        """
        return self._tell(self._project, drafts, settings, at, cast)

    def tell_story(
        self, drafts: Sequence[SceneDraft], settings: Settings, cast: Sequence[CastEntry] = ()
    ) -> tuple[SceneId, ...]:
        """Add the scenes of a story as `add_scenes` does; a film's lone blank one gives way."""
        film = without_blank(self._project) if drafts else self._project
        return self._tell(film, drafts, settings, None, cast)

    def bring_scene(self, scene: Scene, name: str, at: int | None = None) -> None:
        """Put a scene that comes with its id into the film as clip number `at`.

        At the end when that is None; `name` is what undo says.
        """
        clip = ClipId(self._new_id())
        if at is None:
            brought = edits.add_scenes(self._project, [scene], [clip])
        else:
            brought = edits.bring_scene(self._project, scene, clip, at)
        self._edit(name, brought)

    def edit_prompt(self, scene_id: SceneId, prompt: str) -> None:
        """Change a scene's prompt; a run of typing is one step."""
        changed = edits.update_scene(self._project, scene_id, prompt=prompt)
        self._edit(say("Edit prompt"), changed, merge=f"prompt {scene_id}")

    def reword(self, scene_id: SceneId, prompt: str) -> None:
        """Put a prompt that was reworded in place of a scene's, as a step of its own."""
        self.close_step()
        changed = edits.update_scene(self._project, scene_id, prompt=prompt)
        self._edit(say("Reword prompt"), changed)

    def edit_title(self, scene_id: SceneId, title: str) -> None:
        """Change a scene's title; a run of typing is one step."""
        changed = edits.update_scene(self._project, scene_id, title=title)
        self._edit(say("Rename scene"), changed, merge=f"title {scene_id}")

    def edit_settings(self, scene_id: SceneId, settings: Settings) -> None:
        """Change a scene's model, aspect, seconds or resolution."""
        changed = edits.update_scene(self._project, scene_id, settings=settings)
        self._edit(say("Change scene settings"), changed)

    def edit_negative(self, scene_id: SceneId, words: str) -> None:
        """Say what is not to be seen in a scene; a run of typing is one step."""
        settings = replace(self._project.scene_by_id[scene_id].settings, negative=words)
        changed = edits.update_scene(self._project, scene_id, settings=settings)
        self._edit(say("Edit what is not to be seen"), changed, merge=f"negative {scene_id}")

    def replace_models(self, settings: Mapping[SceneId, Settings]) -> None:
        """Have scenes made with other models, as one step; their takes stay as they are."""
        name = say_count(
            "Replace model of a scene", "Replace models of {count} scenes", count=len(settings)
        )
        self.change_settings(settings, name)

    def change_settings(
        self, settings: Mapping[SceneId, Settings], name: str = _CHANGE_SETTINGS
    ) -> None:
        """Give several scenes settings of their own, as one step that undo calls `name`."""
        changed = self._project
        for scene_id, own in settings.items():
            changed = edits.update_scene(changed, scene_id, settings=own)
        self._edit(name, changed)

    def ask_as_before(self, scene_id: SceneId, prompt: str, settings: Settings) -> None:
        """Ask a scene for what it was asked for once, as one step."""
        changed = edits.update_scene(self._project, scene_id, prompt=prompt, settings=settings)
        self._edit(say("Restore prompt"), changed)

    def duplicate_scenes(self, scene_ids: Iterable[SceneId]) -> tuple[SceneId, ...]:
        """Add a scene like each of these right after it, without a take; returns the new ones."""
        copies = {each: SceneId(self._new_id()) for each in scene_ids}
        clips = {each: ClipId(self._new_id()) for each in copies}
        name = say_count("Duplicate scene", "Duplicate {count} scenes", count=len(copies))
        self._edit(name, edits.duplicate_scenes(self._project, copies, clips))
        return tuple(copies.values())

    def remove_scenes(self, scene_ids: Iterable[SceneId]) -> None:
        """Take scenes out of the film; their takes stay on disk and in the project."""
        gone = tuple(scene_ids)
        name = say_count("Remove scene", "Remove {count} scenes", count=len(gone))
        self._edit(name, edits.remove_scenes(self._project, gone))

    def move_clip(self, clip_id: ClipId, index: int) -> None:
        """Make a clip number `index` of the film; the scene list follows."""
        self._edit(say("Move clip"), edits.move_clip(self._project, clip_id, index))

    def move_scene(self, scene_id: SceneId, index: int) -> None:
        """Make a scene number `index`; its clips move with it."""
        self._edit(say("Move scene"), edits.move_scene(self._project, scene_id, index))

    def choose_take(self, scene_id: SceneId, take_id: TakeId) -> None:
        """Show another take of a scene in the film."""
        self._edit(say("Choose take"), edits.choose_take(self._project, scene_id, take_id))

    def use_for_clips(self, clip_ids: Iterable[ClipId], take_id: TakeId | None) -> None:
        """Show a take in these clips alone; None: the takes of their scenes again."""
        name = say("Use the scene's take") if take_id is None else say("Use take for this clip")
        self._edit(name, use_for_clips(self._project, clip_ids, take_id))

    def restore_prompt(self, take: Take) -> None:
        """Have a take's scene ask for what the take was made of."""
        self._edit(say("Restore prompt of take"), with_prompt_of(self._project, take))

    def receive_take(self, take: Take) -> None:
        """Add a take that has arrived. Not undoable, saved at once.

        It is shown in the film unless a later take of its scene is. When the scene is gone, the
        take stays in the project: it is there again when the scene is.
        """
        project = self._project
        scene = project.scene_by_id.get(take.scene_id)
        shown = project.take_by_id.get(scene.take_id) if scene and scene.take_id else None
        is_newest = shown is None or shown.number < take.number
        arrived = edits.add_take(project, take, into_film=is_newest)
        if arrived is not project:
            self._replace(arrived, at_once=True)

    def discard_take(self, take_id: TakeId) -> None:
        """Forget a take whose file the user threw away. Not undoable, saved at once."""

        def without(project: Project) -> Project:
            return edits.without_take(project, take_id)

        self._history.amend(without)
        left = without(self._project)
        if left is not self._project:
            self._replace(left, at_once=True)

    def relink(self, refound: Mapping[str, Refound]) -> None:
        """Have other files stand for missing ones, by the paths of these; saved at once.

        Every state that undo leads to has them, too.
        """

        def with_files(project: Project) -> Project:
            return relinked(project, refound)

        self._history.amend(with_files)
        changed = with_files(self._project)
        if changed != self._project:
            self._replace(changed, at_once=True)

    async def save(self) -> None:
        """Write the current value; `save_state` says how it went. Never raises LocalFault."""
        await self._autosave.save()

    async def close(self) -> bool:
        """Write what is unsaved and stop autosaving; tells whether everything is on disk."""
        await self._turns.over()
        return await self._autosave.close()

    def _tell(
        self,
        film: Project,
        drafts: Sequence[SceneDraft],
        settings: Settings,
        at: int | None,
        cast: Sequence[CastEntry],
    ) -> tuple[SceneId, ...]:
        named = [replace(each, id=CastId(self._new_id())) for each in cast]
        names = [each.name for each in (*film.cast, *named)]
        scenes = [self._scene_from(draft, settings, names) for draft in drafts]
        clip_ids = [ClipId(self._new_id()) for _ in scenes]
        name = say_count("Add scene", "Add {count} scenes", count=len(scenes))
        self._edit(name, tell(film, drafts, scenes, clip_ids, cast=named, at=at))
        return tuple(scene.id for scene in scenes)

    def _undo(self) -> Coroutine[object, object, None] | None:
        step = self._history.last_done
        if step is not None and step.disposal is not None:
            return self._disposals.undo(step)
        if step is not None:
            self._history.undo()
            self._replace(edits.keeping_takes_of(self._project, step.before))
            self.history_changed.emit()
        return None

    def _redo(self) -> Coroutine[object, object, None] | None:
        step = self._history.last_undone
        if step is not None and step.disposal is not None:
            return self._disposals.redo(step)
        if step is not None:
            self._history.redo()
            self._replace(edits.keeping_takes_of(self._project, step.after))
            self.history_changed.emit()
        return None

    def _replace_now(self, after: Project) -> None:
        self._replace(after, at_once=True)

    def _scene_from(
        self, draft: SceneDraft, settings: Settings, names: Sequence[str] = ()
    ) -> Scene:
        own = settings
        if draft.seconds is not None:
            own = replace(
                Settings(settings.model, settings.aspect, draft.seconds, settings.resolution),
                negative=settings.negative,
                options=settings.options,
            )
        prompt = prompt_of(draft, names)
        return Scene(SceneId(self._new_id()), draft.title, prompt, own)

    def _edit(self, name: str, after: Project, *, merge: str | None = None) -> None:
        if after == self._project:
            return
        self._history.add(Step(name, self._project, after, merge))
        self._replace(after)
        self.history_changed.emit()

    def _replace(self, after: Project, *, at_once: bool = False) -> None:
        before, self._project = self._project, after
        # Before anyone is told: an edit is saved even when a listener fails over it.
        self._autosave.note(after, at_once=at_once)
        self.changed.emit(before, after)
