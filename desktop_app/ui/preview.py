"""What the player shows: the film as export writes it, or one take; never nothing while it can."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QSize

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import Project, Take
from desktop_app.domain.reel import Reel
from desktop_app.domain.sentence import joined
from desktop_app.domain.shots import ShotList, shots_of
from desktop_app.domain.time import Flicks
from desktop_app.media.frame_reader import FrameReader
from desktop_app.media.playable import WIDEST, Hurdle
from desktop_app.studio.course import Course, FilmCourse, Gap, Whole
from desktop_app.studio.places import Places
from desktop_app.studio.proxies import Footage
from desktop_app.studio.rushes import FilmRushes, TakeRushes
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Studio
from desktop_app.ui.models import SceneStates
from desktop_app.ui.player import Player, Source
from desktop_app.ui.playing.card import Missing
from desktop_app.ui.scene_cards import tone_of
from desktop_app.ui.words import shown, side_by_side

_NAMED: Final = 3
"""So many reasons why a film takes a moment are named."""


class Preview(QObject):
    """Brings a film or a take to the player.

    A film that is being joined is shown by the pictures of its takes; it can be gone through at
    once, and played when it is there.
    """

    def __init__(
        self,
        studio: Studio,
        session: ProjectSession,
        player: Player,
        states: SceneStates,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self._session = session
        self._player = player
        self._states = states
        self._reader = FrameReader()
        self._work: asyncio.Task[None] | None = None
        self._ahead: asyncio.Task[None] | None = None
        self._at = Flicks(0)
        self._places: tuple[Project, Places] | None = None
        self._loaded: Reel | None = None
        player.describe_gaps(self._missing)
        for told in (states.changed, states.ticked):
            told.connect(lambda _: player.retell_gap())

    @property
    def places(self) -> Places:
        """Places of the project as it is now, on the timeline's clock and the film's."""
        project = self._session.project
        if self._places is None or self._places[0] is not project:
            self._places = (project, Places(project))
        return self._places[1]

    def show_film(self, at: Flicks, *, settle: float = 0.0) -> None:
        """Show the film at a place of the timeline; it is joined after `settle` quiet seconds."""
        self._at = at
        self._start(self._join(settle))

    def prepare(self, settle: float) -> None:
        """Have what the film misses made after `settle` quiet seconds, while a take is shown."""
        if self._ahead is not None:
            self._ahead.cancel()
        self._ahead = asyncio.get_running_loop().create_task(self._prepare(settle))

    def seek(self, at: Flicks) -> None:
        """Go to a place of the timeline in the film that is shown, or show it there."""
        self._at = at
        if self._player.source is None:
            self.show_film(at)
        else:
            self._player.seek(at)

    def show_take(self, take: Take) -> None:
        """Play a take from its beginning."""
        self._start(self._play(take))

    def say(self, sentence: str) -> None:
        """Show a sentence in place of a picture."""
        self.stop()
        self._tell(sentence)

    def stop(self) -> None:
        """Make nothing ready any more."""
        if self._work is not None:
            self._work.cancel()

    def close(self) -> None:
        """Let go of the player's files."""
        self.stop()
        if self._ahead is not None:
            self._ahead.cancel()
        self._player.stop()
        self._studio.proxies.want(())

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self.stop()
        self._work = asyncio.get_running_loop().create_task(work)

    def _tell(self, sentence: str, *, can_relink: bool = False) -> None:
        self._loaded = None
        self._player.show_message(sentence, can_relink=can_relink)

    async def _join(self, settle: float) -> None:
        """Have the film made ready as export would write it, and show it."""
        project = self._session.project
        self._player.mark(project.timeline.marked)
        if not any(project.take_of(clip) for clip in project.timeline.picture.clips):
            await asyncio.sleep(settle)
            self._show_none(project)
            return
        shots = await asyncio.to_thread(shots_of, project)
        if shots.reel != self._loaded or self._player.source is None:
            self._outline(shots)
        await asyncio.sleep(settle)
        try:
            film = await self._studio.films.preview(
                project, self._session.folder, self._progress(self._joining(shots))
            )
        except TakewrightError as error:
            paths = [self._session.folder / path for path in shots.media]
            gone = await asyncio.to_thread(lambda: not all(path.exists() for path in paths))
            self._tell(shown(str(error)), can_relink=gone)
            return
        self._load(shots, film)

    def _show_none(self, project: Project) -> None:
        """Show a film of which nothing is there yet by what is missing."""
        if not project.timeline.picture.clips:
            self._tell(self.tr("Add a scene, or begin with a story from a topic."))
            return
        self._loaded = None
        form = project.format
        source = Source(Path(), form.rate, Flicks(0), QSize(form.width, form.height))
        why_not = self.tr("No scene has a take yet. Generate one and it plays here.")
        course = FilmCourse(project, self.places)
        self._player.outline(source, None, at=self._at, course=course, why_not=why_not)

    async def _prepare(self, settle: float) -> None:
        await asyncio.sleep(settle)
        await self._studio.films.prepare(self._session.project, self._session.folder)

    def _outline(self, shots: ShotList) -> None:
        self._loaded = None
        self._want(shots, None)
        self._player.outline(
            _source(shots, Path()),
            self._rushes(shots, None),
            at=self._at,
            course=self._course(shots),
        )

    def _load(self, shots: ShotList, film: Path) -> None:
        self._loaded = shots.reel
        self._want(shots, film)
        self._player.load(
            _source(shots, film),
            at=self._at,
            play=self._player.is_playing,
            rushes=self._rushes(shots, film),
            course=self._course(shots),
        )

    def _course(self, shots: ShotList) -> Course:
        course = FilmCourse(self._session.project, self.places)
        # Without gaps the film's own clock is the timeline's, to the frame.
        return course if course.gaps else Whole(shots.reel.duration)

    def _missing(self, gap: Gap) -> Missing:
        project = self._session.project
        scene = project.scene_by_id[gap.clip.scene_id]
        tone = tone_of(self._states.of(scene))
        number = project.scenes.index(scene) + 1
        return Missing(
            side_by_side((number, scene.title)),
            scene.prompt,
            self._states.words_for(scene),
            self._states.sentence_for(scene),
            tone,
        )

    def _rushes(self, shots: ShotList, film: Path | None) -> FilmRushes:
        return FilmRushes(shots, self._session.folder, self._studio.proxies, self._reader, film)

    def _want(self, shots: ShotList, film: Path | None) -> None:
        """Have small pictures made of what is in sight first, and last of what the film is made."""
        folder = self._session.folder
        here = self.places.film_time(self._at) // shots.rate.frame
        wanted = [Footage(folder / path) for path in shots.paths_from(here)]
        if film is not None and shots.unfinished:
            wanted.append(Footage(film, shots.unfinished))
        self._studio.proxies.want(wanted)

    async def _play(self, take: Take) -> None:
        path, media = self._session.path_of(take), take.media
        self._loaded = None
        # First of all this one; what the film wants is asked for again when that is shown.
        self._studio.proxies.want([Footage(path)])
        making = self.tr("Making a copy of {name} that can be played…").format(name=path.name)
        try:
            found = await self._studio.playables.playable(path, media, self._progress(making))
        except TakewrightError as error:
            self._tell(shown(str(error)), can_relink=not await asyncio.to_thread(path.exists))
            return
        self._player.mark(None)
        shape = QSize(media.width, media.height)
        self._player.load(
            Source(found.path, media.rate, media.duration, shape, path),
            play=True,
            rushes=TakeRushes(path, self._studio.proxies, self._reader),
            note=self._hurdle_words(found.hurdle, path),
        )

    def _progress(self, sentence: str) -> Callable[[float], None]:
        return lambda done: self._player.show_progress(sentence, done)

    def _joining(self, shots: ShotList) -> str:
        named = [shown(each) for each in shots.reasons[:_NAMED]]
        if not named:
            return self.tr("Joining the film…")
        if len(shots.reasons) > _NAMED:
            named.append("…")
        return self.tr("Joining the film: making {what}").format(
            what=shown(joined(*named, by=", "))
        )

    def _hurdle_words(self, hurdle: Hurdle | None, path: Path) -> str:
        words = {
            None: "",
            Hurdle.CODEC: self.tr(
                "A copy in H.264 is played: the player cannot show {name} itself. The film is made"
                " from the file."
            ),
            Hurdle.SIZE: self.tr(
                "A copy {width} pixels wide is played, so that {name} runs smoothly. The film is"
                " made from the file."
            ),
        }
        return words[hurdle].format(name=path.name, width=WIDEST)


def _source(shots: ShotList, film: Path) -> Source:
    form = shots.reel.format
    return Source(film, form.rate, shots.reel.duration, QSize(form.width, form.height))
