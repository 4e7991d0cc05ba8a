"""One utterance in two articles whose speaker is only described."""

from dataclasses import replace

import pytest

from dossier.link import link
from dossier.model import AnnotatedArticle, Speaker
from tests.link.factory import annotated, day, said, spoken

WORDS = "the keel of the old ferry had scraped along the sandbank off the lighthouse"

RETOLD = "the old ferry’s keel scraped the sandbank, near the lighthouse"


def told(speaker: str, words: str, name: str) -> AnnotatedArticle:
    one = annotated(f"{speaker} said {words}.", name, published=day(1))
    who = Speaker(0, len(speaker), speaker)
    return replace(one, quotations=(said(one.article.text, words, identifier=name, kind="indirect", speaker=who),))


def kinds(a: AnnotatedArticle, b: AnnotatedArticle) -> list[str]:
    return [tie.kind for tie in link([a, b])[0].crossrefs]


@pytest.mark.parametrize("other", ["Police", "The police", "Harrow police", "A police source"])
def test_a_speaker_described_alike_says_the_same(other: str) -> None:
    here = told("Police", WORDS, "a")
    tie = link([here, told(other, RETOLD, "b")])[0].crossrefs[0]
    assert tie.kind == "same-quotation"
    assert tie.reasons[0] == "a speaker described alike, in nearly the same words"


@pytest.mark.parametrize("other", ["The owners", "The fire brigade"])
def test_who_is_described_otherwise_may_be_another(other: str) -> None:
    there = told(other, RETOLD, "b")
    assert "same-quotation" not in kinds(told("Police", WORDS, "a"), there)


def test_a_pronoun_describes_nobody() -> None:
    assert "same-quotation" not in kinds(told("He", WORDS, "a"), told("He", RETOLD, "b"))


def test_of_a_described_speaker_most_of_both_must_be_the_same() -> None:
    more = "the ferry’s keel scraped the lighthouse sandbank while sailors slept and the pilot drank rum in the galley"
    assert "same-quotation" not in kinds(told("Police", WORDS, "a"), told("Police", more, "b"))


def test_few_words_of_a_described_speaker_are_told_in_their_sentence() -> None:
    words = "the keel had scraped the sandbank"
    assert "same-quotation" not in kinds(told("Police", words, "a"), told("The police", words, "b"))


def test_words_that_were_copied_are_a_copied_passage_whoever_is_quoted() -> None:
    words = f"{WORDS} before the harbour pilot could come aboard"
    assert kinds(told("Police", words, "a"), told("Police", words, "b")) == ["copied-passage"]


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Nobody can say they didn’t know", "Nobody can say they did not know"),
        ("We can't go on like this", "We cannot go on like this"),
        ("They've sold it and they're glad", "They have sold it and they are glad"),
    ],
)
def test_what_an_editor_writes_out_is_the_same(short: str, full: str) -> None:
    here = annotated(f"The harbour master Ida Solberg rose. “{short}.”", "a", published=day(1))
    there = annotated(f"In Harrow a bell rang. “{full}.”", "b", published=day(1))
    assert kinds(here, there) == ["same-quotation"]


def quoted(words: str, name: str, speaker: str = "Ida Solberg") -> AnnotatedArticle:
    one = annotated(f"“{words}” [[{speaker} PERSON]] said at the port of [[Harrow GPE]].", name, published=day(1))
    return replace(one, quotations=(replace(one.quotations[0], speaker=spoken(one, 0)),))


@pytest.mark.parametrize(
    ("words", "speaker", "one"),
    [
        ("As long as we hear them, we dig.", "Ida Solberg", True),
        ("As long as we hear it, they swim.", "Ida Solberg", False),
        ("As long as we hear them, we dig.", "Mara Holt", False),
        ("As long as we hear nothing, we do not dig.", "Ida Solberg", False),
        ("We dig.", "Ida Solberg", False),
    ],
)
def test_few_common_words_of_one_speaker_are_one_utterance_where_nearly_all_are_alike(
    words: str, speaker: str, one: bool
) -> None:
    here, there = quoted("As long as we hear knocking, we dig.", "a"), quoted(words, "b", speaker)
    assert ("same-quotation" in kinds(here, there)) is one


def test_a_sentence_that_two_reports_of_one_event_have_alike_is_copied() -> None:
    whole = "She walked home along the old pier."
    event = "The ferry [[Kestrel PRODUCT]] struck the sandbank off [[Harrow GPE]], its torn hull under the lighthouse."
    other = "In [[Lorne GPE]] the bakers want cheaper flour and the sourdough has doubled."
    reports = [annotated(f"{event} {whole}", name, published=day(1)) for name in "ab"]
    assert kinds(*reports) == ["copied-passage", "copied-passage"]
    assert kinds(reports[0], annotated(f"{other} {whole}", "c", published=day(1))) == []
