"""Takes for the scenes that want one, from the command line; what was there before stays."""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from desktop_app.domain import casting, edits
from desktop_app.domain.asking import is_stale
from desktop_app.domain.cast import CastEntry, CastId, CastKind
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.project import ClipId, Project, ProjectId, Scene, SceneId
from desktop_app.storage import bundle
from tests.e2e.days import CREATE, Day, a_day
from tests.e2e.pictures import read_film
from tests.e2e.program import Ended, Program
from tests.fakes.scripted_server import Replay, ScriptedServer, envelope, page

KLING = Settings(ModelId("kling-3.0/video"), "16:9", 5)
SORA = Settings(ModelId("sora-2-text-to-video"), "16:9", 10)
REFUSED = envelope(422, "Ratio error")

Service = tuple[ScriptedServer, Replay]


@pytest.fixture
def day(tmp_path: Path, clips: tuple[Path, ...]) -> Iterator[Day]:
    """A service whose tasks are done when they are first asked about."""
    with a_day(tmp_path, clips) as lived:
        yield lived


@pytest.fixture
def replay(day: Day) -> Service:
    return day.server, day.replay


@pytest.fixture
def recorded(day: Day) -> Program:
    return day.program


def begun(folder: Path, settings: Settings = KLING, count: int = 3) -> Path:
    """Write a film in which nothing is generated yet."""
    names = "abc"[:count]
    scenes = [Scene(SceneId(n), f"Scene {n}", f"A paper boat, {n}", settings) for n in names]
    empty = Project(ProjectId(f"film of {folder.name}"), "Boat")
    project = edits.add_scenes(empty, scenes, [ClipId(f"clip {n}") for n in names])
    place = folder / "Boat.takewright"
    bundle.create(place, project)
    return place


def reword(project: Path, name: str, prompt: str) -> None:
    """Change a prompt, as is done in the window."""
    changed = edits.update_scene(bundle.load(project), SceneId(name), prompt=prompt)
    bundle.save(changed, project)


def kept_files(project: Path) -> dict[str, str]:
    """Every file of the takes by its content."""
    files = sorted(path for path in (project / "clips").rglob("*") if path.is_file())
    return {
        path.relative_to(project).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


def frames(program: Program, project: Path, out: Path) -> tuple[str, ...]:
    """Join the film and return the fingerprints of its pictures."""
    assert program.run("render", str(project), "--out", str(out)).code == 0
    return tuple(str(frame) for frame in read_film(out).frames)


def generate(program: Program, project: Path, *more: str) -> Ended:
    return program.run("generate", str(project), "--yes", "--json", *more)


def states(ended: Ended) -> list[str]:
    return [scene["state"] for scene in ended.done["scenes"]]


def sent(server: ScriptedServer) -> list[str]:
    bodies = [seen.json()["input"] for seen in server.requests(CREATE)]
    return [str(body["prompt"]) for body in bodies if isinstance(body, dict)]


def test_what_is_missing_is_quoted_bought_and_not_joined(
    recorded: Program, replay: Service, tmp_path: Path
) -> None:
    project = begun(tmp_path)
    ended = generate(recorded, project)
    assert ended.code == 0, ended.err
    quote = next(event for event in ended.events if event["event"] == "quote")
    assert (quote["scenes"], quote["unknown"]) == (3, 0)
    assert states(ended) == ["done"] * 3
    assert ended.done["film"] is None
    assert ended.done["credits"] == quote["credits"]
    assert not list(project.glob("exports/*"))
    assert sorted(sent(replay[0])) == ["A paper boat, a", "A paper boat, b", "A paper boat, c"]


def test_nothing_to_buy_needs_neither_key_nor_service(
    recorded: Program, alone: Program, replay: Service, tmp_path: Path
) -> None:
    project = begun(tmp_path)
    assert generate(recorded, project).code == 0
    reword(project, "b", "A paper boat in the rain")
    told = alone.run("generate", str(project), "--only", "failed")
    assert told.code == 0
    assert told.out.splitlines() == [
        "No scene's last try ended without a take in Boat.",
        "Scenes: 1 stale; --only says which to generate.",
    ]
    assert generate(alone, project, "--only", "stale").code == 3
    assert len(replay[0].requests(CREATE)) == 3


def test_a_stale_scene_keeps_its_clip_and_gets_one_more(
    recorded: Program, replay: Service, tmp_path: Path
) -> None:
    project = begun(tmp_path)
    assert generate(recorded, project).code == 0
    before, files = bundle.load(project), kept_files(project)
    film = frames(recorded, project, tmp_path / "before.mp4")

    reword(project, "b", "A paper boat in the rain")
    assert frames(recorded, project, tmp_path / "stale.mp4") == film
    ended = generate(recorded, project, "--only", "stale")
    assert ended.code == 0, ended.err
    assert sent(replay[0])[3:] == ["A paper boat in the rain"]

    after, kept = bundle.load(project), kept_files(project)
    assert {path: kept[path] for path in files} == files
    assert len(kept) == len(files) + 2
    assert after.takes[:3] == before.takes
    new = after.takes[3]
    assert (new.scene_id, new.number) == ("b", 2)
    assert after.scenes[1].take_id == new.id
    assert not is_stale(after, after.scenes[1])
    # Either can be in the film: back to the first, and it is as it was.
    bundle.save(edits.choose_take(after, SceneId("b"), before.scenes[1].take_id), project)
    assert frames(recorded, project, tmp_path / "again.mp4") == film
    # The one that fits is there already, so there is nothing to buy.
    assert generate(recorded, project, "--only", "stale").code == 0
    assert len(sent(replay[0])) == 4


def test_a_refusal_leaves_the_old_take_in_the_film_and_is_tried_again_when_asked(
    recorded: Program, replay: Service, tmp_path: Path
) -> None:
    server, played = replay
    project = begun(tmp_path, count=2)
    assert generate(recorded, project).code == 0
    files = kept_files(project)
    reword(project, "a", "A paper boat in the rain")
    server.script("POST", CREATE, REFUSED, played.answer)
    ended = generate(recorded, project, "--only", "stale")
    assert ended.code == 5
    assert "Scene a" in ended.sentence
    assert states(ended) == ["failed", "done"]
    assert ended.done["scenes"][0]["take"] is not None
    assert kept_files(project) == files

    again = generate(recorded, project, "--only", "failed")
    assert again.code == 0, again.err
    assert states(again) == ["done", "done"]
    assert {path: kept_files(project)[path] for path in files} == files


def test_what_may_be_paid_already_is_not_bought_again(
    recorded: Program, replay: Service, tmp_path: Path
) -> None:
    server, played = replay
    project = begun(tmp_path)
    server.script("POST", CREATE, page(502), REFUSED, played.answer)
    first = generate(recorded, project)
    assert first.code == 6
    assert sorted(states(first)) == ["done", "failed", "uncertain"]
    told = recorded.run("generate", str(project), "--only", "missing", "--yes")
    assert "1 take with Kling 3.0" in told.out
    assert len(sent(server)) == 4
    nothing = recorded.run("generate", str(project), "--only", "all", "--yes")
    assert nothing.code == 6
    assert nothing.out.splitlines()[:2] == [
        "Nothing is missing, stale or failed in Boat.",
        "1 scene whose clip may be paid already: not bought again by itself.",
    ]
    assert "takewright resume" in nothing.out
    assert len(sent(server)) == 4


def test_a_take_that_was_paid_and_never_attached_is_not_bought_again(
    recorded: Program, replay: Service, tmp_path: Path
) -> None:
    """The project is an older one: its takes are on the disk and in the journal only."""
    project = begun(tmp_path)
    bare = bundle.load(project)
    assert generate(recorded, project).code == 0
    taken = bundle.load(project)
    bundle.save(bare, project)
    ended = generate(recorded, project)
    assert ended.code == 0, ended.err
    assert len(sent(replay[0])) == 3
    after = bundle.load(project)
    assert after.take_by_id == taken.take_by_id
    assert after.scenes == taken.scenes


@pytest.mark.parametrize(
    ("more", "code", "words"),
    [
        ((), 2, "give --yes"),
        (("--yes", "--max-usd", "0.01"), 4, "--max-usd"),
        (("--yes", "--only", "some"), 2, "invalid choice"),
    ],
)
def test_nothing_is_spent_that_was_not_agreed_to(
    recorded: Program, replay: Service, tmp_path: Path, more: Sequence[str], code: int, words: str
) -> None:
    project = begun(tmp_path)
    before = (project / "project.json").read_bytes()
    ended = recorded.run("generate", str(project), *more)
    assert ended.code == code
    assert words in ended.sentence
    assert sent(replay[0]) == []
    assert (project / "project.json").read_bytes() == before


def test_a_scene_that_cannot_be_sent_stops_the_batch(
    recorded: Program, replay: Service, tmp_path: Path
) -> None:
    project = begun(tmp_path)
    reword(project, "b", "  ")
    ended = generate(recorded, project)
    assert ended.code == 2
    assert ended.sentence == "Scene 2: The scene has no prompt yet. Nothing was sent or charged."
    assert sent(replay[0]) == []


def test_all_of_them_at_once_on_the_simulator(alone: Program, tmp_path: Path) -> None:
    project = begun(tmp_path, SORA, count=1)
    fast = ("--simulate", "--speed", "200")
    assert generate(alone, project, *fast).code == 0
    more = Scene(SceneId("b"), "Scene b", "A second boat", SORA)
    bundle.save(edits.add_scenes(bundle.load(project), [more], [ClipId("clip b")]), project)
    reword(project, "a", "Another boat")
    ended = generate(alone, project, "--only", "all", *fast)
    assert ended.code == 0, ended.err
    quote = next(event for event in ended.events if event["event"] == "quote")
    assert (quote["scenes"], quote["credits"]) == (2, 60)
    after = bundle.load(project)
    assert [take.number for take in after.takes_of(SceneId("a"))] == [1, 2]
    assert [take.number for take in after.takes_of(SceneId("b"))] == [1]


def test_the_service_is_sent_the_words_of_the_cast_and_a_change_of_them_is_bought_once(
    recorded: Program, replay: Service, tmp_path: Path
) -> None:
    project = begun(tmp_path)
    mara = CastEntry(CastId("mara"), CastKind.PERSON, "Mara", "a woman in a red coat.")
    bundle.save(casting.add_entry(bundle.load(project), mara), project)
    reword(project, "b", "{MARA} folds a paper boat")

    assert generate(recorded, project).code == 0
    meant = "a woman in a red coat folds a paper boat"
    assert sorted(sent(replay[0])) == ["A paper boat, a", "A paper boat, c", meant]
    (take,) = bundle.load(project).takes_of(SceneId("b"))
    assert (take.prompt, take.sent) == ("{MARA} folds a paper boat", meant)

    renamed = casting.rename_entry(bundle.load(project), mara.id, "Mara Voss")
    bundle.save(renamed, project)
    assert generate(recorded, project, "--only", "stale").code == 0
    assert len(sent(replay[0])) == 3

    changed = casting.describe_entry(bundle.load(project), mara.id, words="a boy")
    bundle.save(changed, project)
    assert generate(recorded, project, "--only", "stale").code == 0
    assert sent(replay[0])[3:] == ["a boy folds a paper boat"]


def test_a_name_that_the_cast_does_not_have_is_told_before_anything_is_sent(
    recorded: Program, replay: Service, tmp_path: Path
) -> None:
    project = begun(tmp_path)
    reword(project, "b", "{Mara} folds a paper boat")
    ended = generate(recorded, project)
    assert ended.code == 2
    assert "“Mara” in braces is not in the cast" in ended.err + ended.out
    assert sent(replay[0]) == []
