"""Everything about takes in the window of one film: the strip, and what is done with them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from desktop_app.domain.catalogue import Role
from desktop_app.domain.project import ClipId, Take
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio
from desktop_app.studio.take_bin import TakeBin
from desktop_app.studio.take_facts import TakeFacts
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.compare.window import CompareParts
from desktop_app.ui.controls.buttons import IconButton
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.take_desk import TakeDeed, TakeDesk
from desktop_app.ui.take_strip import TakeStrip
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.desk import CutDesk
from desktop_app.ui.trash import into_trash


class TakeCorner(QObject):
    """Makes the strip, its desk and the button that compares, and puts them away."""

    def __init__(
        self,
        studio: Studio,
        session: ProjectSession,
        connection: Connection,
        cut: CutDesk,
        title: Callable[[str], str],
        tasks: TaskScope,
        theme: Theme,
        icons: Icons,
        parent: QObject,
    ) -> None:
        """`title` is what a model is called; `cut` knows which clips are chosen."""
        super().__init__(parent)
        self._studio = studio
        self._session = session
        self._connection = connection
        self.pictures = LazyPictures(self._fetch, parent=self)
        self.strip = TakeStrip(session, self.pictures, theme, icons, title_of_model=title)

        def clips() -> tuple[ClipId, ...]:
            return tuple(each.id for each in cut.clips)

        parts = CompareParts(session, theme, icons, tasks, self._facts_of, title, clips)
        takes = TakeBin(session, studio.homes, into_trash)
        self.desk = TakeDesk(self.strip, cut, takes, parts, self)
        self.compare = IconButton(icons, "columns-2", self.tr("Compare takes"))
        self.compare.setObjectName("compareButton")
        self.compare.clicked.connect(lambda: self.desk.do(TakeDeed.COMPARE))
        self.desk.changed.connect(self._allow)
        self._allow()

    def close(self) -> None:
        """Stop following and fetching."""
        self.desk.close_down()
        self.strip.detach()
        self.pictures.stop()

    def _allow(self) -> None:
        self.compare.allow(self.desk.why_not(TakeDeed.COMPARE))

    async def _fetch(self, key: PictureKey) -> Sequence[bytes]:
        pictures = self._studio.pictures
        if key.count > 1:
            return await pictures.filmstrip(key.path, key.count, key.height)
        return [await pictures.poster(key.path, key.height)]

    async def _facts_of(self, take: Take) -> TakeFacts:
        model = self._connection.account.catalogue.get(take.settings.model)
        seed = model.field_for(Role.SEED) if model else None
        name = seed.name if seed else "seed"
        return await self._studio.take_facts.facts_of(take, self._session.folder, name)
