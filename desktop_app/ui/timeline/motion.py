"""Clips glide to where they belong instead of jumping."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from desktop_app.domain.project import ClipId

GLIDE_MS = 140


class ClipMotion(QObject):
    """By how many flicks each clip is drawn away from its place, now.

    Signals: moved() whenever something is to be drawn elsewhere.
    """

    moved = Signal()

    def __init__(self, is_reduced: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_reduced = is_reduced
        self._from: dict[ClipId, int] = {}
        self._to: dict[ClipId, int] = {}
        self._carried: dict[ClipId, int] = {}
        self._share = 1.0
        self._glide = QVariantAnimation(self)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.setDuration(GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._advance)

    def shift_of(self, clip_id: ClipId) -> int:
        """Return how far from its place the clip is drawn."""
        if clip_id in self._carried:
            return self._carried[clip_id]
        start = self._from.get(clip_id, 0)
        return start + round((self._to.get(clip_id, 0) - start) * self._share)

    @property
    def shifts(self) -> dict[ClipId, int]:
        """Return the clips that are not drawn in their places, with their shifts."""
        return {each: self.shift_of(each) for each in {*self._from, *self._to, *self._carried}}

    @property
    def widest(self) -> int:
        """Return how far any clip may be from its place."""
        everywhere = (*self._from.values(), *self._to.values(), *self._carried.values())
        return max((abs(each) for each in everywhere), default=0)

    def carry(self, shifts: Mapping[ClipId, int]) -> None:
        """Draw clips exactly there until the next glide home."""
        self._carried = dict(shifts)
        self.moved.emit()

    def make_room(self, targets: Mapping[ClipId, int]) -> None:
        """Let neighbours drift to their targets and all others home; what is carried stays."""
        if dict(targets) != self._to:
            free = {each: at for each, at in self.shifts.items() if each not in self._carried}
            self._start(free, targets)

    def glide_home(self, shifts: Mapping[ClipId, int]) -> None:
        """Let clips that are drawn `shifts` away from their places drift there."""
        self._carried = {}
        self._start(shifts, {})

    def _start(self, shifts: Mapping[ClipId, int], targets: Mapping[ClipId, int]) -> None:
        self._glide.stop()
        self._from = {} if self._is_reduced() else dict(shifts)
        self._to = dict(targets)
        self._share = 1.0
        if self._is_reduced() or not (self._from or self._to):
            self.moved.emit()
            return
        self._share = 0.0
        self._glide.start()

    def _advance(self, share: float) -> None:
        self._share = share
        if share >= 1.0:
            self._from = {}
        self.moved.emit()
