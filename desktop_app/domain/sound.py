"""What the film sounds like: gains, music, voice-over and loudness.

Gains are whole hundredths of a decibel.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from desktop_app.domain.time import Flicks
from desktop_app.domain.titling import Placement

SoundId = NewType("SoundId", str)

TRUE_PEAK = -100
"""The highest true peak of a film with a loudness target, in hundredths of dBTP."""


@dataclass(frozen=True, slots=True)
class ClipSound:
    """What is done to the sound of a clip."""

    gain: int = 0
    is_muted: bool = False


UNCHANGED = ClipSound()


class Bus(StrEnum):
    """What a sound is in the mix; music gives way to the other two."""

    CLIP = "clip"
    VOICE = "voice"
    MUSIC = "music"


@dataclass(frozen=True, slots=True)
class SoundClip:
    """A piece of a sound file on the music or the voice track.

    `path` is relative to the project folder, with slashes; `length` that of the whole file,
    `source_start` the time in it that is heard first. Fades are in flicks. `added_at` is when
    the file came into the film, in epoch milliseconds; 0 when nobody wrote it down.
    """

    id: SoundId
    path: str
    length: Flicks
    placement: Placement
    source_start: Flicks = Flicks(0)  # noqa: RUF009 - a whole number
    gain: int = 0
    fade_in: Flicks = Flicks(0)  # noqa: RUF009
    fade_out: Flicks = Flicks(0)  # noqa: RUF009
    added_at: int = 0


class LoudnessTarget(StrEnum):
    """The integrated loudness of a film by EBU R 128; OFF leaves it as it is."""

    OFF = "off"
    STREAMING = "streaming"
    PODCAST = "podcast"
    BROADCAST = "broadcast"

    @property
    def loudness(self) -> int | None:
        """Hundredths of LUFS, None without a target."""
        return {"streaming": -1400, "podcast": -1600, "broadcast": -2300}.get(self.value)


@dataclass(frozen=True, slots=True)
class Mix:
    """How the tracks are mixed.

    `matches_clips` brings every clip to one loudness (the target's, else that of the middle one);
    `duck` is how far music steps back under speech, in hundredths of a decibel, 0 or less.
    """

    target: LoudnessTarget = LoudnessTarget.OFF
    matches_clips: bool = False
    duck: int = -1200


UNMIXED = Mix()


@dataclass(frozen=True, slots=True)
class Loudness:
    """What a meter found in a sound: integrated, in hundredths of LUFS, and true peak in dBTP.

    `integrated` is None for silence or what is too short to measure.
    """

    integrated: int | None
    true_peak: int
