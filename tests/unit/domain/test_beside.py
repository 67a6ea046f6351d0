"""What a hand does to titles, captions and sounds stays inside the film and inside their files."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import beside
from desktop_app.domain.cutting import put_caption, put_sound, put_title
from desktop_app.domain.flatten import flatten
from desktop_app.domain.project import Project, TrackKind
from desktop_app.domain.reel import RenderSegment, Source
from desktop_app.domain.sound import Bus, SoundClip, SoundId
from desktop_app.domain.time import Flicks, TimeRange, flicks
from desktop_app.domain.titling import Caption, CaptionId, CaptionMode, Placement, Title, TitleId
from desktop_app.storage.integrity import problem_of
from tests.unit.domain.cuts import cuts
from tests.unit.domain.films import MEDIA
from tests.unit.domain.test_cutting import B, C, made

FRAME = MEDIA.rate.frame
SONG = SoundClip(
    SoundId("m"), "sounds/tide.wav", flicks(20), Placement(flicks(5), flicks(10)), flicks(4)
)


def film() -> Project:
    """A title two seconds into the second clip, a caption, ten seconds of a song, a voice."""
    project = put_title(made(), Title(TitleId("t"), "Fog", Placement(flicks(2), flicks(3), B)))
    said = Caption(CaptionId("c"), "We leave.", Placement(flicks(13), flicks(2)))
    voice = SoundClip(SoundId("v"), "sounds/v.wav", flicks(3), Placement(flicks(1), flicks(3)))
    return put_sound(put_sound(put_caption(project, said), Bus.MUSIC, SONG), Bus.VOICE, voice)


def everything(project: Project) -> list[Title | Caption | SoundClip]:
    timeline = project.timeline
    return [*timeline.titles, *timeline.captions, *timeline.music, *timeline.voice]


def place(project: Project, id_: str) -> TimeRange:
    every = everything(project)
    found = project.place_of(next(each.placement for each in every if each.id == id_))
    assert found is not None
    return found


def song(project: Project) -> SoundClip:
    return project.timeline.music[0]


def test_things_move_together_and_stop_together_at_the_beginning() -> None:
    moved = beside.shift(film(), ["t", "m"], flicks(9))
    assert place(moved, "t").start == flicks(21)
    assert moved.timeline.titles[0].placement.clip_id == C
    assert place(moved, "m").start == flicks(14)
    back = beside.shift(film(), ["t", "m"], flicks(-99))
    assert [place(back, each).start for each in "tm"] == [flicks(7), 0]


def test_a_title_is_trimmed_at_both_edges() -> None:
    later = beside.begin_at(film(), "t", flicks(14))
    assert place(later, "t") == TimeRange(flicks(14), flicks(1))
    gone = beside.begin_at(film(), "t", flicks(99))
    assert place(gone, "t").duration == FRAME
    longer = beside.end_at(film(), "t", flicks(18))
    assert place(longer, "t") == TimeRange(flicks(12), flicks(6))
    assert longer.timeline.titles[0].placement.clip_id == B


def test_a_sound_that_is_trimmed_stays_where_it_is_heard() -> None:
    later = song(beside.begin_at(film(), "m", flicks(8)))
    assert (later.placement, later.source_start) == (
        Placement(flicks(8), flicks(7)), flicks(7)
    )  # fmt: skip
    earlier = song(beside.begin_at(film(), "m", flicks(0)))
    assert (earlier.placement.start, earlier.source_start) == (flicks(1), 0)
    assert song(beside.end_at(film(), "m", flicks(99))).placement.duration == flicks(16)


def test_a_sound_shorter_than_a_frame_is_never_asked_for_more_than_its_file() -> None:
    half = Flicks(FRAME // 2)
    tick = replace(SONG, length=half, source_start=Flicks(0), placement=Placement(Flicks(0), half))
    project = put_sound(made(), Bus.MUSIC, tick)
    for at in (flicks(-1), flicks(0), flicks(9)):
        assert song(beside.begin_at(project, "m", at)) == tick
        assert song(beside.end_at(project, "m", at)) == tick


def test_fades_meet_and_give_way_to_a_trim() -> None:
    faded = beside.fade_in(beside.fade_out(film(), "m", flicks(4)), "m", flicks(30))
    assert (song(faded).fade_in, song(faded).fade_out) == (flicks(6), flicks(4))
    short = song(beside.end_at(faded, "m", flicks(12)))
    assert (short.fade_in, short.fade_out) == (flicks(6), flicks(1))


def test_a_copy_follows_what_it_is_of() -> None:
    project = beside.duplicate(film(), {"t": "t2", "m": "m2"})
    assert place(project, "m2") == TimeRange(flicks(15), flicks(10))
    assert place(project, "t2") == TimeRange(flicks(22), flicks(3))
    assert [each.id for each in project.timeline.titles] == ["t", "t2"]


def heard(project: Project) -> set[Bus]:
    sources = {take.id: Source(take.path, take.media, (0,), (300,)) for take in project.takes}
    return {layer.bus for layer in flatten(project, sources).sound}


@pytest.mark.parametrize(
    ("kind", "bus"),
    [
        (TrackKind.PICTURE, Bus.CLIP),
        (TrackKind.MUSIC, Bus.MUSIC),
        (TrackKind.VOICE, Bus.VOICE),
    ],
)
def test_a_muted_track_is_not_in_the_film(kind: TrackKind, bus: Bus) -> None:
    muted = beside.set_off(film(), kind, True)
    assert heard(muted) == set(Bus) - {bus}
    assert heard(beside.set_off(muted, kind, False)) == set(Bus)
    assert problem_of(muted) is None


@pytest.mark.parametrize("mode", [CaptionMode.SOFT, CaptionMode.BURNT])
def test_hidden_words_are_not_in_the_film(mode: CaptionMode) -> None:
    project = film()
    project = replace(project, timeline=replace(project.timeline, caption_mode=mode))
    hidden = beside.set_off(
        beside.set_off(project, TrackKind.TITLES, True), TrackKind.CAPTIONS, True
    )
    assert words_in(project)
    assert words_in(hidden) == []


def words_in(project: Project) -> list[str]:
    sources = {take.id: Source(take.path, take.media, (0,), (300,)) for take in project.takes}
    reel = flatten(project, sources)
    burnt = [e.text for s in reel.segments if isinstance(s, RenderSegment) for e in s.words]
    return burnt + [each.text for each in reel.captions]


@given(cuts(), st.data())
def test_whatever_is_done_by_hand_leaves_a_film_that_can_be_saved(
    project: Project, data: st.DataObject
) -> None:
    ids = [each.id for each in everything(project)]
    at = st.integers(flicks(-3), flicks(30)).map(Flicks)
    for id_ in ids:
        project = beside.begin_at(project, id_, data.draw(at))
        project = beside.end_at(project, id_, data.draw(at))
        project = beside.fade_in(project, id_, data.draw(at))
        project = beside.fade_out(project, id_, data.draw(at))
        project = beside.shift(project, ids, data.draw(at))
    assert problem_of(project) is None
    for each in (*project.timeline.music, *project.timeline.voice):
        assert each.fade_in + each.fade_out <= each.placement.duration
