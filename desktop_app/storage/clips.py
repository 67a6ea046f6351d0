"""Where takes lie in a project folder, and the note beside each of how it was made.

A scene's folder is `clips/<title as a slug>-<tag>`: the tag comes from the scene's id and finds the
folder again after the scene was renamed, moved or removed; the slug is for people.
"""

import base64
import contextlib
import hashlib
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

import msgspec

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import SceneId, Take
from desktop_app.domain.sentence import say
from desktop_app.storage.atomic import as_local_fault, write_atomically
from desktop_app.storage.integrity import problem_of_take
from desktop_app.storage.names import slug
from desktop_app.storage.text import storable_tree

CLIPS: Final = "clips"
RECIPE_VERSION: Final = 1

_TAKE: Final = re.compile(r"take-(\d{1,9})\.")
_TAG_BYTES: Final = 5
_NO_TAKE: Final = frozenset({".json", ".incoming", ".part", ".tmp", ""})


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a take was made: the take itself, the service's address and the request's `input`.

    `request` is JSON text as it was sent, empty for a take that was not generated.
    """

    take: Take
    service: str = ""
    request: str = ""
    schema_version: int = RECIPE_VERSION


def scene_folder(folder: Path, scene_id: SceneId, title: str) -> str:
    """Return the scene's folder below the project's, with slashes: the one it has, or a new one."""
    tag = f"-{tag_of(scene_id)}"
    found = sorted(path.name for path in (folder / CLIPS).glob(f"*{tag}"))
    name = found[0] if found else f"{slug(title, fallback='scene')}{tag}"
    return f"{CLIPS}/{name}"


def take_path(scene: str, number: int, suffix: str = ".mp4") -> str:
    """Return the path of a take below the project's folder, given that of its scene."""
    return f"{scene}/take-{number}{suffix}"


def next_take_number(folder: Path, scene_id: SceneId, title: str, used: Iterable[int] = ()) -> int:
    """Return a number that no take of the scene ever had: not in `used` and not on disk."""
    scene = folder / scene_folder(folder, scene_id, title)
    on_disk = (_TAKE.match(path.name) for path in scene.glob("take-*"))
    numbers = {int(match[1]) for match in on_disk if match}
    return max((0, *numbers, *used)) + 1


def recipe_path(take: str) -> str:
    """Return the path of the note that belongs to a take's path."""
    return str(PurePosixPath(take).with_suffix(".json"))


def save_recipe(folder: Path, recipe: Recipe) -> None:
    """Write the note beside the take; raises LocalFault."""
    file = folder / recipe_path(recipe.take.path)
    data = msgspec.json.encode(storable_tree(msgspec.to_builtins(recipe)))
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise as_local_fault(error, say("Writing how the take was made"), file) from error
    text = msgspec.json.format(data, indent=2) + b"\n"
    write_atomically(file, text, doing=say("Writing how the take was made"))


def load_recipe(folder: Path, take: str) -> Recipe:
    """Read the note of the take at a path below the project's folder; raises LocalFault."""
    file = folder / recipe_path(take)
    try:
        recipe = msgspec.json.decode(file.read_bytes(), type=Recipe)
    except OSError as error:
        raise as_local_fault(error, say("Reading how the take was made"), file) from error
    except (msgspec.MsgspecError, RecursionError) as error:
        raise LocalFault(
            say("{file} cannot be read ({error}) and was left as it is.", file=file, error=error)
        ) from error
    if recipe.schema_version > RECIPE_VERSION:
        raise LocalFault(
            say("{file} was written by a newer Takewright; update it to read the file.", file=file)
        )
    return recipe


def loose_takes(folder: Path, known: Collection[str]) -> tuple[Take, ...]:
    """Return the whole takes in the folder whose paths are not `known`, by path.

    With these a project that lost its project file, or never heard of a take, gets them back.
    """
    found = []
    for file in sorted(_files(folder)):
        path = file.relative_to(folder).as_posix()
        if path in known:
            continue
        with contextlib.suppress(LocalFault, OSError):
            take = load_recipe(folder, path).take
            whole = file.stat().st_size == take.media.size_bytes
            if whole and take.path == path and problem_of_take(take) is None:
                found.append(take)
    return tuple(found)


def first_clip(folder: Path) -> Path:
    """Return a clip to know the film by, the first by path; raises LocalFault without one."""
    found = min(_files(folder), default=None)
    if found is None:
        raise LocalFault(say("There is no clip in {folder} yet.", folder=folder))
    return found


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files of takes, whatever they are; notes and what is being written are none."""
    for file in (folder / CLIPS).glob("*/take-*"):
        if file.suffix not in _NO_TAKE:
            yield file


def tag_of(id_: str) -> str:
    """Return a short mark of an id that every file system can hold."""
    digest = hashlib.blake2b(id_.encode("utf-8", "replace"), digest_size=_TAG_BYTES).digest()
    return base64.b32encode(digest).decode().lower()
