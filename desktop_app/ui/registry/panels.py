"""What panels do by keys of their own while they have the focus.

A panel knows these keys by what stands here first; which keys a person gives them is another
matter (`ui.own_keys`).
"""

from desktop_app.ui.registry.command import Command, Menu


def _own(id_: str, menu: Menu, title: str, *keys: str) -> Command:
    return Command(id_, menu, title, keys=keys, is_panels=True)


COMMANDS = (
    _own("open_scene", Menu.SCENE, "Open scene", "Return"),
    _own("scene_up", Menu.SCENE, "Move scene up", "Alt+Up"),
    _own("scene_down", Menu.SCENE, "Move scene down", "Alt+Down"),
    _own("rename_scene", Menu.SCENE, "Rename scene", "F2"),
    _own("remove_scenes", Menu.SCENE, "Remove scene", "Del", "Backspace"),
    _own("open_clip", Menu.CLIP, "Open clip or title", "Return"),
    _own("clip_before", Menu.CLIP, "Choose what is before", "Left"),
    _own("clip_after", Menu.CLIP, "Choose what is after", "Right"),
    _own("track_above", Menu.CLIP, "Choose on the track above", "Up"),
    _own("track_below", Menu.CLIP, "Choose on the track below", "Down"),
    _own("first_clip", Menu.CLIP, "Choose the first clip", "Home"),
    _own("last_clip", Menu.CLIP, "Choose the last clip", "End"),
    _own("choose_all", Menu.CLIP, "Choose all clips", "Ctrl+A"),
    _own("earlier", Menu.CLIP, "Move earlier", "Alt+Left"),
    _own("later", Menu.CLIP, "Move later", "Alt+Right"),
    _own("fit", Menu.CLIP, "Fit the film", "Shift+Z"),
    _own("zoom_in", Menu.CLIP, "Zoom in", "+", "="),
    _own("zoom_out", Menu.CLIP, "Zoom out", "-"),
    _own("job_deed", Menu.QUEUE, "Do what the job's button does", "Return"),
    _own("cancel_jobs", Menu.QUEUE, "Take back what waits", "Del"),
    _own("job_up", Menu.QUEUE, "Move up in the line", "Alt+Up"),
    _own("job_down", Menu.QUEUE, "Move down in the line", "Alt+Down"),
)
