"""What the simulated chat model writes: a usable film for any brief, the same one every time.

Takewright's briefs are JSON in the user's message; anything else is answered in a sentence. Words
like `[simulate: prose]` in a brief ask for a broken answer, `[simulate: prose once]` for one that
is right when it is asked for again.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Self

from desktop_app.studio.planner import MAX_SCENES, Planner

_ASKED: Final = re.compile(r"\[simulate:\s*([a-z0-9 ]+?)\s*\]", re.IGNORECASE)
_ONCE: Final = " once"
_MANY: Final = 40
_TRANSITIONS: Final = ("dissolve", "cut", "dip to black", "cut")
_LINES: Final = ("Here we begin.", "Not yet.", "Look at that.", "One more time.", "We made it.")
_GERMAN: Final = {
    "title": "titel",
    "prompt": "beschreibung",
    "seconds": "sekunden",
    "cast": "besetzung",
    "camera": "kamera",
    "dialogue": "dialog",
    "transition": "übergang",
    "scenes": "szenen",
}
_NUMBERS: Final = ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht")


def wishes_in(messages: Sequence[Mapping[str, str]]) -> frozenset[str]:
    """Return what the messages ask the simulator for; what is asked once, before an answer only."""
    text = "\n".join(each["content"] for each in messages)
    again = any(each["role"] == "assistant" for each in messages)
    found = [each.lower() for each in _ASKED.findall(text)]
    once = {each.removesuffix(_ONCE) for each in found if each.endswith(_ONCE)}
    always = {each for each in found if not each.endswith(_ONCE)}
    return frozenset(always if again else always | once)


class Playwright:
    """Writes what a brief asks for, from the templates of the planner."""

    def __init__(self, planner: Planner) -> None:
        self._planner = planner

    def answer(self, messages: Sequence[Mapping[str, str]]) -> str:
        """Return the text that the model writes."""
        brief = _brief(messages)
        if brief is None:
            return "pong"
        wishes = wishes_in(messages)
        if brief.get("task") == "scene":
            return _spoilt(self._scene(brief), wishes)
        if brief.get("task") != "film":
            return _spoilt(_reworded(brief), wishes)
        count = _count(brief, wishes)
        film = self._film(brief, count)
        if "other language" in wishes:
            return json.dumps(_in_german(film), ensure_ascii=False)
        return _spoilt(film, wishes)

    def _scene(self, brief: Mapping[str, Any]) -> dict[str, Any]:
        """Return one scene that the outline of the brief does not have, at its place."""
        outline, at = brief["outline"], int(brief["scene"]) - 1
        there = {each["prompt"] for each in outline}
        film = self._film(brief, min(len(outline) + 3, MAX_SCENES))
        other = [each for each in film["scenes"] if each["prompt"] not in there]
        choice = other or film["scenes"]
        return {**film, "scenes": [choice[at % len(choice)]]}

    def _film(self, brief: Mapping[str, Any], count: int) -> dict[str, Any]:
        topic = _ASKED.sub("", str(brief.get("topic") or brief.get("script") or "A film")).strip()
        drafts = self._planner.plan(topic[:200] or "A film", min(count, MAX_SCENES))
        cast = _Company.of(brief.get("cast", []))
        offered = brief.get("seconds_on_offer") or [8]
        scenes = []
        for number, draft in enumerate(drafts):
            people, place = cast.people_in(number), cast.place_in(number)
            who = " and ".join(f"{{{each}}}" for each in people)
            come = "come" if len(people) > 1 else "comes"
            where = f"to {{{place}}}" if place else "into it"
            scenes.append(
                {
                    "title": draft.title,
                    "prompt": f"{who} {come} {where}. {draft.prompt}",
                    "seconds": offered[len(offered) // 2],
                    "cast": [*people, place] if place else [*people],
                    "camera": "slow dolly in at eye level",
                    "dialogue": [{"speaker": people[0], "line": _LINES[number % len(_LINES)]}],
                    "transition": _TRANSITIONS[number % len(_TRANSITIONS)],
                }
            )
        return {"title": topic[:60], "scenes": scenes, "new_cast": [*cast.new]}


_ADA: Final = {
    "name": "Ada",
    "kind": "person",
    "words": "a woman of forty in a grey coat, short dark hair, calm eyes",
}
_BEN: Final = {
    "name": "Ben",
    "kind": "person",
    "words": "a boy of ten in a yellow jumper, freckles, untidy red hair",
}
_DOOR: Final = {
    "name": "Green Door",
    "kind": "place",
    "words": "a narrow green door in a stone wall, its paint worn off around the lock",
}


@dataclass(frozen=True, slots=True)
class _Company:
    """Who plays and where: those of the brief, and people and a place of its own if it has none."""

    people: tuple[str, ...]
    places: tuple[str, ...]
    new: tuple[Mapping[str, str], ...] = ()

    @classmethod
    def of(cls, told: Sequence[Mapping[str, str]]) -> Self:
        """Return whom a brief has, or who is brought in."""
        new = () if any(each.get("kind") == "person" for each in told) else (_ADA, _BEN, _DOOR)
        cast = (*told, *new)
        people = tuple(each["name"] for each in cast if each.get("kind") == "person")
        places = tuple(each["name"] for each in cast if each.get("kind") == "place")
        return cls(people, places, new)

    def people_in(self, number: int) -> tuple[str, ...]:
        """Return who is in a scene: one after the other, then the first two together."""
        together = self.people[:2] if len(self.people) > 1 else ()
        turns = (*((each,) for each in self.people), *([together] if together else []))
        return turns[number % len(turns)]

    def place_in(self, number: int) -> str | None:
        """Return where a scene is; every second one is somewhere else."""
        if not self.places or number % 2:
            return None
        return self.places[number // 2 % len(self.places)]


def _brief(messages: Sequence[Mapping[str, str]]) -> dict[str, Any] | None:
    for each in messages:
        if each["role"] != "user":
            continue
        try:
            found = json.loads(each["content"])
        except ValueError:
            continue
        if isinstance(found, dict) and "task" in found:
            return found
    return None


def _count(brief: Mapping[str, Any], wishes: frozenset[str]) -> int:
    asked = int(brief.get("scenes") or 5)
    if "40 scenes" in wishes:
        return _MANY
    if "wrong count" in wishes:
        return asked + 2
    return max(1, asked - 2) if "too few" in wishes else asked


def _reworded(brief: Mapping[str, Any]) -> dict[str, str]:
    prompt = _ASKED.sub("", str(brief.get("prompt", ""))).strip()
    match brief.get("task"):
        case "shorter":
            half = prompt[: max(len(prompt) * 2 // 3, 20)]
            words = half.rsplit(" ", 1)[0].rstrip(",;: ") + "."
        case "safer":
            words = re.sub(r"\b(blood|gun|knife|dead|kill\w*)\b", "shadow", prompt, flags=re.I)
            words = f"{words.rstrip('.')}, seen from afar and gently."
        case _:
            wish = str(brief.get("wish") or "in warm evening light")
            words = f"{prompt.rstrip('.')}. {wish[:1].upper()}{wish[1:].rstrip('.')}."
    return {"prompt": words}


def _spoilt(answer: Mapping[str, Any], wishes: frozenset[str]) -> str:
    """Return an answer as JSON, or in whichever way it was asked to be broken."""
    text = json.dumps(answer, ensure_ascii=False)
    if "prose" in wishes:
        return "What a fine idea! I see a harbour, and then I see a boat. Shall I go on?"
    if "empty" in wishes:
        return ""
    if "half json" in wishes:
        return text[: len(text) // 2]
    if "code fences" in wishes:
        return f"Here is your film:\n\n```json\n{json.dumps(answer, indent=2)}\n```\nEnjoy!"
    if "loose json" in wishes:
        loose = re.sub(r'"(\w+)":', r"\1:", text).replace("}, {", "},\n // next\n {")
        return loose.replace("]}", ",]}")
    return text


def _in_german(film: Mapping[str, Any]) -> dict[str, Any]:
    scenes = []
    for scene in film["scenes"]:
        told = {_GERMAN[name]: value for name, value in scene.items()}
        seconds = scene["seconds"]
        told["sekunden"] = _NUMBERS[seconds] if seconds < len(_NUMBERS) else f"{seconds} Sekunden"
        told["dialog"] = [{"sprecher": each["speaker"], "text": each["line"]}
                          for each in scene["dialogue"]]  # fmt: skip
        scenes.append(told)
    return {"titel": film["title"], "szenen": scenes}
