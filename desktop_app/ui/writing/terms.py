"""Model, aspect, seconds and resolution of a scene; only those that its model has are shown."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from desktop_app.domain.catalogue import (
    Catalogue,
    Model,
    ModelId,
    Settings,
    effective_resolution,
)
from desktop_app.domain.project import Scene
from desktop_app.domain.sharing import Part
from desktop_app.ui.controls.fields import ChoiceField
from desktop_app.ui.controls.styling import restyle
from desktop_app.ui.model_choice import ModelChoice

_NARROW: Final = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class TermsFields(QWidget):
    """The fields of how a scene is made, two in a row.

    Signals: chosen(Settings) when one was changed by hand.
    """

    chosen = Signal(object)

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._scene: Scene | None = None
        self._choice = ModelChoice(catalogue, _unused(catalogue), self)
        self._resolution = ChoiceField()
        self._resolution.setAccessibleName(self.tr("Resolution"))
        self._resolution.setToolTip(self.tr("Resolution"))
        choice = self._choice
        choice.seconds_field.setAccessibleName(self.tr("Seconds"))
        choice.seconds_field.setToolTip(self.tr("Seconds"))
        self.fields: Sequence[ChoiceField] = (
            choice.model_field,
            choice.aspect_field,
            choice.seconds_field,
            self._resolution,
        )
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for place, field in enumerate(self.fields):
            # The panel decides how wide a choice is, not its longest word.
            field.setSizeAdjustPolicy(_NARROW)
            field.setMinimumContentsLength(6)
            self._grid.addWidget(field, place // 2, place % 2)
        for side in (0, 1):
            self._grid.setColumnStretch(side, 1)
        self.setLayout(self._grid)
        self._choice.changed.connect(lambda: self.chosen.emit(self._choice.settings))
        self._resolution.activated.connect(lambda _: self._choose_resolution())

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Offer the models that the service lists by now."""
        self._catalogue = catalogue
        self._choice.set_catalogue(catalogue)

    def show_scene(self, scene: Scene | None) -> None:
        """Show how a scene is made."""
        self._scene = scene
        if scene is not None:
            self._choice.set_settings(scene.settings)
        model = self._catalogue.get(scene.settings.model) if scene else None
        resolutions = model.resolutions() if model else ()
        self._resolution.offer((each, each) for each in resolutions)
        if scene is not None and model is not None:
            self._resolution.choose(effective_resolution(model, scene.settings))
        has = (True, *(_has(model) if model else (True, True, False)))
        shown = [field for field, there in zip(self.fields, has, strict=True) if there]
        self._place_fields(shown)

    def mark(self, wrong: Collection[Part]) -> None:
        """Mark the fields of what the model cannot do."""
        for part, field in zip(Part, self.fields, strict=True):
            restyle(field, wrong=part in wrong)

    def focus_model(self) -> None:
        """Go to the first field."""
        self._choice.model_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_fields(self, shown: Sequence[QWidget]) -> None:
        """Show these fields two in a row; of an odd number the first has a row of its own."""
        for field in self.fields:
            self._grid.removeWidget(field)
            field.setVisible(field in shown)
        odd = len(shown) % 2
        for place, each in enumerate(shown):
            at = place + odd if place else 0
            self._grid.addWidget(each, at // 2, at % 2, 1, 2 if odd and not place else 1)

    def _choose_resolution(self) -> None:
        if self._scene is not None:
            resolution = self._resolution.currentData()
            self.chosen.emit(replace(self._scene.settings, resolution=resolution))


def _has(model: Model) -> tuple[bool, bool, bool]:
    """Tell whether a model has a choice of aspect, seconds and resolution."""
    return bool(model.aspects()), bool(model.durations()), bool(model.resolutions())


def _unused(catalogue: Catalogue) -> Settings:
    """Return what the fields show while no scene is chosen and they are off."""
    models = catalogue.live() or tuple(catalogue)
    return Settings(models[0].id) if models else Settings(ModelId(""))
