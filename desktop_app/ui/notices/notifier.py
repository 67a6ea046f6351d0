"""What can put a notification on a desktop; each kind of system has its own."""

from typing import Protocol

from desktop_app.studio.signal import Signal


class Notifier(Protocol):
    """Shows notifications. Signal: `clicked()` when somebody wants to see what one was about.

    Nothing here raises: where there is no notification service, nothing is shown.
    """

    clicked: Signal[()]

    async def show(self, title: str, text: str) -> None:
        """Show one; both are plain text."""

    async def withdraw(self) -> None:
        """Take away what is still shown: somebody looks at the window."""

    async def close(self) -> None:
        """Let go of the desktop."""


def plain(text: str) -> str:
    """Return text without what no notification service takes: controls and halves of letters."""
    return "".join(each for each in text if each.isprintable() or each == "\n")
