"""The closed list of reporting verbs."""

import pytest

from dossier.annotate.quotations.cues.verbs import SPEECH, STANCE, STATING, lemma_of


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("said", "say"),
        ("told", "tell"),
        ("wrote", "write"),
        ("replies", "reply"),
        ("admitted", "admit"),
        ("stressed", "stress"),
        ("arguing", "argue"),
        ("emphasised", "emphasise"),
        ("testified", "testify"),
        ("labelled", "label"),
        ("swore", "swear"),
        ("walked", None),
    ],
)
def test_forms(form: str, lemma: str | None) -> None:
    assert lemma_of(form) == lemma


def test_what_states_is_a_verb_of_speech() -> None:
    assert set(SPEECH.values()) >= STATING


def test_opinions_are_no_speech() -> None:
    assert {"believe", "think", "hope"} <= set(STANCE.values())
    assert not {"believe", "think", "hope"} & STATING
