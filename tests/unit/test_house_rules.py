"""The rules of the house, kept by a machine: layers, sizes, and calls that have no place here."""

import ast
import logging
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from importlinter import cli

ROOT = Path(__file__).resolve().parents[2]
LONGEST_FILE = 450
LONGEST_FUNCTION = 50
# Only what drives another process may wait for it by the clock, and a drag for its drop.
MAY_WAIT = {
    "desktop_app/ui/drags.py": "Qt hands nothing to another widget but in a loop of its own",
    "tests/bench/first_paint.py": "runs a bare Qt program as a process, to compare with",
    "tests/gui/real_hand.py": "moves a real mouse at a hand's pace, in front of another process",
    "tests/gui/at_spi_client.py": "waits in a process of its own until the window is on the bus",
    "tests/gui/playback_stand.py": "turns the loop of a process that stands in for the program",
    "tests/unit/simulator/conftest.py": "asks a service that runs beside the test",
    "tests/unit/simulator/test_run.py": "gives a process beside the test the time to end wrongly",
}


def sources(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def place(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT).as_posix()}:{line}"


def nodes(*folders: str) -> Iterator[tuple[Path, ast.AST]]:
    for path in sources(*folders):
        for node in ast.walk(parsed(path)):
            yield path, node


def dotted(node: ast.AST) -> str:
    """Return `a.b.c` for a name with attributes, `?.c` for an attribute of anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return "?"


def test_there_is_something_to_check() -> None:
    assert len(sources("desktop_app")) > 40
    assert len(sources("tests")) > 20


def test_layers_import_downwards_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    code = cli.lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    # It sets up its own logging and silences every other logger, for all tests that follow.
    for logger in logging.Logger.manager.loggerDict.values():
        if isinstance(logger, logging.Logger):
            logger.disabled = False
    report = capsys.readouterr().out
    assert code == 0, report
    kept = re.search(r"(\d+) kept, (\d+) broken", report)
    assert kept is not None
    assert (int(kept[1]) >= 6, kept[2]) == (True, "0")


def test_no_file_is_too_long() -> None:
    long = {
        place(path, lines): lines
        for path in sources("desktop_app")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }
    assert long == {}


def test_no_function_is_too_long() -> None:
    long = {
        place(path, node.lineno): f"{node.name}: {lines} lines"
        for path, node in nodes("desktop_app")
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    }
    assert long == {}


def test_nothing_is_mocked() -> None:
    found = [
        place(path, node.lineno)
        for path, node in nodes("desktop_app", "tests")
        if (isinstance(node, ast.Import) and any(is_mock(each.name) for each in node.names))
        or (isinstance(node, ast.ImportFrom) and is_mock(node.module or "", node.names))
        or (isinstance(node, ast.arg) and node.arg == "mocker")
    ]
    assert found == []


def is_mock(module: str, names: list[ast.alias] | None = None) -> bool:
    if module == "unittest" and names is not None:
        return any(each.name == "mock" for each in names)
    return module.split(".")[0] in ("mock", "pytest_mock") or module.startswith("unittest.mock")


def test_nothing_blocks_spins_or_nests_a_loop() -> None:
    found = {path for path, *_ in blocking()}
    assert [each for each in blocking() if each[0] not in MAY_WAIT] == []
    assert {path for path in MAY_WAIT if (ROOT / path).exists()} <= found


def blocking() -> list[tuple[str, int, str]]:
    """Return file, line and name of every call or import that would block."""
    found = []
    for path, node in nodes("desktop_app", "tests"):
        name = path.relative_to(ROOT).as_posix()
        if isinstance(node, ast.Call) and is_forbidden(called := dotted(node.func)):
            found.append((name, node.lineno, called))
        if isinstance(node, ast.ImportFrom) and node.module == "time":
            found += [(name, node.lineno, "sleep") for each in node.names if each.name == "sleep"]
    return found


def is_forbidden(called: str) -> bool:
    name = called.rsplit(".", 1)[-1]
    return called == "time.sleep" or (
        "." in called and name in ("exec", "exec_", "processEvents", "execDialog")
    )


def test_no_error_is_swallowed_whole() -> None:
    found = [
        place(path, node.lineno)
        for path, node in nodes("desktop_app", "tests")
        if isinstance(node, ast.ExceptHandler) and node.type is None
    ]
    assert found == []


def test_whoever_ignores_a_type_says_which_error() -> None:
    bare = re.compile(r"#\s*type:\s*ignore(?!\[)")
    found = [
        place(path, number)
        for path in sources("desktop_app", "tests")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if bare.search(line) and "re.compile" not in line
    ]
    assert found == []


@pytest.mark.parametrize(
    ("code", "called"),
    [
        ("dialog.exec()", "dialog.exec"),
        ("QDialog(self).exec()", "?.exec"),
        ("self.app.processEvents()", "self.app.processEvents"),
        ("time.sleep(1)", "time.sleep"),
    ],
)
def test_the_gate_sees_what_it_forbids(code: str, called: str) -> None:
    call = ast.parse(code).body[0]
    assert isinstance(call, ast.Expr)
    assert isinstance(call.value, ast.Call)
    assert dotted(call.value.func) == called
    assert is_forbidden(called)


@pytest.mark.parametrize(
    "called",
    ["exec", "asyncio.sleep", "asyncio.create_subprocess_exec", "db.execute", "clock.sleep"],
)
def test_the_gate_lets_the_rest_pass(called: str) -> None:
    assert not is_forbidden(called)
