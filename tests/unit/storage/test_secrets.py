import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.problems import KeyRefused
from desktop_app.domain.secret import without_key
from desktop_app.storage.secrets import ACCOUNT, GATEWAY_ACCOUNT, KeySource, KeyStore, clean_key
from tests.fakes.secret_service import is_installed, secret_service, without_bus
from tests.unit.storage.child import run

Session = Callable[[str], str]

_KEY = "sk-0123456789abcdef"

_START = f"""
import os, sys
from desktop_app.domain.secret import Secret
from desktop_app.storage.secrets import KeyStore
store = KeyStore()
KEY = Secret("{_KEY}")
def say(found):
    print(found.source, found.secret == KEY, found.notice)
"""


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    if sys.platform != "linux" or not is_installed():
        pytest.skip("needs a Secret Service of its own (dbus and gnome-keyring)")
    with secret_service(tmp_path_factory.mktemp("keyring")) as env:
        yield env


def _in(env: dict[str, str]) -> Session:
    return lambda code: run(_START + code, env=env)


def test_the_keyring_keeps_the_key_for_the_next_process(service: dict[str, str]) -> None:
    session = _in(service)
    assert session("say(store.find())") == "none False None"
    assert session("say(store.save('kie.ai', KEY)); say(store.find())").splitlines() == [
        "keyring True None",
        "keyring True None",
    ]
    assert session("say(store.find()); print(store.source())").splitlines() == [
        "keyring True None",
        "keyring",
    ]
    assert session("say(store.find('another account'))") == "none False None"
    assert session("say(store.delete()); say(store.delete())").splitlines() == [
        "none False None",
        "none False None",
    ]
    assert session("say(store.find())") == "none False None"


def test_the_key_lies_nowhere_in_the_clear(service: dict[str, str]) -> None:
    _in(service)("store.save('kie.ai', KEY)")
    for file in Path(service["HOME"]).parent.rglob("*"):
        if file.is_file():
            assert _KEY.encode() not in file.read_bytes()


def test_the_environment_comes_before_the_keyring(service: dict[str, str]) -> None:
    said = _in(service | {"KIE_API_KEY": " override\n"})(
        "store = KeyStore(env=os.environ)\n"
        "store.save('kie.ai', KEY)\n"
        "found = store.find(); print(found.source, found.secret.reveal())\n"
        "found = store.delete(); print(found.source, found.secret.reveal())"
    )
    assert said.splitlines() == ["environment override"] * 2


_MEMORY = """
say(store.find())
say(store.save('kie.ai', KEY))
say(store.find())
say(store.delete())
"""


def test_without_a_bus_the_key_stays_in_memory_and_it_is_said(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux has keyrings on a bus")
    said = _in(without_bus(tmp_path))(_MEMORY).splitlines()
    notice = "This computer has no keyring that Takewright can use, so the key is kept only until"
    assert said[0].startswith(f"none False {notice}")
    assert said[1].startswith(f"memory True {notice}")
    assert said[2] == "memory True None"
    assert said[3].startswith("none False This computer has no keyring")


def test_a_locked_keyring_is_said_and_the_key_stays_in_memory(tmp_path: Path) -> None:
    if sys.platform != "linux" or not is_installed():
        pytest.skip("needs a Secret Service of its own (dbus and gnome-keyring)")
    with secret_service(tmp_path) as env:
        _in(env)("store.save('kie.ai', KEY)")
    with secret_service(tmp_path, unlocked=False) as env:
        said = _in(env)(_MEMORY)
    assert "none False The keyring of this computer is locked or does not answer, so" in said
    assert "memory True The keyring of this computer is locked or does not answer, so" in said
    assert "none False The keyring of this computer is locked, so the key is still in it." in said
    assert _KEY not in said


def test_who_never_stored_a_key_is_asked_for_no_keyring(tmp_path: Path) -> None:
    """Reading begins no keyring and opens none: either would ask for a password at every start."""
    if sys.platform != "linux" or not is_installed():
        pytest.skip("needs a Secret Service of its own (dbus and gnome-keyring)")
    with secret_service(tmp_path, unlocked=False) as env:
        assert _in(env)("say(store.find()); say(store.delete())").splitlines() == [
            "none False None",
            "none False None",
        ]


_PLUG_IN = """
import keyring, logging
from keyring.backend import KeyringBackend
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(message)s")
class PlugIn(KeyringBackend):
    priority = {priority}
    def get_password(self, service, username):
        {body}
    def set_password(self, service, username, password):
        {body}
    def delete_password(self, service, username):
        {body}
keyring.set_keyring(PlugIn())
say(store.save("kie.ai", KEY))
"""


def test_a_plug_in_that_stores_in_the_clear_is_not_used(tmp_path: Path) -> None:
    code = _PLUG_IN.format(priority=0.5, body="raise AssertionError('was asked to store')")
    said = _in(without_bus(tmp_path))(code)
    assert "memory True This computer has no keyring" in said
    assert "was asked" not in said


def test_a_plug_in_may_raise_whatever_it_likes(tmp_path: Path) -> None:
    code = _PLUG_IN.format(priority=9, body=f"raise ConnectionResetError('lost {_KEY}')")
    said = _in(without_bus(tmp_path))(code)
    assert "the keyring could not be written: ConnectionResetError" in said
    assert "memory True The keyring of this computer is locked or does not answer" in said
    assert _KEY not in said


def test_starting_does_not_load_keyring(tmp_path: Path) -> None:
    said = _in(without_bus(tmp_path))("print('keyring' in sys.modules)")
    assert said == "False"


def test_an_override_needs_no_keyring() -> None:
    store = KeyStore(env={"KIE_API_KEY": _KEY})
    assert store.load() == clean_key(_KEY)
    assert store.source(ACCOUNT) is KeySource.ENVIRONMENT


def test_each_account_has_a_variable_of_its_own() -> None:
    env = {"KIE_API_KEY": _KEY, "TAKEWRIGHT_VIDEOS_KEY": f"{_KEY}-of-the-gateway"}
    store = KeyStore(env=env)
    assert store.load(GATEWAY_ACCOUNT) == clean_key(f"{_KEY}-of-the-gateway")
    assert without_key(env) == {}
    only_one = KeyStore(env={"KIE_API_KEY": _KEY})
    assert only_one.load(GATEWAY_ACCOUNT) is None, "a key goes to its own service alone"


def test_a_bad_override_is_refused_by_its_name() -> None:
    with pytest.raises(KeyRefused, match=r"^KIE_API_KEY has a line break in it") as caught:
        KeyStore(env={"KIE_API_KEY": f"{_KEY}\n{_KEY}"}).load()
    assert caught.value.exit_code == 3


@pytest.mark.parametrize("text", [_KEY, f"  {_KEY}\n", f"\t{_KEY}\r\n", f"\u00a0{_KEY}"])
def test_space_around_a_key_is_taken_off(text: str) -> None:
    assert clean_key(text).reveal() == _KEY


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "is empty"),
        (" \n ", "is empty"),
        (f"{_KEY}\n{_KEY}", "line break"),
        (f"{_KEY}\r{_KEY}", "line break"),
        (f"Bearer {_KEY}", "a space in it"),
        (f"{_KEY}\t{_KEY}", "a space in it"),
        (f"{_KEY}\u2009{_KEY}", "a space in it"),
        (f"{_KEY}\0", "a character in it"),
        (f"{_KEY}\x1b[0m", "a character in it"),
        (f"{_KEY}é", "a character in it"),
        (f"{_KEY}\u200b", "a character in it"),
        ("x" * 513, "too long"),
    ],
)
def test_what_is_no_key_is_refused_without_showing_it(text: str, why: str) -> None:
    with pytest.raises(KeyRefused) as caught:
        clean_key(text)
    said = str(caught.value)
    assert why in said
    assert said.startswith("The key ")
    assert said.endswith(".")
    assert _KEY not in said
    assert "x" * 10 not in said


@given(st.text(max_size=40))
def test_every_key_fits_a_header(text: str) -> None:
    try:
        key = clean_key(text).reveal()
    except KeyRefused:
        return
    assert key
    assert all(0x21 <= ord(each) <= 0x7E for each in key)
