"""Waveforms: every sound in its hundredth of a second."""

from pathlib import Path

import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.media.waveform import Waveform, read_waveform, waveform, write_waveform
from tests.fakes import clips
from tests.fakes.clips import Sound


def test_a_tone_is_as_high_as_it_is_loud(tmp_path: Path) -> None:
    found = waveform(clips.make_clip(tmp_path / "tone.mp4", sound=Sound("0.5*sin(2*PI*440*t)")))
    assert 99 <= len(found.peaks) == len(found.strengths) <= 104
    middle = slice(20, 80)
    assert all(abs(each - 128) <= 10 for each in found.peaks[middle])
    # Of a sine the root of the mean square is the peak over the root of two.
    assert all(abs(each - 90) <= 8 for each in found.strengths[middle])


@pytest.mark.parametrize(
    "sound",
    [
        Sound("0.8*between(t,0.4,0.5)*sin(2*PI*800*t)"),
        Sound("0.8*between(t,0.4,0.5)*sin(2*PI*800*t)", sample_rate=44_100),
        Sound("0.8*between(t,0.4,0.5)*sin(2*PI*800*t)", sample_rate=22_050, channels=1),
    ],
)
def test_a_beep_lies_where_it_is_heard(tmp_path: Path, sound: Sound) -> None:
    found = waveform(clips.make_clip(tmp_path / "beep.mp4", sound=sound))
    loud = [place for place, peak in enumerate(found.peaks) if peak > 80]
    assert loud[0] in (39, 40)
    assert loud[-1] in (49, 50)
    assert len(loud) >= 10


def test_a_sound_that_is_shorter_than_the_picture_ends_where_it_ends(tmp_path: Path) -> None:
    path = clips.make_clip(tmp_path / "short.mp4", sound=Sound(seconds=0.4))
    assert 38 <= len(waveform(path).peaks) <= 45


def test_a_channel_that_is_out_of_phase_is_not_lost(tmp_path: Path) -> None:
    tone = "0.5*sin(2*PI*440*t)"
    path = clips.make_clip(tmp_path / "phase.mp4", sound=Sound(f"{tone}|-{tone}", channels=1))
    assert max(waveform(path).peaks) > 100


def test_without_sound_it_is_empty(tmp_path: Path) -> None:
    path = clips.make_clip(tmp_path / "silent.mp4", frames=3, sound=None)
    assert waveform(path) == Waveform()


def test_sound_alone_has_one(tmp_path: Path) -> None:
    assert len(waveform(clips.sound_only(tmp_path / "sound.mp4")).peaks) >= 100


def test_what_is_no_sound_gives_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(LocalFault, match=r"list\.mp4"):
        waveform(clips.text_named_mp4(tmp_path / "list.mp4"))


def test_it_is_kept_whole_or_not_at_all(tmp_path: Path) -> None:
    kept = tmp_path / "wave"
    assert read_waveform(kept) is None
    for found in (Waveform(b"\1\2\3", b"\0\1\2"), Waveform()):
        write_waveform(found, kept)
        assert read_waveform(kept) == found
    write_waveform(Waveform(b"\1\2\3", b"\0\1\2"), kept)
    data = kept.read_bytes()
    for harm in (b"", data[:-1], data[:-1] + b"\7", data + b"\0\0"):
        kept.write_bytes(harm)
        assert read_waveform(kept) is None
