"""What is measured of two articles and of two sentences, and what it weighs."""

from dataclasses import replace

import pytest

from dossier.link.settle import settle
from dossier.link.ties.events import of_event
from dossier.link.ties.likeness import ArticlePair
from dossier.link.ties.measures import Measures, of_articles, of_sentences
from dossier.link.ties.tellings import telling_of
from dossier.link.ties.weights import (
    EVENT_WEIGHTS,
    MORE,
    MOST_ODDS,
    ONE_EVENT,
    WEIGHTS,
    log_odds_of_one_event,
    probability,
)
from dossier.model import Corrections
from tests.link.factory import annotated


def pair_of(a: str, b: str) -> ArticlePair:
    return ArticlePair(*map(telling_of, settle([annotated(a, "a"), annotated(b, "b")], Corrections()).articles))


def measured(a: str, b: str) -> Measures:
    pair = pair_of(a, b)
    return of_articles(pair) | of_sentences(pair, pair.a.profiles[0], pair.b.profiles[0])


FIRE = (
    "A fire on the ferry [[Kestrel PRODUCT]] injured [[Ida Solberg PERSON]]. The harbour of [[Harrow GPE]] was closed."
)
SAME = (
    "[[Ida Solberg PERSON]] was injured by a fire on the ferry [[Kestrel PRODUCT]]. [[Harrow GPE]] closed its harbour."
)
ANOTHER = (
    "A fire on the ferry [[Osprey PRODUCT]] injured [[Per Ferner PERSON]]. The harbour of [[Tarn GPE]] was closed."
)


def test_each_measure_has_a_weight() -> None:
    assert {*measured("The ferry left the harbour.", "A ferry sank."), ONE_EVENT} == WEIGHTS.keys()
    assert of_event(pair_of(FIRE, SAME)).keys() == EVENT_WEIGHTS.keys()
    assert MORE.keys() <= WEIGHTS.keys()


def test_a_denial_in_one_is_measured() -> None:
    assert measured("The ferry left the harbour.", "The ferry never left the harbour.")["one denies"] == 1.0
    assert measured("No ferry left the harbour.", "The ferry never left the harbour.")["one denies"] == 0.0


def test_words_told_in_both_leave_names_out() -> None:
    found = measured("[[Ida Solberg PERSON]] left the harbour.", "The ferry of [[Ida Solberg PERSON]] sank.")
    assert found["told in both"] == 0.0
    assert found["other people"] == 0.0


def test_a_deed_counts_where_one_names_it_as_a_thing() -> None:
    (sentence,) = annotated("The guards arrested a smuggler.").sentences
    did = replace(sentence, lemmas=("guard", "arrest", "smuggler"))
    here = replace(annotated(sentence.text, "a"), sentences=(did,))
    for text, counted in (("The arrest of a smuggler by guards.", True), ("A smuggler and the guards.", False)):
        pair = ArticlePair(*map(telling_of, settle([here, annotated(text, "b")], Corrections()).articles))
        assert bool(of_sentences(pair, pair.a.profiles[0], pair.b.profiles[0])["actions in both"]) == counted


def test_like_words_of_other_people_and_places_are_another_event() -> None:
    same, other = (log_odds_of_one_event(of_event(pair_of(FIRE, text))) for text in (SAME, ANOTHER))
    assert other < same


@pytest.mark.parametrize(("a", "b"), [(FIRE, SAME), (FIRE, ANOTHER), (SAME, ANOTHER)])
def test_one_event_is_the_same_from_either_side(a: str, b: str) -> None:
    assert of_event(pair_of(a, b)) == pytest.approx(of_event(pair_of(b, a)))


def test_amounts_days_and_weekdays_speak_for_one_event_or_against() -> None:
    def facts(a: str, b: str) -> tuple[float, ...]:
        found = of_event(pair_of(a, b))
        return tuple(
            found[name] for name in ("amounts in both of the fewer", "other amounts", "a day in both", "other weekdays")
        )

    here = "It cost [[30 dollars MONEY]] on [[Monday DATE]], [[May 3 DATE]]."
    assert facts(here, "On [[Monday DATE]], [[May 3 DATE]], they paid [[30 dollars MONEY]].") == (0.5, 0.0, 1.0, 0.0)
    assert facts(here, "On [[Friday DATE]] they paid [[40 dollars MONEY]].") == (0.0, 1.0, 0.0, 1.0)
    assert facts(here, "They paid.") == (0.0, 0.0, 0.0, 0.0)


def test_no_single_measure_makes_one_event_sure() -> None:
    assert log_odds_of_one_event({"words of names in both": 1e6}) == MOST_ODDS
    assert log_odds_of_one_event({"words of names in both": -1e6}) == -MOST_ODDS


def test_what_two_sentences_share_counts_for_more_where_the_articles_are_of_one_event() -> None:
    found = measured(FIRE, SAME)
    assert 0 < probability(found, -2.0) < probability(found, 0.0) < probability(found, 2.0) < 1
