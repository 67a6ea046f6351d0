"""All text that people read is found in the source, and its translations are well-formed."""

import ast
import importlib
import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from desktop_app.domain import problems
from takewright_dev.processes import ROOT, Fault
from takewright_dev.words import command, files, glossary
from takewright_dev.words.checking import faults_in, faults_of
from takewright_dev.words.files import LANGUAGES, Entry
from takewright_dev.words.reading import Found, Module, modules_of, read_source
from takewright_dev.words.texts import Text, placeholders

GERMAN, JAPANESE, ARABIC = LANGUAGES["de"], LANGUAGES["ja"], LANGUAGES["ar"]


@pytest.fixture(scope="module")
def modules() -> tuple[Module, ...]:
    return modules_of()


@pytest.fixture(scope="module")
def found(modules: tuple[Module, ...]) -> Found:
    return read_source(modules=modules)


@pytest.fixture(scope="module")
def wanted(found: Found) -> list[Text]:
    return command.texts_of(found)


def test_every_text_of_the_program_can_be_translated(found: Found) -> None:
    """No f-string, no variable and no formatting within a text; values fit its placeholders."""
    assert found.faults == []
    assert len(found.texts) > 1200


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_a_file_of_translation_is_up_to_date_whole_and_well_formed(
    language: files.Language, wanted: list[Text]
) -> None:
    """And calls each thing by its one word."""
    assert command.out_of_date(language, wanted) == []
    entries = command.entries_of(language, wanted)
    assert [each.text.source for each in entries if not each.is_done] == []
    assert list(faults_of(entries, language)) == []
    assert list(glossary.strays(entries, language, glossary.read())) == []


def test_writing_a_file_again_changes_nothing(wanted: list[Text], tmp_path: Path) -> None:
    entries = command.entries_of(GERMAN, wanted)
    files.write(tmp_path / "again.ts", GERMAN, entries)
    assert (tmp_path / "again.ts").read_bytes() == GERMAN.path.read_bytes()


def test_texts_stand_in_classes_that_qt_knows(modules: tuple[Module, ...]) -> None:
    """`self.tr` in a class without QObject would look its text up where it is not."""
    strange = []
    for module in modules:
        if not module.file.startswith("desktop_app/ui/") or "self.tr(" not in module.text:
            continue
        lines = module.text.splitlines()
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.ClassDef):
                continue
            if any("self.tr(" in line for line in lines[node.lineno : node.end_lineno]):
                owner = getattr(importlib.import_module(module.name), node.name)
                told = f"{module.name}: {node.name}"
                strange += [] if issubclass(owner, QObject) else [told]
    assert strange == []


def source(tmp_path: Path, ui: str) -> Found:
    folder = tmp_path / "desktop_app" / "ui"
    folder.mkdir(parents=True)
    (folder / "panel.py").write_text(ui, encoding="utf-8")
    return read_source(tmp_path)


IMPORTS = "from desktop_app.domain.sentence import say, say_count\n"


def test_texts_are_read_in_every_form(tmp_path: Path) -> None:
    found = source(
        tmp_path,
        IMPORTS
        + """
class Panel(QWidget):
    def show(self, sheet: "Sheet | None", many: bool) -> None:
        self.tr("Open…" if many else "Open {name}").format(name=1)
        sheet.tr("Close")
        _say("Words")
        say("{first} is gone.", first=1)
        say_count("{count} clip", "{count} clips", count=2)

def _say(text: str) -> str:
    return QCoreApplication.translate("Panel words", text)
""",
    )
    texts = {key: text.one for key, text in found.texts.items()}
    assert {
        ("Panel", "Open…"): "",
        ("Panel", "Open {name}"): "",
        ("Sheet", "Close"): "",
        ("Panel words", "Words"): "",
        ("Sentence", "{first} is gone."): "",
        ("Sentence", "{count} clips"): "{count} clip",
    }.items() <= texts.items()


def test_titles_of_commands_are_read_out_of_the_registry(tmp_path: Path) -> None:
    folder = tmp_path / "desktop_app" / "ui" / "registry"
    folder.mkdir(parents=True)
    (folder / "sheets.py").write_text(
        """
def _of(menu: Menu, id_: str, title: str) -> Command:
    return Command(id_, menu, title)

COMMANDS = (_of(Menu.CAST, "rename", "Rename"), Command("play", Menu.PLAY, "Play"))
""",
        encoding="utf-8",
    )
    found = read_source(tmp_path)
    assert found.faults == []
    assert {("Actions", "Rename"), ("Actions", "Play")} <= set(found.texts)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('self.tr(f"{name} is gone")', "not a literal"),
        ("self.tr(name)", "not a literal"),
        ('self.tr("{size:.1f} MB")', "a name only"),
        ('self.tr("{name} is gone").format(nmae=1)', "wants ['name'], not ['nmae']"),
        ('say("{name} is gone.", nmae=1)', "wants ['name'], not ['nmae']"),
        ('say(f"{name} is gone.")', "not a literal"),
        ('say_count("{count} clip", f"{name} clips", count=1)', "not a literal"),
        ('unknown.tr("Close")', "write down the type"),
    ],
)
def test_what_cannot_be_read_is_a_fault(tmp_path: Path, line: str, fault: str) -> None:
    found = source(tmp_path, f"{IMPORTS}class Panel:\n    def show(self, name):\n        {line}\n")
    assert any(fault in each for each in found.faults), found.faults


PLAIN = Text("Panel", "Open {name}…")
COUNTED = Text("Sentence", "{count} clips of {name}", "{count} clip of {name}")


@pytest.mark.parametrize(
    ("text", "forms", "fault"),
    [
        (PLAIN, ("{name} öffnen…",), None),
        (PLAIN, ("{nmae} öffnen…",), "lacks {name}"),
        (PLAIN, ("{name} öffnen… {more}…",), "has {more}"),
        (PLAIN, ("{name} öffnen",), "ellipsis"),
        (PLAIN, (" {name} öffnen…",), "space"),
        (PLAIN, ("{name öffnen…",), "braces"),
        (PLAIN, ("{name}\nöffnen…",), "lines"),
        (Text("Panel", "&Open"), ("Öffnen",), "accelerator"),
        (COUNTED, ("ein Clip von {name}", "{count} Clips von {name}"), None),
        (COUNTED, ("{count} Clips von {name}",), "2 forms"),
        (COUNTED, ("{count} Clip", "{count} Clips von {name}"), "lacks {name}"),
        (COUNTED, ("", "{count} Clips von {name}"), "empty"),
    ],
)
def test_a_translation_keeps_what_its_source_has(
    text: Text, forms: tuple[str, ...], fault: str | None
) -> None:
    faults = list(faults_in(text, forms, GERMAN))
    assert (faults == []) if fault is None else any(fault in each for each in faults), faults


def test_languages_ask_for_their_own_plural_forms() -> None:
    assert list(faults_in(COUNTED, ("{count} {name}",), JAPANESE)) == []
    assert list(faults_in(COUNTED, ("{count} {name}",) * 6, ARABIC)) == []
    assert list(faults_in(COUNTED, ("{count} {name}",) * 2, ARABIC))


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    entries = [
        Entry(COUNTED, ("<1> & {name}", "{count} “{name}”"), files.MACHINE),
        Entry(PLAIN, ("{name} öffnen…",)),
        Entry(Text("Panel", "Untranslated")),
    ]
    files.write(tmp_path / "a.ts", GERMAN, entries)
    read = files.read(tmp_path / "a.ts")
    assert {each.text.source: (each.forms, each.comment) for each in read.values()} == {
        each.text.source: (each.forms, each.comment) for each in entries
    }
    assert files.read(tmp_path / "missing.ts") == {}


def test_placeholders_are_isolated_where_words_run_from_the_right() -> None:
    assert files.isolating("{count} من {name}") == "\u2068{count}\u2069 من \u2068{name}\u2069"
    assert files.isolating("{{Mara}} {{{name}}}") == "{{Mara}} {{\u2068{name}\u2069}}"


def test_texts_of_data_are_found(found: Found) -> None:
    """The catalogue's notes become sentences, the titles of phrases are looked up as they are."""
    models = json.loads((ROOT / "resources" / "models.json").read_text(encoding="utf-8"))["models"]
    notes = {each["note"] for each in models if each.get("note")}
    assert notes
    assert {("Sentence", note) for note in notes} | {("Resources", "Shot size")} <= set(found.texts)


def test_what_is_gone_is_dropped_and_what_is_new_is_added() -> None:
    known = {("Panel", "Old"): Entry(Text("Panel", "Old"), ("Alt",)),
             ("Panel", "Same"): Entry(Text("Panel", "Same"), ("Gleich",))}  # fmt: skip
    entries = files.merged([Text("Panel", "Same"), Text("Panel", "New")], known, GERMAN)
    assert [(each.text.source, each.forms) for each in entries] == [
        ("New", ()),
        ("Same", ("Gleich",)),
    ]


@pytest.fixture
def own_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(files, "FOLDER", tmp_path)
    return tmp_path / "takewright_de.ts"


def test_translations_go_out_and_come_in(own_file: Path, wanted: list[Text]) -> None:
    asked = command.exported(GERMAN, wanted)
    id_ = next(key for key, about in asked.items() if about["source"] == "Split clip")
    counted = next(key for key, about in asked.items() if about["source"] == "Remove {count} clips")
    assert asked[counted]["forms"] == ["1", "0, 2 and more"]
    given = {id_: "Clip teilen", counted: ["Clip entfernen", "{count} Clips entfernen"]}
    assert command.take_in(GERMAN, json.loads(json.dumps(given)), wanted) == 0
    assert not {id_, counted} & command.exported(GERMAN, wanted).keys()
    assert "machine-assisted" in own_file.read_text(encoding="utf-8")


@pytest.mark.parametrize("given", [{"00000000": "?"}, {"?": 3}])
def test_a_wrong_translation_is_not_taken_in(
    own_file: Path,
    given: dict[str, object],
    wanted: list[Text],
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert command.take_in(GERMAN, given, wanted) == 1
    assert not own_file.exists()
    assert "Nothing was taken in" in capsys.readouterr().err


def test_a_language_that_is_not_there_is_a_sentence() -> None:
    with pytest.raises(Fault, match="There is no language 'xx'; there are de, es, ja, tr, ar"):
        command.words(["--export", "xx"])


def test_placeholders_are_names() -> None:
    assert placeholders("{name} of {0} {{kept}}") == {"name", "0"}
    with pytest.raises(ValueError, match="a name only"):
        placeholders("{name!r}")


def test_the_program_keeps_its_translations_when_it_is_frozen() -> None:
    spec = (ROOT / "build.spec").read_text(encoding="utf-8")
    pattern = re.search(r'QT_UNUSED = re\.compile\(\s*r"""(.*?)"""', spec, re.DOTALL)
    assert pattern is not None
    unused = re.compile(pattern[1], re.VERBOSE)
    for code in LANGUAGES:
        assert not unused.search(f"resources/translations/takewright_{code}.qm")
        assert not unused.search(f"PySide6/Qt/translations/qtbase_{code}.qm")
        assert not unused.search(f"PySide6/translations/qtbase_{code}.qm")
    assert unused.search("PySide6/Qt/translations/qtbase_fr.qm")
    assert unused.search("PySide6/Qt/translations/linguist_de.qm")


FAULTS = {
    each.__name__
    for each in vars(problems).values()
    if isinstance(each, type) and issubclass(each, problems.TakewrightError)
}
ENGLISH_ONLY = ("desktop_app/commands/", "desktop_app/simulator/", "desktop_app/cli.py")
"""What talks to a terminal, and the service that stands in for the provider."""


def test_faults_and_steps_of_undo_are_sentences(modules: tuple[Module, ...]) -> None:
    """A plain text would be shown in English whatever the language is."""
    plain = []
    named = {*FAULTS, "_edit"}
    calls = re.compile(rf"\b(?:{'|'.join(sorted(named))})\(")
    for module in modules:
        if module.file.startswith(ENGLISH_ONLY) or module.path.name == "smoke.py":
            continue
        if not calls.search(module.text):
            continue
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = ast.unparse(node.func).rpartition(".")[2]
            is_text = isinstance(node.args[0], ast.Constant | ast.JoinedStr)
            if name in named and is_text:
                plain.append(f"{module.file}:{node.lineno}")
    assert plain == []


def test_the_glossary_knows_every_language() -> None:
    terms = glossary.read()
    assert len({each.name for each in terms}) == len(terms) > 40
    assert all(all(each.stems.values()) for each in terms)


def test_a_translation_with_another_word_is_found() -> None:
    [scene] = [each for each in glossary.read() if each.name == "scene"]
    told = [
        Entry(Text("Panel", "Add scene"), ("Szene hinzufügen",)),
        Entry(Text("Panel", "Two scenes of {scene}"), ("Zwei Auftritte von {scene}",)),
        Entry(Text("Panel", "{scene} is gone"), ("{scene} ist weg",)),
        Entry(Text("Panel", "Scenery"), ("Landschaft",)),
    ]
    [stray] = glossary.strays(told, GERMAN, [scene])
    assert "Two scenes" in stray
    assert "“scene”" in stray
