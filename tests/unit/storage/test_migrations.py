import copy
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.asking import is_stale
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.money import Credits
from desktop_app.domain.project import Timeline
from desktop_app.domain.time import FrameRate, TimeRange, flicks
from desktop_app.storage import project_file
from desktop_app.storage.bundle import SCHEMA_VERSION, load, save
from desktop_app.storage.migrations import MIGRATIONS, upgrade

_FIXTURES = Path(__file__).parent / "fixtures"


def test_every_version_has_a_fixture() -> None:
    found = {path.name for path in _FIXTURES.glob("project_v*.json")}
    assert found == {f"project_v{number}.json" for number in range(SCHEMA_VERSION)}


@pytest.mark.parametrize("version", range(SCHEMA_VERSION))
def test_a_migration_leaves_its_input_alone(version: int) -> None:
    document = json.loads((_FIXTURES / f"project_v{version}.json").read_text())
    before = copy.deepcopy(document)
    upgrade(document, version, MIGRATIONS)
    assert document == before


def test_a_draft_opens_whole() -> None:
    project = project_file.decode((_FIXTURES / "project_v0.json").read_bytes())
    clock, harbour = project.scenes
    assert clock.settings == Settings(ModelId("sora-2-text-to-video"), "9:16", 10)
    assert harbour.settings.aspect == "16:9"
    assert harbour.take_id is None
    assert [clip.scene_id for clip in project.timeline.picture.clips] == ["scene-b", "scene-a"]
    (take,) = project.takes
    assert clock.take_id == take.id
    assert take.media.rate == FrameRate(30)
    assert take.media.duration == flicks(10)
    assert take.credits == Credits(30_000)
    assert is_stale(project, clock)


def test_a_draft_is_saved_in_the_new_format_and_kept_in_the_old(tmp_path: Path) -> None:
    old = (_FIXTURES / "project_v0.json").read_bytes()
    (tmp_path / "project.json").write_bytes(old)
    project = load(tmp_path)
    assert (tmp_path / "project.json").read_bytes() == old
    save(project, tmp_path)
    written = json.loads((tmp_path / "project.json").read_text())
    assert written["schema_version"] == SCHEMA_VERSION
    assert written["made_with"] == "a draft of Takewright"
    assert load(tmp_path) == project
    (kept,) = (tmp_path / "versions").iterdir()
    assert kept.read_bytes() == old


def test_steps_run_in_order_from_the_document_s_own_version() -> None:
    def step(name: str) -> Any:
        def run(document: Mapping[str, Any]) -> dict[str, Any]:
            return dict(document) | {"went": [*document["went"], name]}

        return run

    steps = (step("0 to 1"), step("1 to 2"), step("2 to 3"))
    assert upgrade({"went": []}, 1, steps) == {"went": ["1 to 2", "2 to 3"], "schema_version": 3}
    assert upgrade({"went": []}, 3, steps) == {"went": [], "schema_version": 3}


def test_a_film_without_titles_and_sound_opens_as_it_was() -> None:
    project = project_file.decode((_FIXTURES / "project_v1.json").read_bytes())
    first, second = project.timeline.picture.clips
    assert first.source_range == TimeRange(flicks(1), flicks(4))
    assert second.source_range is None
    assert (first.speed, first.freeze, first.transition) == (100, None, None)
    assert project.timeline == Timeline(project.timeline.picture)
    assert project.duration == flicks(14)


def test_a_film_from_before_markers_and_cast_opens_as_it_was() -> None:
    project = project_file.decode((_FIXTURES / "project_v2.json").read_bytes())
    assert project.timeline.titles[0].text == "Harbour at dawn"
    assert project.timeline.picture.clips[1].transition is not None
    assert (project.timeline.markers, project.timeline.marked, project.cast) == ((), None, ())


def test_a_film_from_before_negative_words_and_characters_opens_as_it_was() -> None:
    project = project_file.decode((_FIXTURES / "project_v4.json").read_bytes())
    first, second = project.scenes
    assert [each.name for each in first.references] == ["mara.png"]
    assert (second.continues, [each.seconds for each in second.shots]) == (True, [5, 5])
    assert {each.settings.negative for each in project.scenes} == {""}
    assert {each.settings.negative for each in project.takes} == {""}
    assert {each.characters for each in project.takes} == {()}
    assert {each.character for each in project.cast} == {""}
    assert is_stale(project, first)


def test_a_film_from_before_imports_had_a_date_opens_without_one() -> None:
    project = project_file.decode((_FIXTURES / "project_v5.json").read_bytes())
    (song,) = project.timeline.music
    assert (song.path, song.added_at) == ("sounds/harbour.wav", 0)
    assert [take.made_at for take in project.takes] == [1_770_000_000_000, 1_770_000_000_000, 0]
