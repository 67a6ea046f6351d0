"""What is sent for a scene: the variant that fits, the words, what has no room."""

import json
from dataclasses import replace

from desktop_app.domain.asking import Ask
from desktop_app.domain.cast import CastEntry, CastKind
from desktop_app.domain.catalogue import Catalogue, ModelId, Settings, fitted
from desktop_app.domain.ids import CastId
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.references import Reference, Shot, Source, Use
from desktop_app.domain.requests import cost_for, price_again, price_for, request_for
from desktop_app.domain.time import flicks

WAN, KLING = ModelId("wan/3-0-video"), ModelId("kling-3.0/video")


def ask(model: str, *references: Reference, **changes: object) -> Ask:
    plain = Ask("Fog lifts.", "Fog lifts.", Settings(ModelId(model), seconds=5), references)
    return replace(plain, **changes)  # type: ignore[arg-type]


def shown(use: Use, name: str = "", cast_id: str | None = None) -> Reference:
    source = Source(path=f"references/{name or use}.png")
    return Reference(use, source, name, CastId(cast_id) if cast_id else None)


def test_frames_go_where_the_model_has_them(catalogue: Catalogue) -> None:
    frames = shown(Use.FIRST_FRAME), shown(Use.LAST_FRAME)
    request = request_for(catalogue, ask(WAN, *frames))
    assert request.body["first_frame_url"] == "reference:0"
    assert request.body["last_frame_url"] == "reference:1"
    assert (request.left_out, request.problems) == ((), ())


def test_what_has_no_room_is_told_and_the_rest_is_sent(catalogue: Catalogue) -> None:
    request = request_for(catalogue, ask(KLING, shown(Use.SOUND, "waves.wav")))
    assert request.problems == ()
    assert len(request.left_out) == 1
    assert "waves.wav" in request.left_out[0]
    assert "Kling 3.0" in request.left_out[0]


def test_shots_go_into_the_words_where_the_model_makes_none(catalogue: Catalogue) -> None:
    shots = (Shot("A gate.", 2), Shot("A hand.", 3))
    request = request_for(catalogue, ask(WAN, shots=shots))
    assert request.body["prompt"] == "Fog lifts.\nShot 1 (2 s): A gate.\nShot 2 (3 s): A hand."
    assert "no shots of its own" in request.left_out[0]


def test_the_cast_is_told_in_words_where_there_is_no_other_way(catalogue: Catalogue) -> None:
    mara = CastEntry(CastId("m"), CastKind.PERSON, "Mara", "a tall woman")
    request = request_for(catalogue, ask(WAN, prompt="{Mara} waits.", cast=(mara,)))
    assert request.words == request.body["prompt"] == "a tall woman waits."


def test_a_model_that_nobody_knows_is_a_problem_and_no_error(catalogue: Catalogue) -> None:
    request = request_for(catalogue, ask("nobody/knows"))
    assert request.model is None
    assert "nobody/knows" in request.problems[0]


def film(name: str, seconds: int) -> Reference:
    source = Source(path=f"references/{name}")
    return Reference(Use.VIDEO, source, name, length=flicks(seconds))


def test_the_seconds_of_films_are_billed_where_the_model_does_so(catalogue: Catalogue) -> None:
    request = request_for(catalogue, ask(WAN, film("gate.mp4", 4)))
    assert price_for(request) == Credits.parse((5 + 4) * 16)
    unknown = request_for(catalogue, ask(WAN, replace(film("gate.mp4", 4), length=None)))
    assert price_for(unknown) is None
    seedance = request_for(catalogue, ask("bytedance/seedance-2", film("gate.mp4", 4)))
    assert price_for(seedance) is None, "only the price without a film was published"


def test_a_price_can_be_asked_for_again(catalogue: Catalogue) -> None:
    meant = ask(WAN, film("gate.mp4", 4))
    request = request_for(catalogue, meant)
    assert request.model is not None
    body = json.dumps(request.body)
    again = price_again(request.model, body, meant.settings, meant.references)
    assert again == price_for(request)


def test_films_that_are_too_long_together_are_left_out(catalogue: Catalogue) -> None:
    films = film("gate.mp4", 10), film("hand.mp4", 5), film("boat.mp4", 1)
    request = request_for(catalogue, ask(WAN, *films))
    assert request.body["reference_video_urls"] == ["reference:0", "reference:1"]
    assert request.left_out == (
        "Left out: boat.mp4. Wan 3.0 takes at most 15 s of: reference films.",
    )


def test_dollars_are_told_as_dollars_and_kept_as_credits(catalogue: Catalogue) -> None:
    there = catalogue.as_listed_by(frozenset({"sora-2"}))
    plain = ask("sora-2")
    request = request_for(there, replace(plain, settings=replace(plain.settings, seconds=8)))
    assert cost_for(request) == Usd.parse("0.80")
    assert price_for(request) == Credits.parse(160)


def test_the_last_frame_needs_the_first_where_the_model_says_so(catalogue: Catalogue) -> None:
    request = request_for(catalogue, ask(WAN, shown(Use.LAST_FRAME, "end.png")))
    assert "last_frame_url" not in request.body
    assert request.left_out == (
        "Left out: end.png. Wan 3.0 takes it only together with: first frame.",
    )


def test_an_element_wants_more_than_one_picture(catalogue: Catalogue) -> None:
    face = shown(Use.PICTURE, "face.png", "m")
    mara = CastEntry(CastId("m"), CastKind.PERSON, "Mara", "a tall woman", (face,))
    request = request_for(catalogue, ask(KLING, face, prompt="{Mara} waits.", cast=(mara,)))
    assert "kling_elements" not in request.body
    assert request.words == "a tall woman waits."
    assert request.left_out == (
        "Left out: Mara: face.png. Kling 3.0 wants 2 to 4 pictures of each of the cast.",
    )


def test_choices_that_exclude_each_other_are_a_problem_and_fitted_away(
    catalogue: Catalogue,
) -> None:
    hailuo = catalogue.find("hailuo/2-3-image-to-video-pro")
    long = Settings(hailuo.id, seconds=10, resolution="1080P")
    meant = replace(ask(hailuo.id, shown(Use.FIRST_FRAME)), settings=long)
    request = request_for(catalogue, meant)
    assert request.problems == ("Hailuo 2.3 Pro does not make 10 s · 1080P together.",)
    assert fitted(hailuo, long) == replace(long, resolution=None)


def test_the_wish_of_the_user_stays_when_a_variant_is_asked(catalogue: Catalogue) -> None:
    request = request_for(catalogue, ask("minimax-h3/text-to-video", shown(Use.FIRST_FRAME)))
    assert request.model is not None
    assert request.model.id == "minimax-h3/image-to-video"
    assert request.settings.model == "minimax-h3/text-to-video"
