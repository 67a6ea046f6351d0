"""The takes of a scene: a strip of pictures, the one in the film marked, and one more to be had."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from desktop_app.domain.project import Project, SceneId, Take, TakeId
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.layout import FlowLayout, clear_layout
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.style.tokens import LABEL_PX, THUMBNAIL_RADIUS
from desktop_app.ui.theme import Theme

_SIZE: Final = QSize(82, 48)


class TakeStrip(QWidget):
    """Shows the takes of one scene.

    Signals: take_opened(Take) to look at one; another_requested() for one more.
    """

    take_opened = Signal(object)
    another_requested = Signal()

    def __init__(
        self, session: ProjectSession, pictures: LazyPictures, theme: Theme, icons: Icons
    ) -> None:
        super().__init__()
        self.setObjectName("takeStrip")
        self.setAccessibleName(self.tr("Takes"))
        self._session = session
        self._pictures = pictures
        self._theme = theme
        self._icons = icons
        self._scene_id: SceneId | None = None
        self._flow = FlowLayout(8)
        self.setLayout(self._flow)
        self._stop = session.changed.connect(self._follow)
        pictures.arrived.connect(lambda _: self._repaint())
        theme.changed.connect(self._repaint)

    def detach(self) -> None:
        """Stop following the session, before the strip goes."""
        self._stop()

    def show_scene(self, scene_id: SceneId | None) -> None:
        """Show the takes of a scene, nothing for None."""
        self._scene_id = scene_id
        self._rebuild()

    def _follow(self, before: Project, after: Project) -> None:
        scene_id = self._scene_id
        if scene_id is None:
            return
        old, new = before.scene_by_id.get(scene_id), after.scene_by_id.get(scene_id)
        same = before.takes_of(scene_id) == after.takes_of(scene_id)
        if not same or (old and old.take_id) != (new and new.take_id):
            self._rebuild()

    def _rebuild(self) -> None:
        clear_layout(self._flow)
        project, scene_id = self._session.project, self._scene_id
        scene = project.scene_by_id.get(scene_id) if scene_id else None
        if scene is None:
            return
        for take in project.takes_of(scene.id):
            self._flow.addWidget(self._tile(take, in_film=take.id == scene.take_id))
        more = _MoreTile(self._theme, self._icons)
        more.clicked.connect(self.another_requested)
        self._flow.addWidget(more)
        self._want()

    def _tile(self, take: Take, *, in_film: bool) -> "_TakeTile":
        tile = _TakeTile(take, self._pictures, self._key, self._theme, in_film=in_film)
        tile.clicked.connect(lambda: self.take_opened.emit(take))
        tile.use_requested.connect(lambda take_id: self._use(TakeId(take_id)))
        return tile

    def _use(self, take_id: TakeId) -> None:
        if self._scene_id is not None:
            self._session.choose_take(self._scene_id, take_id)

    def _key(self, take: Take) -> PictureKey:
        height = round(_SIZE.height() * self.devicePixelRatioF())
        return PictureKey(self._session.path_of(take), 1, height)

    def _want(self) -> None:
        takes = self._session.project.takes_of(self._scene_id) if self._scene_id else ()
        self._pictures.want([self._key(take) for take in takes])

    def _repaint(self) -> None:
        for tile in self.findChildren(_TakeTile):
            tile.update()


class _Tile(QAbstractButton):
    """A small picture that is a button."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(_SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _frame(self) -> QPainterPath:
        path = QPainterPath()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        path.addRoundedRect(box, THUMBNAIL_RADIUS, THUMBNAIL_RADIUS)
        return path

    def sizeHint(self) -> QSize:
        return _SIZE


class _TakeTile(_Tile):
    use_requested = Signal(str)

    def __init__(
        self,
        take: Take,
        pictures: LazyPictures,
        key: Callable[[Take], PictureKey],
        theme: Theme,
        *,
        in_film: bool,
    ) -> None:
        super().__init__(theme)
        self._take = take
        self._pictures = pictures
        self._key = key
        self._in_film = in_film
        name = self.tr("Take {number}").format(number=take.number)
        if in_film:
            name = self.tr("{name}, in the film").format(name=name)
        self.setAccessibleName(name)
        self.setToolTip(self._facts())

    def _facts(self) -> str:
        cost = "" if self._take.credits is None else f" · {self._take.credits.usd}"
        use = "" if self._in_film else self.tr("\nDouble-click to use it in the film.")
        return f"{self._take.settings.model} · {self._take.settings.seconds} s{cost}{use}"

    def mouseDoubleClickEvent(self, event: object) -> None:
        self.use_requested.emit(self._take.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        use = QAction(self.tr("Use in the film"), menu)
        use.setEnabled(not self._in_film)
        use.triggered.connect(lambda: self.use_requested.emit(self._take.id))
        menu.addAction(use)
        menu.popup(event.globalPos())

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self._frame()
        painter.setClipPath(frame)
        painter.fillRect(self.rect(), self._theme.color("thumbnail"))
        found = self._pictures.get(self._key(self._take))
        if found:
            _fill(painter, self, found[0])
        painter.setFont(self._theme.font(LABEL_PX))
        painter.fillRect(0, self.height() - 17, self.width(), 17, QColor(0, 0, 0, 110))
        painter.setPen(QColor("#ffffff"))
        star = " ★" if self._in_film else ""
        painter.drawText(7, self.height() - 5, f"{self._take.number}{star}")
        painter.setClipping(False)
        lit = self._in_film or self.hasFocus() or self.underMouse()
        painter.setPen(self._theme.color("accent" if self._in_film else "line_strong"))
        if lit:
            painter.drawPath(frame)


class _MoreTile(_Tile):
    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme)
        self._icons = icons
        self.setAccessibleName(self.tr("Generate another take"))
        self.setToolTip(self.accessibleName())

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        lit = self.underMouse() or self.hasFocus()
        pen.setColor(self._theme.color("accent" if lit else "line_strong"))
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPath(self._frame())
        tone = "text_1" if lit else "text_2"
        plus = self._icons.pixmap("plus", 16, tone, self.devicePixelRatioF())
        painter.drawPixmap(self.rect().center().x() - 7, self.rect().center().y() - 7, plus)


def _fill(painter: QPainter, widget: QWidget, picture: QPixmap) -> None:
    """Fill the widget with the picture, cut to its shape, never stretched."""
    aspect = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    size = picture.deviceIndependentSize().scaled(widget.size(), aspect)
    left = (widget.width() - size.width()) / 2
    top = (widget.height() - size.height()) / 2
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    target = QRectF(left, top, size.width(), size.height())
    painter.drawPixmap(target, picture, QRectF(picture.rect()))
