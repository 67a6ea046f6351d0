"""Cast & look of the open film: its panel, what is brought to it, and the user's own library."""

from PySide6.QtCore import QObject

from desktop_app.domain.project import SceneId
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.casting.intake import CastIntake
from desktop_app.ui.casting.keeping import CastKeeping
from desktop_app.ui.casting.panel import CastPanel
from desktop_app.ui.icons import Icons
from desktop_app.ui.left_dock import LeftDock, Side
from desktop_app.ui.playing.stills import Stills
from desktop_app.ui.references.pictures import SourcePictures
from desktop_app.ui.references.tile import SIZE
from desktop_app.ui.scene_list import SceneList
from desktop_app.ui.theme import Theme


class Cast(QObject):
    """Made with a film and closed with it."""

    def __init__(
        self,
        studio: Studio,
        session: ProjectSession,
        connection: Connection,
        tasks: TaskScope,
        theme: Theme,
        icons: Icons,
    ) -> None:
        super().__init__()
        self._studio, self._session, self._tasks = studio, session, tasks

        async def fetch(source: Source, height: int) -> bytes:
            shown = Reference(Use.PICTURE, source)
            return await studio.references.thumbnail(session, shown, height) or b""

        account = connection.account
        # Twice as high as it is shown is enough for every screen.
        pictures = SourcePictures(fetch, 2 * SIZE.height())
        self.panel = CastPanel(session, lambda: account.catalogue, pictures, theme, icons)
        self.keeping = CastKeeping(
            studio.cast_library, studio.pictures, session, self.panel, tasks, theme, icons
        )
        self._stop = account.catalogue_changed.connect(lambda _: self.panel.look_again())
        self._intake: CastIntake | None = None

    def work_with(self, stills: Stills, scenes: SceneList, left: LeftDock) -> None:
        """Have frames of the player brought to it, and scenes chosen in their list."""
        desk = self._studio.references
        self._intake = CastIntake(self._session, desk, self.panel, stills, self._tasks)

        def choose(scene_ids: list[SceneId]) -> None:
            left.show_side(Side.SCENES)
            scenes.choose(scene_ids)

        self.panel.scenes_wished.connect(choose)

    def close_down(self) -> None:
        """Stop following; the session may outlive this."""
        self._stop()
        self.keeping.close()
        self.panel.detach()
