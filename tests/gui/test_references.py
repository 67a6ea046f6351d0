"""The tray of references as it is seen and handled, with real pictures and real takes."""

import wave
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest

from desktop_app.domain import jobs as paid
from desktop_app.domain.asking import ask_of
from desktop_app.domain.models import ModelId
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import Project, TakeId
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.domain.time import TimeRange
from desktop_app.ui.icons import Icons
from desktop_app.ui.references.carried import mime_of_place
from desktop_app.ui.references.large import LargeReference
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.take_drop import mime_of
from tests.fakes.clips import make_clip
from tests.fakes.harbour import NOW, scene_id
from tests.fakes.photographs import jpeg, png, quarters
from tests.fakes.waiting import until
from tests.gui.tray_stand import ALL, BLUE, LEFT, RED, WORDS, TrayStand, files, film, middle, near

FIRST, LAST = Use.FIRST_FRAME, Use.LAST_FRAME
Make = Callable[..., TrayStand]


@pytest_asyncio.fixture
async def make(theme: Theme, icons: Icons, tmp_path: Path) -> AsyncIterator[Make]:
    stands: list[TrayStand] = []

    def build(
        model: ModelId = ALL, change: Callable[[Project], Project] = lambda p: p
    ) -> TrayStand:
        stands.append(TrayStand(change(film(tmp_path, model)), tmp_path, theme, icons))
        return stands[-1]

    yield build
    for stand in stands:
        await stand.close()


def photograph(folder: Path, name: str = "harbour.jpg") -> Path:
    path = folder / name
    path.write_bytes(jpeg(quarters()))
    return path


def sound(folder: Path) -> Path:
    path = folder / "theme.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 44_100, 0, "NONE", ""))
        file.writeframes(bytes(2 * 44_100 * 2))
    return path


def with_pictures(*names: str) -> Callable[[Project], Project]:
    """Return a change that gives scene 1 reference pictures."""
    found = tuple(Reference(Use.PICTURE, Source(path=f"references/{n}.png"), n) for n in names)

    def change(project: Project) -> Project:
        scenes = (replace(project.scenes[0], references=found), *project.scenes[1:])
        return replace(project, scenes=scenes)

    return change


async def test_a_dropped_photograph_is_the_first_frame_with_its_name_and_picture(
    make: Make, tmp_path: Path
) -> None:
    stand = make()
    assert stand.drop(files(photograph(tmp_path)), stand.frame(FIRST))
    await until(lambda: stand.own() == [("first_frame", "harbour.jpg")])
    (kept,) = stand.references()
    assert (tmp_path / kept.source.path).is_file()
    await until(lambda: (shown := stand.frame(FIRST).shown) and shown.picture)
    assert stand.text("origin.first_frame") == "harbour.jpg"
    assert stand.frame(FIRST).accessibleName() == "First frame: harbour.jpg"
    assert stand.session.undo_name == "Set first frame"
    stand.session.undo()
    assert stand.frame(FIRST).shown is None


async def test_a_copied_picture_is_pasted_where_the_focus_is(make: Make) -> None:
    stand = make()
    picture = QImage(640, 400, QImage.Format.Format_RGB32)
    picture.fill(QColor(RED))
    QGuiApplication.clipboard().setImage(picture)
    stand.frame(LAST).setFocus()
    stand.key(stand.frame(LAST), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: stand.own() == [("last_frame", "Pasted picture")])
    await until(lambda: near(stand.colour(stand.frame(LAST)), RED))


async def test_what_is_no_picture_is_refused_in_a_sentence_and_nothing_changes(
    make: Make, tmp_path: Path
) -> None:
    stand = make()
    notes = tmp_path / "notes.png"
    notes.write_text("no picture at all")
    stand.drop(files(notes), stand.frame(FIRST))
    await until(lambda: "notes.png" in stand.text("traySaid"))
    assert not stand.own()
    assert stand.session.undo_name is None
    stand.show(2)
    assert stand.text("traySaid") == ""


async def test_what_is_converted_is_said(make: Make, tmp_path: Path) -> None:
    stand = make()
    picture = tmp_path / "wide.bmp"
    image = QImage(640, 400, QImage.Format.Format_RGB32)
    image.fill(QColor(BLUE))
    assert image.save(str(picture))
    stand.drop(files(picture), stand.line)
    await until(lambda: stand.own() == [("picture", "wide.bmp")])
    await until(lambda: "wide.bmp" in stand.text("traySaid"))
    assert "converted" in stand.text("traySaid")


async def test_files_dropped_on_the_row_go_by_their_kind(make: Make, tmp_path: Path) -> None:
    stand = make()
    stand.drop(files(photograph(tmp_path), sound(tmp_path)), stand.line)
    await until(lambda: len(stand.own()) == 2)
    assert [use for use, _ in stand.own()] == ["picture", "sound"]
    assert stand.session.undo_name == "Add references"
    stand.session.undo()
    assert not stand.own()


async def test_a_film_dropped_on_a_frame_gives_the_one_at_the_cut_and_says_which(
    make: Make, tmp_path: Path
) -> None:
    stand = make()
    clip = make_clip(tmp_path / "walk.mp4", frames=3, size=(640, 360), picture="color=red:{}")
    stand.drop(files(clip), stand.frame(FIRST))
    await until(lambda: stand.own() == [("first_frame", "walk.mp4")])
    await until(lambda: "starts on its last frame" in stand.text("traySaid"))
    await until(lambda: near(stand.colour(stand.frame(FIRST)), "#fe0000"))


async def test_a_take_dropped_on_the_first_frame_gives_its_last_one(make: Make) -> None:
    stand = make()
    stand.show(3)
    stand.drop(mime_of([TakeId("s1-t2")]), stand.frame(FIRST))
    await until(lambda: stand.references(3))
    assert stand.references(3)[0].source == Source(take_id=TakeId("s1-t2"))
    assert stand.text("origin.first_frame") == "Scene 1 · take 2 · last frame"
    await until(lambda: near(stand.colour(stand.frame(FIRST)), RED))


async def test_a_take_of_another_film_is_not_taken(make: Make) -> None:
    stand = make()
    stand.drop(mime_of([TakeId("elsewhere")]), stand.frame(FIRST))
    await until(lambda: "not in this film" in stand.text("traySaid"))
    assert not stand.own()


async def test_the_link_shows_the_frame_before_and_follows_it(make: Make) -> None:
    stand = make()
    stand.show(2)
    assert stand.text("origin.first_frame") == "Drop a picture, or link scene 1"
    stand.click("link.first_frame")
    assert stand.scene(2).continues
    assert stand.session.undo_name == "Start on the frame before"
    assert stand.text("origin.first_frame") == "Scene 1 · take 2 · last frame"
    await until(lambda: near(stand.colour(stand.frame(FIRST)), RED))
    stand.session.choose_take(scene_id(1), TakeId("s1-t1"))
    assert stand.text("origin.first_frame") == "Scene 1 · take 1 · last frame"
    await until(lambda: near(stand.colour(stand.frame(FIRST)), BLUE))
    clip = stand.session.project.timeline.picture.clips[0].id
    rate = stand.session.project.takes[0].media.rate
    stand.session.cutting.trim(clip, TimeRange(rate.of_frames(0), rate.of_frames(3)))
    assert stand.text("origin.first_frame").endswith("00:00.02")
    stand.session.undo()
    stand.session.move_scene(scene_id(2), 0)
    assert "none before it" in stand.text("origin.first_frame")


async def test_a_link_to_a_scene_without_a_take_says_that_it_waits(make: Make) -> None:
    stand = make()
    stand.show(4)
    stand.click("link.first_frame")
    assert stand.text("origin.first_frame") == "Scene 3 has no take yet"
    shown = stand.frame(FIRST).shown
    assert shown is not None
    assert shown.is_linked
    stand.click("remove.first_frame")
    assert not stand.scene(4).continues


async def test_a_link_says_how_the_take_that_it_waits_for_stands(make: Make) -> None:
    stand = make()
    stand.show(4)
    stand.click("link.first_frame")
    failed = paid.Failed(NOW, Reason.MODERATION, "Refused.", Billed.NO)
    for state, words in (
        (paid.Submitting(NOW), "Scene 3: its take is being made"),
        (failed, "Scene 3: its take failed"),
        (paid.Uncertain(NOW, "Lost."), "Scene 3: it is not known whether its take was made"),
        (paid.Cancelled(NOW), "Scene 3 has no take yet"),
    ):
        stand.latest[scene_id(3)] = state
        stand.corner.look_again()
        assert stand.text("origin.first_frame") == words


async def test_a_link_says_what_will_become_of_the_frame_that_is_there(make: Make) -> None:
    stand = make()
    stand.show(2)
    stand.click("link.first_frame")
    there = "Scene 1 · take 2 · last frame"
    assert stand.text("origin.first_frame") == there
    stand.latest[scene_id(1)] = paid.Queued(NOW)
    stand.corner.look_again()
    assert stand.text("origin.first_frame") == f"{there} · a new take is being made"
    stand.latest.clear()
    stand.session.edit_prompt(scene_id(1), "Something else.")
    assert stand.text("origin.first_frame") == f"{there} · its scene has changed since"


async def test_ends_that_wait_for_each_other_say_so(make: Make) -> None:
    stand = make()
    stand.show(4)
    stand.click("link.first_frame")
    stand.show(3)
    stand.click("link.last_frame")
    assert stand.text("origin.last_frame") == "Scene 4 has no take yet, and waits for this one"


async def test_what_is_left_out_is_said_where_a_model_takes_nothing_but_words(make: Make) -> None:
    stand = make(WORDS)
    stand.session.edit_settings(scene_id(1), replace(stand.scene().settings, seed=7))
    assert stand.tray.isVisible()
    assert stand.text("leftOut") == "Words only takes no seed."


async def test_what_a_film_begins_or_ends_with_cannot_be_linked_and_says_why(make: Make) -> None:
    stand = make()
    link = stand.button("link.first_frame")
    assert not link.isEnabled()
    assert "none before it" in link.toolTip()
    stand.show(5)
    assert "none after it" in stand.button("link.last_frame").toolTip()


async def test_a_frame_chosen_by_hand_ends_the_link(make: Make, tmp_path: Path) -> None:
    stand = make()
    stand.show(2)
    stand.click("link.first_frame")
    stand.drop(files(photograph(tmp_path)), stand.frame(FIRST))
    await until(lambda: stand.own(2) == [("first_frame", "harbour.jpg")])
    assert not stand.scene(2).continues
    assert not stand.button("link.first_frame").isChecked()


async def test_a_model_shows_only_what_it_takes(make: Make) -> None:
    stand = make(WORDS)
    assert not stand.tray.isVisible()
    stand.session.edit_settings(scene_id(1), replace(stand.scene().settings, model=ALL))
    assert stand.tray.isVisible()
    assert stand.frame(FIRST).isVisible()
    assert stand.line.isVisible()


async def test_what_the_model_cannot_take_is_kept_struck_through_with_the_reason(
    make: Make,
) -> None:
    stand = make(change=with_pictures("a", "b", "c"))
    struck = [bool(each.shown and each.shown.why_not) for each in stand.line.tiles]
    assert struck == [False, False, True]
    assert "Everything" in stand.text("leftOut")
    assert stand.line.tiles[2].accessibleDescription()
    stand.session.edit_settings(scene_id(1), replace(stand.scene().settings, model=WORDS))
    assert stand.tray.isVisible()
    assert all(each.shown and each.shown.why_not for each in stand.line.tiles)
    assert len(stand.own()) == 3


async def test_references_are_reordered_and_removed_by_keys_and_the_focus_goes_along(
    make: Make,
) -> None:
    stand = make(change=with_pictures("a", "b", "c"))
    stand.line.tiles[2].setFocus()
    stand.key(stand.line.tiles[2], Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert [name for _, name in stand.own()] == ["a", "c", "b"]
    assert stand.window.focusWidget() is stand.line.tiles[1]
    assert stand.session.undo_name == "Move reference"
    stand.key(stand.line.tiles[1], Qt.Key.Key_Delete)
    assert [name for _, name in stand.own()] == ["a", "b"]
    assert stand.session.undo_name == "Remove reference picture"
    stand.session.undo()
    assert [name for _, name in stand.own()] == ["a", "c", "b"]


async def test_a_reference_is_dragged_to_another_place(make: Make) -> None:
    stand = make(change=with_pictures("a", "b", "c"))
    stand.drop(mime_of_place(2), stand.line.tiles[0])
    assert [name for _, name in stand.own()] == ["c", "a", "b"]
    stand.drop(mime_of_place(0), stand.frame(FIRST))
    assert stand.own() == [("first_frame", "c"), ("picture", "a"), ("picture", "b")]
    stand.drop(mime_of_place(0), stand.line.more)
    assert stand.own() == [("picture", "a"), ("picture", "b"), ("picture", "c")]


async def test_a_place_lights_up_under_what_is_dragged_over_it(make: Make, tmp_path: Path) -> None:
    stand = make()
    before = stand.frame(FIRST).grab().toImage()
    stand.hover(files(photograph(tmp_path)), stand.frame(FIRST))
    assert stand.frame(FIRST).grab().toImage() != before
    stand.leave()
    assert stand.frame(FIRST).grab().toImage() == before


async def test_an_empty_place_offers_every_way_in(make: Make) -> None:
    stand = make()
    QGuiApplication.clipboard().clear()
    stand.show(2)
    QTest.mouseClick(stand.frame(FIRST), LEFT, pos=middle(stand.frame(FIRST)))
    offered = stand.menu()
    assert list(offered) == ["tray.choose", "tray.paste", "tray.frame", "tray.link"]
    assert offered["tray.paste"] == "There is no picture in the clipboard."
    stand.choose("tray.link")
    assert stand.scene(2).continues


async def test_a_picture_is_used_as_a_frame_by_its_menu(make: Make) -> None:
    stand = make(change=with_pictures("a", "b"))
    stand.line.tiles[1].menu_wished.emit(stand.window.mapToGlobal(middle(stand.window)))
    assert stand.menu()["tray.later"] == "It is there already."
    stand.choose("tray.use.last_frame")
    assert stand.own() == [("last_frame", "b"), ("picture", "a")]


async def test_enter_shows_a_reference_large(make: Make, tmp_path: Path) -> None:
    stand = make()
    stand.drop(files(photograph(tmp_path)), stand.frame(FIRST))
    await until(stand.own)
    stand.key(stand.frame(FIRST), Qt.Key.Key_Return)
    await until(lambda: stand.window.findChild(LargeReference))
    sheet = stand.window.findChild(LargeReference)
    assert sheet is not None
    assert sheet.windowTitle() == "harbour.jpg"
    sheet.reject()


async def test_the_fourth_in_a_row_is_advised_against(make: Make) -> None:
    def chained(project: Project) -> Project:
        first, *others = project.scenes
        return replace(project, scenes=(first, *(replace(each, continues=True) for each in others)))

    stand = make(change=chained)
    stand.show(3)
    assert stand.text("leftOut") == ""
    stand.show(4)
    assert "drift" in stand.text("leftOut")


async def test_pictures_of_the_cast_are_shown_and_stay(make: Make, tmp_path: Path) -> None:
    (tmp_path / "references").mkdir()
    (tmp_path / "references/mara.png").write_bytes(png(quarters()))

    def with_mara(project: Project) -> Project:
        shown = (Reference(Use.PICTURE, Source(path="references/mara.png"), "mara.png"),)
        return replace(project, cast=(replace(project.cast[0], references=shown),))

    stand = make(change=with_mara)
    stand.show(2)
    (tile,) = stand.line.tiles
    assert "Mara, of the cast" in tile.accessibleName()
    stand.key(tile, Qt.Key.Key_Delete)
    assert len(ask_of(stand.session.project, stand.scene(2)).references) == 1
