"""A story writer at a real local simulator, with a journal of its own."""

from dataclasses import dataclass

from desktop_app.paths import resources
from desktop_app.storage.writers import load_writers
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.spend import Caps
from desktop_app.studio.story import load_templates
from desktop_app.studio.writer import StoryWriter
from desktop_app.studio.writer_words import load_writer_words

TEMPLATES = load_templates(resources() / "story.json")
WORDS = load_writer_words(resources() / "writer_words.json")
WRITERS = load_writers(resources() / "writers.json")


@dataclass
class Stand:
    """What a test holds: the writer, its journal, and the briefs it gives."""

    writer: StoryWriter
    journal: JournalThread
    caps: list[Caps]

    async def sums(self) -> tuple[int, int]:
        """Return what is charged and in doubt, in thousandths of a credit."""
        found = await self.journal.sums("simulator")
        return found.charged.milli, found.doubted.milli
