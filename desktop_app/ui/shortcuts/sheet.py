"""The sheet of keys: every command, what it is done by, and how that is changed."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.interchange.shortcuts import Preset, Shortcuts
from desktop_app.ui.actions import Actions
from desktop_app.ui.announce import announce
from desktop_app.ui.controls import Button, ChoiceField, Kind, NoticeBar, Rule, Tone, column, row
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.icons import Icons
from desktop_app.ui.keymap import Keymap, keymap_of
from desktop_app.ui.shortcuts.editor import KeysEditor
from desktop_app.ui.shortcuts.table import CommandTable, CommandView, lines_of


class ShortcutsSheet(Sheet):
    """Lists every command with its keys, and changes them at once.

    Signals: changed(Keymap); import_wished(), export_wished().
    """

    changed = Signal(object)
    import_wished = Signal()
    export_wished = Signal()

    def __init__(
        self,
        parent: QWidget,
        icons: Icons,
        actions: Actions,
        keymap: Keymap,
        presets: Sequence[Preset],
    ) -> None:
        super().__init__(parent, "", QSize(760, 620))
        self.set_title(self.tr("Keyboard shortcuts"))
        self.setObjectName("shortcutsSheet")
        self._keymap = keymap
        self._presets = tuple(presets)
        self.notice = NoticeBar(icons)
        self._table = CommandTable(actions, keymap)
        self.view = CommandView(self._table)
        self.editor = KeysEditor(actions, keymap)
        self.editor.changed.connect(self._take)
        self._search = self._made_search()
        self._preset = self._made_preset()
        top = row(self._search, self._preset, gap=8, margins=(20, 12, 20, 12))
        self.body.setLayout(column(self.notice, top, Rule(), self.view, self.editor, gap=0))
        self._lay_foot()
        self.view.selectionModel().currentRowChanged.connect(self._turn)
        self._search.setFocus()

    def show_keymap(self, keymap: Keymap) -> None:
        """Show keys that were changed elsewhere."""
        self._keymap = keymap
        self._table.show_keymap(keymap)
        self.editor.show_keymap(keymap)
        self._preset.choose(keymap.preset.id)
        unchanged = self.tr("All commands have the keys of the preset.")
        self._reset.allow(None if keymap.own else unchanged)

    def _made_search(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("shortcutSearch")
        field.setPlaceholderText(self.tr("Search by command, menu or keys"))
        field.setAccessibleName(self.tr("Search commands"))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self._find)
        return field

    def _made_preset(self) -> ChoiceField:
        field = ChoiceField()
        field.setObjectName("shortcutPreset")
        field.setAccessibleName(self.tr("Preset"))
        field.offer([(each.id, self._preset_title(each)) for each in self._presets])
        field.choose(self._keymap.preset.id)
        field.activated.connect(self._take_preset)
        return field

    def _preset_title(self, preset: Preset) -> str:
        titles = {
            "premiere": self.tr("In the manner of Premiere Pro"),
            "resolve": self.tr("In the manner of DaVinci Resolve"),
        }
        return titles.get(preset.id, preset.title)

    def _lay_foot(self) -> None:
        self._reset = Button(self.tr("Reset all"), Kind.GHOST)
        self._reset.setObjectName("resetAllKeysButton")
        self._reset.clicked.connect(self._reset_all)
        bring = Button(self.tr("Import…"), Kind.GHOST)
        bring.setObjectName("importKeysButton")
        bring.clicked.connect(self.import_wished)
        take = Button(self.tr("Export…"), Kind.GHOST)
        take.setObjectName("exportKeysButton")
        take.clicked.connect(self.export_wished)
        copy = Button(
            self.tr("Copy list"),
            Kind.GHOST,
            tip=self.tr("Copies what the list shows, as a table to paste and print"),
        )
        copy.setObjectName("copyKeysButton")
        copy.clicked.connect(self._copy)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        parts = (self._reset, bring, take, copy, None, close)
        self.foot.setLayout(row(*parts, margins=(12, 12, 20, 12)))
        self.show_keymap(self._keymap)

    def _find(self, words: str) -> None:
        chosen = self._table.command_at(self.view.row)
        self._table.find(words)
        row_ = self._table.row_of(chosen)
        self.view.choose(row_ if row_ >= 0 or not self._table.rowCount() else 0)
        self._turn()
        if not self._table.rowCount():
            announce(self._search, self.tr("No command is called that."))

    def _turn(self, *_: object) -> None:
        self.editor.show_command(self._table.command_at(self.view.row))

    def _take(self, keymap: Keymap) -> None:
        self.show_keymap(keymap)
        self.changed.emit(keymap)

    def _take_preset(self) -> None:
        commands, own = self._keymap.commands, dict(self._keymap.own)
        chosen = Shortcuts(str(self._preset.currentData()), own)
        self._take(keymap_of(commands, self._presets, chosen))

    def _reset_all(self) -> None:
        chosen = Shortcuts(self._keymap.preset.id)
        self._take(keymap_of(self._keymap.commands, self._presets, chosen))
        announce(self.view, self.tr("All commands have the keys of the preset again."))

    def _copy(self) -> None:
        lines = lines_of(self._table, range(self._table.rowCount()))
        data = QMimeData()
        data.setText("\n".join("\t".join(line) for line in lines))
        cells = ("".join(f"<td>{html.escape(each)}</td>" for each in line) for line in lines)
        data.setHtml("<table>" + "".join(f"<tr>{each}</tr>" for each in cells) + "</table>")
        QGuiApplication.clipboard().setMimeData(data)
        self.notice.tell(self.tr("The list was copied."), Tone.OK)
