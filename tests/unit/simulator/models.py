"""A catalogue of a few models, small and quick enough to render in a test."""

from dataclasses import replace

from desktop_app.domain.catalogue import (
    Availability,
    Catalogue,
    Field,
    Kind,
    Model,
    ModelId,
    Price,
    Rate,
    Role,
    Status,
)
from desktop_app.domain.money import Credits

GATEWAY = "test/gateway"
SORA, SORA_PICTURE, QUICK, STRINGY = (
    "sora-2-text-to-video",
    "sora-2-image-to-video",
    "test/quick",
    "test/stringy",
)
RETIRED = Status(Availability.RETIRED, "2026-09-24")
PROMPT = Field("prompt", Role.PROMPT, Kind.STRING, required=True, maximum=500)
SHAPES = {"16:9": "landscape", "9:16": "portrait"}


def small_catalogue() -> Catalogue:
    """Return Sora 2 (retired), two live models of differing spelling, and one that is paused."""
    aspect = Field("aspect_ratio", Role.ASPECT, Kind.STRING, choices=("16:9", "9:16"))
    sora = (
        PROMPT,
        Field("aspect_ratio", Role.ASPECT, Kind.STRING, choices=("16:9", "9:16"), wire=SHAPES),
        Field("n_frames", Role.SECONDS, Kind.STRING, choices=("10", "15"), default="10"),
        Field("remove_watermark", Role.OPTION, Kind.BOOLEAN, default=True),
    )
    first = Field("image_urls", Role.FIRST_FRAME, Kind.URL_LIST, required=True, maximum=1)
    quick = (
        PROMPT,
        aspect,
        Field("duration", Role.SECONDS, Kind.INTEGER, minimum=1, maximum=10, default=2),
        Field("resolution", Role.RESOLUTION, Kind.STRING, choices=("S", "M"), default="S"),
        Field("audio", Role.SOUND, Kind.BOOLEAN, default=True),
        Field("seed", Role.SEED, Kind.INTEGER),
        Field("first_frame_url", Role.FIRST_FRAME, Kind.URL),
    )
    gateway = (
        PROMPT,
        Field("input_reference", Role.FIRST_FRAME, Kind.URL),
        Field("seconds", Role.SECONDS, Kind.STRING, choices=("1", "2"), default="1"),
        Field("size", Role.ASPECT, Kind.STRING, choices=("16:9",), wire={"16:9": "320x176"}),
    )
    stringy = (PROMPT, Field("duration", Role.SECONDS, Kind.STRING, choices=("1", "2")))
    big = {"16:9": (1280, 704), "9:16": (704, 1280)}
    small = {"16:9@S": (320, 176), "9:16@S": (176, 320), "16:9@M": (640, 352)}
    per_clip = (Rate(Credits(30_000), {"seconds": "10"}), Rate(Credits(45_000), {"seconds": "15"}))
    per_second = (Rate(Credits(2_500), {"resolution": "S"}), Rate(Credits(4_000)))
    return Catalogue(
        [
            _model(SORA, sora, "clip", per_clip, big, RETIRED),
            _model(SORA_PICTURE, (*sora, first), "clip", per_clip, big, RETIRED),
            _model(QUICK, quick, "second", per_second, small, Status()),
            _model(STRINGY, stringy, "clip", (Rate(Credits(1_000)),), {}, Status()),
            replace(
                _model(GATEWAY, gateway, "second", per_second, {"16:9": (320, 176)}, RETIRED),
                route="videos",
            ),
            _model("test/paused", sora, "clip", per_clip, big, Status(Availability.PAUSED)),
        ]
    )


def _model(
    name: str,
    fields: tuple[Field, ...],
    per: str,
    rates: tuple[Rate, ...],
    sizes: dict[str, tuple[int, int]],
    status: Status,
) -> Model:
    return Model(
        id=ModelId(name),
        title=name.title(),
        maker="Maker",
        provider="kie",
        status=status,
        fields=fields,
        price=Price(per, rates, "2026-11-01"),
        sizes=sizes,
        typical_seconds=100,
        note="A note.",
    )
