import json
import os
import time
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.edits import rename
from desktop_app.domain.picture import Watermark
from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import (
    Clip,
    ClipId,
    Project,
    ProjectId,
    SceneId,
    Timeline,
    Track,
    TrackKind,
)
from desktop_app.domain.sound import SoundClip, SoundId
from desktop_app.domain.time import Flicks, FrameRate, TimeRange
from desktop_app.domain.titling import Caption, CaptionId, Placement, Title, TitleId
from desktop_app.storage import project_file, versions
from desktop_app.storage.bundle import (
    SCHEMA_VERSION,
    DamagedProject,
    NewerProject,
    create,
    load,
    missing_takes,
    new_folder,
    newest_good_version,
    restore,
    save,
    tidy,
)
from tests.unit.domain.cuts import cuts
from tests.unit.storage.child import mounted, run, start
from tests.unit.storage.samples import sample_project, sample_take
from tests.unit.storage.strategies import projects


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "Lighthouse.takewright"
    create(place, sample_project())
    return place


def _saves(folder: Path, count: int) -> None:
    for number in range(count):
        save(sample_project(name=f"Draft {number}"), folder)


@given(cuts())
def test_every_cut_comes_back_as_it_was(project: Project) -> None:
    assert project_file.decode(project_file.encode(project)) == project


@given(projects())
def test_every_project_comes_back_as_it_was(project: Project) -> None:
    assert project_file.decode(project_file.encode(project)) == project


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(project=projects())
def test_every_project_comes_back_from_disk(tmp_path: Path, project: Project) -> None:
    folder = new_folder(tmp_path, project.name)
    create(folder, project)
    assert load(folder) == project
    save(replace(project, name=f"{project.name}!"), folder)
    assert load(folder).name == f"{project.name}!"


def test_the_file_is_readable_and_has_only_what_is_fixed(folder: Path) -> None:
    project = sample_project()
    assert project.duration
    assert project.format
    assert project.scene_by_id
    assert project.takes_of(SceneId("scene-1"))
    text = project_file.encode(project).decode()
    assert text.startswith('{\n  "schema_version": 6,\n  "project": {\n    "id": "project-1",\n')
    held = json.loads(text)
    assert held["schema_version"] == SCHEMA_VERSION
    assert list(held["project"]) == ["id", "name", "scenes", "takes", "timeline", "cast"]
    assert (folder / "clips").is_dir()
    assert (folder / "exports").is_dir()


def test_creating_where_a_project_is_refuses(folder: Path) -> None:
    before = (folder / "project.json").read_bytes()
    with pytest.raises(InvalidInput, match="already a project"):
        create(folder, sample_project(name="Other"))
    assert (folder / "project.json").read_bytes() == before


def test_new_folders_never_exist_and_are_safe(tmp_path: Path) -> None:
    first = new_folder(tmp_path, "Who: me?")
    assert first.name == "Who me.takewright"
    first.mkdir()
    assert new_folder(tmp_path, "Who: me?").name == "Who me 2.takewright"
    assert new_folder(tmp_path, "///").name == "Untitled film.takewright"


def test_saving_the_same_again_writes_nothing(folder: Path) -> None:
    before = (folder / "project.json").stat()
    save(sample_project(), folder)
    after = (folder / "project.json").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert versions.newest_first(folder) == []


def test_keys_beside_the_project_survive_a_save(folder: Path) -> None:
    file = folder / "project.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | {"notes": {"mood": ["blue", 1.5]}}))
    save(rename(load(folder), "Renamed"), folder)
    held = json.loads(file.read_text())
    assert held["notes"] == {"mood": ["blue", 1.5]}
    assert held["project"]["name"] == "Renamed"


def test_half_a_character_from_a_broken_paste_is_saved_as_a_mark(folder: Path) -> None:
    save(sample_project(name="broken \ud83d paste"), folder)
    assert load(folder).name == "broken \ufffd paste"


def test_the_last_five_saves_are_kept(folder: Path) -> None:
    _saves(folder, 20)
    kept = [project_file.decode(path.read_bytes()) for path in versions.newest_first(folder)]
    assert [project.name for project in kept[:5]] == [f"Draft {n}" for n in (18, 17, 16, 15, 14)]
    assert len(kept) <= 10


def test_of_earlier_hours_the_last_save_is_kept() -> None:
    hours = [f"project-20260101T{hour:02}" for hour in range(12)]
    names = [f"{hour}{minute:02}00-000000.json" for hour in hours for minute in range(60)]
    newest = sorted(names, reverse=True)
    kept = [name for name in newest if name not in versions.surplus(newest)]
    assert kept[:5] == newest[:5]
    assert kept[5:] == [f"{hour}{minute}00-000000.json" for hour, minute in (
        (hours[11], 54), (hours[10], 59), (hours[9], 59), (hours[8], 59), (hours[7], 59)
    )]  # fmt: skip


@given(st.sets(st.datetimes(datetime(2026, 1, 1), datetime(2026, 1, 2)), max_size=40))
def test_thinning_again_removes_nothing(moments: set[datetime]) -> None:
    names = sorted((f"project-{at:%Y%m%dT%H%M%S-%f}.json" for at in moments), reverse=True)
    kept = [name for name in names if name not in versions.surplus(names)]
    assert versions.surplus(kept) == []


def test_no_project_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="There is no project in"):
        load(tmp_path / "nothing")
    assert list(tmp_path.iterdir()) == []


def test_a_newer_project_is_refused_and_left(folder: Path) -> None:
    file = folder / "project.json"
    newer = json.dumps({"schema_version": 99, "project": {"id": "project-1", "name": "x"}})
    file.write_text(newer)
    with pytest.raises(NewerProject, match=r"newer Takewright \(project version 99, this"):
        load(folder)
    with pytest.raises(NewerProject):
        save(sample_project(name="Other"), folder)
    assert file.read_text() == newer


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\0" * 4096,
        b'{"schema_version": 1, "project": {"id": "project-1"',
        b"[]",
        b"{}",
        b'{"project": {}}',
        b'{"schema_version": "one", "project": {}}',
        b'{"schema_version": -1, "project": {}}',
        b'{"schema_version": 1, "project": null}',
        b'{"schema_version": 1, "project": {"id": 5, "name": "x"}}',
        b'{"schema_version": 0, "project": {"scenes": 3}}',
        b'{"schema_version": 1, "project": {"id": "\xff", "name": "x"}}',
        b'{"schema_version": 1, "project": ' + b"[" * 50_000 + b"]" * 50_000 + b"}",
    ],
)
def test_a_damaged_project_names_the_newest_good_version_and_is_left(
    folder: Path, damage: bytes
) -> None:
    _saves(folder, 3)
    file = folder / "project.json"
    file.write_bytes(damage)
    newest = versions.newest_first(folder)[0]
    newest.unlink()
    newest.write_bytes(b"damaged too")
    with pytest.raises(DamagedProject) as caught:
        load(folder)
    good = newest_good_version(folder)
    assert good is not None
    assert good == versions.newest_first(folder)[1] == caught.value.version
    assert str(caught.value).endswith(f"was left as it is; the newest good version is {good}.")
    assert "\n" not in str(caught.value)
    assert file.read_bytes() == damage


def test_without_a_good_version_it_says_so(folder: Path) -> None:
    (folder / "project.json").write_bytes(b"{")
    with pytest.raises(DamagedProject, match="the clips beside it are untouched") as caught:
        load(folder)
    assert caught.value.version is None


def test_a_version_can_be_put_back_and_the_damaged_file_is_kept(folder: Path) -> None:
    _saves(folder, 3)
    (folder / "project.json").write_bytes(b"damage")
    version = newest_good_version(folder)
    assert version is not None
    assert restore(folder, version).name == "Draft 1"
    assert load(folder).name == "Draft 1"
    assert (folder / "project.damaged-1.json").read_bytes() == b"damage"
    assert version.exists()


def test_a_bad_version_is_not_put_back(folder: Path) -> None:
    before = (folder / "project.json").read_bytes()
    bad = folder / "bad.json"
    bad.write_bytes(b"{")
    with pytest.raises(LocalFault, match="nothing was changed"):
        restore(folder, bad)
    assert (folder / "project.json").read_bytes() == before


def test_a_missing_file_with_versions_is_damage_not_nothing(folder: Path) -> None:
    _saves(folder, 2)
    (folder / "project.json").unlink()
    with pytest.raises(DamagedProject, match="is missing; the newest good version is"):
        load(folder)


def test_saving_over_a_damaged_file_keeps_it_aside(folder: Path) -> None:
    (folder / "project.json").write_bytes(b"what a sync tool left")
    save(sample_project(name="Still open"), folder)
    assert load(folder).name == "Still open"
    assert (folder / "project.damaged-1.json").read_bytes() == b"what a sync tool left"


def test_saving_over_another_project_refuses(folder: Path) -> None:
    before = (folder / "project.json").read_bytes()
    other = replace(sample_project(name="Other"), id=ProjectId("project-2"))
    with pytest.raises(LocalFault, match="another project, “Lighthouse”, is in"):
        save(other, folder)
    assert (folder / "project.json").read_bytes() == before


def test_saving_into_a_folder_that_is_gone_says_so_and_makes_none(folder: Path) -> None:
    moved = folder.rename(folder.with_name("Moved.takewright"))
    with pytest.raises(LocalFault, match=r"^Saving “Lighthouse” failed: .*not there any more"):
        save(sample_project(), folder)
    assert not folder.exists()
    assert load(moved) == sample_project()


def _with_clip(clip: Clip) -> Project:
    return replace(sample_project(), timeline=Timeline(Track(TrackKind.PICTURE, (clip,))))


def _with_take(**changes: Any) -> Project:
    return replace(sample_project(), takes=(replace(sample_take(), **changes),))


def _around(**changes: Any) -> Project:
    project = sample_project()
    return replace(project, timeline=replace(project.timeline, **changes))


_MEDIA = sample_take().media
_HERE = Placement(Flicks(0), Flicks(9))
_IMPOSSIBLE = [
    _with_clip(Clip(ClipId("c"), SceneId("scene-1"), speed=5)),
    _with_clip(Clip(ClipId("c"), SceneId("scene-1"), freeze=Flicks(0))),
    _around(titles=(Title(TitleId("t"), "A", _HERE), Title(TitleId("t"), "B", _HERE))),
    _around(captions=(Caption(CaptionId("c"), "A", replace(_HERE, start=Flicks(-9))),)),
    _around(music=(SoundClip(SoundId("m"), "../song.mp3", Flicks(9), _HERE),)),
    _around(voice=(SoundClip(SoundId("v"), "sounds/a.wav", Flicks(-9), _HERE),)),
    _around(watermark=Watermark("/etc/logo.png")),
    _with_clip(Clip(ClipId("c"), SceneId("nobody"))),
    _with_clip(Clip(ClipId("c"), SceneId("scene-1"), None, TimeRange(Flicks(-1), Flicks(5)))),
    _with_clip(Clip(ClipId("c"), SceneId("scene-1"), None, TimeRange(Flicks(0), Flicks(0)))),
    _with_take(path="../../secret.mp4"),
    _with_take(path="/etc/passwd"),
    _with_take(path="C:\\clip.mp4"),
    _with_take(path=""),
    _with_take(number=0),
    _with_take(media=replace(_MEDIA, rate=FrameRate(0))),
    _with_take(media=replace(_MEDIA, rate=FrameRate(30, 0))),
    _with_take(media=replace(_MEDIA, duration=Flicks(-1))),
    _with_take(media=replace(_MEDIA, width=0)),
    replace(sample_project(), takes=(sample_take(), sample_take())),
    replace(sample_project(), scenes=sample_project().scenes[:1] * 2),
]


@pytest.mark.parametrize("project", _IMPOSSIBLE)
def test_what_cannot_be_is_neither_saved_nor_opened(
    folder: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (folder / "project.json").read_bytes()
    with pytest.raises(LocalFault, match="was not saved, because"):
        save(project, folder)
    assert (folder / "project.json").read_bytes() == before
    monkeypatch.setattr(project_file, "problem_of", lambda project: None)
    written = project_file.encode(project)
    monkeypatch.undo()
    (folder / "project.json").write_bytes(written)
    with pytest.raises(DamagedProject, match="is damaged"):
        load(folder)


def test_takes_whose_files_are_missing_are_named_and_kept(folder: Path) -> None:
    project = load(folder)
    there = folder / project.takes[0].path
    there.parent.mkdir(parents=True)
    there.write_bytes(b"clip")
    assert missing_takes(project, folder) == project.takes[1:]


_SAVE = """
import sys
from pathlib import Path
from desktop_app.domain.problems import LocalFault
from desktop_app.storage.bundle import create, load, save
from tests.unit.storage.samples import sample_project
folder = Path(sys.argv[1])
try:
    if sys.argv[2] == "create":
        create(folder, sample_project())
    else:
        create(folder, sample_project())
        save(sample_project(scenes=400), folder)
except LocalFault as error:
    print(error)
    if sys.argv[2] == "save":
        assert load(folder) == sample_project()
"""


def test_a_read_only_folder_is_a_sentence(disk: Path) -> None:
    place = disk / "Film.takewright"
    said = run(_SAVE, str(place), "create", prefix=mounted(disk, "ro"))
    assert said.startswith("Making the project folder failed: ")
    assert "read-only" in said


def test_a_full_disk_keeps_the_project_that_was_saved(disk: Path) -> None:
    said = run(_SAVE, str(disk / "Film.takewright"), "save", prefix=mounted(disk, "size=64k"))
    assert said.startswith("Saving “Lighthouse” failed: the disk of ")
    assert "is full" in said


_KEEP_SAVING = """
import itertools, sys
from pathlib import Path
from desktop_app.storage.bundle import save
from tests.unit.storage.samples import sample_project
for number in itertools.count(1):
    save(sample_project(scenes=60, name=str(number)), Path(sys.argv[1]))
    print(number, flush=True)
"""


def test_a_kill_at_any_moment_leaves_a_project_that_opens(folder: Path) -> None:
    for kill_after in (1, 4, 9):
        with start(_KEEP_SAVING, str(folder)) as child:
            assert child.stdout is not None
            seen = [child.stdout.readline().strip() for _ in range(kill_after)]
            child.kill()
        assert int(load(folder).name) >= int(seen[-1])
        good = newest_good_version(folder)
        assert good is not None
        assert good.parent == folder / "versions"


def test_a_project_is_tidied_of_what_dead_writers_left_and_of_nothing_else(folder: Path) -> None:
    scene = folder / "clips" / "dawn-abc"
    scene.mkdir()
    kept = {
        *(folder / "project.json", folder / ".hidden.tmp", scene / "take-1.mp4"),
        *(scene / ".take-2.mp4.0123abcd.incoming.part", folder / "exports" / "film.mp4"),
    }
    left = [
        folder / ".project.json.0123456789ab.tmp",
        scene / ".take-1.json.0123456789ab.tmp",
        folder / "exports" / ".film.mp4.0123456789ab.tmp",
    ]
    long_ago = time.time() - 3700
    for path in (*kept, *left):
        path.touch()
        os.utime(path, (long_ago, long_ago))
    tidy(folder)
    assert {path for path in folder.rglob("*") if path.is_file()} == kept
    tidy(folder / "gone")
