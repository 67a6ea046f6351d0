"""Room for panels in a small window."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QWidget


class Pages(QStackedWidget):
    """Pages of which only the one in front says how small they can be."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return QSize() if page is None else page.minimumSizeHint().expandedTo(page.minimumSize())


class DockRoom(QObject):
    """Lays two docks that stand one over the other behind each other while both do not fit.

    `beside` is as high as both. What a person closed, moved or put behind each other stays so.
    """

    def __init__(
        self, window: QMainWindow, upper: QDockWidget, lower: QDockWidget, beside: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._upper, self._lower, self._beside = upper, lower, beside
        self._is_stacked = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit)
        for each in (window, beside, upper, lower):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._soon.start()
        return False

    def _fit(self) -> None:
        upper, lower, window = self._upper, self._lower, self._window
        if not self._is_together():
            self._is_stacked = False
            return
        is_behind = lower in window.tabifiedDockWidgets(upper)
        gap = window.style().pixelMetric(window.style().PixelMetric.PM_DockWidgetSeparatorExtent)
        needed = upper.minimumSizeHint().height() + lower.minimumSizeHint().height() + gap
        fits = needed <= self._beside.height()
        if not is_behind and not fits:
            window.tabifyDockWidget(upper, lower)
            upper.raise_()
            self._is_stacked = True
        elif is_behind and fits and self._is_stacked:
            self._part()

    def _part(self) -> None:
        """Put the lower one under the upper one again."""
        upper, lower, window = self._upper, self._lower, self._window
        self._is_stacked = False
        # What is a tab cannot be split off: it has to go and come anew.
        window.removeDockWidget(lower)
        window.addDockWidget(window.dockWidgetArea(upper), lower, Qt.Orientation.Vertical)
        lower.show()
        third = self._beside.height() // 3
        window.resizeDocks([upper, lower], [2 * third, third], Qt.Orientation.Vertical)

    def _is_together(self) -> bool:
        upper, lower = self._upper, self._lower
        if any(each.isFloating() or each.isHidden() for each in (upper, lower)):
            return False
        area = self._window.dockWidgetArea
        return self._window.isVisible() and area(upper) == area(lower)
