"""Plays a second of video without a screen and fails unless its frames arrive.

A system library that Qt's video backend lacks raises no error: the player plays on, and no frame
ever comes. Run by set-up with the environment's Python; exit code 0 means that video works.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import imageio_ffmpeg
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

WANTED_FRAMES = 10
LIMIT_MS = 20_000


def make_clip(path: Path) -> None:
    """One second of moving picture in the codec of the takes."""
    source = ["-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30:duration=1"]
    coded = ["-c:v", "libx264", "-pix_fmt", "yuv420p", str(path)]
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", *source, *coded]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def frames_of(path: Path) -> int:
    """How many frames arrived until there were enough, or time was up."""
    seen = 0
    player, sink = QMediaPlayer(), QVideoSink()
    if not player.isAvailable():
        return seen

    def count(frame: QVideoFrame) -> None:
        nonlocal seen
        seen += frame.isValid()
        if seen >= WANTED_FRAMES:
            QCoreApplication.quit()

    sink.videoFrameChanged.connect(count)
    player.errorOccurred.connect(QCoreApplication.quit)
    player.setVideoSink(sink)
    player.setSource(QUrl.fromLocalFile(str(path)))
    player.play()
    QTimer.singleShot(LIMIT_MS, QCoreApplication.quit)
    QCoreApplication.exec()
    player.stop()
    return seen


def main() -> int:
    """0 when frames arrive."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(sys.argv)
    with tempfile.TemporaryDirectory(prefix="takewright-", ignore_cleanup_errors=True) as folder:
        clip = Path(folder, "second.mp4")
        make_clip(clip)
        seen = frames_of(clip)
    del application
    if seen < WANTED_FRAMES:
        print(f"{seen} of {WANTED_FRAMES} frames arrived", file=sys.stderr)
    return 0 if seen >= WANTED_FRAMES else 1


if __name__ == "__main__":
    sys.exit(main())
