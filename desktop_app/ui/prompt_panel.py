"""The prompt panel: what a scene asks for, by which model, at what price."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QGridLayout, QLayout, QScrollArea, QToolTip, QWidget

from desktop_app.domain.catalogue import (
    STATE_NAMES,
    Catalogue,
    Model,
    ModelId,
    Settings,
    effective_resolution,
    fitted,
    price_of,
    problems,
)
from desktop_app.domain.money import NO_CREDITS
from desktop_app.domain.project import Project, Scene, SceneId
from desktop_app.studio.account import Account
from desktop_app.studio.allowance import Allowance
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.announce import announce
from desktop_app.ui.controls.buttons import Button, Kind, PrimaryButton
from desktop_app.ui.controls.fields import ChoiceField
from desktop_app.ui.controls.labels import Role, Rule, SectionLabel, Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.job_words import why_not_spend
from desktop_app.ui.model_choice import ModelChoice
from desktop_app.ui.prompt_edit import Back, PromptEdit, TitleEdit
from desktop_app.ui.style.tokens import LABEL_PX
from desktop_app.ui.theme import Theme
from desktop_app.ui.ways_out import Way, WaysOut
from desktop_app.ui.words import in_number, in_seconds, shown

_NARROW: Final = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_CLOSEST: Final = 3


class PromptPanel(QWidget):
    """Edits one scene. Only the fields that its model has are shown.

    Signals: generate_requested(SceneId); apply_requested(Settings) for all scenes;
    offered(Credits | None, str | None) with what a take costs now and why none can be had.
    """

    generate_requested = Signal(str)
    apply_requested = Signal(object)
    offered = Signal(object, object)

    def __init__(
        self, session: ProjectSession, account: Account, allowance: Allowance, theme: Theme
    ) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._account = account
        self._allowance = allowance
        self._scene_id: SceneId | None = None
        self._build(theme)
        self._connect()
        self._stops = (
            session.changed.connect(self._follow),
            account.catalogue_changed.connect(self._take_over),
            account.changed.connect(lambda _: self._show_price()),
            allowance.changed.connect(lambda _: self._show_price()),
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
        """Edit a scene; None shows an empty panel that says so."""
        self._session.close_step()
        other = scene_id != self._scene_id
        self._scene_id = scene_id
        scene = self._scene
        if other:
            self._editor.put_anew(scene.prompt if scene else "")
        self._show()

    def put_below(self, caption: str, part: QWidget) -> None:
        """Show a part under the scene's settings, with a caption over it."""
        self._below.addWidget(Rule())
        self._below.addLayout(column(SectionLabel(caption), part, gap=6, margins=(16, 8, 16, 2)))

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
        self._build_words(theme)
        self._build_choices()
        self._apply = Button(
            self.tr("Apply to all"),
            Kind.GHOST,
            tip=self.tr("Give every scene this model, aspect ratio, length and resolution"),
        )
        self._apply.setObjectName("applyButton")
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self._generate = PrimaryButton(self.tr("Generate"), brief=True, tip=keys)
        self._generate.setObjectName("generateButton")
        words = column(
            row(self._caption, None, self._count),
            self._title,
            self._editor,
            self._problem,
            self._ways,
            self._grid,
            margins=(16, 12, 16, 12),
        )
        # What spends and what is below stay in sight, however low the panel is; the rest scrolls.
        self._below = column(gap=0)
        foot = row(self._apply, None, self._generate, margins=(16, 8, 16, 10))
        whole = column(_scrolled(words), self._below, Rule(), foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        fields = (self._title, self._editor, *self._fields)
        self._tips = tuple((field, field.toolTip()) for field in fields)

    def _build_words(self, theme: Theme) -> None:
        self._caption = SectionLabel(self.tr("Prompt"))
        self._count = Text("", Role.QUIET)
        self._count.setObjectName("promptCount")
        self._count.setFont(theme.font(LABEL_PX, tabular=True))
        self._title = TitleEdit()
        self._title.setObjectName("sceneTitle")
        self._title.setAccessibleName(self.tr("Scene title"))
        self._title.setPlaceholderText(self.tr("Scene title"))
        self._editor = PromptEdit()
        self._editor.setObjectName("promptEditor")
        self._editor.setAccessibleName(self.tr("Prompt"))
        self._editor.setPlaceholderText(
            self.tr("What is seen and heard: who, where, light, camera, sound.")
        )
        self._problem = Text("", Role.WARN, wrap=True)
        self._problem.setObjectName("promptProblem")
        self._ways = WaysOut()

    def _build_choices(self) -> None:
        self._choice = ModelChoice(self._catalogue, self._unused_settings(), self)
        self._resolution = ChoiceField()
        self._resolution.setAccessibleName(self.tr("Resolution"))
        self._resolution.setToolTip(self.tr("Resolution"))
        choice = self._choice
        choice.seconds_field.setAccessibleName(self.tr("Seconds"))
        choice.seconds_field.setToolTip(self.tr("Seconds"))
        self._fields = (
            choice.model_field,
            choice.aspect_field,
            choice.seconds_field,
            self._resolution,
        )
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        for place, field in enumerate(self._fields):
            # The panel decides how wide a choice is, not its longest word.
            field.setSizeAdjustPolicy(_NARROW)
            field.setMinimumContentsLength(6)
            self._grid.addWidget(field, place // 2, place % 2)
        for side in (0, 1):
            self._grid.setColumnStretch(side, 1)

    def _unused_settings(self) -> Settings:
        """Return what the fields show while no scene is chosen and they are off."""
        models = self._catalogue.live() or tuple(self._catalogue)
        return Settings(models[0].id) if models else Settings(ModelId(""))

    def _connect(self) -> None:
        for field in (self._editor, self._title):
            field.settled.connect(self._session.close_step)
            field.submitted.connect(self._click_generate)
            field.wound.connect(self._wind)
        self._editor.textChanged.connect(self._type)
        self._title.textEdited.connect(self._retitle)
        self._choice.changed.connect(self._choose)
        self._resolution.activated.connect(lambda _: self._choose_resolution())
        self._ways.taken.connect(self._take_way)
        self._apply.clicked.connect(self._apply_to_all)
        self._generate.clicked.connect(self._click_generate)

    def _follow(self, before: Project, after: Project) -> None:
        if self._scene_id is None or before.scenes is after.scenes:
            return
        old, new = before.scene_by_id.get(self._scene_id), self._scene
        if old is None or new is None or old.settings != new.settings:
            self._show()
        else:
            self._show_words(new)
            self._show_price()
            self._allow_apply(new)

    def _take_over(self, catalogue: Catalogue) -> None:
        self._choice.set_catalogue(catalogue)
        self._show()

    def _show(self) -> None:
        scene = self._scene
        why_not = None if scene else self.tr("Choose a scene first, or add one.")
        for field, tip in self._tips:
            field.setEnabled(scene is not None)
            field.setToolTip(why_not or tip)
        self._show_words(scene)
        self._show_choices(scene)
        self._show_price()
        self._allow_apply(scene)

    def _show_words(self, scene: Scene | None) -> None:
        number = self._session.project.scenes.index(scene) + 1 if scene else 0
        caption = self.tr("Scene {number} · Prompt").format(number=number)
        self._caption.setText(caption if scene else self.tr("Prompt"))
        prompt, title = (scene.prompt, scene.title) if scene else ("", "")
        if not self._editor.shows(prompt):
            self._editor.put(prompt)
        self._title.put(title)

    def _show_choices(self, scene: Scene | None) -> None:
        if scene is not None:
            self._choice.set_settings(scene.settings)
        model = self._catalogue.get(scene.settings.model) if scene else None
        resolutions = model.resolutions() if model else ()
        self._resolution.offer((each, each) for each in resolutions)
        if scene is not None and model is not None:
            self._resolution.choose(effective_resolution(model, scene.settings))
        has = (True, *(_has(model) if model else (True, True, False)))
        self._place_fields([field for field, there in zip(self._fields, has, strict=True) if there])

    def _place_fields(self, shown: Sequence[QWidget]) -> None:
        """Show these fields two in a row; of an odd number the first has a row of its own."""
        for field in self._fields:
            self._grid.removeWidget(field)
            field.setVisible(field in shown)
        odd = len(shown) % 2
        for place, each in enumerate(shown):
            at = place + odd if place else 0
            self._grid.addWidget(each, at // 2, at % 2, 1, 2 if odd and not place else 1)

    def _show_price(self) -> None:
        scene = self._scene
        model = self._catalogue.get(scene.settings.model) if scene else None
        wrong = self._wrong(scene, model)
        price = price_of(model, scene.settings) if scene and model else None
        self._show_count(scene, model)
        self._show_problem(scene, model, wrong)
        self._generate.set_price(price, unknown=price is None and model is not None)
        refusal = self._allowance.why_not(price or NO_CREDITS, int(price is None))
        why_not = wrong or why_not_spend(self._account.state, refusal)
        self._generate.allow(why_not)
        self.offered.emit(price, why_not)

    def _show_count(self, scene: Scene | None, model: Model | None) -> None:
        if scene is None or model is None:
            self._count.setText("")
            return
        length = len(scene.prompt.strip())
        self._count.setText(f"{in_number(length)} / {in_number(model.prompt_limit)}")
        self._count.set_role(Role.BAD if length > model.prompt_limit else Role.QUIET)
        self._count.setAccessibleName(
            self.tr("{length} of {limit} characters").format(
                length=length, limit=model.prompt_limit
            )
        )

    def _show_problem(self, scene: Scene | None, model: Model | None, wrong: str | None) -> None:
        """Say what keeps the scene from being made; that nothing is written yet goes unsaid."""
        begun = scene is not None and (bool(scene.prompt.strip()) or not (model and model.is_live))
        told = wrong if begun and wrong else ""
        news = bool(told) and not self._problem.text()
        self._problem.setText(told)
        self._problem.setVisible(bool(told))
        self._editor.setAccessibleDescription(told)
        self._ways.offer(self._ways_out(scene, model) if scene else ())
        if news and self.isVisible():
            announce(self._editor, told)

    def _wrong(self, scene: Scene | None, model: Model | None) -> str | None:
        if scene is None:
            return self.tr("Choose a scene first, or add one.")
        if model is None:
            words = self.tr("The model “{model}” is not in the catalogue; choose another.")
            return words.format(model=scene.settings.model)
        if not model.is_live:
            return self._why_gone(model)
        found = problems(model, scene.prompt, scene.settings)
        return shown(found[0]) if found else None

    def _why_gone(self, model: Model) -> str:
        status = model.status
        since = self.tr(" since {date}").format(date=status.since) if status.since else ""
        note = f": {status.note}" if status.note else ""
        words = self.tr("{title} is {state}{since}{note}. Choose another model for this scene.")
        return words.format(
            title=model.title, state=shown(STATE_NAMES[status.state]), since=since, note=note
        )

    def _ways_out(self, scene: Scene, model: Model | None) -> tuple[Way, ...]:
        """Return what the scene could be made by instead, or like, one click each."""
        wanted = scene.settings
        if model is not None and model.is_live:
            closest = fitted(model, wanted)
            if closest == wanted:
                return ()
            return (Way(_settings_words(closest), closest, price_of(model, closest)),)
        others = self._catalogue.replacements(model) if model else self._catalogue.live()
        fits = [(each, fitted(each, wanted)) for each in others if not each.needs_picture]
        return tuple(
            Way(each.title, settings, price_of(each, settings))
            for each, settings in fits[:_CLOSEST]
        )

    def _allow_apply(self, scene: Scene | None) -> None:
        scenes = self._session.project.scenes
        if scene is None:
            why_not: str | None = self.tr("Choose a scene first, or add one.")
        elif len(scenes) == 1:
            why_not = self.tr("There is only this scene.")
        elif all(each.settings == scene.settings for each in scenes):
            why_not = self.tr("Every scene has these settings already.")
        else:
            why_not = None
        self._apply.allow(why_not)

    def _wind(self, way: Back) -> None:
        self._session.undo() if way is Back.UNDO else self._session.redo()

    def _type(self) -> None:
        if self._scene is not None and self._scene_id is not None:
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

    def _take_way(self, settings: Settings) -> None:
        if self._scene_id is not None:
            self._session.edit_settings(self._scene_id, settings)
            # The button that was pressed is gone.
            self._choice.model_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _apply_to_all(self) -> None:
        scene = self._scene
        if scene is not None:
            self.apply_requested.emit(scene.settings)

    def _click_generate(self) -> None:
        if self._scene_id is None:
            return
        if self._generate.isEnabled():
            self._session.close_step()
            self.generate_requested.emit(self._scene_id)
            return
        why_not = self._generate.toolTip()
        QToolTip.showText(self._generate.mapToGlobal(self._generate.rect().center()), why_not)
        announce(self._generate, why_not)


def _has(model: Model) -> tuple[bool, bool, bool]:
    """Tell whether a model has a choice of aspect, seconds and resolution."""
    return bool(model.aspects()), bool(model.durations()), bool(model.resolutions())


def _settings_words(settings: Settings) -> str:
    parts = (settings.aspect, in_seconds(settings.seconds), settings.resolution)
    return " · ".join(part for part in parts if part)


def _scrolled(layout: QLayout) -> QScrollArea:
    inside = QWidget()
    inside.setProperty("ground", "panel")
    inside.setLayout(layout)
    area = QScrollArea()
    # Tab goes to what is in it; it follows by itself.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
