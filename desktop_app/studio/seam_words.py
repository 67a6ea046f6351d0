"""The sentences about seams."""

from typing import assert_never

from desktop_app.domain.project import Project
from desktop_app.domain.seams import Join, JoinMeasures, Remedy, SeamFault, Verdict

REMEDY_WORDS = {
    Remedy.DROP_REPEATED: "Drop the repeated frame",
    Remedy.TRIM_BLACK: "Trim the black frames",
    Remedy.MATCH_COLOUR: "Match colour",
    Remedy.MATCH_LOUDNESS: "Match loudness",
    Remedy.TRIM_TO_SOUND: "Trim to the sound",
    Remedy.DISSOLVE: "Dissolve",
}
"""What is on a remedy's button, and in the list of undo."""


def sentence_for(project: Project, join: Join, found: JoinMeasures, verdict: Verdict) -> str:
    """Say what is wrong with a seam of the project, with its number."""
    scenes = (project.scene_by_id[clip.scene_id] for clip in join.clips)
    before, after = (f"“{scene.title}”" for scene in scenes)
    number = verdict.measured
    match verdict.kind:
        case SeamFault.REPEATED_FRAME:
            how = "twice" if number == 1 else f"{number + 1} times"
            return f"The last frame of {before} is shown {how}."
        case SeamFault.BLACK_FRAME:
            what = "A black frame flashes" if number == 1 else f"{number} black frames flash"
            return f"{what} between {before} and {after}."
        case SeamFault.BRIGHTNESS_JUMP:
            how = "brighter" if number > 0 else "darker"
            return f"{after} begins {_percent(number)} {how} than {before} ends."
        case SeamFault.COLOUR_JUMP:
            return f"{after} begins in other colours than {before} ends: {_percent(number)} apart."
        case SeamFault.LOUDNESS_STEP:
            how = "louder" if number > 0 else "quieter"
            return f"{after} is {abs(number) / 100:.1f} dB {how} than {before}."
        case SeamFault.CLICK:
            over = f"{number / 100:.0f} dB over the sound around it"
            return f"There is a click between {before} and {after}, {over}."
        case SeamFault.SOUND_GAP:
            return _gap(found, before, after)
    assert_never(verdict.kind)


def _percent(per_mille: int) -> str:
    return f"{abs(per_mille) / 10:.0f} %"


def _gap(found: JoinMeasures, before: str, after: str) -> str:
    if found.gap_before >= found.gap_after:
        return f"The sound of {before} ends {found.gap_before / 1000:.2f} s before its picture."
    return f"The sound of {after} begins {found.gap_after / 1000:.2f} s after its picture."
