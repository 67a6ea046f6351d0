"""Faults of the way there and of this computer: names, portals, disks, folders, clocks."""

from collections.abc import Iterable
from itertools import repeat

from desktop_app.api.patience import Patience
from desktop_app.domain.problems import Billed, Reason
from tests.fakes import provider as fake
from tests.fakes.provider import Answer, FakeProvider
from tests.fakes.scripted_server import Reply, Seen, page
from tests.reliability.faulty import Script, told
from tests.reliability.matrix import MADE, UNFETCHED, UNSURE, Life, Row, Scenery
from tests.reliability.rows_of_orders import UNAUTHORIZED
from tests.reliability.rows_of_tasks import polls

DAY = 24 * 3600.0


def unbegun(
    key: str,
    fault: str,
    code: int,
    words: str,
    credit: Iterable[Answer] = (),
    service: dict[str, str] | None = None,
) -> Row:
    """Return a row of a fault that shows before anything is ordered."""
    return Row(
        key,
        fault,
        Script(credit=credit),
        state="not begun",
        says=(words, "nothing was"),
        billed=Billed.NO,
        code=code,
        sent=0,
        journal=(),
        life=Life.ALONE,
        service=service or {},
    )


LOGIN = Reply(302, b"", {"Location": "http://login.example/welcome"})

BEFORE = (
    unbegun("dns", "the name of the service is not found", 7, "its name could not be found",
            service={"TAKEWRIGHT_KIE_URL": "https://takewright.invalid"}),
    unbegun("nobody", "nothing listens there", 7, "nothing answers there",
            service={"TAKEWRIGHT_KIE_URL": "http://127.0.0.1:9"}),
    unbegun("portal-302", "a portal's redirect to its sign-in page", 7,
            "perhaps a network's sign-in page", repeat(fake.say(LOGIN))),
    unbegun("portal-200", "a portal's HTML page with 200", 7,
            "perhaps a network's sign-in page", repeat(fake.say(page(200)))),
    unbegun("401-balance", "401 to the first question", 3, "does not accept the API key",
            [fake.refuse(401, UNAUTHORIZED)]),
)  # fmt: skip

ROOM = (
    "The job keeps the clip's link; once there is room, `resume` goes on and nothing is paid anew."
)


def unmarked(provider: FakeProvider, seen: Seen) -> Reply:
    """Send more than the disk holds, without saying how much it will be."""
    return Reply(200, bytes(600_000), {"Content-Type": "video/mp4"}, unmarked=True)


def three_gigabytes(provider: FakeProvider, seen: Seen) -> Reply:
    """Announce three gigabytes and begin to send them."""
    return Reply(200, bytes(4000), {"Content-Type": "video/mp4"}, announced=3_000_000_000)


def no_room(key: str, fault: str, answer: Answer, size: str, words: str) -> Row:
    """Return a row of a disk that has no room for the clip."""
    return Row(
        key,
        fault,
        Script(film=repeat(answer)),
        state="downloading",
        says=(words, "it is paid for and nothing is lost; free some room"),
        then=ROOM,
        code=1,
        journal=MADE,
        life=Life.MOUNTED,
        mount=f'mount -t tmpfs -o size={size} tmpfs "$disk"',
    )


async def file_in_the_way(scenery: Scenery) -> None:
    """Put a file where the folder of clips should be, while the clip is being made."""
    await scenery.time.until(lambda: scenery.provider.tasks, seconds=60)
    (scenery.project / "clips").rename(scenery.project / "elsewhere")
    (scenery.project / "clips").write_text("in the way", encoding="utf-8")


def clock_set(seconds: float) -> Row:
    """Return a row of a wall clock that is set while a job runs for sixty questions.

    Some thirty come in the first two minutes, then one in ten to fifteen seconds.
    """

    async def meanwhile(scenery: Scenery) -> None:
        await scenery.time.until(lambda: scenery.provider.tasks, seconds=60)
        await scenery.time.pass_by(10)
        scenery.time.set_by = seconds
        await scenery.time.until(lambda: polls(scenery.provider) > 60, seconds=60)
        assert 360 <= scenery.time.now <= 640

    way = "forwards" if seconds > 0 else "backwards"
    return Row(
        f"clock-{way}",
        f"the clock is set {way} by a day while it is being made",
        Script(record=[told(state="generating")] * 60),
        then="It is asked about as often as before.",
        life=Life.HOURS,
        meanwhile=meanwhile,
    )


HERE = (
    no_room("disk-full", "the disk is full", unmarked, "128k", "The disk is full"),
    no_room("3-gb", "a file of 3 GB and no room for it", three_gigabytes, "64m",
            "GB more is needed"),
    Row("disk-readonly", "the project would be on a read-only disk",
        state="not begun", says=("on a read-only disk",),then="Nothing is begun.",
        billed=Billed.NO, code=1, sent=0, journal=(), life=Life.MOUNTED,
        mount='mount --bind "$disk" "$disk"; mount -o remount,bind,ro "$disk"'),
    Row("folder-unwritable", "the project's folder cannot be written any more",
        state="failed", says=("leads through a file", "The clip is paid for"),
        then="*Download again* costs nothing more.",
        reason=Reason.DISK, code=5, journal=UNFETCHED, life=Life.HOURS,
        meanwhile=file_in_the_way),
    clock_set(DAY),
    clock_set(-DAY),
)  # fmt: skip

SLOW = (
    Row("slow", "the answer takes longer than a minute", Script(create=[fake.late(20.0)]),
        state="uncertain", says=("broke before an answer came", "charged; look again"),
        billed=Billed.UNKNOWN, code=6, journal=UNSURE, life=Life.HOURS,
        patience=Patience(resubmit=(), answer=2.0)),
)  # fmt: skip
