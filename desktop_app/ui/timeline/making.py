"""The timeline of an open film, with what the services give it and what is remembered of it."""

from dataclasses import replace

from desktop_app.studio.rushes import TakeFrames
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.bids import Pricing
from desktop_app.ui.icons import Icons
from desktop_app.ui.models import SceneStates
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.panel import TimelinePanel


def timeline_of(
    studio: Studio,
    session: ProjectSession,
    states: SceneStates,
    tasks: TaskScope,
    theme: Theme,
    icons: Icons,
    *,
    price: Pricing,
) -> TimelinePanel:
    """Return the panel; whether it snaps is as it was last time, and kept for the next."""
    panel = TimelinePanel(
        session,
        states,
        studio.pictures.filmstrip,
        theme,
        icons,
        waveform=studio.pictures.waveform,
        frames=lambda: TakeFrames(studio.proxies),
        price=price,
    )

    def keep(on: bool) -> None:
        tasks.start(studio.change_settings(replace(studio.settings, timeline_snaps=on)))

    panel.arrange.set_snapping(studio.settings.timeline_snaps)
    panel.arrange.snap_chosen.connect(keep)
    return panel
