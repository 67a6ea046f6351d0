"""Scenes as they are asked for, from the few words of a test file, and as hypothesis makes them."""

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from desktop_app.domain.asking import Ask
from desktop_app.domain.cast import CastEntry, CastKind, by_key, expanded
from desktop_app.domain.catalogue import Catalogue, ModelId, Settings
from desktop_app.domain.ids import CastId
from desktop_app.domain.references import Reference, Shot, Source, Use
from desktop_app.domain.time import Flicks, flicks


def ask_from(told: Mapping[str, Any]) -> Ask:
    """Return what a file of `requests/` asks for."""
    settings = Settings(
        ModelId(told["model"]),
        told.get("aspect", "16:9"),
        told["seconds"],
        told.get("resolution"),
        told.get("sound"),
        told.get("seed"),
        told.get("negative", ""),
        tuple(told.get("options", {}).items()),
    )
    own = tuple(reference(Use(use), at) for at, use in enumerate(told.get("references", ())))
    cast = tuple(_entry(each) for each in told.get("cast", ()))
    shots = tuple(Shot(prompt, seconds) for prompt, seconds in told.get("shots", ()))
    return asked(told["prompt"], settings, own, shots, cast)


def asked(
    prompt: str,
    settings: Settings,
    own: tuple[Reference, ...] = (),
    shots: tuple[Shot, ...] = (),
    cast: tuple[CastEntry, ...] = (),
) -> Ask:
    """Return an Ask with the words of its cast, and what the cast shows after its own."""
    words = expanded(prompt, by_key(cast)).words
    shown = tuple(each for entry in cast for each in entry.references)
    return Ask(prompt, words, settings, (*own, *shown), shots, cast, (), shots)


def reference(use: Use, at: int, cast_id: CastId | None = None) -> Reference:
    """Return a reference that is a file, by a name that no other has."""
    return Reference(use, Source(path=f"references/{use}-{at}.bin"), f"{use} {at}", cast_id)


def _entry(told: Mapping[str, Any]) -> CastEntry:
    own = CastId(told["name"])
    shown = tuple(reference(Use.PICTURE, at, own) for at in range(told["pictures"]))
    character = told.get("character", "")
    return CastEntry(own, CastKind.PERSON, told["name"], told["words"], shown, "", character)


prompts = st.one_of(
    st.sampled_from(["", " \n", "ab", "Fog lifts.", "{Mara} and {Ole Å} wait.", "{Mara} " * 20]),
    st.text(max_size=40),
    st.integers(400, 21_000).map(lambda count: "x" * count),
)


@st.composite
def asks(draw: st.DrawFn, catalogue: Catalogue) -> Ask:
    """Make anything that the editor lets be asked for, whether a model can do it or not."""
    model = draw(st.sampled_from([each for each in catalogue if each.makes == "video"]))
    settings = Settings(
        model.id,
        draw(st.sampled_from([*model.aspects(), "16:9", "9:16", "21:9"])),
        draw(st.sampled_from([*model.durations(), 1, 10, 25])),
        draw(st.sampled_from([None, *model.resolutions(), "1080P"])),
        draw(st.sampled_from([None, True, False])),
        draw(st.sampled_from([None, 0, 7, -1, 2**31 - 1, 2**40])),
        draw(st.sampled_from(["", " ", "text, logos", "x" * 501])),
        draw(st.sampled_from([(), (("mode", "spicy"),), (("mode", "fun"),), (("mode", "odd"),)])),
    )
    uses = draw(st.lists(st.sampled_from(Use), max_size=12))
    own = tuple(reference(use, at) for at, use in enumerate(uses))
    shots = draw(st.lists(st.builds(Shot, prompts, st.integers(0, 16)), max_size=4))
    if draw(st.booleans()) and settings.seconds > 1:
        half = settings.seconds // 2
        shots = [Shot("A gate.", half), Shot("{Mara} nods.", settings.seconds - half)]
    cast = tuple(
        _entry(
            {
                "name": name,
                "words": draw(st.sampled_from(["", "A tall woman."])),
                "pictures": n,
                "character": draw(st.sampled_from(["", " ", "char_1", "char_2"])),
            }
        )
        for name, n in draw(
            st.dictionaries(
                st.sampled_from(["Mara", "Ole Å", "李", "王", "mara!"]), st.integers(0, 5)
            )
        ).items()
    )
    return asked(draw(prompts), settings, own, tuple(shots), cast)


def long_film(seconds: int) -> Reference:
    """Return a reference film of a known length."""
    source = Source(path="references/film.mp4")
    return Reference(Use.VIDEO, source, "film.mp4", length=Flicks(flicks(seconds)))
