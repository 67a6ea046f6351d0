"""Faults of the order: what the service answers, or does not, to the request for a task."""

from collections.abc import Iterable
from itertools import pairwise, repeat

from desktop_app.domain.problems import Billed, Reason
from tests.fakes import provider as fake
from tests.fakes.provider import Answer
from tests.fakes.scripted_server import DROP, RESET, Reply, envelope, page
from tests.reliability.faulty import OTHER, FaultyProvider, Script, shut, slam
from tests.reliability.matrix import BACK, KEPT, REFUSED, SENT, UNSURE, Life, Row, Scenery

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
TOO_FAST = "Your call frequency is too high. Please try again later."

TASK = envelope(200, "success", {"taskId": "cut", "recordId": "cut"})


def refused(
    key: str, fault: str, code: int, text: str, reason: Reason, words: str, then: str = ""
) -> Row:
    """Return a row of an order that was refused, which ends this scene only."""
    return Row(
        key,
        fault,
        Script(create=[fake.refuse(code, text)]),
        state="failed",
        says=(words, "nothing was charged"),
        then=then,
        reason=reason,
        billed=Billed.NO,
        code=5,
        journal=REFUSED,
    )


def unknown(
    key: str, fault: str, answer: Answer, words: str = "broke before an answer came"
) -> Row:
    """Return a row of an order of which nobody knows whether it was taken."""
    return Row(
        key,
        fault,
        Script(create=[answer]),
        state="uncertain",
        says=(words, "look again before submitting it again"),
        billed=Billed.UNKNOWN,
        code=6,
        journal=UNSURE,
    )


def account(
    key: str, fault: str, create: Iterable[Answer], code: int, words: str, then: str = ""
) -> Row:
    """Return a row of an end that would meet every other scene too: nothing else is sent."""
    return Row(
        key,
        fault,
        Script(create=create),
        state="queued",
        says=(words, "nothing was"),
        then=then,
        billed=Billed.NO,
        code=code,
        journal=BACK,
        life=Life.ALONE,
        other="queued",
    )


ANOTHER_MODEL = "The sentence asks for another model; *Edit prompt* leads there."

REFUSALS = (
    refused(
        "400",
        "400",
        400,
        "bad request",
        Reason.INVALID_INPUT,
        "refused the request (“bad request”)",
    ),
    refused(
        "404-model",
        "404, unknown model",
        404,
        NOT_SUPPORTED,
        Reason.MODEL_UNAVAILABLE,
        "does not offer this model",
        ANOTHER_MODEL,
    ),
    refused(
        "422-model",
        "422, unknown model",
        422,
        NOT_SUPPORTED,
        Reason.MODEL_UNAVAILABLE,
        "does not offer this model",
        ANOTHER_MODEL,
    ),
    refused(
        "422",
        "422, validation",
        422,
        "Ratio error",
        Reason.INVALID_INPUT,
        "refused the request (“Ratio error”)",
    ),
    refused(
        "422-content",
        "422, the prompt's content",
        422,
        "The prompt violates our content policy",
        Reason.MODERATION,
        "refused the prompt for its content",
    ),
    refused(
        "451",
        "451, the picture could not be fetched",
        451,
        "Bad image",
        Reason.MEDIA_UNREACHABLE,
        "could not fetch the picture or file",
        "The picture is added again.",
    ),
    refused(
        "500-field",
        "500 “This field is required”",
        500,
        "This field is required",
        Reason.INVALID_INPUT,
        "refused the request (“This field is required”)",
    ),
    refused(
        "500-paused",
        "500 “This interface is temporarily paused.”",
        500,
        "This interface is temporarily paused.",
        Reason.MODEL_UNAVAILABLE,
        "has paused this model",
        ANOTHER_MODEL,
    ),
    refused(
        "500-exception",
        "500 “Server exception, please try again later”",
        500,
        "Server exception, please try again later",
        Reason.PROVIDER_FAULT,
        "could not work with this request",
        "*Try again*, or look at the scene's settings.",
    ),
    refused(
        "501",
        "501",
        501,
        "Playground task failed.",
        Reason.PROVIDER_FAULT,
        "failed while making the clip",
        "*Try again*.",
    ),
    refused(
        "505",
        "505, feature disabled",
        505,
        "The feature is disabled",
        Reason.MODEL_UNAVAILABLE,
        "switched this model off",
        ANOTHER_MODEL,
    ),
)

DOUBTS = (
    unknown("408", "408, the maker took too long", fake.refuse(408, "timeout"), "took too long"),
    unknown(
        "500",
        "500 without a known meaning",
        fake.refuse(500, "Internal Error, please try again later."),
        "failed while taking the request",
    ),
    unknown("502-page", "HTML 502", fake.say(page(502)), "answered with a web page"),
    unknown(
        "503-json",
        "503, JSON without a code",
        fake.say(Reply(503, b'{"error":"upstream"}')),
        "JSON without a code",
    ),
    unknown("200-page", "a portal's HTML page with 200", fake.say(page(200)), "with a web page"),
    unknown(
        "302",
        "a portal's redirect",
        fake.say(Reply(302, b"", {"Location": "/login"})),
        "an empty answer",
    ),
    unknown("no-task", "200 without a task id", fake.refuse(200, "success"), "no task id"),
    unknown("cut-json", "half of the JSON", fake.say(Reply(body=TASK.body[:40])), "not JSON"),
    unknown("dropped", "closed after the request was read", fake.say(DROP)),
    unknown("reset", "reset after the request was read", fake.say(RESET)),
    unknown("taken-lost", "taken and charged, the answer lost", fake.lose),
    unknown(
        "headers-only", "closed after the answer's headers", fake.say(Reply(body=TASK.body, cut=0))
    ),
    unknown(
        "mid-body", "closed in the middle of the answer", fake.say(Reply(body=TASK.body, cut=12))
    ),
    Row(
        "closed-unread",
        "connection closed before the request was read",
        Script(credit=[slam]),
        state="uncertain",
        says=("broke before an answer came", "charged; look again"),
        billed=Billed.UNKNOWN,
        code=6,
        sent=0,
        journal=UNSURE,
        life=Life.ALONE,
        other="uncertain",
    ),
)


def spaced(provider: FaultyProvider) -> bool:
    """Tell whether the orders kept their distance: 2, 5 and 12 s, less a quarter at most."""
    times = [when for key, when in provider.orders if key != OTHER]
    gaps = [later - earlier for earlier, later in pairwise(times)]
    return all(gap >= least for gap, least in zip(gaps, (1.5, 3.75, 9.0), strict=False))


PASSES = "It provably was not taken, so it is sent again after 2, 5 and 12 s (±25 %)."


async def back_soon(scenery: Scenery) -> None:
    """Listen again after the second order was refused."""
    await scenery.time.until(lambda: scenery.kinds() == (*BACK, *BACK[1:]), seconds=60)
    await scenery.provider.server.__aenter__()
    await scenery.time.until(scenery.making.done, seconds=60)


ACCOUNT = (
    account("401", "401 to the order", [fake.refuse(401, UNAUTHORIZED)], 3,
            "does not accept the API key"),
    account("402", "402", [fake.refuse(402, INSUFFICIENT)], 4, "30 needed for 10 s"),
    account("429-credits", "429 with the words of 402", [fake.refuse(429, INSUFFICIENT)], 4,
            "not enough credits"),
    account("433", "433, the key's own limit", [fake.refuse(433, "sub-key limit reached")], 7,
            "has reached the limit that was set for it"),
    account("455", "455, maintenance", [fake.refuse(455, "Service under maintenance")], 7,
            "closed for maintenance"),
    account("429-long", "429, Retry-After of two minutes",
            repeat(fake.refuse(429, TOO_FAST, **{"Retry-After": "120"})), 7,
            "asks for fewer requests"),
)  # fmt: skip

LASTING = (
    Row(
        "429-lasting",
        "429 that lasts",
        Script(create=repeat(fake.refuse(429, TOO_FAST))),
        state="queued",
        says=("asks for fewer requests", "nothing was charged"),
        then=f"{PASSES} Then the queue waits and says so; a window tries on once a minute.",
        billed=Billed.NO,
        code=7,
        sent=4,
        journal=(*BACK, *BACK[1:], *BACK[1:], *BACK[1:]),
        life=Life.ALONE,
        other="queued",
        proof=spaced,
    ),
    Row(
        "refused-lasting",
        "connection refused",
        Script(credit=[shut]),
        state="queued",
        says=("nothing answers there", "nothing was sent or charged"),
        then=f"{PASSES} Then the queue waits and says so; a window tries on once a minute.",
        billed=Billed.NO,
        code=7,
        sent=0,
        journal=(*BACK, *BACK[1:], *BACK[1:], *BACK[1:]),
        life=Life.ALONE,
        other="queued",
    ),
)

PASSING = (
    Row(
        "429-passing",
        "429 that passes",
        Script(create=[fake.refuse(429, TOO_FAST)]),
        then=PASSES,
        sent=2,
        journal=(*BACK, *KEPT[1:]),
        life=Life.ALONE,
        proof=spaced,
    ),
    Row(
        "429-retry-after",
        "429, Retry-After of 4 s",
        Script(create=[fake.refuse(429, TOO_FAST, **{"Retry-After": "4"})]),
        then="The service's wish is kept, up to 30 s.",
        sent=2,
        journal=(*BACK, *KEPT[1:]),
        life=Life.ALONE,
        proof=lambda provider: provider.orders[1][1] - provider.orders[0][1] >= 4.0,
    ),
    Row(
        "refused-passing",
        "connection refused for some seconds",
        Script(credit=[shut]),
        then=PASSES,
        journal=(*SENT, *(("Queued", "Submitting") * 2), *KEPT[2:]),
        life=Life.HOURS,
        meanwhile=back_soon,
    ),
)
