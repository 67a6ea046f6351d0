"""The prompt panel as it is written in, and as it follows the film, the account and the models."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QPushButton, QToolTip, QWidget

from desktop_app import paths
from desktop_app.domain.asking import NOTHING_ORDERED
from desktop_app.domain.catalogue import Catalogue, ModelId, Settings
from desktop_app.domain.money import Bill, Credits, Usd
from desktop_app.domain.problems import KeyRefused
from desktop_app.domain.project import Project, Scene, SceneId, TakeId
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.studio.account import Account
from desktop_app.studio.allowance import Allowance
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.spend import Caps
from desktop_app.ui.controls import column
from desktop_app.ui.icons import Icons
from desktop_app.ui.prompt_edit import LineEdit, TitleEdit
from desktop_app.ui.prompt_panel import PromptPanel
from desktop_app.ui.theme import Theme
from desktop_app.ui.writing.editor import PromptEdit
from desktop_app.ui.writing.seed_field import SeedField
from tests.fakes.allowance import allowance_of
from tests.fakes.harbour import film, harbour, scene_id, session_of
from tests.fakes.waiting import until

SORA = ModelId("sora-2-text-to-video")
WAN = ModelId("wan/3-0-video")
KLING = ModelId("kling-3.0/video")
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Purse:
    """A provider that knows a balance and lists models; the caps on it are the test's."""

    def __init__(self, *listed: str) -> None:
        self.balance = Credits.parse(820)
        self.listed = frozenset(listed)
        self.caps = Caps()
        self.refuses = False

    async def credit(self) -> Credits:
        if self.refuses:
            raise KeyRefused("The key is refused; add another in the settings.")
        return self.balance


@dataclass
class Desk:
    """A prompt panel in a window whose undo is the session's, as in the real one."""

    panel: PromptPanel
    session: ProjectSession
    account: Account
    allowance: Allowance
    purse: Purse
    window: QWidget
    generated: list[str] = field(default_factory=list)
    applied: list[str] = field(default_factory=list)
    offers: list[tuple[Bill | None, str | None]] = field(default_factory=list)

    @property
    def editor(self) -> PromptEdit:
        found = self.panel.findChild(PromptEdit)
        assert found is not None
        return found

    @property
    def title(self) -> TitleEdit:
        found = self.panel.findChild(TitleEdit)
        assert found is not None
        return found

    def label(self, name: str) -> QLabel:
        found = self.panel.findChild(QLabel, name)
        assert found is not None
        return found

    def button(self, name: str) -> QPushButton:
        found = self.panel.findChild(QPushButton, name)
        assert found is not None
        return found

    @property
    def generate(self) -> QPushButton:
        return self.button("generateButton")

    def choice(self, name: str) -> QComboBox:
        return next(
            each for each in self.panel.findChildren(QComboBox) if each.accessibleName() == name
        )

    def choose(self, name: str, words: str) -> None:
        box = self.choice(name)
        index = box.findText(words)
        assert index >= 0, [box.itemText(at) for at in range(box.count())]
        box.setCurrentIndex(index)
        box.activated.emit(index)

    @property
    def ways(self) -> list[str]:
        area = self.panel.findChild(QWidget, "waysOut")
        assert area is not None
        buttons = [each for each in area.findChildren(QPushButton) if not each.isHidden()]
        return [each.text() for each in buttons] if area.isVisible() else []

    def way(self, words: str) -> QPushButton:
        return next(
            each for each in self.panel.findChildren(QPushButton) if each.text().startswith(words)
        )

    def scene(self, number: int = 1) -> Scene:
        return self.session.project.scene_by_id[scene_id(number)]

    def type(self, words: str) -> None:
        self.editor.setFocus()
        QTest.keyClicks(self.editor, words)

    def place_cursor(self, place: int) -> None:
        cursor = self.editor.textCursor()
        cursor.setPosition(place)
        self.editor.setTextCursor(cursor)

    def cursor(self) -> int:
        return self.editor.textCursor().position()

    def undo_key(self, widget: QWidget | None = None) -> None:
        QTest.keyClick(widget or self.editor, Qt.Key.Key_Z, CTRL)


MakeDesk = Callable[..., Awaitable[Desk]]

FRAME = Reference(Use.FIRST_FRAME, Source(path="references/gate.png"), "gate.png")


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load_catalogue(paths.resources() / "models.json")


@pytest_asyncio.fixture
async def make(theme: Theme, icons: Icons, shipped: Catalogue) -> AsyncIterator[MakeDesk]:
    desks: list[Desk] = []

    async def build(
        project: Project | None = None,
        *,
        sora_is_live: bool = True,
        has_key: bool = True,
        coming: Mapping[SceneId, TakeId] = NOTHING_ORDERED,
    ) -> Desk:
        session = session_of(project or harbour(), Path("film"))
        purse = Purse(SORA) if sora_is_live else Purse()
        account = Account(purse, shipped, name="Test", has_key=has_key)
        account.catalogue = shipped.as_listed_by(purse.listed)
        allowance = allowance_of(account, caps=lambda: purse.caps)
        panel = PromptPanel(session, account, allowance, theme, icons, coming=lambda: coming)
        window = QWidget()
        window.setLayout(column(panel, gap=0))
        for keys, do in (("Ctrl+Z", session.undo), ("Ctrl+Shift+Z", session.redo)):
            action = QAction(keys, window)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(do)
            window.addAction(action)
        desk = Desk(panel, session, account, allowance, purse, window)
        panel.generate_requested.connect(desk.generated.append)
        panel.apply_requested.connect(lambda: desk.applied.append(str(panel.scene_id)))
        panel.offered.connect(lambda price, why_not: desk.offers.append((price, why_not)))
        window.resize(392, 460)
        window.show()
        window.activateWindow()
        panel.show_scene(scene_id(1))
        desks.append(desk)
        # Keys and focus belong to the active window, which it becomes a little later.
        await until(window.isActiveWindow)
        return desk

    yield build
    for desk in desks:
        desk.panel.detach()
        await desk.session.close()
        desk.window.close()
        desk.window.deleteLater()


async def test_typing_is_one_step_of_the_films_history(make: MakeDesk) -> None:
    desk = await make()
    before = desk.scene().prompt
    desk.panel.focus_prompt()
    QTest.keyClicks(desk.editor, ", gulls cry")
    assert desk.scene().prompt == before + ", gulls cry"
    assert desk.session.undo_name == "Edit prompt"
    desk.undo_key()
    assert desk.editor.toPlainText() == before
    assert desk.scene().prompt == before
    assert desk.session.undo_name is None
    QTest.keyClick(desk.editor, Qt.Key.Key_Z, CTRL | SHIFT)
    assert desk.scene().prompt == before + ", gulls cry"


async def test_undo_in_the_editor_takes_back_what_was_done_elsewhere_too(make: MakeDesk) -> None:
    desk = await make()
    desk.type("Now: ")
    desk.session.move_scene(scene_id(5), 0)
    desk.undo_key()
    assert desk.session.project.scenes[0].id == scene_id(1)
    assert desk.editor.toPlainText().startswith("Now: ")
    desk.undo_key()
    assert not desk.editor.toPlainText().startswith("Now: ")


async def test_leaving_the_editor_ends_the_step(make: MakeDesk) -> None:
    desk = await make()
    before = desk.scene().prompt
    desk.panel.focus_prompt()
    QTest.keyClicks(desk.editor, " one")
    desk.title.setFocus()
    desk.panel.focus_prompt()
    QTest.keyClicks(desk.editor, " two")
    desk.undo_key()
    assert desk.scene().prompt == before + " one"


async def test_the_title_has_the_same_history(make: MakeDesk) -> None:
    desk = await make()
    desk.title.setFocus()
    desk.title.end(False)
    QTest.keyClicks(desk.title, " early")
    assert desk.scene().title == "Fog lifts early"
    desk.undo_key(desk.title)
    assert (desk.scene().title, desk.title.text()) == ("Fog lifts", "Fog lifts")
    QTest.keyClick(desk.title, Qt.Key.Key_Z, CTRL | SHIFT)
    assert desk.title.text() == "Fog lifts early"


async def test_without_the_windows_command_the_field_asks_itself(make: MakeDesk) -> None:
    desk = await make()
    for action in desk.window.actions():
        desk.window.removeAction(action)
    before = desk.scene().prompt
    desk.type("Now: ")
    desk.undo_key()
    assert desk.scene().prompt == before
    QTest.keyClick(desk.editor, Qt.Key.Key_Z, CTRL | SHIFT)
    assert desk.scene().prompt == "Now: " + before


@pytest.mark.parametrize("field_name", ["editor", "title"])
async def test_the_fields_menu_offers_no_undo_of_its_own(make: MakeDesk, field_name: str) -> None:
    desk = await make()
    widget = getattr(desk, field_name)
    desk.type("a")
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, QPoint(4, 4), widget.mapToGlobal(QPoint(4, 4))
    )
    widget.contextMenuEvent(event)
    menu = next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QMenu) and each.isVisible()
    )
    words = [each.text() for each in menu.actions() if not each.isSeparator()]
    assert any("Paste" in each for each in words)
    assert not any("ndo" in each or "edo" in each for each in words)
    assert not menu.actions()[0].isSeparator()
    menu.close()


@pytest.mark.parametrize("face", ["", "🎬 "])
async def test_foreign_changes_leave_the_cursor_where_it_was(make: MakeDesk, face: str) -> None:
    desk = await make()
    words = f"{face}Fog over the harbour, gulls"
    desk.session.edit_prompt(scene_id(1), words)
    harbour_at = desk.editor.toPlainText().index("harbour")
    # A document counts in UTF-16, where the clapper board takes two.
    wide = 1 if face else 0
    desk.place_cursor(harbour_at + wide)
    thick = words.replace("Fog", "Thick fog")
    desk.session.edit_prompt(scene_id(1), thick)
    assert desk.editor.toPlainText() == thick
    place = harbour_at + wide + len("Thick fog") - len("Fog")
    assert desk.cursor() == place
    desk.session.edit_prompt(scene_id(1), thick.replace("gulls", "no gulls at all"))
    assert desk.cursor() == place
    desk.session.edit_prompt(scene_id(2), "Somebody else's words")
    assert desk.cursor() == place


async def test_line_ends_of_other_systems_do_not_move_the_cursor(make: MakeDesk) -> None:
    desk = await make()
    desk.session.edit_prompt(scene_id(1), "Fog.\r\nGulls\u00a0cry.")
    assert desk.editor.toPlainText() == "Fog.\nGulls cry."
    desk.place_cursor(3)
    desk.session.edit_title(scene_id(1), "Another")
    assert desk.cursor() == 3
    assert desk.scene().prompt == "Fog.\r\nGulls\u00a0cry."


async def test_each_scene_shows_its_own_words_and_number(make: MakeDesk) -> None:
    desk = await make()
    desk.panel.show_scene(scene_id(3))
    assert desk.title.text() == "Nets"
    assert desk.editor.toPlainText() == desk.scene(3).prompt
    assert desk.choice("Seconds").currentText() == "15 s"
    captions = [each.text() for each in desk.panel.findChildren(QLabel)]
    assert "Scene 3" in captions
    desk.session.move_scene(scene_id(3), 0)
    assert "Scene 1" in [each.text() for each in desk.panel.findChildren(QLabel)]


async def test_without_a_scene_every_control_says_what_is_missing(make: MakeDesk) -> None:
    desk = await make()
    desk.panel.show_scene(None)
    controls = (desk.title, desk.editor, desk.generate, desk.button("applyButton"),
                *desk.panel.findChildren(QComboBox))  # fmt: skip
    for control in controls:
        assert not control.isEnabled()
        assert control.toolTip() == "Choose a scene first, or add one."
    assert desk.editor.toPlainText() == ""
    assert desk.label("promptCount").text() == ""
    desk.panel.show_scene(scene_id(1))
    assert desk.choice("Model").toolTip() == "Model"
    assert desk.editor.toolTip() == ""


async def test_a_scene_that_is_removed_and_comes_back(make: MakeDesk) -> None:
    desk = await make()
    desk.session.remove_scenes([scene_id(1)])
    assert not desk.editor.isEnabled()
    desk.session.undo()
    assert desk.editor.isEnabled()
    assert desk.editor.toPlainText() == desk.scene().prompt


async def test_the_price_stands_on_the_button(make: MakeDesk) -> None:
    desk = await make()
    assert desk.generate.text() == "Generate · 30 cr · $0.15"
    assert desk.generate.isEnabled()
    desk.choose("Seconds", "15 s")
    assert desk.generate.text() == "Generate · 45 cr · $0.225"
    assert desk.offers[-1] == (Bill(Credits.parse(45)), None)
    assert desk.session.undo_name == "Change scene settings"
    desk.session.undo()
    assert desk.choice("Seconds").currentText() == "10 s"


async def test_a_linked_scene_can_be_had_once_the_take_before_it_is_on_its_way(
    make: MakeDesk,
) -> None:
    project, coming = harbour(), dict[SceneId, TakeId]()
    third, fourth = project.scenes[2:4]
    assert third.take_id is None
    linked = replace(fourth, continues=True)
    scenes = (*project.scenes[:3], linked, *project.scenes[4:])
    desk = await make(replace(project, scenes=scenes), coming=coming)
    desk.panel.show_scene(fourth.id)
    assert not desk.generate.isEnabled()
    assert "that has no take yet; generate that too" in desk.generate.toolTip()
    coming[third.id] = TakeId("on its way")
    desk.panel.show_price()
    assert desk.generate.isEnabled()


async def test_ctrl_enter_generates_from_the_prompt_and_the_title(make: MakeDesk) -> None:
    desk = await make()
    for widget in (desk.editor, desk.title):
        QTest.keyClick(widget, Qt.Key.Key_Return, CTRL)
    QTest.keyClick(desk.editor, Qt.Key.Key_Enter, CTRL | Qt.KeyboardModifier.KeypadModifier)
    assert desk.generated == [scene_id(1)] * 3
    assert "\n" not in desk.editor.toPlainText()
    QTest.mouseClick(desk.generate, LEFT)
    assert len(desk.generated) == 4


async def test_ctrl_enter_says_why_nothing_is_made(make: MakeDesk) -> None:
    desk = await make()
    desk.editor.setFocus()
    desk.editor.selectAll()
    QTest.keyClick(desk.editor, Qt.Key.Key_Delete)
    assert desk.generate.toolTip() == "The scene has no prompt yet."
    # That nothing is written yet is no fault of the writer's.
    assert not desk.label("promptProblem").isVisible()
    QTest.keyClick(desk.editor, Qt.Key.Key_Return, CTRL)
    assert desk.generated == []
    assert QToolTip.text() == "The scene has no prompt yet."
    QToolTip.hideText()


async def test_the_count_and_the_limit(make: MakeDesk, shipped: Catalogue) -> None:
    desk = await make()
    limit = shipped.find(SORA).prompt_limit
    desk.session.edit_prompt(scene_id(1), "x" * 214)
    count = desk.label("promptCount")
    assert count.text() == f"214 / {limit:,}"
    assert not desk.label("promptProblem").isVisible()
    desk.session.edit_prompt(scene_id(1), "x" * (limit + 3))
    assert count.property("role") == "bad"
    problem = desk.label("promptProblem")
    assert problem.isVisible()
    assert "3 characters over" in problem.text()
    assert desk.editor.accessibleDescription() == problem.text()
    assert not desk.generate.isEnabled()
    assert desk.generate.toolTip() == problem.text()
    desk.session.undo()
    assert count.property("role") == "quiet"


async def test_a_cap_that_is_hit_is_said_at_the_button_before_the_click(make: MakeDesk) -> None:
    desk = await make()
    await desk.account.refresh()
    assert desk.generate.isEnabled()
    desk.purse.caps = Caps(film=Usd.parse("0.10"))
    desk.allowance.reconsider()
    assert not desk.generate.isEnabled()
    assert desk.generate.toolTip() == (
        "This would cost $0.15, over your cap of $0.10 for this film. Choose fewer scenes or raise"
        " the cap."
    )
    # The tile of another take spends the same.
    assert desk.offers[-1] == (Bill(Credits.parse(30)), desk.generate.toolTip())
    desk.purse.caps = Caps()
    desk.allowance.reconsider()
    assert desk.generate.isEnabled()


async def test_credits_that_do_not_suffice(make: MakeDesk) -> None:
    desk = await make()
    await desk.account.refresh()
    assert desk.generate.isEnabled()
    desk.purse.balance = Credits.parse(12)
    await desk.account.refresh()
    assert not desk.generate.isEnabled()
    assert desk.generate.toolTip().startswith("Not enough credits: 30 needed, 12 there.")
    desk.purse.refuses = True
    await desk.account.refresh()
    assert desk.generate.toolTip() == "The key is refused; add another in the settings."


async def test_without_a_key(make: MakeDesk) -> None:
    desk = await make(has_key=False)
    assert desk.generate.toolTip().startswith("Add a key in the settings")


async def test_a_retired_model_says_since_when_and_offers_others(make: MakeDesk) -> None:
    desk = await make(sora_is_live=False)
    problem = desk.label("promptProblem").text()
    assert problem.startswith("Sora 2 is retired since 2026-09-24: ")
    assert problem.endswith("Choose another model for this scene.")
    assert not desk.generate.isEnabled()
    model = desk.choice("Model")
    assert model.currentText() == "Sora 2 · retired 2026-09-24"
    rows = model.model()
    assert isinstance(rows, QStandardItemModel)
    retired = rows.item(model.currentIndex())
    assert not retired.isEnabled()
    assert "2026-09-24" in retired.toolTip()
    assert "Closest live models" in retired.toolTip()
    assert len(desk.ways) == 3
    assert all("$" in each for each in desk.ways)


async def test_a_click_moves_the_scene_to_a_live_model(make: MakeDesk, shipped: Catalogue) -> None:
    desk = await make(sora_is_live=False)
    first = shipped.replacements(shipped.find(SORA))[0]
    way = desk.way(first.title)
    assert way.accessibleName().startswith(f"Use {first.title}, $")
    QTest.mouseClick(way, LEFT)
    assert desk.scene().settings.model == first.id
    assert desk.scene().settings.aspect == "16:9"
    assert desk.ways == []
    assert not desk.label("promptProblem").isVisible()
    assert desk.generate.isEnabled()
    assert desk.choice("Model").currentText() == first.title
    desk.undo_key()
    assert desk.scene().settings.model == SORA
    assert len(desk.ways) == 3


async def test_a_service_that_lists_a_model_brings_it_back(make: MakeDesk) -> None:
    desk = await make(sora_is_live=False)
    desk.account.show(desk.account.catalogue.as_listed_by(frozenset({SORA})))
    assert desk.ways == []
    assert desk.choice("Model").currentText() == "Sora 2"
    assert desk.generate.isEnabled()


async def test_a_model_nobody_knows_any_more(make: MakeDesk) -> None:
    scene = Scene(scene_id(1), "Fog", "Fog over water", Settings(ModelId("gone-1")))
    desk = await make(film([scene]))
    assert "“gone-1” is not in the catalogue" in desk.label("promptProblem").text()
    assert desk.choice("Model").currentText() == ""
    assert len(desk.ways) == 3


async def test_settings_that_a_model_cannot_do_are_set_right_in_one_click(make: MakeDesk) -> None:
    settings = Settings(SORA, aspect="21:9", seconds=7)
    desk = await make(film([Scene(scene_id(1), "Fog", "Fog over water", settings)]))
    assert "not 21:9" in desk.label("promptProblem").text()
    assert desk.ways == ["16:9 · 10 s · $0.15"] or desk.ways == ["9:16 · 10 s · $0.15"]
    QTest.mouseClick(desk.way(desk.ways[0]), LEFT)
    assert desk.generate.isEnabled()
    assert desk.ways == []


async def test_only_the_fields_the_model_has_are_shown(make: MakeDesk, shipped: Catalogue) -> None:
    desk = await make()
    assert desk.choice("Resolution").isHidden()
    desk.choose("Model", shipped.find(WAN).title)
    model = shipped.find(WAN)
    resolution = desk.choice("Resolution")
    assert not resolution.isHidden()
    assert [resolution.itemText(at) for at in range(resolution.count())] == [*model.resolutions()]
    desk.choose("Resolution", model.resolutions()[-1])
    assert desk.scene().settings.resolution == model.resolutions()[-1]
    desk.choose("Model", "Sora 2")
    assert resolution.isHidden()


async def test_sound_and_seed_are_offered_where_the_model_leaves_a_choice(make: MakeDesk) -> None:
    desk = await make()
    sound, seed = desk.choice("Sound"), desk.panel.findChild(SeedField)
    assert seed is not None
    assert sound.isHidden()
    assert seed.isHidden()
    desk.choose("Model", "Kling 3.0")
    assert not sound.isHidden()
    assert seed.isHidden()
    with_sound = desk.offers[-1][0]
    desk.choose("Sound", "Without sound")
    assert desk.scene().settings.sound is False
    without = desk.offers[-1][0]
    assert with_sound is not None
    assert without is not None
    assert without.credits < with_sound.credits
    desk.choose("Model", "Wan 3.0")
    seed.setFocus()
    QTest.keyClicks(seed, "42")
    QTest.keyClick(seed, Qt.Key.Key_Return)
    assert desk.scene().settings.seed == 42
    seed.clear()
    QTest.keyClick(seed, Qt.Key.Key_Return)
    assert desk.scene().settings.seed is None


async def test_what_is_not_to_be_seen_is_asked_of_models_that_are_told_it(
    make: MakeDesk,
) -> None:
    desk = await make()
    negative = desk.panel.findChild(LineEdit, "negativeField")
    assert negative is not None
    assert negative.isHidden()
    desk.choose("Model", "Wan 2.7")
    assert negative.isVisible()
    assert negative.accessibleName() == "What is not to be seen"
    negative.setFocus()
    QTest.keyClicks(negative, "text, logos")
    assert desk.scene().settings.negative == "text, logos"
    assert desk.session.undo_name == "Edit what is not to be seen"
    QTest.keyClicks(negative, "x" * 500)
    assert "11 characters over Wan 2.7's 500" in desk.label("promptProblem").text()
    assert desk.offers[-1][1] is not None
    desk.undo_key(negative)
    assert desk.scene().settings.negative == ""
    assert negative.text() == ""
    QTest.keyClicks(negative, "fog")
    desk.editor.setFocus()
    # What was written stays in sight, and in the film, with a model that is not told it.
    desk.choose("Model", "Kling 3.0")
    assert desk.scene().settings.negative == "fog"
    assert negative.isVisible()
    negative.setFocus()
    negative.clear()
    negative.textEdited.emit("")
    desk.editor.setFocus()
    desk.choose("Model", "Wan 3.0")
    assert negative.isHidden()


async def test_an_option_of_a_models_own_is_chosen_by_its_name(make: MakeDesk) -> None:
    desk = await make()
    desk.choose("Model", "Grok Imagine")
    assert desk.choice("Mood").currentText() == "normal"
    assert desk.choice("Mood").isVisible()
    assert not desk.choice("Mood").isWindow()
    desk.choose("Mood", "spicy")
    assert desk.scene().settings.options == (("mode", "spicy"),)
    desk.choose("Mood", "fun")
    assert desk.scene().settings.options == (("mode", "fun"),)
    desk.session.undo()
    assert desk.choice("Mood").currentText() == "spicy"
    desk.choose("Model", "Wan 3.0")
    assert desk.scene().settings.options == ()
    assert all(each.isHidden() for each in desk.panel.findChildren(QComboBox, "optionField.0"))


async def test_a_model_and_its_variants_are_offered_once(
    make: MakeDesk, shipped: Catalogue
) -> None:
    desk = await make()
    models = desk.choice("Model")
    titles = [models.itemText(at).partition(" · ")[0] for at in range(models.count())]
    assert titles.count("MiniMax H3") == 1
    assert "MiniMax H3 from frames" not in titles
    assert "Sora 2 characters" not in titles
    assert len(titles) == len(shipped.offered())


async def test_what_is_offered_is_what_the_variant_can_do(make: MakeDesk) -> None:
    desk = await make()
    desk.choose("Model", "MiniMax H3")
    assert not desk.choice("Aspect").isHidden()
    desk.session.referring.put(scene_id(1), FRAME)
    assert desk.choice("Aspect").isHidden(), "the frame gives the shape"
    assert desk.generate.isEnabled()


async def test_a_model_that_starts_from_a_picture_stands_by_with_its_reason(
    make: MakeDesk,
) -> None:
    desk = await make()
    models = desk.choice("Model")
    place = models.findText("Hailuo 2.3")
    rows = models.model()
    assert isinstance(rows, QStandardItemModel)
    assert not rows.item(place).isEnabled()
    assert "starts from a picture" in rows.item(place).toolTip()
    desk.session.referring.put(scene_id(1), FRAME)
    assert rows.item(models.findText("Hailuo 2.3")).isEnabled()
    desk.choose("Model", "Hailuo 2.3")
    assert desk.generate.isEnabled()


async def test_apply_to_all_and_why_not(make: MakeDesk) -> None:
    desk = await make()
    apply = desk.button("applyButton")
    assert apply.isEnabled()
    QTest.mouseClick(apply, LEFT)
    assert desk.applied == [desk.panel.scene_id]
    same = {each.id: desk.scene().settings for each in desk.session.project.scenes}
    desk.session.change_settings(same)
    assert apply.toolTip() == "Every scene has these settings already."
    desk.session.undo()
    assert apply.isEnabled()
    desk.session.remove_scenes([scene_id(number) for number in (2, 3, 4, 5)])
    assert apply.toolTip() == "There is only this scene."


async def test_tab_leaves_the_prompt_for_the_choices(make: MakeDesk) -> None:
    desk = await make()
    desk.title.setFocus()
    choices = [desk.choice(name) for name in ("Model", "Aspect", "Seconds")]
    order = [desk.editor, *choices, desk.button("applyButton"), desk.generate]
    here: QWidget = desk.title
    for expected in order:
        QTest.keyClick(here, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
        here = expected
    assert "\t" not in desk.editor.toPlainText()


async def test_in_the_other_direction_of_writing_it_is_mirrored(make: MakeDesk) -> None:
    desk = await make()
    left = desk.generate.geometry()
    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    assert desk.generate.x() < left.x()
    assert desk.generate.size() == left.size()


async def test_stale_settings_of_another_scene_do_not_touch_this_one(make: MakeDesk) -> None:
    desk = await make()
    desk.panel.show_scene(scene_id(2))
    desk.choose("Aspect", "Portrait 9:16")
    assert desk.scene(2).settings == replace(desk.scene(1).settings, aspect="9:16")
    assert desk.scene(1).settings.aspect == "16:9"
