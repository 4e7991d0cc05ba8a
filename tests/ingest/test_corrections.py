"""`content/corrections.yml`."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.errors import ContentError
from dossier.ingest import read_corrections, with_entry
from dossier.model import Judgement

BOTH = ("Ida Solberg", "Solberg")


def test_every_kind_is_read(tmp_path: Path) -> None:
    path = tmp_path / "corrections.yml"
    path.write_text(
        """\
- same: [Ida Solberg, Mrs Solberg, Solberg]
  reason: asked her
- different: [Jo Finn, J. Finn]
- rename: Solberg
  to: Ida Solberg
- type: Lorne Light
  to: FAC
- not_an_entity: [Tuesday, Quay]
- link: Ida Solberg
  to: https://example.org/ida
- note: Ida Solberg
  text: Chairs the council since 2024.
- speaker: We wanted a plain answer
  to: Ida Solberg
  article: quay-closed
- speaker: Not our sand
  to: null
  context: "“Not our sand,” he said"
- role: Ida Solberg
  to: mayor of Lorne
  text: mayor of Harrow
- role: Ida Solberg
  text: clerk
  to: null
- unsure: [Ida Solberg, I. Solberg]
  date: 2026-11-22
- same: [Ida Solberg, Solberg]
  article: quay-closed
  text: Solberg
  context: told Solberg that
- type: Lorne
  to: ORG
  article: quay-closed
  context: Lorne “won”
- note: Solberg
  text: Sings.
  article: quay-closed
  context: Solberg sang
"""
    )
    read = read_corrections(path)
    assert read.path == path.as_posix()
    assert read.judgements == (
        Judgement("same", ("Ida Solberg", "Mrs Solberg", "Solberg"), 1, reason="asked her"),
        Judgement("different", ("Jo Finn", "J. Finn"), 3),
        Judgement("rename", ("Solberg",), 4, "Ida Solberg"),
        Judgement("type", ("Lorne Light",), 6, "FAC"),
        Judgement("not_an_entity", ("Tuesday", "Quay"), 8),
        Judgement("link", ("Ida Solberg",), 9, "https://example.org/ida"),
        Judgement("note", ("Ida Solberg",), 11, "Chairs the council since 2024."),
        Judgement("speaker", ("We wanted a plain answer",), 13, "Ida Solberg", "quay-closed"),
        Judgement("speaker", ("Not our sand",), 16, None, context="“Not our sand,” he said"),
        Judgement("role", ("Ida Solberg",), 19, "mayor of Lorne", text="mayor of Harrow"),
        Judgement("role", ("Ida Solberg",), 22, None, text="clerk"),
        Judgement("unsure", ("Ida Solberg", "I. Solberg"), 25, decided=date(2026, 11, 22)),
        Judgement("same", BOTH, 27, None, "quay-closed", text="Solberg", context="told Solberg that"),
        Judgement("type", ("Lorne",), 31, "ORG", "quay-closed", text="Lorne", context="Lorne “won”"),
        Judgement("note", ("Solberg",), 35, "Sings.", "quay-closed", text="Solberg", context="Solberg sang"),
    )


@pytest.mark.parametrize("text", [None, "", "# none yet\n"])
def test_without_corrections_there_are_none(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "corrections.yml").write_text(text)
    assert read_corrections(tmp_path / "corrections.yml").judgements == ()


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("same: []", "`same` needs a name"),
        ("same: [A, A]", "`same` gives a name twice"),
        ("different: [A]", "`different` needs two different names"),
        ("rename: A", "`rename` needs `to`"),
        ("speaker: A", "`speaker` needs `to`"),
        ("{type: A, to: THING}", "no type is called THING"),
        ("{link: A, to: there}", "no web address: there"),
        ("{rename: [A, B], to: C}", "`rename` takes one name"),
        ("{same: [A, B], rename: A}", "the entry says same and rename at once"),
        ("some: [A, B]", "the entry says nothing that is known"),
        ("{same: [A, B], too: C}", "unknown key `too`"),
        ("same: [A, 2]", "`same` must be a list of texts, and holds a number"),
        ("A", "the entry says nothing that is known"),
        ("{role: A}", "`role` needs `to`"),
        ("{role: A, to: null}", "`role` with `to: null` needs `text`"),
        ("{role: A, to: B, context: B}", "`role` takes no `context`"),
        ("{unsure: A, to: B}", "unknown key `to`"),
        ("{unsure: A, text: B}", "`unsure` takes no `text`: it leaves everything as it is"),
        ("{speaker: A, to: B, text: C}", "`speaker` takes no `text`: the quoted words say already"),
        ("{speaker: We wanted, to: B, context: I want}", "`context` does not hold the words 'We wanted'"),
        ("{type: A, to: ORG, text: A}", "`text` is of one article, and none is given"),
        ("{type: A, to: ORG, context: the A}", "`context` is of one article, and none is given"),
        ("{type: A, to: ORG, article: x, context: the B}", "`context` does not hold the words 'A'"),
        ("{same: [A, B], article: x, context: the B}", "`context` is around words that are not given"),
        ("{same: [A, B], article: x, text: C}", "`same` of one mention names A and B"),
        ("{rename: A, to: B, date: soon}", "`date` is no date"),
    ],
)
def test_a_malformed_entry_is_told_with_its_line(tmp_path: Path, entry: str, told: str) -> None:
    path = tmp_path / "corrections.yml"
    path.write_text(f"# ours\n- {entry}\n")
    with pytest.raises(ContentError) as error:
        read_corrections(path)
    [problem] = error.value.problems
    assert problem.message.startswith(told)
    assert problem.line == 2


def test_a_mapping_is_no_list_of_corrections(tmp_path: Path) -> None:
    path = tmp_path / "corrections.yml"
    path.write_text("same: [A, B]\n")
    with pytest.raises(ContentError, match="the corrections are a mapping"):
        read_corrections(path)


NAME = st.sampled_from(
    ["Ida Solberg", "yes", "2024", "No. 7", "O’Hara", "Who: a story", "- x", "#1", "null", "“a” \\ 'b'"]
)
ENTRIES = st.one_of(
    st.builds(Judgement, st.just("unsure"), st.tuples(NAME), st.just(0), reason=st.none() | NAME),
    st.builds(Judgement, st.just("rename"), st.tuples(NAME), st.just(0), value=NAME, article=st.none() | NAME),
    st.builds(Judgement, st.just("speaker"), st.tuples(NAME), st.just(0), value=st.none() | NAME),
    st.builds(Judgement, st.just("note"), st.tuples(NAME), st.just(0), value=NAME, decided=st.none() | st.dates()),
    st.just(Judgement("different", ("A", "B"), 0)),
    st.just(Judgement("same", ("A",), 0, None, "x", text="She", context="that She")),
    st.just(Judgement("type", ("A",), 0, "ORG", "x", text="A", context="that A")),
    st.just(Judgement("role", ("A",), 0, None, text="mayor of: Lorne")),
)
HELD = st.sampled_from(
    [b"", b"# ours\n", b"- note: A # x\n  text: |\n    B\n\n    C", b"  - same:\n      - A\n      - B\n",
     b"- {same: [A, B]}\r\n# the end\r\n", "- note: A\n  text: “é”\n\n\n".encode()]
)  # fmt: skip


@given(HELD, st.lists(ENTRIES, min_size=1, max_size=3))
def test_an_entry_is_read_as_it_was_added_and_the_rest_stays(held: bytes, entries: list[Judgement]) -> None:
    data = held
    for entry in entries:
        added = with_entry(data, entry, "corrections.yml")
        assert added.startswith(data)
        data = added
    with TemporaryDirectory() as folder:
        before, after = Path(folder, "before.yml"), Path(folder, "after.yml")
        before.write_bytes(held)
        after.write_bytes(data)
        there, read = read_corrections(before).judgements, read_corrections(after).judgements
    assert read[: len(there)] == there
    assert [
        (j.kind, j.names, j.value, j.article, j.reason, j.text, j.context, j.decided) for j in read[len(there) :]
    ] == [(j.kind, j.names, j.value, j.article, j.reason, j.text, j.context, j.decided) for j in entries]
    assert (b"\r\n" in data) is (b"\r\n" in held)


@pytest.mark.parametrize(
    "held", [b"[]\n", b"- {same: [A, B]}\n...\n", b"same: [A, B]\n", b"- [A\n", b"- note: caf\xe9\n"]
)
def test_a_file_that_cannot_be_added_to_is_told(held: bytes) -> None:
    with pytest.raises(ContentError):
        with_entry(held, Judgement("unsure", ("A",), 0), "corrections.yml")


@pytest.mark.parametrize(
    ("written", "code"),
    [("person", "PERSON"), ("Organization", "ORG"), ("town", "GPE"), ("place", "LOC"), ("gpe", "GPE"), ("FAC", "FAC")],
)
def test_a_type_may_be_given_in_words(tmp_path: Path, written: str, code: str) -> None:
    path = tmp_path / "corrections.yml"
    path.write_text(f"- type: Lorne\n  to: {written}\n", encoding="utf-8")
    assert read_corrections(path).judgements[0].value == code


def test_a_fault_tells_the_form_of_its_own_kind_alone(tmp_path: Path) -> None:
    path = tmp_path / "corrections.yml"
    path.write_text("- rename: Lorne\n- type: Lorne\n  to: wombat\n- sane: [A, B]\n", encoding="utf-8")
    with pytest.raises(ContentError) as error:
        read_corrections(path)
    rename, wombat, unknown = error.value.problems
    assert rename.mend == "write it as `rename: A` with `to: B`"
    assert "person (PERSON), organisation (ORG), country (GPE)" in wombat.message
    assert wombat.mend == "write it as `type: A` with `to: person`"
    assert unknown.mend.count("`same: ") == unknown.mend.count("`unsure: ") == 1
