"""The scenes of a plan as a Qt table: what each is and what it would be."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QObject

from desktop_app.domain.replacing import Swap
from desktop_app.ui.model_choice import model_words
from desktop_app.ui.rate_words import dated
from desktop_app.ui.read_model import ReadModel
from desktop_app.ui.words import in_seconds, shown, side_by_side


class Column(IntEnum):
    """The columns."""

    SCENE = 0
    OLD = 1
    NEW = 2
    LENGTH = 3
    SHAPE = 4
    WAS = 5
    COSTS = 6
    LOST = 7


class SwapsModel(ReadModel[Swap, Column]):
    """Shows swaps, a row a scene."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Column, (Column.WAS, Column.COSTS), parent)

    @property
    def swaps(self) -> tuple[Swap, ...]:
        """What is shown, in order."""
        return tuple(self.rows)

    def show(self, swaps: Sequence[Swap]) -> None:
        """Show other swaps; rows that stay keep their place and what is selected of them."""
        same = [each.scene_id for each in swaps] == [each.scene_id for each in self.rows]
        self.put_rows(tuple(swaps), in_place=same)

    def text(self, swap: Swap, column: Column) -> str:
        after = swap.after
        match column:
            case Column.SCENE:
                return side_by_side((swap.number, swap.title))
            case Column.OLD:
                return swap.old.title if swap.old else swap.before.model
            case Column.NEW:
                return model_words(swap.new) if swap.new else self.tr("stays as it is")
            case Column.LENGTH:
                before = in_seconds(swap.before.seconds)
                return self._change(before, before if after is None else in_seconds(after.seconds))
            case Column.SHAPE:
                shape = swap.before.aspect
                return self._change(shape, after.aspect if after else shape)
            case Column.WAS:
                return dated(swap.cost_before, swap.old)
            case Column.COSTS:
                return dated(swap.cost_after, swap.new) if swap.new else ""
            case Column.LOST:
                return self._lost(swap)

    def _change(self, before: str, after: str) -> str:
        told = self.tr("{before} → {after}").format(before=before, after=after)
        return before if before == after else told

    def _lost(self, swap: Swap) -> str:
        if swap.after is None:
            return ""
        told = " ".join(shown(each) for each in (*swap.wrong, *swap.lost))
        return told or self.tr("nothing")

    def title(self, column: Column) -> str:
        return {
            Column.SCENE: self.tr("Scene"),
            Column.OLD: self.tr("Was made with"),
            Column.NEW: self.tr("Instead"),
            Column.LENGTH: self.tr("Length"),
            Column.SHAPE: self.tr("Aspect"),
            Column.WAS: self.tr("Credits then"),
            Column.COSTS: self.tr("Credits now"),
            Column.LOST: self.tr("Would be lost"),
        }[column]
