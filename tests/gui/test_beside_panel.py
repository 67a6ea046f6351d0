"""Sound and titles: what is listed, added, changed and taken out, each by its name."""

from collections.abc import Callable
from dataclasses import replace

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit, QWidget

from desktop_app.domain.picture import Corner, Fit, Watermark
from desktop_app.domain.project import Timeline
from desktop_app.domain.sound import Bus, LoudnessTarget, SoundClip, SoundId
from desktop_app.domain.time import TimeRange, flicks
from desktop_app.domain.titling import CaptionMode, Placement, TitleStyle
from desktop_app.ui.cut.inspector import Tab
from desktop_app.ui.timeline.desk import Deed
from desktop_app.ui.timeline.tracks import ItemKey, Kind
from tests.fakes.waiting import until
from tests.gui.cut_stand import CutStand, MakeStand
from tests.gui.walking import faults, is_control, name_of, settled, walk

SONG = SoundClip(SoundId("m"), "sounds/tide.mp3", flicks(30), Placement(flicks(0), flicks(30)))
LOGO = Watermark("assets/logo.png")


@pytest_asyncio.fixture
async def stand(make_stand: MakeStand) -> CutStand:
    """The panel in front, the playhead at three seconds."""
    made = make_stand()
    made.inspector.show_tab(Tab.BESIDE)
    made.seek(flicks(3))
    return made


def rows(stand: CutStand, name: str) -> list[str]:
    found = next(e for e in stand.panel.findChildren(QListWidget) if e.accessibleName() == name)
    return [found.item(place).text() for place in range(found.count())]


async def test_a_title_is_written_styled_placed_and_taken_out(stand: CutStand) -> None:
    stand.desk.do(Deed.TITLE)
    QTest.keyClicks(stand.field("Words"), "Mara")
    QTest.keyClicks(stand.field("Second line"), "Fisher")
    stand.choose("Title style", TitleStyle.LOWER_THIRD)
    stand.type_time("Start of the title", "12")
    stand.type_time("Length of the title", "2.15")
    title = stand.project.timeline.titles[0]
    assert (title.text, title.detail, title.style) == ("Mara", "Fisher", TitleStyle.LOWER_THIRD)
    assert title.placement.clip_id == "c2"
    assert stand.items()[0].place == TimeRange(flicks(12), stand.items()[0].place.duration)
    assert stand.items()[0].place.duration == flicks(2) + flicks(1) // 2
    assert rows(stand, "Titles") == ["00:12.00   Mara · Fisher"]
    stand.press("Remove title")
    assert stand.project.timeline == Timeline(stand.project.timeline.picture)
    assert stand.session.undo_name == "Remove title"


async def test_the_words_of_a_title_are_one_step_apart_from_its_style(stand: CutStand) -> None:
    stand.desk.do(Deed.TITLE)
    QTest.keyClicks(stand.field("Words"), "Fog")
    stand.choose("Title style", TitleStyle.CHAPTER)
    stand.session.undo()
    assert stand.project.timeline.titles[0].text == "Fog"
    assert stand.project.timeline.titles[0].style is TitleStyle.TITLE
    stand.session.undo()
    assert stand.project.timeline.titles[0].text == ""


async def test_the_list_chooses_what_the_timeline_shows_and_back(stand: CutStand) -> None:
    cutting = stand.session.cutting
    first = cutting.add_title("One", TimeRange(flicks(1), flicks(2)))
    second = cutting.add_title("Two", TimeRange(flicks(5), flicks(2)))
    found = stand.field("Titles")
    assert isinstance(found, QListWidget)
    found.setCurrentRow(1)
    assert stand.view.picked.item == ItemKey(Kind.TITLE, second)
    stand.click(stand.item_point(ItemKey(Kind.TITLE, first)))
    assert found.currentRow() == 0
    QTest.keyClick(found, Qt.Key.Key_Delete)
    assert [title.id for title in stand.project.timeline.titles] == [second]


async def test_captions_are_written_and_never_lost_by_emptying_the_field(stand: CutStand) -> None:
    stand.press("Add a caption at the playhead")
    words = stand.field("Words of the caption")
    assert isinstance(words, QPlainTextEdit)
    assert words.toPlainText() == "…"
    words.selectAll()
    QTest.keyClicks(words, "We leave before dawn.")
    assert stand.project.timeline.captions[0].text == "We leave before dawn."
    words.selectAll()
    QTest.keyClick(words, Qt.Key.Key_Delete)
    assert len(stand.project.timeline.captions) == 1
    stand.choose("How captions are shown", CaptionMode.BURNT)
    assert stand.project.timeline.caption_mode is CaptionMode.BURNT
    stand.type_time("Length of the caption", "1")
    assert stand.project.timeline.captions[0].placement.duration == flicks(1)
    stand.press("Remove caption")
    assert not stand.project.timeline.captions
    assert stand.field("Export…").toolTip() == "There are no captions yet."


async def test_a_sound_is_placed_trimmed_levelled_and_faded(stand: CutStand) -> None:
    stand.session.cutting.add_sound(Bus.MUSIC, SONG)
    stand.click(stand.item_point(ItemKey(Kind.MUSIC, "m")))
    stand.type_time("Start of the sound", "2")
    stand.type_time("Begins in the file at", "10")
    stand.amount("Gain of the sound", -6)
    stand.amount("Fade in", 1.5)
    stand.amount("Fade out", 2)
    sound = stand.project.timeline.music[0]
    assert sound.placement == Placement(flicks(2), flicks(20))
    assert (sound.source_start, sound.gain) == (flicks(10), -600)
    assert (sound.fade_in, sound.fade_out) == (flicks(3) // 2, flicks(2))
    stand.type_time("Length of the sound", "5:00")
    assert stand.project.timeline.music[0].placement.duration == flicks(20)
    stand.press("Remove sound")
    assert stand.project.timeline.music == ()


FILM: list[tuple[str, Callable[[CutStand], None], Callable[[Timeline], bool], str]] = [
    (
        "target",
        lambda s: s.choose("Loudness of the film", LoudnessTarget.STREAMING),
        lambda t: t.mix.target is LoudnessTarget.STREAMING,
        "Change mix",
    ),
    (
        "matching",
        lambda s: s.press("Bring all clips to one loudness"),
        lambda t: t.mix.matches_clips,
        "Change mix",
    ),
    ("ducking", lambda s: s.amount("Ducking", -18), lambda t: t.mix.duck == -1800, "Change mix"),
    (
        "fit",
        lambda s: s.choose("Pictures of another shape", Fit.BLUR),
        lambda t: t.fit is Fit.BLUR,
        "Change fit",
    ),
    (
        "corner",
        lambda s: s.choose("Corner of the watermark", Corner.TOP_LEFT),
        lambda t: t.watermark == replace(LOGO, corner=Corner.TOP_LEFT),
        "Change watermark",
    ),
    (
        "width",
        lambda s: s.amount("Width of the watermark", 20),
        lambda t: t.watermark == replace(LOGO, width=20),
        "Change watermark",
    ),
    (
        "opacity",
        lambda s: s.amount("Opacity of the watermark", 90),
        lambda t: t.watermark == replace(LOGO, opacity=90),
        "Change watermark",
    ),
    (
        "no watermark",
        lambda s: s.press("Remove watermark"),
        lambda t: t.watermark is None,
        "Remove watermark",
    ),
]


@pytest.mark.parametrize(
    ("do", "is_done", "name"), [each[1:] for each in FILM], ids=[each[0] for each in FILM]
)
async def test_what_holds_for_the_film_is_a_named_step(
    stand: CutStand,
    do: Callable[[CutStand], None],
    is_done: Callable[[Timeline], bool],
    name: str,
) -> None:
    stand.session.cutting.set_watermark(LOGO)
    stand.session.close_step()
    before = stand.project
    do(stand)
    assert is_done(stand.project.timeline)
    assert stand.session.undo_name == name
    stand.session.undo()
    assert stand.project == before


async def test_an_empty_film_says_why_nothing_can_be_added(stand: CutStand) -> None:
    stand.session.remove_scenes([scene.id for scene in stand.project.scenes])
    for name in ("Add a title at the playhead", "Add a caption at the playhead", "Import…"):
        assert not stand.field(name).isEnabled()
        assert stand.field(name).toolTip() == "There is no film yet."


async def test_every_control_has_a_name_and_room_whatever_is_chosen(stand: CutStand) -> None:
    cutting = stand.session.cutting
    cutting.set_watermark(LOGO)
    cutting.add_sound(Bus.MUSIC, SONG)
    keys = [
        ItemKey(Kind.TITLE, cutting.add_title("A title", TimeRange(flicks(1), flicks(2)))),
        ItemKey(Kind.CAPTION, cutting.add_caption("Said", TimeRange(flicks(1), flicks(2)))),
        ItemKey(Kind.MUSIC, "m"),
    ]
    for key in keys:
        stand.view.choose_item(key)
        await settled()
        assert faults(stand.inspector) == {}, key
        assert stand.panel.minimumSizeHint().width() <= stand.inspector.width(), key


@pytest.mark.parametrize("tab", [Tab.CLIP, Tab.BESIDE])
async def test_tab_reaches_every_control(make_stand: MakeStand, tab: Tab) -> None:
    stand = make_stand()
    stand.session.cutting.set_watermark(LOGO)
    stand.inspector.show_tab(tab)
    stand.click(stand.point(2))
    stand.window.activateWindow()
    await until(stand.window.isActiveWindow)
    await settled()
    reached: set[QWidget] = set()
    here: QWidget = stand.inspector.head
    here.setFocus()
    while here not in reached:
        reached.add(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        here = focus
    # Of a spin box Qt gives the focus to the box, for the line inside it.
    wanted = {
        each
        for each in walk(stand.panel)
        if is_control(each) and each.isEnabled() and each.objectName() != "qt_spinbox_lineedit"
    }
    assert {name_of(each) for each in wanted - reached} == set()
