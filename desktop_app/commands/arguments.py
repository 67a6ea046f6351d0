"""What an argument may be; anything else raises ArgumentTypeError with a clause that says why."""

import argparse
import math
import os
from datetime import date
from pathlib import Path

from desktop_app.domain.money import Credits, Usd

FASTEST = 1000.0


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


def port(text: str) -> int:
    """A TCP port; 0 takes a free one."""
    if not (text.isdecimal() and int(text) < 65_536):
        raise argparse.ArgumentTypeError(f"a port is a number from 0 to 65535, not “{text}”")
    return int(text)
