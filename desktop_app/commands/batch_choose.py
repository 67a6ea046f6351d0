"""`takewright batch choose`: the stars of a contact sheet, put into the films of its batch."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from desktop_app.commands.outcome import count
from desktop_app.console import Console
from desktop_app.domain.problems import InvalidInput
from desktop_app.interchange.choices import read_choices
from desktop_app.storage.batch_file import load_batch, one_at_a_time
from desktop_app.studio.batch import folder_for
from desktop_app.studio.batch_films import BatchFilms, film_preset, fresh_id, with_preset
from desktop_app.studio.batch_sessions import FilmSessions
from desktop_app.studio.studio import Studio


@dataclass(frozen=True, slots=True)
class ChooseRequest:
    """The file of the batch, the file of the choices, and where the films are."""

    file: Path
    choices: Path
    out: Path | None
    preset: str = ""

    @property
    def folder(self) -> Path:
        """Return where the films are."""
        return self.out or folder_for(self.file)


async def choose(studio: Studio, console: Console, *, request: ChooseRequest) -> int:
    """Show the starred takes in their films, export those again, and return the exit code."""
    choices = await asyncio.to_thread(read_choices, request.choices)
    record = await asyncio.to_thread(load_batch, request.folder)
    if record is None:
        raise InvalidInput(
            f"There is no batch in {request.folder}; --out says where the films of"
            f" {request.file.name} are."
        )
    record = with_preset(record, request.preset)
    await film_preset(studio, record.preset)
    with one_at_a_time(request.folder):
        sessions = FilmSessions(studio, request.folder)
        films = BatchFilms(studio, request.folder, record, sessions)
        changed = await films.choose(choices, fresh_id)
    console.say(f"{count(len(changed), 'film')} changed: {', '.join(changed) or 'none'}.")
    console.event("done", folder=str(request.folder), films=list(changed), stars=len(choices.stars))
    return 0
