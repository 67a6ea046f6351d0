"""Faults of the file: its link, its bytes, its host; and of the disk it is to lie on."""

from collections.abc import Callable, Iterable
from itertools import repeat

from desktop_app.domain.problems import Reason
from tests.fakes import provider as fake
from tests.fakes.provider import Answer, FakeProvider
from tests.fakes.scripted_server import DROP, Reply, Seen, Silence, page
from tests.reliability.faulty import FaultyProvider, Script, film, moved
from tests.reliability.matrix import UNFETCHED, Life, Row

GIB = 2**30

FRESH = "A fresh link is asked for (`download-url`); nothing is ordered again."
RESUMES = "It goes on with the byte at which it stopped."
ANEW = "What had arrived does not belong to it, so the file is fetched anew."
FETCH = "*Download again* costs nothing more."


def fetched(
    key: str,
    fault: str,
    answers: Iterable[Answer],
    then: str,
    proof: Callable[[FaultyProvider], object] | None = None,
    renew: Iterable[Answer] = (),
) -> Row:
    """Return a row of a file that is in its place in spite of all."""
    return Row(key, fault, Script(film=answers, renew=renew), then=then, proof=proof)


def asked_from(key: str, start: int) -> Callable[[FaultyProvider], bool]:
    """Return a proof that the last request for the file asked for the bytes from `start` on."""

    def proof(provider: FaultyProvider) -> bool:
        return provider.requests_for_film(key)[-1].headers.get("range") == f"bytes={start}-"

    return proof


def renewed(key: str) -> Callable[[FaultyProvider], bool]:
    """Return a proof that the file came over a fresh link."""
    return lambda provider: provider.requests_for_film(key)[-1].path.startswith("/renewed/")


def says(body: bytes, length: int, **headers: str) -> Answer:
    """Send this, announced as so long, then hang up."""
    given = {"Content-Type": "video/mp4", **headers}
    return lambda provider, seen: Reply(200, body, given, announced=length)


def overlong(provider: FakeProvider, seen: Seen) -> Reply:
    """Announce more than there is."""
    return Reply(200, provider.film, {"ETag": '"long"'}, announced=len(provider.film) + 1000)


def shortened(provider: FakeProvider, seen: Seen) -> Reply:
    """Send a film that ends early, and say that this is all of it."""
    return Reply(200, provider.film[: len(provider.film) * 2 // 3], {"Content-Type": "video/mp4"})


def other_film(provider: FakeProvider, seen: Seen) -> Reply | Silence:
    """Send the beginning of another file of the same length."""
    other = bytes(len(provider.film))
    return Reply(200, other, {"ETag": '"before"', "Content-Type": "video/mp4"}, cut=900)


GONE = fake.say(page(404))

FETCHES = (
    fetched("f-403", "the link ran out, 403", [fake.say(page(403))], FRESH, renewed("f-403")),
    fetched("f-404", "the link ran out, 404", [GONE], FRESH, renewed("f-404")),
    fetched("f-410", "the link ran out, 410", [fake.say(page(410))], FRESH, renewed("f-410")),
    fetched("f-lookup", "the link ran out and is not renewed (422 “url is wrong”)", [GONE],
            "The task is asked for the link that it has now.",
            lambda provider: len(provider.requests_for_film("f-lookup")) == 2,
            renew=[fake.refuse(422, "url is wrong")]),
    fetched("f-cut", "the download is cut", [film(etag='"whole"', cut=900), film(etag='"whole"')],
            RESUMES, asked_from("f-cut", 900)),
    fetched("f-cut-plain", "the download is cut, and the host knows no ranges",
            [film(ranges=False, etag="", cut=900), film(ranges=False, etag="")],
            "The file is fetched anew."),
    fetched("f-changed", "the download is cut, and the file has changed since (ETag)",
            [other_film], ANEW),
    fetched("f-long", "the file is shorter than announced", [overlong], ANEW),
    fetched("f-dropped", "connection closed without an answer", [fake.say(DROP)], RESUMES),
    fetched("f-503", "503 with Retry-After", [fake.say(Reply(503, headers={"Retry-After": "2"}))],
            "The host's wish is kept, up to 30 s."),
    fetched("f-moved", "302 to another place", [moved],
            "It is followed, five times at most, without the key."),
    fetched("f-portal", "a portal's HTML page with 200", [fake.say(page(200))],
            "The page is no clip; the link is renewed and tried again."),
    Row("f-cut-short", "a truncated MP4", Script(film=[shortened]),
        state="failed", says=("arrived but cannot be played", "It was charged"), then=FETCH,
        reason=Reason.UNPLAYABLE, code=5, journal=UNFETCHED),
    Row("f-text", "bytes that are no film",
        Script(film=[says(b"a shopping list" * 99, 99 * 15)]),
        state="failed", says=("arrived but cannot be played", "It was charged"), then=FETCH,
        reason=Reason.UNPLAYABLE, code=5, journal=UNFETCHED),
)  # fmt: skip


def unfetched(
    key: str, fault: str, answer: Answer, reason: Reason, words: tuple[str, ...], then: str = FETCH
) -> Row:
    """Return a row of a file that is not to be had for ten minutes, by either link."""
    return Row(
        key,
        fault,
        Script(film=repeat(answer)),
        state="failed",
        says=words,
        then=f"Told after ten minutes of trying. {then}",
        reason=reason,
        code=5,
        journal=UNFETCHED,
        life=Life.HOURS,
    )


AWAY = (
    unfetched("f-away", "no link works for ten minutes", GONE, Reason.PROVIDER_FAULT,
              ("link to the clip is no longer valid", "it is paid for")),
    unfetched("f-refused", "the file host hangs up on everyone", fake.say(DROP),
              Reason.UNREACHABLE, ("it is paid for and nothing is lost",)),
    unfetched("f-signin", "a portal stands before the file host", fake.say(page(200)),
              Reason.UNREACHABLE, ("sign in to the network", "is paid for and safe"),
              "After the sign-in, *Download again* costs nothing more."),
    unfetched("f-wrong-length", "every answer is shorter than announced", overlong,
              Reason.UNREACHABLE, ("(the connection broke)", "it is paid for and nothing is lost")),
    unfetched("f-huge", "a file of 9 GB", says(b"\0" * 4000, 9 * GIB), Reason.PROVIDER_FAULT,
              ("larger than 8 GiB, which no clip is", "it is paid for"),
              "None of it was fetched."),
)  # fmt: skip
