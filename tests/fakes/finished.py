"""Making the film of an open project as it is exported, without a process of its own."""

from pathlib import Path

from desktop_app.domain.flatten import flatten
from desktop_app.domain.project import Project
from desktop_app.media.assembly import Assembly, assemble
from desktop_app.media.shelves import Shelves
from desktop_app.studio.sources import SourceBook


def make_film(project: Project, folder: Path, out: Path, cache: Path) -> Assembly:
    """Flatten a project and assemble its film; what is kept for another time goes to `cache`."""
    reel = flatten(project, SourceBook(cache / "sources").of(project, folder))
    return assemble(reel, folder, out, Shelves(cache), lambda done, total: None)
