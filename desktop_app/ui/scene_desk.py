"""What can be done with the scene that is written and with those that are chosen, and why not."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from desktop_app.domain.cast import CastKind
from desktop_app.domain.jobs import Job
from desktop_app.domain.project import Scene, SceneId
from desktop_app.domain.sharing import Change
from desktop_app.studio.account import Account
from desktop_app.studio.prompt_past import PastPrompt, past_of
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.casting.kinds import likely_kind
from desktop_app.ui.casting.panel import CastPanel
from desktop_app.ui.deeds import DeedDesk, always
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.icons import Icons
from desktop_app.ui.left_dock import LeftDock, Side
from desktop_app.ui.prompt_panel import PromptPanel
from desktop_app.ui.scene_list import SceneList
from desktop_app.ui.writing.past_sheet import PastSheet
from desktop_app.ui.writing.share_sheet import ShareSheet


class SceneDeed(StrEnum):
    """What the desk does; each is the command of the same name."""

    PAST = "prompt_history"
    SHARE = "apply_to_all"
    SET_CHOSEN = "set_chosen"
    DUPLICATE = "duplicate_scenes"
    ADD_CAST = "add_cast"
    SHOW_CAST = "show_cast"
    CAST_LIBRARY = "cast_library"


class SceneDesk(DeedDesk[SceneDeed]):
    """Opens the sheets about scenes and carries out what they agree on."""

    def __init__(
        self,
        session: ProjectSession,
        account: Account,
        panels: tuple[LeftDock, SceneList, PromptPanel, CastPanel],
        icons: Icons,
        *,
        jobs: Callable[[], Sequence[Job]],
        now_ms: Callable[[], int],
    ) -> None:
        super().__init__(session.close_step)
        self._session = session
        self._account = account
        self._left, self._scenes, self._prompt, self._cast = panels
        self._icons = icons
        self._jobs = jobs
        self._now_ms = now_ms
        self.offer(
            {
                SceneDeed.PAST: (self._show_past, self._why_no_scene),
                SceneDeed.SHARE: (self._share_with_all, self._why_not_share),
                SceneDeed.SET_CHOSEN: (self._set_chosen, self._why_no_scene),
                SceneDeed.DUPLICATE: (self._duplicate, self._why_no_scene),
                SceneDeed.ADD_CAST: (self._add_cast, always),
                SceneDeed.SHOW_CAST: (self._show_cast, always),
                SceneDeed.CAST_LIBRARY: (self._cast.library_wished.emit, always),
            }
        )
        self._prompt.past_requested.connect(self._show_past)
        self._prompt.apply_requested.connect(self._share_with_all)
        self._prompt.entry_wished.connect(self._add_named)
        bar = self._scenes.batch
        bar.settings_asked.connect(self._set_chosen)
        bar.duplicate_asked.connect(self._duplicate)
        self._scenes.chosen_changed.connect(self.changed)
        self._stop = session.changed.connect(lambda before, after: self.changed.emit())

    def detach(self) -> None:
        """Stop following the session, before the panels go."""
        self._stop()

    def _why_no_scene(self) -> str | None:
        return None if self._scene else self.tr("Choose a scene first, or add one.")

    def _why_not_share(self) -> str | None:
        alone = self.tr("There is only this scene.")
        is_alone = len(self._session.project.scenes) < 2
        return self._why_no_scene() or (alone if is_alone else None)

    @property
    def _scene(self) -> Scene | None:
        scene_id = self._prompt.scene_id
        return self._session.project.scene_by_id.get(scene_id) if scene_id else None

    def _chosen(self) -> tuple[SceneId, ...]:
        """Return the scenes that are chosen in the list, else the one that is written."""
        scene = self._scene
        return self._scenes.selected_scenes() or (() if scene is None else (scene.id,))

    def _show_past(self) -> None:
        scene, project = self._scene, self._session.project
        if scene is None:
            return
        number = project.scenes.index(scene) + 1
        sheet = PastSheet(
            self._left.window(),
            self._icons,
            self.tr("Prompts of scene {number}").format(number=number),
            past_of(project, scene, self._jobs()),
            self._now_ms(),
            self._title_of,
        )
        sheet.restored.connect(lambda past: self._restore(scene.id, past))
        _open(sheet)

    def _restore(self, scene_id: SceneId, past: PastPrompt) -> None:
        if scene_id in self._session.project.scene_by_id:
            self._session.ask_as_before(scene_id, past.prompt, past.settings)

    def _title_of(self, model_id: str) -> str:
        model = self._account.catalogue.get(model_id)
        return model.title if model else model_id

    def _share_with_all(self) -> None:
        self._ask_settings([each.id for each in self._session.project.scenes])

    def _set_chosen(self) -> None:
        self._ask_settings(self._chosen())

    def _ask_settings(self, scene_ids: Sequence[SceneId]) -> None:
        project, scene = self._session.project, self._scene
        if not scene_ids:
            return
        source = scene or project.scene_by_id[scene_ids[0]]
        sheet = ShareSheet(
            self._left.window(), project, scene_ids, source.settings, self._account.catalogue
        )
        sheet.agreed.connect(self._apply)
        _open(sheet)

    def _apply(self, changes: Sequence[Change]) -> None:
        known = self._session.project.scene_by_id
        self._session.change_settings(
            {each.scene_id: each.settings for each in changes if each.scene_id in known}
        )

    def _duplicate(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._session.duplicate_scenes(chosen)

    def _show_cast(self) -> None:
        self._left.show_side(Side.CAST)
        self._cast.list.setFocus()

    def _add_cast(self) -> None:
        self._left.show_side(Side.CAST)
        self._cast.add(CastKind.PERSON)

    def _add_named(self, name: str) -> None:
        """Add what a prompt names, and let its words be written."""
        entry_id = self._session.casting.add(likely_kind(name), name)
        self._left.show_side(Side.CAST)
        self._cast.edit(entry_id)


def _open(sheet: Sheet) -> None:
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()
