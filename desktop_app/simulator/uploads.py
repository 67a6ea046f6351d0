"""Uploaded files: kept by the path that the uploader gives, named and typed like the service."""

import mimetypes
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

ROOT = "/files/kieai/simulator/"
LARGEST = 100 * 1024 * 1024
_OWN_HOSTS = frozenset({"127.0.0.1", "localhost", "testserver"})


@dataclass(frozen=True, slots=True)
class Upload:
    """A kept file: `place` is its path below the uploads' root."""

    place: str
    size: int
    at: int

    def answer(self, base: str) -> dict[str, object]:
        """Return the upload endpoints' answer; `base` is the address that files are served at."""
        name = self.place.rpartition("/")[2]
        moment = datetime.fromtimestamp(self.at / 1000, UTC)
        data = {
            "success": True,
            "fileName": name,
            "filePath": f"{ROOT.removeprefix('/files/')}{self.place}",
            "downloadUrl": f"{base}{ROOT}{quote(self.place)}",
            "fileSize": self.size,
            "mimeType": mimetypes.guess_type(name)[0] or "application/octet-stream",
            "uploadedAt": moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        }
        return {"success": True, "code": 200, "msg": "File uploaded successfully", "data": data}


class Uploads:
    """A folder of uploads; the same path overwrites, as on the service."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def keep(self, folder: str, name: str, data: bytes, at: int) -> Upload:
        """Store a file under folder and name, cleaned of everything that could leave the root."""
        parts = [_clean(part) for part in folder.split("/")]
        place = "/".join([*filter(None, parts), _clean(name) or f"{at}.bin"])
        target = self._folder / place
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_name(f"{target.name}.part")
        part.write_bytes(data)
        part.replace(target)
        return Upload(place, len(data), at)

    def find(self, url: str) -> Path | None:
        """Return the file behind one of our own addresses, else None."""
        parts = urlsplit(url)
        if parts.hostname not in _OWN_HOSTS or not parts.path.startswith(ROOT):
            return None
        return self.at(unquote(parts.path.removeprefix(ROOT)))

    def at(self, place: str) -> Path | None:
        """Return the file at a path below the root, else None."""
        target = (self._folder / place).resolve()
        inside = target.is_relative_to(self._folder.resolve())
        return target if inside and target.is_file() else None


def _clean(part: str) -> str:
    return re.sub(r"[^\w.\- ]", "_", part).strip(". ")
