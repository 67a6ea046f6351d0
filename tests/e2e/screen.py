"""What can be seen on a display: a picture of the whole screen, and where colours are on it."""

import subprocess
from dataclasses import dataclass

import imageio_ffmpeg

Colour = tuple[int, int, int]
ACCENT: Colour = (0x7C, 0x8C, 0xFF)


@dataclass(frozen=True)
class Shot:
    """The pixels of a screen, three bytes each, row by row."""

    width: int
    height: int
    pixels: bytes

    def runs(self, row: int, colour: Colour, *, least: int) -> list[tuple[int, int]]:
        """Return where, in a row, at least `least` pixels in line have a colour: (from, to)."""
        line = self.pixels[row * self.width * 3 : (row + 1) * self.width * 3]
        wanted, found, start = bytes(colour), [], None
        for x in range(self.width + 1):
            hit = x < self.width and line[x * 3 : x * 3 + 3] == wanted
            if hit and start is None:
                start = x
            elif not hit and start is not None:
                if x - start >= least:
                    found.append((start, x))
                start = None
        return found

    def boxes(self, colour: Colour, *, top: int, least: int) -> list[tuple[int, int, int]]:
        """Return the horizontal lines of a colour below `top`: (row, from, to)."""
        return [
            (row, *run)
            for row in range(top, self.height)
            for run in self.runs(row, colour, least=least)
        ]


def shoot(display: str, width: int, height: int) -> Shot:
    """Take a picture of a display of that size."""
    result = subprocess.run(
        [
            imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-f", "x11grab", "-draw_mouse", "0",
            "-video_size", f"{width}x{height}", "-i", display, "-frames:v", "1",
            "-f", "rawvideo", "-pix_fmt", "rgb24", "-",
        ],
        capture_output=True,
        check=True,
        timeout=30,
    )  # fmt: skip
    return Shot(width, height, result.stdout)
