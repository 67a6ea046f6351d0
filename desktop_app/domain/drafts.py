"""A scene before it is in a project: what a script or a topic was turned into."""

from dataclasses import dataclass

from desktop_app.domain.picture import TransitionKind


@dataclass(frozen=True, slots=True)
class SceneDraft:
    """A title, a prompt, and whole `seconds` when the script says how long it should be.

    A writer may say more. `dialogue` is what is said, a line each, with who says it before a colon.
    `transition` is how the film comes to it from the scene before, None by a cut. `camera` is how
    it is filmed, as far as the prompt does not say that.
    """

    title: str
    prompt: str
    seconds: int | None = None
    camera: str = ""
    dialogue: str = ""
    transition: TransitionKind | None = None
