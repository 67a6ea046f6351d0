"""What can be done with the chosen titles, captions and sounds."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from desktop_app.domain import beside
from desktop_app.domain.project import Project
from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks
from desktop_app.ui.menu_commands import put_command
from desktop_app.ui.timeline.arrange_desk import HERE, ArrangeDesk
from desktop_app.ui.timeline.desk import CutDesk, Deed
from desktop_app.ui.timeline.menus import add_arrange, add_choice, add_deed, bare_menu
from desktop_app.ui.timeline.tracks import Item
from desktop_app.ui.timeline.view import TimelineView


def item_menu(view: TimelineView, desk: CutDesk, arrange: ArrangeDesk) -> QMenu:
    """Return what can be done with the chosen items; what cannot is off and says why."""
    menu = bare_menu(view)
    items = [each for key in view.picked.items if (each := view.tracks.by_key.get(key))]
    locked = any(view.is_locked(each.key.kind) for each in items)
    no = _tr("This track is locked.") if locked else None
    sound = any(each.sound is not None for each in items)
    is_sound = all(each.sound is not None for each in items)
    words = _tr("Edit sound") if is_sound else _tr("Edit words")
    put_command(menu, "open_clip", view.open_selected, words=words)
    menu.addSeparator()
    at = view.playhead
    for deed in HERE:
        add_arrange(menu, arrange, deed)
    add_choice(menu, _tr("Move to the playhead"), lambda: _move(view, items, at), no)
    if sound:
        faded = any(e.sound and (e.sound.fade_in or e.sound.fade_out) for e in items)
        why_not = None if faded else _tr("It has no fades.")
        add_choice(menu, _tr("Remove fades"), lambda: _unfade(view, items), no or why_not)
    menu.addSeparator()
    add_deed(menu, desk, Deed.DUPLICATE)
    add_deed(menu, desk, Deed.REMOVE)
    return menu


def _move(view: TimelineView, items: list[Item], at: Flicks) -> None:
    by = at - min(each.place.start for each in items)
    ids = [each.key.id for each in items]
    what = view.session.beside.word_for(ids)
    name = say("Move {what}", what=what)
    view.session.beside.apply(name, lambda project: beside.shift(project, ids, by))


def _unfade(view: TimelineView, items: list[Item]) -> None:
    ids = [each.key.id for each in items if each.sound is not None]

    def change(project: Project) -> Project:
        for id_ in ids:
            whole = beside.fade_in(project, id_, Flicks(0))
            project = beside.fade_out(whole, id_, Flicks(0))
        return project

    view.session.beside.apply(say("Remove fades"), change)


def _tr(words: str) -> str:
    return QCoreApplication.translate("TimelineMenu", words)
