from itertools import pairwise
from pathlib import Path

import pytest
import spacy
import yaml
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Span

from dossier.annotate.figures import add_figures
from dossier.annotate.figures.grammar import PATTERNS
from dossier.annotate.figures.starts import START, starts
from dossier.model import FIGURES

GOLDEN = yaml.safe_load((Path(__file__).parents[1] / "golden" / "mentions" / "figures.yml").read_text(encoding="utf-8"))
BLANK = spacy.blank("en")
WRITTEN = "May 2015 $ 4.5 billion - two first 12 % , Tuesday evening last year a km about and Ida : 30 a.m. 1,100 Covid"
PIECES = st.sampled_from([*WRITTEN.split(), "per cent", "\n\n"])
SMALL = (
    "the The a A an at as us S s no one few couple of half third 2nd 24 1990s least most many much hour week late "
    "earlier past previous day century before million estimated March euros 50%"
)
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(PIECES, max_size=14).map(" ".join),
    st.lists(PIECES, max_size=9).map("".join),
    st.lists(st.sampled_from(SMALL.split()), max_size=9).map(" ".join),
    st.lists(st.sampled_from([*SMALL.split(), "-", " ", "$"]), max_size=12).map("".join),
)


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case["text"][:40])
def test_figures_of_a_sentence(case: dict) -> None:
    doc = add_figures(BLANK(case["text"]))
    assert [[ent.text, ent.label_] for ent in doc.ents] == case["figures"]


def test_an_entity_that_is_there_is_kept_and_not_overlapped() -> None:
    doc = BLANK("The Seven Sisters met 40 others")
    doc.ents = [Span(doc, 0, 3, label="ORG")]
    assert [(ent.text, ent.label_) for ent in add_figures(doc).ents] == [
        ("The Seven Sisters", "ORG"),
        ("40", "CARDINAL"),
    ]


def test_a_date_grows_to_the_fuller_date() -> None:
    doc = BLANK("It fell on Feb. 24, 2022 and on Tuesday evening")
    doc.ents = [Span(doc, 3, 5, label="DATE"), Span(doc, 9, 10, label="DATE")]
    assert [ent.text for ent in add_figures(doc).ents] == ["Feb. 24, 2022", "Tuesday evening"]


def test_an_age_stands_after_a_person() -> None:
    doc = BLANK("Ida Solberg, 45, and pages 3, 45, and more")
    doc.ents = [Span(doc, 0, 2, label="PERSON")]
    assert [(ent.text, ent.label_) for ent in add_figures(doc).ents][1:3] == [("45", "DATE"), ("3", "CARDINAL")]


@given(TEXTS)
def test_no_figure_begins_where_none_is_looked_for(text: str) -> None:
    places = starts(text)
    possible = [match.start() for match in START.finditer(text)]
    assert set(places) <= set(possible)
    for place in set(possible) - set(places):
        assert not any(pattern.match(text, place) for _, pattern in PATTERNS)


@given(TEXTS)
def test_any_text(text: str) -> None:
    doc = add_figures(BLANK(text))
    found = [(ent.start, ent.end, ent.label_) for ent in doc.ents]
    assert all(label in FIGURES for _, _, label in found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))
    assert all(ent.text.strip() for ent in doc.ents)
    assert found == [(ent.start, ent.end, ent.label_) for ent in add_figures(BLANK(text)).ents]
    assert found == [(ent.start, ent.end, ent.label_) for ent in add_figures(doc).ents]
