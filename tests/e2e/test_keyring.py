"""The key: out of a real keyring, into the request, and nowhere else."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import pytest

from tests.e2e.days import Day, a_day
from tests.e2e.program import Ended, Program
from tests.e2e.running import Running, children_of, running
from tests.fakes.secret_service import is_installed, secret_service, without_bus

STORE = """
import sys
from desktop_app.storage.secrets import ACCOUNT, KeyStore, clean_key
print(KeyStore().save(ACCOUNT, clean_key(sys.stdin.read())).source)
"""

needs_keyring = pytest.mark.skipif(
    not is_installed(), reason="needs dbus and gnome-keyring (apt-get install dbus gnome-keyring)"
)
needs_proc = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


@pytest.fixture
def day(tmp_path: Path, clips: tuple[Path, ...]) -> Iterator[Day]:
    with a_day(tmp_path, clips) as found:
        yield found


@pytest.fixture(scope="module")
def keyring(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, str]]:
    """The environment of a session with an open keyring."""
    with secret_service(tmp_path_factory.mktemp("keyring")) as env:
        yield env


def at_home(day: Day, env: Mapping[str, str]) -> Program:
    """Return the program in a desktop session, with no key in its environment."""
    session = ("DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME")
    more = {name: env[name] for name in session}
    return Program(day.program.home, {"TAKEWRIGHT_KIE_URL": day.server.url, **more})


def store(program: Program, key: str) -> str:
    """Store a key as the window does, in a process of its own; return where it is."""
    done = subprocess.run(
        [sys.executable, "-c", STORE],
        input=key,
        env=program.environment(),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def watched(run: Running) -> tuple[Ended, dict[str, str]]:
    """Return how a run ended, and the environment of every process below it by command line."""
    seen: dict[str, str] = {}
    ours = Path(f"/proc/{run.process.pid}/cmdline").read_text(encoding="utf-8").replace("\0", "\n")
    while run.process.poll() is None:
        for command, env in children_of(run.process.pid).values():
            # Between fork and exec a child is still a copy of its parent.
            if command and command != ours:
                seen[command] = seen.get(command, "") + env
        with suppress(subprocess.TimeoutExpired):
            run.process.wait(0.02)
    return run.ended(), seen


@needs_keyring
def test_a_key_of_the_keyring_pays_for_a_film(day: Day, keyring: Mapping[str, str]) -> None:
    program = at_home(day, keyring)
    assert store(program, f"  {day.replay.key}\n") == "keyring"
    told = program.run("credits", "--json")
    assert (told.code, told.done["credits"]) == (0, 5916.25), told.err
    with running(program, *day.order("--scenes", "1")) as run:
        ended, children = watched(run)
    assert ended.code == 0, ended.err
    asked = [seen for seen in day.server.seen if seen.path.startswith("/api/")]
    assert {seen.headers.get("authorization") for seen in asked} == {f"Bearer {day.replay.key}"}
    assert all("authorization" not in seen.headers for seen in day.server.seen if seen not in asked)
    assert any("_media" in command for command in children)
    check_unseen(day.replay.key, day.folder, Path(keyring["HOME"]).parent)
    check_not_handed_on(day.replay.key, children)


@needs_keyring
def test_the_environment_comes_before_the_keyring(day: Day, keyring: Mapping[str, str]) -> None:
    program = at_home(day, keyring)
    store(program, "an-old-key")
    assert program.run("credits").code == 3
    newer = Program(program.home, {**program.service, "KIE_API_KEY": day.replay.key})
    assert newer.run("credits").code == 0


@needs_keyring
def test_a_keyring_that_nobody_opens(day: Day, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir()
    with secret_service(locked) as env:
        store(at_home(day, env), day.replay.key)
    with secret_service(locked, unlocked=False) as env:
        ended = at_home(day, env).run("credits", "--json")
    assert ended.code == 3
    assert "keyring of this computer is locked" in ended.sentence
    assert "\n" not in ended.sentence


def test_no_keyring_at_all(day: Day, tmp_path: Path) -> None:
    ended = at_home(day, without_bus(tmp_path)).run("credits", "--json")
    assert ended.code == 3
    assert "There is no key" in ended.sentence
    assert ended.done == {"event": "done", "credits": None, "usd": None}


@needs_proc
def test_children_do_not_inherit_the_key(day: Day) -> None:
    """The simulator, its ffmpeg and the assembler: none of them has any use for it."""
    program = Program(day.program.home, {"KIE_API_KEY": "a-key-of-somebody"})
    with running(
        program, "make", "A paper boat", "--scenes", "1", "--seconds", "2", "--yes", "--json",
        "--model", "wan/3-0-video", "--simulate", "--speed", "200",
        "--project", str(day.project),
    ) as run:  # fmt: skip
        ended, children = watched(run)
    assert ended.code == 0, ended.err
    for part in ("\nsimulate\n", "\n_media\n", "ffmpeg"):
        assert any(part in command for command in children), children.keys()
    check_not_handed_on("a-key-of-somebody", children)
    assert not any("KIE_API_KEY" in env for env in children.values())
    check_unseen("a-key-of-somebody", day.folder)


def check_unseen(key: str, *folders: Path) -> None:
    """Check that no file below has the key in it."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert len(files) > 3
    assert [path for path in files if key.encode() in path.read_bytes()] == []


def check_not_handed_on(key: str, children: Mapping[str, str]) -> None:
    assert [command for command in children if key in command] == []
    assert [command for command, env in children.items() if key in env] == []
