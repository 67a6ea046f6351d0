"""Speech that does not fit its clip, under the prompt, with the ways out."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.domain.catalogue import Model, ModelId, Settings
from desktop_app.domain.project import Scene, SceneId
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.ui.writing.speech_note import SpeechNote

LONG = "Mara turns: “I have waited for this boat all my life, and now that it is here I am afraid.”"


@pytest.fixture
def model() -> Model:
    return load_catalogue(paths.resources() / "models.json").find("wan/3-0-video")


@pytest.fixture
def note(qtbot: QtBot) -> SpeechNote:
    made = SpeechNote()
    qtbot.addWidget(made)
    return made


def scene(prompt: str, model: Model, seconds: int) -> Scene:
    settings = Settings(ModelId(model.id), "16:9", seconds)
    return Scene(SceneId("s"), "A scene", prompt, settings)


def button(note: SpeechNote, name: str) -> QPushButton:
    found = note.findChild(QPushButton, name)
    assert found is not None
    return found


def test_it_says_what_does_not_fit_and_offers_the_length_that_does(
    note: SpeechNote, model: Model
) -> None:
    wished: list[int] = []
    note.longer_wished.connect(wished.append)
    short = scene(LONG, model, 4)
    note.look_at(short, model)
    assert "takes about" in note.sentence
    assert "the clip has 4" in note.sentence
    QTest.mouseClick(button(note, "speechLonger"), Qt.MouseButton.LeftButton)
    (seconds,) = wished
    note.look_at(replace(short, settings=replace(short.settings, seconds=seconds)), model)
    assert note.sentence == ""


def test_what_fits_and_what_stands_on_a_sign_is_left_alone(note: SpeechNote, model: Model) -> None:
    note.look_at(scene("Mara: “Now.”", model, 4), model)
    assert note.sentence == ""
    sign = LONG.replace("Mara turns:", "A sign reads")
    note.look_at(scene(sign, model, 4), model)
    assert note.sentence == ""
    note.look_at(None, None)
    assert note.sentence == ""


def test_where_no_clip_is_long_enough_only_less_can_be_said(note: SpeechNote, model: Model) -> None:
    wished: list[bool] = []
    note.shorter_wished.connect(lambda: wished.append(True))
    prompt = f"Mara: “{'and on and on it goes without an end ' * 14}”"
    note.look_at(scene(prompt, model, 4), model)
    assert "part the scene" in note.sentence
    assert button(note, "speechLonger").isHidden()
    QTest.mouseClick(button(note, "speechShorter"), Qt.MouseButton.LeftButton)
    assert wished == [True]
