"""What the README promises is tried here."""

import json
import re
from pathlib import Path

from desktop_app import paths
from desktop_app.commands import grammar
from desktop_app.domain.catalogue import ModelId, Settings, price_of
from desktop_app.domain.requests import build_input
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.ui.registry import COMMANDS

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def test_the_example_of_a_model_is_a_model(tmp_path: Path) -> None:
    example = json.loads(re.findall(r"```json\n(.*?)```", README, re.DOTALL)[0])
    shipped = json.loads((paths.resources() / "models.json").read_text(encoding="utf-8"))
    shipped["models"].append(example)
    grown = tmp_path / "models.json"
    grown.write_text(json.dumps(shipped), encoding="utf-8")
    catalogue = load_catalogue(grown)
    model = catalogue.require_live("maker/new-model")
    settings = Settings(ModelId("maker/new-model"), "9:16", 6)
    assert build_input(model, "A boat", settings) == {
        "prompt": "A boat",
        "aspect_ratio": "9:16",
        "duration": 6,
    }
    assert str(price_of(model, settings)) == "48"


def test_every_verb_of_the_command_line_is_named() -> None:
    help_text = grammar.build_parser().format_help()
    verbs = re.findall(r"^    (\w+)(?:  |$)", help_text, re.MULTILINE)
    assert {"make", "generate", "resume", "ledger", "unclaimed", "report"} <= set(verbs)
    for verb in verbs:
        assert re.search(rf"\b{verb}\b", README)


def test_the_keys_that_are_named_are_the_window_s() -> None:
    keys = {key for command in COMMANDS for key in command.keys}
    for key in ("Ctrl+N", "Ctrl+O", "Ctrl+W", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+T", "Ctrl+E", "F1"):
        assert key in keys
        assert key in README
