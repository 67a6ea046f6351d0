"""Runs the simulator on the small catalogue as a program; its options are one JSON argument."""

import json
import sys
from pathlib import Path

from desktop_app.domain.money import Credits
from desktop_app.simulator.run import SimulatorOptions, serve
from tests.unit.simulator.models import small_catalogue

options = json.loads(sys.argv[1])
options["data"] = Path(options["data"])
options["credits"] = Credits(options.get("credits", 1_000_000))
sys.exit(serve(SimulatorOptions(catalogue=small_catalogue(), **options)))
