"""The sentences about seams."""

from typing import assert_never

from desktop_app.domain.project import Project, Take
from desktop_app.domain.references import Use
from desktop_app.domain.seams import Join, JoinMeasures, Remedy, SeamFault, Verdict
from desktop_app.domain.sentence import Figure, Sentence, say, say_count

REMEDY_WORDS = {
    Remedy.DROP_REPEATED: say("Drop the repeated frame"),
    Remedy.TRIM_BLACK: say("Trim the black frames"),
    Remedy.MATCH_COLOUR: say("Match colour"),
    Remedy.MATCH_LOUDNESS: say("Match loudness"),
    Remedy.TRIM_TO_SOUND: say("Trim to the sound"),
    Remedy.DISSOLVE: say("Dissolve"),
}
"""What is on a remedy's button, and in the list of undo."""


def sentence_for(project: Project, join: Join, found: JoinMeasures, verdict: Verdict) -> Sentence:
    """Say what is wrong with a seam of the project, with its number."""
    scenes = (project.scene_by_id[clip.scene_id] for clip in join.clips)
    before, after = (f"“{scene.title}”" for scene in scenes)
    number = verdict.measured
    match verdict.kind:
        case SeamFault.REPEATED_FRAME:
            return _repeated(project, join, number, before, after)
        case SeamFault.BLACK_FRAME:
            return say_count(
                "A black frame flashes between {before} and {after}.",
                "{count} black frames flash between {before} and {after}.",
                count=number,
                before=before,
                after=after,
            )
        case SeamFault.BRIGHTNESS_JUMP | SeamFault.COLOUR_JUMP | SeamFault.LOUDNESS_STEP:
            return _step(verdict.kind, number, before, after)
        case SeamFault.CLICK:
            return say(
                "There is a click between {before} and {after}, {level} dB over the sound"
                " around it.",
                before=before,
                after=after,
                level=Figure(number / 100, 0),
            )
        case SeamFault.SOUND_GAP:
            return _gap(found, before, after)
    assert_never(verdict.kind)


def _repeated(project: Project, join: Join, number: int, before: str, after: str) -> Sentence:
    """Say that a frame is seen again, and why where one take was made from the other."""
    one, other = (project.take_of(clip) for clip in join.clips)
    if _is_made_from(other, Use.FIRST_FRAME, one):
        if number == 1:
            return say(
                "{after} was made to start on the last frame of {before}, so that is shown twice.",
                before=before,
                after=after,
            )
        return say_count(
            "{after} was made to start on the last frame of {before}, so that is shown {count}"
            " time.",
            "{after} was made to start on the last frame of {before}, so that is shown {count}"
            " times.",
            count=number + 1,
            before=before,
            after=after,
        )
    if _is_made_from(one, Use.LAST_FRAME, other):
        return say(
            "{before} was made to end on the first frame of {after}, so that is shown twice.",
            before=before,
            after=after,
        )
    if number == 1:
        return say("The last frame of {before} is shown twice.", before=before)
    return say_count(
        "The last frame of {before} is shown {count} time.",
        "The last frame of {before} is shown {count} times.",
        count=number + 1,
        before=before,
    )


def _is_made_from(take: Take | None, use: Use, other: Take | None) -> bool:
    """Tell whether a take was made to start, or to end, on a frame of another."""
    if take is None or other is None:
        return False
    return any(each.use is use and each.source.take_id == other.id for each in take.references)


def _step(kind: SeamFault, number: int, before: str, after: str) -> Sentence:
    """Say how the clip after a seam differs from the one before it."""
    percent = Figure(abs(number) / 10, 0)
    if kind is SeamFault.COLOUR_JUMP:
        return say(
            "{after} begins in other colours than {before} ends: {percent} % apart.",
            percent=percent,
            before=before,
            after=after,
        )
    if kind is SeamFault.BRIGHTNESS_JUMP and number > 0:
        return say(
            "{after} begins {percent} % brighter than {before} ends.",
            percent=percent,
            before=before,
            after=after,
        )
    if kind is SeamFault.BRIGHTNESS_JUMP:
        return say(
            "{after} begins {percent} % darker than {before} ends.",
            percent=percent,
            before=before,
            after=after,
        )
    level = Figure(abs(number) / 100, 1)
    if number > 0:
        return say(
            "{after} is {level} dB louder than {before}.", level=level, before=before, after=after
        )
    return say(
        "{after} is {level} dB quieter than {before}.", level=level, before=before, after=after
    )


def _gap(found: JoinMeasures, before: str, after: str) -> Sentence:
    if found.gap_before >= found.gap_after:
        return say(
            "The sound of {before} ends {seconds} s before its picture.",
            before=before,
            seconds=Figure(found.gap_before / 1000, 2),
        )
    return say(
        "The sound of {after} begins {seconds} s after its picture.",
        after=after,
        seconds=Figure(found.gap_after / 1000, 2),
    )
