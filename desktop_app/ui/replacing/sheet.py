"""The sheet that offers other models for scenes whose own can be asked for no more."""

import asyncio
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QSize
from PySide6.QtWidgets import QTableView, QWidget

from desktop_app.domain.catalogue import Catalogue, ModelId, fitted, price_of
from desktop_app.domain.money import Bill
from desktop_app.domain.project import SceneId
from desktop_app.domain.replacing import Swap, candidates, total
from desktop_app.ui.aio import Renewal, TaskScope
from desktop_app.ui.controls import Button, ChoiceField, Kind, Role, Text, column, row
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.model_choice import model_words
from desktop_app.ui.replacing.plan import Plan, plan_for
from desktop_app.ui.replacing.table import Column, SwapsModel
from desktop_app.ui.replacing.words import total_words
from desktop_app.ui.spending.table import ReadTable
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import counted, in_bill, shown, side_by_side

_SIZE: Final = QSize(1180, 620)
_WIDTHS: Final[dict[int, int]] = {
    Column.OLD: 130, Column.NEW: 150, Column.LENGTH: 96, Column.SHAPE: 96, Column.WAS: 142,
    Column.COSTS: 142, Column.LOST: 200,
}  # fmt: skip


class ReplaceSheet(Sheet):
    """Shows a plan and lets it be changed, for chosen scenes or for all; changes no film.

    When it is accepted, `plan` holds what was agreed on.
    """

    def __init__(
        self, parent: QWidget, theme: Theme, tasks: TaskScope, plan: Plan, what: str
    ) -> None:
        """Begin with a plan that is worked out; `what` says what happened, in a sentence."""
        super().__init__(parent, "", _SIZE)
        self.setObjectName("replaceSheet")
        self.set_title(self.tr("Other models for scenes"))
        self.plan = plan
        self._renewal = Renewal(tasks, self._work_out)
        self._swaps = SwapsModel(self)
        self._table = self._made_table(theme)
        self._field = ChoiceField()
        self._field.setObjectName("replaceModelField")
        self._field.setAccessibleName(self.tr("Model for the chosen scenes"))
        self._field.setMinimumContentsLength(28)
        self._all = Button(self.tr("Use for all scenes"))
        self._all.setObjectName("replaceAll")
        self._more = Text("", Role.MUTED, wrap=True)
        self._more.setObjectName("replaceMore")
        self._total = Text("", Role.BODY, wrap=True)
        self._total.setObjectName("replaceTotal")
        self._build(what)
        self._table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self._field.activated.connect(lambda _: self._choose(self._chosen()))
        self._all.clicked.connect(lambda: self._choose(tuple(self.plan.models)))
        self._show()
        # Not `selectRow`: from right to left it selects nothing.
        self._table.setCurrentIndex(self._swaps.index(0, 0))
        self._table.setFocus()

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Offer what another catalogue has, with the choices that still can be made."""
        self.plan = Plan(self.plan.project, catalogue, self.plan.models)
        self._renewal.call()

    def done(self, code: int) -> None:
        """Close, and work nothing out any more."""
        self._renewal.stop()
        super().done(code)

    def _made_table(self, theme: Theme) -> ReadTable:
        table = ReadTable(
            self._swaps,
            theme,
            self.tr("Scenes and what would make them"),
            stretched=Column.SCENE,
            widths=_WIDTHS,
            text_of=self._swaps.text_of,
        )
        table.setObjectName("replaceTable")
        table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        return table

    def _build(self, what: str) -> None:
        lead = Text(what, Role.MUTED, wrap=True)
        lead.setObjectName("replaceLead")
        caption = Text(self.tr("For the chosen scenes"), Role.BODY)
        choice = row(caption, self._field, self._all, None, gap=10)
        self.body.setLayout(
            column(
                lead, self._table, self._more, choice, self._total, gap=10, margins=(20, 16, 20, 12)
            )
        )
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        self._take = Button("", Kind.PRIMARY)
        self._take.setObjectName("replaceApply")
        self._take.clicked.connect(self.accept)
        self._take.setDefault(True)
        self.foot.setLayout(row(None, leave, self._take, margins=(20, 12, 20, 12)))

    def _chosen(self) -> tuple[SceneId, ...]:
        return tuple(swap.scene_id for swap in self._chosen_swaps())

    def _chosen_swaps(self) -> tuple[Swap, ...]:
        rows = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        return tuple(self._swaps.swaps[each] for each in rows if each < len(self._swaps.swaps))

    def _choose(self, scene_ids: tuple[SceneId, ...]) -> None:
        model = self._field.currentData()
        self.plan = self.plan.choosing(scene_ids, None if model == "" else ModelId(model))
        self._renewal.call()

    async def _work_out(self) -> None:
        plan = self.plan
        work = plan.worked_out
        if not plan.swaps:
            # Another catalogue: some of its models may be gone, or back.
            self.plan = await asyncio.to_thread(plan_for, plan.project, plan.catalogue, plan.models)
        else:
            worked = await asyncio.to_thread(work)
            if self.plan is plan:
                self.plan = worked
        self._show()

    def _show(self) -> None:
        self._swaps.show(self.plan.swaps)
        selection = self._table.selectionModel()
        if self.plan.swaps and not selection.hasSelection():
            flags = QItemSelectionModel.SelectionFlag
            selection.select(self._swaps.index(0, 0), flags.Select | flags.Rows)
        self._offer()
        changing = len(self.plan.settings)
        self._take.setText(
            counted("Replace in {count} scene", "Replace in {count} scenes", changing)
        )
        self._take.allow(None if changing else self.tr("Every scene stays as it is."))
        moved = [swap for swap in self.plan.swaps if swap.after is not None]
        self._total.setText(
            total_words(
                total(swap.bill_before for swap in moved), total(swap.bill_after for swap in moved)
            )
        )

    def _offer(self) -> None:
        """Offer the models for the first of the chosen scenes, and say what it would lose."""
        chosen = self._chosen_swaps()
        self._field.setEnabled(bool(chosen))
        why_not = None if chosen else self.tr("Choose a scene first.")
        self._field.setToolTip(why_not or "")
        self._all.allow(why_not)
        if not chosen:
            self._more.setText("")
            return
        swap, catalogue = chosen[0], self.plan.catalogue
        scene = self.plan.project.scene_by_id[swap.scene_id]
        self._field.offer(
            [
                *((each.id, self._words(each.id, swap)) for each in candidates(scene, catalogue)),
                ("", self.tr("Leave it as it is")),
            ]
        )
        for each in candidates(scene, catalogue):
            if each.unverified:
                self._field.explain(each.id, each.note)
        self._field.choose(swap.new.id if swap.new else "")
        self._more.setText(self._told(swap))

    def _words(self, model_id: ModelId, swap: Swap) -> str:
        model = self.plan.catalogue.find(model_id)
        settings = fitted(model, swap.before)
        price = price_of(model, settings)
        told = self.tr("price not known")
        if price is not None:
            told = in_bill(Bill.of(price, model.unit))
        return side_by_side((model_words(model), told))

    def _told(self, swap: Swap) -> str:
        if swap.new is None:
            words = self.tr("Scene {number} keeps asking for {model}; it cannot be generated.")
            model = swap.old.title if swap.old else swap.before.model
            return words.format(number=swap.number, model=model)
        note = shown(swap.new.note) if swap.new.unverified else ""
        parts = [*map(shown, swap.wrong), *map(shown, swap.lost), note]
        told = " ".join(each for each in parts if each)
        if not told:
            told = self.tr("Nothing of what it asks for would be lost.")
        return self.tr("Scene {number}: {told}").format(number=swap.number, told=told)
