"""Takes."""

from desktop_app.ui.registry.command import Command, Menu

COMMANDS = (
    Command("play_take", Menu.TAKE, "Play this take", "play", ("Return",), is_panels=True),
    Command("star_take", Menu.TAKE, "Use take in the film", "star", ("U",), is_panels=True),
    Command(
        "use_for_clip",
        Menu.TAKE,
        "Use take for this clip only",
        "film",
        ("Shift+U",),
        is_panels=True,
    ),
    Command("use_scene_take", Menu.TAKE, "Use the scene's take again", "undo-2"),
    Command("compare", Menu.TAKE, "Compare takes…", "columns-2", ("Ctrl+Shift+K",)),
    Command("another_take", Menu.TAKE, "Generate another take", "plus"),
    Command("restore_prompt", Menu.TAKE, "Put this take's prompt into the scene", "history"),
    Command("reveal_take", Menu.TAKE, "Show in the file manager", "folder-open"),
    Command("trash_take", Menu.TAKE, "Move take to the trash", "trash-2", ("Del",), is_panels=True),
    Command("unclaimed", Menu.TAKE, "Unclaimed takes…", "file-video"),
)
