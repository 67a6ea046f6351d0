"""A kept file is made to fit one model, and refused in a sentence when it cannot be."""

import io
from pathlib import Path

import av
import numpy as np
import pytest

from desktop_app.domain.file_kinds import JPEG, PNG, WAV
from desktop_app.domain.file_limits import Wanted
from desktop_app.domain.models import Files
from desktop_app.domain.problems import InvalidInput
from desktop_app.media.fitting import check, fitted_to
from tests.fakes import clips, photographs
from tests.fakes.photographs import BLUE, GREEN, RED, WHITE

PICTURES = ("image/jpeg", "image/png")


def wanted(files: Files, size: tuple[int, int] | None = None) -> Wanted:
    return Wanted("Wan 2.7", files, size)


def noise(width: int, height: int) -> photographs.Pixels:
    """Return a picture that no encoder makes small."""
    return np.random.default_rng(1).integers(0, 256, (height, width, 3), np.uint8)


def put(folder: Path, data: bytes, ending: str = "png") -> Path:
    path = folder / f"kept.{ending}"
    path.write_bytes(data)
    return path


def decoded(data: bytes) -> photographs.Pixels:
    with av.open(io.BytesIO(data), "r") as container:
        found = next(container.decode(video=0)).to_ndarray(format="rgb24")
    return np.asarray(found, np.uint8)


def test_what_fits_is_sent_byte_for_byte(tmp_path: Path) -> None:
    path = put(tmp_path, photographs.png(photographs.quarters()))
    files = Files(PICTURES, 10 << 20, 300, 4096, 40, 250)
    assert fitted_to(path, wanted(files), "Mara").data is None
    assert fitted_to(path, wanted(Files()), "Mara").data is None


@pytest.mark.parametrize(
    ("files", "size"),
    [
        (Files(most_side=320), (200, 320)),
        (Files(least_side=500), (500, 800)),
        (Files(least_side=500, most_side=700), (438, 700)),
    ],
)
def test_a_picture_is_scaled_to_the_sides_that_are_taken(
    tmp_path: Path, files: Files, size: tuple[int, int]
) -> None:
    path = put(tmp_path, photographs.png(photographs.quarters()))
    found = fitted_to(path, wanted(files), "Mara")
    assert found.kind is PNG
    assert found.data is not None
    picture = decoded(found.data)
    assert picture.shape[:2] == size
    assert photographs.corners(picture) == (RED, GREEN, BLUE, WHITE)


def test_a_picture_of_too_many_bytes_is_made_a_jpeg_then_smaller(tmp_path: Path) -> None:
    path = put(tmp_path, photographs.png(noise(600, 400)))
    found = fitted_to(path, wanted(Files(PICTURES, most_bytes=400_000)), "Mara")
    assert found.kind is JPEG
    assert found.data is not None
    assert len(found.data) <= 400_000
    assert decoded(found.data).shape == (400, 600, 3)
    small = fitted_to(path, wanted(Files(PICTURES, most_bytes=60_000)), "Mara")
    assert small.data is not None
    assert len(small.data) <= 60_000
    assert decoded(small.data).shape[1] < 600
    with pytest.raises(InvalidInput, match="cannot be made small enough for Wan"):
        fitted_to(path, wanted(Files(PICTURES, most_bytes=60_000, least_side=400)), "Mara")


def test_a_picture_is_made_of_a_kind_that_is_taken(tmp_path: Path) -> None:
    path = put(tmp_path, photographs.png(photographs.quarters()))
    assert fitted_to(path, wanted(Files(("image/jpeg",))), "Mara").kind is JPEG
    path = put(tmp_path, photographs.jpeg(photographs.quarters()), "jpg")
    assert fitted_to(path, wanted(Files(("image/png",))), "Mara").kind is PNG


def test_a_picture_that_has_to_be_the_clip_is_cut_to_it(tmp_path: Path) -> None:
    path = put(tmp_path, photographs.png(photographs.quarters()))
    found = fitted_to(path, wanted(Files(PICTURES, as_clip=True), (1280, 720)), "Mara")
    assert found.data is not None
    picture = decoded(found.data)
    assert picture.shape == (720, 1280, 3)
    assert photographs.corners(picture) == (RED, GREEN, BLUE, WHITE)


def test_a_shape_that_is_not_taken_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = put(tmp_path, photographs.png(photographs.quarters(900, 300)))
    with pytest.raises(InvalidInput, match=r"900 x 300 pixels; .* 0\.4 to 2\.5 times"):
        check(path, wanted(Files(least_ratio=40, most_ratio=250)), "Mara")


def test_films_and_sounds_are_held_against_their_limits(tmp_path: Path) -> None:
    film = clips.make_clip(tmp_path / "walk.mp4", frames=45)
    check(film, wanted(Files(("video/mp4",), most_seconds=2)), "walk.mp4")
    with pytest.raises(InvalidInput, match=r"lasts 1\.5 s; Wan 2.7 takes 1 s at most\. Cut it"):
        check(film, wanted(Files(most_seconds=1)), "walk.mp4")
    with pytest.raises(InvalidInput, match=r"MiB; .* takes 0\.0 MiB at most"):
        check(film, wanted(Files(most_bytes=1000)), "walk.mp4")
    with pytest.raises(InvalidInput, match="does not take, which is: quicktime"):
        check(film, wanted(Files(("video/quicktime",))), "walk.mp4")
    sound = tmp_path / "voice.mp3"
    clips.run_ffmpeg("-f", "lavfi", "-i", "sine=440:d=0.5", str(sound))
    assert fitted_to(sound, wanted(Files(("audio/mpeg",))), "voice").data is None
    made = fitted_to(sound, wanted(Files(("audio/wav",))), "voice")
    assert made.kind is WAV
    assert made.data is not None
    assert made.data.startswith(b"RIFF")
