"""What is seen and heard of the takes in clips: filmstrips and sounds, wanted and drawn."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QPainter

from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.lazy_waves import LazyWaves
from desktop_app.ui.timeline import paint
from desktop_app.ui.timeline.ink import Ink
from desktop_app.ui.timeline.layout import PlacedClip, tile_count
from desktop_app.ui.timeline.looks import ClipLook, ClipLooks, Film
from desktop_app.ui.timeline.sight import Sight
from desktop_app.ui.timeline.waves import Waves


class ClipArt(QObject):
    """Pictures and sounds of the clips on a timeline.

    Signals: arrived(path) when something of a file is there, or is known not to be had.
    """

    arrived = Signal(object)

    def __init__(
        self, pictures: LazyPictures, waves: LazyWaves, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.pictures = pictures
        self.waves = Waves(waves)
        self.asked: list[PictureKey] = []
        """The filmstrips that are looked at now, there or not."""
        self._films: list[Film] = []
        for lazy in (pictures, waves):
            lazy.arrived.connect(self.arrived)
        pictures.arrived.connect(self._want_waves)

    def want(
        self,
        clips: Sequence[PlacedClip],
        looks: ClipLooks,
        sight: Sight,
        ratio: float,
        sounds: Sequence[Film] = (),
    ) -> None:
        """Say which clips and sounds are looked at now; `ratio` is the screen's sharpness."""
        drawn = [(clip, looks.of(clip)) for clip in clips]
        keys = (self._key_of(look, sight.clip_box(clip), ratio) for clip, look in drawn)
        self.asked = [key for key in keys if key is not None]
        self.pictures.want(self.asked)
        self._films = [look.film for _, look in drawn if look.film is not None] + [*sounds]
        self._want_waves()

    def _want_waves(self) -> None:
        """What is seen comes before what is heard."""
        self.waves.want(self._films if self.pictures.is_idle else [])

    def _key_of(self, look: ClipLook, box: QRect, ratio: float) -> PictureKey | None:
        # Where there is no room for pictures there are none.
        film = look.film
        if film is None or box.width() < paint.PICTURE_ROOM:
            return None
        strip = paint.strip_height(box.height())
        count = tile_count(film.length, film.used.duration, box.width(), strip * film.shape)
        return PictureKey(film.path, count, round(strip * ratio))

    def paint(self, painter: QPainter, ink: Ink, box: QRect, look: ClipLook) -> str:
        """Draw a clip that has a take; returns what is wrong with its file, in a word or two."""
        film = look.film
        if film is None:
            return ""
        key = self._key_of(look, box, ink.ratio)
        paint.paint_film(painter, ink, box, look, () if key is None else self.pictures.get(key))
        self.waves.paint(painter, ink, paint.wave_band(box), film)
        if self.pictures.is_missing(film.path):
            return self.tr("file is missing")
        return self.tr("cannot be read") if self.pictures.fault_of(film.path) else ""

    def stop(self) -> None:
        """Call everything off."""
        self.pictures.stop()
        self.waves.lazy.stop()
