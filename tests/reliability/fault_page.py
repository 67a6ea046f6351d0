"""Writes the fault matrix into the documentation: python -m tests.reliability.fault_page."""

import re
from collections.abc import Mapping
from pathlib import Path

from desktop_app.domain.problems import Billed
from tests.reliability.matrix import Row, Section
from tests.reliability.sections import SECTIONS

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
HEADING = "## Fault by fault"

_INTRODUCTION = """\
What a fault leads to, as `tests/reliability/test_fault_matrix.py` tries it on the program: the
state of the scene with words of its sentence, how often it was ordered (requests for a task that
the service saw), whether it was charged, and the exit code of a film of this scene alone. These
tables are written from the rows of that test: `python -m tests.reliability.fault_page`.
"""

_CHARGED: Mapping[Billed, str] = {
    Billed.YES: "yes",
    Billed.NO: "no",
    Billed.UNKNOWN: "perhaps",
}


def with_matrix(page: str) -> str:
    """Return the page with the matrix as it is now, at its place or at the end."""
    matrix = "\n\n".join([HEADING, _INTRODUCTION.rstrip(), *map(_table, SECTIONS)]) + "\n"
    found = re.search(rf"^{HEADING}$.*?(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)
    if found is None:
        return f"{page.rstrip()}\n\n{matrix}"
    rest = page[found.end() :]
    return page[: found.start()] + matrix + (f"\n{rest}" if rest else "")


def _table(section: Section) -> str:
    names = ["fault", "what you see", "orders", "charged?", "exit"]
    rows = [_cells(row) for row in section.rows]
    if any(row.then for row in section.rows):
        names.append("what happens next")
        rows = [[*cells, row.then] for cells, row in zip(rows, section.rows, strict=True)]
    lines = [f"| {' | '.join(cells)} |" for cells in (names, ["---"] * len(names), *rows)]
    return "\n".join([f"### {section.title}", "", section.then, "", *lines])


def _cells(row: Row) -> list[str]:
    return [row.fault, _seen(row), str(row.sent), _CHARGED[row.billed], str(row.code)]


def _seen(row: Row) -> str:
    if not row.says:
        return f"*{row.state}*"
    what = "*done*, and of the queue" if row.state == "done" else f"*{row.state}*:"
    return f"{what} “{row.says[0]}”"


if __name__ == "__main__":
    PAGE.write_text(with_matrix(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
