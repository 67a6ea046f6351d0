"""The menus of the timeline: what can be done with a clip, and about a fault at a seam."""

from collections.abc import Callable
from fractions import Fraction
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from desktop_app.domain.picture import TransitionKind
from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks, flicks
from desktop_app.ui.controls.menus import put_choice
from desktop_app.ui.key_menu import KeyMenu
from desktop_app.ui.menu_commands import put_command
from desktop_app.ui.timeline.arrange_desk import NUDGES, Arrange, ArrangeDesk
from desktop_app.ui.timeline.desk import CutDesk, Deed
from desktop_app.ui.timeline.seams import SeamNote
from desktop_app.ui.timeline.view import TimelineView
from desktop_app.ui.words import shown

TRANSITION_WORDS: dict[TransitionKind | None, str] = {
    None: say("Cut"),
    TransitionKind.DISSOLVE: say("Dissolve"),
    TransitionKind.DIP_TO_BLACK: say("Dip to black"),
    TransitionKind.DIP_TO_WHITE: say("Dip to white"),
    TransitionKind.WIPE: say("Wipe"),
}

_LENGTHS = (2, 5, 10, 15, 20, 30)
"""Lengths of a transition to choose from, in tenths of a second."""


def clip_menu(view: TimelineView, desk: CutDesk, arrange: ArrangeDesk) -> QMenu:
    """Return what can be done with the chosen clips; what cannot is off and says why."""
    menu = bare_menu(view)
    clip, last = view.selected_clip, len(view.row.clips) - 1
    index = 0 if clip is None else clip.index
    no = _tr("It is there already.")
    bare = desk.lead is not None and view.project.take_of(desk.lead) is None
    words = _tr("Edit prompt") if bare else _tr("Open scene")
    put_command(menu, "open_clip", view.open_selected, words=words)
    menu.addSeparator()
    for cut in (Deed.SPLIT, Deed.FREEZE, Deed.DUPLICATE, Deed.MUTE):
        add_deed(menu, desk, cut)
    transitions = menu.addMenu(_tr("Transition into it"))
    transitions.setEnabled(desk.why_not_transition() is None)
    fill_transitions(transitions, desk)
    trims = menu.addMenu(_tr("Trim, slip and roll"))
    trims.setToolTipsVisible(True)
    for deed in (Arrange.START_HERE, Arrange.END_HERE, *NUDGES):
        add_arrange(trims, arrange, deed)
    menu.addSeparator()
    for deed in (Arrange.CUT, Arrange.COPY, Arrange.PASTE, Arrange.PASTE_LOOK):
        add_arrange(menu, arrange, deed)
    menu.addSeparator()
    for command, by, stays in (
        ("earlier", -1, index == 0),
        ("later", 1, index == last),
    ):
        put_command(menu, command, partial(view.move_selected, by), no if stays else None)
    for words, by, stays in (
        (_tr("Move to start"), -last, index == 0),
        (_tr("Move to end"), last, index == last),
    ):
        add_choice(menu, words, partial(view.move_selected, by), no if stays else None)
    menu.addSeparator()
    add_deed(menu, desk, Deed.REMOVE)
    return menu


def fill_transitions(menu: QMenu, desk: CutDesk) -> None:
    """Offer every transition in a menu, the one that is there marked."""
    lead = desk.lead
    now = lead.transition.kind if lead is not None and lead.transition is not None else None
    menu.clear()
    for kind, words in TRANSITION_WORDS.items():
        action = menu.addAction(shown(words))
        action.setCheckable(True)
        action.setChecked(kind is now)
        action.triggered.connect(partial(_set_transition, desk, kind))


def transition_words(kind: TransitionKind | None) -> str:
    """Return what a transition is called; None is a cut."""
    return shown(TRANSITION_WORDS[kind])


def transition_menu(view: TimelineView, desk: CutDesk) -> QMenu:
    """Return what can be done with the transition into the chosen clip: its kind and its length."""
    menu = bare_menu(view)
    lead = desk.lead
    now = None if lead is None else lead.transition
    fill_transitions(menu, desk)
    if now is None:
        return menu
    menu.addSeparator()
    for tenths in _LENGTHS:
        seconds = f"{tenths / 10:g}"
        length = flicks(Fraction(tenths, 10))
        action = menu.addAction(_tr("{seconds} s").format(seconds=seconds))
        action.setCheckable(True)
        action.setChecked(now.duration == length)
        action.triggered.connect(partial(_set_length, desk, now.kind, length))
    return menu


def fault_menu(view: TimelineView, fault: SeamNote) -> QMenu:
    """Return what was measured at a seam, and what a click does about it."""
    menu = bare_menu(view)
    for sentence in fault.sentences:
        menu.addAction(sentence.replace("&", "&&")).setEnabled(False)
    menu.addSeparator()
    for offer in fault.offers:
        add_choice(menu, offer.words, offer.apply, None)
    return menu


def bare_menu(view: TimelineView) -> QMenu:
    """Return an empty menu that is gone once it is closed."""
    menu = KeyMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    return menu


def add_deed(menu: QMenu, desk: CutDesk, deed: Deed) -> None:
    """Offer a command of the cut in a menu, off when it cannot be done."""
    put_command(menu, deed, partial(desk.do, deed), desk.why_not(deed))


def add_arrange(menu: QMenu, arrange: ArrangeDesk, deed: Arrange) -> None:
    """Offer a command of the hand in a menu, off when it cannot be done."""
    put_command(menu, deed, partial(arrange.do, deed), arrange.why_not(deed))


def add_choice(menu: QMenu, words: str, act: Callable[[], object], why_not: str | None) -> None:
    """Offer what is no command in a menu; off with the sentence that says why."""
    put_choice(menu, "", words, act, why_not)


def _set_length(desk: CutDesk, kind: TransitionKind, length: Flicks, _: bool = False) -> None:
    desk.set_transition(kind, length)


def _set_transition(desk: CutDesk, kind: TransitionKind | None, _: bool = False) -> None:
    desk.set_transition(kind)


def _tr(words: str) -> str:
    return QCoreApplication.translate("TimelineMenu", words)
