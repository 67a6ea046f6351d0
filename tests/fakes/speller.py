"""A spell-checker that knows a few words and speaks the protocol of Hunspell's `-a`."""

import sys
from pathlib import Path

PROGRAM = """#!{python}
import pathlib, sys
if "xx_XX" in sys.argv:
    sys.exit(1)
print("@(#) International Ispell Version 3.2.06 (a stand-in)", flush=True)
right = {{"boats", "drift", "home", "slowly", "past", "the", "lighthouse"}}
asked = pathlib.Path(__file__).with_name("asked")
for line in sys.stdin:
    line = line.rstrip("\\n")
    if line.startswith("*"):
        right.add(line[1:])
    elif line == "#":
        asked.with_name("saved").write_text("yes")
    elif line == "^crash":
        sys.exit(3)
    else:
        with asked.open("a") as file:
            file.write(line + "\\n")
        word = line[1:]
        said = "*" if word.lower() in right else f"& {{word}} 2 0: boats, boots"
        print(said, end="\\n\\n", flush=True)
"""


def put_speller(folder: Path) -> Path:
    """Put it into a folder, by the name that is looked for; it notes beside itself what it does."""
    program = folder / "hunspell"
    program.write_text(PROGRAM.format(python=sys.executable))
    program.chmod(0o755)
    return folder
