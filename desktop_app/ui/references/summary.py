"""How much is in the tray, in a button that leads to it: it is seen where the tray is not."""

from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.icons import Icons
from desktop_app.ui.references.tray import ReferenceTray
from desktop_app.ui.words import counted, in_number


class TraySummary(Button):
    """Says how many references a scene has; out of sight where its model takes none."""

    def __init__(self, tray: ReferenceTray, icons: Icons) -> None:
        super().__init__("", Kind.GHOST)
        self.setObjectName("referencesButton")
        self._icons = icons
        self._tray = tray
        tray.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        holding = self._tray.holding
        self.setVisible(holding is not None and bool(holding.shows))
        if holding is None:
            return
        count = len(holding.held) + len(holding.waits)
        unsent = sum(not each.is_sent for each in holding.held)
        linked = any(each.is_linked for each in holding.held) or bool(holding.waits)
        tone = "warn" if unsent else "accent" if count else "text_2"
        self.set_icon(self._icons, "link" if linked else "image", tone)
        self.setText(in_number(count) if count else "")
        told = counted("{count} reference", "{count} references", count)
        if unsent:
            left = counted("{count} of them is not sent", "{count} of them are not sent", unsent)
            told = self.tr("{references}, {left}").format(references=told, left=left)
        self.setAccessibleName(told)
        self.setToolTip(self.tr("{references}: go to them").format(references=told))
