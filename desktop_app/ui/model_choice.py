"""Model, aspect and seconds as three fields that agree with each other."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.domain.catalogue import STATE_NAMES, Catalogue, Model, Settings, fitted
from desktop_app.ui.controls import ChoiceField
from desktop_app.ui.words import by_itself, in_seconds, shown, side_by_side


class ModelChoice(QObject):
    """Offers live models, and what the chosen one can do; the rest stands by with its reason.

    A model and its variants are one. Signals: changed() when any of the three was changed by hand.
    """

    changed = Signal()

    def __init__(
        self, catalogue: Catalogue, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._settings = settings
        self._asked: Model | None = None
        self._has_picture = False
        self.model_field = ChoiceField()
        self.aspect_field = ChoiceField()
        self.seconds_field = ChoiceField()
        for field, name in (
            (self.model_field, self.tr("Model")),
            (self.aspect_field, self.tr("Aspect")),
            (self.seconds_field, self.tr("Seconds per scene")),
        ):
            field.setAccessibleName(name)
            field.setToolTip(name)
            field.activated.connect(self._take)
        self._show()

    @property
    def settings(self) -> Settings:
        """What is chosen."""
        return self._settings

    @property
    def model(self) -> Model | None:
        """The chosen model, None when the catalogue does not know it."""
        return self._catalogue.get(self._settings.model)

    @property
    def problem(self) -> str:
        """Why the chosen model cannot be asked for, empty when it can."""
        if self.model is None or any(each.is_live for each in self._catalogue.family(self.model)):
            return ""
        return self._catalogue.why_unavailable(self.model)

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Offer the models of another catalogue, keeping the choice."""
        self._catalogue = catalogue
        self._show()

    def set_settings(
        self, settings: Settings, asked: Model | None = None, *, has_picture: bool = False
    ) -> None:
        """Show another choice.

        `asked` is the variant that is asked for what a scene has, whose lengths and shapes are
        offered; with a picture, models that start from one can be chosen.
        """
        self._settings = settings
        self._asked = asked
        self._has_picture = has_picture
        self._show()

    def _show(self) -> None:
        self._offer_models()
        self._offer_shapes()

    def _offer_models(self) -> None:
        models = sorted(self._catalogue.offered(), key=lambda each: not each.is_live)
        self.model_field.offer((each.id, model_words(each)) for each in models)
        for each in models:
            if why := self._why_not(each):
                self.model_field.forbid(each.id, why)
            elif each.note:
                self.model_field.explain(each.id, each.note)
            elif each.status.note:
                self.model_field.explain(each.id, shown(each.status.note))
        families = {each.family: each.id for each in models}
        chosen = families.get(self.model.family) if self.model else None
        if chosen is None or not self.model_field.choose(chosen):
            self.model_field.setCurrentIndex(-1)
            self.model_field.setPlaceholderText(self.tr("Choose a model"))

    def _why_not(self, model: Model) -> str:
        if not model.is_live:
            return self._catalogue.why_unavailable(model)
        family = (each for each in self._catalogue.family(model) if each.is_live)
        if self._has_picture or not all(each.needs_picture for each in family):
            return ""
        words = self.tr("{model} starts from a picture; give the scene a first frame to choose it.")
        return words.format(model=model.title)

    def _offer_shapes(self) -> None:
        chosen, model = self._settings, self._asked or self.model
        aspects: Iterable[str] = (model.aspects() if model else ()) or (chosen.aspect,)
        seconds: Iterable[int] = (model.durations() if model else ()) or (chosen.seconds,)
        self.aspect_field.offer((each, aspect_words(each)) for each in aspects)
        self.seconds_field.offer((each, in_seconds(each)) for each in seconds)
        self.aspect_field.choose(chosen.aspect)
        self.seconds_field.choose(chosen.seconds)

    def _take(self) -> None:
        model, old = self._catalogue.get(str(self.model_field.currentData())), self.model
        if model is None:
            return
        if old is not None and old.family == model.family:
            # Another shape of the same model: the variant that is asked says what there is.
            model = self._asked or old
        aspect, seconds = self.aspect_field.currentData(), self.seconds_field.currentData()
        asked = replace(
            self._settings,
            aspect=self._settings.aspect if aspect is None else str(aspect),
            seconds=self._settings.seconds if seconds is None else int(seconds),
        )
        closest = fitted(model, asked)
        is_same = old is not None and old.family == model.family
        self._settings = replace(closest, model=old.id) if old and is_same else closest
        self._asked = model if is_same else None
        self._offer_shapes()
        self.changed.emit()


def model_words(model: Model) -> str:
    """Return a model's title; with its status and since when, if it is not live.

    One that nobody has tried is marked.
    """
    if model.is_live and model.unverified:
        words = QCoreApplication.translate("ModelChoice", "{title} · unverified")
        return words.format(title=model.title)
    if model.is_live:
        return model.title
    state = by_itself(shown(STATE_NAMES[model.status.state]))
    since = f" {by_itself(model.status.since)}" if model.status.since else ""
    return side_by_side((model.title, f"{state}{since}"))


def aspect_words(aspect: str) -> str:
    """Return an aspect as a person says it: `Landscape 16:9`."""
    width, _, height = aspect.partition(":")
    try:
        shape = (int(width) > int(height)) - (int(width) < int(height))
    except ValueError:
        return aspect
    translate = QCoreApplication.translate
    names = {
        1: translate("ModelChoice", "Landscape"),
        0: translate("ModelChoice", "Square"),
        -1: translate("ModelChoice", "Portrait"),
    }
    return f"{names[shape]} {aspect}"
