"""The player."""

from desktop_app.ui.registry.command import Command, Menu

SPEEDS = (25, 50, 75, 100, 125, 150, 200)
"""Usual speeds to choose from, in percent."""

SPEED_COMMANDS = tuple(f"speed_{percent}" for percent in SPEEDS)
GUIDE_COMMANDS = ("safe_areas", "app_zones", "thirds")

_SPEED_TITLES = (
    "Quarter speed",
    "Half speed",
    "Three quarters of the speed",
    "Speed as filmed",
    "A quarter faster",
    "Half as fast again",
    "Twice as fast",
)

COMMANDS = (
    Command("play", Menu.PLAY, "Play", "play", ("Space", "Ctrl+Space")),
    Command("play_marked", Menu.PLAY, "Play from in to out", "circle-play", ("Shift+Space",)),
    Command("stop", Menu.PLAY, "Stand still", "pause", ("K",)),
    Command("faster", Menu.PLAY, "Play forwards, faster", "fast-forward", ("L",)),
    Command("backwards", Menu.PLAY, "Play backwards, faster", "rewind", ("J",)),
    Command("frame_back", Menu.PLAY, "One frame back", "step-back", ("Left",), is_panels=True),
    Command("frame_on", Menu.PLAY, "One frame on", "step-forward", ("Right",), is_panels=True),
    Command("second_back", Menu.PLAY, "One second back", keys=("Shift+Left",), is_panels=True),
    Command("second_on", Menu.PLAY, "One second on", keys=("Shift+Right",), is_panels=True),
    Command("to_start", Menu.PLAY, "To the first frame", keys=("Home",), is_panels=True),
    Command("to_end", Menu.PLAY, "To the last frame", keys=("End",), is_panels=True),
    Command("scene_before", Menu.PLAY, "Scene before", "skip-back", ("Ctrl+Left",)),
    Command("scene_after", Menu.PLAY, "Next scene", "skip-forward", ("Ctrl+Right",)),
    Command("go_in", Menu.PLAY, "Go to the in point", keys=("Shift+I",)),
    Command("go_out", Menu.PLAY, "Go to the out point", keys=("Shift+O",)),
    Command("go_to_time", Menu.PLAY, "Go to a timecode", keys=("Ctrl+J",)),
    Command("loop", Menu.PLAY, "Repeat", "repeat", ("Ctrl+L",)),
    *(
        Command(command, Menu.PLAY, title)
        for command, title in zip(SPEED_COMMANDS, _SPEED_TITLES, strict=True)
    ),
    Command("mute", Menu.PLAY, "Mute", "volume-2", ("Ctrl+Alt+M",)),
    Command("volume_up", Menu.PLAY, "Louder", "volume-2", ("Up",), is_panels=True),
    Command("volume_down", Menu.PLAY, "Quieter", "volume-1", ("Down",), is_panels=True),
    Command("watch_film", Menu.PLAY, "Watch the whole film", "film"),
    Command("watch_take", Menu.PLAY, "Watch this take", "file-video"),
    Command("full_screen", Menu.PLAY, "Full screen", "maximize", ("F11",)),
    Command("safe_areas", Menu.PLAY, "Safe areas", "square"),
    Command("app_zones", Menu.PLAY, "What short-video apps cover", "panel-bottom"),
    Command("thirds", Menu.PLAY, "Grid of thirds", "layout-dashboard"),
    Command("snapshot", Menu.PLAY, "Save frame as PNG…", "camera", ("Ctrl+Shift+E",)),
    Command("copy_frame", Menu.PLAY, "Copy frame", "copy", ("Ctrl+Alt+F",)),
)
