"""What is brought to an entry of the cast by hand becomes a file of the film, then a step."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths

from desktop_app.domain.cast import CastEntry, CastId
from desktop_app.domain.project import Take, TakeId
from desktop_app.domain.references import Reference, Use
from desktop_app.domain.sentence import say_count
from desktop_app.studio import cast_pictures
from desktop_app.studio.references import ReferenceDesk
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.casting.form import entry_in
from desktop_app.ui.casting.panel import CastPanel
from desktop_app.ui.dialogs import choose_files
from desktop_app.ui.playing.stills import Stills
from desktop_app.ui.references.carried import Brought
from desktop_app.ui.references.taking import Work, take_picture, taken
from desktop_app.ui.references.words import take_words

_PICTURES = QStandardPaths.StandardLocation.PicturesLocation


class CastIntake(QObject):
    """Takes in files, what was copied, and frames for the chosen entry of the cast."""

    def __init__(
        self,
        session: ProjectSession,
        desk: ReferenceDesk,
        panel: CastPanel,
        stills: Stills,
        tasks: TaskScope,
    ) -> None:
        super().__init__()
        self._session, self._desk, self._panel = session, desk, panel
        self._stills, self._tasks = stills, tasks
        self._folder = Path(QStandardPaths.writableLocation(_PICTURES))
        shows = panel.form.shows
        shows.ask_before_frame(stills.why_not)
        shows.brought.connect(self._take)
        shows.files_asked.connect(lambda: tasks.start(self._choose()))
        shows.frame_asked.connect(self._take_frame)

    def _take(self, brought: Brought) -> None:
        entry = self._panel.chosen
        if entry is None:
            return
        desk, session = self._desk, self._session
        works: list[Work] = [
            partial(cast_pictures.from_file, desk, session, path) for path in brought.paths
        ]
        works += [
            partial(cast_pictures.from_take, desk, session, take, take_words(session.project, take))
            for take in self._takes(brought.takes)
        ]
        image = brought.picture
        if image is not None:
            works.append(partial(take_picture, self._desk, self._session, image, Use.PICTURE))
        self._tasks.start(self._bring(entry, works))

    def _takes(self, ids: Sequence[TakeId]) -> list[Take]:
        known = self._session.project.take_by_id
        return [known[each] for each in ids if each in known]

    def _take_frame(self) -> None:
        entry, frame = self._panel.chosen, self._stills.frame()
        if entry is not None and frame is not None:
            name = frame.name.removesuffix(".png")
            work = partial(
                cast_pictures.from_frame, self._desk, self._session, frame.file, frame.at, name
            )
            self._tasks.start(self._bring(entry, [work]))

    async def _choose(self) -> None:
        entry = self._panel.chosen
        if entry is None:
            return
        kinds = self.tr(
            "Pictures, films and sounds (*.png *.jpg *.jpeg *.webp *.heic *.avif *.mp4 *.mov *.mp3"
            " *.wav);;All files (*)"
        ).split(";;")
        title = self.tr("What shows {name}").format(name=entry.name)
        found = await choose_files(self._panel.window(), title, self._folder, kinds, many=True)
        if found:
            self._folder = found[0].parent
            self._take(Brought(found))

    async def _bring(self, entry: CastEntry, works: Sequence[Work]) -> None:
        """Take everything in that can be, as one step, and say what could not."""
        found, faults = await taken(works)
        self._show(entry.id, found)
        if faults:
            self._panel.say("\n".join(faults))

    def _show(self, entry_id: CastId, found: Sequence[Reference]) -> None:
        now = entry_in(self._session.project.cast, entry_id)
        if now is None or not found:
            # It was removed meanwhile.
            return
        name = say_count(
            "Add reference to the cast", "Add {count} references to the cast", count=len(found)
        )
        self._session.casting.show(entry_id, (*now.references, *found), name)
