"""What a frame of a take can be used for, as a menu within other menus."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from desktop_app.domain.frames import end_of_clip, frame_in, frame_of_clip
from desktop_app.domain.project import Scene, Take
from desktop_app.domain.references import Source, Use
from desktop_app.ui.controls.menus import put_choice
from desktop_app.ui.references.desk import FrameDesk
from desktop_app.ui.references.words import scene_words, use_words

_NEAR = 4
"""So many scenes before and after the chosen one are offered as well."""

_USES = (Use.FIRST_FRAME, Use.LAST_FRAME, Use.PICTURE)


def put_frame_menu(menu: QMenu, desk: FrameDesk, words: str, source: Source) -> None:
    """Offer a frame for the scene that is written and those near to it."""
    inner = menu.addMenu(words)
    inner.setObjectName("frameMenu")
    inner.setToolTipsVisible(True)
    scene, scenes = desk.scene, desk.project.scenes
    if scene is None:
        return
    _add_uses(inner, desk, scene, source)
    place = scenes.index(scene)
    near = [e for e in scenes[max(0, place - _NEAR) : place + _NEAR + 1] if e.id != scene.id]
    if near:
        others = inner.addMenu(_tr("Of another scene"))
        others.setToolTipsVisible(True)
        for each in near:
            own = others.addMenu(_plain(scene_words(desk.project, each)))
            own.setToolTipsVisible(True)
            _add_uses(own, desk, each, source)


def put_take_frame(menu: QMenu, desk: FrameDesk, take: Take | None, share: float | None) -> None:
    """Offer the frame of a take that is looked at in its tile, its last one without a look."""
    if take is None:
        return
    if share is None:
        put_frame_menu(menu, desk, _tr("Use its last frame as"), Source(take_id=take.id))
    else:
        source = frame_in(take, round(take.media.duration * share))
        put_frame_menu(menu, desk, _tr("Use this frame as"), source)


def put_clip_frames(menu: QMenu, desk: FrameDesk) -> None:
    """Offer the frames of the chosen clip, and scenes made from them."""
    clips = desk.clips
    if len(clips) != 1:
        return
    clip, project = clips[0], desk.project
    span = next(span for each, span in project.spans() if each.id == clip.id)
    source, words = end_of_clip(project, clip), _tr("Use its last frame as")
    if span.contains(at := desk.playhead):
        source, words = frame_of_clip(project, clip, at), _tr("Use the frame at the playhead as")
    if source is not None:
        put_frame_menu(menu, desk, words, source)
    _add(menu, "carryOn", _tr("Last frame to the next scene"), lambda: desk.carry_on(clip), None)
    order = project.timeline.picture.clips
    place = order.index(clip)
    no = _tr("The film begins with this clip; there is no gap before it.")
    before, after = _tr("Fill the gap before it…"), _tr("Fill the gap after it…")
    why_not = None if place else no
    _add(menu, "fillBefore", before, lambda: desk.fill_gap(place), why_not)
    no = _tr("The film ends with this clip; there is no gap after it.")
    why_not = None if place + 1 < len(order) else no
    _add(menu, "fillAfter", after, lambda: desk.fill_gap(place + 1), why_not)


def _add_uses(menu: QMenu, desk: FrameDesk, scene: Scene, source: Source) -> None:
    for use in _USES:
        why_not = desk.why_not_use(scene, use)
        _add(menu, f"use.{use}", use_words(use), _using(desk, scene, source, use), why_not)


def _using(desk: FrameDesk, scene: Scene, source: Source, use: Use) -> Callable[[], None]:
    return lambda: desk.use(scene, source, use)


def _add(
    menu: QMenu, name: str, words: str, act: Callable[[], object], why_not: str | None
) -> None:
    put_choice(menu, f"frame.{name}", words, act, why_not)


def _plain(words: str) -> str:
    return words.replace("&", "&&")


def _tr(words: str) -> str:
    return QCoreApplication.translate("FrameMenu", words)
