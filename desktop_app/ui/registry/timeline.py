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
)
