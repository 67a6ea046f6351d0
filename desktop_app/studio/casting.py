"""Edits of cast and look for the window: each by its name, as one step that can be undone."""

from collections.abc import Callable, Sequence

from desktop_app.domain import casting
from desktop_app.domain.cast import CastEntry, CastId, CastKind
from desktop_app.domain.project import Project, SceneId
from desktop_app.domain.references import Reference
from desktop_app.domain.sentence import say
from desktop_app.studio.cutting import Edit


class Casting:
    """What is done to the cast of the open project.

    An edit that names something unknown raises KeyError: a bug, not a mistake of the user.
    """

    def __init__(
        self, project: Callable[[], Project], edit: Edit, new_id: Callable[[], str]
    ) -> None:
        self._now = project
        self._edit = edit
        self._new_id = new_id

    def add(self, kind: CastKind, name: str, words: str = "") -> CastId:
        """Add an entry; raises InvalidInput when its name cannot be one or is there already."""
        entry = CastEntry(CastId(self._new_id()), kind, name, words)
        self._edit(say("Add to the cast"), casting.add_entry(self._now(), entry))
        return entry.id

    def rename(self, entry_id: CastId, name: str) -> None:
        """Call an entry something else, in prompts too; raises InvalidInput as `add` does."""
        self._edit(say("Rename in the cast"), casting.rename_entry(self._now(), entry_id, name))

    def describe(self, entry_id: CastId, words: str) -> None:
        """Change what an entry says; a run of typing is one step."""
        changed = casting.describe_entry(self._now(), entry_id, words=words)
        self._edit(say("Describe the cast"), changed, merge=f"cast {entry_id}")

    def voice(self, entry_id: CastId, voice: str) -> None:
        """Change how an entry sounds; a run of typing is one step."""
        changed = casting.describe_entry(self._now(), entry_id, voice=voice)
        self._edit(say("Describe the voice"), changed, merge=f"voice {entry_id}")

    def call_character(self, entry_id: CastId, character: str) -> None:
        """Give an entry the id by which models know it; a run of typing is one step."""
        changed = casting.describe_entry(self._now(), entry_id, character=character)
        self._edit(say("Set the character's id"), changed, merge=f"character {entry_id}")

    def show(self, entry_id: CastId, references: Sequence[Reference], name: str) -> None:
        """Have these show what an entry is; `name` is what undo says."""
        self._edit(name, casting.show_entry(self._now(), entry_id, references))

    def become(self, name: str, project: Project) -> None:
        """Have the film be another, made of it as it is now; `name` is what undo says."""
        self._edit(name, project)

    def put_in_all(self, entry_id: CastId) -> None:
        """Have every scene name an entry."""
        self._edit(say("Apply to all scenes"), casting.put_in_all(self._now(), entry_id))

    def sort_as(self, entry_id: CastId, kind: CastKind) -> None:
        """Say what kind an entry is of."""
        changed = casting.describe_entry(self._now(), entry_id, kind=kind)
        self._edit(say("Change kind in the cast"), changed)

    def remove(self, entry_id: CastId) -> None:
        """Take an entry out; prompts that named it say its words themselves."""
        self._edit(say("Remove from the cast"), casting.remove_entry(self._now(), entry_id))

    def unbrace(self, scene_id: SceneId, name: str) -> None:
        """Make a name in a scene's prompt a word like any other."""
        project = self._now()
        changed = casting.unbrace(project, project.scene_by_id[scene_id], name)
        self._edit(say("Edit prompt"), changed)

    def call(self, scene_id: SceneId, old: str, new: str) -> None:
        """Make a prompt name another entry than it did."""
        project = self._now()
        changed = casting.call_instead(project, project.scene_by_id[scene_id], old, new)
        self._edit(say("Edit prompt"), changed)
