"""The keys of one command: pressed anew, cleared, reset, and taken from another that has them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop_app.ui.actions import Actions
from desktop_app.ui.announce import announce
from desktop_app.ui.controls import Button, ElidedLabel, Kind, Role, Text, column, row
from desktop_app.ui.keymap import Keymap, native
from desktop_app.ui.registry.command import Command
from desktop_app.ui.shortcuts.key_field import KeyField
from desktop_app.ui.words import side_by_side


class KeysEditor(QFrame):
    """Changes the keys of the command that is shown.

    Signals: changed(Keymap).
    """

    changed = Signal(object)

    def __init__(self, actions: Actions, keymap: Keymap) -> None:
        super().__init__()
        self._actions = actions
        self._keymap = keymap
        self._command: Command | None = None
        self._wished = ""
        self.setProperty("bar", "foot")
        self._title = ElidedLabel("", Role.STRONG)
        self._told = Text("", Role.MUTED, wrap=True)
        self.field = KeyField()
        self.field.pressed.connect(self._take_press)
        self.field.left.connect(self._forget)
        self.take = self._button(self.tr("Take it"), "takeKeysButton", Kind.PRIMARY)
        self.take.clicked.connect(self._take_over)
        self._clear = self._button(self.tr("Clear"), "clearKeysButton")
        self._clear.clicked.connect(self._clear_keys)
        self._reset = self._button(self.tr("Reset"), "resetKeysButton")
        self._reset.clicked.connect(self._reset_keys)
        layout = column(
            self._title,
            row(self.field, self.take, self._clear, self._reset, gap=8),
            self._told,
            gap=6,
            margins=(20, 10, 20, 10),
        )
        self.setLayout(layout)
        self.show_command(None)

    def show_command(self, command: Command | None) -> None:
        """Change the keys of this command from now on."""
        if command != self._command:
            self._forget()
        self._command = command
        self._show()

    def show_keymap(self, keymap: Keymap) -> None:
        """Begin from these keys."""
        self._keymap = keymap
        self._show()

    def _button(self, words: str, name: str, kind: Kind = Kind.SECONDARY) -> Button:
        button = Button(words, kind)
        button.setObjectName(name)
        return button

    def _show(self) -> None:
        command = self._command
        none = self.tr("Choose a command in the list first.") if command is None else None
        self.field.setEnabled(command is not None)
        self.field.setToolTip(none or "")
        has_keys = command is not None and bool(self._keymap.keys_of(command))
        changed = command is not None and self._keymap.is_changed(command)
        self._clear.allow(none or (None if has_keys else self.tr("It has no keys.")))
        usual = self.tr("It has the keys of the preset already.")
        self._reset.allow(none or (None if changed else usual))
        self.take.setVisible(bool(self._wished))
        if command is None:
            self._title.setText(self.tr("Choose a command to change its keys"))
            return
        keys = [native(each) for each in self._keymap.keys_of(command)]
        told = side_by_side([self._name(command), *keys])
        self._title.setText(told)

    def _name(self, command: Command) -> str:
        return self._actions.title(command.id)

    def _forget(self) -> None:
        self._wished = ""
        self.field.clear()
        self.take.hide()
        self._say("")

    def _say(self, sentence: str) -> None:
        self._told.setText(sentence)
        announce(self.field, sentence)

    def _take_press(self, key: str) -> None:
        command = self._command
        if command is None or not key:
            return
        self._wished = ""
        holder = self._keymap.holder_of(key, command)
        if key in self._keymap.keys_of(command):
            self._say(self.tr("It has these keys already."))
        elif holder is not None:
            self._wished = key
            words = self.tr("{keys} is used by “{command}”. Take it from there?")
            self._say(words.format(keys=native(key), command=self._name(holder)))
        else:
            self._add(key)
        self._show()

    def _take_over(self) -> None:
        key, self._wished = self._wished, ""
        if key:
            self._add(key)
            self.field.setFocus()

    def _add(self, key: str) -> None:
        command = self._command
        if command is None:
            return
        keymap = self._keymap.taking(key, command)
        shadow = keymap.shadow_of(key, command)
        said = self.tr("{keys} now does “{command}”.")
        if shadow is not None:
            other = self._name(shadow if shadow.is_panels else command)
            said = self.tr("{keys} now does “{command}”; in its own panel the key does “{other}”.")
            command_told = command if shadow.is_panels else shadow
            said = said.format(keys=native(key), command=self._name(command_told), other=other)
        self._say(said.format(keys=native(key), command=self._name(command)))
        self._change(keymap)

    def _clear_keys(self) -> None:
        if self._command is not None:
            self._forget()
            self._change(self._keymap.with_keys(self._command, ()))

    def _reset_keys(self) -> None:
        if self._command is not None:
            self._forget()
            self._change(self._keymap.reset(self._command))

    def _change(self, keymap: Keymap) -> None:
        self.show_keymap(keymap)
        self.changed.emit(keymap)
