"""Rendered frames have the colours of the copies beside them, whatever those say of themselves."""

from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from desktop_app.domain.reel import CopySegment, RenderSegment
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, TimeRange
from desktop_app.media.assembly import assemble
from desktop_app.media.shelves import Shelves
from tests.fakes.clips import LANDSCAPE, make_clip
from tests.fakes.reels import Piece, reel_of

FRAME = FLICKS_PER_SECOND // 30
HD = (1280, 704)
SAID: dict[str, str] = {
    "nothing": "",
    "BT.601": ",scale=out_color_matrix=smpte170m,setparams=colorspace=smpte170m"
    ":color_primaries=smpte170m:color_trc=smpte170m",
    "BT.709": ",scale=out_color_matrix=bt709,setparams=colorspace=bt709"
    ":color_primaries=bt709:color_trc=bt709",
    "full range": ",scale=out_range=pc,format=yuv420p,setparams=range=pc",
}


@pytest.mark.parametrize(("kind", "size"), [*((each, LANDSCAPE) for each in SAID), ("nothing", HD)])
def test_a_trimmed_clip_goes_on_in_the_same_colours(
    tmp_path: Path, kind: str, size: tuple[int, int]
) -> None:
    picture = "testsrc2={}" + SAID[kind]
    clip = make_clip(
        tmp_path / "clip.mp4", frames=30, size=size, picture=picture, video=("-g", "15")
    )
    whole, cut = Piece(clip), Piece(clip, TimeRange(Flicks(7 * FRAME), Flicks(23 * FRAME)))
    reel = reel_of([whole, cut])
    assert [type(each) for each in reel.segments] == [CopySegment, RenderSegment, CopySegment]
    out = tmp_path / "film.mp4"
    assemble(reel, tmp_path, out, Shelves(tmp_path / "shelves"), lambda done, total: None)
    source, film = shown(clip), shown(out)
    assert len(film) == 53
    for number in range(30, 38):
        (planes, said), (own, own_said) = film[number], source[number - 23]
        assert said == own_said
        assert all(np.abs(a - b).mean() < 3 for a, b in zip(planes, own, strict=True))


def shown(path: Path) -> list[tuple[list[NDArray[np.float64]], tuple[int, ...]]]:
    """Return the planes of each frame, and what it says of its colours."""
    frames = []
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            planes = [
                np.frombuffer(bytes(each), np.uint8)
                .reshape(each.height, each.line_size)[:, : each.width]
                .astype(float)
                for each in frame.planes
            ]
            said = (frame.colorspace, frame.color_primaries, frame.color_trc, frame.color_range)
            frames.append((planes, tuple(map(int, said))))
    return frames
