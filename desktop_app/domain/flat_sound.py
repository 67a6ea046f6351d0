"""The sound of a flattened film: a layer for each clip that is heard, for music and for voice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import PurePosixPath
from statistics import median_low

from desktop_app.domain.picture import AS_FILMED, UNGRADED, Move, Transition
from desktop_app.domain.project import Clip, FilmFormat, Project, TrackKind
from desktop_app.domain.reel import SoundLayer, Source
from desktop_app.domain.sentence import say, unpacked
from desktop_app.domain.sound import Bus, SoundClip
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, TimeRange, samples_at

SEAM_FADE = Flicks(FLICKS_PER_SECOND // 100)
"""A crossfade at every hard cut keeps it from clicking: 10 ms, too short to be heard as one."""


@dataclass(frozen=True, slots=True)
class ClipSpan:
    """A clip with its take's file and its place: film frames [first, end)."""

    clip: Clip
    source: Source
    used: TimeRange
    first: int
    end: int
    lead: Transition | None

    def reasons(self, fmt: FilmFormat, signature: str | None) -> tuple[str, ...]:
        """Say why no frame of it may be copied into a film of that format and encoding."""
        return tuple(self._own_reasons()) or tuple(self._unlike(fmt, signature))

    def continues(self, before: "ClipSpan") -> bool:
        """Tell whether it goes on where the clip before it stopped, as the halves of a split do."""
        return (
            self.source.path == before.source.path
            and self.used.start == before.used.end
            and self.clip.speed == before.clip.speed == AS_FILMED
            and self.clip.freeze is None is before.clip.freeze
            and self.clip.sound == before.clip.sound
            and self.lead is None
        )

    def _own_reasons(self) -> Iterator[str]:
        clip = self.clip
        if self.source.info.is_still:
            yield say("still picture")
        elif clip.freeze is not None:
            yield say("freeze frame")
        elif clip.speed != AS_FILMED:
            yield say("speed")
        if clip.look.grade != UNGRADED:
            yield say("colour")
        if clip.look.move is not Move.NONE:
            yield say("slow zoom")

    def _unlike(self, fmt: FilmFormat, signature: str | None) -> Iterator[str]:
        name, info = PurePosixPath(self.source.path).name, self.source.info
        if self.source.obstacle is not None:
            yield say("{name} {what}", name=name, what=unpacked(self.source.obstacle))
        elif (info.width, info.height) != (fmt.width, fmt.height):
            own, films = f"{info.width}x{info.height}", f"{fmt.width}x{fmt.height}"
            yield say("{name} is {own}, the film is {films}", name=name, own=own, films=films)
        elif info.rate != fmt.rate:
            yield say(
                "{name} has {own} frames per second, the film has {films}",
                name=name,
                own=info.rate,
                films=fmt.rate,
            )
        elif info.signature != signature:
            yield say("{name} was encoded with other settings than most of the film", name=name)


def sound_of(
    project: Project, spans: Sequence[ClipSpan], fmt: FilmFormat, samples: int
) -> tuple[SoundLayer, ...]:
    """Return every layer that is heard in a film of so many samples."""
    timeline = project.timeline
    heard = {
        TrackKind.PICTURE: _clips(project, spans, fmt),
        TrackKind.VOICE: _sounds(project, timeline.voice, Bus.VOICE, fmt.sample_rate),
        TrackKind.MUSIC: _sounds(project, timeline.music, Bus.MUSIC, fmt.sample_rate),
    }
    layers = (each for kind, some in heard.items() if kind not in timeline.off for each in some)
    kept = (_within(layer, samples) for layer in layers)
    return tuple(layer for layer in kept if layer is not None)


def _clips(project: Project, spans: Sequence[ClipSpan], fmt: FilmFormat) -> Iterator[SoundLayer]:
    wanted = _matched_to(project, spans)
    layers: list[SoundLayer | None] = [_layer(span, fmt, wanted) for span in spans]
    for number, (before, span) in enumerate(pairwise(spans)):
        one, other = layers[number], layers[number + 1]
        if span.continues(before):
            if one is not None and other is not None and one.end == other.first:
                layers[number], layers[number + 1] = (
                    None,
                    replace(other, first=one.first, start=one.start, fade_in=one.fade_in),
                )
            continue
        layers[number], layers[number + 1] = _joined(before, span, one, other, fmt)
    yield from (layer for layer in layers if layer is not None)


def _layer(span: ClipSpan, fmt: FilmFormat, wanted: int | None) -> SoundLayer | None:
    clip, source = span.clip, span.source
    if clip.sound.is_muted or clip.freeze is not None or not source.info.sample_rate:
        return None
    gain = clip.sound.gain
    if wanted is not None and source.loudness and source.loudness.integrated is not None:
        gain += wanted - source.loudness.integrated
    return SoundLayer(
        path=source.path,
        first=samples_at(fmt.rate.of_frames(span.first), fmt.sample_rate),
        end=samples_at(fmt.rate.of_frames(span.end), fmt.sample_rate),
        start=span.used.start,
        speed=clip.speed,
        gain=gain,
    )


def _matched_to(project: Project, spans: Sequence[ClipSpan]) -> int | None:
    """Return the loudness that every clip is brought to, None when they stay as they are."""
    mix = project.timeline.mix
    if not mix.matches_clips:
        return None
    if mix.target.loudness is not None:
        return mix.target.loudness
    found = [
        span.source.loudness.integrated
        for span in spans
        if span.source.loudness is not None and span.source.loudness.integrated is not None
    ]
    return median_low(found) if found else None


def _joined(
    before: ClipSpan,
    span: ClipSpan,
    one: SoundLayer | None,
    other: SoundLayer | None,
    fmt: FilmFormat,
) -> tuple[SoundLayer | None, SoundLayer | None]:
    """Give the layers on both sides of a seam their fades."""
    lead = span.lead
    if lead is not None:
        length = lead.duration if lead.overlaps else lead.duration // 2
        fade = samples_at(Flicks(length), fmt.sample_rate)
        return (
            None if one is None else replace(one, fade_out=fade),
            None if other is None else replace(other, fade_in=fade),
        )
    half = samples_at(SEAM_FADE, fmt.sample_rate) // 2
    more = Flicks(SEAM_FADE // 2)
    if one is not None:
        goes_on = before.used.end + more <= before.source.info.duration
        # Where the take goes on beyond the cut it fades across it, else up to it.
        if goes_on and one.speed == AS_FILMED:
            one = replace(one, end=one.end + half, fade_out=2 * half)
        else:
            one = replace(one, fade_out=half)
    if other is not None:
        if span.used.start >= more and other.speed == AS_FILMED and other.first >= half:
            other = replace(
                other,
                first=other.first - half,
                start=Flicks(other.start - more),
                fade_in=2 * half,
            )
        else:
            other = replace(other, fade_in=half)
    return one, other


def _sounds(
    project: Project, sounds: Sequence[SoundClip], bus: Bus, sample_rate: int
) -> Iterator[SoundLayer]:
    for sound in sounds:
        place = project.place_of(sound.placement)
        if place is None:
            continue
        length = min(place.duration, sound.length - sound.source_start)
        if length <= 0:
            continue
        yield SoundLayer(
            path=sound.path,
            first=samples_at(place.start, sample_rate),
            end=samples_at(Flicks(place.start + length), sample_rate),
            start=sound.source_start,
            gain=sound.gain,
            fade_in=samples_at(sound.fade_in, sample_rate),
            fade_out=samples_at(sound.fade_out, sample_rate),
            bus=bus,
        )


def _within(layer: SoundLayer, samples: int) -> SoundLayer | None:
    """Cut a layer to the film, its fades to the layer."""
    end = min(layer.end, samples)
    if end <= max(0, layer.first):
        return None
    length = end - layer.first
    fade_out = layer.fade_out if end == layer.end else 0
    fade_in = min(layer.fade_in, length)
    return replace(layer, end=end, fade_in=fade_in, fade_out=min(fade_out, length - fade_in))
