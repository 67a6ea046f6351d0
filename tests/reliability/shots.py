"""The scenes of a life, by words that are found again in what is sent for them."""

import re

NAME = "Mara"
"""Whom the scenes of a staged film name."""

_SHOT = re.compile(r"shot \d+ of film \d+ at sea", re.IGNORECASE)


def words(number: int, film: int, *, staged: bool) -> str:
    """Return what is written for a shot of a film; where it is `staged` it names somebody."""
    shot = f"shot {number} of film {film} at sea"
    return f"{{{NAME}}} in {shot}." if staged else f"{shot.capitalize()}."


def shot_in(prompt: str) -> str:
    """Return which shot a prompt is of, as it was written or as it was sent; else the prompt."""
    found = _SHOT.search(prompt)
    return found[0].lower() if found else prompt
