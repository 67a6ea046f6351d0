"""The place of a first or last frame: its picture, where that came from, and the link for it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.references import Use
from desktop_app.ui.controls.buttons import IconButton
from desktop_app.ui.controls.labels import ElidedLabel, Role, Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.icons import Icons
from desktop_app.ui.references.tile import ReferenceTile, Shown
from desktop_app.ui.references.words import removal_words, use_words
from desktop_app.ui.theme import Theme


class FrameSlot(QWidget):
    """A frame that the take begins or ends on.

    Signals: linked(bool) when its link is switched; taken_out() for what is in it; those of its
    `tile` beside.
    """

    linked = Signal(bool)
    taken_out = Signal()

    def __init__(self, use: Use, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.use = use
        self.setObjectName(f"slot.{use}")
        name = use_words(use)
        self.tile = ReferenceTile(theme, icons, self.tr("{use}: none").format(use=name))
        self.tile.setObjectName(f"frame.{use}")
        self._name = Text(name, Role.LABEL)
        self._origin = ElidedLabel("", Role.MUTED)
        self._origin.setObjectName(f"origin.{use}")
        self.link = IconButton(icons, "link", self._link_words(), checkable=True)
        self.link.setObjectName(f"link.{use}")
        self.remove = IconButton(icons, "x", removal_words(use))
        self.remove.setObjectName(f"remove.{use}")
        words = column(None, self._name, self._origin, None, gap=0)
        parts = row(self.tile, words, self.link, self.remove, gap=8)
        parts.setStretch(1, 1)
        self.setLayout(parts)
        self.link.clicked.connect(self.linked)
        self.remove.clicked.connect(self.taken_out)
        self.tile.removed.connect(self.taken_out)

    def show_frame(self, shown: Shown | None, origin: str) -> None:
        """Show a frame with where it came from; without one `origin` says how to get one."""
        self.tile.show_reference(shown)
        self._origin.setText(origin)
        self._origin.setEnabled(shown is not None)
        self.remove.setVisible(shown is not None)

    def show_link(self, is_linked: bool, why_not: str | None, name: str = "") -> None:
        """Show whether it is linked; `why_not` says why it cannot be, `name` what it means here."""
        self.link.setChecked(is_linked)
        self.link.set_label(name or self._link_words())
        # What is linked can always be let go of.
        self.link.allow(None if is_linked else why_not)

    def menu_place(self) -> QPoint:
        """Return where a menu about the frame is shown, on the screen."""
        return self.tile.mapToGlobal(self.tile.rect().bottomLeft())

    def _link_words(self) -> str:
        if self.use is Use.FIRST_FRAME:
            return self.tr("Start on the last frame of the scene before")
        return self.tr("End on the first frame of the next scene")


def keep_together(slot: FrameSlot) -> None:
    """Have Tab go through a slot from its picture to its buttons."""
    QWidget.setTabOrder(slot.tile, slot.link)
    QWidget.setTabOrder(slot.link, slot.remove)
    slot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
