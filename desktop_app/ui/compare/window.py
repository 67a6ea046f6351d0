"""Two takes compared: played as one, what differs under them, and which one the film is to have."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.domain.project import ClipId, Project, Take, TakeId
from desktop_app.domain.takes import clips_of_take
from desktop_app.studio.pairs import Angle
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.compare.bar import Heard, PairBar
from desktop_app.ui.compare.details import FactsOf, PairDetails
from desktop_app.ui.compare.sound import PairSound
from desktop_app.ui.compare.transport import PairTransport
from desktop_app.ui.compare.view import PairView
from desktop_app.ui.controls.buttons import Button, FittingButton, IconButton, Kind
from desktop_app.ui.controls.fields import ChoiceField
from desktop_app.ui.controls.labels import ElidedLabel, Role, Rule
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.icons import Icons
from desktop_app.ui.panel_commands import PanelCommands
from desktop_app.ui.registry.command import Menu
from desktop_app.ui.take_words import name_of, whole_name_of
from desktop_app.ui.theme import Theme

_SIZE: Final = QSize(1240, 780)
_SMALLEST: Final = QSize(720, 460)
_AROUND: Final = QSize(40, 60)
_AIR: Final = 12

Pair = tuple[TakeId, TakeId]


@dataclass(frozen=True)
class CompareParts:
    """What the window is made with; `chosen_clips` says which clips of the timeline are chosen."""

    session: ProjectSession
    theme: Theme
    icons: Icons
    tasks: TaskScope
    facts_of: FactsOf
    title_of_model: Callable[[str], str]
    chosen_clips: Callable[[], tuple[ClipId, ...]]


class CompareWindow(QDialog):
    """Shows two takes; work in the main window goes on beside it.

    Signals: closed().
    """

    closed = Signal()

    def __init__(self, parent: QWidget, parts: CompareParts, pair: Pair) -> None:
        super().__init__(parent)
        self.setObjectName("compareWindow")
        self.setModal(False)
        self._parts = parts
        self._session = parts.session
        self._pair = pair
        self._picked = 1
        self._transport = PairTransport(parts.tasks, parent=self)
        self._sound = PairSound(self)
        self._view = PairView(parts.theme)
        self._bar = PairBar(self._transport, parts.theme, parts.icons)
        self._details = PairDetails(parts.facts_of, parts.title_of_model, parts.theme, parts.tasks)
        self._fields = (ChoiceField(self._view), ChoiceField(self._view))
        self._swap = IconButton(
            parts.icons,
            "move-horizontal",
            self.tr("Swap sides"),
            command="compare_swap",
            parent=self._view,
        )
        PanelCommands(self, Menu.COMPARE, self._deeds(), parts.icons)
        self._build()
        self._connect()
        self._show()
        self._place_window(parent)

    @property
    def view(self) -> PairView:
        """The part of it that shows the pictures."""
        return self._view

    @property
    def transport(self) -> PairTransport:
        """What plays both."""
        return self._transport

    @property
    def pair(self) -> Pair:
        """The takes that are compared, the left one first."""
        return self._pair

    def show_pair(self, pair: Pair) -> None:
        """Compare these takes."""
        self._pair = pair
        self._show()

    def refresh(self) -> None:
        """Take in that other clips of the timeline are chosen."""
        self._allow()

    def close_down(self) -> None:
        """Let go of files and session, and go."""
        self._stop()
        self._transport.close()
        self._sound.close()
        self._details.close_down()
        self.hide()
        self.deleteLater()

    def _build(self) -> None:
        self._fields[0].setObjectName("firstTakeField")
        self._fields[1].setObjectName("secondTakeField")
        self._fields[0].setAccessibleName(self.tr("Take on the left"))
        self._fields[1].setAccessibleName(self.tr("Take on the right"))
        for field in self._fields:
            field.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self._swap.setProperty("over", "picture")
        self._hint = ElidedLabel(
            self.tr("1 / 2 choose · Space plays both · ← → step · W wipe · X swap"), Role.QUIET
        )
        self._for_clip = Button("", Kind.SECONDARY)
        self._for_clip.setObjectName("useForClipButton")
        self._uses = (FittingButton(Kind.SECONDARY), FittingButton(Kind.PRIMARY))
        self._uses[0].setObjectName("useFirstButton")
        self._uses[1].setObjectName("useSecondButton")
        foot = QWidget()
        foot.setProperty("ground", "panel")
        foot.setLayout(row(self._hint, None, self._for_clip, *self._uses, margins=(20, 10, 20, 12)))
        layout = column(self._view, self._bar, Rule(), self._details, Rule(), foot, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self._stop = self._session.changed.connect(self._follow)
        transport, view = self._transport, self._view
        transport.seen.connect(view.show_pair)
        transport.moved.connect(self._sound.follow)
        transport.playing_changed.connect(self._hear)
        view.height_wished.connect(transport.set_height)
        view.picked.connect(self.pick)
        self._bar.layout_chosen.connect(view.set_layout)
        self._bar.heard_chosen.connect(lambda _: self._hear())
        self._swap.clicked.connect(self.swap)
        for side, (field, use) in enumerate(zip(self._fields, self._uses, strict=True)):
            field.activated.connect(lambda _, side=side: self._choose(side))
            use.clicked.connect(lambda _=False, side=side: self._use(side))
        self._for_clip.clicked.connect(self._use_for_clip)

    def _place_window(self, parent: QWidget) -> None:
        """Stand in the middle of the main window, a little smaller than that."""
        self.setMinimumSize(_SMALLEST)
        around = parent.window()
        self.resize(_SIZE.boundedTo(around.size() - _AROUND).expandedTo(_SMALLEST))
        self.move(around.mapToGlobal(around.rect().center()) - self.rect().center())
        self._view.setFocus()

    @property
    def _takes(self) -> tuple[Take, Take] | None:
        known = self._session.project.take_by_id
        if any(each not in known for each in self._pair):
            return None
        return known[self._pair[0]], known[self._pair[1]]

    def _follow(self, before: Project, after: Project) -> None:
        if self._takes is None:
            left = [each.id for each in after.takes]
            kept = [each for each in self._pair if each in left]
            others = [each for each in left if each not in kept]
            both = (*kept, *others)
            if len(both) < 2:
                self.close()
                return
            self._pair = (both[0], both[1])
        if before.takes != after.takes or before.scenes != after.scenes:
            self._show()
        else:
            self._allow()

    def _show(self) -> None:
        """Bring everything up to date with the pair."""
        takes = self._takes
        if takes is None:
            return
        project = self._session.project
        self.setWindowTitle(self._title(takes))
        for field, take in zip(self._fields, takes, strict=True):
            field.offer((each.id, self._label(each)) for each in self._offered(take))
            field.choose(take.id)
            field.adjustSize()
        first, second = (whole_name_of(each, project) for each in takes)
        if takes[0].scene_id == takes[1].scene_id:
            first, second = name_of(takes[0]), name_of(takes[1])
        self._bar.name_sides(first, second)
        path_of = self._session.path_of
        self._transport.load(tuple(Angle(path_of(each), each.media) for each in takes))  # type: ignore[arg-type] # two of them
        self._bar.measure()
        self._details.show_takes(takes)
        self._hear()
        self._allow()
        self._place_fields()

    def _title(self, takes: tuple[Take, Take]) -> str:
        project = self._session.project
        scene = project.scene_by_id.get(takes[0].scene_id)
        if scene is None or takes[0].scene_id != takes[1].scene_id:
            return self.tr("Compare takes")
        number = project.scenes.index(scene) + 1
        words = self.tr("Compare takes · scene {number}, {title}")
        return words.format(number=number, title=scene.title)

    def _offered(self, take: Take) -> Iterable[Take]:
        """Return the takes that may stand on a side: those of its scene first."""
        project = self._session.project
        others = (each for each in project.takes if each.scene_id != take.scene_id)
        return (*project.takes_of(take.scene_id), *others)

    def _label(self, take: Take) -> str:
        project = self._session.project
        name = whole_name_of(take, project)
        return self.tr("{take} ★ in the film").format(take=name) if self._is_used(take) else name

    def _is_used(self, take: Take) -> bool:
        scene = self._session.project.scene_by_id.get(take.scene_id)
        return scene is not None and scene.take_id == take.id

    def _allow(self) -> None:
        """Say on the buttons what they do, and why not where they do nothing."""
        takes = self._takes
        if takes is None:
            return
        for side, (button, take) in enumerate(zip(self._uses, takes, strict=True)):
            button.say(self._use_words(take, side))
            button.set_kind(Kind.PRIMARY if side == self._picked else Kind.SECONDARY)
            button.allow(self._why_not(take))
        picked = takes[self._picked]
        words = self.tr("Use take {number} for this clip only")
        self._for_clip.setText(words.format(number=picked.number))
        self._for_clip.allow(self._why_not_for_clip(picked))

    def _use_words(self, take: Take, side: int) -> str:
        """Return what using a take is called: by its number where that says which one it is."""
        if len({each.scene_id for each in self._takes or ()}) == 1:
            return self.tr("Use take {number} in the film").format(number=take.number)
        return self.tr("Use the left one") if side == 0 else self.tr("Use the right one")

    def _why_not(self, take: Take) -> str | None:
        if take.scene_id not in self._session.project.scene_by_id:
            return self.tr("Its scene was removed; put it into the film from Unclaimed takes.")
        return self.tr("It is in the film already.") if self._is_used(take) else None

    def _why_not_for_clip(self, take: Take) -> str | None:
        chosen = self._parts.chosen_clips()
        if not chosen:
            return self.tr("Select a clip on the timeline first.")
        showing = {clip.id for clip in clips_of_take(self._session.project, take.id)}
        return self.tr("The chosen clip shows it already.") if showing >= set(chosen) else None

    def pick(self, side: int) -> None:
        """Have buttons and keys mean the left take (0) or the right one (1)."""
        self._picked = side
        self._view.pick(side)
        self._allow()

    def swap(self) -> None:
        """Put each take on the other side; the one that was picked stays picked."""
        self._pair = (self._pair[1], self._pair[0])
        self._show()
        self.pick(1 - self._picked)

    def _choose(self, side: int) -> None:
        chosen = TakeId(self._fields[side].currentData())
        other = self._pair[1 - side]
        if chosen == other:
            self.swap()
        else:
            self._pair = (chosen, other) if side == 0 else (other, chosen)
            self._show()
        self._view.setFocus()

    def _use(self, side: int) -> None:
        takes = self._takes
        if takes is not None and self._why_not(takes[side]) is None:
            self._session.choose_take(takes[side].scene_id, takes[side].id)

    def _use_for_clip(self) -> None:
        takes = self._takes
        if takes is not None and self._why_not_for_clip(takes[self._picked]) is None:
            clips = self._parts.chosen_clips()
            self._session.use_for_clips(clips, takes[self._picked].id)

    def _hear(self) -> None:
        heard, takes = self._bar.heard, self._takes
        if heard is Heard.NONE or takes is None:
            self._sound.use(None)
            return
        take = takes[heard]
        self._sound.use(self._session.path_of(take) if take.media.sample_rate else None)
        if self._transport.is_playing:
            self._sound.play(self._transport.position)
        else:
            self._sound.pause()

    def _place_fields(self) -> None:
        """Keep what names the takes in the corners over their pictures."""
        left, right = self._fields
        left.move(_AIR, _AIR)
        right.move(self._view.width() - right.width() - _AIR, _AIR)
        self._swap.move((self._view.width() - self._swap.width()) // 2, _AIR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_fields()

    def _deeds(self) -> dict[str, Callable[[], object]]:
        return {
            **self._bar.deeds(),
            "compare_first": lambda: self.pick(0),
            "compare_second": lambda: self.pick(1),
            "compare_swap": self.swap,
            "compare_use": lambda: self._use(self._picked),
            "wipe_back": lambda: self._view.nudge_wipe(-1),
            "wipe_on": lambda: self._view.nudge_wipe(1),
        }

    def reject(self) -> None:
        """Esc closes it."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._transport.pause()
        self.closed.emit()
