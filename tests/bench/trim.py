"""One trim in a film of 24 clips: what is made for it, and the export after it.

The trim is off the key frames, so some frames have to be encoded. The export is held against
encoding the whole film anew with ffmpeg's veryfast; both start cold, as processes of their own.
"""

import argparse
import hashlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import av
import imageio_ffmpeg

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop_app.domain.reel import CopySegment, Reel  # noqa: E402 - run from anywhere
from desktop_app.domain.time import FrameRate, TimeRange  # noqa: E402
from desktop_app.media.shelves import Shelves  # noqa: E402
from desktop_app.media.wire import AssembleJob, SentReel, line_of  # noqa: E402
from tests.bench.assembly import MAKER, SECONDS, make_clips, timed  # noqa: E402
from tests.fakes.reels import Piece, reel_of  # noqa: E402

CLIPS = 24
TRIMMED = 7
RATE = FrameRate(30)


def run(quick: bool) -> dict[str, Any]:
    """Measure and return the figures; `quick` takes fewer clips and one round."""
    with tempfile.TemporaryDirectory(prefix="takewright-bench-") as name:
        folder = Path(name)
        return _measure(folder, make_clips(folder, 6 if quick else CLIPS), 1 if quick else 3)


def section(*, quick: bool) -> str:
    """Return the page's section."""
    found = run(quick)
    return (
        "## One trim in a film\n\n"
        f"A film of {found['clips']} clips of {SECONDS} s, one of them trimmed by {TRIMMED} frames"
        f" at its start: {found['rendered_segments']} segment of {found['rendered_frames']} frames"
        f" was rendered, {found['copied_frames']} of {found['frames']} frames are the clips' own,"
        f" {found['same_frames']} of them checked frame by frame after decoding.\n\n"
        "| | wall | encoding the whole film anew takes |\n| --- | --- | --- |\n"
        + "".join(
            f"| {name} | {found['walls_s'][name]:.2f} s | {found['times_faster'][name]:.1f}x |\n"
            for name in ("export after the trim", "export, rendered ahead")
        )
    )


def _measure(folder: Path, clips: Sequence[Path], rounds: int) -> dict[str, Any]:
    late = TimeRange(RATE.of_frames(TRIMMED), RATE.of_frames(SECONDS * 30 - TRIMMED))
    middle = len(clips) // 2
    pieces = [Piece(each, late if n == middle else None) for n, each in enumerate(clips)]
    before, after = reel_of(clips), reel_of(pieces)
    film, cache, kept = folder / "film.mp4", folder / "cache", folder / "kept"
    shelves = Shelves(cache)
    untouched = line_of(AssembleJob(SentReel.of(before), folder, film, shelves))
    job = line_of(AssembleJob(SentReel.of(after), folder, film, shelves))
    timed(MAKER, untouched)
    shutil.copytree(cache, kept)
    walls: dict[str, list[float]] = {}
    for _ in range(rounds):
        shutil.rmtree(cache)
        shutil.copytree(kept, cache)
        for name, command, given in (
            ("export after the trim", MAKER, job),
            ("export, rendered ahead", MAKER, job),
            ("whole film encoded anew", _encoder(folder, clips), b""),
        ):
            walls.setdefault(name, []).append(timed(command, given).wall)
    best = {name: min(times) for name, times in walls.items()}
    return {
        "bench": "trim",
        "cores": os.cpu_count(),
        "clips": len(clips),
        "frames": after.frames,
        "copied_frames": after.copied,
        "same_frames": _same_frames(film, after),
        "rendered_frames": after.frames - after.copied,
        "rendered_segments": len(list(shelves.segments.glob("*.segment"))),
        "walls_s": {name: round(wall, 3) for name, wall in best.items()},
        "times_faster": {
            name: round(best["whole film encoded anew"] / wall, 2) for name, wall in best.items()
        },
    }


def _encoder(folder: Path, clips: Sequence[Path]) -> list[str]:
    listing = folder / "list.txt"
    listing.write_text("".join(f"file '{clip}'\n" for clip in clips), encoding="utf-8")
    return [
        *(imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", "-f", "concat", "-safe", "0"),
        *("-i", str(listing), "-c:v", "libx264", "-preset", "veryfast", "-crf", "18"),
        *("-c:a", "aac", "-b:a", "192k", str(folder / "anew.mp4")),
    ]


def _same_frames(film: Path, reel: Reel) -> int:
    """Count the copied frames that look in the film as they do in their clips."""
    shown, same = _decoded(film), 0
    for segment in reel.segments:
        here = list(islice(shown, segment.frames))
        if isinstance(segment, CopySegment):
            last = segment.first + segment.frames
            own = islice(_decoded(Path(segment.path)), segment.first, last)
            same += sum(one == other for one, other in zip(here, own, strict=True))
    return same


def _decoded(film: Path) -> Iterator[bytes]:
    with av.open(str(film)) as container:
        container.streams.video[0].thread_type = "AUTO"
        for frame in container.decode(container.streams.video[0]):
            yield hashlib.md5(frame.to_ndarray().tobytes()).digest()


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, help="where to write the figures")
    parser.add_argument("--quick", action="store_true", help="6 clips, one round")
    options = parser.parse_args()
    text = json.dumps(run(options.quick), indent=2)
    if options.json:
        options.json.write_text(text + "\n", encoding="utf-8")
    print(text)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
