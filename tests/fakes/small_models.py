"""Shipped models with small, short clips: all else of them is as the catalogue has it."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.paths import resources

SIZE = (320, 176)
SECONDS = 2
FRAMES = 60

WAN_2_7 = ("wan/2-7-text-to-video", "wan/2-7-image-to-video", "wan/2-7-r2v")
"""One model for the user: the variant with references takes a first frame beside them."""
WAN_3 = ("wan/3-0-video",)
"""Its frames and its references exclude each other."""


def put_small(data: Path, ids: Sequence[str]) -> None:
    """Write a user's own file of models, in the folder of the user's data."""
    shipped = json.loads((resources() / "models.json").read_text("utf-8"))
    entries = [_small(each) for each in shipped["models"] if each["id"] in ids]
    assert len(entries) == len(ids)
    data.mkdir(parents=True, exist_ok=True)
    own = {"schema": shipped["schema"], "models": entries}
    (data / "models.json").write_text(json.dumps(own), encoding="utf-8")


def _small(entry: dict[str, Any]) -> dict[str, Any]:
    # One that has the shape of its first frame states none.
    wide = [name for name in entry["sizes"] if name.startswith("16:9")]
    fields = [
        {**each, "minimum": SECONDS, "maximum": SECONDS, "default": SECONDS}
        if each["role"] == "seconds"
        else each
        for each in entry["fields"]
    ]
    return {**entry, "fields": fields, "sizes": dict.fromkeys(wide, SIZE)}
