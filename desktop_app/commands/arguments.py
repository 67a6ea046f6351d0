"""What an argument may be; anything else raises ArgumentTypeError with a clause that says why."""

import argparse
import math
import os
from datetime import date
from pathlib import Path

from desktop_app.commands.scene_numbers import SceneNumbers
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.time import FLICKS_PER_SECOND, FrameRate

FASTEST = 1000.0
SMALLEST, LARGEST = 32, 8192
WORST_CRF = 63


def path(text: str) -> Path:
    """A file or folder, whose name has to be text."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        # Bytes that are no UTF-8; the project file and the journal hold text.
        wrong = f"the name “{words(text)}” is not text; rename it"
        raise argparse.ArgumentTypeError(wrong) from error
    return Path(text)


def words(text: str) -> str:
    """Text, whatever bytes it was made of."""
    return os.fsencode(text).decode("utf-8", "replace")


def picture_of(text: str) -> tuple[str, Path]:
    """A name and the file of a picture of it."""
    name, equals, file = text.partition("=")
    if not (equals and name.strip() and file):
        wrong = f"“{words(text)}” is no name with its picture; write it as Ada=ada.png"
        raise argparse.ArgumentTypeError(wrong)
    return words(name).strip("{} "), path(file)


def scene_numbers(text: str) -> SceneNumbers:
    """Scenes of a film."""
    try:
        return SceneNumbers.parse(words(text))
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def dollars(text: str) -> Usd:
    """An amount of dollars that can be spent."""
    try:
        amount = Usd.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    if amount.micros < 0:
        raise argparse.ArgumentTypeError(f"{amount} is less than nothing")
    return amount


def credits_of(text: str) -> Credits:
    """A balance in credits."""
    try:
        return Credits.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def day(text: str) -> date:
    """A day of the calendar."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        wrong = f"“{text}” is not a day; write it as 2026-11-30"
        raise argparse.ArgumentTypeError(wrong) from error


def speed(text: str) -> float:
    """How many times as fast as the real service."""
    try:
        number = float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number") from error
    if not (math.isfinite(number) and 0 < number <= FASTEST):
        raise argparse.ArgumentTypeError(f"a speed is above 0 and at most {FASTEST:g}, not {text}")
    return number


def seconds(text: str) -> float:
    """A place in a film."""
    try:
        number = float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of seconds") from error
    if not (math.isfinite(number) and number >= 0):
        raise argparse.ArgumentTypeError(f"a place in a film is 0 or more, not {text}")
    return number


def size(text: str) -> int:
    """Pixels of a side."""
    if not (text.isdecimal() and SMALLEST <= int(text) <= LARGEST):
        wrong = f"a size is a number from {SMALLEST} to {LARGEST}, not “{text}”"
        raise argparse.ArgumentTypeError(wrong)
    return int(text)


def quality(text: str) -> int:
    """A constant rate factor."""
    if not (text.isdecimal() and int(text) <= WORST_CRF):
        raise argparse.ArgumentTypeError(f"a quality is from 0 to {WORST_CRF}, not “{text}”")
    return int(text)


def kilobits(text: str) -> int:
    """Thousands of bits per second, returned as bits."""
    if not (text.isdecimal() and 0 < int(text) < 1_000_000):
        raise argparse.ArgumentTypeError(f"a data rate is a number of kbit/s, not “{text}”")
    return int(text) * 1000


def frame_rate(text: str) -> FrameRate:
    """Frames per second, whole or as a ratio."""
    over, _, under = text.partition("/")
    if not (over.isdecimal() and (under or "1").isdecimal() and int(over) and int(under or 1)):
        raise argparse.ArgumentTypeError(f"“{text}” is no frame rate; write 25 or 30000/1001")
    rate = FrameRate(int(over), int(under or 1))
    if FLICKS_PER_SECOND * rate.denominator % rate.numerator:
        raise argparse.ArgumentTypeError(f"“{text}” is no common frame rate; take 24, 25, 30 or 60")
    return rate


def port(text: str) -> int:
    """A TCP port; 0 takes a free one."""
    if not (text.isdecimal() and int(text) < 65_536):
        raise argparse.ArgumentTypeError(f"a port is a number from 0 to 65535, not “{text}”")
    return int(text)
