"""What is different about two takes, in words, marked by colour and by sign."""

import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.project import Take
from desktop_app.domain.word_diff import Piece
from desktop_app.studio.take_facts import TakeFacts
from desktop_app.ui.take_words import seconds_of
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import by_itself, in_credits, in_dollars, locale, side_by_side

_MINUS, _PLUS, _UNLIKE = "−", "+", "≠"


@dataclass(frozen=True, slots=True)
class Fact:
    """Something known of a take; `differs` tells whether the other one has it otherwise."""

    name: str
    value: str
    differs: bool = False


def diff_markup(pieces: Sequence[Piece], theme: Theme, *, is_first: bool) -> str:
    """Return a prompt as markup; what the other lacks is marked as gone (−) or as new (+)."""
    tone, sign = ("bad", _MINUS) if is_first else ("ok", _PLUS)
    ink, ground = theme.color(tone).name(), theme.color(f"{tone}_fill").name()
    told = (
        f'<span style="color:{ink}; background-color:{ground}">{sign}{_safe(each.text)}</span>'
        if each.differs
        else _safe(each.text)
        for each in pieces
    )
    return f'<p style="line-height: 140%">{"".join(told)}</p>'


def diff_words(pieces: Sequence[Piece], *, is_first: bool) -> str:
    """Return what the other prompt lacks, for who hears it."""
    found = side_by_side(each.text.strip() for each in pieces if each.differs)
    if not found:
        return _say("Nothing is different in this prompt.")
    words = _say("Only in the first prompt: {words}") if is_first else _say(
        "Only in the second prompt: {words}"
    )  # fmt: skip
    return words.format(words=found)


def facts_markup(facts: Sequence[Fact], theme: Theme) -> str:
    """Return facts as one line of markup; those that differ stand out and have a sign."""
    loud, quiet = theme.color("text_1").name(), theme.color("text_2").name()
    told = (
        f'<span style="color:{loud}"><b>{_UNLIKE}&nbsp;{_unbroken(each.value)}</b></span>'
        if each.differs
        else f'<span style="color:{quiet}">{_unbroken(each.value)}</span>'
        for each in facts
    )
    return f'<p style="line-height: 140%">{" · ".join(told)}</p>'


def facts_words(facts: Sequence[Fact]) -> str:
    """Return facts with their names, for who hears them and for the tooltip."""
    unlike = _say("{name}: {value} (different)")
    like = _say("{name}: {value}")
    return "\n".join(
        (unlike if each.differs else like).format(name=each.name, value=each.value)
        for each in facts
    )


def compared_facts(
    takes: tuple[Take, Take],
    facts: tuple[TakeFacts | None, TakeFacts | None],
    title_of_model: Callable[[str], str],
) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    """Return the facts of both takes with what differs marked; those still measured say so."""
    one = _facts(takes[0], facts[0], title_of_model)
    other = _facts(takes[1], facts[1], title_of_model)
    theirs, ours = _by_name(other), _by_name(one)
    return (
        tuple(Fact(each.name, each.value, theirs.get(each.name) != each.value) for each in one),
        tuple(Fact(each.name, each.value, ours.get(each.name) != each.value) for each in other),
    )


def _by_name(facts: Sequence[Fact]) -> dict[str, str]:
    return {each.name: each.value for each in facts}


def _facts(
    take: Take, known: TakeFacts | None, title_of_model: Callable[[str], str]
) -> tuple[Fact, ...]:
    settings, media = take.settings, take.media
    is_made = bool(take.prompt) or take.job_id is not None
    found = [
        Fact(_say("Model"), title_of_model(settings.model) if is_made else _say("imported")),
        Fact(_say("Aspect ratio"), settings.aspect if is_made else ""),
        Fact(_say("Seconds"), _say("{seconds} s").format(seconds=settings.seconds)),
        Fact(_say("Resolution"), settings.resolution or ""),
        Fact(_say("Seed"), _seed(known)),
        Fact(_say("Not to be seen"), settings.negative.strip()),
        Fact(_say("Price"), _price(take)),
        Fact(_say("Loudness"), _loudness(known)),
        Fact(_say("Length"), seconds_of(media.duration)),
        Fact(_say("Size"), f"{media.width} × {media.height}"),
        Fact(_say("Frames per second"), _say("{rate} fps").format(rate=media.rate)),
        Fact(_say("File"), _megabytes(known.size_bytes if known else media.size_bytes)),
    ]
    return tuple(each for each in found if each.value)


def _seed(known: TakeFacts | None) -> str:
    if known is None or not known.seed:
        return ""
    return _say("seed {seed}").format(seed=known.seed)


def _price(take: Take) -> str:
    if take.credits is None:
        return _say("price not known")
    words = _say("{credits} cr · {dollars}")
    return words.format(credits=in_credits(take.credits), dollars=in_dollars(take.credits.usd))


def _loudness(known: TakeFacts | None) -> str:
    if known is None:
        return _say("loudness is measured…")
    if known.fault:
        return _say("loudness not known")
    if known.loudness is None or known.loudness.integrated is None:
        return _say("no sound")
    level = locale().toString(known.loudness.integrated / 100, "f", 1)
    return _say("{level} LUFS").format(level=level.replace("-", _MINUS))


def _megabytes(size: int) -> str:
    return _say("{size} MB").format(size=locale().toString(size / 1_000_000, "f", 1))


def _safe(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def _unbroken(text: str) -> str:
    return by_itself(_safe(text).replace(" ", "&nbsp;"))


def _say(text: str) -> str:
    return QCoreApplication.translate("Compare", text)
