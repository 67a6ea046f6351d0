"""The contact sheet of a batch, written beside its films: every take there is, with its picture."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Final

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.contact_sheet import Card, ContactSheet, FilmCards, Gap
from desktop_app.domain.jobs import Failed, Job, Uncertain, is_over
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import Project, Scene, Take
from desktop_app.domain.sentence import say
from desktop_app.domain.statement import local_time
from desktop_app.interchange.contact_html import contact_html
from desktop_app.media.contact_pdf import contact_pdf
from desktop_app.paths import resources
from desktop_app.storage.atomic import write_atomically
from desktop_app.storage.batch_file import FilmRecord
from desktop_app.studio.batch import Batch, Standing
from desktop_app.studio.batch_takes import facts_of, is_shown, title_of
from desktop_app.studio.studio import Studio

HTML: Final = "contact sheet.html"
PDF: Final = "contact sheet.pdf"

_POSTER: Final = 270
"""Pixels that a picture is high: twice what a card of the page shows."""

_AT_ONCE: Final = 4

Tell = Callable[[str], str]


async def write_contact_sheet(
    studio: Studio, found: Batch, catalogue: Catalogue, tell: Tell = str, language: str = "en"
) -> Path | None:
    """Write the sheet as a page and as a PDF and return the page; None while there is no take.

    Raises LocalFault.
    """
    sheet = await contact_sheet(studio, found, catalogue)
    if not sheet.takes:
        return None
    page = await asyncio.to_thread(contact_html, sheet, resources() / "contact", tell, language)
    doing = say("Writing the contact sheet")
    out = found.folder / HTML
    await asyncio.to_thread(write_atomically, out, page.encode(), doing=doing)
    printed = await asyncio.to_thread(contact_pdf, sheet, tell)
    await asyncio.to_thread(write_atomically, found.folder / PDF, printed, doing=doing)
    return out


async def contact_sheet(studio: Studio, found: Batch, catalogue: Catalogue) -> ContactSheet:
    """Return every take of a batch with its picture, and every scene without one."""
    limit = asyncio.Semaphore(_AT_ONCE)

    async def poster(file: Path) -> bytes:
        async with limit:
            try:
                return await studio.pictures.poster(file, _POSTER)
            except LocalFault:
                # It is listed all the same: that it cannot be seen is to be seen.
                return b""

    standings = await found.standings()
    records = {each.project_id: each for each in found.record.films}
    films = [
        await _film(each, records.get(each.plan.record.project_id), found, catalogue, poster)
        for each in standings
    ]
    now = local_time(studio.clock.now_ms())
    title = Path(found.record.source).stem or found.folder.name
    return ContactSheet(found.record.id, title, f"{now:%Y-%m-%d %H:%M}", tuple(films))


async def _film(
    standing: Standing,
    record: FilmRecord | None,
    found: Batch,
    catalogue: Catalogue,
    poster: Callable[[Path], Coroutine[object, object, bytes]],
) -> FilmCards:
    project, folder = standing.project, standing.plan.record.folder
    latest = {job.scene_id: job for job in standing.jobs}
    takes = [take for scene in project.scenes for take in project.takes_of(scene.id)]
    posters = await asyncio.gather(*(poster(found.folder / folder / t.path) for t in takes))
    pictures = dict(zip((take.id for take in takes), posters, strict=True))
    cards: list[Card | Gap] = []
    for scene in project.scenes:
        mine = project.takes_of(scene.id)
        cards.extend(
            _card(project, scene, take, catalogue, folder, pictures[take.id]) for take in mine
        )
        if not mine:
            cards.append(Gap(scene.title, _why(latest.get(scene.id)), scene.prompt))
    shown = record is not None and record.shown
    return FilmCards(project.name, record.exported if record and shown else "", tuple(cards))


def _card(
    project: Project, scene: Scene, take: Take, catalogue: Catalogue, folder: str, poster: bytes
) -> Card:
    return Card(
        take.id,
        scene.id,
        title_of(project, scene, take),
        facts_of(take, catalogue),
        take.prompt,
        f"{folder}/{take.path}",
        poster,
        is_shown(project, take),
    )


def _why(job: Job | None) -> str:
    """Say why a scene has no take."""
    if job is None:
        return say("Not ordered yet.")
    if isinstance(job.state, Failed | Uncertain):
        return job.state.sentence
    return say("Taken back.") if is_over(job.state) else say("On its way.")
