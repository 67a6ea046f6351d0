"""Who speaks in a prompt: so a voice is told where its bearer speaks, and nowhere else."""

import pytest

from desktop_app.domain.cast import CastEntry, CastId, CastKind, by_key, expanded, over_limit

MARA = CastEntry(CastId("m"), CastKind.PERSON, "Mara", "a woman of sixty", voice="low, hoarse.")
JON = CastEntry(CastId("j"), CastKind.PERSON, "Jon", "a boy", voice="breathless")
PIER = CastEntry(CastId("p"), CastKind.PLACE, "pier", "a stone pier")
CAST = by_key((MARA, JON, PIER))
LOW, FAST = "a woman of sixty (voice: low, hoarse)", "a boy (voice: breathless)"

SPOKEN = {
    "{Mara} looks at {Jon} and says: “Go.”": f"{LOW} looks at a boy and says: “Go.”",
    "“Go,” says {Mara}.": f"“Go,” says {LOW}.",
    "{Mara} says “Go.” {Jon} answers: “No.”": f"{LOW} says “Go.” {FAST} answers: “No.”",
    "{Jon} waits. On the {pier} {Mara} calls, „Komm!“": (
        "a boy waits. On the a stone pier a woman of sixty (voice: low, hoarse) calls, „Komm!“"
    ),
    "{Mara} waits on the {pier}. «Viens.»": f"{LOW} waits on the a stone pier. «Viens.»",
    "{Mara}: go home.\n{Jon} (shy): no.": f"{LOW}: go home.\n{FAST} (shy): no.",
    "{Mara} says “Go.” Then {Mara} says “Now.”": (
        f"{LOW} says “Go.” Then a woman of sixty says “Now.”"
    ),
    'A sign says "{Mara}".': 'A sign says "a woman of sixty".',
    "{Mara} and {Jon} stand at the {pier}, silent.": (
        "a woman of sixty and a boy stand at the a stone pier, silent."
    ),
}


@pytest.mark.parametrize(("written", "sent"), SPOKEN.items())
def test_a_voice_is_told_with_the_name_of_who_speaks(written: str, sent: str) -> None:
    assert expanded(written, CAST).words == sent


def test_a_voice_counts_against_the_limit_of_a_model() -> None:
    prompt = "{Mara} says: “Go.”"
    sent = expanded(prompt, CAST).words
    assert over_limit(prompt, CAST, len(sent)) is None
    assert over_limit(prompt, CAST, len(sent) - 1) == len(prompt) - 1
    assert over_limit(prompt, CAST, len(LOW) - 1) == 0
