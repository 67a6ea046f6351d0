"""Takes the pictures of docs/images, all or those that are named; on screens of their own.

`python -m tests.pictures.take [NAME ...]`, or `python3 dev.py pictures [NAME ...]`.
"""

import subprocess
import sys
import tempfile
from itertools import groupby
from pathlib import Path

from tests.gui.real_hand import on_display, virtual_screen
from tests.pictures.catalogue import LARGE, PICTURES, ROOT, Picture
from tests.pictures.films import Store
from tests.pictures.page import write_page


def wanted(names: list[str]) -> list[Picture]:
    """Return the pictures of these names, all without any; raises SystemExit for an unknown one."""
    known = {each.name: each for each in PICTURES}
    unknown = [name for name in names if name not in known]
    if unknown:
        told = f"There is no picture {', '.join(unknown)}. There are: {', '.join(known)}"
        raise SystemExit(told)
    return [known[name] for name in names] if names else list(PICTURES)


def dress_of(picture: Picture) -> tuple[int, str]:
    """Return what a process can have only one of."""
    return picture.scale, picture.language


def sitting(folder: Path, language: str, scale: int, names: list[str]) -> int:
    """Take the pictures of one language and one density in a process of its own."""
    width, height = LARGE
    with virtual_screen(width * scale, height * scale) as display:
        dress = {"QT_SCALE_FACTOR": str(scale), "TZ": "UTC", "LANGUAGE": language}
        env = on_display(display) | dress
        command = [sys.executable, "-m", "tests.pictures.sitting", str(folder), *names]
        return subprocess.run(command, cwd=ROOT, env=env, check=False).returncode


def main() -> None:
    chosen = sorted(wanted(sys.argv[1:]), key=dress_of)
    failed = False
    with tempfile.TemporaryDirectory(prefix="takewright-pictures-") as name:
        folder = Path(name)
        Store(folder / "clips").fill()
        for (scale, language), group in groupby(chosen, key=dress_of):
            failed |= sitting(folder, language, scale, [each.name for each in group]) != 0
    write_page()
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
