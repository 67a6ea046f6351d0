import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.catalogue import ModelId
from desktop_app.domain.money import Usd
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.time import Flicks
from desktop_app.storage.settings import (
    MOST_RECENT,
    AppSettings,
    RecentProject,
    ThemeChoice,
    clamped,
    load_settings,
    save_settings,
)
from tests.unit.storage.strategies import texts

_CHANGED = AppSettings(
    service_address="http://127.0.0.1:8931",
    theme=ThemeChoice.DARK,
    default_model=ModelId("wan/3-0"),
    default_aspect="9:16",
    default_seconds=15,
    jobs_in_flight=3,
    cap_per_click=Usd.parse("2.50"),
    projects_folder="/films",
    recent_projects=(RecentProject("/films/a.takewright", "A", 4, Flicks(705_600_000), 1),),
    window_geometry="AdnQywAD",
    language="de",
)

usd = st.builds(Usd, st.integers(-(10**9), 10**12))
any_settings = st.builds(
    AppSettings,
    service_address=texts | st.just("https://example.org:8443/kie/"),
    theme=st.sampled_from(ThemeChoice),
    default_seconds=st.integers(-5, 10**6),
    jobs_in_flight=st.integers(-5, 10**6),
    cap_per_click=usd,
    cap_per_day=usd,
    cap_per_film=usd,
    projects_folder=texts,
    window_state=texts,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.json"


def test_without_a_file_everything_is_as_usual(file: Path) -> None:
    loaded = load_settings(file, pytest.fail)
    assert loaded == AppSettings()
    assert loaded.service_address == "https://api.kie.ai"
    assert loaded.upload_address == "https://kieai.redpandaai.co"
    assert loaded.jobs_in_flight == 10
    assert not file.parent.exists()


def test_what_was_chosen_comes_back(file: Path) -> None:
    save_settings(_CHANGED, file)
    assert load_settings(file, pytest.fail) == _CHANGED
    held = json.loads(file.read_text())
    assert held["cap_per_click"] == {"micros": 2_500_000}
    assert held["schema_version"] == 1


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chosen=any_settings)
def test_what_is_saved_is_in_its_range_and_comes_back(file: Path, chosen: AppSettings) -> None:
    save_settings(chosen, file)
    loaded = load_settings(file, pytest.fail)
    assert loaded == clamped(chosen) == clamped(loaded)
    assert 1 <= loaded.jobs_in_flight <= 500
    assert min(loaded.cap_per_click, loaded.cap_per_day, loaded.cap_per_film) >= Usd(0)
    assert loaded.service_address.startswith(("http://", "https://"))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" https://example.org/api/ ", "https://example.org/api"),
        ("ftp://example.org", "https://api.kie.ai"),
        ("example.org", "https://api.kie.ai"),
        ("https://", "https://api.kie.ai"),
        ("https://user:secret@example.org", "https://api.kie.ai"),
        ("https://example.org:99999999", "https://api.kie.ai"),
        ("https://[broken", "https://api.kie.ai"),
    ],
)
def test_addresses_are_addresses(typed: str, kept: str) -> None:
    assert clamped(AppSettings(service_address=typed)).service_address == kept


def test_a_later_version_s_keys_are_kept(file: Path) -> None:
    save_settings(_CHANGED, file)
    held = json.loads(file.read_text()) | {"schema_version": 7, "sounds": {"batch": "bell"}}
    file.write_text(json.dumps(held))
    loaded = load_settings(file, pytest.fail)
    assert loaded == _CHANGED
    save_settings(replace(loaded, language="fr"), file)
    held = json.loads(file.read_text())
    assert (held["sounds"], held["schema_version"]) == ({"batch": "bell"}, 7)
    assert held["language"] == "fr"


def test_one_bad_value_does_not_cost_the_others_and_is_told(file: Path) -> None:
    save_settings(_CHANGED, file)
    held = json.loads(file.read_text()) | {"cap_per_click": "lots", "theme": "pink"}
    file.write_text(json.dumps(held))
    told: list[str] = []
    loaded = load_settings(file, told.append)
    assert loaded == replace(_CHANGED, cap_per_click=Usd(0), theme=ThemeChoice.SYSTEM)
    assert len(told) == 1
    assert told[0].endswith("make no sense and are as usual now: theme, cap_per_click.")


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b"\xff\xfe", b"[" * 100_000])
def test_a_damaged_file_is_kept_aside_and_told(file: Path, damage: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(damage)
    told: list[str] = []
    assert load_settings(file, told.append) == AppSettings()
    assert "are damaged; they were kept as settings.damaged-1.json." in told[0]
    assert "without spending caps" in told[0]
    save_settings(_CHANGED, file)
    assert load_settings(file, pytest.fail) == _CHANGED
    assert file.with_name("settings.damaged-1.json").read_bytes() == damage


def test_what_cannot_be_read_does_not_stop_the_program(file: Path) -> None:
    file.mkdir(parents=True)
    told: list[str] = []
    assert load_settings(file, told.append) == AppSettings()
    assert told[0].startswith("Reading the settings failed: ")
    with pytest.raises(LocalFault, match="Saving the settings failed"):
        save_settings(AppSettings(), file)


def test_recent_projects_are_newest_first_once_and_few() -> None:
    chosen = AppSettings()
    for number in range(20):
        chosen = chosen.with_recent(_recent(number))
    chosen = chosen.with_recent(_recent(15))
    paths = [each.path for each in chosen.recent_projects]
    assert paths[:3] == ["/films/15", "/films/19", "/films/18"]
    assert len(paths) == len(set(paths)) == MOST_RECENT
    assert "/films/19" not in [
        each.path for each in chosen.without_recent("/films/19").recent_projects
    ]


def _recent(number: int) -> RecentProject:
    return RecentProject(f"/films/{number}", str(number), number, Flicks(number), number)
