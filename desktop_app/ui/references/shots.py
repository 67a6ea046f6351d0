"""The shot list of a scene, for models that make several shots in one take."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.project import Project, Scene, SceneId
from desktop_app.domain.references import Shot
from desktop_app.domain.sentence import Sentence, say
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.labels import Role, SectionLabel, Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.icons import Icons
from desktop_app.ui.prompt_edit import Back
from desktop_app.ui.references.room import Room, room_of
from desktop_app.ui.references.shot_row import ShotRow
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import in_seconds

_FEWEST = 2
"""So many shots a scene is cut into at first."""


class ShotList(QWidget):
    """Edits the shots of one scene; out of sight where there are none and its model makes none.

    Signals: submitted() on Ctrl+Enter in a shot; changed() when what can be done may have.
    """

    submitted = Signal()
    changed = Signal()

    def __init__(
        self,
        session: ProjectSession,
        catalogue: Callable[[], Catalogue],
        theme: Theme,
        icons: Icons,
    ) -> None:
        super().__init__()
        self.setObjectName("shotList")
        self.setAccessibleName(self.tr("Shots"))
        self._session = session
        self._catalogue = catalogue
        self._theme = theme
        self._icons = icons
        self._scene_id: SceneId | None = None
        self._rows: list[ShotRow] = []
        self._sum = Text("", Role.QUIET)
        self._sum.setObjectName("shotSum")
        self._note = Text("", Role.WARN, wrap=True)
        self._note.setObjectName("shotNote")
        self._more = Button(self.tr("Add shot"), Kind.GHOST)
        self._more.setObjectName("addShot")
        self._more.set_icon(icons, "plus")
        self._more.clicked.connect(self.add)
        self._lines = column(gap=6)
        head = row(SectionLabel(self.tr("Shots")), self._sum, None, self._more)
        self.setLayout(column(head, self._lines, self._note, gap=6))
        self._stop = session.changed.connect(self._follow)
        self.show_scene(None)

    @property
    def scene(self) -> Scene | None:
        """The scene whose shots are shown."""
        known = self._session.project.scene_by_id
        return known.get(self._scene_id) if self._scene_id else None

    def detach(self) -> None:
        """Stop following the film."""
        self._stop()

    def show_scene(self, scene_id: SceneId | None) -> None:
        """Show the shots of a scene."""
        self._scene_id = scene_id
        self._show()

    def look_again(self) -> None:
        """Take in that models take something else now."""
        self._show()

    def why_not(self) -> str | None:
        """Say why no shot can be added."""
        scene = self.scene
        if scene is None:
            return self.tr("Choose a scene first, or add one.")
        room = self._room(scene)
        if room.shots is None:
            words = self.tr("{model} makes one shot a take; choose a model that makes several.")
            return words.format(model=room.title or scene.settings.model)
        if room.most_shots is not None and len(scene.shots) >= room.most_shots:
            words = self.tr("{model} makes at most {most} shots in a take.")
            return words.format(model=room.title, most=room.most_shots)
        return None

    def add(self) -> None:
        """Add a shot, the first two at once, and let it be written."""
        scene = self.scene
        if scene is None or self.why_not() is not None:
            return
        shots = [*scene.shots, Shot("", self._rest(scene))]
        if len(shots) < _FEWEST:
            half = scene.settings.seconds // 2
            shots = [Shot("", scene.settings.seconds - half), Shot("", max(1, half))]
        place = len(scene.shots)
        self._step(shots, say("Add shot") if place else say("Cut into shots"))
        self._rows[place].words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest(self, scene: Scene) -> int:
        """Return the seconds that are left of the scene for one more shot."""
        return max(1, scene.settings.seconds - sum(each.seconds for each in scene.shots))

    def _step(self, shots: list[Shot], name: Sentence) -> None:
        scene = self.scene
        if scene is not None:
            self._session.close_step()
            self._session.referring.cut_up(scene.id, shots, name)
            self._session.close_step()

    def _follow(self, before: Project, after: Project) -> None:
        if before.scenes is not after.scenes or before.cast is not after.cast:
            self._show()

    def _room(self, scene: Scene) -> Room:
        return room_of(self._catalogue(), scene.settings.model)

    def _show(self) -> None:
        scene = self.scene
        shots = scene.shots if scene else ()
        room = self._room(scene) if scene else Room()
        while len(self._rows) > len(shots):
            self._drop()
        while len(self._rows) < len(shots):
            self._append()
        for place, (line, shot) in enumerate(zip(self._rows, shots, strict=True)):
            line.show_shot(shot, self._session.project.cast)
            line.allow(is_first=place == 0, is_last=place == len(shots) - 1)
        self._more.setText(self.tr("Add shot") if shots else self.tr("Cut into shots"))
        self._more.allow(self.why_not())
        self.setVisible(bool(shots) or room.shots is not None)
        self._show_sum(scene, room)
        self.changed.emit()

    def _show_sum(self, scene: Scene | None, room: Room) -> None:
        shots = scene.shots if scene else ()
        total = sum(each.seconds for each in shots)
        whole = scene.settings.seconds if scene else 0
        words = self.tr("{total} of {whole}")
        told = words.format(total=in_seconds(total), whole=in_seconds(whole)) if shots else ""
        is_whole = room.shots is not None and room.shots.whole
        is_wrong = bool(shots) and (total > whole or (is_whole and total != whole))
        self._sum.setText(told)
        self._sum.set_role(Role.BAD if is_wrong else Role.QUIET)
        self._note.setText(self._note_words(total - whole, room) if shots else "")
        self._note.setVisible(bool(self._note.text()))

    def _note_words(self, over: int, room: Room) -> str:
        if room.shots is None:
            words = self.tr("{model} makes one shot a take: these are kept, and not sent as shots.")
            return words.format(model=room.title)
        if over > 0:
            words = self.tr("The shots are {over} longer than the scene; shorten one.")
            return words.format(over=in_seconds(over))
        if over < 0 and room.shots.whole:
            words = self.tr(
                "The shots are {under} shorter than the scene; {model} wants it filled."
            )
            return words.format(under=in_seconds(-over), model=room.title)
        return ""

    def _append(self) -> None:
        place = len(self._rows)
        line = ShotRow(place + 1, self._theme, self._icons)
        line.changed.connect(lambda shot: self._write(place, shot))
        line.settled.connect(self._session.close_step)
        line.submitted.connect(self.submitted)
        line.wound.connect(self._wind)
        line.removed.connect(lambda: self._remove(place))
        line.moved.connect(lambda by: self._move(place, by))
        self._rows.append(line)
        self._lines.addWidget(line)
        # At once, for what is not shown yet takes no focus.
        line.show()

    def _drop(self) -> None:
        line = self._rows.pop()
        line.hide()
        self._lines.removeWidget(line)
        line.deleteLater()

    def _write(self, place: int, shot: Shot) -> None:
        scene = self.scene
        if scene is not None and place < len(scene.shots) and scene.shots[place] != shot:
            self._session.referring.write_shot(scene.id, place, shot)

    def _remove(self, place: int) -> None:
        scene = self.scene
        if scene is not None:
            shots = [*scene.shots[:place], *scene.shots[place + 1 :]]
            self._step(shots, say("Remove shot"))
            near = self._rows[min(place, len(self._rows) - 1)].words if self._rows else self._more
            near.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, place: int, by: int) -> None:
        scene = self.scene
        if scene is None or not 0 <= place + by < len(scene.shots):
            return
        shots = list(scene.shots)
        shots.insert(place + by, shots.pop(place))
        self._step(shots, say("Move shot"))
        line = self._rows[place + by]
        button = line.up if by < 0 else line.down
        near = button if button.isEnabled() else line.words
        near.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wind(self, way: Back) -> None:
        self._session.undo() if way is Back.UNDO else self._session.redo()
