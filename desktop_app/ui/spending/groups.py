"""Sums by day, film or model as a Qt table."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QObject

from desktop_app.domain.money import Unit
from desktop_app.domain.statement import Group, GroupBy, amount_words
from desktop_app.ui.read_model import ReadModel
from desktop_app.ui.spending.words import moved_words
from desktop_app.ui.words import in_credits, in_dollars, shown


class Column(IntEnum):
    """The columns of the sums."""

    LABEL = 0
    TAKES = 1
    CHARGED = 2
    DOLLARS = 3
    DOUBT = 4
    BY_ITSELF = 5


class GroupsModel(ReadModel[Group, Column]):
    """Shows groups; days newest first."""

    def __init__(self, title_of_model: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(Column, [each for each in Column if each is not Column.LABEL], parent)
        self._title_of_model = title_of_model
        self._by = GroupBy.DAY
        self._is_play = False
        self._unit = Unit.CREDITS

    def show(self, groups: Sequence[Group], by: GroupBy, unit: Unit, *, play: bool) -> None:
        """Show other groups; play credits have no worth in dollars."""
        self._by, self._is_play, self._unit = by, play, unit
        self.put_rows(tuple(reversed(groups)) if by is GroupBy.DAY else tuple(groups))

    def text(self, group: Group, column: Column) -> str:
        sums = group.sums
        match column:
            case Column.LABEL:
                is_model = self._by is GroupBy.MODEL
                return self._title_of_model(group.key) if is_model else group.label
            case Column.TAKES:
                return str(group.takes)
            case Column.CHARGED:
                return shown(amount_words(sums.charged, sums.charged_unpriced))
            case Column.DOLLARS:
                if self._is_play and self._unit is Unit.CREDITS:
                    return self.tr("play money")
                unknown = sums.charged_unpriced and not sums.charged.milli
                return self.tr("unknown") if unknown else in_dollars(sums.charged.usd)
            case Column.DOUBT:
                return moved_words(sums.doubted, sums.doubted_unpriced, self._unit)
            case Column.BY_ITSELF:
                sign = "+" if sums.drift.milli > 0 else ""
                return f"{sign}{in_credits(sums.drift)}" if sums.drift.milli else ""

    def title(self, column: Column) -> str:
        by = {
            GroupBy.DAY: self.tr("Day"),
            GroupBy.PROJECT: self.tr("Film"),
            GroupBy.MODEL: self.tr("Model"),
        }
        return {
            Column.LABEL: by[self._by],
            Column.TAKES: self.tr("Takes"),
            Column.CHARGED: self.tr("Credits"),
            Column.DOLLARS: self.tr("Dollars"),
            Column.DOUBT: self.tr("In doubt"),
            Column.BY_ITSELF: self.tr("Balance by itself"),
        }[column]
