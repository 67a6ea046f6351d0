"""How each state of the film's window comes about: what is written, opened, clicked and typed."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from desktop_app.domain import jobs as paid
from desktop_app.domain.catalogue import Settings
from desktop_app.domain.picture import Transition, TransitionKind
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import ClipId, Project, Scene, SceneId, TaskId
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.domain.sound import Bus, SoundClip, SoundId
from desktop_app.domain.time import Flicks, TimeRange, flicks
from desktop_app.domain.titling import Placement, TitleStyle
from desktop_app.storage.settings import RecentProject
from desktop_app.ui.cut.inspector import Tab
from desktop_app.ui.left_dock import Side
from tests.fakes.waiting import until
from tests.pictures import films
from tests.pictures.films import MINUTE, NOW, film, job_of, scenes, with_takes
from tests.pictures.house import PATIENCE, USUAL_TERMS, House, Terms

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
REFUSED = "The provider refused this prompt: “real person”. Not charged."
FAULT = "The provider failed while making it: “internal error, please try again later”."
MANY = 1000
CAPTIONS = (
    (2, 5, "The fog never stays."),
    (12, 4, "We leave before dawn."),
    (24, 5, "Every net is a question."),
)


@dataclass(frozen=True)
class Stage:
    """What makes a state, and the terms on which the provider stands meanwhile."""

    bring: Callable[[House], Awaitable[None]]
    terms: Terms = USUAL_TERMS


async def first_page(house: House) -> None:
    """Nothing was made yet."""
    await house.director.begin()


async def recent_films(house: House) -> None:
    """Three films are there, a fourth is on a drive that is away."""
    await house.director.begin()
    recent = []
    for number, name in enumerate(("Harbour at dawn", "Winter market", "Night train")):
        await house.open(replace(whole_film(house, name), name=name))
        await house.director.close_film()
        recent.append(recent_of(house.folder(name), name, 7 - number, number))
    away = Path("/media/archive/Salt and iron.takewright")
    recent.append(recent_of(away, "Salt and iron", 24, 6))
    settings = replace(house.studio.settings, recent_projects=tuple(recent))
    await house.studio.change_settings(settings)


def recent_of(folder: Path, name: str, count: int, days: int) -> RecentProject:
    """Return a film that was open some days ago."""
    opened = NOW - days * 24 * 60 * MINUTE
    return RecentProject(str(folder), name, count, flicks(count * films.SECONDS), opened)


async def empty_film(house: House) -> None:
    """A film has begun; its first scene is to be written."""
    await house.director.begin()
    await house.director.new_film()


async def drafts(house: House) -> None:
    """Five scenes wait for a click."""
    await house.director.begin()
    await house.open(film([scenes()[number] for number in (0, 1, 2, 5, 6)]))


async def loading(house: House) -> None:
    """The film is open, and whoever makes its pictures has not answered yet."""
    await house.director.begin()
    await house.open(whole_film(house))


def whole_film(house: House, name: str = "Harbour at dawn") -> Project:
    """Return the film with a take for every scene, and its files in place."""
    return with_takes(film(scenes()), house.store.takes, house.folder(name))


def partial_film(house: House) -> Project:
    """Return the film with takes for its first two scenes."""
    made = [each for each in house.store.takes if each.scene <= 2]
    return with_takes(film(scenes()), made, house.folder())


async def generating(house: House) -> None:
    """Two scenes are ready, one runs, two wait, one is refused, one failed."""
    project = partial_film(house)
    house.studio.settings = replace(house.studio.settings, jobs_in_flight=1)
    await book_partial(house, project)
    await house.director.begin()
    await house.open(project)
    await joined(house)
    house.workspace.go_to("s2")


async def book_partial(house: House, project: Project) -> None:
    """Write the queue of a film that is being made."""
    await house.book_takes(project)
    order = [job_of(project, house.folder(), house.service, each, 200) for each in range(3, 8)]
    nets, catch, gulls, sea, home = order
    task = TaskId("task-nets")
    house.provider.take(nets.prompt)
    house.provider.tasks[0].id = task
    house.provider.balance = 820.0
    await house.book(nets, paid.Submitting(NOW - 103_000), paid.Submitted(NOW - 102_000, task))
    refused = paid.Failed(NOW - 90_000, Reason.MODERATION, REFUSED, Billed.NO, TaskId("task-4"))
    await house.book(catch, refused)
    fault = paid.Failed(NOW - 60_000, Reason.PROVIDER_FAULT, FAULT, Billed.NO, TaskId("task-5"))
    await house.book(gulls, fault)
    await house.book(sea)
    await house.book(home)


async def playing(house: House) -> None:
    """All takes are there, charged and joined, and the film plays."""
    project = whole_film(house)
    await house.book_takes(project)
    await house.director.begin()
    await house.open(project)
    house.workspace.go_to("s2")
    await joined(house)
    house.workspace.timeline.view.seek(flicks(12))
    await asyncio.sleep(1.0)
    house.window.actions_["play"].trigger()
    await until(lambda: house.workspace.player.is_playing, seconds=PATIENCE)


async def joined(house: House) -> None:
    """Wait until the player has the film as an export would be."""
    await until(lambda: house.workspace.player.file is not None, seconds=PATIENCE)


async def refused(house: House) -> None:
    """The scene that the provider would not make is chosen."""
    await generating(house)
    house.workspace.go_to("s4")


async def damaged(house: House) -> None:
    """The file of a film is cut off; an earlier one of it is whole."""
    await house.director.begin()
    await house.open(whole_film(house))
    assert house.director.session is not None
    session, file = house.director.session, house.folder() / "project.json"
    os.utime(file, (NOW / 1000, NOW / 1000))
    for name in ("Harbour at dusk", "Harbour at dawn"):
        session.rename(name)
        await session.save()
        # Versions are called by when they were saved.
        os.utime(file, (NOW / 1000, NOW / 1000))
    await house.director.close_film()
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])
    house.director.tasks.start(house.director.open_folder(house.folder()))
    await asyncio.sleep(1.0)


async def missing(house: House) -> None:
    """Two takes lie elsewhere now; the library says so."""
    project = whole_film(house)
    for scene in ("s2", "s5"):
        for take in (house.folder() / "clips" / scene).glob("*.mp4"):
            take.unlink()
    await house.director.begin()
    await house.open(project)
    house.workspace.left.show_side(Side.LIBRARY)
    house.workspace.go_to("s2")


async def offline(house: House) -> None:
    """What waits cannot be sent, for nobody answers."""
    await waiting(house, with_live_model(partial_film(house)))


async def waiting(house: House, project: Project) -> None:
    """Two takes are ordered, and the queue says why it does not send them."""
    await house.book_takes(project)
    for number in (3, 4):
        job = job_of(project, house.folder(), house.service, number, 40)
        await house.book(replace(job, quote=films.PRICES[job.model]))
    await house.director.begin()
    await house.open(project)
    await joined(house)
    house.workspace.go_to("s3")
    queue = house.workspace.connection.queue
    await until(lambda: queue.pause_reason is not None, seconds=PATIENCE)


def with_live_model(project: Project) -> Project:
    """Return a film whose scenes ask for a model that is to be had."""
    settings = Settings(films.LIVE, seconds=films.SECONDS)
    return replace(
        project,
        scenes=tuple(replace(scene, settings=settings) for scene in project.scenes),
        takes=tuple(replace(take, settings=settings) for take in project.takes),
    )


async def no_key(house: House) -> None:
    """The film can be written and cut, not bought."""
    await house.director.begin()
    await house.open(with_live_model(partial_film(house)))
    await joined(house)
    house.workspace.go_to("s3")


async def no_credits(house: House) -> None:
    """A take waits that the balance does not cover."""
    await waiting(house, partial_film(house))


async def model_paused(house: House) -> None:
    """The provider lists other models only."""
    project = partial_film(house)
    await house.book_takes(project)
    await house.director.begin()
    await house.open(project)
    await joined(house)
    house.workspace.go_to("s3")


async def replacements(house: House) -> None:
    """Other models are offered for the scenes of one that is not to be had."""
    await model_paused(house)
    await house.sheet("replace_models")


async def thousand(house: House) -> None:
    """Two scenes in three have a take of two seconds."""
    pattern = scenes()
    of = [
        replace(pattern[number % 5], id=SceneId(f"s{number + 1}"), title=_numbered(pattern, number))
        for number in range(MANY)
    ]
    made = [
        replace(house.store.short[number % 5], scene=number + 1)
        for number in range(MANY)
        if number % 3 != 2
    ]
    project = await asyncio.to_thread(with_takes, film(of), made, house.folder())
    await house.director.begin()
    await house.open(project)
    house.workspace.go_to("s312")


def _numbered(pattern: tuple[Scene, ...], number: int) -> str:
    return f"{pattern[number % 5].title} {number // 5 + 1}"


async def cutting(house: House) -> None:
    """The film is cut: everything that can stand on the timeline stands there."""
    project = whole_film(house)
    await house.book_takes(project)
    await house.director.begin()
    await house.open(project)
    cut_film(house)
    view = house.workspace.timeline.view
    view.fit()
    view.choose(view.row.clips[2])
    house.workspace.inspector.show_tab(Tab.CLIP)
    await joined(house)
    view.seek(after(12.5))


def cut_film(house: House) -> None:
    """Split, dissolve, title, music, captions, markers, in and out."""
    session = house.workspace.session
    cut = session.cutting
    cut.split(ClipId("cs2"), flicks(13))
    cut.set_transition([ClipId("cs3")], Transition(TransitionKind.DISSOLVE, flicks(1)))
    cut.set_transition([ClipId("cs6")], Transition(TransitionKind.DIP_TO_BLACK, flicks(1)))
    cut.trim(ClipId("cs4"), TimeRange(flicks(1), flicks(7)))
    cut.add_title("First light", TimeRange(after(10.5), flicks(4)), TitleStyle.TITLE)
    cut.add_title("Mara, skipper", TimeRange(flicks(27), flicks(5)), TitleStyle.LOWER_THIRD)
    cut.set_captions([(TimeRange(flicks(at), flicks(long)), text) for at, long, text in CAPTIONS])
    add_music(house)
    marking = session.marking
    first = marking.add_marker(flicks(18))
    marking.name_marker(first, "gulls loud")
    marking.add_marker(flicks(36))
    marking.set_marked(TimeRange(flicks(8), flicks(34)))


def add_music(house: House) -> None:
    """Lay the theme under the whole film."""
    session = house.workspace.session
    place = session.folder / "sounds" / house.store.music.name
    films.link(house.store.music, place)
    theme = SoundClip(
        SoundId("theme"), f"sounds/{place.name}", flicks(62), Placement(Flicks(0), flicks(60)),
        fade_in=flicks(2), fade_out=flicks(4),
    )  # fmt: skip
    session.cutting.add_sound(Bus.MUSIC, theme)


async def trimming(house: House) -> None:
    """The start of a clip is held and pulled."""
    await cutting(house)
    await asyncio.sleep(1.5)
    view = house.workspace.timeline.view
    box = view.sight.clip_box(view.row.clips[4])
    start = QPoint(box.left() + 9, box.center().y())
    target = view.viewport()
    QTest.mouseMove(target, start)
    QTest.mousePress(target, LEFT, PLAIN, start)
    for step in range(1, 7):
        QTest.mouseMove(target, start + QPoint(step * 6, 0))
        await asyncio.sleep(0.02)
    # No tip comes while a button is down; a hand that Qt plays for us does not hold one.
    await asyncio.sleep(1.2)
    QToolTip.hideText()


async def clip_panel(house: House) -> None:
    """A clip is chosen, and what is done to it stands beside it."""
    await cutting(house)
    view = house.workspace.timeline.view
    view.choose(view.row.clips[3])


async def cast(house: House) -> None:
    """The cast stands beside a prompt that names it."""
    await generating(house)
    house.workspace.left.show_side(Side.CAST)


async def references(house: House) -> None:
    """The third scene is made from its neighbours' frames, the fourth from pictures."""
    plain = with_live_model(whole_film(house))
    third = replace(plain.scenes[2], continues=True, meets_next=True)
    shown = tuple(
        Reference(Use.PICTURE, Source(take_id=take.id, at=flicks(2)), take.id)
        for take in plain.takes[:2]
    )
    fourth = replace(plain.scenes[3], references=shown)
    scenes = (*plain.scenes[:2], third, fourth, *plain.scenes[4:])
    await house.director.begin()
    await house.open(replace(plain, scenes=scenes))
    await joined(house)
    house.workspace.go_to(third.id)
    tray = house.workspace.references.tray
    await until(lambda: tray.is_complete, seconds=PATIENCE)
    house.workspace.prompt.bring_into_sight(tray)


async def library(house: House) -> None:
    """All takes and sounds, as tiles."""
    await cutting(house)
    house.workspace.left.show_side(Side.LIBRARY)


async def playing_film(house: House) -> None:
    """The whole film is open; nothing plays."""
    project = whole_film(house)
    await house.book_takes(project)
    await house.director.begin()
    await house.open(project)
    house.workspace.go_to("s2")
    await joined(house)


def after(seconds: float) -> Flicks:
    """Return a time of the film."""
    return flicks(Fraction(seconds))
