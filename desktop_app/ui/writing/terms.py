"""How a scene is made: model, aspect, seconds, resolution, sound, seed, what is not to be seen.

Those are shown that its model has.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from desktop_app.domain.catalogue import (
    Catalogue,
    Model,
    ModelId,
    Settings,
    effective_resolution,
)
from desktop_app.domain.models import Role, chosen_option, effective_sound, options_of
from desktop_app.domain.project import Scene
from desktop_app.domain.sharing import Part
from desktop_app.ui.controls.fields import ChoiceField
from desktop_app.ui.controls.layout import column
from desktop_app.ui.controls.styling import restyle
from desktop_app.ui.model_choice import ModelChoice
from desktop_app.ui.prompt_edit import LineEdit
from desktop_app.ui.words import shown
from desktop_app.ui.writing.seed_field import SeedField

_NARROW: Final = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class TermsFields(QWidget):
    """The fields of how a scene is made, two in a row.

    Signals: chosen(Settings) when one was changed by hand; negated(str words) as it is typed what
    is not to be seen.
    """

    chosen = Signal(object)
    negated = Signal(str)

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._scene: Scene | None = None
        self._asked: Model | None = None
        self._has_picture = False
        choice = self._choice = ModelChoice(catalogue, _unused(catalogue), self)
        choice.seconds_field.setAccessibleName(self.tr("Seconds"))
        choice.seconds_field.setToolTip(self.tr("Seconds"))
        self._resolution = _named(self.tr("Resolution"), "resolutionField")
        self._sound = _named(self.tr("Sound"), "soundField")
        self._sound.offer(((True, self.tr("With sound")), (False, self.tr("Without sound"))))
        self._seed = SeedField()
        self._options: list[ChoiceField] = []
        choices = (
            choice.model_field,
            choice.aspect_field,
            choice.seconds_field,
            self._resolution,
            self._sound,
        )
        for field in choices:
            # The panel decides how wide a choice is, not its longest word.
            field.setSizeAdjustPolicy(_NARROW)
            field.setMinimumContentsLength(6)
        self._by_part: Sequence[ChoiceField] = choices
        self._in_grid: Sequence[QWidget] = (*choices, self._seed)
        self.negative = _negative()
        self.fields: Sequence[QWidget] = (*self._in_grid, self.negative)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for side in (0, 1):
            self._grid.setColumnStretch(side, 1)
        self.setLayout(column(self._grid, self.negative))
        self._place_fields(self._in_grid)
        self._connect()

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Offer the models that the service lists by now."""
        self._catalogue = catalogue
        self._choice.set_catalogue(catalogue)

    def show_scene(self, scene: Scene | None) -> None:
        """Show how a scene is made."""
        self._scene = scene
        self._show(self._catalogue.get(scene.settings.model) if scene else None)

    def follow(self, asked: Model | None, *, has_picture: bool) -> None:
        """Offer what the variant that is asked for the scene can do, and models that want one."""
        if (asked, has_picture) != (self._asked, self._has_picture):
            self._has_picture = has_picture
            self._show(asked)

    def _show(self, model: Model | None) -> None:
        scene = self._scene
        self._asked = model
        if scene is not None:
            self._choice.set_settings(scene.settings, model, has_picture=self._has_picture)
            self._seed.put(scene.settings.seed)
            self.negative.put(scene.settings.negative)
        resolutions = model.resolutions() if model else ()
        self._resolution.offer((each, each) for each in resolutions)
        if scene is not None and model is not None:
            self._resolution.choose(effective_resolution(model, scene.settings))
            self._sound.choose(effective_sound(model, scene.settings))
        has = (True, *(_has(model) if model else (True, True, False, False, False)))
        there_are = [field for field, there in zip(self._in_grid, has, strict=True) if there]
        self._place_fields((*there_are, *self._show_options(model)))
        takes_it = model is not None and model.field_for(Role.NEGATIVE) is not None
        # What a scene has stays in sight: another model may be told it again.
        has_words = scene is not None and bool(scene.settings.negative)
        self.negative.setVisible(takes_it or has_words or self.negative.hasFocus())

    def mark(self, wrong: Collection[Part]) -> None:
        """Mark the fields of what the model cannot do."""
        for part, field in zip(Part, (*self._by_part, self.negative), strict=True):
            restyle(field, wrong=part in wrong)

    def focus_model(self) -> None:
        """Go to the first field."""
        self._choice.model_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self._choice.changed.connect(lambda: self.chosen.emit(self._choice.settings))
        self._resolution.activated.connect(
            lambda _: self._choose(resolution=self._resolution.currentData())
        )
        self._sound.activated.connect(lambda _: self._choose(sound=self._sound.currentData()))
        self._seed.chosen.connect(lambda seed: self._choose(seed=seed))
        self.negative.textEdited.connect(self.negated)

    def _place_fields(self, shown: Sequence[QWidget]) -> None:
        """Show these fields two in a row; of an odd number the first has a row of its own."""
        for field in (*self._in_grid, *self._options):
            self._grid.removeWidget(field)
            field.setVisible(field in shown)
        odd = len(shown) % 2
        for place, each in enumerate(shown):
            at = place + odd if place else 0
            self._grid.addWidget(each, at // 2, at % 2, 1, 2 if odd and not place else 1)

    def _show_options(self, model: Model | None) -> Sequence[QWidget]:
        """Offer the options of a model's own; return their fields."""
        scene = self._scene
        offered = options_of(model) if model is not None and scene is not None else ()
        while len(self._options) < len(offered):
            self._options.append(self._made_option(len(self._options)))
        for field, each in zip(self._options, offered, strict=False):
            field.setAccessibleName(shown(each.label))
            field.setToolTip(shown(each.label))
            field.offer((choice, choice) for choice in each.choices)
            if scene is not None:
                field.choose(chosen_option(each, scene.settings))
        return self._options[: len(offered)]

    def _made_option(self, place: int) -> ChoiceField:
        field = _named("", f"optionField.{place}")
        # In the window from the start, else it would be one of its own until it has its place.
        field.setParent(self)
        QWidget.setTabOrder([*self._in_grid, *self._options][-1], field)
        QWidget.setTabOrder(field, self.negative)
        field.setSizeAdjustPolicy(_NARROW)
        field.setMinimumContentsLength(6)
        field.activated.connect(lambda _: self._take_option(place))
        return field

    def _take_option(self, place: int) -> None:
        if self._scene is None or self._asked is None:
            return
        name = options_of(self._asked)[place].name
        kept = [each for each in self._scene.settings.options if each[0] != name]
        self._choose(options=(*kept, (name, self._options[place].currentData())))

    def _choose(self, **changes: object) -> None:
        if self._scene is not None:
            self.chosen.emit(replace(self._scene.settings, **changes))  # type: ignore[arg-type]


def _named(name: str, object_name: str) -> ChoiceField:
    field = ChoiceField()
    field.setObjectName(object_name)
    field.setAccessibleName(name)
    field.setToolTip(name)
    return field


def _negative() -> LineEdit:
    field = LineEdit()
    field.setObjectName("negativeField")
    field.setAccessibleName(_say("What is not to be seen"))
    field.setPlaceholderText(_say("Not to be seen: text, logos, crowds"))
    field.setToolTip(_say("What is not to be seen, in words of its own for models that take them"))
    return field


def _has(model: Model) -> tuple[bool, bool, bool, bool, bool]:
    """Tell whether a model has a choice of aspect, seconds, resolution, sound and seed."""
    return (
        bool(model.aspects()),
        bool(model.durations()),
        bool(model.resolutions()),
        model.field_for(Role.SOUND) is not None,
        model.field_for(Role.SEED) is not None,
    )


def _unused(catalogue: Catalogue) -> Settings:
    """Return what the fields show while no scene is chosen and they are off."""
    models = catalogue.live() or tuple(catalogue)
    return Settings(models[0].id) if models else Settings(ModelId(""))


def _say(words: str) -> str:
    return QCoreApplication.translate("TermsFields", words)
