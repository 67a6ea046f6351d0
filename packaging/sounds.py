"""Makes resources/sounds/batch-end.wav: two soft notes, a fourth apart, half a second in all.

Run with any Python after a change, and commit what it writes.
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

FILE = Path(__file__).resolve().parents[1] / "resources" / "sounds" / "batch-end.wav"
RATE = 22_050
SECONDS = 0.62
# When each note begins, in seconds, and its pitch in Hz: E5, then A5.
NOTES = ((0.0, 659.26), (0.13, 880.0))
ATTACK, DECAY = 0.006, 0.16
PEAK = 0.2
"""Of full scale, -14 dB: it is to be noticed, not to be jumped at."""

# A little of the octave and twelfth makes it a struck bar, not a test tone.
PARTIALS = ((1, 1.0), (2, 0.18), (3, 0.06))


def note(time: float, pitch: float) -> float:
    """One note's height, `time` seconds after it was struck."""
    if time < 0:
        return 0.0
    rise = min(1.0, time / ATTACK)
    return rise * sum(
        part * math.exp(-time * order / DECAY) * math.sin(2 * math.pi * pitch * order * time)
        for order, part in PARTIALS
    )


def samples() -> list[int]:
    """The whole sound, 16 bits each, down to silence at its end."""
    count = round(SECONDS * RATE)
    fade = RATE // 20
    heights = [
        sum(note(at / RATE - start, pitch) for start, pitch in NOTES)
        * min(1.0, (count - 1 - at) / fade)
        for at in range(count)
    ]
    loudest = max(abs(height) for height in heights)
    return [round(height / loudest * PEAK * 32_767) for height in heights]


def main() -> None:
    """Write the file."""
    FILE.parent.mkdir(exist_ok=True)
    with wave.open(str(FILE), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        made = samples()
        sound.writeframes(struct.pack(f"<{len(made)}h", *made))


if __name__ == "__main__":
    main()
