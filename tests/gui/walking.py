"""What can be wrong with a control in sight: one sentence for each fault, naming the control."""

import asyncio
from collections.abc import Callable, Iterator

import numpy as np
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)

from desktop_app.ui.controls import ElidedLabel
from desktop_app.ui.style.tokens import contrast
from tests.fakes.waiting import until

CONTROLS = (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QAbstractSlider,
    QAbstractItemView,
    QProgressBar,
    QTabBar,
)
SMALLEST = 24
"""Pixels a control needs in both directions to be hit."""

AA = 4.5
AA_LARGE = 3.0
ENOUGH_TABS = 400
_LEGIBLE = 0.5
"""The share of a tab's words that has to be left where the rest is in its tooltip."""


Role = QAccessible.Role
ROLES: tuple[tuple[type[QWidget], tuple[QAccessible.Role, ...]], ...] = (
    (QCheckBox, (Role.CheckBox,)),
    (QRadioButton, (Role.RadioButton,)),
    (QPushButton, (Role.Button, Role.ButtonMenu, Role.CheckBox)),
    (QToolButton, (Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox)),
    (QLineEdit, (Role.EditableText,)),
    (QPlainTextEdit, (Role.EditableText,)),
    (QComboBox, (Role.ComboBox,)),
    (QAbstractSlider, (Role.Slider, Role.ScrollBar)),
    (QAbstractItemView, (Role.List, Role.Table, Role.Tree)),
    (QProgressBar, (Role.ProgressBar,)),
    (QTabBar, (Role.PageTabList,)),
)


def walk(root: QWidget) -> Iterator[QWidget]:
    """Return everything in sight, the root first."""
    if root.isVisible():
        yield root
        for child in root.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from walk(child)


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls it."""
    found = QAccessible.queryAccessibleInterface(widget)
    return str(found.text(QAccessible.Text.Name)) if found is not None else ""


def is_control(widget: QWidget) -> bool:
    return isinstance(widget, CONTROLS) and not isinstance(widget, QScrollBar)


def called(widget: QWidget) -> str:
    """Return by what a person who mends it finds a control."""
    place = widget.objectName() or type(widget).__name__
    parent = widget.parentWidget()
    while parent is not None and not parent.objectName():
        parent = parent.parentWidget()
    inside = f" in {parent.objectName()}" if parent is not None else ""
    return f"{place} “{name_of(widget)}”{inside}"


def nameless(root: QWidget) -> list[str]:
    focusable = Qt.FocusPolicy.TabFocus.value
    return [
        called(each)
        for each in walk(root)
        if (is_control(each) or each.focusPolicy().value & focusable)
        and not isinstance(each, QScrollBar)
        and not name_of(each).strip()
    ]


def in_no_role(root: QWidget) -> list[str]:
    """Return the controls that a screen reader takes for something else."""
    found = []
    for each in walk(root):
        if isinstance(each, QHeaderView) or _is_part(each):
            continue  # Its table or its field speaks for it.
        wanted = next((roles for kind, roles in ROLES if isinstance(each, kind)), ())
        interface = QAccessible.queryAccessibleInterface(each)
        if wanted and interface is not None and interface.role() not in wanted:
            found.append(f"{called(each)} is a {interface.role().name}")
    return found


def small(root: QWidget) -> list[str]:
    return [
        f"{called(each)}: {each.width()} x {each.height()}"
        for each in walk(root)
        if is_control(each)
        and not isinstance(each, QProgressBar)
        and min(each.width(), each.height()) < SMALLEST
    ]


def silent(root: QWidget) -> list[str]:
    """Return the disabled controls that do not say why, neither do those they stand in."""
    return [
        f"{called(each)}: “{each.toolTip()}”"
        for each in walk(root)
        if is_control(each) and not each.isEnabled() and not _says_why(each, root)
    ]


def _says_why(widget: QWidget, root: QWidget) -> bool:
    """Tell whether a tooltip here, or of what it stands in and is off with it, is a sentence."""
    at: QWidget | None = widget
    while at is not None and not at.isEnabled():
        told = at.toolTip().strip()
        # A sentence has words enough or a full stop; some scripts have no spaces to count by.
        if len(told.split()) >= 3 or told.endswith((".", "。", "…")):
            return len(told) >= 8
        at = None if at is root else at.parentWidget()
    return False


def cut(root: QWidget) -> list[str]:
    """Return the words that do not fit where they stand; those that give way by themselves do."""
    found = []
    for each in walk(root):
        why = _how_cut(each)
        if why:
            found.append(f"{called(each)}: {why}")
    return found


def _how_cut(each: QWidget) -> str:
    if isinstance(each, ElidedLabel) or each.objectName() == "filmButton":
        return ""
    if isinstance(each, QLabel) and each.text():
        if each.wordWrap():
            wanted = each.heightForWidth(each.width())
            return f"{each.height()} of {wanted} pixels high" if each.height() < wanted else ""
        return _lacks(each, each.minimumSizeHint().width())
    if isinstance(each, QCheckBox | QRadioButton):
        return _lacks(each, each.minimumSizeHint().width())
    if isinstance(each, QPushButton) and each.text():
        return _lacks(each, each.minimumSizeHint().width())
    if isinstance(each, QToolButton) and each.text():
        beside = Qt.ToolButtonStyle.ToolButtonIconOnly
        return "" if each.toolButtonStyle() is beside else _lacks(each, each.sizeHint().width())
    if isinstance(each, QComboBox):
        words = each.fontMetrics().horizontalAdvance(each.currentText())
        return _lacks(each, words + 24)
    if isinstance(each, QTabBar):
        return _cut_tabs(each)
    return ""


def _lacks(widget: QWidget, wanted: int) -> str:
    return f"{widget.width()} of {wanted} pixels wide" if widget.width() < wanted else ""


def _cut_tabs(bar: QTabBar) -> str:
    """Return which tabs are cut, or out of sight; one that is elided has the whole in its tip."""
    told = []
    for at in range(bar.count()):
        rect = bar.tabRect(at)
        words = bar.fontMetrics().horizontalAdvance(bar.tabText(at).replace("&&", "&"))
        if not bar.isTabVisible(at):
            continue
        if rect.right() > bar.width() and not bar.usesScrollButtons():
            told.append(f"tab “{bar.tabText(at)}” ends at {rect.right()} of {bar.width()}")
        elif rect.width() < words * (_LEGIBLE if bar.tabToolTip(at) else 1):
            told.append(f"tab “{bar.tabText(at)}” has {rect.width()} of {words} pixels")
    return "; ".join(told)


def outside(root: QWidget) -> list[str]:
    """Return the controls that reach over the edge of what they stand in, unless that scrolls."""
    found = []
    for each in walk(root):
        parent = each.parentWidget()
        if each is root or parent is None or not is_control(each):
            continue
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            continue
        if not parent.rect().contains(each.geometry()):
            found.append(f"{called(each)} {each.geometry()} in {parent.rect()}")
    return found


def faint(root: QWidget) -> list[str]:
    """Return the words whose colour is too near to that of their ground, as they are painted."""
    window = root.window()
    picture = window.grab().toImage()
    found = []
    for each in walk(root):
        if not isinstance(each, QLabel | QPushButton) or not each.isEnabled() or not each.text():
            continue
        place = _seen(each, window)
        if place.width() < 4 or place.height() < 4:
            continue
        words = each.palette().color(each.foregroundRole())
        ground = _ground(picture, place, words)
        least = AA_LARGE if each.font().pixelSize() >= 24 else AA
        ratio = contrast(words.name(), ground.name())
        if ratio < least - 0.005:
            found.append(f"{called(each)}: {words.name()} on {ground.name()} is {ratio:.2f}")
    return found


def _seen(widget: QWidget, window: QWidget) -> QRect:
    """Return the part of a widget that its scroll areas leave in sight, in the window."""
    region = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(window, region.topLeft()), region.size())


def _ground(picture: QImage, place: QRect, words: QColor) -> QColor:
    """Return the colour that is seen most there beside that of the words; a gradient has many."""
    ratio = picture.devicePixelRatio()
    corner, size = place.topLeft() * ratio, place.size() * ratio
    part = picture.copy(QRect(corner, size)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(part.constBits(), np.uint32)
    colours, counts = np.unique(pixels[:: max(1, pixels.size // 4000)], return_counts=True)
    most = [QColor(int(colours[at])) for at in np.argsort(-counts, kind="stable")[:2]]
    grounds = [each for each in most if each.rgb() != words.rgb()]
    return grounds[0] if grounds else words


def faults(root: QWidget) -> dict[str, list[str]]:
    """Return what is wrong with what is in sight, by kind."""
    checks: tuple[Callable[[QWidget], list[str]], ...] = (
        nameless, in_no_role, small, silent, cut, outside, faint,
    )  # fmt: skip
    return {check.__name__: found for check in checks if (found := check(root))}


async def unreachable(root: QWidget) -> list[str]:
    """Press Tab through a window; return what it does not reach, and where it does not go on."""
    window = root.window()
    wanted = {
        each
        for each in walk(root)
        if each.isEnabled()
        and each.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        and each.focusProxy() is None
        and not _is_part(each)
    }
    if not wanted:
        return []
    window.activateWindow()
    await until(window.isActiveWindow)
    first = next(iter(wanted))
    first.setFocus(Qt.FocusReason.TabFocusReason)
    reached: set[QWidget] = set()
    for _ in range(ENOUGH_TABS):
        at = QApplication.focusWidget()
        if at is None or (at is first and reached):
            break
        reached.add(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is at and len(wanted) > 1:
            return [f"{called(at)} keeps the keys at Tab"]
    else:
        return [f"Tab never comes back to {called(first)}"]
    # What went or was turned off meanwhile, as work in the film does to commands, is left out.
    left = [each for each in wanted - reached if each.isVisible() and each.isEnabled()]
    return [f"{called(each)} is not reached by Tab" for each in left]


def _is_part(widget: QWidget) -> bool:
    """Tell whether a widget is the inside of a control that has the focus for it."""
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractSpinBox | QComboBox) or isinstance(widget, QMainWindow)


async def settled() -> None:
    """Let layouts that are due be made, and what they lead to; also for what came at the last."""
    for _ in range(4):
        _lay_out()
        await asyncio.sleep(0.01)
    for _ in range(4):
        _lay_out()


def _lay_out() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
