"""A writer's room at a real local simulator."""

from dataclasses import dataclass, replace

from desktop_app.domain.writers import Writer
from desktop_app.storage.settings import AppSettings
from desktop_app.studio.brief import Brief, Limits
from desktop_app.studio.chat_desk import ForFilm
from desktop_app.studio.studio import Connection, Studio
from desktop_app.studio.writer import Told
from desktop_app.studio.writers_room import Room

TOPIC = "A harbour at dawn"
FILM = ForFilm()


@dataclass
class WriterStand:
    """What a test holds: the room, what pays, and briefs to give."""

    studio: Studio
    connection: Connection
    room: Room

    @property
    def writer(self) -> Writer:
        """A writer whose price is listed."""
        return self.room.writers.find("gemini-3-8-flash")

    def brief(self, wish: str = "", scenes: int | None = 3, **changes: object) -> Brief:
        words = f"{TOPIC} [simulate: {wish}]" if wish else TOPIC
        style = self.room.templates.styles["story"]
        given: dict[str, object] = {
            "words": words, "is_script": False, "scenes": scenes, "style": style,
            "limits": Limits((4, 8, 12), 2000, "16:9"), "cast": (),
        }  # fmt: skip
        return Brief(**(given | changes))  # type: ignore[arg-type] # fields by name

    async def write(self, wish: str = "", scenes: int | None = 3, **changes: object) -> Told:
        brief = self.brief(wish, scenes, **changes)
        return await self.room.story.write(self.writer, brief, FILM)

    async def sums(self) -> tuple[int, int, int]:
        """Return what is charged, in doubt and promised, in thousandths of a credit."""
        found = await self.connection.journal.sums(self.connection.service.id)
        return found.charged.milli, found.doubted.milli, found.reserved.milli

    async def set(self, **changes: object) -> None:
        settings: AppSettings = replace(self.studio.settings, **changes)  # type: ignore[arg-type]
        await self.studio.change_settings(settings)
