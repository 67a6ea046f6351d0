"""Tells of models that are gone from under a film, and has others chosen."""

import asyncio
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog

from desktop_app.domain.catalogue import Settings
from desktop_app.domain.project import Project, Scene, SceneId
from desktop_app.domain.replacing import orphans
from desktop_app.ui.aio import TaskScope, opened
from desktop_app.ui.controls.labels import Tone
from desktop_app.ui.controls.panels import Offer
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.replacing.plan import plan_for
from desktop_app.ui.replacing.sheet import ReplaceSheet
from desktop_app.ui.replacing.words import gone_words
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import counted
from desktop_app.ui.workspace import Workspace

_REST_MS: Final = 250
"""After an edit, until the scenes are looked at: many come in a row while somebody types."""


class Replacing(QObject):
    """Carries out *Replace models that are gone…* and offers it once for each model that goes."""

    def __init__(self, window: MainWindow, theme: Theme, tasks: TaskScope) -> None:
        super().__init__()
        self._window = window
        self._theme = theme
        self._tasks = tasks
        self._film: Workspace | None = None
        self._stops: tuple[Callable[[], None], ...] = ()
        self._told: frozenset[str] = frozenset()
        self._sentence = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._consider)
        window.actions_.on("replace_models", lambda: tasks.start(self._ask()))
        self._allow()

    def follow(self, film: Workspace | None) -> None:
        """Work on this film from now on; None while none is open."""
        for stop in self._stops:
            stop()
        self._stops = ()
        self._rest.stop()
        self._film, self._told, self._sentence = film, frozenset(), ""
        if film is not None:
            self._stops = (
                film.connection.account.catalogue_changed.connect(lambda _: self._consider()),
                film.session.changed.connect(self._edited),
            )
        self._consider()

    def _edited(self, before: Project, after: Project) -> None:
        if before.scenes is not after.scenes:
            self._rest.start()

    def _orphans(self) -> tuple[Scene, ...]:
        if self._film is None:
            return ()
        return orphans(self._film.session.project, self._film.connection.account.catalogue)

    def _consider(self) -> None:
        """Say once what happened to models that the film asks for, or that it is over."""
        self._allow()
        scenes, notice = self._orphans(), self._window.notice
        gone = frozenset(scene.settings.model for scene in scenes)
        if not gone and self._sentence and notice.sentence == self._sentence:
            notice.clear()
        if gone - self._told and self._film is not None:
            words = gone_words(scenes, self._film.connection.account.catalogue)
            again = self._window.actions_["replace_models"].trigger
            notice.tell(words, Tone.WARN, Offer(self.tr("Choose replacements…"), again))
            self._sentence = notice.sentence
        self._told = gone

    def _allow(self) -> None:
        why_not = None
        if self._film is None:
            why_not = self.tr("Open or begin a film first.")
        elif not self._orphans():
            why_not = self.tr("Every model that the film asks for can be asked for.")
        self._window.actions_.allow("replace_models", why_not)

    async def _ask(self) -> None:
        film = self._film
        if film is None:
            return
        account, project = film.connection.account, film.session.project
        plan = await asyncio.to_thread(plan_for, project, account.catalogue)
        if not plan.models:
            return
        what = gone_words(orphans(project, account.catalogue), account.catalogue)
        sheet = ReplaceSheet(self._window, self._theme, self._tasks, plan, what)
        stop = account.catalogue_changed.connect(sheet.set_catalogue)
        try:
            agreed = await opened(sheet) == QDialog.DialogCode.Accepted
            settings = sheet.plan.settings
        finally:
            stop()
            sheet.deleteLater()
        if agreed and film is self._film:
            self._apply(film, project, settings)

    def _apply(self, film: Workspace, seen: Project, settings: dict[SceneId, Settings]) -> None:
        """Change the scenes that are still as the sheet showed them."""
        there = film.session.project.scene_by_id
        fits = {
            scene_id: new
            for scene_id, new in settings.items()
            if scene_id in there and there[scene_id].settings == seen.scene_by_id[scene_id].settings
        }
        if fits:
            film.session.replace_models(fits)
            self._window.notice.tell(
                counted(
                    "{count} scene asks for another model now; nothing was generated, and undo"
                    " takes it back.",
                    "{count} scenes ask for other models now; nothing was generated, and undo"
                    " takes it back.",
                    len(fits),
                ),
                Tone.OK,
            )
