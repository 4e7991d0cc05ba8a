"""What a sentence tells is kept apart from who said it."""

from dataclasses import replace

from dossier.link.ties.attribution import stems_said, without_attribution
from dossier.model import AnnotatedArticle, Cue
from tests.link.factory import annotated, role, said, spoken

WORDS = "the museum closes in May"


def told(marked: str) -> AnnotatedArticle:
    one = annotated(marked)
    text = one.article.text
    start = text.index("said")
    cue = Cue(start, start + 4, "said", "say")
    quotation = said(text, WORDS, identifier="q", kind="indirect", speaker=spoken(one, 0))
    return replace(one, quotations=(replace(quotation, cue=cue),))


def test_speaker_and_office_and_cue_are_no_part_of_what_is_told() -> None:
    one = told(f"[[Ida Solberg PERSON]], its director, said {WORDS}.")
    one = replace(one, roles=(role(one, "its director", 0),))
    sentence = one.sentences[0]
    assert without_attribution(one, sentence, one.quotations) == ("museum", "close", "may")
    assert stems_said(sentence, one.quotations) == {"museum", "close"}


def test_what_stands_between_a_speaker_and_the_cue_is_attribution() -> None:
    one = told(f"[[Ida Solberg PERSON]], who leads the gallery, said {WORDS}.")
    assert without_attribution(one, one.sentences[0], one.quotations) == ("museum", "close", "may")


def test_a_sentence_without_speech_keeps_its_words() -> None:
    one = annotated("[[Ida Solberg PERSON]] closed the museum.")
    assert without_attribution(one, one.sentences[0], ()) == one.sentences[0].lemmas
    assert stems_said(one.sentences[0], ()) == frozenset()
