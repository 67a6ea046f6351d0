"""What is chosen on the timeline, as a value: clips and what stands beside them."""

from collections.abc import Container, Sequence
from dataclasses import dataclass

from desktop_app.domain.project import ClipId
from desktop_app.ui.timeline.tracks import ItemKey


@dataclass(frozen=True, slots=True)
class Picked:
    """The chosen clips, the one that leads last, and the chosen items."""

    clips: tuple[ClipId, ...] = ()
    items: tuple[ItemKey, ...] = ()

    @property
    def lead(self) -> ClipId | None:
        """The clip that panels show and keys start from."""
        return self.clips[-1] if self.clips else None

    @property
    def item(self) -> ItemKey | None:
        """The item that was chosen last."""
        return self.items[-1] if self.items else None

    def with_clip(self, clip_id: ClipId) -> "Picked":
        """Choose one clip more, or take it out again."""
        others = tuple(each for each in self.clips if each != clip_id)
        return Picked(others if clip_id in self.clips else (*others, clip_id), self.items)

    def with_item(self, key: ItemKey) -> "Picked":
        """Choose one item more, or take it out again."""
        others = tuple(each for each in self.items if each != key)
        return Picked(self.clips, others if key in self.items else (*others, key))

    def up_to(self, clip_id: ClipId, order: Sequence[ClipId]) -> "Picked":
        """Choose every clip from the first chosen one to this, in film order."""
        if not self.clips or self.clips[0] not in order:
            return Picked((clip_id,))
        anchor, end = order.index(self.clips[0]), order.index(clip_id)
        first, last = sorted((anchor, end))
        between = [each for each in order[first : last + 1] if each != self.clips[0]]
        if end < anchor:
            between.reverse()
        return Picked((self.clips[0], *between))

    def among(self, clips: Container[ClipId], items: Container[ItemKey]) -> "Picked":
        """Keep what is still there."""
        return Picked(
            tuple(each for each in self.clips if each in clips),
            tuple(each for each in self.items if each in items),
        )


NOTHING = Picked()
