"""The pages of the settings that edit AppSettings: service, spending, defaults, look."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.catalogue import Catalogue, Settings
from desktop_app.storage.settings import MOST_IN_FLIGHT, AppSettings, Motion, ThemeChoice
from desktop_app.ui.aio import TaskScope, async_slot
from desktop_app.ui.controls import (
    Button,
    ChoiceField,
    Kind,
    Labelled,
    MoneyField,
    NumberField,
    Part,
    Role,
    SectionLabel,
    Text,
    column,
    row,
)
from desktop_app.ui.dialogs import choose_folder
from desktop_app.ui.language import NAMES
from desktop_app.ui.model_choice import ModelChoice

CheckAddress = Callable[[str], str]
"""Returns in a sentence what is wrong with an address, empty when nothing is."""


class Page(QWidget):
    """One page: shows settings, and says which they are after a change by hand.

    Signals: edited(AppSettings).
    """

    edited = Signal(object)

    def __init__(self, settings: AppSettings) -> None:
        super().__init__()
        self._settings = settings

    def show_settings(self, settings: AppSettings) -> None:
        """Show settings that another page, or the program, changed."""
        self._settings = settings

    def _lay_out(self, title: str, *parts: Part) -> None:
        self.setLayout(column(SectionLabel(title), *parts, None, gap=12))

    def _edit(self, settings: AppSettings) -> None:
        if settings != self._settings:
            self._settings = settings
            self.edited.emit(settings)


class ServicePage(Page):
    """Where requests and uploads go."""

    def __init__(self, settings: AppSettings, check: CheckAddress) -> None:
        super().__init__(settings)
        self._check = check
        self.service_field = QLineEdit(settings.service_address)
        self.service_field.setObjectName("serviceAddressField")
        self.upload_field = QLineEdit(settings.upload_address)
        self.upload_field.setObjectName("uploadAddressField")
        self._service = Labelled(
            self.tr("Service address"),
            self.service_field,
            self.tr("Your key is sent to this address and nowhere else."),
        )
        self._upload = Labelled(
            self.tr("Upload address"),
            self.upload_field,
            self.tr("Pictures that a clip starts from are sent here."),
        )
        usual = Button(self.tr("Use the usual addresses"), Kind.OUTLINE)
        usual.clicked.connect(self._use_usual)
        self.service_field.editingFinished.connect(self._take)
        self.upload_field.editingFinished.connect(self._take)
        self._lay_out(self.tr("Service"), self._service, self._upload, row(usual, None))

    @property
    def problem(self) -> str:
        """What is wrong with an address, empty when nothing is."""
        return self._service.problem or self._upload.problem

    def show_settings(self, settings: AppSettings) -> None:
        super().show_settings(settings)
        self.service_field.setText(settings.service_address)
        self.upload_field.setText(settings.upload_address)

    def _use_usual(self) -> None:
        usual = AppSettings()
        self.service_field.setText(usual.service_address)
        self.upload_field.setText(usual.upload_address)
        self._take()

    def _take(self) -> None:
        service = self._checked(self._service, self.service_field)
        upload = self._checked(self._upload, self.upload_field)
        if service is not None and upload is not None:
            self._edit(replace(self._settings, service_address=service, upload_address=upload))

    def _checked(self, labelled: Labelled, field: QLineEdit) -> str | None:
        address = field.text().strip().rstrip("/")
        labelled.complain(self._check(address))
        return None if labelled.problem else address


class SpendingPage(Page):
    """Caps in dollars, and how many jobs run at once."""

    def __init__(self, settings: AppSettings) -> None:
        super().__init__(settings)
        nothing = self.tr("No cap")
        self.click_field = MoneyField(nothing)
        self.day_field = MoneyField(nothing)
        self.film_field = MoneyField(nothing)
        self.flight_field = NumberField(1, MOST_IN_FLIGHT)
        caps = (self.click_field, self.day_field, self.film_field)
        names = ("capPerClickField", "capPerDayField", "capPerFilmField")
        for field, name in zip(caps, names, strict=True):
            field.setObjectName(name)
        self.show_settings(settings)
        for field in caps:
            field.valueChanged.connect(self._take)
        self.flight_field.valueChanged.connect(self._take)
        lead = Text(
            self.tr(
                "Nothing is sent that would go over a cap; you are told, and nothing is charged."
                " $0.00 means no cap. A day is the last 24 hours; what waits, and what may have"
                " been charged, counts as spent."
            ),
            Role.MUTED,
            wrap=True,
        )
        self._lay_out(
            self.tr("Spending"),
            lead,
            row(
                Labelled(self.tr("Most per click"), self.click_field),
                Labelled(self.tr("Most per day"), self.day_field),
                Labelled(self.tr("Most per film"), self.film_field),
                gap=12,
            ),
            row(
                Labelled(
                    self.tr("Jobs at the service at once"),
                    self.flight_field,
                    self.tr("The rest waits its turn."),
                ),
                None,
            ),
        )

    def show_settings(self, settings: AppSettings) -> None:
        super().show_settings(settings)
        for field, value in (
            (self.click_field, settings.cap_per_click),
            (self.day_field, settings.cap_per_day),
            (self.film_field, settings.cap_per_film),
        ):
            field.blockSignals(True)
            field.set_amount(value)
            field.blockSignals(False)
        self.flight_field.blockSignals(True)
        self.flight_field.setValue(settings.jobs_in_flight)
        self.flight_field.blockSignals(False)

    def _take(self) -> None:
        self._edit(
            replace(
                self._settings,
                cap_per_click=self.click_field.amount(),
                cap_per_day=self.day_field.amount(),
                cap_per_film=self.film_field.amount(),
                jobs_in_flight=self.flight_field.value(),
            )
        )


class DefaultsPage(Page):
    """How a new scene is generated, and as of when the models are known.

    Signals: look_requested() for new models and prices.
    """

    look_requested = Signal()

    def __init__(self, settings: AppSettings, catalogue: Catalogue) -> None:
        super().__init__(settings)
        self.choice = ModelChoice(catalogue, _scene_settings(settings), self)
        self.choice.model_field.setObjectName("defaultModelField")
        self.choice.changed.connect(self._take)
        self._model = Labelled(self.tr("Model"), self.choice.model_field)
        self._model.advise(self.choice.problem)
        self._known = Text("", Role.MUTED, wrap=True)
        self._known.setObjectName("modelsKnown")
        self.look = Button(self.tr("Look for new models and prices"), Kind.OUTLINE)
        self.look.setObjectName("lookForModels")
        self.look.clicked.connect(self.look_requested)
        self._lay_out(
            self.tr("Defaults for new scenes"),
            self._model,
            row(
                Labelled(self.tr("Aspect"), self.choice.aspect_field),
                Labelled(self.tr("Seconds per scene"), self.choice.seconds_field),
                gap=12,
            ),
            8,
            SectionLabel(self.tr("Models and prices")),
            self._known,
            row(self.look, None),
        )

    def show_known(self, catalogue: Catalogue, as_of: str, why_not: str | None) -> None:
        """Offer what a catalogue has, and say as of when it is; `why_not` looking is of no use."""
        self.choice.set_catalogue(catalogue)
        self._model.advise(self.choice.problem)
        self._known.setText(as_of)
        self.look.allow(why_not)

    def show_settings(self, settings: AppSettings) -> None:
        super().show_settings(settings)
        self.choice.set_settings(_scene_settings(settings))
        self._model.advise(self.choice.problem)

    def _take(self) -> None:
        chosen = self.choice.settings
        self._model.advise(self.choice.problem)
        self._edit(
            replace(
                self._settings,
                default_model=chosen.model,
                default_aspect=chosen.aspect,
                default_seconds=chosen.seconds,
            )
        )


class LookPage(Page):
    """Theme, and where films are kept."""

    def __init__(self, settings: AppSettings, usual_folder: Path, tasks: TaskScope) -> None:
        super().__init__(settings)
        self.tasks = tasks
        self._usual_folder = usual_folder
        self._make_choices()
        self.folder_field = QLineEdit()
        self.folder_field.setReadOnly(True)
        self.folder_field.setObjectName("projectsFolderField")
        choose = Button(self.tr("Choose…"))
        choose.clicked.connect(self._choose)
        self._usual = Button(self.tr("Use the usual folder"), Kind.GHOST)
        self._usual.clicked.connect(self._use_usual)
        self.show_settings(settings)
        self.theme_field.activated.connect(self._take_look)
        self.motion_field.activated.connect(self._take_look)
        self.language_field.activated.connect(self._take_language)
        self._lay_out(
            self.tr("Look"),
            row(
                Labelled(self.tr("Theme"), self.theme_field),
                Labelled(self.tr("Motion"), self.motion_field),
                None,
                gap=16,
            ),
            row(Labelled(self.tr("Language"), self.language_field), None),
            self._language_note,
            8,
            SectionLabel(self.tr("Folders")),
            Labelled(
                self.tr("New films are kept in"),
                self.folder_field,
                self.tr("Films that are already there stay where they are."),
            ),
            row(choose, self._usual, None),
        )

    def _make_choices(self) -> None:
        self.theme_field = ChoiceField()
        self.theme_field.setObjectName("themeField")
        self.theme_field.offer(
            (
                (ThemeChoice.SYSTEM, self.tr("As the system")),
                (ThemeChoice.DARK, self.tr("Dark")),
                (ThemeChoice.LIGHT, self.tr("Light")),
            )
        )
        self.language_field = ChoiceField()
        self.language_field.setObjectName("languageField")
        self.language_field.offer([("", self.tr("System language")), *NAMES.items()])
        self._language_note = Text(
            self.tr("Takewright speaks it when it is started again."), Role.LABEL, wrap=True
        )
        self._language_note.hide()
        self.motion_field = ChoiceField()
        self.motion_field.setObjectName("motionField")
        self.motion_field.offer(
            (
                (Motion.SYSTEM, self.tr("As the system")),
                (Motion.FULL, self.tr("Things glide")),
                (Motion.REDUCED, self.tr("Reduced: things are there at once")),
            )
        )

    def show_settings(self, settings: AppSettings) -> None:
        super().show_settings(settings)
        self.theme_field.choose(settings.theme)
        self.language_field.choose(settings.language)
        self.motion_field.choose(settings.motion)
        self.folder_field.setText(settings.projects_folder or str(self._usual_folder))
        chosen = bool(settings.projects_folder)
        self._usual.allow(None if chosen else self.tr("It is the usual folder already."))

    def _take_language(self) -> None:
        self._edit(replace(self._settings, language=str(self.language_field.currentData())))
        self._language_note.show()

    def _take_look(self) -> None:
        theme = ThemeChoice(self.theme_field.currentData())
        motion = Motion(self.motion_field.currentData())
        self._edit(replace(self._settings, theme=theme, motion=motion))

    @async_slot
    async def _choose(self) -> None:
        start = Path(self.folder_field.text())
        folder = await choose_folder(self, self.tr("Where new films are kept"), start)
        if folder is not None:
            self._set_folder(str(folder))

    def _use_usual(self) -> None:
        self._set_folder("")

    def _set_folder(self, folder: str) -> None:
        self._edit(replace(self._settings, projects_folder=folder))
        self.show_settings(self._settings)


def _scene_settings(settings: AppSettings) -> Settings:
    return Settings(settings.default_model, settings.default_aspect, settings.default_seconds)
