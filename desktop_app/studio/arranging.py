"""What a hand does to the picture track, for the window: each by its name, as one step of undo."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from desktop_app.domain import arranging, cutting
from desktop_app.domain.arranging import Edge
from desktop_app.domain.project import Clip, ClipId, Project, TakeId
from desktop_app.domain.sentence import say, say_count
from desktop_app.domain.time import Flicks
from desktop_app.studio.cutting import Edit


class Arranging:
    """Moves, trims and copies clips of the open project.

    A run of one frame after another on the same clips is one step. What is put in gets ids that
    are returned.
    """

    def __init__(
        self, project: Callable[[], Project], edit: Edit, new_id: Callable[[], str]
    ) -> None:
        self._now = project
        self._edit = edit
        self._new_id = new_id

    def trim(self, clip_id: ClipId, edge: Edge, by: int) -> None:
        """Move an edge of a clip by so many frames; what comes after closes up."""
        trimmed = arranging.trim_edge(self._now(), clip_id, edge, by)
        self._edit(say("Trim clip"), trimmed, merge=f"trim {edge} {clip_id}")

    def roll(self, clip_id: ClipId, by: int) -> None:
        """Move the seam before a clip by so many frames."""
        rolled = arranging.roll(self._now(), clip_id, by)
        self._edit(say("Roll cut"), rolled, merge=f"roll {clip_id}")

    def slip(self, clip_ids: Iterable[ClipId], by: int) -> None:
        """Show parts of their takes in clips that begin so many frames later."""
        ids = tuple(clip_ids)
        slipped = arranging.slip(self._now(), ids, by)
        self._edit(
            say_count("Slip clip", "Slip {count} clips", count=len(ids)),
            slipped,
            merge=f"slip {ids}",
        )

    def move(self, clip_ids: Sequence[ClipId], index: int) -> None:
        """Put clips together before number `index` of those that stay; the scene list follows."""
        moved = arranging.move_clips(self._now(), frozenset(clip_ids), index)
        self._edit(say_count("Move clip", "Move {count} clips", count=len(clip_ids)), moved)

    def copy_to(self, clip_ids: Sequence[ClipId], index: int) -> tuple[ClipId, ...]:
        """Put copies of clips before number `index` of the film."""
        wanted = frozenset(clip_ids)
        clips = [each for each in self._now().timeline.picture.clips if each.id in wanted]
        return self._insert(
            say_count("Copy clip", "Copy {count} clips", count=len(clips)), clips, index
        )

    def paste(self, clips: Sequence[Clip], index: int) -> tuple[ClipId, ...]:
        """Put copies of clips that were copied or cut before number `index` of the film."""
        return self._insert(
            say_count("Paste clip", "Paste {count} clips", count=len(clips)), clips, index
        )

    def paste_at(self, clips: Sequence[Clip], at: Flicks) -> tuple[ClipId, ...]:
        """Put them in at a time of the film; a clip that shows there is parted for them."""
        copies = self._copies(clips)
        pasted = arranging.insert_at(self._now(), copies, at, ClipId(self._new_id()))
        self._edit(say_count("Paste clip", "Paste {count} clips", count=len(clips)), pasted)
        return tuple(each.id for each in copies)

    def cut_out(self, clip_ids: Sequence[ClipId]) -> None:
        """Take clips out of the film that have been copied."""
        left = cutting.remove_clips(self._now(), clip_ids)
        self._edit(say_count("Cut clip", "Cut {count} clips", count=len(clip_ids)), left)

    def paste_look_and_sound(self, clip_ids: Iterable[ClipId], model: Clip) -> None:
        """Give clips the look and the sound of another."""
        given = arranging.give_look_and_sound(self._now(), clip_ids, model)
        self._edit(say("Paste look and sound"), given)

    def show_take(self, clip_id: ClipId, take_id: TakeId) -> None:
        """Show a take in a clip: for its scene if it is the scene's own, else for it alone."""
        shows = arranging.shows_for_scene(self._now(), clip_id, take_id)
        name = say("Choose take") if shows else say("Change take of clip")
        self._edit(name, arranging.show_take(self._now(), clip_id, take_id))

    def insert_takes(
        self, take_ids: Sequence[TakeId], index: int, title: str
    ) -> tuple[ClipId, ...]:
        """Put a new clip for each take before number `index`; a scene that is back gets `title`."""
        pairs = [(each, ClipId(self._new_id())) for each in take_ids]
        grown = arranging.insert_takes(self._now(), pairs, index, title)
        name = say_count("Put take into film", "Put {count} takes into film", count=len(pairs))
        self._edit(name, grown)
        return tuple(clip_id for _, clip_id in pairs)

    def _insert(self, name: str, clips: Sequence[Clip], index: int) -> tuple[ClipId, ...]:
        copies = self._copies(clips)
        self._edit(name, arranging.insert_clips(self._now(), copies, index))
        return tuple(each.id for each in copies)

    def _copies(self, clips: Sequence[Clip]) -> list[Clip]:
        known = self._now().scene_by_id
        kept = (each for each in clips if each.scene_id in known)
        return [replace(each, id=ClipId(self._new_id())) for each in kept]
