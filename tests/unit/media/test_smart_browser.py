"""Joins of copies and renders as Chromium shows them: each frame the right one, none missing."""

import json
import shutil
import subprocess
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from desktop_app.domain.picture import Transition, TransitionKind
from desktop_app.domain.reel import RenderSegment
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, TimeRange
from desktop_app.media.assembly import assemble
from desktop_app.media.shelves import Shelves
from tests.fakes import clips
from tests.fakes.reels import Piece, reel_of
from tests.unit.media import meter

FRAMES = 40
FRAME = FLICKS_PER_SECOND // 30
PAGE = """
<video id=film muted></video><canvas id=ink width=8 height=8></canvas>
<script>
const frames = %d, seen = [];
const ink = document.getElementById("ink").getContext("2d", {willReadFrequently: true});
const tell = (what) => fetch("told", {method: "POST", body: JSON.stringify(what)});
film.onerror = () => tell({error: film.error.message});
film.onloadeddata = async () => {
  for (let frame = 0; frame < frames; frame++) {
    // A seek counts as done a moment before its frame is in sight.
    const there = new Promise((done) => {
      const look = (_, facts) => Math.round(facts.mediaTime * 30) == frame
        ? done() : film.requestVideoFrameCallback(look);
      film.requestVideoFrameCallback(look);
    });
    film.currentTime = (frame + 0.5) / 30;
    await there;
    ink.drawImage(film, 0, 0, 8, 8);
    const grey = ink.getImageData(0, 0, 8, 8).data.filter((_, n) => n %% 4 == 1);
    seen.push(grey.reduce((sum, each) => sum + each) / grey.length);
  }
  // It tells once it has played through.
  film.onended = () => tell({seen, length: film.duration});
  film.currentTime = 0;
  film.play();
};
fetch("film.mp4").then((film) => film.blob()).then((data) => film.src = URL.createObjectURL(data));
</script>
"""


class Site(SimpleHTTPRequestHandler):
    """Serves a folder and hears what the page tells."""

    heard: ClassVar[list[dict[str, Any]]]
    done: ClassVar[threading.Event]

    def do_POST(self) -> None:
        told = self.rfile.read(int(self.headers["Content-Length"]))
        type(self).heard.append(json.loads(told))
        type(self).done.set()
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def chromium() -> str:
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("no Chromium on this system")
    return program


@pytest.fixture
def site(tmp_path: Path) -> Iterator[tuple[type[Site], int]]:
    class Here(Site):
        heard: ClassVar[list[dict[str, Any]]] = []
        done = threading.Event()

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Here, directory=str(tmp_path)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield Here, server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.slow
@pytest.mark.parametrize("order", ["3", "0"])
def test_chromium_shows_every_frame(
    chromium: str, site: tuple[type[Site], int], tmp_path: Path, order: str
) -> None:
    ramp = "color=black:{},geq=lum='16+4*N':cb=128:cr=128"
    video = ("-g", "15", "-sc_threshold", "0", "-bf", order)
    clip = clips.make_clip(tmp_path / "clip.mp4", frames=FRAMES, picture=ramp, video=video)
    dissolve = Transition(TransitionKind.DISSOLVE, Flicks(6 * FRAME))
    late = TimeRange(Flicks(4 * FRAME), Flicks((FRAMES - 4) * FRAME))
    early = TimeRange(Flicks(0), Flicks((FRAMES - 5) * FRAME))
    reel = reel_of([Piece(clip, late), Piece(clip, early), Piece(clip, None, dissolve), clip])
    kinds = {type(each) is RenderSegment for each in reel.segments}
    assert kinds == {True, False}
    film = tmp_path / "film.mp4"
    assemble(reel, tmp_path, film, Shelves(tmp_path / "cache"), lambda *_: None)
    (tmp_path / "page.html").write_text(PAGE % reel.frames, encoding="utf-8")
    told = _told_by(chromium, site, tmp_path)
    assert "error" not in told
    assert told["length"] == pytest.approx(reel.frames / 30, abs=1e-3)
    greens = [green for _, green, _ in meter.colours(film)]
    assert told["seen"] == pytest.approx(greens, abs=2.5)


def _told_by(chromium: str, site: tuple[type[Site], int], folder: Path) -> dict[str, Any]:
    page, port = site
    browser = subprocess.Popen(
        [
            *(chromium, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run"),
            *("--autoplay-policy=no-user-gesture-required", f"--user-data-dir={folder / 'user'}"),
            f"http://127.0.0.1:{port}/page.html",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert page.done.wait(40), "the browser told nothing"
    finally:
        browser.kill()
        browser.wait()
    return page.heard[0]
