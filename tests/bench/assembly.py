"""Assembly of 6, 24 and 100 clips against copying their bytes, ffmpeg's concat and MoviePy.

Every method runs as a process of its own, in turns, on the same clips: 10 s, 1280x704, 30 frames
a second, about 6 Mbit/s, with sound. Ours decodes, cuts and encodes the sound anew to the sample,
puts the index first and syncs the file; `concat -c copy` does none of that, and its sound drifts.
"""

import argparse
import hashlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import imageio_ffmpeg

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop_app.media.shelves import Shelves  # noqa: E402
from desktop_app.media.wire import AssembleJob, SentReel, line_of  # noqa: E402
from tests.fakes.clips import Sound, make_clip  # noqa: E402
from tests.fakes.reels import reel_of  # noqa: E402

SECONDS = 10
SIZE = (1280, 704)
DIFFERENT_CLIPS = 6
COUNTS = (6, 24, 100)
MOVIEPY_COUNTS = (6, 24)
"""Once each: it takes minutes a film, and a quarter of an hour for 100 clips."""

MOVIEPY = """
import sys
from moviepy import VideoFileClip, concatenate_videoclips
clips = [VideoFileClip(path) for path in sys.argv[2:]]
sound = sys.argv[1] + ".mp3"
concatenate_videoclips(clips).write_videofile(sys.argv[1], logger=None, temp_audiofile=sound)
"""

SOUND = """
import sys
from pathlib import Path
from desktop_app.domain.reel import SoundLayer
from desktop_app.domain.sound import UNMIXED
from desktop_app.domain.time import Flicks
from desktop_app.media.encoding import aac_packets
from desktop_app.media.sound_key import Film
from desktop_app.media.soundtrack import encoded_mix
length, way, paths = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
layers = tuple(
    SoundLayer(path, n * length, (n + 1) * length, Flicks(0)) for n, path in enumerate(paths)
)
total = length * len(paths)
if way == "one encoder":
    print(sum(map(len, aac_packets(Film(layers, total, UNMIXED, Path()), 0))))
else:
    with encoded_mix(layers, total, UNMIXED, Path(), None) as packets:
        print(sum(map(len, packets)))
"""


LOOK = """
import sys
from pathlib import Path
from desktop_app.media.probe import scan
for path in sys.argv[1:]:
    scan(Path(path))
"""

MAKER = [sys.executable, "-m", "desktop_app.media.worker", "assemble"]
STARTING = "starting a worker"
_SECONDS_TO_BE_READY = 1.5


@dataclass(frozen=True)
class Cost:
    """What one run took, in seconds."""

    wall: float
    cpu: float


def run(quick: bool) -> dict[str, Any]:
    """Measure and return the figures; `quick` takes fewer clips and one round."""
    counts = COUNTS[:1] if quick else COUNTS
    with tempfile.TemporaryDirectory(prefix="takewright-bench-") as name:
        folder = Path(name)
        clips = make_clips(folder, max(counts))
        films = [_measure_films(folder, clips[:count], quick) for count in counts]
        sound = _measure_sound(clips[: max(counts)], rounds=1 if quick else 3)
    return {
        "bench": "assembly",
        "cores": os.cpu_count(),
        "clip": {"seconds": SECONDS, "size": SIZE, "mbit_per_s": _rate(films[0])},
        "films": films,
        "sound": sound,
    }


def make_clips(folder: Path, count: int) -> list[Path]:
    """Make a few different clips and as many files of them as are wanted."""
    originals = []
    for number in range(min(DIFFERENT_CLIPS, count)):
        picture = f"testsrc2={{}},hue=h={number * 50},noise=alls=12:allf=t:all_seed={number}"
        tone = f"0.2*sin(2*PI*{220 + 55 * number}*t)+0.05*(random({number})-0.5)"
        originals.append(
            make_clip(
                folder / f"original{number}.mp4",
                frames=SECONDS * 30,
                size=SIZE,
                picture=picture,
                sound=Sound(tone),
                video=("-b:v", "6M", "-maxrate", "8M", "-bufsize", "12M", "-crf", "-1"),
            )
        )
    clips = []
    for number in range(count):
        clip = folder / f"clip{number:03}.mp4"
        # A box that players skip: no two clips are the same to a cache.
        note = (12).to_bytes(4) + b"free" + number.to_bytes(4)
        clip.write_bytes(originals[number % len(originals)].read_bytes() + note)
        clips.append(clip)
    return clips


def _measure_films(folder: Path, clips: Sequence[Path], quick: bool) -> dict[str, Any]:
    film, copy = folder / "film.mp4", folder / "copy.mp4"
    shelves = Shelves(folder / "cache")
    job = line_of(AssembleJob(SentReel.of(reel_of(clips)), folder, film, shelves))
    listing = folder / "list.txt"
    listing.write_text("".join(f"file '{clip}'\n" for clip in clips), encoding="utf-8")
    concat = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", "-f", "concat", "-safe", "0"]
    concat += ["-i", str(listing), "-c", "copy", str(copy)]
    look = [sys.executable, "-c", LOOK, *map(str, clips)]
    timed(MAKER, job)  # the film to copy; it also warms the page cache for everyone
    proof = {"packets_are_the_clips_own": _picture_digest([film]) == _picture_digest(clips)}
    methods: dict[str, tuple[list[str], bytes]] = {
        "cp": (["cp", str(film), str(copy)], b""),
        "cp and sync": (["sh", "-c", 'cp "$0" "$1" && sync "$1"', str(film), str(copy)], b""),
        "ffmpeg concat -c copy": (concat, b""),
        "looking at the clips once": (look, b""),
        STARTING: (MAKER, b""),
        "takewright": (MAKER, job),
        "takewright, sound cached": (MAKER, job),
    }
    costs: dict[str, list[Cost]] = {each: [] for each in methods}
    for _ in range(1 if quick else 3):
        for each, (command, given) in methods.items():
            if each == "takewright":
                shutil.rmtree(shelves.root, ignore_errors=True)
            costs[each].append(timed(command, given, ready=bool(given)))
            copy.unlink(missing_ok=True)
    if len(clips) in MOVIEPY_COUNTS:
        moviepy = [sys.executable, "-c", MOVIEPY, str(copy), *map(str, clips)]
        costs["moviepy"] = [timed(moviepy)]
    copy.unlink(missing_ok=True)
    size = film.stat().st_size
    film.unlink()
    shutil.rmtree(shelves.root)
    return _report(len(clips), size, costs) | proof


def _picture_digest(films: Sequence[Path]) -> str:
    """Digest the picture packets of films, one after another."""
    digest = hashlib.sha256()
    for film in films:
        with av.open(str(film)) as container:
            for packet in container.demux(container.streams.video[0]):
                digest.update(bytes(packet))
    return digest.hexdigest()


def _measure_sound(clips: Sequence[Path], rounds: int) -> dict[str, Any]:
    """Measure decoding and encoding the sound alone, by one encoder and in parts on all cores."""
    length = str(SECONDS * 48_000)
    costs: dict[str, list[Cost]] = {"one encoder": [], "parts": []}
    for _ in range(rounds):
        for way, found in costs.items():
            command = [sys.executable, "-c", SOUND, length, way, *map(str, clips)]
            found.append(timed(command))
    return {"clips": len(clips), "methods": _methods(costs)}


def timed(command: Sequence[str], given: bytes = b"", *, ready: bool = False) -> Cost:
    """Run a process to its end; its CPU time includes that of the children it waited for.

    With `ready` it is given time to load before it is given anything, and that is not counted: in
    the program a worker stands ready. What is given nothing is told so.
    """
    os.sync()
    began = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, cwd=ROOT)
    assert process.stdin is not None
    if ready:
        threading.Event().wait(_SECONDS_TO_BE_READY)
        began = time.perf_counter()
    process.stdin.write(given)
    process.stdin.flush()
    if not given:
        process.stdin.close()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdin.close()
    if process.returncode != 0:
        raise SystemExit(f"{command[0]} failed with {process.returncode}")
    return Cost(wall, used.ru_utime + used.ru_stime)


def _report(count: int, size: int, costs: Mapping[str, Sequence[Cost]]) -> dict[str, Any]:
    methods = _methods(costs)
    return {
        "clips": count,
        "seconds": count * SECONDS,
        "bytes": size,
        "methods": methods,
        "takewright_to": _ratios(methods, "takewright"),
        "takewright, sound cached_to": _ratios(methods, "takewright, sound cached"),
    }


def _ratios(methods: Mapping[str, Mapping[str, Any]], name: str) -> dict[str, dict[str, float]]:
    ours = methods[name]
    return {
        other: {
            "wall": round(ours["wall_s"] / each["wall_s"], 3),
            "cpu": round(ours["cpu_s"] / each["cpu_s"], 3),
        }
        for other, each in methods.items()
        if not other.startswith("takewright")
    }


def _methods(costs: Mapping[str, Sequence[Cost]]) -> dict[str, dict[str, Any]]:
    return {
        name: {
            "wall_s": round(statistics.median(cost.wall for cost in runs), 3),
            "cpu_s": round(statistics.median(cost.cpu for cost in runs), 3),
            "walls_s": [round(cost.wall, 3) for cost in runs],
            "runs": len(runs),
        }
        for name, runs in costs.items()
    }


def _rate(film: Mapping[str, Any]) -> float:
    return round(int(film["bytes"]) * 8 / int(film["seconds"]) / 1e6, 2)


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
