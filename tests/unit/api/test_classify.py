import pytest

from desktop_app.api.classify import (
    SORA_2_NEEDS,
    reading_error,
    refusal,
    submission_error,
    task_failure,
)
from desktop_app.api.envelope import Answer
from desktop_app.domain.problems import (
    Billed,
    KeyRefused,
    NotEnoughCredits,
    OutcomeUnknown,
    RateLimited,
    Reason,
    RequestRefused,
    ServiceError,
    ServicePaused,
    ServiceUnreachable,
)

UNAUTHORIZED = (
    "Unauthorized – Authentication failed. Please check that your Authorization and Content-Type"
    " headers are correctly set."
)
INSUFFICIENT = (
    "Credits insufficient : Your current balance isn’t enough to run this request. Please top up"
    " to continue."
)
NOT_SUPPORTED = (
    "The model name you specified is not supported. Please verify your input and use one of the"
    " supported models provided by KIE."
)

# code, text -> error, reason, words of the sentence
SUBMISSIONS: list[tuple[int, str, type[ServiceError], Reason, str]] = [
    (400, "bad request", RequestRefused, Reason.INVALID_INPUT, "bad request"),
    (401, UNAUTHORIZED, KeyRefused, Reason.BAD_KEY, "API key"),
    (401, "", KeyRefused, Reason.BAD_KEY, "API key"),
    (403, "You do not have access permissions", KeyRefused, Reason.BAD_KEY, "API key"),
    (402, INSUFFICIENT, NotEnoughCredits, Reason.NO_CREDITS, "not enough credits"),
    (429, INSUFFICIENT, NotEnoughCredits, Reason.NO_CREDITS, "not enough credits"),
    (404, NOT_SUPPORTED, RequestRefused, Reason.MODEL_UNAVAILABLE, "another model"),
    (422, NOT_SUPPORTED, RequestRefused, Reason.MODEL_UNAVAILABLE, "another model"),
    (404, "Not Found", RequestRefused, Reason.MODEL_UNAVAILABLE, "another model"),
    (408, "timeout", OutcomeUnknown, Reason.UNREACHABLE, "took too long"),
    (422, "Ratio error", RequestRefused, Reason.INVALID_INPUT, "Ratio error"),
    (422, "aspect ratio unavailable", RequestRefused, Reason.INVALID_INPUT, "aspect ratio"),
    (422, "Please enter prompt", RequestRefused, Reason.INVALID_INPUT, "Please enter prompt"),
    (422, "Please enter callBackUrl.", RequestRefused, Reason.INVALID_INPUT, "callBackUrl"),
    (422, "url is wrong", RequestRefused, Reason.INVALID_INPUT, "url is wrong"),
    (
        429,
        "Your call frequency is too high. Please try again later.",
        RateLimited,
        Reason.RATE_LIMITED,
        "fewer requests",
    ),
    (430, "too fast", RateLimited, Reason.RATE_LIMITED, "fewer requests"),
    (433, "sub-key limit reached", ServicePaused, Reason.MAINTENANCE, "limit"),
    (451, "Failed to fetch the image", RequestRefused, Reason.MEDIA_UNREACHABLE, "picture"),
    (455, "Service under maintenance", ServicePaused, Reason.MAINTENANCE, "maintenance"),
    # The four meanings of 500, and a fifth that says nothing.
    (500, "prompt is required", RequestRefused, Reason.INVALID_INPUT, "prompt is required"),
    (500, "This field is required", RequestRefused, Reason.INVALID_INPUT, "field is required"),
    (
        500,
        "This interface is temporarily paused.",
        RequestRefused,
        Reason.MODEL_UNAVAILABLE,
        "paused this model",
    ),
    (
        500,
        "Server exception, please try again later",
        RequestRefused,
        Reason.PROVIDER_FAULT,
        "setting or a picture",
    ),
    (500, "Internal Error", OutcomeUnknown, Reason.UNREACHABLE, "may have been taken"),
    (500, "", OutcomeUnknown, Reason.UNREACHABLE, "may have been taken"),
    (501, "generation failed", RequestRefused, Reason.PROVIDER_FAULT, "failed"),
    (505, "feature disabled", RequestRefused, Reason.MODEL_UNAVAILABLE, "switched this model off"),
    (531, "?", OutcomeUnknown, Reason.UNREACHABLE, "may have been taken"),
    (0, "", OutcomeUnknown, Reason.UNREACHABLE, "may have been taken"),
    (
        400,
        "Your prompt was flagged by our moderation",
        RequestRefused,
        Reason.MODERATION,
        "the prompt",
    ),
]


@pytest.mark.parametrize(("code", "text", "error", "reason", "words"), SUBMISSIONS)
def test_answers_to_a_submission(
    code: int, text: str, error: type[ServiceError], reason: Reason, words: str
) -> None:
    found = submission_error(Answer(200, code, text), "kling-3.0/video")
    assert type(found) is error
    assert found.reason is reason
    sentence = str(found)
    assert words in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert text in found.detail
    unknown = error is OutcomeUnknown
    assert found.billed is (Billed.UNKNOWN if unknown else Billed.NO)
    assert ("charged; look again" if unknown else "nothing was charged") in sentence


def test_sora_2_says_what_it_needs() -> None:
    found = submission_error(Answer(200, 402, INSUFFICIENT), "sora-2-text-to-video")
    assert SORA_2_NEEDS == "not enough credits: 30 needed for 10 s, 45 for 15 s"
    assert SORA_2_NEEDS in str(found)
    assert found.exit_code == 4


@pytest.mark.parametrize("answer", [Answer(502, None, "a web page"), Answer(200, 200, "success")])
def test_an_answer_without_a_task_may_have_cost_money(answer: Answer) -> None:
    found = submission_error(answer, "m")
    assert type(found) is OutcomeUnknown
    assert found.exit_code == 6


# failCode, failMsg -> reason, words of the sentence
TASKS: list[tuple[int | None, str, Reason, str]] = [
    (400, "The current content could not be processed", Reason.MODERATION, "does not say which"),
    (
        400,
        "Sorry, but the image we created may violate OpenAI's content policies",
        Reason.MODERATION,
        "withheld",
    ),
    (
        422,
        "CONTENT_POLICY_BLOCKED: The input or output was flagged as sensitive.",
        Reason.MODERATION,
        "does not say which",
    ),
    (
        422,
        "Your media file is unavailable, please replace it.",
        Reason.MEDIA_UNREACHABLE,
        "could not fetch",
    ),
    (500, "Internal Error, Please try again later.", Reason.PROVIDER_FAULT, "generate again"),
    (
        None,
        "The Google model was unable to generate audio for this request",
        Reason.PROVIDER_FAULT,
        "sound",
    ),
    (400, "InputTextSensitiveContentDetected", Reason.MODERATION, "refused the prompt"),
    (400, "InputImageSensitiveContentDetected", Reason.MODERATION, "refused the picture"),
    (
        400,
        "InputImageSensitiveContentDetected.PrivacyInformation",
        Reason.MODERATION,
        "refused the picture",
    ),
    (400, "OutputVideoSensitiveContentDetected", Reason.MODERATION, "withheld"),
    (400, "the input image may contain real person", Reason.MODERATION, "refused the picture"),
    (400, "resource download failed", Reason.MEDIA_UNREACHABLE, "could not fetch"),
    (400, "only support adaptive aspect ratio", Reason.INVALID_INPUT, "adaptive aspect ratio"),
    (
        None,
        "We currently do not support uploads of images containing photorealistic people.",
        Reason.MODERATION,
        "refused the picture",
    ),
    (
        None,
        "This content may violate our guardrails concerning similarity to third-party content.",
        Reason.MODERATION,
        "does not say which",
    ),
    (None, "", Reason.PROVIDER_FAULT, "failed while making"),
    (401, "upstream key", Reason.PROVIDER_FAULT, "failed while making"),
    (402, INSUFFICIENT, Reason.NO_CREDITS, "not enough credits"),
    (408, "upstream timeout", Reason.PROVIDER_FAULT, "took too long"),
    (422, "duration out of range", Reason.INVALID_INPUT, "duration out of range"),
    (429, "", Reason.PROVIDER_FAULT, "too busy"),
    (433, "", Reason.MAINTENANCE, "limit"),
    (451, "", Reason.MEDIA_UNREACHABLE, "could not fetch"),
    (455, "", Reason.MAINTENANCE, "maintenance"),
    (500, "This interface is temporarily paused.", Reason.MODEL_UNAVAILABLE, "paused"),
    (501, "Playground task failed.", Reason.PROVIDER_FAULT, "generate again"),
    (505, "", Reason.MODEL_UNAVAILABLE, "switched this model off"),
]


@pytest.mark.parametrize(("code", "text", "reason", "words"), TASKS)
def test_ends_of_a_task(code: int | None, text: str, reason: Reason, words: str) -> None:
    verdict = task_failure(code, text, "kling-3.0/video")
    assert verdict.reason is reason
    assert words in verdict.sentence(Billed.NO)


def test_the_sentence_says_whether_it_cost() -> None:
    verdict = task_failure(500, "Internal Error")
    assert "; nothing was charged; " in verdict.sentence(Billed.NO)
    assert "; it was charged; " in verdict.sentence(Billed.YES)
    assert "; it may have been charged; " in verdict.sentence(Billed.UNKNOWN)


def test_long_and_broken_words_of_the_service_stay_one_short_sentence() -> None:
    sentence = refusal(422, "line\n" * 500).sentence(Billed.NO)
    assert "\n" not in sentence
    assert len(sentence) < 320


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (Answer(200, 401, UNAUTHORIZED), KeyRefused),
        (Answer(200, 429, ""), RateLimited),
        (Answer(200, 455, ""), ServicePaused),
        (Answer(200, 402, ""), ServiceUnreachable),
        (Answer(200, 422, "what"), ServiceUnreachable),
        (Answer(200, 500, "Internal Error"), ServiceUnreachable),
        (Answer(502, None, "a web page"), ServiceUnreachable),
        (Answer(200, 200, "success"), ServiceUnreachable),
    ],
)
def test_a_reading_never_ends_a_job(answer: Answer, error: type[ServiceError]) -> None:
    assert type(reading_error(answer, "how the clip is doing")) is error


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Answer(200, None, "a web page"), "sign in to the network"),
        (Answer(511, None, "a web page"), "sign in to the network"),
        (Answer(302, None, "an empty answer"), "sign in to the network"),
        (Answer(502, None, "a web page"), "could not say how the clip is doing"),
        (Answer(200, None, "something that is not JSON"), "could not say how the clip is doing"),
        (Answer(200, 401, UNAUTHORIZED), "enter a working key"),
    ],
)
def test_a_reading_says_what_stands_in_the_way_and_what_of_the_money(
    answer: Answer, words: str
) -> None:
    sentence = str(reading_error(answer, "how the clip is doing", "what was ordered goes on there"))
    assert words in sentence
    assert "; what was ordered goes on there; " in sentence
    assert "nothing was charged" not in sentence
