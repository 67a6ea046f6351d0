from dataclasses import replace

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.money import Credits
from desktop_app.domain.project import Project, ProjectId, Scene, SceneId
from desktop_app.paths import resources
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.studio.quotes import quote_for

SORA = Settings(ModelId("sora-2-text-to-video"))
CATALOGUE = load_catalogue(resources() / "models.json").as_listed_by(frozenset({SORA.model}))


def _scene(number: int, **changes: object) -> Scene:
    plain = Scene(SceneId(f"s{number}"), f"Scene {number}", "A boat at dusk", SORA)
    return replace(plain, **changes)  # type: ignore[arg-type]


def _film(*scenes: Scene) -> Project:
    return Project(ProjectId("p"), "Film", scenes)


def test_every_line_has_its_price() -> None:
    film = _film(_scene(1), _scene(2, settings=replace(SORA, seconds=15)))
    quote = quote_for(film, [scene.id for scene in film.scenes], CATALOGUE)
    assert [line.credits for line in quote.lines] == [Credits(30_000), Credits(45_000)]
    assert (quote.total, quote.unknown, quote.problems) == (Credits(75_000), 0, ())


def test_what_keeps_a_scene_from_going_is_said_with_its_number() -> None:
    retired = replace(SORA, model=ModelId("sora-2-pro-text-to-video"))
    gone = replace(SORA, model=ModelId("no-such-model"))
    film = _film(
        _scene(1), _scene(2, prompt="  "), _scene(3, settings=retired), _scene(4, settings=gone)
    )
    quote = quote_for(film, [scene.id for scene in film.scenes], CATALOGUE)
    starts = [problem.partition(":")[0] for problem in quote.problems]
    assert starts == ["Scene 2", "Scene 3", "Scene 4"]
    assert quote.unknown == 2
    assert all(problem.endswith(".") for problem in quote.problems)
