"""The offline writer: a topic becomes the scenes of a film, by template, the same way every time.

Every prompt of a plan is its own: no two share a sentence. What holds them together is the subject
phrase, one object that comes back, one world of places and sounds, one palette, and light that
moves on from scene to scene.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from desktop_app.domain.catalogue import Model
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.sentence import say
from desktop_app.interchange.script import looks_like_script, split_script
from desktop_app.studio.story import Act, Beat, Phase, StoryTemplates, Style, World
from desktop_app.studio.subject import Kind, Subject, read_subject

__all__ = ["MAX_SCENES", "Planner", "fit_seconds", "looks_like_script"]

MAX_SCENES = 100
SHORTEST_PROMPT = 200
LONGEST_PROMPT = 450
DEFAULT_STYLE = "story"

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
)
_TRIES = 60


@dataclass(frozen=True, slots=True)
class _Film:
    """What stays the same through a film."""

    subject: Subject
    style: Style
    world: World
    day: tuple[Phase, ...]
    look: str
    who: str
    motif: str

    @property
    def named(self) -> str:
        """The film and what it is about, to follow “in”."""
        return f"{self.style.film} {self.subject.about}"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a scene stands: its act, its number in that act of how many, and its light."""

    act: Act
    number: int
    of: int
    phase: Phase


class Planner:
    """Writes scenes from the templates it is given; it keeps nothing between calls."""

    def __init__(self, templates: StoryTemplates) -> None:
        self._templates = templates

    @property
    def styles(self) -> dict[str, str]:
        """The styles on offer: id to name."""
        return {name: style.title for name, style in self._templates.styles.items()}

    def plan(
        self, topic: str, scenes: int, *, style: str = DEFAULT_STYLE, variation: int = 0
    ) -> tuple[SceneDraft, ...]:
        """Return `scenes` drafts (1 to 100) for a topic; raises InvalidInput for anything else.

        The same arguments give the same film; another `variation` gives another one.
        """
        if not 1 <= scenes <= MAX_SCENES:
            raise InvalidInput(
                say(
                    "A film is planned in 1 to {max_scenes} scenes, not {scenes}.",
                    max_scenes=MAX_SCENES,
                    scenes=scenes,
                )
            )
        film = self._film(topic, style, variation)
        rng = Random(f"{_seed(topic, style, variation)}\nscenes")
        places = self._places(film, scenes)
        beats = self._beats(film, places, rng)
        writer = _Writer(self._templates, film, rng, used=())
        return tuple(writer.scene(beat, at) for beat, at in zip(beats, places, strict=True))

    def reroll(
        self,
        drafts: Sequence[SceneDraft],
        index: int,
        topic: str,
        *,
        style: str = DEFAULT_STYLE,
        variation: int = 0,
    ) -> SceneDraft:
        """Return another version of one scene that shares no sentence with any of `drafts`."""
        film = self._film(topic, style, variation)
        here = drafts[index]
        rng = Random(f"{_seed(topic, style, variation)}\n{index}\n{here.prompt}")
        at = self._places(film, min(len(drafts), MAX_SCENES))[min(index, MAX_SCENES - 1)]
        taken = {_bare_title(draft.title) for draft in drafts}
        own, cutaways = self._bank(film, at.act)
        free = [beat for beat in own if beat.title.lower() not in taken]
        free = free or [beat for beat in cutaways if beat.title.lower() not in taken]
        same = [beat for beat in (*own, *cutaways) if beat.title.lower() == _bare_title(here.title)]
        used = [sentence for draft in drafts for sentence in _sentences(draft.prompt)]
        writer = _Writer(self._templates, film, rng, used=used)
        draft = writer.scene(rng.choice(free or same or list(own)), at)
        title = draft.title if free else here.title
        return replace(draft, title=title, seconds=here.seconds)

    def plan_film(
        self,
        topic_or_script: str,
        scenes: int | None,
        seconds: int,
        *,
        style: str = DEFAULT_STYLE,
        variation: int = 0,
    ) -> tuple[SceneDraft, ...]:
        """Return drafts with seconds from a script, or `scenes` of them from a topic."""
        if looks_like_script(topic_or_script):
            drafts = split_script(topic_or_script, scenes)
        else:
            drafts = self.plan(topic_or_script, scenes or 5, style=style, variation=variation)
        return tuple(replace(each, seconds=each.seconds or seconds) for each in drafts)

    def _film(self, topic: str, style: str, variation: int) -> _Film:
        templates = self._templates
        chosen = templates.styles.get(style)
        if chosen is None:
            names = ", ".join(templates.styles)
            raise InvalidInput(
                say(
                    "There is no story style “{style}”; there are {names}.",
                    style=style,
                    names=names,
                )
            )
        nouns = frozenset().union(*(world.keywords for world in templates.worlds))
        subject = read_subject(topic, templates.words, nouns)
        rng = Random(_seed(topic, style, variation))
        world = _world(subject, templates)
        who = subject.who or rng.choice(templates.strangers)
        if subject.wears:
            who = f"{who} {rng.choice(world.clothes)}"
        night = not templates.words.night.isdisjoint(_words(subject.topic))
        return _Film(
            subject=subject,
            style=chosen,
            world=world,
            day=templates.days["night" if night else "day"],
            look=rng.choice(chosen.looks),
            who=who,
            motif=rng.choice(world.motifs),
        )

    def _bank(self, film: _Film, act: Act) -> tuple[tuple[Beat, ...], tuple[Beat, ...]]:
        """Return the beats of an act that suit the subject, and the cutaways that suit any."""
        beats = self._templates.beats
        return beats[film.subject.kind][act], beats["cutaway"][act]

    def _places(self, film: _Film, scenes: int) -> list[_Place]:
        counts = self._counts(film, scenes)
        acts = [(act, number) for act in Act for number in range(counts[act])]
        last = len(film.day) - 1
        return [
            _Place(act, number, counts[act], film.day[_step(index, scenes, last)])
            for index, (act, number) in enumerate(acts)
        ]

    def _counts(self, film: _Film, scenes: int) -> dict[Act, int]:
        """Spread scenes over the acts: the arc's first ones, then by shares, never past a bank."""
        arc = self._templates.arcs["lesson" if film.subject.kind is Kind.LESSON else film.style.arc]
        if scenes <= len(arc.first):
            return self._with_every_item(film, {act: arc.first[:scenes].count(act) for act in Act})
        room = {act: sum(map(len, self._bank(film, act))) for act in Act}
        counts = dict.fromkeys(Act, 1)
        while sum(counts.values()) < scenes:
            open_acts = [act for act in Act if counts[act] < room[act]]
            act = min(open_acts, key=lambda each: (counts[each] + 0.5) / arc.shares[each])
            counts[act] += 1
        return self._with_every_item(film, counts)

    def _with_every_item(self, film: _Film, counts: dict[Act, int]) -> dict[Act, int]:
        """Give a list of things a scene for each of them, where the film is long enough."""
        wanted = film.subject.item.count or 0
        if sum(counts.values()) < wanted + 2:
            return counts
        while counts[Act.DEVELOPMENT] < wanted:
            spared = max((Act.SETUP, Act.TURN), key=lambda act: counts[act])
            counts[spared] -= 1
            counts[Act.DEVELOPMENT] += 1
        return counts

    def _beats(self, film: _Film, places: Sequence[_Place], rng: Random) -> list[Beat]:
        found: list[Beat] = []
        for act in Act:
            count = sum(place.act is act for place in places)
            own, cutaways = self._bank(film, act)
            if count <= len(own):
                found.extend(_in_order(own, count, rng))
            else:
                found.extend(_mixed(own, _in_order(cutaways, count - len(own), rng)))
        return found


class _Deck:
    """Deals values in a shuffled order, all of them before any comes again."""

    def __init__(self, values: Sequence[str], rng: Random) -> None:
        self._values = values
        self._rng = rng
        self._left: list[str] = []

    def deal(self) -> str:
        if not self._left:
            self._left = self._rng.sample(self._values, len(self._values))
        return self._left.pop()


class _Writer:
    """Turns beats into scenes and remembers every sentence, so that none is written twice."""

    def __init__(
        self, templates: StoryTemplates, film: _Film, rng: Random, used: Sequence[str]
    ) -> None:
        self._film = film
        self._rng = rng
        self._used = {_folded(sentence) for sentence in used}
        self._places = _Deck(film.world.places, rng)
        self._foregrounds = _Deck(film.world.foregrounds, rng)
        self._sounds = _Deck(film.world.sounds, rng)
        self._airs = _Deck(film.world.airs, rng)
        self._shots = {
            framing: (_Deck(shots.sizes, rng), _Deck(shots.lenses, rng), _Deck(shots.moves, rng))
            for framing, shots in templates.shots.items()
        }
        self._moves = _Deck(film.style.moves, rng)
        self._lights = {phase.time: _Deck(phase.lights, rng) for phase in film.day}

    def scene(self, beat: Beat, at: _Place) -> SceneDraft:
        """Write one scene, trying other words until each of its sentences is new."""
        prompt = ""
        for _ in range(_TRIES):
            prompt = self._prompt(beat, at)
            if self._used.isdisjoint(map(_folded, _sentences(prompt))):
                break
        self._used.update(map(_folded, _sentences(prompt)))
        return SceneDraft(self._title(beat, at), prompt)

    def _prompt(self, beat: Beat, at: _Place) -> str:
        sizes, lenses, moves = self._shots[beat.framing]
        action = self._action(beat, at, sizes.deal())
        # Every other scene moves as its kind of film likes to, the rest as its framing does.
        move = self._rng.choice((moves, self._moves)).deal()
        camera = self._camera(lenses.deal(), move)
        air, sound = self._airs.deal(), self._sound()
        light = f"{at.phase.time}, {self._lights[at.phase.time].deal()}"
        fullest = [
            (action, camera, f"{light}, {air}; {self._film.look}.", sound),
            (action, camera, f"{light}; {self._film.look}.", sound),
            (action, camera, f"{light}; {self._film.look}."),
            (action, f"{light}; {self._film.look}."),
        ]
        texts = [" ".join(sentences) for sentences in fullest]
        return next((text for text in texts if len(text) <= LONGEST_PROMPT), texts[-1])

    def _action(self, beat: Beat, at: _Place, size: str) -> str:
        film = self._film
        counted = self._counts_off(beat, at)
        line = beat.line.format(
            who=film.who,
            topic=self._item(at) if counted else film.subject.topic,
            step=self._item(at),
            place=self._places.deal(),
            motif=film.motif,
            the_motif=_definite(film.motif),
        )
        names_topic = "{topic}" in beat.line and not counted
        film_named = film.style.film if names_topic else film.named
        frames = [
            f"In {film_named}, {_with_article(size)}: {line}.",
            f"{_capital(size)} from {film_named}: {line}.",
            f"{_capital(size)}, {film_named}: {line}.",
        ]
        if names_topic:
            frames[2] = f"{_capital(size)}: {line}."
        return self._rng.choice(frames)

    def _camera(self, lens: str, move: str) -> str:
        near = self._foregrounds.deal()
        return self._rng.choice(
            [
                f"{_capital(lens)}, {move}, {near} in the foreground.",
                f"{_capital(move)}, {lens}, {near} soft in the foreground.",
                f"Shot past {near} on {_with_article(lens)}, {move}.",
            ]
        )

    def _sound(self) -> str:
        near, far = self._sounds.deal(), self._sounds.deal()
        if near == far:
            far = self._sounds.deal()
        return self._rng.choice(
            [
                f"Sound of {near} and {far}.",
                f"We hear {near}, then {far}.",
                f"{_capital(near)}, {far}.",
            ]
        )

    def _item_number(self, at: _Place) -> int:
        """Return which of the counted things a scene shows, from 1."""
        count = self._film.subject.item.count
        if count is None or at.of <= count:
            return at.number + 1
        return at.number * count // at.of + 1

    def _item(self, at: _Place) -> str:
        number = self._item_number(at)
        ordinal = _ORDINALS[number - 1] if number <= len(_ORDINALS) else f"{number}th"
        return f"the {ordinal} {self._film.subject.item.noun}"

    def _counts_off(self, beat: Beat, at: _Place) -> bool:
        """Tell whether a scene shows one of the things that the film goes through."""
        subject = self._film.subject
        if subject.kind is Kind.LESSON:
            return "{step}" in beat.line
        return (
            subject.item.count is not None and at.act is Act.DEVELOPMENT and "{topic}" in beat.line
        )

    def _title(self, beat: Beat, at: _Place) -> str:
        if not self._counts_off(beat, at):
            return beat.title
        noun = self._film.subject.item.noun.rsplit(" ", 1)[-1]
        return f"{_capital(noun)} {self._item_number(at)}: {beat.title[0].lower()}{beat.title[1:]}"


def fit_seconds(drafts: Sequence[SceneDraft], model: Model, seconds: int) -> tuple[SceneDraft, ...]:
    """Give every draft the length nearest to its own, or else to `seconds`, that a model makes."""
    lengths = model.durations() or (seconds,)
    return tuple(
        replace(draft, seconds=min(lengths, key=lambda each: (abs(each - wanted), each)))
        for draft in drafts
        for wanted in (draft.seconds or seconds,)
    )


def _world(subject: Subject, templates: StoryTemplates) -> World:
    """Return the world that most words of the topic point to, else the one usual for its kind."""
    found = _words(subject.topic)
    best = max(templates.worlds, key=lambda world: len(found & world.keywords))
    if found & best.keywords:
        return best
    name = templates.fallback_world[subject.kind]
    return next(world for world in templates.worlds if world.name == name)


def _words(topic: str) -> set[str]:
    low = [re.sub(r"['’]s?$", "", word) for word in re.findall(r"[\w'’]+", topic.lower())]
    return {
        *low,
        *(word.removesuffix("s") for word in low),
        *(word.removesuffix("es") for word in low),
    }


def _in_order(beats: Sequence[Beat], count: int, rng: Random) -> list[Beat]:
    """Pick beats at random and keep their rising order."""
    return [beats[i] for i in sorted(rng.sample(range(len(beats)), count))]


def _mixed(own: Sequence[Beat], cutaways: Sequence[Beat]) -> list[Beat]:
    """Spread cutaways evenly between the beats of the subject."""
    total = len(own) + len(cutaways)
    ranked = [((i + 0.5) * total / len(own), beat) for i, beat in enumerate(own)]
    ranked += [((i + 0.5) * total / len(cutaways), beat) for i, beat in enumerate(cutaways)]
    return [beat for _, beat in sorted(ranked, key=lambda each: each[0])]


def _step(index: int, scenes: int, last: int) -> int:
    """Return which phase of the day a scene of `scenes` falls in; a lone one in the afternoon."""
    return round(last * 0.6) if scenes == 1 else round(index * last / (scenes - 1))


def _seed(topic: str, style: str, variation: int) -> str:
    return f"{' '.join(topic.split())}\n{style}\n{variation}"


def _sentences(prompt: str) -> list[str]:
    return [sentence for sentence in _SENTENCE_END.split(prompt) if sentence]


def _folded(sentence: str) -> str:
    return re.sub(r"\W+", " ", sentence).strip().lower()


def _bare_title(title: str) -> str:
    return title.rsplit(": ", 1)[-1].lower()


def _definite(thing: str) -> str:
    return f"the {thing.split(' ', 1)[1]}"


def _with_article(thing: str) -> str:
    vowel = thing[0] in "aeiou" or thing.startswith(("8", "11", "18"))
    return f"{'an' if vowel else 'a'} {thing}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
