"""All benchmarks, or some, each written to its section of docs/benchmarks.md.

Only `hour` has to be asked for: it takes one.

python tests/bench/run.py [--quick] [--out FILE] [SECTION ...]
"""

import argparse
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench import (  # noqa: E402 - found from ROOT
    assembly,
    crowded,
    event_loop,
    load,
    long_use,
    scrub,
    startup,
    strips,
    timeline_paint,
    trim,
)

HEAD = """# Benchmarks

Ratios within one run; the times beside them are for orientation only. `python3 dev.py bench`
measures again and rewrites this page, `python3 dev.py bench startup` one section of it.
"""


def main() -> int:
    """Measure what is asked for, all when nothing is, and write the page."""
    sections = {"startup": startup.section, "assembly": assembly_section, "trim": trim.section,
                "timeline": timeline_paint.section, "load": load.section,
                "waiting": event_loop.section, "scrub": scrub.section,
                "strips": strips.section, "crowded": crowded.section,
                "hour": long_use.section}  # fmt: skip
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*sections, []])
    parser.add_argument("--quick", action="store_true", help="fewer runs; not for the page")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "benchmarks.md")
    options = parser.parse_args()
    page = options.out.read_text(encoding="utf-8") if options.out.exists() else ""
    kept = {text.splitlines()[0]: text for text in page.split("\n## ")[1:]}
    for name in options.parts or [each for each in sections if each != "hour"]:
        print(f"measuring {name} …", flush=True)
        text = sections[name](quick=options.quick).removeprefix("## ").rstrip("\n")
        heading = text.splitlines()[0]
        kept[heading] = f"{text}\n\nMeasured on {_machine()}, {datetime.now(UTC):%Y-%m-%d}.\n"
        print(kept[heading])
        options.out.write_text(HEAD + "".join(f"\n## {each}" for each in kept.values()), "utf-8")
    return 0


def assembly_section(*, quick: bool) -> str:
    """Measure the joining of films and return the page's section."""
    found = assembly.run(quick)
    rows = []
    for film in found["films"]:
        for ours, name in (("takewright_to", ""), ("takewright, sound cached_to", ", cached")):
            ratios, wall = film[ours], film["methods"][ours.removesuffix("_to")]["wall_s"]
            told = [_times(ratios.get(other)) for other in _OTHERS]
            rows.append(f"| {film['clips']} x 10 s{name} | {wall:.2f} s | {' | '.join(told)} |")
    sound = found["sound"]["methods"]
    parts = sound["one encoder"]["wall_s"] / sound["parts"]["wall_s"]
    return (
        "## Joining clips into a film\n\n"
        f"Clips of 10 s, 1280x704, {found['clip']['mbit_per_s']} Mbit/s. Wall time of Takewright"
        " as a multiple of each other method's, alternated in one run; below 1 Takewright is"
        " faster; “cached” is a film whose sound was encoded before. The picture packets of each"
        f" film are the clips' own: {_all_proven(found)}. Each clip is looked at once before its"
        f" first film, {_look_ms(found):.0f} ms a clip. As in the program, a worker stands ready;"
        f" starting one takes {_start_ms(found):.0f} ms. Takewright decodes and encodes the"
        " sound to the sample, writes the index first and syncs the file; `-c copy` does none of"
        " that and its sound drifts. MoviePy runs at"
        " its defaults, once a film; with 100 clips it would take a quarter of an hour.\n\n"
        f"| film | Takewright | {' | '.join(_OTHERS.values())} |\n| --- |{' --- |' * 5}\n"
        + "\n".join(rows)
        + "\n\nThe sound is encoded in parts beside each other:"
        f" {parts:.2f}x as fast as one encoder.\n"
    )


def _all_proven(found: dict[str, Any]) -> str:
    proven = all(film["packets_are_the_clips_own"] for film in found["films"])
    return "their digests are equal" if proven else "NO, digests differ"


def _start_ms(found: dict[str, Any]) -> float:
    film = found["films"][0]
    return 1000 * float(film["methods"][assembly.STARTING]["wall_s"])


def _look_ms(found: dict[str, Any]) -> float:
    """Return what a clip more costs, the start of the process left out."""
    first, last = found["films"][0], found["films"][-1]
    walls = [film["methods"]["looking at the clips once"]["wall_s"] for film in (first, last)]
    more = last["clips"] - first["clips"]
    return float(1000 * ((walls[1] - walls[0]) / more if more else walls[0] / first["clips"]))


_OTHERS = {
    "cp": "to `cp`",
    "cp and sync": "to `cp` and sync",
    "ffmpeg concat -c copy": "to `ffmpeg -f concat -c copy`",
    "moviepy": "to MoviePy",
}


def _times(ratio: dict[str, float] | None) -> str:
    return "" if ratio is None else f"{ratio['wall']:.3g}x"


def _machine() -> str:
    cores = os.cpu_count() or 1
    system = f"{platform.system()} {platform.machine()}"
    return f"{system}, {cores} cores, Python {platform.python_version()}"


if __name__ == "__main__":
    sys.exit(main())
