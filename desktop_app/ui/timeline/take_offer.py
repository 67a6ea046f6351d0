"""In the menu of a clip: a take of its scene, for the price that is written there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from desktop_app.domain.project import Clip, Project, Scene, SceneId
from desktop_app.studio.scene_state import (
    Downloading,
    Failed,
    Generating,
    HasTake,
    Refused,
    Uncertain,
    Waiting,
)
from desktop_app.ui.bids import Pricing
from desktop_app.ui.models import SceneStates
from desktop_app.ui.words import side_by_side


@dataclass(frozen=True, slots=True)
class TakeOffer:
    """Offers takes of scenes; `wished` is told which."""

    states: SceneStates
    price: Pricing
    wished: Callable[[Sequence[SceneId]], None]

    def put_into(self, menu: QMenu, project: Project, clips: Sequence[Clip]) -> None:
        """Put the offer at the top of a menu; for several clips it is one for all their scenes."""
        scenes = [project.scene_by_id[id_] for id_ in dict.fromkeys(e.scene_id for e in clips)]
        if not scenes:
            return
        first = menu.actions()[0] if menu.actions() else None
        ids = [scene.id for scene in scenes]
        bid = self.price(ids)
        why_not = self._why_not(scenes) or bid.why_not
        words = self._verb(scenes).format(count=len(scenes))
        action = menu.addAction(side_by_side((words, bid.price)))
        action.setObjectName("generateClips")
        action.setEnabled(why_not is None)
        action.setToolTip(why_not or _tr("The takes that are there are kept."))
        action.triggered.connect(lambda _=False: self.wished(ids))
        if first is not None:
            menu.insertAction(first, action)
            menu.insertSeparator(first)

    def _verb(self, scenes: Sequence[Scene]) -> str:
        if len(scenes) > 1:
            return _tr("Generate {count} scenes")
        state = self.states.of(scenes[0])
        if isinstance(state, Refused | Failed | Uncertain):
            return _tr("Try again")
        return _tr("Generate another take") if isinstance(state, HasTake) else _tr("Generate")

    def _why_not(self, scenes: Sequence[Scene]) -> str | None:
        """Say of a scene that is under way already that it is: nobody pays twice by a slip."""
        moving = Waiting | Generating | Downloading
        if all(isinstance(self.states.of(scene), moving) for scene in scenes):
            return _tr("It is being generated; see the queue.")
        return None


def _tr(words: str) -> str:
    return QCoreApplication.translate("TakeOffer", words)
