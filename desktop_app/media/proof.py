"""The proof that a film's untouched frames are the clips' own: packets compared, byte for byte.

It reads the written file and the sources anew, and takes nothing from what wrote them.
"""

from pathlib import Path

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.reel import CopySegment, Reel
from desktop_app.domain.sentence import say
from desktop_app.media.joining import from_entry
from desktop_app.media.opening import opened, reading
from desktop_app.media.probe import picture_of


def copied_frames(film: Path, reel: Reel, folder: Path) -> int:
    """Return how many frames of a film made of `reel` are the clips' own, bit for bit.

    Raises LocalFault when one that should be is not: the film is damaged.
    """
    same = 0
    with opened(film) as container:
        written = container.demux(picture_of(container, film))
        for segment in reel.segments:
            if not isinstance(segment, CopySegment):
                for _ in zip(range(segment.frames), written, strict=False):
                    pass
                continue
            path = folder / segment.path
            with opened(path) as source, reading(path):
                stream = picture_of(source, path)
                own = from_entry(source, stream, segment.first, reel.format.rate)
                for _, (packet, _), copy in zip(range(segment.frames), own, written, strict=False):
                    if bytes(packet) != bytes(copy):
                        raise LocalFault(
                            say("The film was not written as it was read; the disk may be failing.")
                        )
                    same += 1
    return same
