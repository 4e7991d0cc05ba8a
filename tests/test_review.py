"""`dossier review` and what `dossier check` lists: driven with scripted answers."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from dossier.cli import main
from dossier.ingest import read_corrections
from dossier.link import Settled, settle
from dossier.model import AnnotatedArticle, Corrections, Doubt, Judgement
from dossier.plan import Plan
from dossier.review import listed, review
from dossier.review.choices import CHOICES
from dossier.review.lines import line_of
from tests.fake import Annotator
from tests.link.factory import annotated, spoken

TODAY = date(2026, 11, 22)
COMMENTS = "# What we decided.\n\n- note: Per Ferner   # asked him\n  text: >-\n    Sails,\n    and sings.\n# the end\n"
CORRECTIONS = Path("content") / "corrections.yml"


def articles() -> list[AnnotatedArticle]:
    """Two people of nearly one name, one of two callings, a speaker who is hardly right, and a town that is a club."""
    one = annotated(
        "[[Katarina Solberg PERSON 1]] runs the port of [[Lorne GPE]]. [[Per Ferner PERSON 2]] of [[Lorne GPE]] asked "
        "[[Solberg PERSON 1 alias]] why. “The keel is torn from end to end, and we knew,” [[he PERSON 2 pronoun]] "
        "said. [[She PERSON 2 pronoun]] left for [[Harrow ORG]].",
        "a1",
    )
    said = replace(one.quotations[0], speaker=spoken(one, 2), confidence=0.5)
    two = annotated("[[Katerina Solberg PERSON]] met [[Per Ferner PERSON]] in [[Harrow GPE]].", "a2")
    return [replace(one, quotations=(said,)), two]


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    (tmp_path / "content" / "articles").mkdir(parents=True)
    for one in articles():
        text = f"---\ntitle: {one.article.title}\n---\n\n{one.article.text}\n"
        (tmp_path / "content" / one.article.source_file).write_text(text, encoding="utf-8")
    (tmp_path / CORRECTIONS).write_text(COMMENTS, encoding="utf-8")
    return Plan(tmp_path, tmp_path / "content")


def answering(answers: Sequence[str], stop: type[BaseException] = EOFError) -> Callable[[str], str]:
    """Stands for `input`; stops when there are no more answers."""
    given = iter(answers)

    def ask(_: str) -> str:
        for answer in given:
            return answer
        raise stop

    return ask


def run(plan: Plan, *answers: str) -> list[str]:
    """What is said to somebody who answers so."""
    told: list[str] = []
    review(plan, articles(), ask=answering(answers), say=told.append, today=TODAY)
    return told


def added(plan: Plan) -> list[Judgement]:
    """What was decided; what the file held before must be there still, to the byte."""
    text = (plan.root / CORRECTIONS).read_text(encoding="utf-8")
    assert text.startswith(COMMENTS)
    return [replace(j, line=0) for j in read_corrections(plan.root / CORRECTIONS).judgements[1:]]


def doubts(plan: Plan) -> list[Doubt]:
    return list(settle(articles(), read_corrections(plan.root / CORRECTIONS)).doubts)


def order(plan: Plan, kind: str) -> int:
    """How many doubts come before the first of the kind."""
    return [doubt.kind for doubt in doubts(plan)].index(kind)


def test_the_dossier_has_a_doubt_of_every_kind(plan: Plan) -> None:
    assert {doubt.kind for doubt in doubts(plan)} == set(CHOICES)


BOTH = ("Katarina Solberg", "Katerina Solberg")
KEEL = ("The keel is torn from end",)
ANSWERS = [
    ("perhaps-same", "s,asked her", Judgement("same", BOTH, 0, reason="asked her")),
    ("perhaps-same", "d,", Judgement("different", BOTH, 0)),
    ("perhaps-same", "u,gone", Judgement("unsure", BOTH, 0, reason="gone")),
    ("perhaps-same", "n,2,", Judgement("not_an_entity", ("Katerina Solberg",), 0)),
    ("perhaps-same", "r,1,,S,", Judgement("same", BOTH, 0)),
    ("two-people", "s,", Judgement("same", ("Per Ferner",), 0)),
    ("two-people", "d,a,", Judgement("different", ("Per Ferner",), 0, article="a1")),
    ("two-people", "d,m,Katarina Solberg,", Judgement("same", BOTH[:1], 0, article="a1", text="he")),
    ("two-people", "d,m,,", Judgement("different", ("Per Ferner",), 0, article="a1", text="he")),
    ("speaker", "y,", Judgement("speaker", KEEL, 0, "Per Ferner", "a1")),
    ("speaker", "p,Katarina Solberg,", Judgement("speaker", KEEL, 0, "Katarina Solberg", "a1")),
    ("speaker", "p,1,a slogan", Judgement("speaker", KEEL, 0, None, "a1", "a slogan")),
    ("speaker", "u,", Judgement("unsure", KEEL, 0, article="a1")),
    ("type", "y,", Judgement("type", ("Harrow",), 0, "GPE")),
    ("type", "t,org,", Judgement("type", ("Harrow",), 0, "ORG")),
    ("type", "r,Port of Harrow,,k", Judgement("rename", ("Harrow",), 0, "Port of Harrow")),
]


@pytest.mark.parametrize(("kind", "answers", "entry"), ANSWERS)
def test_an_answer_becomes_an_entry_at_once(plan: Plan, kind: str, answers: str, entry: Judgement) -> None:
    before = doubts(plan)
    told = run(plan, *["k"] * order(plan, kind), *answers.split(","))
    assert added(plan)[0] == replace(entry, decided=TODAY)
    assert any(line.startswith(f"  written: {entry.kind}") for line in told)
    if entry.kind != "rename":
        settled = next(doubt for doubt in before if doubt.kind == kind)
        assert settled not in doubts(plan)


def test_every_way_to_decide_a_doubt_settles_it_for_good(plan: Plan) -> None:
    told = run(plan, *["u", ""] * len(doubts(plan)))
    assert doubts(plan) == []
    assert told[-1].startswith("nothing is left to look at; decided: ")
    assert run(plan) == ["nothing is left to look at; decided: 0"]


def test_the_evidence_is_shown(plan: Plan) -> None:
    told = "\n".join(run(plan, *["k"] * len(doubts(plan))))
    assert f"{plan.content.as_posix()}/articles/a1.md:5" in told
    assert "[Katerina Solberg] met Per Ferner in Harrow." in told
    assert "“[The keel is torn from end to end, and we knew,]” he said." in told


@pytest.mark.parametrize("stop", [EOFError, KeyboardInterrupt])
def test_what_was_decided_is_kept_wherever_it_is_stopped(plan: Plan, stop: type[BaseException]) -> None:
    whole = ["u", "nobody knows", "z", "k"]
    for length in range(len(whole)):
        (plan.root / CORRECTIONS).write_text(COMMENTS, encoding="utf-8")
        told: list[str] = []
        review(plan, articles(), ask=answering(whole[:length], stop), say=told.append, today=TODAY)
        assert told[-1].startswith("stopped; decided: ")
        assert len(added(plan)) == (length >= 2)


def test_it_starts_again_where_it_was_left_off(plan: Plan) -> None:
    first = doubts(plan)
    run(plan, "u", "", "q")
    assert [d.reason for d in doubts(plan)] == [d.reason for d in first[1:]]
    assert any(first[1].reason in line for line in run(plan, "q"))
    assert not any(first[0].reason in line for line in run(plan, "q"))


def test_skipping_writes_nothing(plan: Plan) -> None:
    told = run(plan, *[""] * len(doubts(plan)))
    assert added(plan) == []
    assert told[-1] == f"nothing is left to look at; decided: 0, skipped: {len(doubts(plan))}"


def test_a_decision_against_the_file_is_refused_with_its_line(plan: Plan) -> None:
    path = plan.root / CORRECTIONS
    path.write_text(COMMENTS + "- note: Katerina Solberg\n  text: Sings.\n- note: Katarina Solberg\n  text: Swims.\n")
    before = path.read_bytes()
    told = run(plan, *["k"] * order(plan, "perhaps-same"), "s", "")
    refused = [line for line in told if line.startswith("  not written: ")]
    assert len(refused) == 1
    assert f"{path.as_posix()}:10: `note: Katerina Solberg` as 'Sings.' on line 8 and " in refused[0]
    assert path.read_bytes() == before


def test_a_wrong_letter_is_asked_again(plan: Plan) -> None:
    told = run(plan, "z", "q")
    assert any(line.startswith("  answer with one of the letters") for line in told)


def test_a_speaker_who_is_not_in_the_article_is_refused(plan: Plan) -> None:
    told = run(plan, *["k"] * order(plan, "speaker"), "p", "Ada Fehr", "")
    assert any("'Ada Fehr' is not mentioned in a1" in line for line in told)
    assert added(plan) == []


def test_a_file_that_is_no_list_of_lines_is_left_alone(plan: Plan) -> None:
    path = plan.root / CORRECTIONS
    path.write_text("[{note: Per Ferner, text: Sails.}]\n", encoding="utf-8")
    told = run(plan, "u", "")
    assert any("an entry cannot be added to it" in line for line in told)
    assert path.read_text(encoding="utf-8") == "[{note: Per Ferner, text: Sails.}]\n"


def test_without_a_file_one_is_made(plan: Plan) -> None:
    (plan.root / CORRECTIONS).unlink()
    run(plan, "u", "")
    assert len(read_corrections(plan.root / CORRECTIONS).judgements) == 1


def test_what_is_written_meanwhile_stays(plan: Plan) -> None:
    path = plan.root / CORRECTIONS
    other = COMMENTS + "- link: Per Ferner\n  to: https://example.org/per\n"

    answer = answering(["u", ""])

    def ask(prompt: str) -> str:
        if path.read_text(encoding="utf-8") == COMMENTS:
            path.write_text(other, encoding="utf-8")
        return answer(prompt)

    review(plan, articles(), ask=ask, say=lambda _: None, today=TODAY)
    assert path.read_text(encoding="utf-8").startswith(other)
    assert [j.kind for j in added(plan)] == ["link", "unsure"]


def test_check_lists_by_kind_with_places_and_counts_the_rest(plan: Plan) -> None:
    settled = settle(articles(), Corrections())
    lines = list(listed(settled, plan.content))
    assert lines[0] == f"to look at first, of {len(settled.doubts)} (`dossier review` asks about each):"
    assert "Perhaps another speaker (1)" in lines
    assert any(line.startswith(f"  {plan.content.as_posix()}/articles/a1.md:5: ") for line in lines)
    many = replace(settled, doubts=tuple(Doubt("type", (settled.entities[0].id,), f"n{i}", 0.5) for i in range(9)))
    assert list(listed(many, plan.content))[-1] == "  and 4 more (`--all` lists them)"
    assert len(list(listed(many, plan.content, everything=True))) == 11
    assert list(listed(Settled((), (), (), ()), plan.content)) == []


def test_check_and_review_from_the_command_line(dossier_folder: Path, annotator: Annotator) -> None:
    path = dossier_folder / "content" / "articles" / "third.md"
    path.write_text(
        "---\ntitle: A third\n---\n\nMarta Quell would not speak, and Marta Quell left.\n", encoding="utf-8"
    )
    runner = CliRunner()
    unbuilt = runner.invoke(main, ["check", "--root", str(dossier_folder)])
    assert "Perhaps" not in unbuilt.output
    reviewed = runner.invoke(main, ["review", "--root", str(dossier_folder)], input="s\nasked her\n")
    assert reviewed.exit_code == 0, reviewed.output
    held = read_corrections(dossier_folder / CORRECTIONS).judgements
    assert [(j.kind, j.reason) for j in held] == [("same", "asked her")]
    assert (dossier_folder / CORRECTIONS).read_text(encoding="utf-8").startswith("# What an editor decided.")
    (dossier_folder / CORRECTIONS).write_text("", encoding="utf-8")
    checked = runner.invoke(main, ["check", "--root", str(dossier_folder)])
    assert checked.exit_code == 0
    assert "Perhaps the same (1)" in checked.output
    assert f"{path.with_name('ferry.md').as_posix()}:10: " in checked.output
    everything = runner.invoke(main, ["check", "--all", "--root", str(dossier_folder)])
    assert everything.exit_code == 0


WORDS = st.lists(
    st.sampled_from(["the", "ferry", "of", "Lorne", "sailed", "“late”", "—", "(it"]), min_size=1, max_size=20
)


@given(st.lists(WORDS, min_size=1, max_size=8), st.data())
def test_a_place_is_found_in_its_line(lines: list[list[str]], data: st.DataObject) -> None:
    paragraphs = [" ".join(words) for words in lines]
    text = "\n\n".join(paragraphs)
    number = data.draw(st.integers(0, len(lines) - 1))
    if not any(char.isalpha() for char in paragraphs[number].split()[0]):
        return
    start = sum(len(paragraph) + 2 for paragraph in paragraphs[:number])
    source = f"---\ntitle: {paragraphs[0]}\n---\n\n{text}\n"
    assert line_of(source, text, start) == 5 + 2 * number


def test_words_that_are_not_in_the_file_have_no_line() -> None:
    assert line_of("<p>Nothing of it</p>", "The ferry sailed.", 4) == 0
