"""Turns a script that somebody wrote into scenes.

The first kind of mark that the text has decides where scenes begin: `Scene N` labels, Fountain
sluglines, Markdown headings, time ranges, numbered lines, bullets, rules, blank lines. What stands
before the first mark is a title or a preface, not a scene, unless it reads like one; a line on
style there goes into every prompt.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.sentence import say
from desktop_app.interchange import fountain, lengths, marks
from desktop_app.interchange.plaintext import front_matter, tidy_lines
from desktop_app.interchange.sentences import clipped_title, grouped, sentences, short_title
from desktop_app.interchange.textfile import MAX_BYTES, read_script

__all__ = [
    "MAX_BYTES",
    "MAX_SCENES",
    "looks_like_script",
    "read_script",
    "script_title",
    "split_script",
]

MAX_SCENES = 1000
MAX_LINES = 20_000

_PEEK = 20_000
_NAMED = re.compile(
    r"^[-*•]?\s*(prompt|visuals?|description|action|scene description|title|bild|beschreibung"
    r"|descripción|título|titel|titre)\s*[:：]\s*(.*)$",
    re.IGNORECASE,
)
_TITLE_NAMES = frozenset({"title", "título", "titel", "titre"})
_STYLE = re.compile(
    r"^(?:visual |overall |film )?(?:style|look|tone|stil|estilo|stile)\s*:\s*(\S.*)$",
    re.IGNORECASE,
)
_GAPS = re.compile(r" {2,}")
_HEAD_AND_TEXT = re.compile(r"^(?P<head>[^.!?:：–—]{2,60}?)\s*(?:[:：]|\s[–—-])\s+(?P<text>\S.*)$")


class _Mark(Enum):
    SLUG = auto()
    LINE = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class _Block:
    """A scene's lines: what stood on the marking line, and what followed it."""

    mark: _Mark
    head: str
    body: tuple[str, ...]
    length: lengths.Length | None = None


def split_script(text: str, scenes: int | None = None) -> tuple[SceneDraft, ...]:
    """Return the scenes of a script; raises InvalidInput when there is none, or too many.

    `scenes` asks for that many only where the script does not say: one unmarked paragraph is then
    divided between its sentences.
    """
    lines = tidy_lines(text)
    if len(lines) > MAX_LINES:
        raise InvalidInput(
            say(
                "The script has {lines} lines; Takewright reads {max_lines} at a time.",
                lines=len(lines),
                max_lines=MAX_LINES,
            )
        )
    blocks, style = _blocks(lines[front_matter(lines)[1] :])
    found = [each for each in map(_draft, blocks) if each[0].prompt]
    if not found:
        raise InvalidInput(say("The script is empty: there is nothing in it to turn into scenes."))
    if len(found) > MAX_SCENES:
        raise InvalidInput(
            say(
                "The script has {found} scenes; Takewright takes {max_scenes} at a time.",
                found=len(found),
                max_scenes=MAX_SCENES,
            )
        )
    if len(found) == 1 and scenes is not None and scenes > 1 and blocks[0].mark is _Mark.NONE:
        return _divided(found[0][0].prompt, scenes)
    seconds = lengths.in_seconds([length for _, length in found])
    return tuple(
        replace(draft, seconds=each, prompt=f"{draft.prompt}{style}")
        for (draft, _), each in zip(found, seconds, strict=True)
    )


def looks_like_script(text: str) -> bool:
    """Tell a script from a topic: it has several lines, a scene mark, or several long sentences."""
    lines = [line for line in tidy_lines(text[:_PEEK]) if line.strip()]
    if not lines:
        return False
    first = fountain.without_emphasis(lines[0].strip())
    if len(lines) > 1 or marks.label(first) is not None or fountain.is_slugline(first, ""):
        return True
    return len(first) >= 300 and len(sentences(first)) >= 4


def script_title(text: str) -> str | None:
    """Return the title that a script gives itself: on a title page, or as its only top heading."""
    lines = tidy_lines(text)[:MAX_LINES]
    title, start = front_matter(lines)
    if title:
        return title
    tops = [found[1] for line in lines[start:] if (found := marks.heading(line)) and found[0] == 1]
    if len(tops) != 1 or marks.label(tops[0]) is not None:
        return None
    return fountain.without_emphasis(tops[0])


def _blocks(lines: Sequence[str]) -> tuple[list[_Block], str]:
    """Return the blocks, and the style that the preface gives to all of them."""
    labels, slugs, headings = marks.labels(lines), marks.sluglines(lines), marks.headings(lines)
    if labels and len(labels) >= max(len(slugs), len(headings)):
        return _cut(lines, labels, _Mark.LINE, _label_or_heading)
    if slugs:
        return _cut(lines, slugs, _Mark.SLUG, fountain.slug_text)
    if headings:
        lines, headings = _without_frames(lines, headings[0])
        return _cut(lines, headings, _Mark.LINE, _label_or_heading)
    lines = [line for line in lines if marks.heading(line) is None]
    for find in (marks.timed, marks.numbered, marks.bullets):
        places = find(lines)
        if places:
            return _cut(lines, places, _Mark.LINE, marks.item)
    return [_Block(_Mark.NONE, "", tuple(each)) for each in marks.paragraphs(lines)], ""


def _cut(
    lines: Sequence[str],
    places: Sequence[int],
    mark: _Mark,
    head: Callable[[str], str],
) -> tuple[list[_Block], str]:
    blocks = []
    for start, end in zip(places, [*places[1:], len(lines)], strict=True):
        text, length = lengths.take_length(fountain.without_emphasis(lines[start].strip()))
        blocks.append(_Block(mark, head(text), tuple(lines[start + 1 : end]), length))
    preface = lines[: places[0]]
    style = " ".join(found[1] for line in preface if (found := _style(line)) is not None)
    preface = [line for line in preface if _style(line) is None and marks.heading(line) is None]
    if _is_scene(preface):
        blocks.insert(0, _Block(_Mark.NONE, "", tuple(preface)))
    return blocks, f"\nStyle: {style}" if style else ""


def _without_frames(lines: Sequence[str], first: int) -> tuple[list[str], list[int]]:
    """Drop headings above the level of scenes, such as acts; return the lines and the scenes'."""
    levels = [found[0] if (found := marks.heading(line)) else 0 for line in lines]
    scene = levels[first]
    kept = [
        (line, level) for line, level in zip(lines, levels, strict=True) if not 0 < level < scene
    ]
    places = [index for index, (_, level) in enumerate(kept) if level == scene]
    return [line for line, _ in kept], places


def _style(line: str) -> re.Match[str] | None:
    return _STYLE.match(fountain.without_emphasis(line.strip().lstrip("-*• ")))


def _is_scene(preface: Sequence[str]) -> bool:
    """Tell whether what stands before the first mark reads like a scene, not like a preface."""
    text = " ".join(
        line.strip()
        for line in preface
        if not fountain.is_transition(line) and not marks.is_rule(line)
    ).strip()
    return len(text) >= 60 and text[-1:] in ".!?…。" and len(sentences(text)) >= 2


def _label_or_heading(line: str) -> str:
    found = marks.label(line)
    return line.lstrip("# ").rstrip("# ") if found is None else found


def _draft(block: _Block) -> tuple[SceneDraft, lengths.Length | None]:
    length, title, body = block.length, "", []
    for line in block.body:
        text = fountain.without_emphasis(line.strip())
        named = _NAMED.match(text)
        own = lengths.labelled_length(text.lstrip("-*• "))
        if own is not None:
            length = length or own
        elif named is not None and named[1].lower() in _TITLE_NAMES:
            title = named[2]
        elif named is not None:
            body.append(named[2])
        elif not fountain.is_transition(line) and not marks.is_rule(text):
            body.append(line)
    if block.mark is _Mark.SLUG:
        head, text = fountain.slug_title(block.head), fountain.described(body)
        text = f"{block.head.rstrip('.')}. {text}".strip()
    else:
        head, text = _headed(block, _prose(body))
    text, inner = lengths.take_length(_GAPS.sub(" ", text))
    title = clipped_title(title or head) or short_title(text)
    return SceneDraft(title, text), length or inner


def _headed(block: _Block, body: str) -> tuple[str, str]:
    """Return a title and a prompt from the marking line and the text below it."""
    head = block.head.strip()
    if block.mark is _Mark.NONE or not head:
        return "", body
    parted = _HEAD_AND_TEXT.match(head)
    is_title = len(head) <= 80 and head[-1] not in ".!?…。"
    if body and is_title:
        return head, body
    if parted is not None and (body or len(parted["text"]) * 2 > len(parted["head"])):
        return parted["head"], f"{parted['text']}\n{body}".strip()
    return "", f"{head}\n{body}".strip()


def _prose(lines: Sequence[str]) -> str:
    """Join wrapped lines; a paragraph, a bullet or a deeper heading begins a line of its own."""
    paragraphs: list[str] = []
    joined = False
    for line in lines:
        text = fountain.without_emphasis(line.strip())
        listed, headed = marks.bullet(text), marks.heading(text)
        if not text:
            joined = False
        elif joined and listed is None and headed is None:
            paragraphs[-1] = f"{paragraphs[-1]} {text}"
        else:
            paragraphs.append(headed[1] if headed else listed or text)
            joined = headed is None
    return "\n".join(paragraphs)


def _divided(text: str, scenes: int) -> tuple[SceneDraft, ...]:
    groups = grouped(sentences(text), scenes)
    return tuple(SceneDraft(short_title(group), group) for group in groups)
