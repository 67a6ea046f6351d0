"""Which pictures there are: every state of the window, what it shows, in which dress and size."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "docs" / "images"

Size = tuple[int, int]

LARGE: Size = (1600, 1000)
USUAL: Size = (1280, 720)
SMALL: Size = (960, 640)
BOTH = ("dark", "light")
DARK = ("dark",)


@dataclass(frozen=True)
class Picture:
    """A state of the window. `shows` is its caption, `state` the word that UI.md has for it.

    It is taken in each size and theme; `scale` is that of the screen, `moves` says that it never
    stands still. `stage` names what brings it about, where several pictures have the same.
    """

    name: str
    shows: str
    state: str = ""
    themes: tuple[str, ...] = BOTH
    sizes: tuple[Size, ...] = (LARGE,)
    language: str = "en"
    scale: int = 1
    moves: bool = False
    stage: str = ""

    def shots(self) -> tuple["Shot", ...]:
        """Return each file that is made of it."""
        return tuple(Shot(self, theme, size) for size in self.sizes for theme in self.themes)


@dataclass(frozen=True)
class Shot:
    """A picture in one theme and size."""

    picture: Picture
    theme: str
    size: Size

    @property
    def path(self) -> Path:
        """Return where it is kept."""
        width, height = self.size
        size = "" if self.size == LARGE else f"-{width}x{height}"
        return IMAGES / "states" / f"{self.picture.name}-{self.theme}{size}.webp"


def _sheet(name: str, shows: str) -> Picture:
    """Return a picture of something over the window; the window is drawn in both themes already."""
    return Picture(name, shows, themes=DARK)


PICTURES = (
    Picture("first-page", "The first page, before anything was made", "empty"),
    Picture("recent-films", "The first page with the films of late; the drive of one is away"),
    Picture("empty-film", "A film that has just begun", "empty"),
    Picture("drafts", "Five scenes, written and priced, none made", sizes=(LARGE, USUAL, SMALL)),
    Picture("loading", "A film that was just opened; its pictures are still to come", "loading"),
    Picture(
        "generating",
        "Takes on their way: some ready, one running, one waiting, one refused, one failed",
        "partial",
        sizes=(LARGE, USUAL, SMALL),
    ),
    Picture("playing", "Everything made, and the film plays", moves=True),
    Picture("refused", "A refused scene: why, and that it was not charged", "error"),
    Picture("damaged", "A film whose file is damaged, and what is still good of it", "error"),
    Picture("missing", "Files that are gone, marked where they belong, with Relink", "error"),
    Picture("offline", "The provider cannot be reached; what waits will be sent later", "offline"),
    Picture("no-key", "No key yet: everything but buying can be done", "no key"),
    Picture("no-credits", "The balance does not cover what waits", "no credits"),
    Picture("model-paused", "The model of the scenes is not to be had", "model paused"),
    Picture("thousand", "A thousand scenes", "thousand scenes"),
    Picture(
        "cutting",
        "The cut: a dissolve, a title, music, captions, markers, in and out",
        sizes=(LARGE, USUAL, SMALL),
    ),
    Picture("trimming", "An edge is pulled; the frames on both sides of the cut stand above"),
    Picture("clip-panel", "What is done to a clip"),
    Picture("cast", "Cast and look, and a prompt that names them"),
    Picture("references", "A scene that starts and ends on its neighbours' frames"),
    Picture("library", "The library"),
    Picture("replacements", "Other models for the scenes of one that is gone"),
    _sheet("compare", "Two takes, compared frame by frame"),
    _sheet("story", "The outline of a story"),
    _sheet("palette", "Whatever can be done, found by a few letters"),
    _sheet("shortcuts", "All keys"),
    _sheet("history", "The steps that can be undone"),
    _sheet("export", "The export sheet"),
    _sheet("exports", "What is exported, and what was"),
    _sheet("settings", "The settings"),
    _sheet("spending", "What it cost"),
    _sheet("unclaimed", "Takes that no scene shows"),
    _sheet("prompts", "The prompt library"),
    _sheet("batch", "A batch of films from a file, priced before it begins"),
    _sheet("full-screen", "The picture on the whole screen"),
    Picture(
        "generating-200", "Takes on their way, on a screen of twice the density",
        themes=DARK, sizes=(USUAL,), scale=2, stage="generating",
    ),
    Picture(
        "cutting-200", "The cut, on a screen of twice the density",
        themes=("light",), sizes=(USUAL,), scale=2, stage="cutting",
    ),
    Picture("german", "In German", themes=DARK, language="de", stage="generating"),
    Picture(
        "arabic", "In Arabic, from right to left", themes=DARK, language="ar", stage="generating"
    ),
)  # fmt: skip

STATES = (
    "empty", "loading", "partial", "error", "offline", "no key", "no credits", "model paused",
    "thousand scenes",
)  # fmt: skip
"""“Every state is drawn”: those that the design of the window lists."""

GUIDE = {
    "cutting.png": ("cutting", "dark"),
    "demo.png": ("drafts", "dark"),
    "export.png": ("export", "dark"),
    "first-run.png": ("first-page", "dark"),
    "generating.png": ("generating", "dark"),
    "settings.png": ("settings", "dark"),
    "spending.png": ("spending", "dark"),
    "story.png": ("story", "dark"),
    "studio.png": ("playing", "dark"),
    "studio-light.png": ("playing", "light"),
}
"""The pictures of README and guide, each a shot in the largest size."""


def guide_copies(shot: Shot) -> tuple[Path, ...]:
    """Return the files of README and guide that a shot is also kept as."""
    wanted = (shot.picture.name, shot.theme)
    if shot.size != LARGE:
        return ()
    return tuple(IMAGES / name for name, source in GUIDE.items() if source == wanted)
