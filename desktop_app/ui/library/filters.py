"""What the library lists, in which order and how large: three buttons, each with a menu."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import IntEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from desktop_app.domain.catalogue import ModelId
from desktop_app.domain.library import Order, Sift, Standing
from desktop_app.ui.controls import Button, IconButton, Kind
from desktop_app.ui.icons import Icons
from desktop_app.ui.library.tiles import Shape
from desktop_app.ui.words import side_by_side

_T = TypeVar("_T")


class Since(IntEnum):
    """How many days back something was made; 0 for any time."""

    EVER = 0
    TODAY = 1
    WEEK = 7
    MONTH = 30


class SiftButton(Button):
    """Chooses what is listed; its own words say what.

    Signals: changed() when `sift` is another.
    """

    changed = Signal()

    def __init__(
        self,
        icons: Icons,
        count: Callable[[Standing | None], int],
        title_of_model: Callable[[str], str],
    ) -> None:
        super().__init__("", Kind.GHOST, tip=_tr("Choose what is listed"))
        self.setObjectName("librarySift")
        self.setProperty("dense", True)
        self.setProperty("chevron", "false")
        self.set_icon(icons, "list-filter")
        self._count = count
        self._title_of_model = title_of_model
        self._sift = Sift()
        self._since = Since.EVER
        self._menu = QMenu(self)
        self._standings = _one_of(self._menu, _standings(), self._stand)
        self._menu.addSeparator()
        self._models = self._menu.addMenu(_tr("Model"))
        made = self._menu.addMenu(_tr("Made"))
        self._sinces = _one_of(made, _sinces(), self._made)
        self._menu.aboutToShow.connect(self._count_all)
        self.setMenu(self._menu)
        self.offer_models(())
        self._spell()

    @property
    def sift(self) -> Sift:
        """What passes, but for the words that are looked for."""
        return self._sift

    def offer_models(self, models: Sequence[ModelId]) -> None:
        """Let one of these models be chosen."""
        self._models.clear()
        titles = ((each, self._title_of_model(each)) for each in models)
        choices = ((None, _tr("Any model")), *titles)
        self._by_model = _one_of(self._models, choices, self._of_model)
        if self._sift.model in self._by_model:
            self._by_model[self._sift.model].setChecked(True)

    def open_all(self) -> None:
        """Let everything pass."""
        self._sift, self._since = Sift(), Since.EVER
        for actions in (self._standings, self._by_model, self._sinces):
            next(iter(actions.values())).setChecked(True)
        self._tell()

    def show_standing(self, standing: Standing | None) -> None:
        """List only what stands so."""
        self._standings[standing].setChecked(True)
        self._stand(standing)

    def _stand(self, standing: Standing | None) -> None:
        self._sift = replace(self._sift, standing=standing)
        self._tell()

    def _of_model(self, model: ModelId | None) -> None:
        self._sift = replace(self._sift, model=model)
        self._tell()

    def _made(self, since: Since) -> None:
        self._since = since
        self._sift = replace(self._sift, since=_beginning(since))
        self._tell()

    def _tell(self) -> None:
        self._spell()
        self.changed.emit()

    def _spell(self) -> None:
        words = [dict(_standings())[self._sift.standing]]
        if self._sift.model is not None:
            words.append(self._title_of_model(self._sift.model))
        if self._since is not Since.EVER:
            words.append(dict(_sinces())[self._since])
        if len(words) > 1 and self._sift.standing is None:
            del words[0]
        told = side_by_side(words)
        self.setText(told)
        self.setAccessibleName(_tr("Listed: {what}").format(what=told))
        self.set_kind(Kind.GHOST if self._sift.is_open else Kind.SECONDARY)

    def _count_all(self) -> None:
        for standing, words in _standings():
            told = _tr("{what} · {count}").format(what=words, count=self._count(standing))
            self._standings[standing].setText(told)


class OrderButton(Button):
    """Chooses the order. Signals: chosen(Order)."""

    chosen = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__("", Kind.GHOST, tip=_tr("Choose the order"))
        self.setObjectName("libraryOrder")
        self.setProperty("dense", True)
        self.setProperty("chevron", "false")
        self.set_icon(icons, "chevron-down")
        self.order = Order.SCENE
        menu = QMenu(self)
        _one_of(menu, _orders(), self._choose)
        self.setMenu(menu)
        self._spell()

    def _choose(self, order: Order) -> None:
        self.order = order
        self._spell()
        self.chosen.emit(order)

    def _spell(self) -> None:
        words = dict(_orders())[self.order]
        self.setText(words)
        self.setAccessibleName(_tr("Sorted by: {what}").format(what=words))


class ShapeButton(IconButton):
    """Chooses between rows and tiles. Signals: chosen(Shape)."""

    chosen = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__(icons, "layout-dashboard", _tr("Rows or tiles"))
        self.setObjectName("libraryShape")
        self.setPopupMode(self.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._actions = _one_of(menu, _shapes(), self.chosen.emit)
        self.setMenu(menu)

    def show_shape(self, shape: Shape) -> None:
        """Say which is shown."""
        self._actions[shape].setChecked(True)


def _one_of(
    menu: QMenu, choices: Iterable[tuple[_T, str]], choose: Callable[[_T], object]
) -> dict[_T, QAction]:
    """Fill a menu with choices of which one holds, at first the first."""
    group = QActionGroup(menu)
    made: dict[_T, QAction] = {}
    for value, words in choices:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(not made)
        group.addAction(action)
        action.triggered.connect(lambda _=False, value=value: choose(value))
        made[value] = action
    return made


def _beginning(since: Since) -> int:
    """Return when so many days began here, today counted, in epoch milliseconds; 0 for ever."""
    if since is Since.EVER:
        return 0
    today = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return round((today - timedelta(days=since - 1)).timestamp() * 1000)


def _standings() -> tuple[tuple[Standing | None, str], ...]:
    return (
        (None, _tr("All")),
        (Standing.IN_FILM, _tr("In the film")),
        (Standing.UNUSED, _tr("Not in the film")),
        (Standing.STARRED, _tr("Starred")),
        (Standing.STALE, _tr("Stale")),
        (Standing.IMPORT, _tr("Imports")),
        (Standing.MISSING, _tr("Missing")),
    )


def _sinces() -> tuple[tuple[Since, str], ...]:
    return (
        (Since.EVER, _tr("Any time")),
        (Since.TODAY, _tr("Today")),
        (Since.WEEK, _tr("Last 7 days")),
        (Since.MONTH, _tr("Last 30 days")),
    )


def _orders() -> tuple[tuple[Order, str], ...]:
    return (
        (Order.SCENE, _tr("Scene")),
        (Order.NEWEST, _tr("Newest")),
        (Order.NAME, _tr("Name")),
        (Order.LENGTH, _tr("Longest")),
        (Order.COST, _tr("Dearest")),
    )


def _shapes() -> tuple[tuple[Shape, str], ...]:
    return (
        (Shape.ROWS, _tr("Rows")),
        (Shape.SMALL, _tr("Small tiles")),
        (Shape.LARGE, _tr("Large tiles")),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Library", words)
