"""Orders to and from rows of the journal; their states are in `job_states`."""

from typing import Any, Final

import msgspec

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.ids import JobId, ProjectId, SceneId
from desktop_app.domain.jobs import Job, JobState, Priority, Turn
from desktop_app.domain.money import Credits, Unit
from desktop_app.domain.references import Reference, Shot
from desktop_app.domain.sentence import unpacked
from desktop_app.storage.database import unreadable_row
from desktop_app.storage.job_states import state_from
from desktop_app.storage.text import storable, storable_tree

COLUMNS: Final = (
    "id, project_id, project, scene_id, scene_title, take_number, path, service, model, settings,"
    " prompt, sent, request, made_from, quote_milli, created_at, unit"
)


class _MadeFrom(msgspec.Struct, omit_defaults=True):
    """What a take is made from besides words."""

    references: tuple[Reference, ...] = ()
    shots: tuple[Shot, ...] = ()
    characters: tuple[str, ...] = ()


def row_of(job: Job) -> list[str | int | None]:
    """Return the values of `COLUMNS`."""
    return [
        job.id,
        job.project_id,
        storable(job.project),
        job.scene_id,
        storable(job.scene_title),
        job.take_number,
        storable(job.path),
        job.service,
        job.model,
        _text(job.settings),
        storable(job.prompt),
        storable(job.sent),
        storable(job.request),
        _made_from(job),
        None if job.quote is None else job.quote.milli,
        job.created_at,
        job.unit.value,
    ]


def job_from(row: tuple[Any, ...]) -> Job:
    """Return the job in a row of `COLUMNS`, its turn, and kind, time and payload of its state."""
    id_, project_id, project, scene_id, title, take, path, service, *rest = row
    model, settings, prompt, sent, request, made_from, quote, created_at, unit, *rest = rest
    priority, place, held, kind, at, payload = rest
    try:
        chosen = msgspec.json.decode(settings, type=Settings)
        made = msgspec.json.decode(made_from or "{}", type=_MadeFrom)
        standing = Turn(Priority(priority), place, unpacked(held))
    except (msgspec.MsgspecError, ValueError) as error:
        raise unreadable_row(error) from error
    return Job(
        id=JobId(id_),
        project_id=ProjectId(project_id),
        project=project,
        scene_id=SceneId(scene_id),
        scene_title=title,
        take_number=take,
        path=path,
        service=service,
        model=ModelId(model),
        settings=chosen,
        prompt=prompt,
        sent=sent,
        request=request,
        quote=None if quote is None else Credits(quote),
        created_at=created_at,
        state=state_in(kind, at, payload),
        turn=standing,
        references=made.references,
        shots=made.shots,
        unit=Unit(unit),
        characters=made.characters,
    )


def _made_from(job: Job) -> str:
    made = _MadeFrom(job.references, job.shots, job.characters)
    return _text(made) if made != _MadeFrom() else ""


def state_in(kind: str, at: int, payload: str) -> JobState:
    """Return the state that a row tells."""
    try:
        return state_from(kind, at, msgspec.json.decode(payload))
    except (ValueError, LookupError, TypeError) as error:
        raise unreadable_row(error) from error


def _text(value: object) -> str:
    return msgspec.json.encode(storable_tree(msgspec.to_builtins(value))).decode()
