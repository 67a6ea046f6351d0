"""All benchmarks, written to docs/benchmarks.md.

    python tests/bench/run.py [--quick] [--out FILE] [startup] [assembly] [timeline]
"""

import argparse
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench import assembly, startup, timeline_paint  # noqa: E402 - found from ROOT

HEAD = """# Benchmarks

Ratios within one run; the milliseconds beside them are for orientation only. `python3 dev.py bench` measures
again and rewrites this file. Measured on {machine}, {day}.
"""


def main() -> int:
    """Measure what is asked for, all when nothing is, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=["startup", "assembly", "timeline", []])
    parser.add_argument("--quick", action="store_true", help="fewer runs; not for the page")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "benchmarks.md")
    options = parser.parse_args()
    sections = {"startup": startup.section, "assembly": assembly.section,
                "timeline": timeline_paint.section}  # fmt: skip
    wanted = options.parts or list(sections)
    text = HEAD.format(machine=_machine(), day=f"{datetime.now(UTC):%Y-%m-%d}")
    for name in wanted:
        print(f"measuring {name} …", flush=True)
        text += "\n" + sections[name](quick=options.quick)
    options.out.write_text(text, encoding="utf-8")
    print(text)
    return 0


def _machine() -> str:
    cores = os.cpu_count() or 1
    return f"{platform.system()} {platform.machine()}, {cores} cores, Python {platform.python_version()}"


if __name__ == "__main__":
    sys.exit(main())
