"""argv -> window or command line. The command line never imports Qt."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Run Takewright and return its exit code."""
    args = list(sys.argv[1:] if argv is None else argv)
    if args[:1] == ["_media"]:
        return _media(args[1:])
    if wants_window(args, os.environ, sys.platform):
        return _window(args)
    from desktop_app.cli import main as command_line

    return command_line(args)


def _media(args: list[str]) -> int:
    if args == ["transcode"]:
        from desktop_app.media.transcode_worker import run as transcode

        return transcode(args)
    if args == ["pictures"]:
        from desktop_app.media.picture_worker import run as make_pictures

        return make_pictures()
    from desktop_app.media.worker import run

    return run(args)


def wants_window(args: Sequence[str], env: Mapping[str, str], platform: str) -> bool:
    """Tell whether these arguments open the window: none, a film, or the demo with a display."""
    if not args or args == ["--smoke"]:
        return True
    if args[0] == "demo":
        return has_display(env, platform) and not {"--json", "--help", "-h"} & set(args)
    return args[0].endswith((".takewright", ".takewright/")) and len(args) == 1


def has_display(env: Mapping[str, str], platform: str) -> bool:
    """Tell whether a window can be shown."""
    if platform in {"win32", "darwin"}:
        return True
    # Qt ends the process when it is told to use a display server that is not there.
    chosen = env.get("QT_QPA_PLATFORM", "").partition(":")[0]
    without_server = bool(chosen) and not chosen.startswith(("xcb", "wayland"))
    return bool(env.get("DISPLAY") or env.get("WAYLAND_DISPLAY")) or without_server


def _window(args: list[str]) -> int:
    if not has_display(os.environ, sys.platform):
        print(  # noqa: T201 - there is no window to say it in
            "There is no display to open a window on; try “takewright make TOPIC” or"
            " “takewright --help”.",
            file=sys.stderr,
        )
        return 2
    from desktop_app.app import Opening, run_window

    film = Path(args[0]) if args and args[0] not in {"demo", "--smoke"} else None
    smoke = args == ["--smoke"]
    return run_window(Opening(demo=args[:1] == ["demo"], film=film, smoke=smoke))


if __name__ == "__main__":
    sys.exit(main())
