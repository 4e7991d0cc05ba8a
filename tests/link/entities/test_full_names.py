"""When two ways to write a person's name are one person's, and when not."""

import pytest

from dossier.link import settle
from dossier.link.entities.nicknames import same_given_name
from dossier.link.entities.spelling import sounds_like
from dossier.model import Corrections, Entity
from tests.link.factory import annotated

MATTER = "at [[Lorne Council ORG]] in [[Harrow GPE]]."


def people(*texts: str) -> dict[str, Entity]:
    """Return the people of articles, by name."""
    articles = [annotated(text, f"a{n}") for n, text in enumerate(texts, start=1)]
    return {e.name: e for e in settle(articles, Corrections()).entities if e.type == "PERSON"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("William Hart", "Bill Hart"),
        ("John T. Okafor", "J. T. Okafor"),
        ("Yuriy Halytskyi", "Yuri Halytsky"),
        ("Mohammed al-Rashidi", "Muhammad Al Rashidi"),
        ("Lucía Ferrer Montes", "Lucia Ferrer"),
        ("Arkady Sorokin", "Arkadi Sorokin"),
        ("Leyla Aydın", "Leyla Aydin"),
    ],
)
def test_one_person_on_one_matter(one: str, other: str) -> None:
    texts = [f"[[{name} PERSON]] spoke {MATTER}" for name in (one, other)]
    assert len(people(*texts)) == 1
    assert people(*texts).keys() == people(*reversed(texts)).keys()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("William Hart", "Bill Hartley"),
        ("Mario Hart", "Maria Hart"),
        ("John T. Okafor", "P. T. Okafor"),
        ("Thomas Reik Jr.", "Thomas Reik Sr."),
        ("George H. Brand", "George W. Brand"),
    ],
)
def test_two_people_on_one_matter(one: str, other: str) -> None:
    assert len(people(*(f"[[{name} PERSON]] spoke {MATTER}" for name in (one, other)))) == 2


def test_a_nickname_joins_nobody_on_another_matter() -> None:
    assert (
        len(people(f"[[William Hart PERSON]] spoke {MATTER}", "[[Bill Hart PERSON]] won [[Kestrel Cup EVENT]].")) == 2
    )


def test_a_nickname_joins_nobody_where_two_could_be_meant() -> None:
    names = ("Robert Hart", "Rob Hart", "Bob Hart")
    assert same_given_name("robert", "rob")
    assert not same_given_name("rob", "bob")
    assert "Robert Hart" in people(*(f"[[{name} PERSON]] spoke {MATTER}" for name in names))


def test_why_a_name_was_joined_is_told() -> None:
    found = people(
        f"[[William Hart PERSON 1]] spoke {MATTER} [[Hart PERSON 1 alias]] left.",
        f"[[Bill Hart PERSON]] spoke {MATTER}",
    )
    told = {one.name: (one.reason, one.article, one.decided_by) for one in found["William Hart"].judged}
    assert told["Hart"] == ("surname of William Hart in the same article", "a1", "machine")
    assert told["Bill Hart"][0].startswith("William Hart by another form of the given name")
    assert told["Bill Hart"][1] == "a2"


def test_a_new_name_is_the_same_person_where_an_article_says_so() -> None:
    said = "[[Marta Hansen PERSON 1]], formerly [[Marta Quill PERSON 2]], spoke. "
    found = people(said, "[[Marta Quill PERSON]] spoke.", "[[Marta Hansen PERSON]] spoke.")
    assert [entity.mentions for entity in found.values()] == [4]
    silent = "[[Marta Hansen PERSON 1]] and [[Marta Quill PERSON 2]] spoke. "
    assert len(people(silent, "[[Marta Quill PERSON]] spoke.")) == 2


@pytest.mark.parametrize(("a", "b"), [("Yuriy", "Yury"), ("Zelensky", "Zelenskyy"), ("Hussain", "Hussein")])
def test_spellings_of_the_same_sounds(a: str, b: str) -> None:
    assert sounds_like(a) == sounds_like(b)


def test_other_names_sound_otherwise() -> None:
    assert sounds_like("Mario") != sounds_like("Maria")
