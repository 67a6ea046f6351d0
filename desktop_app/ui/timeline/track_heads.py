"""The buttons in the heads of the tracks: mute or hide, and lock."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from desktop_app.domain.project import Project, TrackKind
from desktop_app.ui.controls.buttons import IconButton
from desktop_app.ui.icons import Icons
from desktop_app.ui.timeline.paint import HEADER_WIDTH
from desktop_app.ui.timeline.view import TimelineView

_SOUNDING = (TrackKind.PICTURE, TrackKind.MUSIC, TrackKind.VOICE)
_SIDE, _TOP = 24, 4


@dataclass(frozen=True, slots=True)
class _Words:
    """What the buttons of a track say, before and after they are pressed."""

    off: str
    on: str
    lock: str
    unlock: str


class TrackHeads(QObject):
    """Keeps two buttons in the head of each track that is shown."""

    def __init__(self, view: TimelineView, icons: Icons) -> None:
        super().__init__(view)
        self._view = view
        self._words = _words()
        self._off = {kind: self._button(kind, icons, "eye", self._toggle) for kind in TrackKind}
        self._lock = {
            kind: self._button(kind, icons, "lock", self._toggle_lock)
            for kind in TrackKind
            if kind is not TrackKind.PICTURE
        }
        self._ending: Callable[[], None] = view.session.changed.connect(self._follow)
        view.tracks_moved.connect(self._arrange)
        self._arrange()

    def close_down(self) -> None:
        """Stop listening; the session may outlive this."""
        self._ending()

    def _button(
        self, kind: TrackKind, icons: Icons, icon: str, press: Callable[[TrackKind], None]
    ) -> IconButton:
        button = IconButton(icons, icon, "", checkable=True, parent=self._view.viewport())
        button.setObjectName(f"track.{kind}.{'lock' if icon == 'lock' else 'off'}")
        button.setFixedSize(_SIDE, _SIDE)
        button.clicked.connect(partial(self._press, press, kind))
        button.hide()
        return button

    def _press(self, press: Callable[[TrackKind], None], kind: TrackKind, _: bool = False) -> None:
        session = self._view.session
        session.close_step()
        press(kind)
        session.close_step()

    def _toggle(self, kind: TrackKind) -> None:
        off = kind in self._view.project.timeline.off
        self._view.session.beside.set_off(kind, not off)

    def _toggle_lock(self, kind: TrackKind) -> None:
        locked = kind in self._view.project.timeline.locked
        self._view.session.beside.set_locked(kind, not locked)

    def _follow(self, before: Project, after: Project) -> None:
        if before.timeline is not after.timeline:
            self._arrange()

    def _arrange(self) -> None:
        """Put each button into its head, with what a click does now."""
        sight, timeline = self._view.sight, self._view.project.timeline
        rows = {each.kind.track: number for number, each in enumerate(self._view.tracks.rows)}
        tops = {kind: sight.track_row(number).top() for kind, number in rows.items()}
        if self._view.row.clips:
            tops[TrackKind.PICTURE] = sight.picture_row.top()
        for kind, button in self._off.items():
            button.setVisible(kind in tops)
            button.move(HEADER_WIDTH - 2 * _SIDE - 4, tops.get(kind, 0) + _TOP)
            self._dress(button, kind, kind in timeline.off)
        for kind, button in self._lock.items():
            locked, words = kind in timeline.locked, self._words[kind]
            button.setVisible(kind in tops)
            button.move(HEADER_WIDTH - _SIDE - 4, tops.get(kind, 0) + _TOP)
            button.setChecked(locked)
            button.set_icon("lock", "text_2" if locked else "text_3")
            button.set_label(words.unlock if locked else words.lock)

    def _dress(self, button: IconButton, kind: TrackKind, off: bool) -> None:
        if kind in _SOUNDING:
            button.set_icon("volume-x" if off else "volume-2", "text_2" if off else "text_3")
        else:
            button.set_icon("eye-off" if off else "eye", "text_2" if off else "text_3")
        button.setChecked(off)
        words = self._words[kind]
        button.set_label(words.on if off else words.off)


def _words() -> dict[TrackKind, _Words]:
    return {
        TrackKind.PICTURE: _Words(
            _tr("Mute the sound of the clips"), _tr("Hear the sound of the clips"), "", ""
        ),
        TrackKind.TITLES: _Words(
            _tr("Hide the titles"), _tr("Show the titles"),
            _tr("Lock the titles"), _tr("Unlock the titles"),
        ),
        TrackKind.CAPTIONS: _Words(
            _tr("Hide the captions"), _tr("Show the captions"),
            _tr("Lock the captions"), _tr("Unlock the captions"),
        ),
        TrackKind.MUSIC: _Words(
            _tr("Mute the music"), _tr("Hear the music"),
            _tr("Lock the music"), _tr("Unlock the music"),
        ),
        TrackKind.VOICE: _Words(
            _tr("Mute the voice"), _tr("Hear the voice"),
            _tr("Lock the voice"), _tr("Unlock the voice"),
        ),
    }  # fmt: skip


def _tr(words: str) -> str:
    return QCoreApplication.translate("TrackHeads", words)
