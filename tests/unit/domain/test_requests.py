"""What is sent for a scene: the variant that fits, the words, what has no room."""

from dataclasses import replace

from desktop_app.domain.asking import Ask
from desktop_app.domain.cast import CastEntry, CastKind
from desktop_app.domain.catalogue import Catalogue, ModelId, Settings
from desktop_app.domain.ids import CastId
from desktop_app.domain.references import Reference, Shot, Source, Use
from desktop_app.domain.requests import request_for

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
