"""How a model wants its files: by its own entry, its family's, else by what holds for all."""

from desktop_app.domain.catalogue import Catalogue, ModelId, Settings
from desktop_app.domain.file_limits import wanted_in
from desktop_app.domain.models import MEDIA_ROLES, Role
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.domain.requests import request_for
from desktop_app.domain.time import flicks
from tests.unit.domain.asks import asked


def test_every_file_of_every_model_has_a_limit_for_all_that_is_checked(
    catalogue: Catalogue,
) -> None:
    for model in catalogue:
        for field in model.fields:
            if field.role not in MEDIA_ROLES:
                continue
            body = {field.name: ["reference:3"] if field.kind == "url_list" else "reference:3"}
            (wanted,) = wanted_in(catalogue, model, Settings(model.id), body).values()
            files = wanted.files
            assert files.types
            assert files.most_bytes
            if field.role in (Role.VIDEOS, Role.SOUNDS):
                assert files.most_seconds
            else:
                assert files.least_side
                assert files.most_side
                assert files.most_ratio


def test_what_an_entry_says_comes_before_what_holds_for_all(catalogue: Catalogue) -> None:
    def wanted(model_id: str, **body: object) -> tuple[int | None, int | None, int | None]:
        model = catalogue.find(model_id)
        (found,) = wanted_in(catalogue, model, Settings(model.id), body).values()
        return found.files.least_side, found.files.most_side, found.files.most_bytes

    assert wanted("minimax-h3/image-to-video", first_frame_url="reference:0") == (
        256, 5760, 10 << 20,
    )  # fmt: skip
    assert wanted("bytedance/seedance-2", reference_image_urls=["reference:0"]) == (
        300, 4096, 30 << 20,
    )  # fmt: skip
    assert wanted("happyhorse-1-1/reference-to-video", reference_image=["reference:0"]) == (
        400, 4096, 20 << 20,
    )  # fmt: skip


def test_only_files_are_looked_for(catalogue: Catalogue) -> None:
    model = catalogue.find("kling-3.0/video")
    body = {
        "prompt": "reference:0",
        "kling_elements": [
            {
                "name": "reference:1",
                "description": "reference:2",
                "element_input_urls": ["reference:3"],
            }
        ],
    }
    assert wanted_in(catalogue, model, Settings(model.id), body).keys() == {3}


def test_a_frame_at_a_gateway_is_of_the_clips_size(catalogue: Catalogue) -> None:
    model = catalogue.find("sora-2")
    body = {"input_reference": "reference:0"}
    settings = Settings(model.id, aspect="9:16", seconds=4)
    assert wanted_in(catalogue, model, settings, body)[0].size == (720, 1280)


def test_a_film_that_is_too_long_for_the_model_is_told_of_before_anything_is_paid(
    catalogue: Catalogue,
) -> None:
    settings = Settings(ModelId("wan/3-0-video"), seconds=5)
    films = tuple(
        Reference(Use.VIDEO, Source(path=f"references/{name}"), name, length=flicks(seconds))
        for name, seconds in (("long.mp4", 16), ("short.mp4", 15))
    )
    request = request_for(catalogue, asked("Fog lifts.", settings, films))
    assert request.body["reference_video_urls"] == ["reference:1"]
    assert request.left_out == (
        "Left out: long.mp4. Wan 3.0 takes none of more than 15 s; cut it and add it again.",
    )
