"""The panels that scenes are written in, side by side in a window, and hands for them."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow, QWidget

from desktop_app import paths
from desktop_app.domain.asking import is_stale
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.jobs import Job
from desktop_app.domain.money import Credits
from desktop_app.domain.project import Project, Scene, SceneId
from desktop_app.domain.references import Source
from desktop_app.studio.account import Account
from desktop_app.studio.quotes import quote_for
from desktop_app.studio.templates import load_prompt_templates
from desktop_app.ui.bids import Bid, price_words
from desktop_app.ui.casting.panel import CastPanel
from desktop_app.ui.controls import row
from desktop_app.ui.icons import Icons
from desktop_app.ui.left_dock import LeftDock, Side
from desktop_app.ui.models import SceneStates
from desktop_app.ui.prompt_panel import PromptPanel
from desktop_app.ui.references.pictures import SourcePictures
from desktop_app.ui.scene_desk import SceneDesk
from desktop_app.ui.scene_list import SceneList
from desktop_app.ui.theme import Theme
from desktop_app.ui.writing.editor import PromptEdit
from tests.fakes.allowance import allowance_of
from tests.fakes.harbour import NOW, FakeJobs, FakeShelf, harbour, scene_id, session_of

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SORA = "sora-2-text-to-video"


async def _grey(source: Source, height: int) -> bytes:
    """Return a picture of a reference that is always there."""
    image = QImage(height * 2, height, QImage.Format.Format_RGB32)
    image.fill(0x808080)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


class Provider:
    """An account with enough on it."""

    async def credit(self) -> Credits:
        return Credits.parse(820)

    async def listed_models(self) -> frozenset[str]:
        return frozenset({SORA})


class WritingStand:
    """Scenes, cast and prompt of a film in one window."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        shipped: Catalogue,
        project: Project | None = None,
        jobs: Sequence[Job] = (),
    ) -> None:
        self.session = session_of(project or harbour(), Path("film"))
        self.account = Account(Provider(), shipped, name="Test", has_key=True)
        self.account.catalogue = shipped.as_listed_by(frozenset({SORA}))
        allowance = allowance_of(self.account)
        self.queue = FakeJobs(jobs)
        states = SceneStates(self.session, self.queue, now_ms=lambda: NOW)
        shelf = FakeShelf()
        self.scenes = SceneList(self.session, states, shelf.poster, self.bid, theme, icons)
        pictures = SourcePictures(_grey, 72)
        self.cast = CastPanel(self.session, lambda: self.account.catalogue, pictures, theme, icons)
        self.left = LeftDock()
        self.left.add(Side.SCENES, self.scenes, "Scenes", self.scenes.head)
        self.left.add(Side.CAST, self.cast, "Cast & look", self.cast.corner)
        self.prompt = PromptPanel(self.session, self.account, allowance, theme, icons)
        self.editor.set_templates(load_prompt_templates(paths.resources() / "templates.json"))
        self.desk = SceneDesk(
            self.session,
            self.account,
            (self.left, self.scenes, self.prompt, self.cast),
            icons,
            jobs=lambda: jobs,
            now_ms=lambda: NOW,
        )
        self.states = states
        self.window = QMainWindow()
        inside = QWidget()
        inside.setLayout(row(self.left, self.prompt, gap=0))
        self.window.setCentralWidget(inside)
        self.window.resize(900, 640)
        self.window.show()
        self.window.activateWindow()
        self.prompt.show_scene(scene_id(1))

    @property
    def editor(self) -> PromptEdit:
        return self.prompt.editor

    @property
    def project(self) -> Project:
        return self.session.project

    def bid(self, scene_ids: Sequence[SceneId]) -> Bid:
        quote = quote_for(self.project, scene_ids, self.account.catalogue)
        return Bid(price_words(quote), quote.problems[0] if quote.problems else None)

    def scene(self, number: int = 1) -> Scene:
        return self.project.scene_by_id[scene_id(number)]

    def stale(self) -> list[int]:
        film = self.project
        return [at for at, each in enumerate(film.scenes, 1) if is_stale(film, each)]

    def begin(self, prompt: str) -> None:
        """Have a prompt in the editor, with the cursor at its end."""
        self.session.edit_prompt(scene_id(1), prompt)
        self.prompt.focus_prompt()

    def type(self, words: str) -> None:
        QTest.keyClicks(self.editor, words)

    def press(self, key: Qt.Key, *, ctrl: bool = False) -> None:
        QTest.keyClick(self.editor, key, CTRL if ctrl else Qt.KeyboardModifier.NoModifier)

    def button(self, name: str) -> QAbstractButton:
        found = self.window.findChildren(QAbstractButton, name)
        return next(each for each in found if each.isVisible())

    def click(self, name: str) -> None:
        QTest.mouseClick(self.button(name), LEFT)

    def text(self, name: str) -> str:
        found = self.window.findChild(QLabel, name)
        assert found is not None
        return found.text()

    def offered(self) -> list[str]:
        popup = self.editor.popup
        if not popup.isVisible():
            return []
        return [popup.list.item(at).text().split("   ")[0] for at in range(popup.list.count())]

    def picture(self) -> QImage:
        return self.editor.viewport().grab().toImage()

    def close(self) -> None:
        self.desk.detach()
        self.prompt.detach()
        self.cast.detach()
        self.scenes.close_down()
        self.states.close()
        self.window.close()
        self.window.deleteLater()


def with_prompts(*prompts: str) -> Project:
    """Return the film with other prompts in its first scenes."""
    project = harbour()
    changed = tuple(
        replace(scene, prompt=prompt)
        for scene, prompt in zip(project.scenes, prompts, strict=False)
    )
    return replace(project, scenes=(*changed, *project.scenes[len(changed) :]))


def colour_share(picture: QImage, colour: str) -> int:
    """Return how many points of a picture have just this colour."""
    points = (
        picture.pixelColor(QPoint(x, y)).name()
        for x in range(picture.width())
        for y in range(picture.height())
    )
    return sum(each == colour for each in points)
