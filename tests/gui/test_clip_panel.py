"""The clip panel: what it shows of a clip, what it changes, and why it does not."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from desktop_app.domain.picture import Fit, Grade, Look, Move, Transition, TransitionKind
from desktop_app.domain.project import Clip, Project
from desktop_app.domain.sound import ClipSound
from desktop_app.domain.time import TimeRange, flicks
from desktop_app.ui.cut.fields import SliderLine
from desktop_app.ui.cut.inspector import Tab
from tests.fakes.waiting import until
from tests.gui.cut_stand import CutStand, MakeStand, taken
from tests.gui.walking import faults, settled

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest_asyncio.fixture
async def stand(make_stand: MakeStand) -> CutStand:
    """The second clip is chosen and its panel in front."""
    made = make_stand()
    made.inspector.show_tab(Tab.CLIP)
    made.click(made.point(2))
    return made


async def test_in_and_out_are_exact_and_step_by_frames(stand: CutStand) -> None:
    shown = stand.field("Out")
    assert isinstance(shown, QLineEdit)
    assert shown.text() == "00:10.00"
    stand.type_time("In", "00:02.15")
    stand.type_time("Out", "8")
    assert stand.clip(2).source_range == TimeRange(flicks(Fraction(5, 2)), flicks(Fraction(11, 2)))
    assert stand.project.duration == flicks(55) - flicks(Fraction(9, 2))
    before = stand.clip(2).source_range
    QTest.keyClick(shown, Qt.Key.Key_Up)
    after = stand.clip(2).source_range
    assert before is not None
    assert after is not None
    assert after.end - before.end == stand.project.format.rate.frame
    stand.session.undo()
    assert stand.clip(2).source_range is None


async def test_what_is_no_time_is_said_and_changes_nothing(stand: CutStand) -> None:
    before = stand.project
    field = stand.field("In")
    stand.type_time("In", "soon")
    assert stand.project is before
    assert "minutes:seconds.frames" in field.toolTip()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert isinstance(field, QLineEdit)
    assert field.text() == "00:00.00"


async def test_a_time_beyond_the_take_is_cut_to_it(stand: CutStand) -> None:
    stand.type_time("Out", "99:00.00")
    assert stand.clip(2).source_range is None
    shown = stand.field("Out")
    assert isinstance(shown, QLineEdit)
    assert shown.text() == "00:10.00"


def line(stand: CutStand, name: str) -> SliderLine:
    lines = stand.panel.findChildren(SliderLine)
    return next(each for each in lines if each.field.accessibleName() == name)


EDITS: list[tuple[str, Callable[[CutStand], None], Callable[[Clip], bool], str]] = [
    ("speed", lambda s: s.amount("Speed", 50), lambda c: c.speed == 50, "Change speed"),
    ("fit", lambda s: s.choose("Fit", Fit.BLUR), lambda c: c.look.fit is Fit.BLUR, "Change fit"),
    (
        "movement",
        lambda s: s.choose("Movement", Move.ZOOM_IN),
        lambda c: c.look.move is Move.ZOOM_IN,
        "Change movement",
    ),
    (
        "light",
        lambda s: s.amount("Light", 120),
        lambda c: c.look.grade.gain == 1200,
        "Change light",
    ),
    (
        "warmth",
        lambda s: s.amount("Warmth", -5),
        lambda c: c.look.grade.warmth == -50,
        "Change warmth",
    ),
    ("gain", lambda s: s.amount("Clip gain", -3.5), lambda c: c.sound.gain == -350, "Change gain"),
    ("mute", lambda s: s.press("Mute"), lambda c: c.sound.is_muted, "Mute clip"),
    (
        "transition",
        lambda s: s.choose("Transition", TransitionKind.WIPE),
        lambda c: c.transition == Transition(TransitionKind.WIPE, flicks(1)),
        "Add wipe",
    ),
    ("duplicate", lambda s: s.press("Duplicate"), lambda c: True, "Duplicate clip"),
    ("remove", lambda s: s.press("Remove from film"), lambda c: c.id == "c3", "Remove clip"),
]


@pytest.mark.parametrize(
    ("do", "is_done", "name"), [each[1:] for each in EDITS], ids=[each[0] for each in EDITS]
)
async def test_every_field_is_a_named_step_at_once(
    stand: CutStand, do: Callable[[CutStand], None], is_done: Callable[[Clip], bool], name: str
) -> None:
    before = stand.project
    do(stand)
    assert stand.project != before
    assert is_done(stand.clip(2))
    assert stand.session.undo_name == name
    stand.session.undo()
    assert stand.project == before


async def test_dragging_a_slider_is_one_step_and_letting_go_ends_it(stand: CutStand) -> None:
    light = line(stand, "Light")
    for place in (210, 250, 300):
        light.slider.setValue(place)
    light.slider.sliderReleased.emit()
    light.slider.setValue(320)
    assert stand.clip(2).look.grade.gain > 1400
    stand.session.undo()
    assert stand.clip(2).look.grade.gain == 1410
    stand.session.undo()
    assert stand.clip(2).look == Look()


async def test_a_slider_near_its_middle_is_at_its_middle(stand: CutStand) -> None:
    stand.session.cutting.set_look([stand.clip(2).id], Look(grade=Grade(1300)))
    light = line(stand, "Light")
    light.slider.setValue(203)
    assert stand.clip(2).look.grade == Grade()


async def test_reset_takes_the_colour_back_and_is_off_without_one(stand: CutStand) -> None:
    reset = stand.field("Reset")
    assert reset.toolTip() == "The colour is as it was made."
    stand.amount("Light", 80)
    stand.amount("Warmth", 10)
    stand.press("Reset")
    assert stand.clip(2).look == Look()


async def test_edits_go_to_all_that_are_chosen_each_from_what_it_is(stand: CutStand) -> None:
    stand.choose("Fit", Fit.CROP)
    stand.click(stand.point(4), CTRL)
    assert "2 clips" in stand.sentences()
    stand.amount("Warmth", 20)
    assert stand.clip(2).look == Look(Fit.CROP, grade=Grade(warmth=200))
    assert stand.clip(4).look == Look(grade=Grade(warmth=200))
    assert "Several clips" in stand.field("In").toolTip()


async def test_a_transition_says_what_it_is_cut_to(stand: CutStand) -> None:
    cutting = stand.session.cutting
    cutting.trim(stand.clip(1).id, TimeRange(flicks(0), flicks(Fraction(1, 2))))
    stand.choose("Transition", TransitionKind.DISSOLVE)
    assert any(each.startswith("Cut to 0.4") for each in stand.sentences())
    stand.amount("Transition length", 0.3)
    transition = stand.clip(2).transition
    assert transition is not None
    assert transition.duration == stand.project.format.rate.of_frames(8)
    assert not any("Cut to" in each for each in stand.sentences())


async def test_a_scene_without_a_take_says_so_wherever_one_is_needed(make_stand: MakeStand) -> None:
    stand = make_stand(taken(without=3))
    stand.inspector.show_tab(Tab.CLIP)
    stand.click(stand.point(3))
    for name in ("In", "Out", "Speed", "Fit", "Movement", "Light", "Warmth", "Clip gain", "Mute"):
        field = stand.field(name)
        assert not field.isEnabled(), name
        assert field.toolTip() == "This scene has no take yet; generate one first.", name
    assert stand.field("Transition").isEnabled()
    assert stand.field("Duplicate").isEnabled()


async def test_nothing_chosen_says_so(stand: CutStand) -> None:
    stand.key(Qt.Key.Key_A, CTRL)
    stand.key(Qt.Key.Key_Delete)
    assert "No clip selected" in stand.sentences()
    assert stand.field("In").toolTip() == "Select a clip on the timeline first."
    assert stand.field("Transition").toolTip() == "Select a clip on the timeline first."


async def test_a_frozen_clip_lasts_as_long_as_is_typed(stand: CutStand) -> None:
    stand.seek(flicks(14))
    stand.desk.freeze(flicks(2))
    stand.type_time("Out", "3")
    lead = stand.desk.lead
    assert lead is not None
    assert lead.freeze == flicks(3)
    assert stand.field("In").toolTip() == "It holds one picture; change where it ends."
    assert not stand.field("Speed").isEnabled()
    assert stand.field("Mute").toolTip() == "There is no sound in it."


async def test_a_silent_take_has_no_gain(make_stand: MakeStand) -> None:
    stand = make_stand(_silent(taken()))
    stand.inspector.show_tab(Tab.CLIP)
    stand.click(stand.point(1))
    assert stand.field("Clip gain").toolTip() == "There is no sound in it."


def _silent(project: Project) -> Project:
    first = project.takes[0]
    silent = replace(first, media=replace(first.media, sample_rate=0, channels=0))
    return replace(project, takes=(silent, *project.takes[1:]))


async def test_the_panel_follows_undo_and_what_is_done_elsewhere(stand: CutStand) -> None:
    stand.session.cutting.set_sound([stand.clip(2).id], ClipSound(-600, is_muted=True))
    mute = stand.field("Mute")
    assert isinstance(mute, QCheckBox)
    assert mute.isChecked()
    assert stand.field("Clip gain").toolTip() == "The clip is muted."
    stand.session.undo()
    assert not mute.isChecked()
    stand.session.cutting.set_fit(Fit.CROP)
    fit = stand.field("Fit")
    assert isinstance(fit, QComboBox)
    assert fit.currentText() == "As the film: Fill and crop"


async def test_undo_keys_in_a_field_are_the_films(stand: CutStand) -> None:
    stand.window.activateWindow()
    # A screen without a window manager gives the keys to a window only when it is told to.
    await until(stand.window.isActiveWindow)
    stand.amount("Speed", 50)
    speed = stand.field("Speed")
    speed.setFocus()
    await until(speed.hasFocus)
    wound: list[str] = []
    stand.actions.on("undo", lambda: wound.append("undo"))
    QTest.keyClick(speed, Qt.Key.Key_Z, CTRL)
    assert wound == ["undo"]


@pytest.mark.parametrize("tab", [Tab.CLIP, Tab.BESIDE])
@pytest.mark.parametrize("scenes", ["all", "none"])
async def test_every_control_has_a_name_and_room_and_says_why_it_is_off(
    make_stand: MakeStand, tab: Tab, scenes: str
) -> None:
    stand = make_stand(taken() if scenes == "all" else taken(without=1))
    stand.inspector.show_tab(tab)
    stand.click(stand.point(1))
    await settled()
    assert faults(stand.inspector) == {}
    assert stand.panel.minimumSizeHint().width() <= stand.inspector.width()
