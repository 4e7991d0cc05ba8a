"""What holds for any text and whatever a recogniser finds in it."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, Span

from dossier.annotate.figures import add_figures
from dossier.annotate.mentions import find_mentions
from dossier.annotate.roles import find_roles
from dossier.model import FIGURES, NAMES, Article
from tests.annotate.mentions.docs import BLANK, article_of

WRITTEN = """
Ida Solberg Mr minister the The Lorne - / led U.S.-led she He said , . “ ” ( ) LFB 2015 two
’s ' Monday US who is a @ ÅS İ
"""
WORDS = st.sampled_from([*WRITTEN.split(), "\n\n", "\n"])
TEXTS = st.one_of(
    st.text(max_size=60), st.lists(WORDS, max_size=30).map(" ".join), st.lists(WORDS, max_size=15).map("".join)
)
LABELS = st.sampled_from(sorted(NAMES | {"DATE"}))
SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 4), LABELS), max_size=8)


def read(text: str, spans: list[tuple[int, int, str]]) -> tuple[Article, Doc]:
    """An article and its Doc with entities at the given tokens, those left out that overlap."""
    made = BLANK(text)
    # The tokenizer leaves wrong edges where it joins special cases; spaCy reads them as memory until a parser ran.
    doc = Doc(made.vocab, words=[t.text for t in made], spaces=[bool(t.whitespace_) for t in made])
    ents: list[Span] = []
    for start, length, label in sorted(spans):
        end = min(start + length, len(doc))
        if start < end and (not ents or ents[-1].end <= start) and doc[start:end].text.strip():
            ents.append(Span(doc, start, end, label=label))
    doc.ents = ents
    return article_of(text), add_figures(doc)


@settings(deadline=None)
@given(TEXTS, SPANS)
def test_mentions_of_any_text(text: str, spans: list[tuple[int, int, str]]) -> None:
    article, doc = read(text, spans)
    found = find_mentions(article, doc)
    assert all(text[m.start : m.end] == m.text and m.text.strip() == m.text != "" for m in found)
    assert [m.start for m in found] == sorted(m.start for m in found)
    assert all(m.type in NAMES | FIGURES for m in found)
    names = [m for m in found if m.form not in ("nominal", "pronoun")]
    assert all(a.end <= b.start for a, b in pairwise(names))
    assert all(m.chain is None for m in found if m.type in FIGURES)
    assert list(dict.fromkeys(m.chain for m in found if m.chain is not None)) == list(
        range(len({m.chain for m in found} - {None}))
    )
    assert all(any(c.isalpha() for c in m.text) and not m.text.islower() for m in names if m.type in NAMES)
    assert found == find_mentions(*read(text, spans))


@settings(deadline=None)
@given(TEXTS, SPANS)
def test_roles_of_any_text(text: str, spans: list[tuple[int, int, str]]) -> None:
    article, doc = read(text, spans)
    mentions = find_mentions(article, doc)
    roles = find_roles(article, doc, mentions)
    assert all(text[r.start : r.end] == r.text and r.text.strip() == r.text != "" for r in roles)
    assert all(mentions[r.mention].type == "PERSON" for r in roles)
    assert roles == sorted(roles, key=lambda r: (r.start, r.end, r.mention))
