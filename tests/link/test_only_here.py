"""What one article alone reports."""

from dataclasses import replace

from dossier.link import link
from dossier.model import AnnotatedArticle, Speaker
from tests.link.factory import annotated, day

SHARED = "Divers found the torn hull of the ferry under the old lighthouse at dusk. "
ALONE = "A letter from [[Greta Holm PERSON]] had warned the shipyard about rotten planks and rusty bolts. "


def article(text: str, name: str, number: int) -> AnnotatedArticle:
    return annotated(text, name, published=day(number))


def only(*articles: AnnotatedArticle) -> dict[str, list[str]]:
    return {name: [one.text for one in found] for name, found in link(articles)[0].only_here.items()}


def test_a_sentence_that_no_other_report_has_is_told_here_only() -> None:
    here = article(f"The captain slept. {SHARED}{ALONE}", "a", 1)
    there = article(f"The mayor wept. {SHARED}Insurers declined to comment.", "b", 2)
    assert only(here, there)["a"] == [ALONE.replace("[[", "").replace(" PERSON]]", "").strip()]


def test_what_another_tells_in_other_words_is_not() -> None:
    here = article(f"The captain slept. {SHARED}{ALONE}", "a", 1)
    retold = "The shipyard was warned: rotten planks, rusty bolts, wrote [[Greta Holm PERSON]] in her letter."
    assert not only(here, article(f"{SHARED}{retold}", "b", 2)).get("a")


def test_an_article_alone_or_of_another_event_has_none() -> None:
    here = article(f"The captain slept. {SHARED}{ALONE}", "a", 1)
    other = article(
        "Bakers want rye. [[Olav Brenn PERSON]] of the chamber asked the ministry for nine subsidies.", "b", 2
    )
    assert only(here) == {}
    assert only(here, other) == {}


def test_words_of_whom_the_sentence_does_not_tell_are_not() -> None:
    said = "“The planks of [[Torsvik ORG]] were rotten, and every bolt was rusty,” {} said. "
    there = article(f"The mayor wept. {SHARED}Insurers declined to comment.", "b", 2)
    for who, shown in (("the welder", 1), ("she", 0)):
        here = article(f"The captain slept. {SHARED}{said.format(who)}", "a", 1)
        spoken = here.article.text.index(f"{who} said")
        speaker = Speaker(spoken, spoken + len(who), who)
        here = replace(here, quotations=tuple(replace(one, speaker=speaker) for one in here.quotations))
        assert len(only(here, there).get("a", [])) == shown


def test_a_sentence_that_begins_with_a_pronoun_goes_last() -> None:
    people = "[[Olav Brenn PERSON]], [[Per Ferner PERSON]], [[Ada Fehr PERSON]] and [[Anselm Rode PERSON]]"
    leaning = f"She had sold {people} walrus ivory, smuggled sealskin and forged permits before. "
    here = article(f"The captain slept. {SHARED}{leaning}{ALONE}", "a", 1)
    there = article(f"The mayor wept. {SHARED}Insurers declined to comment.", "b", 2)
    assert [text.split()[0] for text in only(here, there)["a"]] == ["A", "She"]


def test_a_quotation_is_not_cut() -> None:
    there = article(f"The mayor wept. {SHARED}Insurers declined to comment.", "b", 2)
    for words, shown in (("planks, rusty bolts", 1), ("planks. Rusty bolts", 0)):
        told = f"[[Greta Holm PERSON]] of the shipyard had warned in her letter: “Rotten {words}.”"
        assert len(only(article(f"The captain slept. {SHARED}{told}", "a", 1), there).get("a", [])) == shown
