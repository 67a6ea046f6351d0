"""Which keys commands have: presets, own changes, and what is done when two want one key."""

import pytest

from desktop_app import paths
from desktop_app.interchange.shortcuts import USUAL, Preset, Shortcuts, load_presets
from desktop_app.ui.keymap import Keymap, keymap_of, overlaps, portable
from desktop_app.ui.registry import COMMANDS
from desktop_app.ui.registry.command import Command, Menu

SPLIT = Command("split", Menu.CLIP, "Split", keys=("S",))
MUTE = Command("mute", Menu.CLIP, "Mute", keys=("M",))
BACK = Command("back", Menu.PLAY, "Back", keys=("J",), is_panels=True)
CLIP_BACK = Command("clip_back", Menu.CLIP, "Back", keys=("J",), is_panels=True)
ALL = (SPLIT, MUTE, BACK, CLIP_BACK)
OTHER = Preset("other", "Another", {"split": ("Ctrl+K",), "mute": ()})
PRESETS = load_presets(paths.resources() / "shortcuts.json")


def keymap(*presets: Preset, preset: str = USUAL, **own: tuple[str, ...]) -> Keymap:
    return keymap_of(ALL, presets, Shortcuts(preset, own))


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.id)
def test_no_shipped_preset_gives_a_key_to_two_commands(preset: Preset) -> None:
    shipped = keymap_of(COMMANDS, PRESETS, Shortcuts(preset.id))
    shared = {
        (each.id, key, holder.id)
        for each in COMMANDS
        for key in shipped.keys_of(each)
        if (holder := shipped.holder_of(key, each)) is not None
    }
    assert shared == set()


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.id)
def test_shipped_presets_name_commands_and_spell_keys_as_qt_does(preset: Preset) -> None:
    assert set(preset.keys) <= {each.id for each in COMMANDS}
    keys = [key for keys in preset.keys.values() for key in keys]
    assert [portable(key) for key in keys] == keys


NEWER = (
    *("exports", "relink", "collect", "batch", "versions", "history", "spending"),
    *("show_library", "show_scenes", "show_cast", "story", "set_chosen", "another_take"),
    *("rewrite_prompt", "shorten_prompt", "soften_prompt", "keep_prompt", "prompt_library"),
    *("add_cast", "meet_next", "add_shot", "fill_gap", "paste_look", "zoom_chosen", "fit"),
    *("trim_start_here", "trim_end_here", "trim_start_on", "trim_end_back", "slip_on", "roll_on"),
    *("mark_in", "go_out", "clear_marks", "next_marker", "remove_marker", "remove_markers"),
)


@pytest.mark.parametrize("preset", PRESETS[1:], ids=lambda preset: preset.id)
def test_presets_know_the_newer_commands_and_leave_none_without_keys(preset: Preset) -> None:
    shipped = keymap_of(COMMANDS, PRESETS, Shortcuts(preset.id))
    without = {each.id for each in COMMANDS if not shipped.keys_of(each)}
    assert without <= {each.id for each in COMMANDS if not each.keys}
    assert set(NEWER) <= set(preset.keys)


@pytest.mark.parametrize("preset", PRESETS[1:], ids=lambda preset: preset.id)
def test_no_panel_takes_a_key_of_the_window_that_it_did_not_have(preset: Preset) -> None:
    usual = keymap_of(COMMANDS, PRESETS, Shortcuts(USUAL))
    shipped = keymap_of(COMMANDS, PRESETS, Shortcuts(preset.id))
    taken = {
        (each.id, key)
        for each in COMMANDS
        if not each.scope
        for key in shipped.keys_of(each)
        if shipped.shadow_of(key, each) and not usual.shadow_of(key, each)
    }
    assert taken == set()


def test_every_command_is_there_once_and_its_keys_are_keys() -> None:
    assert len({each.id for each in COMMANDS}) == len(COMMANDS)
    assert len({(each.menu, each.title) for each in COMMANDS}) == len(COMMANDS)
    keys = [key for each in COMMANDS for key in each.keys]
    assert [portable(key) for key in keys] == keys


def test_a_preset_lies_under_own_changes() -> None:
    found = keymap(OTHER, preset="other", mute=("Ctrl+M",))
    assert found.keys_of(SPLIT) == ("Ctrl+K",)
    assert found.keys_of(MUTE) == ("Ctrl+M",)
    assert found.is_changed(MUTE)
    assert not found.is_changed(SPLIT)
    assert found.chosen() == Shortcuts("other", {"mute": ("Ctrl+M",)})


def test_what_is_as_in_the_preset_is_not_remembered() -> None:
    changed = keymap().with_keys(SPLIT, ["B"])
    assert changed.own == {"split": ("B",)}
    assert changed.with_keys(SPLIT, ["S"]).own == {}


def test_a_key_that_is_taken_has_a_holder_only_where_both_are_heard() -> None:
    found = keymap()
    assert found.holder_of("M", SPLIT) == MUTE
    assert found.holder_of("J", SPLIT) is None
    assert found.shadow_of("J", SPLIT) == BACK
    assert found.holder_of("J", BACK) is None
    assert found.shadow_of("J", BACK) is None


def test_taking_a_key_leaves_its_holder_the_others() -> None:
    found = keymap(mute=("M", "Ctrl+M")).taking("M", SPLIT)
    assert found.keys_of(SPLIT) == ("S", "M")
    assert found.keys_of(MUTE) == ("Ctrl+M",)


def test_reset_takes_nothing_from_others() -> None:
    found = keymap().with_keys(SPLIT, ()).taking("S", MUTE)
    assert found.reset(SPLIT).keys_of(SPLIT) == ()
    assert found.reset(MUTE).reset(SPLIT).keys_of(SPLIT) == ("S",)


def test_keys_may_change_hands_in_any_order() -> None:
    found = keymap(split=("M",), mute=("S",))
    assert (found.keys_of(SPLIT), found.keys_of(MUTE)) == (("M",), ("S",))


def test_a_file_of_another_version_does_no_harm() -> None:
    found = keymap(split=("M", "nonsense+key"), later_command=("Q",))
    assert found.keys_of(SPLIT) == ()
    assert found.keys_of(MUTE) == ("M",)
    assert found.chosen().keys["later_command"] == ("Q",)
    assert keymap(preset="gone").preset.id == USUAL


def test_a_key_that_begins_another_is_in_its_way() -> None:
    assert overlaps("Ctrl+K", "Ctrl+K, Ctrl+S")
    assert not overlaps("Ctrl+K, Ctrl+T", "Ctrl+K, Ctrl+S")
