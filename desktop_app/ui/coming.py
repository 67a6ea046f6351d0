"""The takes of the open film that are on their way: scenes can be ordered that begin on them."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.chains import coming_of
from desktop_app.domain.jobs import JobState
from desktop_app.domain.project import SceneId, TakeId
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.models import JobSource


class Coming(QObject):
    """Knows which takes are being made, and says when these are others.

    Signal: changed(), once for all that an order queues.
    """

    changed = Signal()

    def __init__(self, session: ProjectSession, queue: JobSource, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._queue = queue
        self._told = self.takes()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell)
        self._stops = (
            queue.job_added.connect(lambda _: self._soon.start()),
            queue.job_changed.connect(lambda _: self._soon.start()),
        )

    def takes(self) -> Mapping[SceneId, TakeId]:
        """Return the take that is on its way for each scene that has one."""
        return coming_of(self._session.project, self._queue.jobs())

    def latest(self, scene_id: SceneId) -> JobState | None:
        """Return how the newest job of a scene stands; None where none was ordered."""
        project_id = self._session.project.id
        own = (
            job.state
            for job in reversed(self._queue.jobs())
            if (job.project_id, job.scene_id) == (project_id, scene_id)
        )
        return next(own, None)

    def close(self) -> None:
        """Listen no more."""
        self._soon.stop()
        for stop in self._stops:
            stop()

    def _tell(self) -> None:
        now = self.takes()
        if now != self._told:
            self._told = now
            self.changed.emit()
