"""Captions of the open film from and to SubRip and WebVTT files.

A file counts time in the film as it is exported: scenes without a take are not in it.
"""

import asyncio
from pathlib import Path

from desktop_app.domain.flatten import ready
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.project import Project
from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.interchange.captions import (
    Cue,
    as_subrip,
    as_webvtt,
    one_at_a_time,
    read_captions,
)
from desktop_app.storage.atomic import write_atomically
from desktop_app.studio.places import Places
from desktop_app.studio.session import ProjectSession


async def import_captions(session: ProjectSession, path: Path) -> None:
    """Put the captions of a file in place of all there are, as one step.

    Raises InvalidInput when it holds none that can be read, LocalFault when it cannot be read.
    """
    cues = await asyncio.to_thread(read_captions, path)
    places = Places(session.project)
    session.cutting.set_captions([(_on_timeline(places, cue), cue.text) for cue in cues])


async def export_captions(project: Project, path: Path) -> None:
    """Write the film's captions to a file, WebVTT when it is called .vtt, else SubRip.

    Raises InvalidInput when the exported film would have none, LocalFault when it cannot be
    written.
    """
    cues = cues_of(project)
    if not cues:
        raise InvalidInput(
            say("No caption stands over a scene with a take, so there is none to write.")
        )
    text = as_webvtt(cues) if path.suffix.lower() == ".vtt" else as_subrip(cues)
    data = text.encode("utf-8")
    await asyncio.to_thread(write_atomically, path, data, doing=say("Writing the captions"))


def cues_of(project: Project) -> tuple[Cue, ...]:
    """Return the captions by the time of the exported film, no two at a time."""
    film = ready(project)
    found = []
    for caption in film.timeline.captions:
        place = film.place_of(caption.placement)
        if place is not None and place.start < film.duration:
            end = Flicks(min(place.end, film.duration))
            found.append(Cue(place.start, end, caption.text))
    return tuple(one_at_a_time(found))


def _on_timeline(places: Places, cue: Cue) -> TimeRange:
    return TimeRange(places.timeline_time(cue.start), Flicks(cue.end - cue.start))
