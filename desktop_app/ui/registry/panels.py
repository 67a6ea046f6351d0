"""What panels do by keys of their own while they have the focus.

A panel knows these keys by what stands here first; which keys a person gives them is another
matter (`ui.own_keys`).
"""

from desktop_app.ui.registry.command import Command, Menu

COMMANDS = (
    Command("open_scene", Menu.SCENE, "Open scene", keys=("Return",), is_panels=True),
    Command("scene_up", Menu.SCENE, "Move scene up", keys=("Alt+Up",), is_panels=True),
    Command("scene_down", Menu.SCENE, "Move scene down", keys=("Alt+Down",), is_panels=True),
    Command("rename_scene", Menu.SCENE, "Rename scene", keys=("F2",), is_panels=True),
    Command(
        "remove_scenes",
        Menu.SCENE,
        "Remove scene",
        keys=(
            "Del",
            "Backspace",
        ),
        is_panels=True,
    ),
    Command("open_clip", Menu.CLIP, "Open clip or title", keys=("Return",), is_panels=True),
    Command("clip_before", Menu.CLIP, "Choose what is before", keys=("Left",), is_panels=True),
    Command("clip_after", Menu.CLIP, "Choose what is after", keys=("Right",), is_panels=True),
    Command("track_above", Menu.CLIP, "Choose on the track above", keys=("Up",), is_panels=True),
    Command("track_below", Menu.CLIP, "Choose on the track below", keys=("Down",), is_panels=True),
    Command("first_clip", Menu.CLIP, "Choose the first clip", keys=("Home",), is_panels=True),
    Command("last_clip", Menu.CLIP, "Choose the last clip", keys=("End",), is_panels=True),
    Command("choose_all", Menu.CLIP, "Choose all clips", keys=("Ctrl+A",), is_panels=True),
    Command("earlier", Menu.CLIP, "Move earlier", keys=("Alt+Left",), is_panels=True),
    Command("later", Menu.CLIP, "Move later", keys=("Alt+Right",), is_panels=True),
    Command("fit", Menu.CLIP, "Fit the film", keys=("Shift+Z",), is_panels=True),
    Command(
        "zoom_in",
        Menu.CLIP,
        "Zoom in",
        keys=(
            "+",
            "=",
        ),
        is_panels=True,
    ),
    Command("zoom_out", Menu.CLIP, "Zoom out", keys=("-",), is_panels=True),
    Command(
        "job_deed", Menu.QUEUE, "Do what the job's button does", keys=("Return",), is_panels=True
    ),
    Command("cancel_jobs", Menu.QUEUE, "Take back what waits", keys=("Del",), is_panels=True),
    Command("job_up", Menu.QUEUE, "Move up in the line", keys=("Alt+Up",), is_panels=True),
    Command("job_down", Menu.QUEUE, "Move down in the line", keys=("Alt+Down",), is_panels=True),
)
