"""A speaker is an entity, or else what the article calls them; a pronoun says nothing."""

from dataclasses import replace

import pytest

from dossier.link.speech import resolve_quotations
from dossier.model import AnnotatedArticle, Speaker
from tests.link.factory import annotated, spoken


def speaker(marked: str, number: int) -> Speaker | None:
    """Return the resolved speaker of the only quotation, whom the mention of that number names."""
    one: AnnotatedArticle = annotated(marked)
    one = replace(one, quotations=(replace(one.quotations[0], speaker=spoken(one, number)),))
    return resolve_quotations(one)[0].speaker


def test_a_pronoun_is_the_description_of_its_chain() -> None:
    found = speaker("[[A guard PERSON 1 nominal]] left. “It rang,” [[he PERSON 1 pronoun]] said.", 1)
    assert found
    assert (found.text, found.mention, found.entity) == ("A guard", 0, None)


@pytest.mark.parametrize("form", ["name", "pronoun"])
def test_without_a_description_its_words_stay(form: str) -> None:
    found = speaker(
        f"[[Ida Solberg PERSON 1]] left. “It rang,” [[she PERSON 2 {form}]] said.".replace(" name]]", "]]"), 1
    )
    assert found
    assert (found.text, found.mention) == ("she", 1)


@pytest.mark.parametrize(
    ("words", "is_she"),
    [("Mayor Ida Solberg", True), ("Ida Solberg", True), ("Ida Solberg of the port", True),
     ("Ida Solberg's office", False), ("a spokesman for Ida Solberg", False), ("the lawyer of Mrs Ida Solberg", False)],
)  # fmt: skip
def test_the_name_in_a_speaker_is_the_speakers_own_or_not(words: str, is_she: bool) -> None:
    name = "Ida Solberg"
    before, after = words.split(name)
    one = annotated(f"“It rang,” said {before}[[{name} PERSON 1]]{after}.")
    start = one.article.text.index(words)
    one = replace(
        one,
        mentions=tuple(replace(m, entity="ida-solberg") for m in one.mentions),
        quotations=(replace(one.quotations[0], speaker=Speaker(start, start + len(words), words)),),
    )
    found = resolve_quotations(one)[0].speaker
    assert found
    assert found.entity == ("ida-solberg" if is_she else None)


def test_a_description_stays_as_it_stands() -> None:
    found = speaker("[[A guard PERSON 1 nominal]] left. “It rang,” [[the man PERSON 1 nominal]] said.", 1)
    assert found
    assert found.text == "the man"


def test_whose_mother_speaks_is_not_the_speaker() -> None:
    found = speaker("[[Jorin Moe PERSON 1]] wept. “He is kind,” [[his PERSON 1 pronoun]] mother said.", 1)
    assert found
    whole = replace(found, end=found.end + len(" mother"), text="his mother", mention=None, entity=None)
    one = annotated("[[Jorin Moe PERSON 1]] wept. “He is kind,” [[his PERSON 1 pronoun]] mother said.")
    linked = replace(one, quotations=(replace(one.quotations[0], speaker=whole),))
    assert resolve_quotations(linked)[0].speaker == whole
