"""Puts the prompt that is written in other words, and says when it should be."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from desktop_app.domain.catalogue import Model
from desktop_app.domain.jobs import Failed, Job
from desktop_app.domain.ledger import Purpose
from desktop_app.domain.problems import Reason, TakewrightError
from desktop_app.domain.project import Project, Scene, SceneId
from desktop_app.domain.writers import OWN
from desktop_app.paths import resources
from desktop_app.studio.brief import limits_of
from desktop_app.studio.chat_desk import ForFilm
from desktop_app.studio.rewording import Reworded, Wish
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio
from desktop_app.studio.writers_room import Library, Room, open_room
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.controls import IconButton
from desktop_app.ui.icons import Icons
from desktop_app.ui.key_menu import KeyMenu
from desktop_app.ui.menu_commands import put_command
from desktop_app.ui.prompt_panel import PromptPanel
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import shown
from desktop_app.ui.writing.refusal_note import RefusalNote
from desktop_app.ui.writing.reword_sheet import RewordSheet, Rewriter
from desktop_app.ui.writing.speech_note import SpeechNote


class Wording(StrEnum):
    """What the desk does; each is the command of the same name."""

    REWRITE = "rewrite_prompt"
    SHORTER = "shorten_prompt"
    SAFER = "soften_prompt"


_WAYS = {
    Wording.REWRITE: Purpose.REWRITE,
    Wording.SHORTER: Purpose.SHORTER,
    Wording.SAFER: Purpose.SAFER,
}


class WordingDesk(QObject):
    """Opens the sheet of other words for the scene that is written; notes stand under its prompt.

    Signals: changed() when what can be done may have; told(str) for what went wrong.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(
        self,
        studio: Studio,
        session: ProjectSession,
        connection: Connection,
        prompt: PromptPanel,
        tasks: TaskScope,
        theme: Theme,
        icons: Icons,
    ) -> None:
        super().__init__(prompt)
        self._studio = studio
        self._session = session
        self._connection = connection
        self._prompt = prompt
        self._tasks = tasks
        self._theme = theme
        self._speech, self._refusal = SpeechNote(), RefusalNote()
        self._put_up(icons)
        prompt.offered.connect(lambda price, why: self._look())
        self._stops: Sequence[Callable[[], None]] = (
            session.changed.connect(self._follow),
            connection.queue.job_changed.connect(lambda job: self._look()),
        )
        self._look()

    def detach(self) -> None:
        """Stop following, before the panel goes."""
        for stop in self._stops:
            stop()

    def do(self, deed: Wording) -> None:
        """Open the sheet for the prompt that is written."""
        scene = self._scene
        if scene is not None and self.why_not(deed) is None:
            self._session.close_step()
            self._tasks.start(self._open(scene, _WAYS[deed]))

    def why_not(self, deed: Wording) -> str | None:
        """Return why a deed cannot be done now, None when it can."""
        scene = self._scene
        if scene is None:
            return self.tr("Choose a scene first, or add one.")
        if not scene.prompt.strip():
            return self.tr("The scene has no prompt yet.")
        if self._model is None:
            return self.tr("The scene's model is not in the catalogue; choose another first.")
        return None

    @property
    def _scene(self) -> Scene | None:
        scene_id = self._prompt.scene_id
        return self._session.project.scene_by_id.get(scene_id) if scene_id else None

    @property
    def _model(self) -> Model | None:
        scene = self._scene
        return self._connection.account.catalogue.get(scene.settings.model) if scene else None

    def _put_up(self, icons: Icons) -> None:
        tool = IconButton(icons, "sparkles", self.tr("Put the prompt in other words"))
        tool.setObjectName("wordingButton")
        tool.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = KeyMenu(tool)
        menu.aboutToShow.connect(partial(self._fill, menu))
        tool.setMenu(menu)
        self._prompt.put_under_prompt(tool, self._speech, self._refusal)
        self._speech.shorter_wished.connect(partial(self.do, Wording.SHORTER))
        self._speech.longer_wished.connect(self._lengthen)
        self._refusal.safer_wished.connect(partial(self.do, Wording.SAFER))

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for deed in Wording:
            put_command(menu, deed, partial(self.do, deed), self.why_not(deed))

    def _lengthen(self, seconds: int) -> None:
        scene = self._scene
        if scene is not None:
            self._session.edit_settings(scene.id, replace(scene.settings, seconds=seconds))

    def _follow(self, before: Project, after: Project) -> None:
        if before.scenes is not after.scenes:
            self._look()

    def _look(self) -> None:
        """Say what should be put in other words, if anything should."""
        scene = self._scene
        self._speech.look_at(scene, self._model)
        self._refusal.setVisible(scene is not None and self._refusal_of(scene) is not None)
        self.changed.emit()

    def _refusal_of(self, scene: Scene) -> Job | None:
        """Return the job that says that a prompt, as it stands, is refused for its content."""
        jobs = [each for each in self._connection.queue.jobs() if each.scene_id == scene.id]
        last = max(jobs, key=lambda each: (each.created_at, each.take_number), default=None)
        if last is None or last.prompt != scene.prompt or not isinstance(last.state, Failed):
            return None
        return last if last.state.reason is Reason.MODERATION else None

    async def _open(self, scene: Scene, way: Purpose) -> None:
        model = self._connection.account.catalogue.get(scene.settings.model)
        try:
            library = await Library.load(resources())
            room = await open_room(self._studio, self._connection, library)
        except TakewrightError as error:
            self.told.emit(shown(str(error)))
            return
        if model is None:
            return
        rewriter = self._rewriter(room, scene, model)
        sheet = RewordSheet(
            self._prompt.window(), self._theme, rewriter, way, scene.prompt, self._tasks,
            self._studio.clock.monotonic,
        )  # fmt: skip
        sheet.replaced.connect(partial(self._replace, scene.id))
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _rewriter(self, room: Room, scene: Scene, model: Model) -> Rewriter:
        refused = self._refusal_of(scene)
        why = refused.state.sentence if refused and isinstance(refused.state, Failed) else ""
        film = ForFilm(self._session.project.id, self._session.folder)

        def wish(way: Purpose, words: str) -> Wish:
            limits, settings = limits_of(model, scene.settings), scene.settings
            return Wish(way, scene.prompt, limits, settings.seconds, words, why)

        async def reword(writer: str, way: Purpose, words: str) -> Reworded:
            found = room.writers.find(writer)
            return await room.rewording.reword(found, wish(way, words), film)

        return Rewriter(
            tuple((each.id, each.title) for each in room.writers.all),
            self._studio.settings.writer or room.writers.all[0].id,
            lambda writer: writer == OWN,
            lambda writer, way, words: room.rewording.price(
                room.writers.find(writer), wish(way, words)
            ),
            reword,
        )

    def _replace(self, scene_id: SceneId, prompt: str) -> None:
        if scene_id in self._session.project.scene_by_id:
            self._session.reword(scene_id, prompt)
