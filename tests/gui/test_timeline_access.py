"""Every clip, transition, item and marker is told to assistive technology, also over AT-SPI."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface

from desktop_app.domain.cutting import put_caption, put_sound, set_transition
from desktop_app.domain.marking import add_marker
from desktop_app.domain.picture import Transition, TransitionKind
from desktop_app.domain.project import ClipId, MarkerId, Project
from desktop_app.domain.sound import Bus, SoundClip, SoundId
from desktop_app.domain.time import flicks
from desktop_app.domain.titling import Caption, CaptionId, Placement
from desktop_app.ui.timeline.access import timeline_access
from desktop_app.ui.timeline.tracks import ItemKey, Kind
from tests.gui.cut_stand import CutStand, MakeStand, taken
from tests.gui.real_hand import needs_hand, on_display, virtual_screen

SYSTEM_PYTHON = "/usr/bin/python3"
ROOT = Path(__file__).resolve().parents[2]


def film() -> Project:
    project = set_transition(
        taken(), [ClipId("c2")], Transition(TransitionKind.DISSOLVE, flicks(1))
    )
    project = put_caption(
        project, Caption(CaptionId("c"), "We leave.", Placement(flicks(13), flicks(2)))
    )
    song = SoundClip(SoundId("m"), "sounds/tide.wav", flicks(20), Placement(flicks(0), flicks(20)))
    return add_marker(put_sound(project, Bus.MUSIC, song), MarkerId("k"), flicks(14), "Mara turns")


@pytest.fixture
def stand(make_stand: MakeStand) -> CutStand:
    QAccessible.installFactory(timeline_access)
    return make_stand(film())


def children(stand: CutStand) -> list[QAccessibleInterface]:
    root = QAccessible.queryAccessibleInterface(stand.view)
    found = [root.child(place) for place in range(root.childCount())]
    # The first is the viewport with the buttons in the heads of the tracks.
    assert found[0].object() is stand.view.viewport()
    return found[1:]


def names(stand: CutStand) -> list[str]:
    return [each.text(QAccessible.Text.Name) for each in children(stand)]


async def test_everything_on_the_timeline_has_words_and_a_place(stand: CutStand) -> None:
    assert names(stand) == [
        "Scene 1, Fog lifts, take 1, 10.0 s at 0:00",
        "Dissolve into First light, 1.0 s",
        "Scene 2, First light, take 1, 10.0 s at 0:09",
        "Scene 3, Nets, take 1, 15.0 s at 0:19",
        "Scene 4, The catch, take 1, 10.0 s at 0:34",
        "Scene 5, Home, take 1, 10.0 s at 0:44",
        "Captions, “We leave.”, 2.0 s at 0:13",
        "Music, tide.wav, 20.0 s at 0:00",
        "Marker Mara turns at 0:14",
    ]
    view = stand.view.viewport()
    second = children(stand)[2]
    box = stand.view.sight.clip_box(stand.view.row.clips[1])
    assert second.rect() == QRect(view.mapToGlobal(box.topLeft()), box.size())
    middle = second.rect().center()
    root = QAccessible.queryAccessibleInterface(stand.view)
    assert root.childAt(middle.x(), middle.y()) is second
    assert root.indexOfChild(second) == 3
    assert second.parent() is root


async def test_what_is_chosen_and_what_is_gone_is_known(stand: CutStand) -> None:
    stand.view.choose_items((ItemKey(Kind.MUSIC, "m"),))
    chosen = [each.text(QAccessible.Text.Name) for each in children(stand) if each.state().selected]
    assert chosen == ["Music, tide.wav, 20.0 s at 0:00"]
    stand.session.cutting.remove_beside(["m"])
    stand.session.cutting.remove([ClipId("c3")])
    stand.session.marking.remove_markers([MarkerId("k")])
    assert len(names(stand)) == 6
    stand.session.undo()
    assert "Marker Mara turns at 0:14" in names(stand)


def has_at_spi() -> bool:
    tried = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if not (shutil.which("dbus-run-session") and Path(SYSTEM_PYTHON).exists()):
        return False
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


needs_at_spi = pytest.mark.skipif(
    not has_at_spi(),
    reason="needs AT-SPI (apt-get install at-spi2-core dbus python3-gi gir1.2-atspi-2.0)",
)
HEAR = """
{python} -m tests.gui.timeline_stand <{pipe} >/dev/null 2>&1 &
{system} {client}
"""


@pytest.mark.display
@needs_hand
@needs_at_spi
def test_at_spi_sees_the_clips(tmp_path: Path) -> None:
    runtime, pipe = tmp_path / "run", tmp_path / "commands"
    runtime.mkdir(mode=0o700)
    os.mkfifo(pipe)
    client = ROOT / "tests/gui/at_spi_client.py"
    script = HEAR.format(python=sys.executable, system=SYSTEM_PYTHON, client=client, pipe=pipe)
    with virtual_screen() as display:
        surroundings = on_display(display) | {
            "XDG_RUNTIME_DIR": str(runtime), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }  # fmt: skip
        # Its commands come through a pipe that stays open while the client looks.
        with pipe.open("r+b", buffering=0) as commands:
            heard = subprocess.run(
                ["dbus-run-session", "--", "sh", "-c", script],
                cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=60, check=True,
            )  # fmt: skip
            commands.write(b"end\n")
    nodes = [json.loads(line) for line in heard.stdout.splitlines() if line[:1] == "{"]
    line = next(at for at, each in enumerate(nodes) if each["name"] == "Timeline")
    assert nodes[line]["role"] == "list"
    own = [each for each in nodes[line + 1 :] if each["depth"] == nodes[line]["depth"] + 1]
    clips = [each for each in own if each["role"] == "list item"]
    assert [each["name"].split(",")[1] for each in clips] == [
        " Fog lifts", " First light", " Nets", " The catch", " Home",
    ]  # fmt: skip
    edges = [each["box"][0] for each in clips]
    assert edges == sorted(edges)
    assert all(each["box"][2] > 20 and each["box"][3] > 20 for each in clips)
