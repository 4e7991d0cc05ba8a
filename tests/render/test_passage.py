"""A passage away from its article: no quotation marks that the article has not, and nobody who is only "she"."""

from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from dossier.model import (
    AnnotatedArticle,
    Block,
    CrossReference,
    Dossier,
    Entity,
    Mention,
    Passage,
    Quotation,
    Report,
    Statement,
)
from dossier.render import render
from dossier.render.lookup import Lookup
from dossier.render.passage import UNKNOWN, alone, is_verbatim, line, needs_names, sentence_of, wording
from tests.factory import MADE_BY, article, ferry, mention, passage, quotation, sentences, speaker

SAID = "Ida Solberg said the port would buy two boats. “We need them,” she said. She left."
TOLD = "LORNE — The harbour chief, Ida Solberg, said the port would buy two new boats."
WOULD = "the port would buy two boats", "the port would buy two new boats"
IDA = Entity("ida-solberg", "Ida Solberg", "PERSON", (), (), 4, ("said", "told"))


def said() -> AnnotatedArticle:
    """Reported speech, quoted words, and a sentence with a pronoun."""
    quoted = (
        quotation(SAID, WOULD[0], "q-1", kind="indirect", speaker=speaker(SAID, "Ida Solberg", "ida-solberg")),
        quotation(SAID, "We need them,", "q-2", speaker=speaker(SAID, "she", "ida-solberg")),
    )
    named = (
        mention(SAID, "Ida Solberg", "ida-solberg"),
        mention(SAID, "she", "ida-solberg", form="pronoun"),
        mention(SAID, "She", "ida-solberg", form="pronoun"),
    )
    return AnnotatedArticle(article(SAID, id="said", publisher="Coast Radio"), named, quoted, (), sentences(SAID))


def told() -> AnnotatedArticle:
    """The same reported speech in another wording, below a dateline."""
    quoted = quotation(TOLD, WOULD[1], "q-3", kind="indirect", speaker=speaker(TOLD, "Ida Solberg", "ida-solberg"))
    blocks = (Block(0, 7, "dateline"), Block(8, len(TOLD), "paragraph"))
    fields = {"id": "told", "publisher": "Northern Wire", "blocks": blocks}
    named = (mention(TOLD, "Ida Solberg", "ida-solberg"),)
    return AnnotatedArticle(article(TOLD, **fields), named, (quoted,), (), sentences(TOLD))


def reported() -> Dossier:
    """Two reports of the same speech, neither of which has a word of it between marks."""
    ends = passage(SAID, WOULD[0], "said"), passage(TOLD, WOULD[1], "told")
    tie = CrossReference("x-1", "same-quotation", 0.9, *ends, (), (), ("same speaker",), MADE_BY)
    reports = tuple(Report(it.start, it.end, it.text, it.article, "indirect") for it in ends)
    return Dossier((said(), told()), (IDA,), (tie,), (), (Statement("s-1", WOULD[1], "same-quotation", reports),))


def test_reported_speech_stands_in_no_marks_on_any_page() -> None:
    made = {str(path): text for path, text in render(reported()).items()}
    for name, text in made.items():
        assert not any(f"{mark}{start}" in text for mark in "“\"'" for start in ("the port", "… the port")), name
        assert "also quoted in" not in text
    assert "The harbour chief, Ida Solberg, said the port would buy two new boats." in made["index.md"]
    assert "In common</a> · reported speech" in made["statements/s-1.md"]
    assert "in its sentence" in made["statements/s-1.md"]
    assert "in its sentence" not in render(ferry())[PurePosixPath("statements/s-power.md")]
    card = made["articles/told.md"].split('class="d-card"')[1]
    assert "<q>" not in card.split("</li>")[0] or "We need them" in card


def test_words_are_verbatim_only_between_one_pair_of_marks() -> None:
    look = Lookup(reported())
    assert is_verbatim(passage(SAID, "We need them,", "said"), look)
    assert is_verbatim(passage(SAID, "“We need them,”", "said"), look)
    assert not is_verbatim(passage(SAID, "We need them,” she said.", "said"), look)
    assert not is_verbatim(passage(SAID, WOULD[0], "said"), look)
    assert not is_verbatim(Passage(0, 4, "Word", "said", in_headline=True), look)
    assert not is_verbatim(Passage(0, 4, "Word", "gone"), look)


def test_a_passage_that_leaves_a_quotation_keeps_its_first_mark() -> None:
    found = wording(passage(SAID, "We need them,” she said.", "said"), Lookup(reported()), width=80)
    assert (found.text, found.quoted) == ("“We need them,” she said.", False)


def test_quoted_words_in_a_line_begin_with_an_ellipsis_within_a_sentence() -> None:
    look = Lookup(reported())
    assert line(passage(SAID, "We need them,", "said"), look, width=80) == "“We need them”"
    assert line(passage(SAID, "need them,", "said"), look, width=80) == "“… need them”"


def test_the_sentence_of_reported_speech_has_no_dateline() -> None:
    look = Lookup(reported())
    assert sentence_of(passage(TOLD, WOULD[1], "told"), look).text == TOLD[8:]
    cut = replace(told(), sentences=())
    assert sentence_of(passage(TOLD, WOULD[1], "told"), Lookup(Dossier((cut,)))).text == WOULD[1]


def look_at(text: str, *named: Mention, quoted: tuple[Quotation, ...] = ()) -> tuple[Passage, Lookup]:
    """A whole text as a passage."""
    entities = tuple(Entity(it, name, "PERSON", (), (), 2, ("an-article",)) for it, name in NAMES.items())
    one = AnnotatedArticle(article(text), named, quoted, (), sentences(text))
    return Passage(0, len(text), text, "an-article"), Lookup(Dossier((one,), entities))


NAMES = {"ida-solberg": "Ida Solberg", "tomas-reik": "Tomas Reik"}
PRONOUNS = [
    ("She will resign.", (("She", "ida-solberg"),), "She [Ida Solberg] will resign."),
    ("On Friday she left his boat.", (("she", "ida-solberg"), ("his", "tomas-reik")), None),
    ("Her deputy left.", (("Her", "ida-solberg"),), "Her [Ida Solberg’s] deputy left."),
    ("They told her to go.", (("her", "ida-solberg"),), "They told her [Ida Solberg] to go."),
    ("Its shares fell.", (("Its", "tomas-reik"),), "Its [Tomas Reik’s] shares fell."),
]


@pytest.mark.parametrize(("text", "pronouns", "shown"), PRONOUNS)
def test_a_pronoun_has_the_name_beside_it(text: str, pronouns: tuple[tuple[str, str], ...], shown: str | None) -> None:
    found = (mention(text, words, entity, form="pronoun") for words, entity in pronouns)
    where, look = look_at(text, *found)
    shown = shown or "On Friday she [Ida Solberg] left his [Tomas Reik’s] boat."
    assert alone(where, look, width=200) == shown


def test_who_is_named_before_needs_no_name_and_each_gets_one() -> None:
    text = "Ida Solberg said she would go. She left."
    named = [mention(text, "Ida Solberg", "ida-solberg")]
    named += [mention(text, words, "ida-solberg", form="pronoun") for words in ("she", "She")]
    where, look = look_at(text, *named)
    assert needs_names(where, look) == 0
    assert alone(where, look, width=200) == text
    twice = Passage(text.index("She"), len(text), "She left.", "an-article")
    assert alone(twice, look, width=200) == "She [Ida Solberg] left."
    assert needs_names(twice, look) == 1


def test_who_is_named_behind_the_pronoun_needs_no_bracket() -> None:
    text = "She left, Ida Solberg said."
    named = (mention(text, "She", "ida-solberg", form="pronoun"), mention(text, "Ida Solberg", "ida-solberg"))
    where, look = look_at(text, *named)
    assert needs_names(where, look) == 0
    assert alone(where, look, width=200) == text


def test_quoted_pronouns_are_let_be() -> None:
    text = "“She sails,” Tomas Reik said."
    named = (mention(text, "She", "ida-solberg", form="pronoun"), mention(text, "Tomas Reik", "tomas-reik"))
    where, look = look_at(text, *named, quoted=(quotation(text, "She sails,", "q"),))
    assert alone(where, look, width=200) == text
    assert needs_names(where, look) == 0


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("He left on Friday.", UNKNOWN),
        ("It was the worst winter since 1987.", UNKNOWN),
        ("This was the second fire.", UNKNOWN),
        ("This week the port opened.", 0),
        ("The port opened.", 0),
        ("Itinerant crews left.", 0),
    ],
)
def test_a_sentence_of_nobody_known_is_told_apart(text: str, level: int) -> None:
    assert needs_names(*look_at(text)) == level


def test_the_front_page_leaves_out_whom_nobody_can_name_and_marks_quoted_words() -> None:
    text = "They left. Ida Solberg sailed. She waved. “We will be back on Friday. Wait for us,” she said."
    named = [mention(text, "Ida Solberg", "ida-solberg"), mention(text, "She", "ida-solberg", form="pronoun")]
    quoted = quotation(text, "We will be back on Friday. Wait for us,", "q-1")
    one = AnnotatedArticle(article(text), tuple(named), (quoted,), (), sentences(text))
    shown = {
        "They left.": None,
        "She waved.": "She [Ida Solberg] waved.",
        "We will be back on Friday.": "“We will be back on Friday.”",
    }
    for words, expected in shown.items():
        only = {"an-article": (passage(text, words, "an-article"),)}
        made = {str(it): page for it, page in render(Dossier((one,), (IDA,), only_here=only)).items()}["index.md"]
        assert ("Found in one report only" in made) == bool(expected)
        assert (expected or "") in made
