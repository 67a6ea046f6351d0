"""A story comes into a film with its cast and its seams, in one edit."""

from dataclasses import replace

from desktop_app.domain.cast import CastEntry, CastId, CastKind
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.edits import add_scenes, update_scene
from desktop_app.domain.picture import TransitionKind
from desktop_app.domain.project import ClipId, Project, ProjectId, Scene, SceneId
from desktop_app.domain.telling import prompt_of, tell, without_blank

ADA = CastEntry(CastId("a"), CastKind.PERSON, "Ada", "a woman in grey")
DRAFTS = (
    SceneDraft("One", "{Ada} waits.", transition=TransitionKind.WIPE),
    SceneDraft("Two", "A pier.", dialogue="ada: We go.", transition=TransitionKind.DIP_TO_BLACK),
    SceneDraft("Three", "The sea."),
)


def told(project: Project, start: int = 0, *cast: CastEntry) -> Project:
    settings = Settings(ModelId("m"))
    scenes = [
        Scene(SceneId(f"s{start + at}"), each.title, prompt_of(each, ["Ada"]), settings)
        for at, each in enumerate(DRAFTS)
    ]
    clips = [ClipId(f"c{start + at}") for at in range(len(DRAFTS))]
    return tell(project, DRAFTS, scenes, clips, cast=cast)


def kinds(project: Project) -> list[TransitionKind | None]:
    clips = project.timeline.picture.clips
    return [clip.transition.kind if clip.transition else None for clip in clips]


def test_seams_get_what_was_written_and_nothing_leads_into_the_film() -> None:
    film = told(Project(ProjectId("p"), "Film"), 0, ADA)
    assert kinds(film) == [None, TransitionKind.DIP_TO_BLACK, None]
    (_, second, _) = film.timeline.picture.clips
    assert second.transition is not None
    # A dip has as many frames before the seam as after it.
    assert second.transition.duration % (2 * film.format.rate.frame) == 0
    assert film.scenes[1].prompt == "A pier.\n{Ada}: “We go.”"
    assert [each.name for each in film.cast] == ["Ada"]


def test_a_story_added_to_a_film_is_led_into_and_brings_nobody_twice() -> None:
    film = told(told(Project(ProjectId("p"), "Film"), 0, ADA), 3, ADA)
    assert kinds(film)[3] is TransitionKind.WIPE
    assert len(film.cast) == 1


def test_the_blank_scene_of_a_new_film_gives_way_and_nothing_else_does() -> None:
    settings = Settings(ModelId("m"))
    blank = Scene(SceneId("s"), "Scene 1", " ", settings)
    film = add_scenes(Project(ProjectId("p"), "Film"), [blank], [ClipId("c")])
    assert without_blank(film).scenes == ()
    assert without_blank(film).timeline.picture.clips == ()
    asked = update_scene(film, blank.id, prompt="A pier.")
    assert without_blank(asked) == asked
    two = add_scenes(film, [replace(blank, id=SceneId("t"))], [ClipId("d")])
    assert without_blank(two) == two
