"""What an order is made from, held against the limits of its models before anything is queued."""

import asyncio
from pathlib import Path

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.file_limits import Wanted, wanted_in
from desktop_app.domain.requests import request_for
from desktop_app.media.fitting import check
from desktop_app.studio.quotes import Quote
from desktop_app.studio.references import file_of
from desktop_app.studio.session import ProjectSession


async def check_limits(session: ProjectSession, quote: Quote, catalogue: Catalogue) -> None:
    """Raise InvalidInput for the first file that its model does not take and that cannot be put
    right, LocalFault for one that cannot be read.

    Frames of takes are looked at when they are sent: they are pictures, and are made to fit.
    """
    found: dict[tuple[Path, Wanted], str] = {}
    for line in quote.lines:
        request = request_for(catalogue, line.ask)
        if request.model is None:
            continue
        wanted = wanted_in(catalogue, request.model, line.settings, request.body)
        for number, each in wanted.items():
            reference = line.references[number]
            path = file_of(session.project, session.folder, reference.source)
            if path is not None and reference.source.take_id is None:
                found[path, each] = reference.name or path.name
    for (path, wanted_so), name in found.items():
        await asyncio.to_thread(check, path, wanted_so, name)
