"""The queue as it is seen beside an open film: its jobs first, and what of them is still wanted."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.asking import asks_for
from desktop_app.domain.jobs import Job
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.icons import Icons
from desktop_app.ui.queue_desk import QueueLayout
from desktop_app.ui.queue_panel import QueuePanel
from desktop_app.ui.queue_rows import Look
from desktop_app.ui.theme import Theme


def film_queue(
    studio: Studio,
    session: ProjectSession,
    connection: Connection,
    title_of_model: Callable[[str], str],
    tasks: TaskScope,
    theme: Theme,
    icons: Icons,
) -> QueuePanel:
    """Return the panel; how it is laid out is kept in the settings."""
    settings = studio.settings

    def is_wanted(job: Job) -> bool:
        """Tell whether what failed is still wanted as it was ordered, as far as is known here."""
        project = session.project
        if job.project_id != project.id:
            return True
        scene = project.scene_by_id.get(job.scene_id)
        return scene is not None and asks_for(project, scene, job.asked)

    async def keep(layout: QueueLayout) -> None:
        changed = replace(studio.settings, queue_details=layout.details, queue_share=layout.share)
        await studio.change_settings(changed)

    panel = QueuePanel(
        connection.queue,
        connection.papers,
        tasks,
        theme,
        icons,
        Look(studio.clock.now_ms, connection.typical.seconds, title_of_model),
        path_of=lambda job: clip_of(session, job),
        is_wanted=is_wanted,
        film=session.project.id,
        layout=QueueLayout(settings.queue_details, settings.queue_share),
    )
    panel.layout_changed.connect(lambda layout: tasks.start(keep(layout)))
    return panel


def clip_of(session: ProjectSession, job: Job) -> Path:
    """Return where the clip of a job is or will be; an open film may have moved since."""
    ours = job.project_id == session.project.id
    return (session.folder if ours else Path(job.project)) / job.path
