"""What a writer answered, read as scenes: tolerantly, and held against the model's limits."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from desktop_app.domain.cast import (
    CastEntry,
    CastId,
    CastKind,
    checked_name,
    key_of,
    mentions,
    without_braces,
)
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.picture import TransitionKind
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.sentence import say, say_count
from desktop_app.interchange.loose_json import values_in
from desktop_app.interchange.sentences import clipped_title, short_title
from desktop_app.studio.brief import Brief
from desktop_app.studio.writer_words import WriterWords, folded

MOST_READ: Final = 1000
_LONGEST_DIALOGUE: Final = 600
_DIGITS: Final = re.compile(r"\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class Written:
    """Scenes, and who or what came up that the cast does not have yet.

    `notes` are sentences on what was not as asked for; `fault` says why another try is worth it,
    in English for the writer, empty when none is.
    """

    drafts: tuple[SceneDraft, ...]
    suggestions: tuple[CastEntry, ...] = ()
    notes: tuple[str, ...] = ()
    fault: str = ""


def read_scenes(text: str, brief: Brief, words: WriterWords, *, is_cut: bool = False) -> Written:
    """Return the scenes in an answer; none when it has none."""
    best: list[Mapping[str, object]] = []
    around: object = None
    for found in values_in(text):
        scenes = _scenes_of(found.value, words)
        if len(scenes) > len(best):
            best, around = scenes, found.value
            is_cut = is_cut or not found.is_whole
    drafts = [draft for each in best[:MOST_READ] if (draft := _draft(each, words)) is not None]
    if not drafts:
        return Written((), fault="there is no JSON object with scenes in it.")
    suggestions = _suggestions(around, words, brief)
    return _checked(_tidied(drafts, suggestions, brief), suggestions, brief, is_cut=is_cut)


def is_refusal(text: str, words: WriterWords) -> bool:
    """Tell whether a text reads like a model that will not answer."""
    start = text.strip()[:120].casefold()
    return any(each in start for each in words.refusals)


def _scenes_of(value: object, words: WriterWords) -> list[Mapping[str, object]]:
    """Return what looks like a list of scenes: the list itself, or under a key of an object."""
    if isinstance(value, list):
        return [each for each in value if isinstance(each, dict) and _is_scene(each, words)]
    if not isinstance(value, dict):
        return []
    named = _get(value, "scenes", words)
    if isinstance(named, dict):
        # Numbered: {"1": {…}, "2": {…}}.
        named = list(named.values())
    if isinstance(named, list):
        found = _scenes_of([_as_scene(each) for each in named], words)
        if found:
            return found
    inner = [each for each in value.values() if isinstance(each, dict | list)]
    numbered = _scenes_of([each for each in inner if isinstance(each, dict)], words)
    deeper = [_scenes_of(each, words) for each in inner]
    longest = max([numbered, *deeper], key=len, default=[])
    if not longest and _is_scene(value, words):
        return [value]
    return longest


def _as_scene(value: object) -> object:
    """Return a scene that came as a mere text."""
    return {"prompt": value} if isinstance(value, str) and len(value) > 20 else value


def _is_scene(value: Mapping[str, object], words: WriterWords) -> bool:
    prompt = _get(value, "prompt", words)
    return isinstance(prompt, str) and bool(prompt.strip())


def _get(value: Mapping[str, object], key: str, words: WriterWords) -> object:
    by_name = {folded(str(name)): each for name, each in value.items()}
    return next((by_name[name] for name in words.keys[key] if name in by_name), None)


def _draft(scene: Mapping[str, object], words: WriterWords) -> SceneDraft | None:
    prompt = _text(_get(scene, "prompt", words))
    if not prompt:
        return None
    title = clipped_title(_text(_get(scene, "title", words))) or short_title(prompt)
    return SceneDraft(
        title,
        prompt,
        _seconds(_get(scene, "seconds", words), words),
        camera=_text(_get(scene, "camera", words)),
        dialogue=_dialogue(_get(scene, "dialogue", words), words),
        transition=_transition(_get(scene, "transition", words), words),
    )


def _text(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_text, value)))
    if isinstance(value, dict):
        return ", ".join(filter(None, map(_text, value.values())))
    text = "" if value is None or isinstance(value, bool) else str(value)
    return "" if text.strip().lower() in {"none", "null", "n/a", "-", "—"} else text.strip()


def _seconds(value: object, words: WriterWords) -> int | None:
    if isinstance(value, bool) or value is None:
        return None
    found = _DIGITS.search(str(value))
    if found is not None:
        return max(1, round(float(found[0].replace(",", ".")))) if len(found[0]) < 6 else None
    said = [folded(each) for each in str(value).split()]
    return next((words.numbers[each] for each in said if each in words.numbers), None)


def _dialogue(value: object, words: WriterWords) -> str:
    """Return what is said, a line each, with who says it before a colon."""
    if isinstance(value, dict):
        value = [value]
    if not isinstance(value, list):
        return _unquoted(_text(value))[:_LONGEST_DIALOGUE]
    lines = []
    for each in value:
        if isinstance(each, dict):
            speaker, line = _text(_get(each, "speaker", words)), _text(_get(each, "line", words))
            if not line and len(each) == 1:
                # The speaker is the key.
                speaker, line = next((str(who), _text(said)) for who, said in each.items())
            speaker = speaker.strip("{} ")
            line = _unquoted(line)
            lines.append(f"{speaker}: {line}" if speaker and line else line)
        else:
            lines.append(_unquoted(_text(each)))
    return "\n".join(filter(None, lines))[:_LONGEST_DIALOGUE]


def _unquoted(text: str) -> str:
    return text.strip().strip('"“”„«»').strip()


def _transition(value: object, words: WriterWords) -> TransitionKind | None:
    return words.transitions.get(folded(_text(value)))


def _suggestions(around: object, words: WriterWords, brief: Brief) -> tuple[CastEntry, ...]:
    """Return whom the answer brings in that the cast does not have; nobody twice."""
    if not isinstance(around, dict):
        return ()
    listed = _get(around, "new cast", words)
    found: dict[str, CastEntry] = {key_of(each.name): each for each in brief.cast}
    known = set(found)
    for each in listed if isinstance(listed, list) else []:
        entry = _entry(each, words)
        if entry is not None:
            found.setdefault(key_of(entry.name), entry)
    return tuple(entry for key, entry in found.items() if key not in known)


def _entry(value: object, words: WriterWords) -> CastEntry | None:
    if not isinstance(value, dict):
        return None
    by_name = {folded(str(name)): each for name, each in value.items()}
    names = words.keys["title"]
    name = next((_text(by_name[each]) for each in names if each in by_name), "").strip("{} ")
    said = _text(_get(value, "words", words))
    try:
        name = checked_name(name)
    except InvalidInput:
        return None
    kind = words.kinds.get(folded(_text(_get(value, "kind", words))), CastKind.PERSON)
    voice = _text(_get(value, "voice", words))
    return CastEntry(CastId(""), kind, name, said, voice=voice) if said else None


def _tidied(
    drafts: list[SceneDraft], suggestions: tuple[CastEntry, ...], brief: Brief
) -> tuple[SceneDraft, ...]:
    """Return drafts that name in braces only whom the cast has or was suggested."""
    known = {key_of(each.name) for each in (*brief.cast, *suggestions)}
    found = []
    for at, draft in enumerate(drafts):
        prompt = draft.prompt
        for each in mentions(prompt):
            if each.key not in known:
                prompt = without_braces(prompt, each.name)
        first = replace(draft, transition=None) if at == 0 else draft
        found.append(replace(first, prompt=prompt))
    return tuple(found)


def _checked(
    drafts: tuple[SceneDraft, ...],
    suggestions: tuple[CastEntry, ...],
    brief: Brief,
    *,
    is_cut: bool,
) -> Written:
    notes, faults = [], []
    wanted, given = brief.scenes, len(drafts)
    if wanted is not None and given != wanted:
        faults.append(f"it has {given} scenes, and {wanted} are wanted.")
    elif is_cut:
        faults.append("it breaks off in the middle.")
    if wanted is not None and given > wanted:
        notes.append(
            say(
                "The writer gave {given} scenes where {wanted} were asked for; the first ones and"
                " the last are here.",
                given=given,
                wanted=wanted,
            )
        )
        drafts = (*drafts[: wanted - 1], drafts[-1])
    elif wanted is not None and given < wanted:
        notes.append(
            say_count(
                "The writer gave {count} scene where {wanted} were asked for.",
                "The writer gave {count} scenes where {wanted} were asked for.",
                count=given,
                wanted=wanted,
            )
        )
    elif is_cut:
        notes.append(say("The writer's answer broke off; what came whole is here."))
    drafts = tuple(_fitted(draft, brief) for draft in drafts)
    long = sum(len(draft.prompt) > brief.limits.prompt for draft in drafts)
    if long:
        faults.append(f"{long} prompts are longer than {brief.limits.prompt} characters.")
    return Written(drafts, suggestions, tuple(notes), " ".join(faults))


def _fitted(draft: SceneDraft, brief: Brief) -> SceneDraft:
    """Return a draft of a length that the model makes, the nearest to what was written."""
    offered = brief.limits.seconds
    if draft.seconds is None or not offered:
        return draft
    wanted = draft.seconds
    return replace(draft, seconds=min(offered, key=lambda each: (abs(each - wanted), each)))
