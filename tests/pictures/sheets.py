"""How the sheets over the window come about, and all stages by the name of their picture."""

import asyncio
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QWidget

from desktop_app.domain.money import Usd
from desktop_app.domain.project import SceneId
from desktop_app.domain.prompts import PromptId, SavedPrompt
from desktop_app.domain.time import flicks
from tests.fakes.waiting import until
from tests.pictures import stages
from tests.pictures.films import MINUTE, NOW
from tests.pictures.house import PATIENCE, House, Terms, sheets
from tests.pictures.stages import Stage, cutting, generating, playing_film

LEFT = Qt.MouseButton.LeftButton
TOPIC = "A fishing village wakes up before a storm"
BATCH = """film,title,prompt,model,seconds,takes
Teaser,Lamp,A lighthouse in fog; the lamp turns once,wan/3-0-video,5,2
,Gulls,A boat leaves the harbour; gulls follow it,wan/3-0-video,5,2
Trailer,Clouds,Storm clouds over a stone pier,kling-3.0/video,10,1
,Rope,Rain on the deck; a hand ties a rope,kling-3.0/video,5,1
Loop,Buoy,Waves against a buoy seen from above,bytedance/seedance-2,5,3
"""
PROMPTS = (
    ("Hero, slow push in", "{{hero}} stands at {{place}}. Slow push in, shallow depth of field.",
     ("portrait",), 9),
    ("Establishing, dawn", "Wide shot of {{place}} at dawn. Mist, long shadows, a bird crosses.",
     ("opening", "wide"), 4),
    ("Hands at work", "Close on hands that mend a net. Window light, dust in the air.",
     ("detail",), 2),
)  # fmt: skip


async def compare(house: House) -> None:
    """Two takes of the second scene stand side by side."""
    await playing_film(house)
    await house.sheet("compare")
    await asyncio.sleep(2.0)


async def story(house: House) -> None:
    """An outline was written from a topic."""
    await playing_film(house)
    sheet = await house.sheet("story")
    topic = sheet.findChild(QPlainTextEdit)
    assert topic is not None
    topic.setPlainText(TOPIC)
    write = sheet.findChild(QWidget, "writeButton")
    assert write is not None
    QTest.mouseClick(write, LEFT)
    await asyncio.sleep(1.0)


async def palette(house: House) -> None:
    """A few letters are typed."""
    await playing_film(house)
    house.window.actions_["palette"].trigger()
    field = house.window.findChild(QLineEdit, "paletteField")
    assert field is not None
    await until(field.isVisible)
    QTest.keyClicks(field, "sc")


async def history(house: House) -> None:
    """The list of steps is open under the undo button."""
    await cutting(house)
    house.workspace.session.undo()
    house.window.actions_["history"].trigger()
    await asyncio.sleep(0.3)


async def export(house: House) -> None:
    """The sheet foretells what comes of the film."""
    await cutting(house)
    await house.sheet("export")
    await asyncio.sleep(2.0)


async def exports(house: House) -> None:
    """One film is written, the other one just now."""
    await cutting(house)
    assert house.director.session is not None
    out = house.director.session.folder / "exports"
    await house.director.export_to(out / "Harbour at dawn.mp4")
    await house.director.export_to(out / "Harbour at dawn, second cut.mp4")
    await house.sheet("exports")


async def settings(house: House) -> None:
    """The key, the spending, the looks."""
    await playing_film(house)
    sheet = await house.sheet("settings")
    sections = sheet.findChild(QListWidget)
    assert sections is not None
    sections.setCurrentRow(0)


async def spending(house: House) -> None:
    """All that was charged for the film, and what the caps leave."""
    usual = house.studio.settings
    capped = replace(usual, cap_per_day=Usd.parse(5), cap_per_film=Usd.parse(3))
    await house.studio.change_settings(capped)
    await generating(house)
    await house.sheet("spending")


async def unclaimed(house: House) -> None:
    """Two scenes were removed whose takes are paid."""
    await playing_film(house)
    house.workspace.session.remove_scenes([SceneId("s4"), SceneId("s6")])
    await house.sheet("unclaimed")


async def shortcuts(house: House) -> None:
    """The list of all keys."""
    await playing_film(house)
    await house.sheet("shortcuts")


async def full_screen(house: House) -> None:
    """The picture fills the screen; its controls are there for the pointer."""
    await playing_film(house)
    house.workspace.timeline.view.seek(flicks(12))
    await asyncio.sleep(0.5)
    house.window.actions_["full_screen"].trigger()
    await asyncio.sleep(1.0)


async def prompts(house: House) -> None:
    """Some prompts are kept; the one that was used most is looked at."""
    for number, (title, text, tags, uses) in enumerate(PROMPTS):
        made = NOW - (number + 1) * 24 * 60 * MINUTE
        kept = SavedPrompt(PromptId(""), title, text, tags, "", made, made, uses)
        await house.studio.prompts.keep(kept)
    await playing_film(house)
    await house.sheet("prompt_library")
    await asyncio.sleep(0.5)


async def batch(house: House) -> None:
    """A file of films was dropped on the window: what it would make, and cost."""
    await playing_film(house)
    file = house.home / "Harbour campaign.csv"
    file.write_text(BATCH, encoding="utf-8")
    house.window.files_dropped.emit([file])
    await until(sheets, seconds=PATIENCE)
    await asyncio.sleep(1.0)


STAGES: dict[str, Stage] = {
    "first-page": Stage(stages.first_page, Terms(has_key=False)),
    "recent-films": Stage(stages.recent_films),
    "empty-film": Stage(stages.empty_film),
    "drafts": Stage(stages.drafts),
    "loading": Stage(stages.loading, Terms(makes_pictures=False)),
    "generating": Stage(generating),
    "playing": Stage(stages.playing),
    "refused": Stage(stages.refused),
    "damaged": Stage(stages.damaged),
    "missing": Stage(stages.missing),
    "offline": Stage(stages.offline, Terms(is_there=False)),
    "replacements": Stage(stages.replacements, Terms(lists_model=False)),
    "no-key": Stage(stages.no_key, Terms(has_key=False)),
    "no-credits": Stage(stages.no_credits, Terms(balance=12.0)),
    "model-paused": Stage(stages.model_paused, Terms(lists_model=False)),
    "thousand": Stage(stages.thousand),
    "cutting": Stage(cutting),
    "trimming": Stage(stages.trimming),
    "clip-panel": Stage(stages.clip_panel),
    "cast": Stage(stages.cast),
    "references": Stage(stages.references),
    "library": Stage(stages.library),
    "compare": Stage(compare),
    "story": Stage(story),
    "palette": Stage(palette),
    "shortcuts": Stage(shortcuts),
    "history": Stage(history),
    "export": Stage(export),
    "exports": Stage(exports),
    "settings": Stage(settings),
    "spending": Stage(spending),
    "unclaimed": Stage(unclaimed),
    "prompts": Stage(prompts),
    "batch": Stage(batch),
    "full-screen": Stage(full_screen),
}
