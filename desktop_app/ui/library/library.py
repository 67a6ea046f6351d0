"""The library of the open film: its panel, its menu, and who looks for missing files."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from desktop_app.domain.library import Entry, title_of_take
from desktop_app.domain.project import Project
from desktop_app.studio.missing import MissingFiles
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import PictureKey
from desktop_app.ui.library.desk import LibraryDesk
from desktop_app.ui.library.menu import LibraryDeeds, LibraryMenu, Takes
from desktop_app.ui.library.panel import LibraryPanel
from desktop_app.ui.take_desk import TakeDesk
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.desk import CutDesk


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
        pictures = studio.pictures

        async def fetch(key: PictureKey) -> Sequence[bytes]:
            if key.count > 1:
                return await pictures.filmstrip(key.path, key.count, key.height)
            return [await pictures.poster(key.path, key.height)]

        self.panel = LibraryPanel(session, self.missing, fetch, title_of_model, tasks, theme, icons)
        self.desk = LibraryDesk(session, connection, self.missing, self.panel, tasks)
        self.menu: LibraryMenu | None = None
        self._session = session
        self._play = play

    def work_with(self, cut: CutDesk, takes: TakeDesk) -> None:
        """Have the timeline and the takes of the film do what the menu offers."""
        session = self._session

        def put(chosen: Takes) -> None:
            ids = [take.id for take in chosen]
            session.arranging.insert_takes(ids, _after(session.project, cut), _title(chosen))

        self.menu = LibraryMenu(
            self.panel,
            LibraryDeeds(
                play=self._play,
                reveal=self.desk.reveal,
                use=lambda take: session.choose_take(take.scene_id, take.id),
                put=put,
                trash=takes.throw_away,
                compare=lambda two: takes.compare((two[0].id, two[1].id)),
                is_missing=lambda entry: entry.path in self.missing.paths,
                relink=self.desk.relink,
                has_scene=lambda take: take.scene_id in session.project.scene_by_id,
            ),
        )

    def close_down(self) -> None:
        """Stop looking and listing; the session may outlive this."""
        self.desk.close()
        self.panel.close_down()


def _after(project: Project, cut: CutDesk) -> int:
    """Return the place in the film behind the chosen clips, at its end without any."""
    chosen = {clip.id for clip in cut.clips}
    clips = project.timeline.picture.clips
    places = [place for place, clip in enumerate(clips) if clip.id in chosen]
    return places[-1] + 1 if places else len(clips)


def _title(takes: Takes) -> str:
    return title_of_take(takes[0]) if takes else ""
