"""The prompt panel: what a scene asks for, by which model, at what price."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.domain.catalogue import (
    Catalogue,
    Model,
    ModelId,
    Settings,
    effective_resolution,
    price_of,
    problems,
)
from desktop_app.domain.project import Project, Scene, SceneId
from desktop_app.studio.account import Account
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls import ChoiceField
from desktop_app.ui.controls.buttons import Button, Kind, PrimaryButton
from desktop_app.ui.controls.labels import Role, SectionLabel, Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.job_words import why_not_spend
from desktop_app.ui.model_choice import ModelChoice
from desktop_app.ui.theme import Theme

_NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class PromptEdit(QPlainTextEdit):
    """The words of a scene. Ctrl+Enter generates.

    Signals: submitted(); settled() when typing ends with the focus.
    """

    submitted = Signal()
    settled = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.settled.emit()
        super().focusOutEvent(event)


class PromptPanel(QWidget):
    """Edits one scene. Only the fields that its model has are shown.

    Signals: generate_requested(SceneId), apply_requested(Settings) for all scenes.
    """

    generate_requested = Signal(str)
    apply_requested = Signal(object)

    def __init__(self, session: ProjectSession, account: Account, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._account = account
        self._scene_id: SceneId | None = None
        self._build(theme)
        self._connect()
        self._stops = (
            session.changed.connect(self._follow),
            account.catalogue_changed.connect(self._take_over),
            account.changed.connect(lambda _: self._show_price()),
        )
        self.show_scene(None)

    @property
    def scene_id(self) -> SceneId | None:
        """The scene that is edited."""
        return self._scene_id

    def detach(self) -> None:
        """Stop following the session, before the panel goes."""
        for stop in self._stops:
            stop()

    def show_scene(self, scene_id: SceneId | None) -> None:
        """Edit a scene; None shows an empty, disabled panel."""
        self._session.close_step()
        self._scene_id = scene_id
        self._show()

    def focus_prompt(self) -> None:
        """Put the cursor at the end of the prompt."""
        self._editor.setFocus()
        cursor = self._editor.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self._editor.setTextCursor(cursor)

    @property
    def _scene(self) -> Scene | None:
        if self._scene_id is None:
            return None
        return self._session.project.scene_by_id.get(self._scene_id)

    @property
    def _catalogue(self) -> Catalogue:
        return self._account.catalogue

    def _build(self, theme: Theme) -> None:
        self._caption = SectionLabel(self.tr("Prompt"))
        self._count = Text("", Role.QUIET)
        self._count.setFont(theme.font(11, tabular=True))
        self._title = QLineEdit()
        self._title.setAccessibleName(self.tr("Scene title"))
        self._title.setPlaceholderText(self.tr("Scene title"))
        self._editor = PromptEdit()
        self._editor.setObjectName("promptEditor")
        self._editor.setAccessibleName(self.tr("Prompt"))
        self._editor.setPlaceholderText(
            self.tr("What is seen and heard: who, where, light, camera, sound.")
        )
        self._editor.setTabChangesFocus(True)
        self._editor.setMinimumHeight(110)
        self._problem = Text("", Role.WARN, wrap=True)
        self._problem.setObjectName("promptProblem")
        self._choice = ModelChoice(self._catalogue, self._unused_settings(), self)
        self._resolution = ChoiceField()
        self._resolution.setAccessibleName(self.tr("Resolution"))
        choice = self._choice
        fields = (choice.model_field, choice.aspect_field, choice.seconds_field, self._resolution)
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, field in enumerate(fields):
            # The panel decides how wide a choice is, not its longest word.
            field.setSizeAdjustPolicy(_NARROW)
            field.setMinimumContentsLength(8)
            grid.addWidget(field, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        self._apply = Button(
            self.tr("Apply to all"),
            Kind.GHOST,
            tip=self.tr("Give every scene this model, aspect ratio, length and resolution"),
        )
        self._generate = PrimaryButton(self.tr("Generate"), brief=True, tip="Ctrl+Enter")
        self._generate.setObjectName("generateButton")
        self.setLayout(
            column(
                row(self._caption, None, self._count),
                self._title,
                self._editor,
                self._problem,
                grid,
                row(self._apply, None, self._generate),
                margins=(16, 12, 16, 12),
            )
        )

    def _unused_settings(self) -> Settings:
        """Return what the fields show while no scene is chosen and they are off."""
        models = self._catalogue.live() or tuple(self._catalogue)
        return Settings(models[0].id) if models else Settings(ModelId(""))

    def _connect(self) -> None:
        self._editor.textChanged.connect(self._type)
        self._editor.settled.connect(self._session.close_step)
        self._editor.submitted.connect(self._click_generate)
        self._title.textEdited.connect(self._retitle)
        self._choice.changed.connect(self._choose)
        self._resolution.activated.connect(lambda _: self._choose_resolution())
        self._apply.clicked.connect(self._apply_to_all)
        self._generate.clicked.connect(self._click_generate)

    def _follow(self, before: Project, after: Project) -> None:
        if self._scene_id is None:
            return
        old, new = before.scene_by_id.get(self._scene_id), self._scene
        if old is None or new is None or old.settings != new.settings:
            self._show()
        elif before.scenes is not after.scenes:
            self._show_words(new)
            self._show_price()

    def _take_over(self, catalogue: Catalogue) -> None:
        self._choice.set_catalogue(catalogue)
        self._show()

    def _show(self) -> None:
        scene = self._scene
        self.setEnabled(scene is not None)
        self._show_words(scene)
        self._show_choices(scene)
        self._show_price()

    def _show_words(self, scene: Scene | None) -> None:
        number = self._session.project.scenes.index(scene) + 1 if scene else 0
        caption = self.tr("Scene {number} · Prompt").format(number=number)
        self._caption.setText(caption if scene else self.tr("Prompt"))
        prompt, title = (scene.prompt, scene.title) if scene else ("", "")
        # Only foreign changes are put in: the cursor of who is typing stays where it is.
        if self._editor.toPlainText() != prompt:
            with QSignalBlocker(self._editor):
                self._editor.setPlainText(prompt)
        if self._title.text() != title:
            self._title.setText(title)

    def _show_choices(self, scene: Scene | None) -> None:
        if scene is None:
            return
        self._choice.set_settings(scene.settings)
        model = self._catalogue.get(scene.settings.model)
        resolutions = model.resolutions() if model else ()
        self._resolution.offer((each, each) for each in resolutions)
        self._resolution.choose(effective_resolution(model, scene.settings) if model else None)
        self._resolution.setVisible(bool(resolutions))

    def _show_price(self) -> None:
        scene = self._scene
        model = self._catalogue.get(scene.settings.model) if scene else None
        if scene is None or model is None:
            self._count.setText("")
            self._problem.setVisible(scene is not None)
            unknown = self.tr("This model is not in the catalogue any more; choose another.")
            self._problem.setText(unknown if scene else "")
            self._generate.set_price(None)
            self._generate.allow(unknown)
            return
        self._count.setText(f"{len(scene.prompt.strip()):,} / {model.prompt_limit:,}")
        wrong = self._wrong(scene, model)
        told = wrong if scene.prompt.strip() or not model.is_live else None
        self._problem.setText(told or "")
        self._problem.setVisible(told is not None)
        price = price_of(model, scene.settings)
        self._generate.set_price(price, unknown=price is None)
        self._generate.allow(wrong or why_not_spend(self._account.state, price))

    def _wrong(self, scene: Scene, model: Model) -> str | None:
        if not model.is_live:
            return self._catalogue.why_unavailable(model)
        found = problems(model, scene.prompt, scene.settings)
        return found[0] if found else None

    def _type(self) -> None:
        if self._scene_id is not None:
            self._session.edit_prompt(self._scene_id, self._editor.toPlainText())

    def _retitle(self, title: str) -> None:
        if self._scene_id is not None:
            self._session.edit_title(self._scene_id, title)

    def _choose(self) -> None:
        if self._scene_id is not None:
            self._session.edit_settings(self._scene_id, self._choice.settings)

    def _choose_resolution(self) -> None:
        scene = self._scene
        if scene is not None:
            chosen = replace(scene.settings, resolution=self._resolution.currentData())
            self._session.edit_settings(scene.id, chosen)

    def _apply_to_all(self) -> None:
        scene = self._scene
        if scene is not None:
            self.apply_requested.emit(scene.settings)

    def _click_generate(self) -> None:
        if self._scene_id is not None and self._generate.isEnabled():
            self._session.close_step()
            self.generate_requested.emit(self._scene_id)
