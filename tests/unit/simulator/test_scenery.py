"""Every world can be painted in every shape, and words choose among them."""

import pytest

from desktop_app.simulator.scenery import paint_air, paint_scene
from desktop_app.simulator.stage import FRAME_RATE

PROMPTS = (
    "A boat before the lighthouse at dawn",
    "A city at night in the rain",
    "A man walks through the forest, lanterns",
    "A caravan in the desert",
    "A cabin in the snow, dusk",
    "A balloon over the hills and an old tree, noon",
    "A coral reef underwater",
    "A planet seen from orbit",
    "A desk by the window in a quiet room",
    "",
)


@pytest.mark.parametrize("size", [(320, 176), (176, 320), (240, 240)])
@pytest.mark.parametrize("prompt", PROMPTS)
def test_every_world_fits_its_frame(prompt: str, size: tuple[int, int]) -> None:
    """Layers lie on even pixels, hold whole pictures, and their cycles close."""
    for seed in ("1/0", "2/1"):
        stage, sky = paint_scene(prompt, size, 2 * FRAME_RATE, seed)
        assert len(sky) == size[0] // 8 * (size[1] // 8) * 6
        assert len(stage.layers) >= 4
        for layer in stage.layers:
            first = layer.frames[0]
            assert layer.x % 2 == layer.y % 2 == 0
            assert first.width * layer.enlarge % 2 == first.height * layer.enlarge % 2 == 0
            assert all(len(each.data()) == first.width * first.height * 4 for each in layer.frames)
            assert len(layer.frames) == 1 or len(layer.frames) % layer.cycle == 0


@pytest.mark.parametrize("prompt", ["A storm", "Snow", "A quiet morning"])
def test_a_given_picture_gets_only_air(prompt: str) -> None:
    stage = paint_air(prompt, (320, 176), FRAME_RATE, "1/0")
    assert 2 <= len(stage.layers) <= 3


def test_words_decide_the_light() -> None:
    names = ("night", "dawn", "storm", "underwater")
    lights = {
        paint_scene(f"A hill, {name}", (320, 176), FRAME_RATE, "1/0")[0].light.sky for name in names
    }
    assert len(lights) == len(names)
