"""What a model does not do: a sentence for each thing in a scene that it cannot be asked for."""

from collections.abc import Iterator, Sequence

from desktop_app.domain.catalogue import excluded, has_seed
from desktop_app.domain.models import Model, Role, Settings
from desktop_app.domain.references import Shot
from desktop_app.domain.sentence import Sentence, either, joined, say


def settings_problems(model: Model, settings: Settings) -> Iterator[str]:
    """Yield what keeps these settings from being asked for."""
    aspects, durations = model.aspects(), model.durations()
    if aspects and settings.aspect not in aspects:
        yield say(
            "{model} makes {choices}, not {aspect}.",
            model=model.title,
            choices=either(aspects),
            aspect=settings.aspect,
        )
    if durations and settings.seconds not in durations:
        yield say(
            "{model} makes clips of {choices}, not {seconds} s.",
            model=model.title,
            choices=_spell(durations),
            seconds=settings.seconds,
        )
    yield from _resolution_problems(model, settings)
    yield from _choice_problems(model, settings)
    yield from negative_problems(model, settings)


def _resolution_problems(model: Model, settings: Settings) -> Iterator[str]:
    resolutions = model.resolutions()
    if settings.resolution is None or settings.resolution in resolutions:
        return
    facts = {"model": model.title, "asked": settings.resolution}
    if resolutions:
        yield say("{model} offers {choices}, not {asked}.", choices=either(resolutions), **facts)
    else:
        yield say("{model} has no choice of resolution, not {asked}.", **facts)


def _choice_problems(model: Model, settings: Settings) -> Iterator[str]:
    together = excluded(model, settings)
    if together is not None:
        told = joined(*(_fact(name, value) for name, value in together.items()), by=" · ")
        yield say("{model} does not make {choices} together.", model=model.title, choices=told)
    seed = model.field_for(Role.SEED)
    if seed is not None and settings.seed is not None and not has_seed(model, settings.seed):
        yield say(
            "{model} takes seeds from {least} to {most}, not {seed}.",
            model=model.title,
            least=str(seed.minimum or 0),
            most=str(seed.maximum),
            seed=str(settings.seed),
        )


def negative_problems(model: Model, settings: Settings) -> Iterator[str]:
    """Yield what is wrong with the words on what is not to be seen."""
    field = model.field_for(Role.NEGATIVE)
    most = field.maximum if field is not None else None
    over = 0 if most is None else len(settings.negative.strip()) - most
    if over > 0:
        yield say(
            "What is not to be seen is {over} characters over {model}'s {limit}.",
            over=over,
            model=model.title,
            limit=most,
        )


def prompt_problems(model: Model, prompt: str) -> Iterator[str]:
    """Yield what is wrong with the words that would be sent."""
    length = len(prompt.strip())
    field = model.field_for(Role.PROMPT)
    if length == 0:
        yield say("The scene has no prompt yet.")
    elif field is not None and field.minimum is not None and length < field.minimum:
        yield say(
            "{model} wants a prompt of at least {minimum} characters.",
            model=model.title,
            minimum=field.minimum,
        )
    elif length > model.prompt_limit:
        yield say(
            "The prompt is {over} characters over {model}'s {prompt_limit}.",
            over=length - model.prompt_limit,
            model=model.title,
            prompt_limit=model.prompt_limit,
        )


def shot_problems(model: Model, shots: Sequence[Shot], seconds: int) -> Iterator[str]:
    """Yield what keeps these shots from being made in one clip of so many seconds."""
    field = model.field_for(Role.SHOTS)
    if field is None or field.shots is None or not shots:
        return
    rules = field.shots
    if field.maximum is not None and len(shots) > field.maximum:
        yield say(
            "{model} makes at most {most} shots in a clip, not {count}.",
            model=model.title,
            most=field.maximum,
            count=len(shots),
        )
    for number, shot in enumerate(shots, 1):
        told = shot.prompt.strip()
        if not told:
            yield say("Shot {number} has no prompt yet.", number=number)
        elif rules.most_characters is not None and len(told) > rules.most_characters:
            yield say(
                "Shot {number} is {over} characters over {model}'s {limit}.",
                number=number,
                over=len(told) - rules.most_characters,
                model=model.title,
                limit=rules.most_characters,
            )
        most = rules.most_seconds or seconds
        if not rules.least_seconds <= shot.seconds <= most:
            yield say(
                "Shot {number} is {seconds} s; {model} makes shots of {least} to {most} s.",
                number=number,
                seconds=shot.seconds,
                model=model.title,
                least=rules.least_seconds,
                most=most,
            )
    total = sum(shot.seconds for shot in shots)
    if total > seconds or (rules.whole and total != seconds):
        yield say(
            "The shots come to {total} s and the clip is {seconds} s; make them agree.",
            total=total,
            seconds=seconds,
        )


def _fact(name: str, value: str) -> str:
    match name:
        case "seconds":
            return say("{seconds} s", seconds=value)
        case "sound":
            return say("sound") if value == "on" else say("no sound")
        case _:
            return value


def _spell(durations: Sequence[int]) -> Sentence:
    if len(durations) > 2 and tuple(durations) == tuple(range(durations[0], durations[-1] + 1)):
        return say("{least} to {most} s", least=durations[0], most=durations[-1])
    return say("{choices} s", choices=either([str(each) for each in durations]))
