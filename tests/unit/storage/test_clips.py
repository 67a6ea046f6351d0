import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import SceneId
from desktop_app.storage.clips import (
    Recipe,
    load_recipe,
    loose_takes,
    next_take_number,
    save_recipe,
    scene_folder,
)
from desktop_app.storage.keeping import keep_take
from tests.unit.storage.samples import MEDIA, sample_take

_SCENE = SceneId("3f9a")


def test_a_scene_s_folder_says_its_title_and_stays_when_that_changes(tmp_path: Path) -> None:
    first = scene_folder(tmp_path, _SCENE, "The Tide Clock!")
    assert re.fullmatch(r"clips/the-tide-clock-[a-z2-7]{8}", first)
    (tmp_path / first).mkdir(parents=True)
    assert scene_folder(tmp_path, _SCENE, "Another title") == first
    assert scene_folder(tmp_path, SceneId("other"), "The Tide Clock!") != first


@given(st.lists(st.text(max_size=20), unique=True, min_size=2, max_size=50), st.text(max_size=60))
def test_folders_are_unique_safe_and_the_same_each_time(ids: list[str], title: str) -> None:
    nowhere = Path("nowhere")
    names = [scene_folder(nowhere, SceneId(each), title) for each in ids]
    assert len({name.casefold() for name in names}) == len(names)
    assert all(re.fullmatch(r"clips/[a-z0-9-]{1,60}", name) for name in names)
    assert names == [scene_folder(nowhere, SceneId(each), title) for each in ids]


def test_a_number_is_never_given_twice(tmp_path: Path) -> None:
    assert next_take_number(tmp_path, _SCENE, "Title") == 1
    assert next_take_number(tmp_path, _SCENE, "Title", [1, 2]) == 3
    scene = tmp_path / scene_folder(tmp_path, _SCENE, "Title")
    scene.mkdir(parents=True)
    for name in ("take-2.mp4", "take-7.json", "take-4.mp4.part", "take-x.mp4", "note.txt"):
        (scene / name).touch()
    assert next_take_number(tmp_path, _SCENE, "Renamed", [3]) == 8
    assert next_take_number(tmp_path, _SCENE, "Renamed", [30]) == 31


def test_a_take_is_found_again_by_what_lies_beside_it(tmp_path: Path) -> None:
    clip = b"clip"
    take = replace(sample_take(), media=replace(MEDIA, size_bytes=len(clip)))
    recipe = Recipe(take, "https://api.kie.ai", '{"prompt": "A lighthouse"}')
    incoming = tmp_path / "incoming"
    incoming.write_bytes(clip)
    keep_take(tmp_path, recipe, incoming)
    note = tmp_path / "clips/scene-1/take-1.json"
    held = json.loads(note.read_text())
    assert held["take"]["prompt"] == "A lighthouse at dusk"
    assert held["take"]["settings"]["model"] == "sora-2-text-to-video"
    assert held["take"]["task_id"] == "task-1"
    assert held["take"]["credits"] == {"milli": 30_000}
    assert held["take"]["made_at"] == 1_770_000_000_000
    assert load_recipe(tmp_path, take.path) == recipe
    assert loose_takes(tmp_path, ()) == (take,)
    assert loose_takes(tmp_path, [take.path]) == ()
    assert (tmp_path / take.path).read_bytes() == clip
    assert not incoming.exists()


def test_only_whole_takes_that_lie_where_they_say_are_found(tmp_path: Path) -> None:
    good, without_file, cut = sample_take(1), sample_take(2), sample_take(7)
    moved = replace(sample_take(3), path="clips/scene-1/take-9.mp4")
    outside = replace(sample_take(4), number=0)
    for take in (good, without_file, moved, outside, cut):
        save_recipe(tmp_path, Recipe(take))
    (tmp_path / moved.path).with_suffix(".json").rename(tmp_path / "clips/scene-1/take-3.json")
    for number in (1, 3, 4, 5, 6):
        (tmp_path / f"clips/scene-1/take-{number}.mp4").write_bytes(bytes(MEDIA.size_bytes))
    (tmp_path / "clips/scene-1/take-6.json").write_text("{")
    (tmp_path / cut.path).write_bytes(bytes(MEDIA.size_bytes // 2))
    assert loose_takes(tmp_path, ()) == (good,)


def test_a_note_that_cannot_be_read_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(LocalFault, match="Reading how the take was made failed"):
        load_recipe(tmp_path, "clips/scene-1/take-1.mp4")
    save_recipe(tmp_path, Recipe(sample_take(), schema_version=99))
    with pytest.raises(LocalFault, match="newer Takewright"):
        load_recipe(tmp_path, "clips/scene-1/take-1.mp4")
    (tmp_path / "clips/scene-1/take-1.json").write_text("[")
    with pytest.raises(LocalFault, match="cannot be read"):
        load_recipe(tmp_path, "clips/scene-1/take-1.mp4")
