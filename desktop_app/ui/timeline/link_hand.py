"""The hand on links: a click goes to the scene that is linked, the menu lets go of it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt

from desktop_app.domain.links import Link
from desktop_app.domain.project import ClipId, Scene
from desktop_app.domain.references import Use
from desktop_app.ui.timeline.links import link_box, links_words
from desktop_app.ui.timeline.menus import add_choice, bare_menu
from desktop_app.ui.timeline.tracks import ItemKey
from desktop_app.ui.timeline.view import TimelineView


class LinkHand:
    """A click on a mark goes to the scene that is linked; its menu lets go of the link."""

    def __init__(self, view: TimelineView, show: Callable[[str], object]) -> None:
        """`show` goes to a scene."""
        self._view = view
        self._show = show
        self._pressed: Link | None = None

    def press(self, point: QPointF, held: Qt.KeyboardModifier) -> bool:
        """Take the mark under the pointer for pressed."""
        found = self._at(point.toPoint())
        self._pressed = found[0] if found else None
        return bool(found)

    def carry(self, point: QPointF) -> bool:
        """Links are not carried."""
        return False

    def release(self) -> None:
        """Go to the scene."""
        link, self._pressed = self._pressed, None
        if link is not None:
            self._show(link.scene_id)

    def cancel(self) -> bool:
        """Forget what was pressed."""
        self._pressed = None
        return False

    def double_click(self, point: QPointF) -> bool:
        """Take it for clicked."""
        return bool(self._at(point.toPoint()))

    def lit(self, point: QPoint) -> ItemKey | ClipId | None:
        """Light up nothing: the mark is small and stays as it is."""
        return None

    def hover(self, point: QPoint) -> Qt.CursorShape | None:
        """Say by the pointer that it is clicked."""
        return Qt.CursorShape.PointingHandCursor if self._at(point) else None

    def tip(self, point: QPoint) -> str:
        """Say what is linked, and why it does not fit."""
        return links_words(self._view.project, self._at(point))

    def menu(self, point: QPoint, at: QPoint) -> bool:
        """Show what can be done with the links under the pointer."""
        found = self._at(point)
        if found:
            self._open(found, at)
        return bool(found)

    def _open(self, links: tuple[Link, ...], at: QPoint) -> None:
        menu, project = bare_menu(self._view), self._view.project
        for link in links:
            scene = project.scene_by_id[link.scene_id]
            go = _tr("Go to “{scene}”").format(scene=scene.title.replace("&", "&&"))
            add_choice(menu, go, self._going(scene), None)
            add_choice(menu, _tr("Unlink"), self._unlinking(link), None)
        menu.popup(at)

    def _going(self, scene: Scene) -> Callable[[], object]:
        return lambda: self._show(scene.id)

    def _unlinking(self, link: Link) -> Callable[[], None]:
        referring = self._view.session.referring
        if link.use is Use.FIRST_FRAME:
            return lambda: referring.continue_before(link.scene_id, False)
        return lambda: referring.meet_next(link.scene_id, False)

    def _at(self, point: QPoint) -> tuple[Link, ...]:
        for clip in self._view.clips_in_view:
            links = self._view.links.get(clip.id, ())
            if links and link_box(self._view.sight, clip).contains(point):
                return links
        return ()


def _tr(words: str) -> str:
    return QCoreApplication.translate("TimelineLinks", words)
