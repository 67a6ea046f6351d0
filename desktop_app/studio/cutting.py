"""Edits of the cut for the window: each by its name, as one step that can be undone."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Protocol

from desktop_app.domain import cutting
from desktop_app.domain.picture import TRANSITION_NAMES, Fit, Look, Transition, Watermark
from desktop_app.domain.project import ClipId, Project, SceneId
from desktop_app.domain.sentence import Sentence, say, say_count
from desktop_app.domain.sound import Bus, ClipSound, Mix, SoundClip, SoundId
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.domain.titling import Caption, CaptionId, CaptionMode, Title, TitleId, TitleStyle


class Edit(Protocol):
    """Makes a step of history; steps with one `merge` in a row are one."""

    def __call__(self, name: str, after: Project, *, merge: str | None = None) -> None:
        """Put `after` in place of the project."""


_KINDS = {
    "title": (say("title"), say_count("{count} title", "{count} titles", count=0)),
    "caption": (say("caption"), say_count("{count} caption", "{count} captions", count=0)),
    "sound": (say("sound"), say_count("{count} sound", "{count} sounds", count=0)),
    "item": (say("item"), say_count("{count} item", "{count} items", count=0)),
}


class Cutting:
    """What is done to clips, seams, titles, captions and sounds of the open project.

    An edit that names something unknown raises KeyError: a bug, not a mistake of the user.
    """

    def __init__(
        self, project: Callable[[], Project], edit: Edit, new_id: Callable[[], str]
    ) -> None:
        self._now = project
        self._edit = edit
        self._new_id = new_id

    def apply(self, name: str, change: Callable[[Project], Project]) -> None:
        """Make any pure edit a step, such as the remedy of a seam."""
        self._edit(name, change(self._now()))

    def trim(self, clip_id: ClipId, part: TimeRange) -> None:
        """Use another part of a clip's take; a run of it on one clip is one step."""
        self._edit(
            say("Trim clip"), cutting.trim(self._now(), clip_id, part), merge=f"trim {clip_id}"
        )

    def split(self, clip_id: ClipId, at: Flicks) -> None:
        """Part a clip at a time of the film."""
        new = ClipId(self._new_id())
        self._edit(say("Split clip"), cutting.split(self._now(), clip_id, at, new))

    def freeze(self, clip_id: ClipId, at: Flicks, duration: Flicks) -> None:
        """Hold the frame at a time of the film."""
        ids = ClipId(self._new_id()), ClipId(self._new_id())
        self._edit(say("Freeze frame"), cutting.freeze(self._now(), clip_id, at, duration, ids))

    def remove(self, clip_ids: Iterable[ClipId]) -> None:
        """Take clips out of the film; their scenes and takes stay."""
        gone = tuple(clip_ids)
        name = say_count("Remove clip", "Remove {count} clips", count=len(gone))
        self._edit(name, cutting.remove_clips(self._now(), gone))

    def duplicate(self, *clip_ids: ClipId) -> None:
        """Show clips once more, each after itself."""
        project = self._now()
        for clip_id in clip_ids:
            project = cutting.duplicate(project, clip_id, ClipId(self._new_id()))
        name = say_count("Duplicate clip", "Duplicate {count} clips", count=len(clip_ids))
        self._edit(name, project)

    def set_speed(self, clip_ids: Iterable[ClipId], percent: int) -> None:
        """Run clips faster or slower."""
        ids = tuple(clip_ids)
        changed = cutting.set_speed(self._now(), ids, percent)
        self._edit(say("Change speed"), changed, merge=f"speed {ids}")

    def set_look(self, clip_ids: Iterable[ClipId], look: Look) -> None:
        """Change fit, movement and colour of clips."""
        ids = tuple(clip_ids)
        self._edit(
            say("Change look"), cutting.set_look(self._now(), ids, look), merge=f"look {ids}"
        )

    def set_sound(self, clip_ids: Iterable[ClipId], sound: ClipSound) -> None:
        """Change gain of clips, or mute them."""
        ids = tuple(clip_ids)
        changed = cutting.set_sound(self._now(), ids, sound)
        self._edit(say("Change clip sound"), changed, merge=f"sound {ids}")

    def change_look(
        self, clip_ids: Iterable[ClipId], what: str, change: Callable[[Look], Look]
    ) -> None:
        """Change fit, movement or colour of clips, each from what it is; undo says `what`."""
        ids = tuple(clip_ids)
        changed = cutting.change_clips(
            self._now(), ids, lambda clip: replace(clip, look=change(clip.look))
        )
        self._edit(what, changed, merge=f"{what} {ids}")

    def change_clip_sound(
        self, clip_ids: Iterable[ClipId], what: str, change: Callable[[ClipSound], ClipSound]
    ) -> None:
        """Change gain of clips, or mute them, each from what it is; `what` is what undo says."""
        ids = tuple(clip_ids)
        changed = cutting.change_clips(
            self._now(), ids, lambda clip: replace(clip, sound=change(clip.sound))
        )
        self._edit(what, changed, merge=f"{what} {ids}")

    def set_transition(self, clip_ids: Iterable[ClipId], transition: Transition | None) -> None:
        """Lead into clips by a transition, or by a cut."""
        ids = tuple(clip_ids)
        name = (
            say("Remove transition")
            if transition is None
            else say("Add {transition}", transition=TRANSITION_NAMES[transition.kind])
        )
        changed = cutting.set_transition(self._now(), ids, transition)
        self._edit(name, changed, merge=f"transition {ids}")

    def put_scenes(self, *scene_ids: SceneId) -> None:
        """Put scenes into the film that are not in it, or once more."""
        project = self._now()
        for scene_id in scene_ids:
            project = cutting.put_scene(project, scene_id, ClipId(self._new_id()))
        count = len(scene_ids)
        name = say_count("Put scene into film", "Put {count} scenes into film", count=count)
        self._edit(name, project)

    def add_title(
        self, text: str, place: TimeRange, style: TitleStyle = TitleStyle.TITLE
    ) -> TitleId:
        """Put a title over a stretch of the film; it moves with the clip that it begins on."""
        id_ = TitleId(self._new_id())
        title = Title(id_, text, cutting.anchored(self._now(), place), style)
        self._edit(say("Add title"), cutting.put_title(self._now(), title))
        return id_

    def change_title(self, title: Title) -> None:
        """Change words, style or place of a title; a run of typing is one step."""
        changed = cutting.put_title(self._now(), title)
        self._edit(say("Change title"), changed, merge=f"title {title.id}")

    def remove_titles(self, ids: Iterable[TitleId]) -> None:
        """Take titles out."""
        self._edit(say("Remove title"), cutting.remove_titles(self._now(), ids))

    def add_caption(self, text: str, place: TimeRange) -> CaptionId:
        """Put a caption over a stretch of the film."""
        caption = self._caption(text, place)
        self._edit(say("Add caption"), cutting.put_caption(self._now(), caption))
        return caption.id

    def change_caption(self, caption: Caption) -> None:
        """Change words or place of a caption; without words it is gone."""
        changed = cutting.put_caption(self._now(), caption)
        self._edit(say("Change caption"), changed, merge=f"caption {caption.id}")

    def set_captions(self, cues: Sequence[tuple[TimeRange, str]]) -> None:
        """Put other captions, by film time, in place of all there are."""
        captions = [self._caption(text, place) for place, text in cues]
        name = say("Import captions") if captions else say("Remove captions")
        self._edit(name, cutting.set_captions(self._now(), captions))

    def set_caption_mode(self, mode: CaptionMode) -> None:
        """Have captions as a track, in the picture, or not at all."""
        self._set(say("Change captions"), caption_mode=mode)

    def add_sound(self, bus: Bus, sound: SoundClip) -> None:
        """Put a sound on the music or the voice track."""
        name = say("Add voice-over") if bus is Bus.VOICE else say("Add music")
        self._edit(name, cutting.put_sound(self._now(), bus, sound))

    def change_sound(self, bus: Bus, sound: SoundClip) -> None:
        """Change place, gain or fades of a sound."""
        changed = cutting.put_sound(self._now(), bus, sound)
        self._edit(say("Change sound"), changed, merge=f"sound {sound.id}")

    def remove_sounds(self, ids: Iterable[SoundId]) -> None:
        """Take sounds off their tracks; their files stay."""
        self._edit(say("Remove sound"), cutting.remove_sounds(self._now(), ids))

    def move_beside(self, id_: str, start: Flicks) -> None:
        """Have a title, a caption or a sound begin at another time of the film."""
        what = word_for(self._now(), [id_])
        self._edit(say("Move {what}", what=what), cutting.move_beside(self._now(), id_, start))

    def remove_beside(self, ids: Iterable[str]) -> None:
        """Take titles, captions and sounds out, as one step."""
        gone = tuple(ids)
        name = say("Remove {what}", what=word_for(self._now(), gone))
        self._edit(name, cutting.remove_beside(self._now(), gone))

    def set_mix(self, mix: Mix) -> None:
        """Change loudness target, matching or ducking."""
        self._set(say("Change mix"), mix=mix)

    def set_fit(self, fit: Fit) -> None:
        """Choose how pictures of another shape fill the film."""
        self._set(say("Change fit"), fit=fit)

    def set_watermark(self, watermark: Watermark | None) -> None:
        """Put a logo over the film, or take it away."""
        name = say("Remove watermark") if watermark is None else say("Change watermark")
        self._set(name, watermark=watermark)

    def _caption(self, text: str, place: TimeRange) -> Caption:
        return Caption(CaptionId(self._new_id()), text, cutting.anchored(self._now(), place))

    def _set(self, name: str, **changes: object) -> None:
        project = self._now()
        timeline = replace(project.timeline, **changes)  # type: ignore[arg-type]
        # Dragging a slider makes many of these; they are one step.
        self._edit(name, replace(project, timeline=timeline), merge=name)


def word_for(project: Project, ids: Sequence[str]) -> str:
    """Return what is meant by ids: `title`, `2 captions`, or `3 items` of several kinds."""
    timeline = project.timeline
    kinds: dict[str, set[str]] = {
        "title": {each.id for each in timeline.titles},
        "caption": {each.id for each in timeline.captions},
        "sound": {each.id for each in (*timeline.music, *timeline.voice)},
    }
    words = {word for word, known in kinds.items() if known.intersection(ids)}
    one, many = _KINDS[words.pop() if len(words) == 1 else "item"]
    return one if len(ids) == 1 else Sentence(many.template, {"count": len(ids)}, many.singular)
