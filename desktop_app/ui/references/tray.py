"""The reference tray of a scene: what its take is made from besides words."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.chains import drift_advice
from desktop_app.domain.jobs import JobState
from desktop_app.domain.project import Project, Scene, SceneId
from desktop_app.domain.references import Reference, Use
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.announce import announce
from desktop_app.ui.controls.labels import Role, SectionLabel, Text
from desktop_app.ui.controls.layout import column
from desktop_app.ui.drags import carry
from desktop_app.ui.icons import Icons
from desktop_app.ui.references.carried import brought_in, mime_of_place
from desktop_app.ui.references.drops import TrayDrops
from desktop_app.ui.references.holding import (
    Held,
    Holding,
    holding_of,
    is_linked,
    neighbour_of,
    pictured,
)
from desktop_app.ui.references.line import ReferenceLine
from desktop_app.ui.references.menus import TrayMenus
from desktop_app.ui.references.pictures import SourcePictures
from desktop_app.ui.references.room import room_of
from desktop_app.ui.references.slot import FrameSlot, keep_together
from desktop_app.ui.references.standing import frame_words, waiting_words
from desktop_app.ui.references.tile import Shown
from desktop_app.ui.references.words import (
    USE_ICONS,
    number_of,
    origin_of,
    refusal_words,
    use_words,
)
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import shown

FRAMES: Final = (Use.FIRST_FRAME, Use.LAST_FRAME)
OTHERS: Final = (Use.PICTURE, Use.VIDEO, Use.SOUND)


class ReferenceTray(QWidget):
    """Shows what a scene has and its model takes, and what of it is left out and why.

    Signals: brought(Brought, Use | None, int | None) by drop or paste, for a use and a place of it
    where these are known; file_asked(Use | None); frame_asked(Use) for that in the player;
    opened(Reference) to be looked at; revealed(Reference); changed() when what is shown did.
    """

    brought = Signal(object, object, object)
    file_asked = Signal(object)
    frame_asked = Signal(object)
    opened = Signal(object)
    revealed = Signal(object)
    changed = Signal()

    def __init__(
        self,
        session: ProjectSession,
        catalogue: Callable[[], Catalogue],
        pictures: SourcePictures,
        theme: Theme,
        icons: Icons,
        latest: Callable[[SceneId], JobState | None] = lambda _: None,
    ) -> None:
        """`latest` tells how the newest job of a scene stands, None where there was none."""
        super().__init__()
        self.setObjectName("referenceTray")
        self._latest = latest
        self.setAccessibleName(self.tr("What the take is made from"))
        self._session = session
        self._catalogue = catalogue
        self._pictures = pictures
        self._scene_id: SceneId | None = None
        self.holding: Holding | None = None
        """What is shown; None without a scene."""
        self._build(theme, icons)
        self._menus = TrayMenus(self)
        TrayDrops(self)
        self._connect()
        self._stop = session.changed.connect(self._follow)
        pictures.arrived.connect(self._show)

    @property
    def scene(self) -> Scene | None:
        """The scene whose references are shown."""
        known = self._session.project.scene_by_id
        return known.get(self._scene_id) if self._scene_id else None

    @property
    def session(self) -> ProjectSession:
        """The film that is worked on."""
        return self._session

    @property
    def is_complete(self) -> bool:
        """Tell whether every picture that is to be had is shown."""
        return self._pictures.is_idle

    def detach(self) -> None:
        """Stop following the film and fetching."""
        self._stop()
        self._pictures.arrived.disconnect(self._show)
        self._pictures.stop()

    def show_scene(self, scene_id: SceneId | None) -> None:
        """Show what a scene is made from."""
        if scene_id != self._scene_id:
            self._scene_id = scene_id
            self.say("")
        self._show()

    def take_focus(self) -> None:
        """Put the keys into the first place that is shown."""
        tiles = (*(slot.tile for slot in self._slots.values()), *self._line.tiles, self._line.more)
        first = next((each for each in tiles if each.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_again(self) -> None:
        """Take in that models take something else now, or that takes are on their way."""
        self._show()

    def say(self, sentence: str, role: Role = Role.WARN) -> None:
        """Say what became of something that was brought, until something else is shown."""
        words = shown(sentence)
        self._said.setText(words)
        self._said.set_role(role)
        self._said.setVisible(bool(words))
        announce(self, words)

    def paste(self) -> None:
        """Take in what the clipboard has."""
        found = brought_in(QGuiApplication.clipboard().mimeData())
        if found is None:
            self.say(self.tr("There is no picture and no file in the clipboard."))
        else:
            self.brought.emit(found, self._focused_use(), None)

    def slot_of(self, use: Use) -> FrameSlot:
        """Return the place of a frame."""
        return self._slots[use]

    @property
    def line(self) -> ReferenceLine:
        """The row of pictures, films and sounds."""
        return self._line

    def held(self, reference: Reference) -> Held | None:
        """Return how a reference stands, None when it is not shown."""
        found = self.holding.held if self.holding else ()
        return next((each for each in found if each.reference == reference), None)

    def link(self, use: Use, wanted: bool) -> None:
        """Have a neighbour give the scene a frame, or no longer."""
        scene = self.scene
        if scene is None:
            return
        self._session.close_step()
        if use is Use.FIRST_FRAME:
            self._session.referring.continue_before(scene.id, wanted)
        else:
            self._session.referring.meet_next(scene.id, wanted)
        self._session.close_step()

    def take_out(self, reference: Reference) -> None:
        """Remove a reference, or let go of the link that gives it."""
        scene, held = self.scene, self.held(reference)
        if scene is None or held is None:
            return
        if held.is_linked:
            self.link(reference.use, False)
        elif held.is_own:
            self._session.referring.remove(scene.id, reference)

    def push(self, reference: Reference, by: int) -> None:
        """Put a reference earlier or later among those of its use; the focus goes with it."""
        scene = self.scene
        if scene is None:
            return
        own = [each for each in scene.references if each.use is reference.use]
        place = own.index(reference) + by
        if 0 <= place < len(own):
            self._session.referring.move(scene.id, reference, place)
            line = [each.reference for each in self._line_held()]
            self._line.focus_on(line.index(reference))

    def why_not_link(self, use: Use) -> str | None:
        """Say why no neighbour can give the scene a frame."""
        scene = self.scene
        why_not = self.why_no_room(scene, use)
        if scene is None or why_not is not None:
            return why_not
        if neighbour_of(self._session.project, scene, use) is None:
            if use is Use.FIRST_FRAME:
                return self.tr("The film begins with this scene; there is none before it.")
            return self.tr("The film ends with this scene; there is none after it.")
        return None

    def why_no_room(self, scene: Scene | None, use: Use) -> str | None:
        """Say why the model of a scene is shown nothing for a use."""
        if scene is None:
            return self.tr("Choose a scene first, or add one.")
        room = room_of(self._catalogue(), scene.settings.model)
        if room.most.get(use, 0):
            return None
        return refusal_words(room.title, use)

    def _build(self, theme: Theme, icons: Icons) -> None:
        self._slots = {use: FrameSlot(use, theme, icons) for use in FRAMES}
        self._line = ReferenceLine(theme, icons)
        self._caption = SectionLabel(self.tr("References"))
        self._notes = Text("", Role.WARN, wrap=True)
        self._notes.setObjectName("leftOut")
        self._said = Text("", Role.WARN, wrap=True)
        self._said.setObjectName("traySaid")
        self._said.hide()
        slots = tuple(self._slots.values())
        self.setLayout(
            column(self._caption, *slots, self._line, self._notes, self._said, gap=6)
        )  # fmt: skip
        for slot in slots:
            keep_together(slot)

    def _connect(self) -> None:
        for slot in self._slots.values():
            self._connect_slot(slot)
        self._line.opened.connect(self.opened)
        self._line.removed.connect(self.take_out)
        self._line.pushed.connect(self.push)
        self._line.carried.connect(self._carry)
        self._line.menu_wished.connect(self._menus.show_for)
        self._line.filling.connect(lambda at: self._menus.fill(None, at))
        self._line.more.menu_wished.connect(lambda at: self._menus.fill(None, at))

    def _connect_slot(self, slot: FrameSlot) -> None:
        use = slot.use
        slot.linked.connect(lambda wanted: self.link(use, wanted))
        slot.taken_out.connect(lambda: self._empty(use))
        slot.tile.opened.connect(lambda: self._open_frame(use))
        slot.tile.filling.connect(lambda at: self._menus.fill(use, at))
        slot.tile.menu_wished.connect(lambda at: self._ask_about(use, at))
        slot.tile.carried.connect(lambda: self._carry_frame(use))

    def _frame(self, use: Use) -> Held | None:
        return self.holding.frame(use) if self.holding else None

    def _empty(self, use: Use) -> None:
        held = self._frame(use)
        if held is not None:
            self.take_out(held.reference)
        elif self.holding and use in self.holding.waits:
            self.link(use, False)

    def _open_frame(self, use: Use) -> None:
        held = self._frame(use)
        if held is not None:
            self.opened.emit(held.reference)

    def _ask_about(self, use: Use, at: QPoint) -> None:
        held = self._frame(use)
        if held is None:
            self._menus.fill(use, at)
        else:
            self._menus.show_for(held.reference, at)

    def _carry_frame(self, use: Use) -> None:
        held = self._frame(use)
        if held is not None and held.is_own:
            self._carry(held.reference)

    def _carry(self, reference: Reference) -> None:
        scene = self.scene
        if scene is None or reference not in scene.references:
            return
        picture = self._pictures.get(reference.source)
        tile = self.slot_of(reference.use).tile if reference.use.is_frame else self._line
        mime = mime_of_place(scene.references.index(reference))
        carry(self, mime, picture or tile.grab())

    def _focused_use(self) -> Use | None:
        focused = self.window().focusWidget()
        if focused is None:
            return None
        return next((use for use, slot in self._slots.items() if slot.isAncestorOf(focused)), None)

    def _follow(self, before: Project, after: Project) -> None:
        same = before.scenes is after.scenes and before.cast is after.cast
        if not (same and before.takes is after.takes and before.timeline is after.timeline):
            old = before.scene_by_id.get(self._scene_id) if self._scene_id else None
            if old is None or self.scene is None or old.references != self.scene.references:
                self.say("")
            if before.takes is not after.takes:
                self._pictures.try_anew()
            self._show()

    def _show(self) -> None:
        scene, project = self.scene, self._session.project
        holding = None if scene is None else holding_of(project, scene, self._catalogue())
        self.holding = holding
        shows = holding.shows if holding else frozenset()
        for use, slot in self._slots.items():
            slot.setVisible(use in shows)
            if scene is not None and holding is not None and use in shows:
                self._show_slot(slot, scene, holding)
        self._line.setVisible(any(use in shows for use in OTHERS))
        self._show_line()
        self._show_notes(holding)
        told = bool(self._notes.text())
        self._caption.setVisible(bool(shows) or told)
        # What a model leaves out is said where it takes nothing but words, too.
        self.setVisible(bool(shows) or told)
        self._pictures.want(pictured(holding))
        self.changed.emit()

    def _show_slot(self, slot: FrameSlot, scene: Scene, holding: Holding) -> None:
        use, project = slot.use, self._session.project
        held, linked = holding.frame(use), is_linked(scene, use)
        near = neighbour_of(project, scene, use)
        if held is not None:
            origin = origin_of(project, held.reference)
            if linked and near is not None:
                origin = frame_words(project, near, origin, self._latest(near.id))
            slot.show_frame(self._shown(held, holding), origin)
        elif use in holding.waits:
            origin = self._waiting_words(scene, use)
            name = f"{use_words(use)}: {origin}"
            slot.show_frame(Shown(name, "hourglass", is_linked=True), origin)
        else:
            slot.show_frame(None, self._hint(scene, use))
        slot.show_link(linked, self.why_not_link(use), self._link_name(near, use))

    def _waiting_words(self, scene: Scene, use: Use) -> str:
        project = self._session.project
        near = neighbour_of(project, scene, use)
        if near is None:
            return self.why_not_link(use) or ""
        return waiting_words(project, scene, near, self._latest(near.id))

    def _link_name(self, near: Scene | None, use: Use) -> str:
        if near is None:
            return ""
        first = use is Use.FIRST_FRAME
        words = (
            self.tr("Start on the last frame of scene {number}")
            if first
            else self.tr("End on the first frame of scene {number}")
        )
        return words.format(number=number_of(self._session.project, near))

    def _hint(self, scene: Scene, use: Use) -> str:
        near = neighbour_of(self._session.project, scene, use)
        if near is None:
            return self.tr("Drop or paste a picture")
        words = self.tr("Drop a picture, or link scene {number}")
        return words.format(number=number_of(self._session.project, near))

    def _shown(self, held: Held, holding: Holding, mark: str = "") -> Shown:
        reference = held.reference
        origin = origin_of(self._session.project, reference)
        why_not = "" if held.is_sent else self._why_not(reference.use, holding)
        return Shown(
            self.tr("{use}: {origin}").format(use=use_words(reference.use), origin=origin),
            USE_ICONS[reference.use],
            mark,
            held.is_linked,
            why_not,
            self._pictures.fault_of(reference.source),
            self._pictures.get(reference.source),
        )

    def _why_not(self, use: Use, holding: Holding) -> str:
        told = "\n".join(shown(each) for each in holding.left_out)
        words = self.tr("It is kept, and not sent: {model} has no room for it.")
        return told or words.format(model=holding.room.title)

    def _line_held(self) -> tuple[Held, ...]:
        holding = self.holding
        return tuple(e for use in OTHERS for e in holding.of(use)) if holding else ()

    def _show_line(self) -> None:
        holding = self.holding
        if holding is None:
            self._line.show_all(())
            return
        counts = dict.fromkeys(OTHERS, 0)
        line = []
        for held in self._line_held():
            counts[held.reference.use] += 1
            mark = str(counts[held.reference.use])
            line.append((held.reference, held.is_own, self._shown(held, holding, mark)))
        self._line.show_all(line)

    def _show_notes(self, holding: Holding | None) -> None:
        scene = self.scene
        found = [*holding.left_out] if holding else []
        if scene is not None and (advice := drift_advice(self._session.project, scene.id)):
            found.append(advice)
        told = "\n".join(shown(each) for each in found)
        self._notes.setText(told)
        self._notes.setVisible(bool(told))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)
