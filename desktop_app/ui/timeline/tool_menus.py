"""What the tools over the timeline open: trims, markers, sounds."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from desktop_app.domain.sound import Bus
from desktop_app.domain.time import timecode
from desktop_app.ui.menu_commands import put_command
from desktop_app.ui.timeline.arrange_desk import HERE, NUDGES, ArrangeDesk
from desktop_app.ui.timeline.desk import CutDesk, Deed
from desktop_app.ui.timeline.marks_desk import MarkDeed, MarkDesk
from desktop_app.ui.timeline.menus import add_arrange, add_choice
from desktop_app.ui.timeline.view import TimelineView


def fill_trims(menu: QMenu, arrange: ArrangeDesk) -> None:
    """Offer to cut off what is before or after the playhead, and frames at edges and seams."""
    menu.clear()
    for deed in HERE:
        add_arrange(menu, arrange, deed)
    menu.addSeparator()
    for deed in NUDGES:
        add_arrange(menu, arrange, deed)


def fill_sounds(menu: QMenu, desk: CutDesk, ask: Callable[[Bus], None]) -> None:
    """Offer music and a voice-over from a file."""
    menu.clear()
    why_not = desk.why_not(Deed.TITLE)
    add_choice(menu, _tr("Add music…"), partial(ask, Bus.MUSIC), why_not)
    add_choice(menu, _tr("Add voice-over…"), partial(ask, Bus.VOICE), why_not)


def fill_markers(menu: QMenu, view: TimelineView, desk: MarkDesk) -> None:
    """List the markers, to go to; and what can be marked at the playhead."""
    menu.clear()
    rate = view.project.format.rate
    for each in desk.markers:
        name = each.marker.name or _tr("Marker without a name")
        words = f"{timecode(each.time, rate)}  {name}".replace("&", "&&")
        add_choice(menu, words, partial(desk.go_to, each.time), None)
    menu.addSeparator()
    for deed in (MarkDeed.ADD, MarkDeed.REMOVE, MarkDeed.REMOVE_ALL):
        put_command(menu, deed, partial(desk.do, deed), desk.why_not(deed))
    menu.addSeparator()
    for deed in (MarkDeed.MARK_IN, MarkDeed.MARK_OUT, MarkDeed.CLEAR):
        put_command(menu, deed, partial(desk.do, deed), desk.why_not(deed))


def _tr(words: str) -> str:
    return QCoreApplication.translate("TimelineMenu", words)
