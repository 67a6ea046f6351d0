"""What a report keeps to itself: the key, whose computer it is, and what the films are about."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from desktop_app.domain.jobs import Job
from desktop_app.domain.secret import Secret
from desktop_app.redaction import LEFT_OUT, unquoted

_SHORTEST: Final = 2
"""Letters that a title needs to be told from any other letter of a log."""


class Discretion:
    """Knows the words that are left out; `hides_words` when prompts and titles are among them."""

    def __init__(self, home: Path, *, hides_words: bool) -> None:
        self.hides_words = hides_words
        self._home = home
        self._key: Secret | None = None
        self._words: set[str] = set()

    def hide_key(self, key: Secret) -> None:
        """Leave out this key, whatever it looks like."""
        self._key = key

    def hide_film(self, name: str, folder: Path) -> None:
        """Leave out what a film is called; its folder is in the paths of its files."""
        self._words |= {name.strip(), folder.name, folder.stem}

    def hide_jobs(self, jobs: Iterable[Job]) -> None:
        """Leave out what these jobs are about."""
        for job in jobs:
            self.hide_film("", Path(job.project))
            # The folder of a scene's clips is named by its title.
            self._words |= {job.prompt.strip(), job.scene_title.strip(), Path(job.path).parent.name}
            self._words |= {line.strip() for line in job.prompt.splitlines()}
            self._words |= {job.sent.strip(), *(each.strip() for each in job.sent.splitlines())}

    def of(self, text: str) -> str:
        """Return words that are not ours without what is to be left out."""
        if not self.hides_words:
            return text
        text = unquoted(text)
        # The longest first: a title may be a part of its prompt.
        for words in sorted(self._words, key=len, reverse=True):
            if len(words) >= _SHORTEST and words in text:
                text = re.sub(rf"(?<!\w){re.escape(words)}(?!\w)", LEFT_OUT, text)
        return text

    def at_last(self, text: str) -> str:
        """Return a whole report without the key, and without the name in the home's path."""
        if self._key is not None:
            text = text.replace(self._key.reveal(), LEFT_OUT)
        home = str(self._home)
        if len(home) > 1:
            # As it is printed, and as `repr` and JSON print it.
            for spelled in (home.replace("\\", "\\\\"), home):
                text = text.replace(spelled, "~")
        return text
