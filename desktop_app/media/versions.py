"""Which decoders and which ffmpeg run here, for a report."""

import av

from desktop_app.media.tools import abilities_of, ffmpeg_binary


def versions() -> tuple[tuple[str, str], ...]:
    """Return names and versions; asks ffmpeg, which takes up to a second. Raises LocalFault."""
    program = ffmpeg_binary()
    known = abilities_of(program)
    number = ".".join(map(str, known.version)) if known and known.version else "no release number"
    return (
        ("PyAV", av.__version__),
        ("libavcodec", ".".join(map(str, av.library_versions["libavcodec"]))),
        ("ffmpeg", f"{number if known else 'does not answer'}, {program}"),
    )
