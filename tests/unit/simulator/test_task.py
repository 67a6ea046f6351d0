import pytest

from desktop_app.simulator.task import title_of, words_asked


@pytest.mark.parametrize(
    ("prompt", "title"),
    [
        ("A lighthouse keeper walks along the cliff at dawn", "A lighthouse keeper walks"),
        ("Wide shot, slow push-in over a harbour", "Wide shot"),
        ("Fog lifts — the boats go out", "Fog lifts"),
        ("Слово о море", "Слово о море"),
        ("海の夜明け", ""),
        ("   ", ""),
        ("Incomprehensibilities counterrevolutionary views", "Incomprehensibilities"),
    ],
)
def test_a_title_is_the_first_words(prompt: str, title: str) -> None:
    assert title_of(prompt) == title


def test_what_is_asked_of_the_simulator_is_read_from_the_prompt() -> None:
    assert words_asked("A [simulate: Refused] b [simulate:no file ]") == {"refused", "no file"}
    assert words_asked("A storm (simulated)") == frozenset()
