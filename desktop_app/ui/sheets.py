"""Two small sheets: what the film is called, and which keys do what."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QWidget

from desktop_app.ui.actions import Actions
from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.dialogs import Sheet


class NameSheet(Sheet):
    """Asks for the film's name."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, parent.tr("Rename film"), QSize(420, 190))
        self._field = QLineEdit(name)
        self._field.setAccessibleName(self.tr("Film name"))
        self._field.selectAll()
        self._field.returnPressed.connect(self._take)
        self._field.textChanged.connect(self._allow)
        self._rename = Button(self.tr("Rename"), Kind.PRIMARY)
        self._rename.clicked.connect(self._take)
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.body.setLayout(column(self._field, None, margins=(20, 18, 20, 12)))
        self.foot.setLayout(row(None, leave, self._rename, margins=(20, 12, 20, 12)))
        self._field.setFocus()

    @property
    def name(self) -> str:
        """The name as it was typed, without space around it."""
        return self._field.text().strip()

    def _allow(self) -> None:
        self._rename.allow(None if self.name else self.tr("A film needs a name."))

    def _take(self) -> None:
        if self.name:
            self.accept()


class ShortcutsSheet(Sheet):
    """Lists every command with its keys."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent, parent.tr("Keyboard shortcuts"), QSize(560, 560))
        self.setObjectName("shortcutsSheet")
        grid = QGridLayout()
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setVerticalSpacing(8)
        lines = [(each.text().rstrip("…"), _spelled(each.shortcuts())) for each in actions]
        lines += _panel_keys(self)
        for number, (words, keys) in enumerate(line for line in lines if line[1]):
            grid.addWidget(Text(words), number, 0)
            told = Text(keys, Role.MUTED)
            told.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(told, number, 1)
        inside = QWidget()
        inside.setProperty("ground", "panel")
        inside.setLayout(grid)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAccessibleName(self.tr("Commands and their keys"))
        # The arrows scroll it at once.
        area.setFocus()
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.body.setLayout(column(area, gap=0))
        self.foot.setLayout(row(None, close, margins=(20, 12, 20, 12)))


def _panel_keys(sheet: QWidget) -> list[tuple[str, str]]:
    """Return the keys that belong to a panel while it has the focus."""
    return [
        (sheet.tr("Generate the scene (in its prompt)"), "Ctrl+Return"),
        (sheet.tr("Play or pause (player)"), "Space, K"),
        (sheet.tr("One frame back, forward (player)"), "Left, Right"),
        (sheet.tr("One second back, forward (player)"), "Shift+Left, Shift+Right"),
        (sheet.tr("Second back, play faster (player)"), "J, L"),
        (sheet.tr("First, last frame (player)"), "Home, End"),
        (sheet.tr("Leave full screen"), "Esc"),
        (sheet.tr("Look at a take, use it in the film (takes)"), "Space, Return"),
        (sheet.tr("Primary action, take back what waits (queue)"), "Return, Del"),
        (sheet.tr("Move up, down in the line (queue)"), "Alt+Up, Alt+Down"),
        (sheet.tr("Clip before, after (timeline)"), "Left, Right"),
        (sheet.tr("Move clip earlier, later (timeline)"), "Alt+Left, Alt+Right"),
        (sheet.tr("Choose more clips, a run, all (timeline)"), "Ctrl+click, Shift+click, Ctrl+A"),
        (sheet.tr("Open clip or title, remove it from the film (timeline)"), "Return, Del"),
        (sheet.tr("Move scene up, down (scene list)"), "Alt+Up, Alt+Down"),
        (sheet.tr("Rename scene (scene list)"), "F2"),
        (sheet.tr("Remove scene (scene list)"), "Del"),
        (sheet.tr("Zoom the timeline, fit the film"), "Ctrl+wheel, Shift+Z"),
    ]


def _spelled(keys: list[QKeySequence]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(each.toString(native) for each in keys)
