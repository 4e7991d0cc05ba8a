"""The embedded pipeline as a spaCy user meets it."""

import pickle
import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

pytestmark = pytest.mark.model

TEXT = (
    "Ida Solberg, the head of the Harrow Port Authority, said on Tuesday that the ferry to Norway would not sail. "
    "“We will not sail before Friday,” she told reporters in Oslo.\n\nThe crews have asked for an inquiry."
)


def snapshot(doc: Doc) -> list[tuple]:
    return [
        (t.text, t.tag_, t.pos_, str(t.morph), t.lemma_, t.dep_, t.head.i, t.is_sent_start, t.ent_type_) for t in doc
    ]


def test_names_tags_lemmas_and_dependencies(nlp: Language) -> None:
    doc = nlp(TEXT)
    names = {(e.text, e.label_) for e in doc.ents}
    assert {("Ida Solberg", "PERSON"), ("Norway", "GPE"), ("Oslo", "GPE")} <= names
    assert any(label == "ORG" and "Harrow Port Authority" in text for text, label in names)
    said = next(t for t in doc if t.text == "said")
    assert (said.tag_, said.pos_, said.lemma_, said.dep_) == ("VBD", "VERB", "say", "ROOT")
    assert {(t.text, t.dep_) for t in said.children} >= {("Solberg", "nsubj"), ("sail", "ccomp")}
    assert len(list(doc.sents)) == 3


@pytest.mark.parametrize(
    "headline",
    ["SOLBERG MEETS QUILL IN LONDON", "Solberg Meets Quill in London", "Solberg to meet Quill in London"],
)
def test_headlines_in_any_case(nlp: Language, headline: str) -> None:
    assert any(e.text.lower() == "london" and e.label_ == "GPE" for e in nlp(headline).ents)


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "\n\nHello", "...", "a" * 5000, "?!" * 300, "\u202e\u200b", "1. 2. 3."]
)
def test_odd_texts_are_read(nlp: Language, text: str) -> None:
    assert nlp(text).text == text


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=300))
def test_any_text_keeps_its_letters_and_gets_trees(nlp: Language, text: str) -> None:
    doc = nlp(text)
    assert doc.text == text
    for token in doc:
        assert token.sent.start <= token.head.i < token.sent.end
    assert sum(len(s) for s in doc.sents) == len(doc)


def test_long_text_without_punctuation_is_not_cut(nlp: Language) -> None:
    text = "the harbour master and the crews of the night boats spoke " * 400
    doc = nlp(text)
    assert doc.text == text
    assert all(t.tag_ for t in doc)


def test_a_text_is_read_the_same_alone_and_in_company(nlp: Language) -> None:
    alone = snapshot(nlp(TEXT))
    assert snapshot(nlp(TEXT)) == alone
    stream = list(nlp.pipe(["Another text about Paris.", TEXT, "x"]))
    assert snapshot(stream[1]) == alone


def test_it_can_be_saved_and_sent_to_another_process(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path / "copy")
    assert snapshot(spacy.load(tmp_path / "copy")(TEXT)) == snapshot(nlp(TEXT))
    encoder = pickle.loads(pickle.dumps(nlp.get_pipe("dossier_encoder")))
    assert {e.text for e in encoder(nlp.make_doc(TEXT)).ents} >= {"Ida Solberg"}


def test_size_and_licence(nlp: Language) -> None:
    folder = Path(nlp._path)
    assert sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()) < 35 * 1024 * 1024
    assert "CC BY-SA 4.0" in (folder / "LICENSE").read_text(encoding="utf-8")


def test_spacy_loads_it_where_nobody_imported_us(nlp: Language) -> None:
    code = "import sys, spacy; print(spacy.load(sys.argv[1]).pipe_names)"
    done = subprocess.run([sys.executable, "-c", code, str(nlp._path)], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == str(nlp.pipe_names), done.stderr
