"""Frames, references and links of scenes."""

from desktop_app.ui.registry.command import Command, Menu

COMMANDS = (
    Command("add_reference", Menu.SCENE, "Add references…", "image-plus", ("Ctrl+Alt+A",)),
    Command("paste_reference", Menu.SCENE, "Paste as a reference", "image-plus", ("Ctrl+Alt+P",)),
    Command(
        "continue_scene",
        Menu.SCENE,
        "Start on the last frame of the scene before",
        "link",
        ("Ctrl+Alt+L",),
    ),
    Command("add_shot", Menu.SCENE, "Add a shot to the scene", "clapperboard"),
    Command("meet_next", Menu.SCENE, "End on the first frame of the next scene", "link"),
    Command("frame_as_first", Menu.PLAY, "Use frame as first frame", "image", ("Ctrl+Alt+1",)),
    Command("frame_as_last", Menu.PLAY, "Use frame as last frame", "image", ("Ctrl+Alt+2",)),
    Command("frame_as_picture", Menu.PLAY, "Use frame as reference", "image", ("Ctrl+Alt+3",)),
    Command("last_frame_on", Menu.PLAY, "Last frame to next scene", "link", ("Ctrl+Alt+G",)),
    Command("fill_gap", Menu.CLIP, "Fill the gap before the clip…", "sparkles"),
)
"""`FrameActions` says by their titles which scene is meant."""
