"""Articles that are one text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.link.families import find_families
from dossier.model import AnnotatedArticle
from tests.link.factory import annotated

WIRE = (
    "The ferry struck a sandbank off the northern point before dawn and lost its rudder. Divers found a tear in the"
    " hull as long as a bus. The passengers were taken off in small boats by fishermen who heard the horn."
)
OWN = "Bakers in the valley want cheaper flour. The ministry will pay them for rye, a spokesman told the chamber."


def families(*texts: str) -> list[tuple[str, ...]]:
    return [family.articles for family in find_families([annotated(text, f"a{n}") for n, text in enumerate(texts)])]


def test_a_text_and_its_copies_are_one_family_with_the_earliest_first() -> None:
    assert families(WIRE, OWN, f"{WIRE} Nobody was hurt.", WIRE) == [("a0", "a2", "a3")]


def test_a_part_of_a_text_is_the_text_and_a_longer_article_around_it_is_its_own() -> None:
    longer = f"{OWN} {OWN.replace('flour', 'butter')} {OWN.replace('rye', 'oats')} {OWN.replace('valley', 'hills')}"
    assert families(WIRE, WIRE.rpartition(". ")[0]) == [("a0", "a1")]
    assert families(WIRE, f"{WIRE} {longer}") == []


def test_a_long_quotation_makes_no_family() -> None:
    quoted = "we shall never again sail at night without a pilot on the bridge"
    assert families(f"{WIRE} “{quoted}”", f"{OWN} “{quoted}”") == []


def test_share_is_how_much_of_the_copies_stands_in_the_first() -> None:
    first, copy = annotated(WIRE, "a"), annotated(f"{WIRE} {OWN}", "b")
    (family,) = find_families([first, copy])
    assert family.share == round(len(WIRE.split()) / len(f"{WIRE} {OWN}".split()), 3)


texts = st.lists(st.sampled_from(WIRE.split()), max_size=60).map(" ".join)


@settings(max_examples=60)
@given(st.lists(texts, max_size=5), texts)
def test_a_later_article_changes_no_family_of_those_before_it(bodies: list[str], later: str) -> None:
    articles: list[AnnotatedArticle] = [annotated(body, f"a{n}") for n, body in enumerate(bodies)]
    before = {frozenset(family.articles) for family in find_families(articles)}
    after = {frozenset(family.articles) - {"later"} for family in find_families([*articles, annotated(later, "later")])}
    assert before <= after
    assert all(0 <= family.share <= 1 for family in find_families(articles))
    named = [name for family in find_families(articles) for name in family.articles]
    assert len(named) == len(set(named))
