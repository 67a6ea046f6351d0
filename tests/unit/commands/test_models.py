"""`takewright models` over a service that offers something else than was shipped."""

import io
import json
from pathlib import Path
from typing import Any

from desktop_app.commands.service import show_models
from desktop_app.console import JsonConsole, PlainConsole
from desktop_app.paths import AppPaths, resources
from desktop_app.storage.catalogue import SCHEMA_VERSION
from desktop_app.studio.clock import Clock
from desktop_app.studio.studio import Studio
from tests.unit.simulator.conftest import start
from tests.unit.studio.test_lineup import ENTRY, NEW, no_wait


async def test_status_dated_prices_and_models_that_nobody_tried(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    file = {"schema": SCHEMA_VERSION, "models": [ENTRY]}
    (data / "offered.json").write_text(json.dumps(file), encoding="utf-8")
    service = start(data)
    try:
        events, told = await _listed(tmp_path, service.url, service.key)
    finally:
        service.stop()
    models = {event["id"]: event for event in events if event["event"] == "model"}
    assert models[NEW]["unverified"]
    assert models[NEW]["as_of"] == models[NEW]["unverified"]
    assert models[NEW]["credits"] == 90
    # The small simulator lists none of these.
    assert models["wan/3-0-video"]["status"] == "paused"
    assert models["wan/3-0-video"]["since"] == models[NEW]["unverified"]
    done = events[-1]
    assert done["listed"] == done["priced"] == models[NEW]["unverified"]
    (line,) = (line for line in told.splitlines() if line.startswith(NEW))
    assert "unverified 20" in line
    assert "90 credits · $0.45 for 10 s, 20" in line


async def _listed(home: Path, url: str, key: str) -> tuple[list[dict[str, Any]], str]:
    """Return what scripts are told after a refresh, then what people are without one."""
    env = {
        "TAKEWRIGHT_HOME": str(home / "home"),
        "KIE_API_KEY": key,
        "TAKEWRIGHT_KIE_URL": url,
        "TAKEWRIGHT_KIE_UPLOAD_URL": url,
    }
    where = AppPaths.from_environment(env)
    out, plain = io.StringIO(), io.StringIO()
    studio = await Studio.open(where, resources(), env, ["false"], clock=Clock(sleep=no_wait))
    try:
        await show_models(studio, JsonConsole(out, out), refresh=True)
        await show_models(studio, PlainConsole(plain, plain))
    finally:
        await studio.close()
    return [json.loads(line) for line in out.getvalue().splitlines()], plain.getvalue()
