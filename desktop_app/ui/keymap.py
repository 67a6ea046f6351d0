"""Which keys each command has: those of a preset, with a person's own changes on top."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from desktop_app.interchange.shortcuts import USUAL, Keys, Preset, Shortcuts
from desktop_app.ui.registry.command import Command
from desktop_app.ui.words import by_itself


@dataclass(frozen=True, slots=True)
class Keymap:
    """The keys of every command; a value, which changes by making another.

    `own` holds only what differs from the preset. Ids of commands that there are no more, or not
    yet, are kept as they are.
    """

    commands: tuple[Command, ...]
    preset: Preset
    own: Mapping[str, Keys]

    def keys_of(self, command: Command) -> Keys:
        """Return the keys that a command has now, in portable spelling."""
        own = self.own.get(command.id)
        return self.usual(command) if own is None else own

    def usual(self, command: Command) -> Keys:
        """Return the keys that a command has in the preset."""
        return tuple(self.preset.keys.get(command.id, command.keys))

    def is_changed(self, command: Command) -> bool:
        """Tell whether somebody gave a command other keys than the preset does."""
        return self.keys_of(command) != self.usual(command)

    def with_keys(self, command: Command, keys: Iterable[str]) -> "Keymap":
        """Give a command other keys, none of them twice."""
        wanted = tuple(dict.fromkeys(keys))
        own = {id_: each for id_, each in self.own.items() if id_ != command.id}
        if wanted != self.usual(command):
            own[command.id] = wanted
        return Keymap(self.commands, self.preset, own)

    def reset(self, command: Command) -> "Keymap":
        """Give a command the keys of the preset again, those that nobody else has taken."""
        kept = self.with_keys(command, ())
        free = [each for each in self.usual(command) if kept.holder_of(each, command) is None]
        return kept.with_keys(command, free)

    def holder_of(self, key: str, command: Command) -> Command | None:
        """Return the other command that has a key already, where `command` would be heard."""
        rivals = (each for each in self.commands if each.scope == command.scope)
        return self._first_with(key, (each for each in rivals if each.id != command.id))

    def shadow_of(self, key: str, command: Command) -> Command | None:
        """Return the command of another scope that has a key too: in its panel, that one is done.

        No two panels meet, so only the window and a panel can.
        """
        others = (each for each in self.commands if each.scope != command.scope)
        return self._first_with(
            key, (each for each in others if not (each.scope and command.scope))
        )

    def taking(self, key: str, command: Command) -> "Keymap":
        """Give a command one more key, taken from whoever has it."""
        keymap, holder = self, self.holder_of(key, command)
        if holder is not None:
            left = [each for each in self.keys_of(holder) if not overlaps(key, each)]
            keymap = self.with_keys(holder, left)
        return keymap.with_keys(command, (*keymap.keys_of(command), key))

    def chosen(self) -> Shortcuts:
        """Return what is to be remembered."""
        return Shortcuts(self.preset.id, dict(self.own))

    def _first_with(self, key: str, commands: Iterable[Command]) -> Command | None:
        for each in commands:
            if any(overlaps(key, held) for held in self.keys_of(each)):
                return each
        return None


def keymap_of(commands: Iterable[Command], presets: Iterable[Preset], chosen: Shortcuts) -> Keymap:
    """Return the keys that somebody chose; an unknown preset counts as the usual one.

    Keys that mean nothing, and such that an earlier command has already, are left out: a file
    written by hand or by another version must not leave a key without any effect.
    """
    known = {each.id: each for each in presets}
    preset = known.get(chosen.preset) or known.get(USUAL) or Preset(USUAL, "Takewright")
    keymap = Keymap(tuple(commands), preset, {})
    by_id = {each.id: each for each in keymap.commands}
    strange = {id_: keys for id_, keys in chosen.keys.items() if id_ not in by_id}
    # First all are cleared, so that keys may change hands in any order.
    ours = {id_: keys for id_, keys in chosen.keys.items() if id_ in by_id}
    for id_ in ours:
        keymap = keymap.with_keys(by_id[id_], ())
    for id_, keys in ours.items():
        sound = [spelled for key in keys if (spelled := portable(key))]
        free = [key for key in sound if keymap.holder_of(key, by_id[id_]) is None]
        keymap = keymap.with_keys(by_id[id_], free)
    return Keymap(keymap.commands, preset, {**strange, **keymap.own})


def portable(key: str | QKeySequence) -> str:
    """Return a key in portable spelling; empty when it is none."""
    spelled = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
    # Qt spells what it does not know as nothing, also behind a key that it does know.
    return "" if spelled.endswith(", ") else spelled


def native(key: str) -> str:
    """Return a key as this system writes it."""
    return by_itself(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))


def overlaps(one: str, other: str) -> bool:
    """Tell whether two keys cannot both be told apart: equal, or one is how the other begins."""
    parts, others = one.split(", "), other.split(", ")
    least = min(len(parts), len(others))
    return parts[:least] == others[:least]
