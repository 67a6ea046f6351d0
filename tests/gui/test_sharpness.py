"""Icons and words at every scale of a screen: drawn in its own pixels, never enlarged."""

import os
import subprocess
import sys

import pytest

SCALES = ("1", "1.25", "1.5", "2", "3")

LOOK = """
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from desktop_app import paths
from desktop_app.ui.controls import IconButton
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Mode, Theme

app = QApplication(["look"])
theme = Theme(app, paths.resources(), Mode.DARK)
icons = Icons(theme, paths.resources())
button = IconButton(icons, "scissors", "Split")
button.resize(28, 28)
button.show()
app.processEvents()
seen = button.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
ratio = button.devicePixelRatioF()
drawn = icons.pixmap("scissors", 16, "text_2", ratio).toImage()
side = round(16 * ratio)
assert (drawn.width(), drawn.height()) == (side, side), drawn.size()
left = top = (seen.width() - side) // 2
tone = theme.color("text_2")
def near(one, other):
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) <= 4 for a, b in pairs)
best = 0.0
for dx in range(left - 2, left + 3):
    for dy in range(top - 2, top + 3):
        same = whole = 0
        for x in range(side):
            for y in range(side):
                if drawn.pixelColor(x, y).alpha() > 250:
                    whole += 1
                    same += near(seen.pixelColor(x + dx, y + dy), tone)
        best = max(best, same / whole)
print(f"{ratio} {best:.3f}")
"""


@pytest.mark.parametrize("scale", SCALES)
def test_an_icon_on_a_button_is_drawn_in_the_screen_s_pixels(scale: str) -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
    done = subprocess.run(
        [sys.executable, "-c", LOOK], env=env, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    ratio, same = map(float, done.stdout.split())
    assert ratio == float(scale)
    assert same == 1.0, "it was enlarged or smoothed"
