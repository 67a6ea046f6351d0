import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app import paths
from desktop_app.domain.exporting import Codec, Container, Control
from desktop_app.domain.picture import Fit
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.time import FrameRate
from desktop_app.storage.presets import load_presets

GOOD: dict[str, Any] = {"id": "a", "title": "A", "about": "a", "container": "mp4"}


def written(folder: Path, *presets: dict[str, Any], schema: int = 1) -> Path:
    path = folder / "exports.json"
    path.write_text(json.dumps({"schema": schema, "presets": presets}), encoding="utf-8")
    return path


def test_the_shipped_presets_are_what_is_promised() -> None:
    shipped = load_presets(paths.resources() / "exports.json")
    presets = {str(each.id): each for each in shipped}
    assert next(iter(presets)) == "master"
    assert not presets["master"].encodes(presets["master"].settings)
    assert presets["youtube"].shape == (16, 9)
    assert presets["vertical"].shape == (9, 16)
    assert presets["square"].settings.fit is Fit.BLUR
    assert presets["prores"].codec is Codec.PRORES
    assert presets["h265"].settings.control is Control.QUALITY
    assert presets["gif"].settings.rate == FrameRate(10)
    kinds = {each.container for each in presets.values()}
    assert kinds == set(Container)
    assert {each.codec for each in presets.values()} == set(Codec)
    for each in presets.values():
        assert each.about.endswith(".")
        assert len(each.about) < 90
        assert not each.controls or each.settings.control in each.controls


@pytest.mark.parametrize(
    ("presets", "words"),
    [
        (({**GOOD, "shape": [0, 1]},), "a shape is two numbers above 0"),
        (({**GOOD, "settings": {"rate": "0"}},), "“0” is no frame rate"),
        (({**GOOD, "settings": {"rate": "x"}},), "damaged: a: "),
        ((GOOD, GOOD), "an id stands there twice"),
        (({**GOOD, "container": "avi"},), "damaged"),
        (({**GOOD, "colour": "red"},), "damaged"),
    ],
)
def test_wrong_data_is_told(tmp_path: Path, presets: tuple[Any, ...], words: str) -> None:
    with pytest.raises(LocalFault, match=words):
        load_presets(written(tmp_path, *presets))


def test_a_later_schema_is_told(tmp_path: Path) -> None:
    with pytest.raises(LocalFault, match="has schema 2"):
        load_presets(written(tmp_path, GOOD, schema=2))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(LocalFault, match="cannot be read"):
        load_presets(tmp_path / "exports.json")
