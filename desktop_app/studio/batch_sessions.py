"""The films of a batch opened for as long as something is done to them."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.project import ProjectId
from desktop_app.domain.sentence import say
from desktop_app.storage.batch_file import FilmRecord
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Studio


class FilmSessions:
    """Opens films in a batch's folder; a film that is open somewhere is changed there.

    `open_film` gives that one, so that no two hold it.
    """

    def __init__(self, studio: Studio, folder: Path) -> None:
        self._studio = studio
        self._folder = folder
        self.open_film: Callable[[ProjectId], ProjectSession | None] = lambda project_id: None

    @asynccontextmanager
    async def of(self, film: FilmRecord) -> AsyncIterator[ProjectSession]:
        """Give the film for the block; raises InvalidInput for another film, LocalFault."""
        session = self.open_film(film.project_id)
        if session is not None:
            yield session
            return
        session = await self._studio.open_project(self._folder / film.folder)
        try:
            if session.project.id != film.project_id:
                raise InvalidInput(
                    say(
                        "{folder} is another film; nothing of “{film}” was sent or charged. Move"
                        " it away, or choose another folder.",
                        folder=session.folder,
                        film=film.name,
                    )
                )
            yield session
        finally:
            await session.close()
