"""Everything about references in the window of one film: the tray, and what goes into it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QPixmap

from desktop_app.domain.jobs import JobState
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import SceneId
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.studio.account import Account
from desktop_app.studio.references import ReferenceDesk
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.dialogs import choose_files
from desktop_app.ui.icons import Icons
from desktop_app.ui.references.carried import Brought
from desktop_app.ui.references.intake import TrayIntake
from desktop_app.ui.references.large import LargeReference
from desktop_app.ui.references.pictures import SourcePictures
from desktop_app.ui.references.shots import ShotList
from desktop_app.ui.references.summary import TraySummary
from desktop_app.ui.references.tile import SIZE
from desktop_app.ui.references.tray import ReferenceTray
from desktop_app.ui.references.words import origin_of
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import shown

_LARGE = 1080
_SHARP = 2
_PICTURES = "*.png *.jpg *.jpeg *.webp *.gif *.heic *.avif *.bmp *.tif *.tiff"
_FILMS = "*.mp4 *.mov"
_SOUNDS = "*.mp3 *.wav *.m4a *.flac *.ogg"


class TrayCorner(QObject):
    """Makes the tray, has files asked for and taken in, and puts it away."""

    def __init__(
        self,
        session: ProjectSession,
        desk: ReferenceDesk,
        account: Account,
        tasks: TaskScope,
        theme: Theme,
        icons: Icons,
        parent: QObject,
        *,
        latest: Callable[[SceneId], JobState | None] = lambda _: None,
    ) -> None:
        """`latest` tells how the newest job of a scene stands, for those that others begin on."""
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._tasks = tasks
        self._theme = theme
        self._place = Path.home()
        pictures = SourcePictures(self._fetch, SIZE.height() * _SHARP, self)
        self.tray = ReferenceTray(
            session, lambda: account.catalogue, pictures, theme, icons, latest
        )
        self.shots = ShotList(session, lambda: account.catalogue, theme, icons)
        self.summary = TraySummary(self.tray, icons)
        self._intake = TrayIntake(session, desk, self.tray.say)
        self.tray.brought.connect(lambda what, use, _: self.bring(what, use))
        self.tray.file_asked.connect(lambda use: tasks.start(self._ask(use)))
        self.tray.opened.connect(lambda each: tasks.start(self._look(each)))
        self.tray.revealed.connect(self._reveal)
        self._stop = account.catalogue_changed.connect(lambda _: self.look_again())

    def bring(self, brought: Brought, use: Use | None) -> None:
        """Take something in for the scene that is shown."""
        scene, holding = self.tray.scene, self.tray.holding
        if scene is not None and holding is not None:
            self._tasks.start(self._intake.bring(scene.id, brought, use, holding.room))

    def show_scene(self, scene_id: SceneId | None) -> None:
        """Show what a scene is made from."""
        self.tray.show_scene(scene_id)
        self.shots.show_scene(scene_id)

    def ask(self, use: Use | None) -> None:
        """Have files chosen for the scene that is shown."""
        self._tasks.start(self._ask(use))

    def close(self) -> None:
        """Stop following and fetching."""
        self._stop()
        self.tray.detach()
        self.shots.detach()

    def look_again(self) -> None:
        """Take in that models take something else now, or that takes are on their way."""
        self.tray.look_again()
        self.shots.look_again()

    async def _fetch(self, source: Source, height: int) -> bytes | None:
        # Sounds are never asked for; everything else has a picture, whatever it is used for.
        return await self._desk.thumbnail(self._session, Reference(Use.PICTURE, source), height)

    async def _ask(self, use: Use | None) -> None:
        frames = f"{self.tr('Pictures and films')} ({_PICTURES} {_FILMS})"
        others = f"{self.tr('Pictures, films and sounds')} ({_PICTURES} {_FILMS} {_SOUNDS})"
        paths = await choose_files(
            self.tray.window(),
            self.tr("Choose what the model is shown"),
            self._place,
            [others if use is None else frames],
            many=use is None,
        )
        if paths:
            self._place = paths[0].parent
            self.bring(Brought(tuple(paths)), use)

    async def _look(self, reference: Reference) -> None:
        origin = origin_of(self._session.project, reference)
        held = self.tray.held(reference)
        sent = held is None or held.is_sent
        note = "" if sent else self.tr("The model of this scene is not sent this one.")
        sheet = LargeReference(self.tray.window(), self._theme, origin, note)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
        try:
            data = await self._desk.thumbnail(self._session, reference, _LARGE)
        except TakewrightError as error:
            sheet.say(shown(str(error)))
            return
        picture = QPixmap()
        if data is not None and picture.loadFromData(data):
            sheet.show_picture(picture)
        elif reference.use is Use.SOUND:
            sheet.say(self.tr("A sound has no picture; the file manager plays it."))
        else:
            sheet.say(self.tr("There is no picture yet: the take is still being made."))

    def _reveal(self, reference: Reference) -> None:
        folder = (self._session.folder / reference.source.path).parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
