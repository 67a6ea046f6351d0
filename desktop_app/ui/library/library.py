"""The library of the open film: its panel, its menu, and who looks for missing files."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.domain.library import Entry
from desktop_app.domain.project import Take
from desktop_app.studio.missing import MissingFiles
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio
from desktop_app.studio.take_bin import TakeBin
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.icons import Icons
from desktop_app.ui.library.desk import LibraryDesk
from desktop_app.ui.library.menu import LibraryDeeds, LibraryMenu
from desktop_app.ui.library.panel import LibraryPanel
from desktop_app.ui.theme import Theme
from desktop_app.ui.trash import into_trash


class Library(QObject):
    """Made with a film and closed with it; `play` brings an entry to the player."""

    def __init__(
        self,
        studio: Studio,
        session: ProjectSession,
        connection: Connection,
        play: Callable[[Entry], object],
        title_of_model: Callable[[str], str],
        tasks: TaskScope,
        theme: Theme,
        icons: Icons,
    ) -> None:
        super().__init__()
        self.missing = MissingFiles(session)
        self.panel = LibraryPanel(
            session, self.missing, studio.pictures.poster, title_of_model, tasks, theme, icons
        )
        takes = TakeBin(session, studio.homes, into_trash)
        self.desk = LibraryDesk(session, connection, self.missing, self.panel, takes, tasks)

        def use(take: Take) -> None:
            session.choose_take(take.scene_id, take.id)

        deeds = LibraryDeeds(
            play=play,
            reveal=self.desk.reveal,
            use=use,
            put=self.desk.put,
            trash=self.desk.throw_away,
            is_missing=lambda entry: entry.path in self.missing.paths,
            relink=self.desk.relink,
            has_scene=lambda take: take.scene_id in session.project.scene_by_id,
        )
        self.menu = LibraryMenu(self.panel, deeds)

    def close_down(self) -> None:
        """Stop looking and listing; the session may outlive this."""
        self.desk.close()
        self.panel.close_down()
