"""The desk for the takes of an open film, with what it compares and throws away by."""

from collections.abc import Callable

from desktop_app.domain.catalogue import Role
from desktop_app.domain.project import ClipId, Take
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio
from desktop_app.studio.take_bin import TakeBin
from desktop_app.studio.take_facts import TakeFacts
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.compare.window import CompareParts
from desktop_app.ui.icons import Icons
from desktop_app.ui.take_desk import TakeDesk
from desktop_app.ui.take_strip import TakeStrip
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.desk import CutDesk
from desktop_app.ui.trash import into_trash


def film_takes(
    studio: Studio,
    session: ProjectSession,
    connection: Connection,
    strip: TakeStrip,
    cut: CutDesk,
    title_of_model: Callable[[str], str],
    tasks: TaskScope,
    theme: Theme,
    icons: Icons,
) -> TakeDesk:
    """Return the desk; it lives as long as the strip."""

    async def facts_of(take: Take) -> TakeFacts:
        model = connection.account.catalogue.get(take.settings.model)
        seed = model.field_for(Role.SEED) if model else None
        name = seed.name if seed else "seed"
        return await studio.take_facts.facts_of(take, session.folder, name)

    def clips() -> tuple[ClipId, ...]:
        return tuple(each.id for each in cut.clips)

    parts = CompareParts(session, theme, icons, tasks, facts_of, title_of_model, clips)
    return TakeDesk(strip, cut, TakeBin(session, studio.homes, into_trash), parts, strip)
