"""The sample film that a newcomer begins with, from `resources/demo.json`."""

from pathlib import Path

import msgspec

from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.sentence import say


class _Scene(msgspec.Struct, frozen=True):
    title: str
    prompt: str
    seconds: int


class DemoFilm(msgspec.Struct, frozen=True):
    """Name and scenes of the sample film."""

    name: str
    scenes: tuple[_Scene, ...]

    def drafts(self) -> tuple[SceneDraft, ...]:
        """Return its scenes."""
        return tuple(SceneDraft(each.title, each.prompt, each.seconds) for each in self.scenes)


def load_demo(path: Path) -> DemoFilm:
    """Read the sample film; raises LocalFault when the installation is damaged."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=DemoFilm)
    except (OSError, msgspec.MsgspecError) as error:
        raise LocalFault(
            say("The sample film {name} is damaged; install Takewright again.", name=path.name)
        ) from error
