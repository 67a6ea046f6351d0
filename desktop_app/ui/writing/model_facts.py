"""The line under a scene's settings: what its model costs since when, and that nobody tried it."""

from desktop_app.domain.catalogue import Model, Settings
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.rate_words import rate_words
from desktop_app.ui.words import shown


class ModelFacts(Text):
    """Says the price with its date; of a model that nobody has tried what is known of it."""

    def __init__(self) -> None:
        super().__init__("", Role.LABEL, wrap=True)
        self.setObjectName("modelFacts")

    def show_model(self, model: Model | None, settings: Settings | None) -> None:
        """Show the facts of a model; out of sight without one that can be asked for."""
        is_there = model is not None and settings is not None and model.is_live
        self.setVisible(is_there)
        if model is None or settings is None or not is_there:
            self.setText("")
            return
        words = rate_words(model, settings)
        self.set_role(Role.WARN if model.unverified else Role.LABEL)
        self.setText(f"{words}\n{shown(model.note)}" if model.unverified else words)
