"""Seams: what is amiss where one clip gives way to the next, and the edits that put it right.

`joins_of` says what to measure, `media.seams` measures it, `faults_of` judges. A clip *continues*
the one before when its first picture is built like the other's last one, whatever their colours:
only then is a change of colour a fault, and only then may a frame be shown twice. A cut to another
scene is none.

What is measured is the takes as they are; grades and gains of the clips are reckoned in here. So a
remedy changes the verdict without anything being measured again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from desktop_app.domain.flatten import ready
from desktop_app.domain.picture import UNGRADED, Grade, Transition
from desktop_app.domain.project import Clip, ClipId, Project, Take
from desktop_app.domain.sound import UNMIXED, Mix
from desktop_app.domain.time import FrameRate, TimeRange


class SeamFault(StrEnum):
    """What can be wrong with a seam."""

    REPEATED_FRAME = "repeated frame"
    BLACK_FRAME = "black frame"
    BRIGHTNESS_JUMP = "brightness jump"
    COLOUR_JUMP = "colour jump"
    LOUDNESS_STEP = "loudness step"
    CLICK = "click"
    SOUND_GAP = "sound gap"


class Unit(StrEnum):
    """What the number of a fault counts."""

    FRAMES = "frames"
    PER_MILLE = "per mille"
    CENTIBELS = "hundredths of a decibel"
    MILLISECONDS = "milliseconds"


class Remedy(StrEnum):
    """What puts a seam right, by one click."""

    DROP_REPEATED = "drop the repeated frame"
    TRIM_BLACK = "trim the black frames"
    MATCH_COLOUR = "match colour"
    MATCH_LOUDNESS = "match loudness"
    TRIM_TO_SOUND = "trim to the sound"
    DISSOLVE = "dissolve"


UNITS = {
    SeamFault.REPEATED_FRAME: Unit.FRAMES,
    SeamFault.BLACK_FRAME: Unit.FRAMES,
    SeamFault.BRIGHTNESS_JUMP: Unit.PER_MILLE,
    SeamFault.COLOUR_JUMP: Unit.PER_MILLE,
    SeamFault.LOUDNESS_STEP: Unit.CENTIBELS,
    SeamFault.CLICK: Unit.CENTIBELS,
    SeamFault.SOUND_GAP: Unit.MILLISECONDS,
}

CONTINUES = 750
"""Likeness, in thousandths, from which a clip continues the one before. Made clips that went on had
880 and more, also with grain and at a low bit rate; cuts to other pictures had below 180."""

BRIGHTNESS_STEP = 40
"""Per mille of light; eyes see a step of a whole picture from about 20 on, an encoder makes 5."""

COLOUR_STEP = 40
"""Per mille of the picture's light by which a channel's share of it changes."""

FLICKER_MARGIN = 3
"""A step must be so many times what the picture changes by from frame to frame anyway."""

LOUDNESS_OF_CONTINUED = 400
LOUDNESS_OF_ANY = 1000
"""Hundredths of a decibel. One shot goes on at its level; between scenes 10 dB make one reach for
the volume. (EBU R 128 s1 asks for 5 LU between programmes at most.)"""

CLICK_OVER_SOUND = 2000
"""Hundredths of a decibel by which a crack stands over the crackle of the sound around it."""

GAP = 60
"""Milliseconds without sound in a clip that has some: longer than EBU R 37 lets sound be late."""

LONGEST_BLACK = 5
"""Frames; more black than this is meant."""

LEAST_GAIN, LARGEST_GAIN, LARGEST_WARMTH = 100, 8000, 900
"""How far a grade may go, in thousandths."""

_DARK = 1500
"""Millionths of light below which colours and steps are not seen."""


@dataclass(frozen=True, slots=True)
class Light:
    """The mean light of a picture, each channel in millionths of white."""

    red: int
    green: int
    blue: int

    @property
    def channels(self) -> tuple[int, int, int]:
        """Red, green and blue."""
        return self.red, self.green, self.blue

    @property
    def whole(self) -> int:
        """Luminance (BT.709), in millionths."""
        return (2126 * self.red + 7152 * self.green + 722 * self.blue) // 10_000

    def graded(self, grade: Grade) -> "Light":
        """Return it as a clip's grade leaves it; what would be over white is not clipped here."""
        red, green, blue = grade.channels
        return Light(self.red * red // 1000, self.green * green // 1000, self.blue * blue // 1000)


@dataclass(frozen=True, slots=True)
class JoinMeasures:
    """What was measured at a seam.

    `likeness` is how far the structure of the first picture is that of the last one before, in
    thousandths; `repeats` how many of the first frames show that last one again although the
    picture moves; `flicker` and `drift` by how much brightness and colour change from frame to
    frame beside the seam, per mille. Black frames are counted from the seam outwards. Loudness is
    that of the last and the first seconds, in hundredths of LUFS, None for silence. `click` is how
    far a crack at the seam stands over the sound around it, in hundredths of a decibel. The gaps
    are milliseconds of missing sound before the end and after the beginning.
    """

    likeness: int
    repeats: int
    flicker: int
    drift: int
    light_before: Light
    light_after: Light
    black_before: int
    black_after: int
    loudness_before: int | None
    loudness_after: int | None
    click: int
    gap_before: int
    gap_after: int


@dataclass(frozen=True, slots=True)
class JoinSide:
    """One clip at a seam: its file below the project's folder and the part of it that is used.

    `stands` says that one frame is held; then, and when `is_heard` is not, it has no sound.
    """

    path: str
    used: TimeRange
    rate: FrameRate
    stands: bool
    is_heard: bool


@dataclass(frozen=True, slots=True)
class Join:
    """A seam: what is measured on both sides of it, its clips as they are, and its transition."""

    before: JoinSide
    after: JoinSide
    clips: tuple[Clip, Clip]
    lead: Transition | None = None

    @property
    def clip_id(self) -> ClipId:
        """The clip that it leads into."""
        return self.clips[1].id

    @property
    def sides(self) -> tuple[JoinSide, JoinSide]:
        """All that its measures depend on."""
        return self.before, self.after


@dataclass(frozen=True, slots=True)
class Verdict:
    """A fault with its number, the number from which it counts as one, and what removes it."""

    kind: SeamFault
    measured: int
    threshold: int
    remedies: tuple[Remedy, ...]

    @property
    def unit(self) -> Unit:
        """What the numbers count."""
        return UNITS[self.kind]


def joins_of(project: Project) -> tuple[Join, ...]:
    """Return the seams between clips with a take; halves of a split that go on have none."""
    own = ready(project)
    found = []
    for before, after in pairwise(own.timeline.picture.clips):
        one, other = _side(own, before), _side(own, after)
        if not _goes_on(before, after, one, other):
            lead = None if after.transition is None else own.transition_into(after)
            found.append(Join(one, other, (before, after), lead))
    return tuple(found)


def faults_of(join: Join, found: JoinMeasures, mix: Mix = UNMIXED) -> tuple[Verdict, ...]:
    """Judge a seam by its measures, the gravest fault first.

    A transition hides what comes at once; only black in it, and missing sound, are still seen and
    heard. Where the mix brings all clips to one loudness, no step of it is left.
    """
    before, after = join.clips
    lead = join.lead
    verdicts: list[Verdict] = []
    if lead is None or lead.overlaps:
        verdicts += _black(found)
    if not verdicts and lead is None:
        verdicts += [*_repeated(found), *_jumps(found, before, after)]
    if lead is None:
        verdicts += [*_loudness(mix, found, before, after), *_click(found)]
    return (*verdicts, *_gap(found))


def _black(found: JoinMeasures) -> Iterator[Verdict]:
    frames = found.black_before + found.black_after
    if frames:
        yield Verdict(SeamFault.BLACK_FRAME, frames, 1, (Remedy.TRIM_BLACK,))


def _repeated(found: JoinMeasures) -> Iterator[Verdict]:
    if found.likeness >= CONTINUES and found.repeats:
        yield Verdict(SeamFault.REPEATED_FRAME, found.repeats, 1, (Remedy.DROP_REPEATED,))


def _jumps(found: JoinMeasures, before: Clip, after: Clip) -> Iterator[Verdict]:
    one = found.light_before.graded(before.look.grade)
    other = found.light_after.graded(after.look.grade)
    if found.likeness < CONTINUES or min(one.whole, other.whole) < _DARK:
        return
    remedies: tuple[Remedy, ...] = (Remedy.MATCH_COLOUR, Remedy.DISSOLVE)
    least = max(BRIGHTNESS_STEP, FLICKER_MARGIN * found.flicker)
    step = round(1000 * other.whole / one.whole) - 1000
    if abs(step) >= least:
        yield Verdict(SeamFault.BRIGHTNESS_JUMP, step, least, remedies)
    shift, least = colour_shift(one, other), max(COLOUR_STEP, FLICKER_MARGIN * found.drift)
    if shift >= least:
        matched = other.graded(grade_to_match(one, other, UNGRADED))
        if colour_shift(one, matched) >= least:
            # Green against magenta is out of a grade's reach.
            remedies = (Remedy.DISSOLVE,)
        yield Verdict(SeamFault.COLOUR_JUMP, shift, least, remedies)


def colour_shift(one: Light, other: Light) -> int:
    """Return by how much the share of a channel in the light changes most, per mille."""
    pairs = zip(one.channels, other.channels, strict=True)
    whole, others = max(1, one.whole), max(1, other.whole)
    return max(round(1000 * abs(b / others - a / whole)) for a, b in pairs)


def grade_to_match(wanted: Light, light: Light, grade: Grade) -> Grade:
    """Return the grade of a clip whose light, ungraded, becomes `wanted` in brightness and warmth.

    Red against blue and the whole are met to the thousandth; green against magenta stays, for a
    grade has no such thing. `grade` is what to begin from when there is nothing to measure.
    """
    red = wanted.red / light.red if light.red else 0.0
    blue = wanted.blue / light.blue if light.blue else 0.0
    if red + blue == 0 or light.whole == 0:
        return grade
    warmth = round(1000 * (red - blue) / (red + blue))
    warmth = max(-LARGEST_WARMTH, min(LARGEST_WARMTH, warmth))
    warmed = light.graded(Grade(1000, warmth)).whole
    return Grade(max(LEAST_GAIN, min(LARGEST_GAIN, round(1000 * wanted.whole / warmed))), warmth)


def _loudness(mix: Mix, found: JoinMeasures, before: Clip, after: Clip) -> Iterator[Verdict]:
    step = loudness_step(found, before, after)
    if step is None or mix.matches_clips:
        return
    least = LOUDNESS_OF_CONTINUED if found.likeness >= CONTINUES else LOUDNESS_OF_ANY
    if abs(step) >= least:
        remedies = (Remedy.MATCH_LOUDNESS, Remedy.DISSOLVE)
        yield Verdict(SeamFault.LOUDNESS_STEP, step, least, remedies)


def loudness_step(found: JoinMeasures, before: Clip, after: Clip) -> int | None:
    """Return by how much the second clip is louder, gains included; None when one is silent."""
    if found.loudness_before is None or found.loudness_after is None:
        return None
    one = found.loudness_before + before.sound.gain
    return found.loudness_after + after.sound.gain - one


def _click(found: JoinMeasures) -> Iterator[Verdict]:
    if found.click >= CLICK_OVER_SOUND:
        yield Verdict(SeamFault.CLICK, found.click, CLICK_OVER_SOUND, (Remedy.DISSOLVE,))


def _gap(found: JoinMeasures) -> Iterator[Verdict]:
    longest = max(found.gap_before, found.gap_after)
    if longest >= GAP:
        yield Verdict(SeamFault.SOUND_GAP, longest, GAP, (Remedy.TRIM_TO_SOUND,))


def _side(project: Project, clip: Clip) -> JoinSide:
    take = _take(project, clip)
    stands = clip.freeze is not None or take.media.is_still
    heard = not stands and not clip.sound.is_muted and take.media.sample_rate > 0
    return JoinSide(take.path, project.used_of(clip), take.media.rate, stands, heard)


def _goes_on(before: Clip, after: Clip, one: JoinSide, other: JoinSide) -> bool:
    is_next = one.path == other.path and one.used.end == other.used.start
    alike = (before.look, before.sound, before.speed) == (after.look, after.sound, after.speed)
    return is_next and alike and not one.stands and not other.stands and after.transition is None


def _take(project: Project, clip: Clip) -> Take:
    take = project.take_of(clip)
    assert take is not None
    return take
