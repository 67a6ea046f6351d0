"""A part of a flattened film, as a film of its own: what can be copied of it still is."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from desktop_app.domain.picture import AS_FILMED, UNTOUCHED, Fit, Move
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import (
    STANDING,
    Chapter,
    CopySegment,
    Layer,
    Reel,
    RenderSegment,
    Segment,
    SoundLayer,
    Source,
    Spoken,
)
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, samples_at


def excerpt(reel: Reel, sources: Mapping[str, Source], first: int, end: int) -> Reel:
    """Return frames [first, end) of a film; `sources` by path, of every segment that is copied."""
    cut = _Cut(reel.format, sources, first, end)
    begin, stop = cut.sample(first), cut.sample(end)
    sound = (_heard(layer, begin, stop, reel.format.sample_rate) for layer in reel.sound)
    return replace(
        reel,
        frames=end - first,
        samples=samples_at(reel.format.rate.of_frames(end - first), reel.format.sample_rate),
        segments=tuple(cut.segments(reel)),
        sound=tuple(layer for layer in sound if layer is not None),
        captions=tuple(_spoken(reel, first, end)),
        chapters=tuple(_chapters(reel, first, end)),
    )


@dataclass(frozen=True, slots=True)
class _Cut:
    format: FilmFormat
    sources: Mapping[str, Source]
    first: int
    end: int

    def sample(self, frame: int) -> int:
        return samples_at(self.format.rate.of_frames(frame), self.format.sample_rate)

    def segments(self, reel: Reel) -> Iterator[Segment]:
        for place, segment in reel.placed():
            begin = max(self.first, place) - place
            stop = min(self.end, place + segment.frames) - place
            if stop <= begin:
                continue
            if isinstance(segment, CopySegment):
                yield from self._copied(segment, begin, stop)
            else:
                yield self._rendered(segment, begin, stop)

    def _copied(self, segment: CopySegment, begin: int, stop: int) -> Iterator[Segment]:
        """Copy what lies between an entry and an exit; the ragged ends are made anew."""
        first, end = segment.first + begin, segment.first + stop
        if (begin, stop) == (0, segment.frames):
            yield segment
            return
        source = self.sources[segment.path]
        entry = first if begin == 0 else _at_or_after(source.entries, first)
        leave = end if stop == segment.frames else _at_or_before(source.exits, end)
        if entry is None or leave is None or leave <= entry:
            yield self._made(segment, first, end)
            return
        if entry > first:
            yield self._made(segment, first, entry)
        size = segment.size * (leave - entry) // segment.frames
        yield replace(segment, first=entry, frames=leave - entry, size=size)
        if leave < end:
            yield self._made(segment, leave, end)

    def _made(self, segment: CopySegment, first: int, end: int) -> RenderSegment:
        look = replace(UNTOUCHED, fit=Fit.PAD)
        start = self.format.rate.of_frames(first)
        base = Layer(segment.path, start, look)
        return RenderSegment(segment.clip_id, end - first, base, ("excerpt",))

    def _rendered(self, segment: RenderSegment, begin: int, stop: int) -> RenderSegment:
        if begin == 0 and stop == segment.frames:
            return segment
        mixing = segment.mixing
        words = (replace(each, done=each.done + begin) for each in segment.words)
        return replace(
            segment,
            frames=stop - begin,
            base=self._later(segment.base, begin),
            over=None if segment.over is None else self._later(segment.over, begin),
            mixing=None if mixing is None else replace(mixing, done=mixing.done + begin),
            words=tuple(words),
        )

    def _later(self, layer: Layer, frames: int) -> Layer:
        passed = self.format.rate.of_frames(frames) * layer.speed // AS_FILMED
        done = layer.done + frames if layer.look.move is not Move.NONE else layer.done
        start = layer.start if layer.speed == STANDING else Flicks(layer.start + passed)
        return replace(layer, start=start, done=done)


def _heard(layer: SoundLayer, begin: int, stop: int, sample_rate: int) -> SoundLayer | None:
    """Return what is heard of a layer between two samples, placed in the excerpt."""
    first, end = max(begin, layer.first), min(stop, layer.end)
    if end <= first:
        return None
    lost = first - layer.first
    passed = lost * FLICKS_PER_SECOND // sample_rate * layer.speed // AS_FILMED
    fade_in = min(max(0, layer.fade_in - lost), end - first)
    # Who begins in the middle of a fade hears what is left of it.
    fade_out = min(max(0, layer.fade_out - (layer.end - end)), end - first - fade_in)
    return replace(
        layer,
        first=first - begin,
        end=end - begin,
        start=Flicks(layer.start + passed),
        fade_in=fade_in,
        fade_out=fade_out,
    )


def _spoken(reel: Reel, first: int, end: int) -> Iterator[Spoken]:
    for each in reel.captions:
        begin, stop = max(first, each.first), min(end, each.end)
        if stop > begin:
            yield Spoken(each.text, begin - first, stop - first)


def _chapters(reel: Reel, first: int, end: int) -> Iterator[Chapter]:
    begun = [each for each in reel.chapters if each.first <= first][-1:]
    for each in (*begun, *(each for each in reel.chapters if first < each.first < end)):
        yield Chapter(each.title, max(0, each.first - first))


def _at_or_after(places: tuple[int, ...], wanted: int) -> int | None:
    number = bisect_left(places, wanted)
    return places[number] if number < len(places) else None


def _at_or_before(places: tuple[int, ...], wanted: int) -> int | None:
    number = bisect_right(places, wanted)
    return places[number - 1] if number else None
