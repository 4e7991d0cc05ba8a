from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from random import Random

from dossier.model import AnnotatedArticle, CrossReference, Family, Passage, Report, Statement
from dossier.render.independent import Families
from dossier.render.telling import Telling
from dossier.render.tie import LEAST_PLACES, PARTNERS, best_pairs, ties_by_article
from tests.factory import MADE_BY, article

DAY = date(2026, 11, 1)
TEXT = "Word for word. " * 40


def tie(one: str, other: str, place: int) -> CrossReference:
    ends = [Passage(15 * place, 15 * place + 14, "Word for word.", it) for it in (one, other)]
    return CrossReference(f"x-{one}-{other}-{place}", "same-fact", 0.8, *ends, (), (), (), MADE_BY)


def articles(number: int) -> dict[str, AnnotatedArticle]:
    names = [f"report-{at:02}" for at in range(number)]
    return {
        name: AnnotatedArticle(article(TEXT, id=name, published=DAY + timedelta(at))) for at, name in enumerate(names)
    }


def test_pairs_to_compare_grow_with_the_articles_and_not_with_their_square() -> None:
    known = articles(20)
    every = [tie(one, other, place) for one, other in combinations(known, 2) for place in range(LEAST_PLACES)]
    pairs = best_pairs(ties_by_article(every, known))
    assert len(known) / 2 <= len(pairs) <= PARTNERS * len(known)
    assert all(one < other for one, other in pairs)


def test_pairs_do_not_depend_on_the_order_of_ties() -> None:
    known = articles(8)
    every = [tie(one, other, place) for one, other in combinations(known, 2) for place in range(LEAST_PLACES)]
    shuffled = list(every)
    Random(7).shuffle(shuffled)
    assert best_pairs(ties_by_article(every, known)) == best_pairs(ties_by_article(shuffled, known))


def test_several_ties_of_one_place_are_one_place() -> None:
    known = articles(2)
    one, other = known
    at_one = [tie(one, other, 0)] * LEAST_PLACES
    assert best_pairs(ties_by_article(at_one, known)) == ()
    apart = [tie(one, other, place) for place in range(LEAST_PLACES)]
    assert best_pairs(ties_by_article(apart, known)) == ((one, other),)


def test_a_family_counts_once() -> None:
    families = Families([Family(("a", "b", "c"), 0.9), Family(("d", "e"), 0.8)])
    assert families.independent("abcdef") == 3
    assert families.independent("bc") == 1
    assert families.text("c") == "a"
    assert families.same("b", "c")
    assert not families.same("a", "d")
    assert families.of("f") is None
    assert Families(()).independent("abc") == 3


def test_a_sentence_taken_over_is_no_independent_telling_of_its_statement() -> None:
    places = {name: Report(0, 14, "Word for word.", name, "told") for name in ("a", "b", "c", "d")}
    told = Statement("s", "Word for word.", "same-fact", tuple(places.values()))
    other = Statement("t", "Word for word.", "same-fact", ())
    ties = [
        replace(tie("a", "b", 0), kind="copied-passage"),
        replace(tie("b", "c", 0), kind="copied-passage"),
        tie("a", "d", 0),
    ]
    families = Families((), ties, Telling([told, other]))
    assert [families.told_by(told, article) for article in "abcd"] == ["a", "a", "a", "d"]
    assert families.told_by(other, "b") == "b"
    assert families.text("b") == "b"
