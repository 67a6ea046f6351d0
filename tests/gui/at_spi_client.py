"""Prints what AT-SPI sees, a line of JSON a node: role, name, depth. Runs with the system's Python.

`gi` comes from the system (python3-gi, gir1.2-atspi-2.0), not from our environment.
"""

import json
import sys
import time
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402

_PATIENCE = 100


def walk(node: Any, depth: int = 0) -> None:
    """Print a node and what is in it."""
    if node is None:
        return
    box = node.get_extents(Atspi.CoordType.SCREEN)
    line = {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "depth": depth,
        "box": [box.x, box.y, box.width, box.height],
        "selected": node.get_state_set().contains(Atspi.StateType.SELECTED),
    }
    print(json.dumps(line), flush=True)
    for place in range(node.get_child_count()):
        walk(node.get_child_at_index(place), depth + 1)


Atspi.init()
for _ in range(_PATIENCE):
    desktop = Atspi.get_desktop(0)
    if desktop.get_child_count():
        break
    time.sleep(0.1)
else:
    sys.exit("no program is on the bus")
for place in range(desktop.get_child_count()):
    walk(desktop.get_child_at_index(place))
