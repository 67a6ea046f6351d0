"""Stories over real HTTP: whatever the writer answers, there are scenes or one clear sentence."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from desktop_app.api.patience import Patience
from desktop_app.domain.cast import CastEntry, CastId, CastKind, mentions
from desktop_app.domain.ledger import EntryKind, Purpose
from desktop_app.domain.money import Usd
from desktop_app.domain.problems import (
    InvalidInput,
    KeyRefused,
    NotEnoughCredits,
    RateLimited,
    RequestRefused,
    TakewrightError,
)
from desktop_app.domain.secret import Secret
from desktop_app.paths import AppPaths, resources
from desktop_app.storage.secrets import WRITER_ACCOUNT
from desktop_app.studio.brief import Limits
from desktop_app.studio.rewording import Wish
from desktop_app.studio.studio import Studio
from desktop_app.studio.writers_room import Library, open_room
from tests.unit.simulator.conftest import Service as Running
from tests.unit.simulator.conftest import start
from tests.unit.studio.writer_stand import FILM, WriterStand

MARA = CastEntry(CastId("m"), CastKind.PERSON, "Mara", "a fisher of fifty in a yellow coat")


@pytest.fixture(scope="module")
def simulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    running = start(tmp_path_factory.mktemp("simulator"), credits=10**9)
    yield running
    running.stop()


@pytest.fixture
async def stand(simulator: Running, tmp_path: Path) -> AsyncIterator[WriterStand]:
    env = {"TAKEWRIGHT_KIE_URL": simulator.url, "KIE_API_KEY": simulator.key}
    studio = await Studio.open(
        AppPaths.from_environment({"TAKEWRIGHT_HOME": str(tmp_path)}), resources(), env, ["none"]
    )
    connection = studio.connect(await studio.real_service())
    await connection.account.refresh()
    library = await Library.load(resources())
    room = await open_room(studio, connection, library, Patience(answer=1.0, deadline=3.0))
    yield WriterStand(studio, connection, room)
    await connection.close()
    await studio.close()


async def test_a_topic_becomes_scenes_with_the_cast_and_costs_what_it_says(
    stand: WriterStand,
) -> None:
    told = await stand.write(scenes=5, cast=(MARA,))
    assert len(told.drafts) == 5
    assert not told.by_planner
    assert told.notes == ()
    for draft in told.drafts:
        assert "{Mara}" in draft.prompt
        assert draft.seconds == 8
        assert draft.dialogue.startswith("Mara: ")
        assert draft.camera == "slow dolly in at eye level"
    kinds = [draft.transition for draft in told.drafts]
    assert kinds[0] is None
    assert "dip to black" in kinds
    assert told.cost is not None
    assert await stand.sums() == (told.cost.milli, 0, 0)
    quoted = stand.room.story.price(stand.writer, stand.brief(scenes=5, cast=(MARA,)))
    assert quoted.usual is not None
    assert quoted.most is not None
    assert told.cost <= quoted.usual < quoted.most
    (line,) = [each for each in await stand.connection.journal.ledger()
               if each.entry.kind is EntryKind.SETTLED]  # fmt: skip
    assert line.expense is not None
    assert (line.model, line.expense.purpose) == ("gemini-3-8-flash", Purpose.STORY)


async def test_who_is_new_comes_as_a_suggestion(stand: WriterStand) -> None:
    told = await stand.write()
    person, place = CastKind.PERSON, CastKind.PLACE
    kinds = {each.name: each.kind for each in told.suggestions}
    assert kinds == {"Ada": person, "Ben": person, "Green Door": place}
    assert "grey coat" in told.suggestions[0].words
    named = [{each.name for each in mentions(draft.prompt)} for draft in told.drafts]
    assert named == [{"Ada", "Green Door"}, {"Ben"}, {"Ada", "Ben", "Green Door"}]


@pytest.mark.parametrize(
    ("wish", "scenes", "words"),
    [
        ("code fences", 3, ""),
        ("loose json", 3, ""),
        ("stream", 3, ""),
        ("other language", 3, ""),
        ("prose once", 3, ""),
        ("half json once", 3, ""),
        ("wrong count once", 3, ""),
        ("half json", 3, "gave 1 scene where 3 were asked for"),
        ("cut", 3, "gave 1 scene where 3 were asked for"),
        ("wrong count", 3, "gave 5 scenes where 3 were asked for"),
        ("40 scenes", 3, "gave 40 scenes where 3 were asked for"),
        ("too few", 3, "gave 1 scene where 3 were asked for"),
        ("prose", 3, "could not be used. It cost "),
        ("empty", 3, "could not be used. It cost "),
        ("html", 3, "answered with a web page"),
        ("silence", 3, "said nothing for"),
        ("error 500", 3, "may have been charged"),
    ],
)
async def test_each_broken_answer_ends_in_scenes_and_says_what_is_true(
    stand: WriterStand, wish: str, scenes: int, words: str
) -> None:
    told = await stand.write(wish, scenes)
    assert told.drafts
    assert all(draft.title and len(draft.prompt) > 20 for draft in told.drafts)
    said = " ".join(told.notes)
    assert words in said
    if not words:
        assert (len(told.drafts), told.by_planner, said) == (scenes, False, "")
    if told.by_planner:
        assert "from the planner on this computer" in said
        assert len(told.drafts) == scenes
        assert "simulate" not in told.drafts[0].title
    assert len(told.drafts) <= scenes
    charged, doubted, promised = await stand.sums()
    assert promised == 0
    lost = wish in {"html", "silence", "error 500"}
    assert bool(doubted) is lost
    assert bool(charged) is not lost


@pytest.mark.parametrize(
    ("wish", "kind", "words"),
    [
        ("error 401", KeyRefused, "key"),
        ("error 402", NotEnoughCredits, "not enough credits for the writer"),
        ("error 429", RateLimited, "fewer requests"),
        ("refusal", RequestRefused, "would not write this"),
    ],
)
async def test_what_is_no_answer_is_one_sentence_and_leaves_nothing_in_doubt(
    stand: WriterStand, wish: str, kind: type[TakewrightError], words: str
) -> None:
    with pytest.raises(kind, match=words):
        await stand.write(wish)
    charged, doubted, promised = await stand.sums()
    assert (doubted, promised) == (0, 0)
    # A model that refuses has read what it was sent.
    assert bool(charged) is (wish == "refusal")


async def test_it_is_asked_twice_at_most_and_each_is_in_the_ledger(stand: WriterStand) -> None:
    told = await stand.write("prose")
    lines = await stand.connection.journal.ledger()
    purposes = [line.expense.purpose for line in lines if line.expense]
    assert purposes == [Purpose.STORY, Purpose.STORY, Purpose.REPAIR, Purpose.REPAIR]
    assert told.cost is not None
    assert (await stand.sums())[0] == told.cost.milli


async def test_cancelling_leaves_it_in_doubt(stand: WriterStand) -> None:
    task = asyncio.create_task(stand.write("silence"))
    for _ in range(200):
        if (await stand.sums())[1]:
            break
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.2)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    charged, doubted, promised = await stand.sums()
    assert (charged, promised) == (0, 0)
    assert doubted > 0


async def test_a_cap_holds_before_anything_is_sent(stand: WriterStand) -> None:
    await stand.set(cap_per_click=Usd.parse("0.0001"))
    with pytest.raises(NotEnoughCredits, match="over your cap"):
        await stand.write()
    assert await stand.connection.journal.ledger() == []


async def test_a_cap_of_the_day_counts_what_writers_took(stand: WriterStand) -> None:
    told = await stand.write()
    assert told.cost is not None
    await stand.set(cap_per_day=Usd(told.cost.usd.micros + 10))
    with pytest.raises(NotEnoughCredits, match="already spent"):
        await stand.write()


async def test_a_writer_of_unknown_price_is_refused_under_a_cap(stand: WriterStand) -> None:
    await stand.set(cap_per_click=Usd.parse("5"))
    claude = stand.room.writers.find("claude-sonnet-4-6")
    with pytest.raises(NotEnoughCredits, match="Not every price is known before"):
        await stand.room.story.write(claude, stand.brief(), FILM)


@pytest.mark.parametrize("writer", ["gemini-3.1-pro", "gpt-5-6-sol", "claude-sonnet-4-6"])
async def test_what_a_writer_of_unknown_price_took_is_booked_once_it_says_so(
    stand: WriterStand, writer: str
) -> None:
    asked = stand.room.writers.find(writer)
    quoted = stand.room.story.price(asked, stand.brief())
    assert (quoted.usual, quoted.most, quoted.is_free) == (None, None, False)
    told = await stand.room.story.write(asked, stand.brief(), FILM)
    assert told.cost is not None
    assert told.cost.milli > 0
    first, last = [line.entry for line in await stand.connection.journal.ledger()]
    assert (first.kind, first.sums.doubted_unpriced) == (EntryKind.DOUBTED, 1)
    assert (last.kind, last.sums.charged) == (EntryKind.SETTLED, told.cost)
    held = first.sums + last.sums
    assert (held.charged, held.spent_unpriced) == (told.cost, 0)


async def test_a_script_keeps_its_own_scenes_when_the_writer_fails(stand: WriterStand) -> None:
    script = "1. Dawn\nA harbour, gulls over nets. [simulate: prose]\n\n2. Noon\nThe market fills."
    told = await stand.write(words=script, is_script=True, scenes=None)
    assert [draft.title for draft in told.drafts] == ["Dawn", "Noon"]
    assert "the script's own" in told.notes[0]


async def test_the_user_s_own_writer_is_not_paid_here(
    stand: WriterStand, simulator: Running
) -> None:
    # The simulator's chat completions at an address that was typed in.
    address = f"{simulator.url}/gemini-3.1-pro/v1"
    await stand.set(own_writer_address=address, own_writer_model="any")
    await asyncio.to_thread(stand.studio.keys.save, WRITER_ACCOUNT, Secret(simulator.key))
    room = await open_room(stand.studio, stand.connection, stand.room.library)
    own = room.writers.find("own")
    told = await room.story.write(own, stand.brief(), FILM)
    assert len(told.drafts) == 3
    assert await stand.connection.journal.ledger() == []
    assert room.story.price(own, stand.brief()).is_free


def wish(way: Purpose, prompt: str, words: str = "") -> Wish:
    return Wish(way, prompt, Limits((4, 8), 2000, "16:9"), 8, words, "flagged as sensitive")


@pytest.mark.parametrize(
    ("way", "words", "expected"),
    [
        (Purpose.REWRITE, "at night", "{Mara} walks the pier with a knife. At night."),
        (Purpose.SHORTER, "", "{Mara} walks the pier."),
        (Purpose.SAFER, "", "{Mara} walks the pier with a shadow, seen from afar and gently."),
    ],
)
async def test_a_prompt_comes_back_in_other_words(
    stand: WriterStand, way: Purpose, words: str, expected: str
) -> None:
    asked = wish(way, "{Mara} walks the pier with a knife.", words)
    price = stand.room.rewording.price(stand.writer, asked)
    told = await stand.room.rewording.reword(stand.writer, asked, FILM)
    assert told.prompt == expected
    assert price is not None
    assert told.cost is not None
    assert (await stand.sums())[0] == told.cost.milli


@pytest.mark.parametrize("broken", ["prose", "half json", "empty", "cut"])
async def test_other_words_that_did_not_come_are_one_sentence(
    stand: WriterStand, broken: str
) -> None:
    asked = wish(Purpose.SAFER, f"A pier at night. [simulate: {broken}]")
    with pytest.raises(InvalidInput, match=r"the prompt is as it was\. It cost"):
        await stand.room.rewording.reword(stand.writer, asked, FILM)


async def test_nothing_is_asked_without_a_prompt(stand: WriterStand) -> None:
    with pytest.raises(InvalidInput, match="no prompt yet"):
        await stand.room.rewording.reword(stand.writer, wish(Purpose.SHORTER, " "), FILM)
    assert await stand.connection.journal.ledger() == []
