"""What several worlds share: the sun, the clouds, and the guests that a prompt names."""

import re

from desktop_app.simulator import air, props
from desktop_app.simulator.stage import Drift, Stage, Sway


def hang_sun(stage: Stage, size: float = 36) -> None:
    """Hang the sun or the moon, unless the sky is overcast."""
    if not stage.light.overcast:
        air.sun(stage, size, Drift(0, 0))


def clouds(stage: Stage, amount: float = 0.35) -> None:
    """Draw clouds over the sky, a closed cover in bad weather."""
    horizon = stage.horizon
    thick = 0.95 if stage.light.overcast else amount * stage.rng.uniform(0.5, 1.3)
    top = horizon * stage.rng.uniform(0.02, 0.2)
    air.clouds(stage, top, horizon * 0.72, thick, Drift(stage.camera.side, 0))


def guests(stage: Stage, foot: float, depth: float) -> None:
    """Bring in what the prompt names: boat, house, figure, tree or balloon."""
    tone = stage.tone(min(1.0, depth + 0.35))
    drift = stage.camera.drift(depth)
    towards = 0.42 if stage.sun[0] > stage.width / 2 else 0.58
    x = stage.width * (towards + stage.rng.uniform(-0.08, 0.08))
    tall = stage.height * (0.16 if stage.width > stage.height else 0.1)
    if re.search(r"balloon|airship", stage.words):
        picture = props.balloon(stage, tall * 1.4, tone)
        props.stand(stage, picture, x, foot - tall * 1.6, Drift(drift.across // 2, -1))
    if re.search(r"boat|sail|ship|fisher", stage.words):
        props.stand(
            stage, props.boat(stage, tall, tone), x, foot, drift, Sway(2.5 * stage.unit, 96)
        )
    elif re.search(r"\bhouse|cabin|cottage|village|\bhut|farm|home", stage.words):
        props.stand(stage, props.house(stage, tall * 0.6, tone), x, foot, drift)
    elif re.search(r"\btree|\boak|blossom", stage.words):
        props.stand(stage, props.tree(stage, tall * 1.3, tone), x, foot, drift)
    walker = (
        r"\b(?:wom[ae]n|m[ae]n|girl|boy|child|person|travell?er|hiker|walk|figure|he|she|hero)\b"
    )
    if re.search(walker, stage.words) and "boat" not in stage.words:
        props.stand(stage, props.figure(stage, tall * 0.5, tone), x + tall * 0.9, foot, drift)
