"""Faults of the task: what comes in answer to questions about it, and how it ends."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import repeat

from desktop_app.domain.jobs import MOST_RETRIES
from desktop_app.domain.problems import Billed, Reason
from tests.fakes import provider as fake
from tests.fakes.provider import RECORD, Answer
from tests.fakes.scripted_server import DROP, page
from tests.reliability.faulty import Script, failed, succeeded_with, told
from tests.reliability.matrix import ENDED, KEPT, TAKEN, Life, Row, Scenery

NOT_FOUND = "Record not found for taskId: 9b5af734"


def ended(
    key: str,
    fault: str,
    answers: Iterable[Answer],
    reason: Reason,
    words: str,
    then: str = "",
    billed: Billed = Billed.NO,
) -> Row:
    """Return a row of a task that ended without a clip."""
    cost = {
        Billed.NO: "; nothing was charged;",
        Billed.YES: "; it was charged;",
        Billed.UNKNOWN: "; it may have been charged;",
    }
    return Row(
        key,
        fault,
        Script(record=answers),
        state="failed",
        says=(words, cost[billed]),
        then=then,
        reason=reason,
        billed=billed,
        code=5,
        journal=ENDED,
    )


def moderated(key: str, code: str | None, text: str, words: str) -> Row:
    """Return a row of a task that moderation ended."""
    fault = f"{code or 'no code'} “{text}”"
    return ended(key, fault, [failed(code, text)], Reason.MODERATION, words)


WITHHELD = "made the clip and then withheld it for its content"
PICTURE = "refused the picture for its content"
ANYTHING = "refused the prompt, the picture or the finished clip for its content"

MODERATION = (
    moderated("m-content", "400", "The current content could not be processed", ANYTHING),
    moderated(
        "m-image",
        "400",
        "Sorry, but the image we created may violate OpenAI's content policies",
        WITHHELD,
    ),
    moderated(
        "m-blocked",
        "422",
        "CONTENT_POLICY_BLOCKED: The input or output was flagged as sensitive.",
        ANYTHING,
    ),
    moderated("m-privacy", "400", "InputImageSensitiveContentDetected.PrivacyInformation", PICTURE),
    moderated("m-picture", "400", "InputImageSensitiveContentDetected", PICTURE),
    moderated(
        "m-text",
        "400",
        "InputTextSensitiveContentDetected",
        "refused the prompt for its content",
    ),
    moderated("m-person", "400", "the input image may contain real person", PICTURE),
    moderated(
        "m-people",
        None,
        "We currently do not support uploads of images containing photorealistic people.",
        PICTURE,
    ),
    moderated(
        "m-guardrails",
        None,
        "This content may violate our guardrails concerning similarity to third-party content.",
        ANYTHING,
    ),
)

MEDIA = "could not fetch the picture or file"

FAILURES = (
    ended("media", "422 “Your media file is unavailable, please replace it.”",
          [failed("422", "Your media file is unavailable, please replace it.")],
          Reason.MEDIA_UNREACHABLE, MEDIA, "The picture is added again."),
    ended("resource", "400 “resource download failed”",
          [failed("400", "resource download failed")],
          Reason.MEDIA_UNREACHABLE, MEDIA, "The picture is added again."),
    ended("adaptive", "400 “only support adaptive aspect ratio”",
          [failed("400", "only support adaptive aspect ratio")],
          Reason.INVALID_INPUT, "refused the request (“only support adaptive aspect ratio”)"),
    ended("dry", "402, the account ran dry at the maker",
          [failed("402", "Credits insufficient")],
          Reason.NO_CREDITS, "not enough credits", "Top up, then *Try again*."),
    ended("internal-kept", "500 “Internal Error”, credits kept",
          [failed("500", "Internal Error, Please try again later.", 30.0)],
          Reason.PROVIDER_FAULT, "failed while making the clip",
          "*Try again* costs again, so it is not done by itself.", Billed.YES),
    ended("internal-untold", "500 “Internal Error”, not told whether it cost",
          [failed("500", "Internal Error, Please try again later.", None)],
          Reason.PROVIDER_FAULT, "failed while making the clip",
          "*Try again* may cost again, so it is not done by itself.", Billed.UNKNOWN),
    ended("no-file", "success without a file, charged", [succeeded_with("")],
          Reason.NO_FILE, "finished but gave no file",
          "*Look again* asks once more; the task id is for the service's support.", Billed.YES),
    ended("no-file-free", "success without a file, free", [succeeded_with("", 0.0)],
          Reason.NO_FILE, "finished but gave no file",
          "*Look again* asks once more; the task id is for the service's support."),
    ended("no-file-untold", "success without a file, not told whether it cost",
          [succeeded_with("", None)],
          Reason.NO_FILE, "finished but gave no file",
          "*Look again* asks once more; the task id is for the service's support.",
          Billed.UNKNOWN),
)  # fmt: skip


def passing(key: str, fault: str, answers: Iterable[Answer], then: str = "") -> Row:
    """Return a row of questions that were not answered, and of a task that ended well after."""
    return Row(key, fault, Script(record=answers), then=then)


async def two_hours_then_ctrl_c(scenery: Scenery) -> None:
    """Let two hours pass, then end the program as Ctrl-C does."""
    await scenery.time.until(lambda: scenery.provider.tasks, seconds=60)
    await scenery.time.pass_by(2 * 3600)
    scenery.making.cancel()


def polls(provider: fake.FakeProvider) -> int:
    """Return how often tasks were asked about."""
    return len(provider.server.requests(RECORD))


# Four answers: the client itself asks three times, so the job meets it and waits for its next turn.
READINGS = (
    passing("r-502", "HTML 502", [fake.say(page(502))] * 4),
    passing("r-portal", "a portal's HTML page with 200", [fake.say(page(200))] * 4),
    passing("r-dropped", "connection closed without an answer", [fake.say(DROP)] * 4),
    passing("r-500", "500", [fake.refuse(500, "Internal Error")] * 4),
    passing("r-408", "408", [fake.refuse(408, "timeout")]),
    passing("r-429", "429", [fake.refuse(429, "Your call frequency is too high.")]),
    passing("r-422", "the task is not found yet", [fake.refuse(422, NOT_FOUND)] * 2,
            "It is asked about for an hour."),
    passing("r-null", "`data: null`", [fake.refuse(200, "success")] * 2,
            "It is still in the works."),
    passing("r-odd", "a state that nobody knows", [told(state="reticulating")],
            "It is still in the works."),
    passing("r-455", "455, maintenance, while it is being made",
            [fake.refuse(455, "under maintenance")]),
    Row("r-455-lasting", "455 that lasts while it is being made",
        Script(record=repeat(fake.refuse(455, "under maintenance"))),
        state="generating",
        says=("what was ordered goes on at the service",),
        then="Nothing new is sent until an answer comes, and the task is asked about on; here two"
             " hours passed, then Ctrl-C.",
        billed=Billed.UNKNOWN, code=130, journal=TAKEN, life=Life.HOURS,
        meanwhile=two_hours_then_ctrl_c),
    Row("r-401", "401 while it is being made",
        Script(record=[fake.refuse(401, "You do not have access permissions")]),
        state="generating",
        says=("does not accept the API key", "what was ordered goes on there"),
        then="The queue waits; with a working key the task is asked about on.",
        billed=Billed.UNKNOWN, code=3, journal=TAKEN, life=Life.ALONE, other="queued"),
    Row("r-null-lasting", "`data: null` for ever",
        Script(record=repeat(fake.refuse(200, "success"))),
        state="generating",
        says=("what was ordered goes on at the service",),
        then="It is asked about ever more seldom, every 4 to 6 minutes after six hours, and never"
             " called failed; here two hours passed, then Ctrl-C.",
        billed=Billed.UNKNOWN, code=130, journal=TAKEN, life=Life.HOURS,
        meanwhile=two_hours_then_ctrl_c, proof=lambda provider: 220 < polls(provider) < 320),
    Row("r-422-lasting", "a task that the service does not know",
        Script(record=repeat(fake.refuse(422, NOT_FOUND))),
        state="failed",
        says=("no longer knows this task", "whether it was charged is unknown"),
        then="Told after an hour; *Look again* asks once more, nothing is sent.",
        reason=Reason.PROVIDER_FAULT, billed=Billed.UNKNOWN, code=5, journal=ENDED,
        life=Life.HOURS),
)  # fmt: skip

ANEW = "Sent anew by itself after 2, 5 and 12 s (±25 %), three times at most, since it was free."
TRIED = (*ENDED, *(ENDED * MOST_RETRIES))


def transient(key: str, fault: str, code: str | None, text: str, words: str) -> Row:
    """Return a row of a free fault of the provider that does not pass."""
    row = ended(key, fault, repeat(failed(code, text)), Reason.PROVIDER_FAULT, words, ANEW)
    return replace(row, sent=1 + MOST_RETRIES, journal=TRIED, life=Life.HOURS)


INTERNAL = "Internal Error, Please try again later."

TRANSIENT = (
    Row(
        "internal-passing",
        f"500 “{INTERNAL}”, once",
        Script(record=[failed("500", INTERNAL)]),
        then=ANEW,
        sent=2,
        journal=(*ENDED, *KEPT),
    ),
    transient("internal", f"500 “{INTERNAL}”, always", "500", INTERNAL, "failed while making"),
    transient(
        "audio",
        "“The Google model was unable to generate audio for this request”, always",
        None,
        "The Google model was unable to generate audio for this request",
        "could not make the sound of the clip",
    ),
    transient("busy", "429 of the maker, always", "429", "", "was too busy to make the clip"),
    transient("silent", "no reason given, always", None, "", "failed while making the clip"),
)
