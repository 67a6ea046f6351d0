"""The cut."""

from desktop_app.ui.registry.command import Command, Menu

COMMANDS = (
    Command("split", Menu.CLIP, "Split clip at the playhead", "scissors", ("S",)),
    Command("freeze", Menu.CLIP, "Freeze frame at the playhead", "pause", ("Shift+F",)),
    Command("duplicate", Menu.CLIP, "Duplicate clip", "copy", ("Ctrl+D",)),
    Command("mute_clip", Menu.CLIP, "Mute clip", "volume-x", ("M",)),
    Command("dissolve", Menu.CLIP, "Dissolve into clip", "diamond", ("Ctrl+Shift+D",)),
    Command("remove_clip", Menu.CLIP, "Remove from the film", "trash-2", ("Del",), is_panels=True),
    Command("add_title", Menu.CLIP, "Add a title at the playhead", "type", ("T",)),
    Command("trim_start", Menu.CLIP, "Begin at the playhead", "", ("Q",)),
    Command("trim_end", Menu.CLIP, "End at the playhead", "", ("W",)),
    Command("mark_in", Menu.CLIP, "Mark in at the playhead", "", ("I",)),
    Command("mark_out", Menu.CLIP, "Mark out at the playhead", "", ("O",)),
    Command("clear_marks", Menu.CLIP, "Clear in and out", "", ("Alt+X",)),
    Command("add_marker", Menu.CLIP, "Add a marker at the playhead", "", ("Ctrl+M",)),
    Command("next_marker", Menu.CLIP, "Go to the next marker", "", ("Shift+M",)),
    Command("previous_marker", Menu.CLIP, "Go to the previous marker", "", ("Ctrl+Shift+M",)),
    Command("remove_marker", Menu.CLIP, "Remove the marker at the playhead", "", ("Alt+M",)),
    Command("remove_markers", Menu.CLIP, "Remove all markers"),
)
