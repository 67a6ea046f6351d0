"""A newcomer's key: typed into the real window, kept in a real keyring, used, in no file."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.program import Program
from tests.e2e.screen import shoot
from tests.fakes.scripted_server import Replay, ScriptedServer
from tests.fakes.secret_service import is_installed, secret_service
from tests.gui.real_hand import RealHand, eventually, needs_hand, virtual_screen

SIZE = (1280, 800)
ASK = "import keyring; print(keyring.get_password('takewright', 'kie.ai'))"

pytestmark = [
    needs_hand,
    pytest.mark.display,
    pytest.mark.skipif(not is_installed(), reason="needs dbus and gnome-keyring"),
]


def test_a_key_is_typed_kept_and_used(
    tmp_path: Path, replay: tuple[ScriptedServer, Replay]
) -> None:
    server, played = replay
    address = {"TAKEWRIGHT_KIE_URL": server.url, "TAKEWRIGHT_KIE_UPLOAD_URL": server.url}
    home = tmp_path / "home"
    home.mkdir()
    with secret_service(tmp_path / "session") as session, virtual_screen(*SIZE) as display:
        program = Program(home, {**session, **address})
        blank = shoot(display, *SIZE).pixels
        process = program.start(DISPLAY=display, QT_QPA_PLATFORM="xcb")
        try:
            hand = RealHand(display)
            assert eventually(lambda: shoot(display, *SIZE).pixels != blank, within=20)
            hand.click((SIZE[0] // 2, SIZE[1] - 60))
            before = shoot(display, *SIZE).pixels

            def settings_are_open() -> bool:
                hand.key("ctrl+comma")
                return shoot(display, *SIZE).pixels != before

            assert eventually(settings_are_open, within=20)
            hand.type(played.key)
            hand.key("Return")

            def asked() -> bool:
                heard = server.requests("/api/v1/chat/credit")
                return any(each.headers["authorization"].endswith(played.key) for each in heard)

            assert eventually(asked, within=20), "the new key was not used"
            kept = subprocess.check_output(
                [sys.executable, "-c", ASK], env=program.environment(), text=True
            )
            assert kept.strip() == played.key
        finally:
            process.terminate()
            out, err = process.communicate(timeout=30)
        assert played.key not in out + err
        holding = [
            path
            for path in home.rglob("*")
            if path.is_file() and played.key.encode() in path.read_bytes()
        ]
        assert holding == []
        # The next start, and the command line, find it again.
        told = program.run("credits", "--json")
        assert told.code == 0, told.err
        assert told.done["credits"] == 5916.25
