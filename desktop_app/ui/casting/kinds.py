"""What the kinds of cast entries are called, and the pictures beside them."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.cast import CastEntry, CastKind, key_of

KIND_ICONS: Final = {
    CastKind.PERSON: "users",
    CastKind.PLACE: "house",
    CastKind.PROP: "key-round",
    CastKind.LOOK: "palette",
}


def kind_words(kind: CastKind) -> str:
    """Return what one entry of a kind is called."""
    translate = QCoreApplication.translate
    return {
        CastKind.PERSON: translate("CastKinds", "Person"),
        CastKind.PLACE: translate("CastKinds", "Place"),
        CastKind.PROP: translate("CastKinds", "Prop"),
        CastKind.LOOK: translate("CastKinds", "Look"),
    }[kind]


def group_words(kind: CastKind) -> str:
    """Return what stands over the entries of a kind."""
    translate = QCoreApplication.translate
    return {
        CastKind.PERSON: translate("CastKinds", "People"),
        CastKind.PLACE: translate("CastKinds", "Places"),
        CastKind.PROP: translate("CastKinds", "Props"),
        CastKind.LOOK: translate("CastKinds", "Look"),
    }[kind]


def kind_example(kind: CastKind) -> str:
    """Return what the words of an entry might be, for an empty field."""
    translate = QCoreApplication.translate
    return {
        CastKind.PERSON: translate(
            "CastKinds", "Who is seen: a woman of sixty, grey braid, yellow oilskin coat"
        ),
        CastKind.PLACE: translate(
            "CastKinds", "Where it is: a small stone harbour, slate roofs, boats on the mud"
        ),
        CastKind.PROP: translate(
            "CastKinds", "What it looks like: a blue wooden boat, white numbers on the bow"
        ),
        CastKind.LOOK: translate(
            "CastKinds", "How all of it looks: 35 mm film, soft grain, cold shadows, warm light"
        ),
    }[kind]


def likely_kind(name: str) -> CastKind:
    """Return the kind that a name which a prompt uses most likely is of."""
    return CastKind.LOOK if key_of(name) in ("look", "style") else CastKind.PERSON


def free_name(kind: CastKind, cast: tuple[CastEntry, ...]) -> str:
    """Return a name that a new entry can have until it is given its own."""
    taken = {key_of(each.name) for each in cast}
    plain = kind_words(kind) if kind is not CastKind.LOOK else "look"
    if key_of(plain) not in taken:
        return plain
    number = 2
    while key_of(f"{plain} {number}") in taken:
        number += 1
    return f"{plain} {number}"
