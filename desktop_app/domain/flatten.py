"""Flattening: a timeline becomes a `Reel`, a pure function.

Every place is rounded from the film's start to its frame or sample grid, so rounding never adds up:
the frames of the segments are those of the film for any timeline.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop_app.domain.flat_sound import ClipSpan, sound_of
from desktop_app.domain.picture import AS_FILMED, TRANSITION_NAMES, Move, Transition
from desktop_app.domain.project import FilmFormat, Project, TakeId, Timeline, TrackKind
from desktop_app.domain.reel import (
    STANDING,
    Chapter,
    CopySegment,
    Layer,
    Mixing,
    Origin,
    Reel,
    RenderSegment,
    Segment,
    Source,
    Spoken,
    Words,
)
from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks, FrameRate, TimeRange, samples_at
from desktop_app.domain.titling import CaptionMode


def flatten(
    project: Project, sources: Mapping[TakeId, Source], fmt: FilmFormat | None = None
) -> Reel:
    """Return the film of every clip with a take, in format `fmt`, by default the project's own.

    `sources` has an entry for each of these takes. Clips without a take are left out.
    """
    own = ready(project)
    fmt = fmt or own.format
    spans = _clip_spans(own, sources, fmt.rate)
    cutter = _Cutter(own, fmt, spans)
    frames = spans[-1].end if spans else 0
    samples = samples_at(fmt.rate.of_frames(frames), fmt.sample_rate)
    return Reel(
        format=fmt,
        frames=frames,
        samples=samples,
        segments=tuple(cutter.segments()),
        sound=sound_of(own, spans, fmt, samples),
        mix=own.timeline.mix,
        captions=tuple(_soft_captions(own, fmt.rate, frames)),
        chapters=_chapters(own, spans),
        metadata={"title": own.name},
        origin=_origin(own),
    )


def ready(project: Project) -> Project:
    """Return the project with those clips only that have a take, and what hangs on them."""
    clips = tuple(each for each in project.timeline.picture.clips if project.take_of(each))
    if len(clips) == len(project.timeline.picture.clips):
        return project
    track = replace(project.timeline.picture, clips=clips)
    return replace(project, timeline=replace(project.timeline, picture=track))


def _origin(project: Project) -> Origin:
    takes = [take for clip in project.timeline.picture.clips if (take := project.take_of(clip))]
    generated = sum(take.job_id is not None for take in takes)
    if generated == len(takes):
        return Origin.GENERATED
    return Origin.MIXED if generated else Origin.UNKNOWN


def _clip_spans(
    project: Project, sources: Mapping[TakeId, Source], rate: FrameRate
) -> list[ClipSpan]:
    spans = []
    for clip, place in project.spans():
        take = project.take_of(clip)
        assert take is not None
        spans.append(
            ClipSpan(
                clip,
                sources[take.id],
                project.used_of(clip),
                rate.frames_in(place.start),
                rate.frames_in(place.end),
                project.transition_into(clip),
            )
        )
    # Clips shorter than half a frame have no place on the grid.
    return [each for each in spans if each.end > each.first]


def _soft_captions(project: Project, rate: FrameRate, frames: int) -> Iterator[Spoken]:
    timeline = project.timeline
    if timeline.caption_mode is not CaptionMode.SOFT or TrackKind.CAPTIONS in timeline.off:
        return
    found = []
    for caption in project.timeline.captions:
        place = project.place_of(caption.placement)
        if place is not None:
            first, end = _framed(place, rate, frames)
            if end > first:
                found.append(Spoken(caption.text, first, end))
    yield from sorted(found, key=lambda each: (each.first, each.end))


def _framed(place: TimeRange, rate: FrameRate, frames: int) -> tuple[int, int]:
    first = min(frames, max(0, rate.frames_in(place.start)))
    return first, min(frames, max(first, rate.frames_in(place.end)))


def _chapters(project: Project, spans: Sequence[ClipSpan]) -> tuple[Chapter, ...]:
    chapters: list[Chapter] = []
    before = None
    for span in spans:
        scene = project.scene_by_id[span.clip.scene_id]
        if scene.id != before:
            chapters.append(Chapter(scene.title, span.first))
        before = scene.id
    return tuple(chapters)


@dataclass(frozen=True, slots=True)
class _Placed:
    """Words with their place in film frames."""

    words: Words
    reason: str
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class _Run:
    """Frames [begin, stop) of an untouched source, seen from film frame `first` on."""

    span: ClipSpan
    begin: int
    stop: int
    first: int

    def goes_on_in(self, other: "Segment | _Run") -> bool:
        """Tell whether `other` shows what follows, as the second half of a split clip does."""
        return (
            isinstance(other, _Run)
            and other.span.source.path == self.span.source.path
            and other.begin == self.stop
        )


class _Cutter:
    """Cuts the film into segments."""

    def __init__(self, project: Project, fmt: FilmFormat, spans: Sequence[ClipSpan]) -> None:
        self._timeline: Timeline = project.timeline
        self._fmt = fmt
        self._spans = spans
        self._signature = _signature(spans, fmt)
        frames = spans[-1].end if spans else 0
        self._words = sorted(_words(project, fmt.rate, frames), key=lambda each: each.first)
        self._firsts = [each.first for each in self._words]
        self._longest = max((each.end - each.first for each in self._words), default=0)

    def segments(self) -> Iterator[Segment]:
        """Yield the film from its first frame to its last."""
        run: _Run | None = None
        for each in self._pieces():
            if run is not None and run.goes_on_in(each):
                assert isinstance(each, _Run)
                run = replace(run, stop=each.stop)
                continue
            if run is not None:
                yield from self._smart(run)
            run = each if isinstance(each, _Run) else None
            if not isinstance(each, _Run):
                yield each
        if run is not None:
            yield from self._smart(run)

    def _pieces(self) -> Iterator["Segment | _Run"]:
        leads = [span.lead for span in self._spans]
        for number, span in enumerate(self._spans):
            lead = leads[number] if number else None
            after = leads[number + 1] if number + 1 < len(self._spans) else None
            first, end = span.first, span.end
            if lead is not None and lead.overlaps:
                before = self._spans[number - 1]
                first = max(first, before.end)
                yield from self._mixed(before, span, lead)
            if after is not None and after.overlaps:
                end = min(end, self._spans[number + 1].first)
            yield from self._alone(span, first, end, lead, after)

    def _mixed(self, before: ClipSpan, span: ClipSpan, lead: Transition) -> Iterator[Segment]:
        # At the rate of an export the two may share a frame more or less than in the project's.
        total = before.end - span.first
        for first, end in self._intervals(span.first, before.end, ()):
            yield self._rendered(
                before,
                (first, end),
                (str(lead.kind),),
                Mixing(lead.kind, first - span.first, total),
                over=span,
            )

    def _alone(
        self,
        span: ClipSpan,
        first: int,
        end: int,
        lead: Transition | None,
        after: Transition | None,
    ) -> Iterator["Segment | _Run"]:
        dips = self._dips(span, lead, after)
        edges = tuple(edge for start, stop, _ in dips for edge in (start, stop))
        for start, stop in self._intervals(first, end, edges):
            mixing = next(
                (
                    replace(each, done=each.done + start - a)
                    for a, b, each in dips
                    if a <= start < b
                ),
                None,
            )
            reasons = list(span.reasons(self._fmt, self._signature))
            if mixing is not None:
                reasons.append(TRANSITION_NAMES[mixing.kind])
            reasons += [each.reason for each in self._over(start, stop)]
            if self._timeline.watermark is not None:
                reasons.append(say("watermark"))
            if reasons:
                yield self._rendered(span, (start, stop), tuple(reasons), mixing)
            else:
                begin = span.source.info.rate.frames_in(span.used.start) + start - span.first
                yield _Run(span, begin, begin + stop - start, start)

    def _dips(
        self, span: ClipSpan, lead: Transition | None, after: Transition | None
    ) -> list[tuple[int, int, Mixing]]:
        found = []
        if lead is not None and not lead.overlaps:
            half = self._half(lead)
            total = 2 * half
            found.append((span.first, span.first + half, Mixing(lead.kind, half, total)))
        if after is not None and not after.overlaps:
            half = self._half(after)
            found.append((span.end - half, span.end, Mixing(after.kind, 0, 2 * half)))
        return found

    def _half(self, dip: Transition) -> int:
        return self._fmt.rate.frames_in(Flicks(dip.duration // 2))

    def _intervals(self, first: int, end: int, edges: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Cut [first, end) wherever words begin or end, and at `edges`."""
        if end <= first:
            return
        cuts = {first, end, *(edge for edge in edges if first < edge < end)}
        for each in self._over(first, end):
            cuts.update(edge for edge in (each.first, each.end) if first < edge < end)
        yield from pairwise(sorted(cuts))

    def _over(self, first: int, end: int) -> list[_Placed]:
        begin = bisect_left(self._firsts, first - self._longest)
        near = self._words[begin : bisect_left(self._firsts, end)]
        return [each for each in near if each.end > first]

    def _smart(self, run: _Run) -> Iterator[Segment]:
        """Copy what can be copied of an untouched run; its ragged ends are made anew."""
        span, source = run.span, run.span.source
        end = run.first + run.stop - run.begin
        entry = _at_or_after(source.entries, run.begin)
        leave = _at_or_before(source.exits, run.stop)
        if entry is None or leave is None or leave <= entry:
            yield self._rendered(span, (run.first, end), (say("trimmed between key frames"),))
            return
        if entry > run.begin:
            yield self._rendered(span, (run.first, run.first + entry - run.begin), ("trimmed",))
        size = source.info.size_bytes * (leave - entry) // source.info.frames
        yield CopySegment(span.clip.id, source.path, entry, leave - entry, size)
        if leave < run.stop:
            yield self._rendered(span, (end - (run.stop - leave), end), ("trimmed",))

    def _rendered(
        self,
        span: ClipSpan,
        place: tuple[int, int],
        reasons: tuple[str, ...],
        mixing: Mixing | None = None,
        over: ClipSpan | None = None,
    ) -> RenderSegment:
        first, end = place
        seen = self._over(first, end)
        told = (*reasons, *(each.reason for each in seen))
        return RenderSegment(
            clip_id=(over or span).clip.id,
            frames=end - first,
            base=self._layer(span, first),
            reasons=tuple(dict.fromkeys(told)),
            over=None if over is None else self._layer(over, first),
            mixing=mixing,
            words=tuple(
                replace(each.words, done=each.words.done + first - each.first) for each in seen
            ),
            watermark=self._timeline.watermark,
        )

    def _layer(self, span: ClipSpan, first: int) -> Layer:
        clip, done = span.clip, first - span.first
        stands = clip.freeze is not None or span.source.info.is_still
        speed = STANDING if stands else clip.speed
        passed = self._fmt.rate.of_frames(done) * speed // AS_FILMED
        look = replace(clip.look, fit=clip.look.fit or self._timeline.fit)
        total = span.end - span.first
        if look.move is Move.NONE:
            # A layer without a movement is the same wherever in the clip it lies.
            done, total = 0, 1
        return Layer(span.source.path, Flicks(span.used.start + passed), look, speed, done, total)


def _words(project: Project, rate: FrameRate, frames: int) -> Iterator[_Placed]:
    timeline = project.timeline
    for title in timeline.titles if TrackKind.TITLES not in timeline.off else ():
        place = project.place_of(title.placement)
        if place is not None and (title.text.strip() or title.detail.strip()):
            words = Words(title.text, title.style, title.detail)
            yield from _placed(words, say("title"), place, rate, frames)
    if timeline.caption_mode is CaptionMode.BURNT and TrackKind.CAPTIONS not in timeline.off:
        for caption in timeline.captions:
            place = project.place_of(caption.placement)
            if place is not None and caption.text.strip():
                yield from _placed(Words(caption.text, None), say("caption"), place, rate, frames)


def _placed(
    words: Words, reason: str, place: TimeRange, rate: FrameRate, frames: int
) -> Iterator[_Placed]:
    start, total = rate.frames_in(place.start), rate.frames_in(place.duration)
    first, end = _framed(place, rate, frames)
    if end > first:
        yield _Placed(replace(words, done=first - start, total=total), reason, first, end)


def _signature(spans: Sequence[ClipSpan], fmt: FilmFormat) -> str | None:
    """Return the encoding that most of the film could be copied in."""
    found: Counter[str] = Counter()
    for span in spans:
        if not span.reasons(fmt, span.source.info.signature):
            found[span.source.info.signature] += span.end - span.first
    return max(found, key=lambda each: found[each], default=None)


def _at_or_after(places: Sequence[int], wanted: int) -> int | None:
    number = bisect_left(places, wanted)
    return places[number] if number < len(places) else None


def _at_or_before(places: Sequence[int], wanted: int) -> int | None:
    number = bisect_right(places, wanted)
    return places[number - 1] if number else None
