"""The prompt panel: what a scene asks for, by which model, at what price."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QToolTip, QWidget

from desktop_app.domain.asking import NOTHING_ORDERED
from desktop_app.domain.catalogue import Catalogue, Settings
from desktop_app.domain.money import NO_CREDITS
from desktop_app.domain.project import Project, Scene, SceneId, TakeId
from desktop_app.studio.account import Account
from desktop_app.studio.allowance import Allowance
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.announce import announce
from desktop_app.ui.casting.told_line import CastToldLine
from desktop_app.ui.controls.buttons import Button, IconButton, Kind, PrimaryButton
from desktop_app.ui.controls.labels import Role, Rule, SectionLabel, Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.icons import Icons
from desktop_app.ui.job_words import why_not_spend
from desktop_app.ui.prompt_edit import Back, TitleEdit
from desktop_app.ui.style.tokens import LABEL_PX
from desktop_app.ui.theme import Theme
from desktop_app.ui.ways_out import WaysOut
from desktop_app.ui.words import in_number
from desktop_app.ui.writing.editor import PromptEdit
from desktop_app.ui.writing.model_facts import ModelFacts
from desktop_app.ui.writing.name_fixes import NameFixes
from desktop_app.ui.writing.terms import TermsFields
from desktop_app.ui.writing.verdict import Cure, NameFix, Verdict, verdict_on

_AROUND_PROMPT: Final = 54
"""Pixels of what stands over the prompt, with the gaps around both."""

_LOW: Final = 340
_HIGH: Final = 400
_LONG: Final = 6
"""Lines of a prompt in sight where the panel is high."""


class PromptPanel(QWidget):
    """Edits one scene. Only the fields that its model has are shown.

    Signals: generate_requested(SceneId); apply_requested() for other scenes too; past_requested()
    to see what the scene was asked for before; library_requested() for prompts that are kept;
    entry_wished(str name) when a name is to be added
    to the cast; offered(Bill | None, str | None) with what a take costs now and why none can be
    had.
    """

    generate_requested = Signal(str)
    apply_requested = Signal()
    past_requested = Signal()
    library_requested = Signal()
    entry_wished = Signal(str)
    offered = Signal(object, object)

    def __init__(
        self,
        session: ProjectSession,
        account: Account,
        allowance: Allowance,
        theme: Theme,
        icons: Icons,
        *,
        coming: Callable[[], Mapping[SceneId, TakeId]] = lambda: NOTHING_ORDERED,
    ) -> None:
        """Show prices as they are while the takes that `coming` names are on their way."""
        super().__init__()
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._account = account
        self._allowance = allowance
        self._coming = coming
        self._scene_id: SceneId | None = None
        self._captions: list[QWidget] = []
        self._build(theme, icons)
        self._connect()
        self._stops = (
            session.changed.connect(self._follow),
            account.catalogue_changed.connect(self._take_over),
            account.changed.connect(lambda _: self.show_price()),
            allowance.changed.connect(lambda _: self.show_price()),
        )
        self.show_scene(None)

    @property
    def scene_id(self) -> SceneId | None:
        """The scene that is edited."""
        return self._scene_id

    @property
    def editor(self) -> PromptEdit:
        """The field of the prompt."""
        return self._editor

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

    def put_below(self, caption: str, part: QWidget, *corner: QWidget) -> None:
        """Show a part under the scene's settings; over it a caption, and `corner` at its end."""
        head = row(SectionLabel(caption), None, *corner)
        over = QWidget()
        over.setLayout(head)
        self._captions.append(over)
        self._below.addWidget(Rule())
        self._below.addLayout(column(over, part, gap=4, margins=(16, 6, 16, 8)))

    def put_within(self, part: QWidget) -> None:
        """Show a part of what is asked for right under the scene's settings; it scrolls with it."""
        self._within.addWidget(part)

    def put_under_prompt(self, tool: QWidget, *parts: QWidget) -> None:
        """Show parts right under the prompt, and a tool for it over the prompt."""
        self._tools.addWidget(tool)
        for part in parts:
            self._under.addWidget(part)

    def put_at_foot(self, part: QWidget) -> None:
        """Show a part beside the button that spends, where it stays in sight."""
        self._foot.insertWidget(1, part)

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll to a part of what is asked for, once it is laid out."""
        QTimer.singleShot(0, part, lambda: self._area.ensureWidgetVisible(part, 0, 24))

    def submit(self) -> None:
        """Generate, or say why that cannot be."""
        self._click_generate()

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

    def _build(self, theme: Theme, icons: Icons) -> None:
        self._build_words(theme, icons)
        self._terms = TermsFields(self._catalogue)
        self._facts = ModelFacts()
        self._apply = Button(
            self.tr("Apply to all…"),
            Kind.GHOST,
            tip=self.tr("Give other scenes this model, aspect ratio, length or resolution"),
        )
        self._apply.setObjectName("applyButton")
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self._generate = PrimaryButton(self.tr("Generate"), brief=True, tip=keys)
        self._generate.setObjectName("generateButton")
        self._tools = row()
        head = row(self._caption, self._title, self._tools, self._library, self._past, self._count)
        head.setStretch(1, 1)
        self._within, self._under = column(), column()
        words = column(
            head,
            self._editor,
            self._told,
            self._problem,
            self._ways,
            self._fixes,
            self._under,
            self._terms,
            self._facts,
            self._within,
            margins=(16, 8, 16, 10),
        )
        # Takes and what spends stay in sight, however low the panel is; the rest scrolls.
        self._below = column(gap=0)
        self._foot = row(self._apply, None, self._generate, margins=(16, 8, 16, 10))
        self._area = area = _scrolled(words)
        # The prompt is never squeezed away by what stands below it.
        area.setMinimumHeight(self._editor.minimumSizeHint().height() + _AROUND_PROMPT)
        parts = column(area, self._below, Rule(), self._foot, gap=0)
        parts.setStretch(0, 1)
        self.setLayout(parts)
        QWidget.setTabOrder(self._library, self._past)
        QWidget.setTabOrder(self._past, self._title)
        fields = (self._title, self._editor, *self._terms.fields)
        self._tips = tuple((field, field.toolTip()) for field in fields)

    def _build_words(self, theme: Theme, icons: Icons) -> None:
        self._caption = SectionLabel(self.tr("Prompt"))
        self._past = IconButton(icons, "history", self.tr("Earlier prompts of this scene"))
        self._past.setObjectName("pastButton")
        tip = self.tr("Prompt library")
        self._library = IconButton(icons, "bookmark", tip, command="prompt_library")
        self._library.setObjectName("promptLibraryButton")
        self._count = Text("", Role.QUIET)
        self._count.setObjectName("promptCount")
        self._count.setFont(theme.font(LABEL_PX, tabular=True))
        self._title = TitleEdit()
        self._title.setObjectName("sceneTitle")
        self._title.setProperty("bare", "true")
        self._title.setAccessibleName(self.tr("Scene title"))
        self._title.setPlaceholderText(self.tr("Scene title"))
        self._editor = PromptEdit(theme)
        self._editor.setObjectName("promptEditor")
        self._editor.setAccessibleName(self.tr("Prompt"))
        self._editor.setPlaceholderText(
            self.tr(
                "What is seen and heard: who, where, light, camera, sound. {brace} names the cast,"
                " / offers phrases."
            ).format(brace="{")
        )
        self._told = CastToldLine()
        self._problem = Text("", Role.WARN, wrap=True)
        self._problem.setObjectName("promptProblem")
        self._ways = WaysOut()
        self._fixes = NameFixes()

    def _connect(self) -> None:
        for field in (self._editor, self._title, self._terms.negative):
            field.settled.connect(self._session.close_step)
            field.submitted.connect(self._click_generate)
            field.wound.connect(self._wind)
        self._editor.textChanged.connect(self._type)
        self._editor.completed.connect(self._session.close_step)
        self._title.textEdited.connect(self._retitle)
        self._terms.chosen.connect(self._choose)
        self._terms.negated.connect(self._negate)
        self._ways.taken.connect(self._take_way)
        self._fixes.taken.connect(self._fix_name)
        self._past.clicked.connect(self.past_requested)
        self._library.clicked.connect(self.library_requested)
        self._apply.clicked.connect(self.apply_requested)
        self._generate.clicked.connect(self._click_generate)

    def _follow(self, before: Project, after: Project) -> None:
        if self._scene_id is None:
            return
        if before.scenes is after.scenes and before.cast is after.cast:
            # A neighbour's take or trim may be what this scene begins or ends on.
            if self._scene is not None and (self._scene.continues or self._scene.meets_next):
                self.show_price()
            return
        old, new = before.scene_by_id.get(self._scene_id), self._scene
        if old is None or new is None or old.settings != new.settings:
            self._show()
        else:
            self._show_words(new)
            self.show_price()
            self._allow_apply(new)

    def _take_over(self, catalogue: Catalogue) -> None:
        self._terms.set_catalogue(catalogue)
        self._show()

    def _show(self) -> None:
        scene = self._scene
        why_not = None if scene else self.tr("Choose a scene first, or add one.")
        for field, tip in self._tips:
            field.setEnabled(scene is not None)
            field.setToolTip(why_not or tip)
        self._past.allow(why_not)
        self._show_words(scene)
        self._terms.show_scene(scene)
        self.show_price()
        self._allow_apply(scene)

    def _show_words(self, scene: Scene | None) -> None:
        number = self._session.project.scenes.index(scene) + 1 if scene else 0
        caption = self.tr("Scene {number}").format(number=number)
        self._caption.setText(caption if scene else self.tr("Prompt"))
        prompt, title = (scene.prompt, scene.title) if scene else ("", "")
        self._editor.set_cast(self._session.project.cast)
        if not self._editor.shows(prompt):
            self._editor.put(prompt)
        self._title.put(title)

    def show_price(self) -> None:
        """Show what a take costs now, and why it cannot be had if it cannot."""
        scene, found = self._scene, self._verdict()
        price = found.price if found else None
        wrong = found.wrong if found else self.tr("Choose a scene first, or add one.")
        is_known = scene is not None and self._catalogue.get(scene.settings.model) is not None
        self._show_count(scene, found)
        self._show_problem(scene, found)
        self._told.show_scene(self._session.project, scene, self._catalogue)
        model = self._catalogue.get(scene.settings.model) if scene else None
        self._facts.show_model(model, scene.settings if scene else None)
        bill = found.bill if found else None
        self._generate.set_price(bill, unknown=price is None and is_known)
        away = bool(found and found.asked and found.asked.at_gateway)
        cost = price or NO_CREDITS
        refusal = self._allowance.why_not(cost, int(price is None), cost if away else NO_CREDITS)
        state = self._account.state_for(gateway=away, provider=not away)
        why_not = wrong or why_not_spend(state, refusal)
        self._generate.allow(why_not)
        self.offered.emit(bill, why_not)

    def _verdict(self) -> Verdict | None:
        scene, project = self._scene, self._session.project
        if scene is None:
            return None
        is_linked = scene.continues or scene.meets_next
        coming = self._coming() if is_linked else NOTHING_ORDERED
        return verdict_on(project, scene, self._catalogue, coming)

    def _show_count(self, scene: Scene | None, found: Verdict | None) -> None:
        model = self._catalogue.get(scene.settings.model) if scene else None
        if found is None or model is None:
            self._count.setText("")
            return
        length, limit = len(found.words.strip()), model.prompt_limit
        self._count.setText(f"{in_number(length)} / {in_number(limit)}")
        self._count.set_role(Role.BAD if length > limit else Role.QUIET)
        self._count.setAccessibleName(
            self.tr("{length} of {limit} characters").format(length=length, limit=limit)
        )
        words = found.words if scene and found.words != scene.prompt else ""
        told = self.tr("With the words of the cast this is sent:\n{words}").format(words=words)
        self._count.setToolTip(told if words else "")

    def _show_problem(self, scene: Scene | None, found: Verdict | None) -> None:
        """Say what keeps the scene from being made; that nothing is written yet goes unsaid."""
        model = self._catalogue.get(scene.settings.model) if scene else None
        begun = scene is not None and (bool(scene.prompt.strip()) or not (model and model.is_live))
        told = found.wrong if begun and found and found.wrong else ""
        news = bool(told) and not self._problem.text()
        self._problem.setText(told)
        self._problem.setVisible(bool(told))
        self._editor.setAccessibleDescription(told)
        self._editor.mark_over(found.over if found else None)
        if found is not None:
            self._terms.follow(found.asked, has_picture=found.has_picture)
        self._terms.mark(found.parts if found else ())
        self._ways.offer(found.ways if found else ())
        self._fixes.offer(found.fixes if found else ())
        if news and self.isVisible():
            announce(self._editor, told)

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

    def _choose(self, settings: Settings) -> None:
        if self._scene_id is not None:
            self._session.edit_settings(self._scene_id, settings)

    def _negate(self, words: str) -> None:
        if self._scene_id is not None:
            self._session.edit_negative(self._scene_id, words)

    def _take_way(self, settings: Settings) -> None:
        self._choose(settings)
        # The button that was pressed is gone.
        self._terms.focus_model()

    def _fix_name(self, fix: NameFix) -> None:
        if self._scene_id is None:
            return
        if fix.cure is Cure.ADD:
            self.entry_wished.emit(fix.name)
            return
        if fix.cure is Cure.RENAME:
            self._session.casting.call(self._scene_id, fix.name, fix.instead)
        else:
            self._session.casting.unbrace(self._scene_id, fix.name)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is little room, what stands below is known without its caption.
        for label in self._captions:
            label.setVisible(self.height() >= _LOW)
        self._editor.claim(_LONG if self.height() >= _HIGH else 0)


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
