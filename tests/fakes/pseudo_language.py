"""A language that marks whatever went through Qt's translation, and so shows what did not."""

import re

from PySide6.QtCore import QTranslator

OPENS, CLOSES = "⟦", "⟧"
LONGER = 0.4
"""By how much a text grows in the longest of the languages."""

_WORD = 8
_INNERMOST = re.compile(f"{OPENS}[^{OPENS}{CLOSES}]*{CLOSES}")


class PseudoLanguage(QTranslator):
    """Gives every text back between marks; `padded` also makes it 40 % longer.

    Placeholders, accelerators and a trailing ellipsis stay as they are: `⟦Open…⟧`. Install it with
    `app.installTranslator(language)` before the window is made, and remove it after the test.
    """

    def __init__(self, *, padded: bool = False) -> None:
        super().__init__()
        self._padded = padded

    def isEmpty(self) -> bool:
        """Say no: Qt does not install an empty translator."""
        return False

    def translate(
        self,
        context: bytes | str,
        sourceText: bytes | str,  # noqa: N803 - Qt calls it so
        disambiguation: bytes | str | None = None,
        n: int = -1,
    ) -> str:
        """Return the text between marks; an empty one has nothing to mark."""
        text = sourceText if isinstance(sourceText, str) else sourceText.decode()
        if not text:
            return ""
        return f"{OPENS}{text}{self._padding(text)}{CLOSES}"

    def _padding(self, text: str) -> str:
        if not self._padded:
            return ""
        more = "~" * max(1, round(len(text) * LONGER))
        # In words, as text is: a line can be broken between them.
        return "".join(" " + more[at : at + _WORD] for at in range(0, len(more), _WORD))


def unmarked(text: str) -> str:
    """Return what of a shown text stands outside all marks; marks may hold others."""
    while (rest := _INNERMOST.sub("", text)) != text:
        text = rest
    return text


def is_foreign(text: str) -> bool:
    """Tell whether a shown text has letters that did not go through translation."""
    return any(sign.isalpha() for sign in unmarked(text))
