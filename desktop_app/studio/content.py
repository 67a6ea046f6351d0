"""Names for what is made of a media file, by its content: moving or renaming it changes none."""

import hashlib
import json
from pathlib import Path

_HEAD_BYTES = 1 << 16
"""An MP4's first bytes hold its index, if it was made to be streamed, and no two are alike."""


def content_key(path: Path, *facts: object) -> str:
    """Return the name of what `facts` say is made of a file; it reads the file's beginning."""
    stamp: list[object] = [repr(each) for each in facts]
    try:
        found = path.stat()
        with path.open("rb") as file:
            head = hashlib.blake2b(file.read(_HEAD_BYTES)).hexdigest()
        stamp += [found.st_size, found.st_mtime_ns, head]
    except OSError:
        stamp.append(str(path))
    return hashlib.blake2b(json.dumps(stamp).encode(), digest_size=16).hexdigest()
