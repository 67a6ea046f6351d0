"""Giving other scenes the settings of one: which of them, and what changes by it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.domain.catalogue import Catalogue, Settings
from desktop_app.domain.project import Project, SceneId
from desktop_app.domain.sharing import Change, Part, changes_of
from desktop_app.ui.controls import Button, Kind, Role, Text, column, row
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.model_choice import ModelChoice
from desktop_app.ui.words import counted, in_commas

_MOST_NUMBERS: Final = 16


class ShareSheet(Sheet):
    """Asks which settings these scenes get; nothing is changed here.

    Signals: agreed(tuple[Change, ...]).
    """

    agreed = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        project: Project,
        scene_ids: Sequence[SceneId],
        source: Settings,
        catalogue: Catalogue,
    ) -> None:
        """Begin with the settings of one scene, which can be changed."""
        super().__init__(parent, "", QSize(520, 380))
        self.setObjectName("shareSheet")
        self.set_title(
            counted("Settings of {count} scene", "Settings of {count} scenes", len(scene_ids))
        )
        self._project = project
        self._scene_ids = tuple(scene_ids)
        self._catalogue = catalogue
        self._source = source
        self._choice = ModelChoice(catalogue, source, self)
        self._boxes = self._made_boxes()
        self._told = Text("", Role.MUTED, wrap=True)
        self._told.setObjectName("shareTold")
        self._build()
        self._choice.changed.connect(self._tell)
        for box in self._boxes.values():
            box.toggled.connect(self._tell)
        self._tell()

    @property
    def changes(self) -> tuple[Change, ...]:
        """What the scenes would become."""
        parts = [part for part, box in self._boxes.items() if box.isChecked()]
        return changes_of(
            self._project, self._scene_ids, self._choice.settings, parts, self._catalogue
        )

    def _made_boxes(self) -> dict[Part, QCheckBox]:
        made = {
            Part.MODEL: QCheckBox(self.tr("Model")),
            Part.ASPECT: QCheckBox(self.tr("Aspect")),
            Part.SECONDS: QCheckBox(self.tr("Seconds")),
            Part.RESOLUTION: QCheckBox(self.tr("Resolution")),
            Part.SOUND: QCheckBox(self.tr("Sound")),
            Part.NEGATIVE: QCheckBox(self.tr("What is not to be seen")),
        }
        for part, box in made.items():
            box.setObjectName(f"share.{part}")
            box.setChecked(True)
        resolution = self._source.resolution or self.tr("the model's usual")
        made[Part.RESOLUTION].setText(
            self.tr("Resolution: {resolution}").format(resolution=resolution)
        )
        sound = {
            True: self.tr("Sound: on"),
            False: self.tr("Sound: off"),
            None: self.tr("Sound: the model's usual"),
        }
        made[Part.SOUND].setText(sound[self._source.sound])
        # Of models that are not told such words few scenes have any.
        made[Part.NEGATIVE].setVisible(bool(self._source.negative.strip()))
        made[Part.NEGATIVE].setChecked(bool(self._source.negative.strip()))
        return made

    def _build(self) -> None:
        choice, boxes = self._choice, self._boxes
        lines = [
            row(boxes[Part.MODEL], choice.model_field),
            row(boxes[Part.ASPECT], choice.aspect_field),
            row(boxes[Part.SECONDS], choice.seconds_field),
        ]
        for line in lines:
            line.setStretch(0, 1)
            line.setStretch(1, 2)
        self.body.setLayout(
            column(
                *lines,
                boxes[Part.RESOLUTION],
                boxes[Part.SOUND],
                boxes[Part.NEGATIVE],
                self._told,
                None,
                margins=(20, 16, 20, 12),
            )
        )
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        self._take = Button(self.tr("Apply"), Kind.PRIMARY)
        self._take.setObjectName("shareApply")
        self._take.clicked.connect(self._agree)
        self._take.setDefault(True)
        self.foot.setLayout(row(None, leave, self._take, margins=(20, 12, 20, 12)))

    def _tell(self) -> None:
        """Say what changes and for how many scenes, before anything does."""
        changes = self.changes
        self._told.setText(self._words(changes))
        nothing = self.tr("Nothing would change: the scenes have these settings already.")
        none_chosen = not any(box.isChecked() for box in self._boxes.values())
        choose = self.tr("Choose at least one of the settings.")
        self._take.allow(None if changes else choose if none_chosen else nothing)
        self._take.setText(
            counted("Change {count} scene", "Change {count} scenes", len(changes))
            if changes
            else self.tr("Apply")
        )

    def _words(self, changes: Sequence[Change]) -> str:
        if not changes:
            return self.tr("No scene changes.")
        told = self.tr("Changes: scene {numbers}. Takes that are there stay; they are stale then.")
        parts = [told.format(numbers=self._numbers(changes))]
        near = [each for each in changes if not each.exact]
        if near:
            words = self.tr("As near as its model can: scene {numbers}.")
            parts.append(words.format(numbers=self._numbers(near)))
        return "\n".join(parts)

    def _numbers(self, changes: Sequence[Change]) -> str:
        place = {scene.id: at for at, scene in enumerate(self._project.scenes, 1)}
        numbers = [str(place[each.scene_id]) for each in changes]
        more = "…" if len(numbers) > _MOST_NUMBERS else ""
        return in_commas(numbers[:_MOST_NUMBERS]) + more

    def _agree(self) -> None:
        self.agreed.emit(self.changes)
        self.accept()
