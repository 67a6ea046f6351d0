"""Reads the texts out of the source, by its syntax; what cannot be read is a fault.

Understood are `self.tr("…")`, `panel.tr("…")` where the panel's type is written down,
`QCoreApplication.translate("Context", "…")` and functions that hand their first argument to it,
`say("…")`, `say_count("…", "…")` and `counted("…", "…")` of `domain/sentence.py` and `ui/words.py`,
and the titles of `Command(…)` and of the `Menu`.
"""

from __future__ import annotations

import ast
import json
import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from takewright_dev.processes import ROOT
from takewright_dev.words.texts import COMMANDS, RESOURCES, SENTENCES, Text, placeholders

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MACHINERY = frozenset({"desktop_app/domain/sentence.py", "desktop_app/ui/words.py"})
"""Files that pass texts on; what they say themselves is in `OWN`."""

OWN = (
    "{first} and {last}",
    "{first} or {last}",
    "{first}, {next}",
    "{percent} %",
    "{seconds} s",
)
"""What `domain/sentence.py` puts lists together with, and `ui/words.py` says of numbers."""

_SAYERS = frozenset({"tr", "translate", "say", "say_count", "counted", "Command", "Menu"})
"""What files that say something call, beside functions of their own for it."""

FROM_ELSEWHERE = frozenset({COMMANDS, RESOURCES, SENTENCES})
"""Contexts whose texts are not where they are translated."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass
class Found:
    """Texts by context and source, and what was wrong, as `file:line: words`."""

    texts: dict[tuple[str, str], Text] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def add(self, text: Text) -> None:
        """Take a text in; the same one in another file is one text of two places."""
        key = (text.context, text.source)
        known = self.texts.get(key)
        places = text.places if known is None else text.places | known.places
        one = text.one or (known.one if known else "")
        self.texts[key] = Text(text.context, text.source, one, places)


class Module:
    """A file of the program; its syntax is worked out once, when somebody asks for it."""

    def __init__(self, path: Path, root: Path) -> None:
        self.path = path
        self.file = path.relative_to(root).as_posix()
        self.name = self.file.removesuffix(".py").replace("/", ".")
        self.text = path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax."""
        return ast.parse(self.text, str(self.path))


def modules_of(root: Path = ROOT) -> tuple[Module, ...]:
    """The files of the program under `root`."""
    paths = sorted((root / "desktop_app").rglob("*.py"))
    return tuple(Module(path, root) for path in paths)


def read_source(root: Path = ROOT, modules: Sequence[Module] | None = None) -> Found:
    """Every text of the program under `root`; `modules` are its files, where they are read."""
    found = Found()
    all_of_it = modules_of(root) if modules is None else modules
    told = [each for each in all_of_it if each.file not in MACHINERY]
    translators = _translators(told)
    sayers = {name for _, name in translators} | _SAYERS
    may_say = re.compile(rf"\b(?:{'|'.join(sorted(sayers))})\b")
    for module in told:
        if may_say.search(module.text):
            _Reader(found, module, translators).read()
    for words in OWN:
        found.add(Text(SENTENCES, words, places=frozenset({"desktop_app/domain/sentence.py"})))
    for text in read_resources(root / "resources"):
        found.add(text)
    return found


def read_resources(folder: Path) -> Iterator[Text]:
    """The texts of the resources that the window shows."""
    for context, files in ((RESOURCES, _SHOWN), (SENTENCES, _SAID)):
        for name, keys in files.items():
            path = folder / name
            if not path.exists():
                continue
            place = frozenset({f"resources/{name}"})
            for words in _strings(json.loads(path.read_text(encoding="utf-8")), keys):
                yield Text(context, words, places=place)


_SHOWN: dict[str, tuple[tuple[str, ...], ...]] = {
    "exports.json": (("presets", "*", "title"), ("presets", "*", "about")),
    "titles.json": (("presets", "#"),),
    "story.json": (("styles", "*", "title"),),
    "templates.json": (("groups", "*", "title"),),
}
"""Where in each file texts stand: `*` is each of a list or map, `#` the keys of a map."""

_SAID: dict[str, tuple[tuple[str, ...], ...]] = {
    "models.json": (
        ("models", "*", "note"),
        ("models", "*", "status", "note"),
        ("models", "*", "fields", "*", "label"),
    ),
}
"""Likewise for what becomes a sentence (`domain.sentence.from_data`) when the file is read."""


def _strings(value: Any, ways: Iterable[tuple[str, ...]]) -> Iterator[str]:
    for way in ways:
        yield from _along(value, way)


def _along(value: Any, way: tuple[str, ...]) -> Iterator[str]:
    if not way:
        if isinstance(value, str) and value:
            yield value
    elif way[0] == "#":
        yield from value
    elif way[0] == "*":
        for each in value.values() if isinstance(value, dict) else value:
            yield from _along(each, way[1:])
    elif isinstance(value, dict) and way[0] in value:
        yield from _along(value[way[0]], way[1:])


def _translators(modules: Iterable[Module]) -> dict[tuple[str, str], str]:
    """(module, function) -> context, of functions that hand their first argument to Qt."""
    found = {}
    for module in modules:
        if "translate(" not in module.text:
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, Function) and (context := _context_of(node)):
                found[module.name, node.name] = context
    return found


def _imports(tree: ast.Module) -> Iterator[ast.ImportFrom]:
    """The imports of a file, those within functions and conditions too."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.ImportFrom):
            yield node
        # Expressions hold no imports, and are most of a file.
        waiting += [each for each in ast.iter_child_nodes(node) if not isinstance(each, ast.expr)]


def _context_of(function: Function) -> str | None:
    names = [each.arg for each in function.args.args if each.arg != "self"]
    for node in ast.walk(function):
        if (
            isinstance(node, ast.Call)
            and _last(node.func) == "translate"
            and len(node.args) > 1
            and isinstance(node.args[1], ast.Name)
            and names[:1] == [node.args[1].id]
        ):
            return _literal(node.args[0])
    return None


class _Reader:
    """Reads one file."""

    def __init__(
        self, found: Found, module: Module, translators: dict[tuple[str, str], str]
    ) -> None:
        self._found, self._file, self._tree = found, module.file, module.tree
        self._local = {
            name: ctx for (where, name), ctx in translators.items() if where == module.name
        }
        self._makers = dict(_makers(module.tree)) if "registry" in module.file else {}
        self._sayers: set[str] = set()
        self._counters: set[str] = set()
        self._asnames(translators)

    def _asnames(self, translators: dict[tuple[str, str], str]) -> None:
        for node in _imports(self._tree):
            if node.module is None:
                continue
            for alias in node.names:
                name = alias.asname or alias.name
                if context := translators.get((node.module, alias.name)):
                    self._local[name] = context
                if alias.name == "say" and node.module.endswith("domain.sentence"):
                    self._sayers.add(name)
                if alias.name in {"say_count", "counted"}:
                    self._counters.add(name)

    def read(self) -> None:
        """Take every text of the file in."""
        self._visit(self._tree, "", ())

    def _visit(self, node: ast.AST, owner: str, around: tuple[Function, ...]) -> None:
        if isinstance(node, ast.ClassDef):
            owner = node.name
            if node.name == "Menu" and "registry" in self._file:
                self._menu(node)
        elif isinstance(node, Function):
            around = (*around, node)
        elif isinstance(node, ast.Call):
            self._call(node, owner, around)
        for child in ast.iter_child_nodes(node):
            self._visit(child, owner, around)

    def _registered(self, node: ast.Call, around: tuple[Function, ...]) -> None:
        """Read the title of a command that is made here, or by a function of the file."""
        name = _last(node.func)
        if name in self._makers:
            self._words(node, COMMANDS, node.args[self._makers[name] :][:1])
        elif name == "Command" and not (around and around[-1].name in self._makers):
            self._command(node)

    def _command(self, node: ast.Call) -> None:
        """Read the title of a command, or those of commands that are made of a list of titles."""
        for title in node.args[2:3]:
            if not isinstance(title, ast.Name):
                self._words(node, COMMANDS, [title])
                continue
            lists = [
                each.value
                for each in self._tree.body
                if isinstance(each, ast.Assign)
                and _last(each.targets[0]).endswith("_TITLES")
                and isinstance(each.value, ast.Tuple)
            ]
            if not lists:
                self._words(node, COMMANDS, [title])
            for each in lists:
                self._words(node, COMMANDS, each.elts)

    def _menu(self, node: ast.ClassDef) -> None:
        for line in node.body:
            if isinstance(line, ast.Assign) and (words := _literal(line.value)):
                self._text(line, COMMANDS, words)

    def _call(self, node: ast.Call, owner: str, around: tuple[Function, ...]) -> None:
        name = _last(node.func)
        if name == "format" and isinstance(node.func, ast.Attribute):
            inner = node.func.value
            if isinstance(inner, ast.Call) and self._is_words(inner):
                self._filled(node, inner)
        if name == "tr" and isinstance(node.func, ast.Attribute):
            self._words(node, self._type_of(node.func.value, owner, around), node.args[:1])
        elif name == "translate" and _is_qts(node, around):
            self._translated(node, around)
        elif "registry" in self._file:
            self._registered(node, around)
        elif isinstance(node.func, ast.Name) and name in self._sayers:
            self._said(node)
        elif isinstance(node.func, ast.Name) and name in self._counters:
            self._counted(node)
        elif self._local.get(name, SENTENCES) not in FROM_ELSEWHERE and not (
            self._is_forwarding(node, around)
        ):
            self._words(node, self._local[name], node.args[:1])

    def _is_words(self, call: ast.Call) -> bool:
        name = _last(call.func)
        return name in {"tr", "translate"} or name in self._local

    def _translated(self, node: ast.Call, around: tuple[Function, ...]) -> None:
        context = _literal(node.args[0]) or ""
        if around and _context_of(around[-1]) is not None:
            return
        self._words(node, context, node.args[1:2])

    def _is_forwarding(self, node: ast.Call, around: tuple[Function, ...]) -> bool:
        """Whether a call's first argument is that of a translating function around it."""
        return bool(
            around
            and node.args
            and isinstance(node.args[0], ast.Name)
            and around[-1].name in self._local
        )

    def _said(self, node: ast.Call) -> None:
        given = {each.arg for each in node.keywords if each.arg}
        is_open = any(each.arg is None for each in node.keywords)
        for words in self._literals(node, node.args[:1]):
            self._text(node, SENTENCES, words)
            if not is_open and (wanted := self._names(node, words)) != given:
                self._fault(node, f"“{words}” wants {sorted(wanted)}, not {sorted(given)}")

    def _counted(self, node: ast.Call) -> None:
        pair = list(self._literals(node, node.args[:2]))
        if len(pair) != 2:
            return
        one, many = pair
        self._text(node, SENTENCES, many, one)
        wanted = self._names(node, many) | self._names(node, one) | {"count"}
        given = {each.arg for each in node.keywords if each.arg} | {"count"}
        if wanted != given:
            self._fault(node, f"“{many}” wants {sorted(wanted)}, not {sorted(given)}")

    def _words(self, node: ast.Call, context: str | None, args: list[ast.expr]) -> None:
        if context is None:
            self._fault(node, "whose tr() this is cannot be read; write down the type")
            return
        for words in self._literals(node, args):
            self._text(node, context, words)

    def _literals(self, node: ast.Call, args: list[ast.expr]) -> Iterator[str]:
        for arg in args:
            for each in _branches(arg):
                words = _literal(each)
                if words is None:
                    self._fault(node, f"not a literal text: {ast.unparse(each)[:60]}")
                elif words:
                    yield words

    def _filled(self, node: ast.Call, inner: ast.Call) -> None:
        """Hold `tr("…{name}…").format(name=…)` against its placeholders."""
        if any(each.arg is None for each in node.keywords):
            return
        given = {each.arg for each in node.keywords if each.arg}
        given |= {str(number) for number, _ in enumerate(node.args)}
        is_qts = _last(inner.func) == "translate"
        for each in inner.args[1:2] if is_qts else inner.args[:1]:
            for branch in _branches(each):
                words = _literal(branch)
                if words is not None and (wanted := self._names(node, words)) != given:
                    self._fault(node, f"“{words}” wants {sorted(wanted)}, not {sorted(given)}")

    def _text(self, node: ast.AST, context: str, source: str, one: str = "") -> None:
        for form in filter(None, (source, one)):
            self._names(node, form)
        self._found.add(Text(context, source, one, frozenset({self._file})))

    def _names(self, node: ast.AST, words: str) -> frozenset[str]:
        try:
            return placeholders(words)
        except ValueError as error:
            self._fault(node, f"“{words}”: {error}")
            return frozenset()

    def _fault(self, node: ast.AST, words: str) -> None:
        self._found.faults.append(f"{self._file}:{getattr(node, 'lineno', 0)}: {words}")

    def _type_of(
        self, owner: ast.expr, class_name: str, around: tuple[Function, ...]
    ) -> str | None:
        """The class whose tr() it is: the one around, or the one written at the name."""
        if not isinstance(owner, ast.Name):
            return None
        if owner.id == "self":
            return class_name or None
        for function in reversed(around):
            args = function.args
            for each in (*args.posonlyargs, *args.args, *args.kwonlyargs):
                if each.arg == owner.id:
                    return _annotated(each.annotation)
            if made := _made(function, owner.id):
                return made
        return None


def _makers(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Functions that make a command, and which of their arguments is its title."""
    for function in tree.body:
        if not isinstance(function, Function):
            continue
        names = [each.arg for each in function.args.args]
        for node in ast.walk(function):
            match node:
                case ast.Call(func=ast.Name(id="Command"), args=[_, _, ast.Name(id=title), *_]) if (
                    title in names
                ):
                    yield function.name, names.index(title)


def _made(function: Function, name: str) -> str | None:
    """The class of a local name that is assigned `Class(…)` or written as `name: Class`."""
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=[ast.Name(id=found)], value=ast.Call(func=func)) if (
                found == name
            ):
                return _last(func)
            case ast.AnnAssign(target=ast.Name(id=found), annotation=annotation) if found == name:
                return _annotated(annotation)
    return None


def _annotated(annotation: ast.expr | None) -> str | None:
    match annotation:
        case ast.Constant(value=str(words)):
            return words.split("|")[0].strip().rpartition(".")[2]
        case ast.BinOp(left=left):
            return _annotated(left)
        case ast.Name() | ast.Attribute():
            return _last(annotation)
        case _:
            return None


def _is_qts(node: ast.Call, around: tuple[Function, ...]) -> bool:
    """Whether `translate` is Qt's, and not that of a painter or a string."""
    if isinstance(node.func, ast.Attribute):
        return _last(node.func.value) == "QCoreApplication"
    return isinstance(node.func, ast.Name) and len(node.args) > 1 and bool(around)


def _branches(arg: ast.expr) -> Iterator[ast.expr]:
    if isinstance(arg, ast.IfExp):
        yield from _branches(arg.body)
        yield from _branches(arg.orelse)
    else:
        yield arg


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _last(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
