"""Turns, answers and signatures, without a pipeline: the mentions are written by hand."""

from dataclasses import replace

import pytest

from dossier.annotate.quotations.interviews.find import find_answers
from dossier.annotate.quotations.interviews.turns import turns_of
from dossier.annotate.quotations.marks.signatures import signed_at
from dossier.model import Article, Mention
from tests.annotate.quotations.helpers import article


def told(text: str, *names: str, title: str = "", authors: tuple[str, ...] = ()) -> list[tuple[str | None, str]]:
    """Return who answers and what, in an article that has the names as chains of their own."""
    given = replace(article(text), title=title, authors=authors)
    mentions = [_mention(given, name, chain) for chain, name in enumerate(names)]
    return [(a.speaker.text if a.speaker else None, given.text[a.start : a.end]) for a in find_answers(given, mentions)]


def _mention(given: Article, name: str, chain: int) -> Mention:
    at = given.text.index(name)
    return Mention(at, at + len(name), name, "PERSON", "name", "test", chain)


def test_an_answer_stands_behind_its_question_in_one_paragraph() -> None:
    text = "Ida Holt builds dams.\n\nQ. Will it hold? A. I am sure of it.\n\nQ. Who pays? A. We all do."
    assert told(text, "Ida Holt") == [("Ida Holt", "I am sure of it."), ("Ida Holt", "We all do.")]


def test_who_wrote_the_article_is_not_who_answers() -> None:
    text = "Tove Lind meets Ida Holt.\n\nQ: Why?\n\nA: I had to.\n\nQ: And then?\n\nA: I left."
    assert told(text, "Tove Lind", "Ida Holt", authors=("Tove Lind",))[0] == ("Ida Holt", "I had to.")
    assert told(text, "Tove Lind", "Ida Holt")[0] == (None, "I had to.")


def test_who_is_spoken_of_in_the_answers_does_not_give_them() -> None:
    text = "Q: Who built it?\n\nA: Ida Holt did, I think.\n\nQ: Alone?\n\nA: Ida Holt and my father."
    assert [speaker for speaker, _ in told(text, "Ida Holt", title="Ida Holt and the dam")] == [None, None]


def test_a_story_between_the_answers_is_no_answer() -> None:
    text = "Ida Holt spoke.\n\nQ: Why?\n\nA: I had to.\n\nHolt grew up in Lorne.\n\nQ: And now?\n\nA: I sleep."
    assert [said for _, said in told(text, "Ida Holt")] == ["I had to.", "I sleep."]


def test_an_answer_goes_on_in_the_first_person() -> None:
    text = (
        "Ida Holt spoke.\n\nQ: Why?\n\nA: I had to.\n\nMy father made me.\n\nThe dam is old.\n\nQ: Now?\n\nA: I sleep."
    )
    assert [said for _, said in told(text, "Ida Holt")] == ["I had to.", "My father made me.", "I sleep."]


def test_questions_of_readers_are_no_interview() -> None:
    text = "Q: Is the road open?\n\nA: From Monday.\n\nQ: Is it free?\n\nA: For cars."
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ida Holt opens it.\n\nTime: noon\n\nPlace: the quay\n\nTime: it varies",
        "Ida Holt won.\n\nHolt: 9. I liked it.\n\nLind: 4. Poor.",
        "Ida Holt won.\n\nHolt: I did it.",
        "Ida Holt won.\n\nUPDATE: The road is shut.\n\nUPDATE: We know more.\n\nUPDATE: It is open.",
    ],
)
def test_a_list_with_labels_is_no_transcript(text: str) -> None:
    assert told(text, "Ida Holt") == []


def test_a_label_is_a_surname_or_initials() -> None:
    text = "Ida Holt met Ove Lind.\n\nIH: Is it true?\n\nLIND: It is.\n\nIH: All of it?\n\nLIND: Nearly."
    assert [speaker for speaker, _ in told(text, "Ida Holt", "Ove Lind")] == ["IH", "LIND", "IH", "LIND"]
    asked = told(text, "Ida Holt", "Ove Lind", authors=("Ida Holt",))
    assert asked == [("LIND", "It is."), ("LIND", "Nearly.")]


def test_a_label_is_no_part_of_what_is_said() -> None:
    (turn,) = turns_of(article("HOLT (laughing): No."))
    assert (turn.label, turn.start) == ("HOLT", 17)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We won. — Ida Holt (@idah) May 1, 2024", "We won."),
        ("We won.— Ida Holt", "We won."),
        ("— Ida Holt", ""),
        ("The sea takes — always", None),
        ("We won. — And then we left.", None),
    ],
)
def test_a_signature_ends_what_is_set_apart(text: str, words: str | None) -> None:
    found = signed_at(text, 0, len(text))
    assert (found and text[: found[0]]) == words
