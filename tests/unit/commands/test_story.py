"""`takewright story`: what it is made of, what it may cost, and that its script reads back."""

from pathlib import Path

import pytest

from desktop_app.commands.spending import Terms
from desktop_app.commands.story import StoryRequest, _agree, as_script, source_of
from desktop_app.console import make_console
from desktop_app.domain.cast import CastEntry, CastId, CastKind
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.problems import InvalidInput, NotEnoughCredits
from desktop_app.interchange.script import split_script
from desktop_app.studio.writer import Price

ADA = CastEntry(CastId("a"), CastKind.PERSON, "Ada", "a woman in a grey coat")


def test_a_story_kept_as_a_script_reads_back() -> None:
    drafts = (
        SceneDraft("Fog lifts", "{Ada} walks the pier.", 8, dialogue="Ada: We go."),
        SceneDraft("Home", "The boat turns back.", 10),
    )
    text = as_script("Harbour", drafts, (ADA,))
    read = split_script(text)
    assert [(each.title, each.seconds) for each in read] == [("Fog lifts", 8), ("Home", 10)]
    assert "a woman in a grey coat walks the pier." in read[0].prompt
    assert "“We go.”" in read[0].prompt


@pytest.mark.parametrize(
    ("topic", "scenes", "words"),
    [(" ", None, "There is no topic"), ("A boat", 0, "--scenes says how many")],
)
def test_there_must_be_something_to_write(topic: str, scenes: int | None, words: str) -> None:
    with pytest.raises(InvalidInput, match=words):
        source_of(topic, None, scenes)


def test_a_script_gives_the_film_its_name(tmp_path: Path) -> None:
    file = tmp_path / "boat.md"
    file.write_text("# The boat\n\n## One\n\nA harbour.\n\n## Two\n\nThe sea.\n")
    source = source_of("", file, None)
    assert (source.name, source.is_script) == ("The boat", True)
    assert source_of("A boat", None, None).is_script is False
    assert StoryRequest().terms == Terms()


@pytest.mark.parametrize(
    ("price", "words"),
    [
        (Price(Credits(100), Credits(200_000)), "over your --max-usd"),
        (Price(None, None), "cannot be kept"),
    ],
)
async def test_a_limit_holds_before_the_writer_is_asked(price: Price, words: str) -> None:
    console = make_console(as_json=True)
    try:
        with pytest.raises(NotEnoughCredits, match=words):
            await _agree(price, "Gemini", Terms(Usd.parse("0.5"), yes=True), console)
    finally:
        console.close()
