"""The page on which all pictures stand for a look: docs/pictures.md."""

from collections.abc import Iterator

from tests.pictures.catalogue import IMAGES, PICTURES, Picture

PAGE = IMAGES.parent / "pictures.md"

HEAD = """\
# The window, state by state

Made by `python3 dev.py pictures`, which starts the window in each state, on a local provider and
with clips as the simulator paints them, and takes the picture of the screen. `python3 dev.py
pictures NAME` makes one anew. This page is made with them: `tests/pictures/catalogue.py` has the
list.
"""


def page() -> str:
    """Return the page as Markdown."""
    return HEAD + "".join(_section(each) for each in PICTURES)


def write_page() -> None:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")


def _section(picture: Picture) -> str:
    state = f" ({picture.state})" if picture.state else ""
    return f"\n## {picture.name}{state}\n\n{picture.shows}.\n\n" + "".join(_table(picture))


def _table(picture: Picture) -> Iterator[str]:
    yield "| " + " | ".join(["", *picture.themes]) + " |\n"
    yield "|" + " --- |" * (len(picture.themes) + 1) + "\n"
    for size in picture.sizes:
        cells = [
            f"![{picture.shows}, {shot.theme}](images/states/{shot.path.name})"
            for shot in picture.shots()
            if shot.size == size
        ]
        label = f"{size[0]} x {size[1]}" + (f", {picture.scale}00 %" if picture.scale > 1 else "")
        yield "| " + " | ".join([label, *cells]) + " |\n"
