"""A scene before it is in a project: what a script or a topic was turned into."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SceneDraft:
    """A title, a prompt, and whole `seconds` when the script says how long it should be."""

    title: str
    prompt: str
    seconds: int | None = None
