"""What the first page needs is loaded before it is painted, and nothing else."""

import subprocess
import sys

LATER = ("httpx", "av", "sqlite3", "keyring", "ffmpeg", "PySide6.QtMultimedia", "numpy")
LIGHT = {"desktop_app.studio", "desktop_app.studio.standing"}


def _loaded() -> set[str]:
    script = "import desktop_app.app, sys; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


def test_services_are_loaded_behind_the_first_page() -> None:
    loaded = _loaded()
    assert [name for name in LATER if name in loaded] == []
    ours = {name for name in loaded if name.startswith(("desktop_app.studio", "desktop_app.api"))}
    assert ours == LIGHT
    assert not any(
        name.startswith(("desktop_app.media", "desktop_app.simulator")) for name in loaded
    )
    assert "desktop_app.domain.project" not in loaded
