"""How long it takes to say something, so that a clip is long enough before it is paid for.

Languages are spoken at about the same rate of information but at very different rates of syllables
(Pellegrino et al. 2011); actors speak at about three quarters of the reading rates measured there,
and pause at commas, at the ends of sentences, and where another one begins.
"""

import math
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from desktop_app.domain.sentence import say

_SYLLABLES_A_SECOND: Final[Mapping[str, float]] = {
    "en": 4.3, "de": 4.3, "fr": 5.1, "es": 5.6, "it": 5.1, "pt": 5.3, "tr": 5.2, "ru": 4.6,
    "ja": 5.9, "zh": 3.9, "ko": 5.0, "ar": 4.6, "hi": 5.0,
}  # fmt: skip
_WORDS_A_SECOND: Final[Mapping[str, float]] = {"en": 2.6, "de": 2.2, "fr": 2.8, "es": 2.7}
_USUAL: Final = "en"
_USUAL_WORDS: Final = 2.5

_COMMA: Final = 0.2
_SENTENCE: Final = 0.45
_OTHER_SPEAKER: Final = 0.5
_AROUND: Final = 0.4
"""Before the first word and after the last: nobody speaks from the first frame to the last."""

_SYLLABLES_A_DIGIT: Final = 2.2


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SCRIPTS: Final = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
)
_SMALL_WORDS: Final[Mapping[str, frozenset[str]]] = {
    "en": frozenset(
        [
            "the",
            "and",
            "is",
            "you",
            "we",
            "of",
            "to",
            "it",
            "that",
            "not",
            "i'm",
            "what",
            "this",
            "with",
            "for",
            "are",
        ]
    ),
    "de": frozenset(
        [
            "der",
            "die",
            "das",
            "und",
            "ist",
            "ich",
            "du",
            "wir",
            "nicht",
            "ein",
            "eine",
            "zu",
            "mit",
            "es",
            "was",
        ]
    ),
    "fr": frozenset(
        [
            "le",
            "la",
            "les",
            "et",
            "est",
            "je",
            "tu",
            "nous",
            "vous",
            "ne",
            "pas",
            "un",
            "une",
            "des",
            "que",
            "c'est",
        ]
    ),
    "es": frozenset(
        [
            "el",
            "la",
            "los",
            "y",
            "es",
            "yo",
            "tú",
            "no",
            "un",
            "una",
            "que",
            "de",
            "con",
            "por",
            "está",
            "qué",
        ]
    ),
    "it": frozenset(
        [
            "il",
            "la",
            "gli",
            "e",
            "è",
            "io",
            "tu",
            "non",
            "un",
            "una",
            "che",
            "di",
            "con",
            "per",
            "sono",
        ]
    ),
    "pt": frozenset(
        [
            "o",
            "a",
            "os",
            "e",
            "é",
            "eu",
            "você",
            "não",
            "um",
            "uma",
            "que",
            "de",
            "com",
            "por",
            "está",
        ]
    ),
    "tr": frozenset(
        ["bir", "ve", "bu", "ne", "için", "değil", "ben", "sen", "biz", "çok", "da", "de", "mi"]
    ),
}
_VOWELS: Final = re.compile("[aeiouyаеёиоуыэюяıœæø]+", re.IGNORECASE)
_ONE_EACH: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SMALL_KANA: Final = re.compile("[ゃゅょぁぃぅぇぉャュョァィゥェォ]")
_CONSONANTS_WRITTEN: Final = re.compile("[\u0620-\u064a\u0900-\u0939]")
_HAN: Final = re.compile("[\u4e00-\u9fff]")
_DIGIT: Final = re.compile(r"\d")
_WORD: Final = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_PAUSES: Final = re.compile(r"[,;:、，；：](?=\s|$)|[、，]|[–—]|\s-\s")
_STOPS: Final = re.compile(r"[.!?…。！？]+")

_QUOTES: Final = re.compile(
    r"“([^“”]{2,600})”|„([^„“”]{2,600})[“”]|«\s*([^«»]{2,600}?)\s*»|「([^「」]{2,600})」"
    r"|『([^『』]{2,600})』|(?<!\w)\"([^\"\n]{2,600})\"(?!\w)"
)
_WRITTEN: Final = re.compile(
    r"\b(sign|signs|reads?|reading|titled?|labell?ed|label|written|writes|logo|text|caption"
    r"|headline|poster|letters|words?|banner|screen|called|named|schild|steht|aufschrift"
    r"|titel|letrero|dice el cartel|cartel|écrit|intitulée?)\W*$",
    re.IGNORECASE,
)
_SPEAKER: Final = re.compile(r"^\s*([^\s:：][^:：\n]{0,39}?)\s*[:：]\s*(\S.*)$")


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """Words that are said, and by whom, as far as that is known."""

    speaker: str
    words: str


def spoken_lines(dialogue: str) -> tuple[SpokenLine, ...]:
    """Return the lines of a dialogue, each `Mara: We leave.` or words alone."""
    found = []
    for line in dialogue.splitlines():
        parted = _SPEAKER.match(line)
        if parted is not None:
            found.append(SpokenLine(parted[1].strip("{} "), parted[2].strip()))
        elif line.strip():
            found.append(SpokenLine("", line.strip()))
    return tuple(found)


def quoted_speech(prompt: str) -> tuple[SpokenLine, ...]:
    """Return what a prompt has somebody say: what is in quotes, unless it stands on a sign."""
    found = []
    for quote in _QUOTES.finditer(prompt):
        words = next(part for part in quote.groups() if part is not None).strip()
        before = prompt[max(0, quote.start() - 40) : quote.start()]
        if words and _WRITTEN.search(before) is None:
            found.append(SpokenLine("", words))
    return tuple(found)


def language_of(text: str) -> str:
    """Return the language that a text seems to be in, English when nothing tells."""
    for language, letters in _SCRIPTS:
        if letters.search(text):
            return language
    words = [each.lower().replace("’", "'") for each in _WORD.findall(text)]
    counts = {name: sum(each in small for each in words) for name, small in _SMALL_WORDS.items()}
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] else _USUAL


def seconds_to_say(lines: Sequence[SpokenLine], language: str = "") -> float:
    """Return about how long it takes to say lines one after the other, pauses included.

    `language` is a code as `en` or `pt-BR`; empty, each line's own is guessed.
    """
    told = [line for line in lines if line.words.strip()]
    if not told:
        return 0.0
    speech = sum(_seconds_of(line.words, language) for line in told)
    turns = sum(
        _OTHER_SPEAKER if one.speaker != next_.speaker else _SENTENCE
        for one, next_ in pairwise(told)
    )
    return speech + turns + _AROUND


def too_long_to_say(
    lines: Sequence[SpokenLine], seconds: int, offered: Sequence[int] = (), language: str = ""
) -> str | None:
    """Return why the lines do not fit a clip of so many seconds, with the remedy; None if they do.

    `offered` are the lengths that the model makes.
    """
    needed = seconds_to_say(lines, language)
    if needed <= seconds + 0.25:
        return None
    about = math.ceil(needed)
    longer = min((each for each in offered if each >= needed - 0.25), default=None)
    words = _shortened(" ".join(line.words for line in lines))
    facts = {"words": words, "about": about, "seconds": seconds}
    if longer is None:
        return say(
            "“{words}” takes about {about} s, the clip has {seconds}. Say less, or part the scene.",
            **facts,
        )
    return say(
        "“{words}” takes about {about} s, the clip has {seconds}. Make it {longer} s, or say less.",
        longer=longer,
        **facts,
    )


def with_dialogue(prompt: str, camera: str, dialogue: str, known: Sequence[str] = ()) -> str:
    """Return a prompt that says how it is filmed and who says what; `known` are the cast's names.

    What the prompt says already is not said twice.
    """
    parts = [prompt.strip()]
    if camera.strip() and camera.strip().lower().rstrip(".") not in prompt.lower():
        said = camera.strip().rstrip(".")
        parts.append(f"{said[:1].upper()}{said[1:]}.")
    names = {name.casefold(): name for name in known}
    for line in spoken_lines(dialogue):
        if line.words in prompt:
            continue
        name = names.get(line.speaker.casefold())
        who = f"{{{name}}}" if name else line.speaker
        parts.append(f"{who}: “{line.words}”" if who else f"“{line.words}”")
    return "\n".join((" ".join(parts[:2]), *parts[2:])) if len(parts) > 2 else " ".join(parts)


def _seconds_of(text: str, language: str) -> float:
    code = (language or language_of(text)).partition("-")[0].lower()
    rate = _SYLLABLES_A_SECOND.get(code, _SYLLABLES_A_SECOND[_USUAL])
    by_syllables = _syllables(text, code) / rate
    words = len([word for word in _WORD.findall(text) if not _ONE_EACH.search(word)])
    by_words = words / _WORDS_A_SECOND.get(code, _USUAL_WORDS)
    stops = max(0, len(_STOPS.findall(text.rstrip(" .!?…。！？"))))
    pauses = len(_PAUSES.findall(text)) * _COMMA + stops * _SENTENCE
    return (by_syllables + by_words) / (2 if words else 1) + pauses


def _syllables(text: str, language: str) -> float:
    plain = unicodedata.normalize("NFKD", text)
    plain = "".join(each for each in plain if not unicodedata.combining(each))
    vowels = _VOWELS.findall(plain)
    # A silent e at the end is none of its own in English and French.
    silent = 0
    if language in ("en", "fr"):
        silent = len(re.findall(r"[aeiouy][^aeiouy\W]+e\b", plain, re.IGNORECASE))
    own = _ONE_EACH.findall(text)
    kana = len(_SMALL_KANA.findall(text))
    # A Japanese character of Chinese origin is about two syllables long.
    han = len(_HAN.findall(text)) if language == "ja" else 0
    written = len(_CONSONANTS_WRITTEN.findall(text)) * 0.7
    digits = len(_DIGIT.findall(text)) * _SYLLABLES_A_DIGIT
    return max(len(vowels) - silent, 0) + len(own) - kana + han + written + digits


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 48 else words[:47].rstrip() + "…"
