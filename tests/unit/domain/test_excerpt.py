"""A part of a film shows and says what the film does there, and copies what it may."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.excerpt import excerpt
from desktop_app.domain.flatten import flatten
from desktop_app.domain.picture import AS_FILMED
from desktop_app.domain.reel import CopySegment, Layer, Reel, Source
from desktop_app.domain.time import FLICKS_PER_SECOND, samples_at
from tests.unit.domain.cuts import cuts, sources_of
from tests.unit.domain.test_flatten import made

ROUNDING = 2
"""Flicks: what two roundings may differ by."""


@dataclass(frozen=True)
class Seen:
    """What one frame of a film shows."""

    path: str
    at: int
    over: tuple[str, int] | None
    mixing: tuple[str, int] | None
    words: tuple[tuple[str, int], ...]


def frames_of(reel: Reel) -> list[Seen]:
    rate, found = reel.format.rate, []

    def at(layer: Layer, frame: int) -> int:
        return layer.start + rate.of_frames(frame) * layer.speed // AS_FILMED

    for segment in reel.segments:
        for frame in range(segment.frames):
            if isinstance(segment, CopySegment):
                place = rate.of_frames(segment.first + frame)
                found.append(Seen(segment.path, place, None, None, ()))
                continue
            over, mixing = segment.over, segment.mixing
            found.append(
                Seen(
                    segment.base.path,
                    at(segment.base, frame),
                    None if over is None else (over.path, at(over, frame)),
                    None if mixing is None else (str(mixing.kind), mixing.done + frame),
                    tuple((each.text, each.done + frame) for each in segment.words),
                )
            )
    return found


def like(one: Seen, other: Seen) -> bool:
    near = abs(one.at - other.at) <= ROUNDING
    if one.over is not None and other.over is not None:
        near = near and one.over[0] == other.over[0]
        near = near and abs(one.over[1] - other.over[1]) <= ROUNDING
    else:
        near = near and one.over is other.over
    same = (one.path, one.mixing, one.words) == (other.path, other.mixing, other.words)
    return near and same


@settings(deadline=None)
@given(st.data())
def test_every_frame_is_that_of_the_film(data: st.DataObject) -> None:
    project = data.draw(cuts())
    sources = data.draw(sources_of(project))
    reel = flatten(project, sources)
    if not reel.frames:
        return
    first = data.draw(st.integers(0, reel.frames - 1))
    end = data.draw(st.integers(first + 1, reel.frames))
    part = excerpt(reel, {each.path: each for each in sources.values()}, first, end)
    assert sum(each.frames for each in part.segments) == part.frames == end - first
    assert part.samples == samples_at(reel.format.rate.of_frames(end - first), 48_000)
    whole = frames_of(reel)[first:end]
    assert all(like(one, other) for one, other in zip(frames_of(part), whole, strict=True))
    for layer in part.sound:
        assert 0 <= layer.first < layer.end
        assert layer.fade_in + layer.fade_out <= layer.end - layer.first
    for spoken in part.captions:
        assert 0 <= spoken.first < spoken.end <= part.frames
    assert all(0 <= each.first < part.frames for each in part.chapters)


@settings(deadline=None)
@given(st.data())
def test_only_what_lies_between_entry_and_exit_is_copied(data: st.DataObject) -> None:
    project = data.draw(cuts())
    sources = data.draw(sources_of(project))
    by_path: dict[str, Source] = {each.path: each for each in sources.values()}
    reel = flatten(project, sources)
    if not reel.frames:
        return
    first = data.draw(st.integers(0, reel.frames - 1))
    end = data.draw(st.integers(first + 1, reel.frames))
    for each in excerpt(reel, by_path, first, end).segments:
        if isinstance(each, CopySegment):
            assert each.first in by_path[each.path].entries
            assert each.first + each.frames in by_path[each.path].exits


def test_the_ragged_ends_of_a_copy_are_made_anew() -> None:
    project, sources = made("ab", gap=30)
    reel = flatten(project, sources)
    part = excerpt(reel, {each.path: each for each in sources.values()}, 10, 590)
    kinds = [
        ("copy" if isinstance(each, CopySegment) else each.reasons[0], each.frames)
        for each in part.segments
    ]
    assert kinds == [("excerpt", 20), ("copy", 270), ("copy", 290)]
    sound = part.sound[0]
    assert sound.first == 0
    assert sound.start == 10 * FLICKS_PER_SECOND // 30
    assert [each.title for each in part.chapters] == [each.title for each in reel.chapters]
    assert [each.first for each in part.chapters] == [0, 290]


def test_all_of_a_film_is_the_film() -> None:
    project, sources = made("abc")
    reel = flatten(project, sources)
    by_path = {each.path: each for each in sources.values()}
    assert excerpt(reel, by_path, 0, reel.frames) == reel
