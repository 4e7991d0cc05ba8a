"""What one article alone reports, of those that tell of the same."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from dossier.link.names import fold
from dossier.link.speech import PRONOUNS
from dossier.link.ties.terms import weight
from dossier.model import FIGURES, AnnotatedArticle, CrossReference, Passage, Sentence

MOST = 5
FEWEST, LONGEST = 8, 60
"""Words of a sentence worth showing alone."""
NEW = 0.65
"""The least share of a sentence's telling words, names apart, that no other report of the event has."""
TOGETHER = 1.2
"""The weight of words, names apart, that it shares with one sentence of another report: then that may tell it too."""
NAME, FIGURE, QUOTED = 1.0, 0.7, 0.5
"""What a name, a figure and a quotation that are new weigh against a rare word."""
LEANS = re.compile(
    r"(?:(?:and|but|so|then) )?(?:he|she|it|they|his|her|its|their|this|that|these|those)\b", re.IGNORECASE
)
"""How a sentence begins that is understood only behind the one before it."""


def find_only_here(
    articles: Sequence[AnnotatedArticle], crossrefs: Iterable[CrossReference]
) -> dict[str, tuple[Passage, ...]]:
    """Return for each article its sentences that no other has, the most telling first; few, and surely its own. Those
    that begin with a pronoun go last: alone, they do not say of whom they tell.

    It is compared with the articles that it is tied to, and with those that these are tied to. An article without a
    tie has none: it tells of something else.
    """
    by_id = {one.article.id: one for one in articles}
    tied: dict[str, list[Passage]] = defaultdict(list)
    kin: dict[str, set[str]] = defaultdict(set)
    for tie in crossrefs:
        for here, there in ((tie.a, tie.b), (tie.b, tie.a)):
            tied[here.article].append(here)
            kin[here.article].add(there.article)
    near = {name: sorted(others.union(*(kin[other] for other in others)) - {name}) for name, others in kin.items()}
    return {
        one.article.id: _best(one, tied[one.article.id], [by_id[name] for name in near[one.article.id]])
        for one in articles
        if one.article.id in near
    }


def _best(one: AnnotatedArticle, tied: Sequence[Passage], kin: Sequence[AnnotatedArticle]) -> tuple[Passage, ...]:
    others = [_words(sentence) for other in kin for sentence in other.sentences]
    words = frozenset().union(*others)
    names = {m.entity for other in kin for m in other.mentions if m.entity}
    figures = {m.text.lower() for other in kin for m in other.mentions if m.type in FIGURES}
    found = []
    for number, sentence in enumerate(one.sentences):
        if number and _worth_it(one, sentence) and not any(_meet(passage, sentence) for passage in tied):
            score = _novelty(one, sentence, words, names, figures)
            own = _words(sentence) - _called(one, sentence)
            if score and all(_weight(own & there) < TOGETHER for there in others):
                found.append((bool(LEANS.match(sentence.text)), -score, sentence.start, sentence))
    return tuple(
        Passage(sentence.start, sentence.end, sentence.text, one.article.id)
        for *_, sentence in sorted(found, key=lambda it: it[:3])[:MOST]
    )


def _words(sentence: Sentence) -> frozenset[str]:
    return frozenset(lemma for lemma in sentence.lemmas if weight(lemma) > 0)


def _weight(words: Iterable[str]) -> float:
    return sum(weight(word) for word in words)


def _called(one: AnnotatedArticle, sentence: Sentence) -> set[str]:
    """Return the words of the names in a sentence."""
    inside = (m for m in one.mentions if sentence.start <= m.start and m.end <= sentence.end)
    return {word for m in inside if m.entity and m.form != "pronoun" for word in fold(m.text).split()}


def _worth_it(one: AnnotatedArticle, sentence: Sentence) -> bool:
    prose = any(
        block.kind in ("paragraph", "list") and block.start <= sentence.start and sentence.end <= block.end
        for block in one.article.blocks
    )
    whole = sentence.text[:1].isupper() or sentence.text[:1] in "“\"'‘"
    return (
        prose
        and whole
        and not _unsaid(one, sentence)
        and not _cuts(one, sentence)
        and FEWEST <= len(sentence.text.split()) <= LONGEST
        and bool(re.search(r"[.!?][”\"’')]*$", sentence.text))
    )


def _cuts(one: AnnotatedArticle, sentence: Sentence) -> bool:
    """Tell whether a quotation goes on beyond a sentence: alone, the sentence has one mark of the two."""
    said = (q for q in one.quotations if q.kind != "indirect")
    return any(q.start < edge < q.end for q in said for edge in (sentence.start, sentence.end))


def _unsaid(one: AnnotatedArticle, sentence: Sentence) -> bool:
    """Tell whether a sentence is mostly someone's words and does not tell whose: alone, it tells nothing."""
    said = [q for q in one.quotations if q.kind != "indirect" and q.start < sentence.end and sentence.start < q.end]
    quoted = sum(min(q.end, sentence.end) - max(q.start, sentence.start) for q in said)
    speakers = (q.speaker for q in said if q.speaker)
    named = (who for who in speakers if sentence.start <= who.start < sentence.end)
    return 2 * quoted >= len(sentence.text) and all(who.text.lower() in PRONOUNS for who in named)


def _meet(passage: Passage, sentence: Sentence) -> bool:
    return passage.start < sentence.end and sentence.start < passage.end


def _novelty(
    one: AnnotatedArticle, sentence: Sentence, words: frozenset[str], names: set[str], figures: set[str]
) -> float:
    """Return how much a sentence tells that no other has: 0 where too few of its words, names apart, are its own."""
    inside = [m for m in one.mentions if sentence.start <= m.start and m.end <= sentence.end]
    own = _words(sentence) - _called(one, sentence)
    total, new = _weight(own), _weight(own - words)
    if not total or new < NEW * total:
        return 0.0
    named = {m.entity for m in inside if m.entity and m.form != "pronoun"} - names
    counted = {m.text.lower() for m in inside if m.type in FIGURES} - figures
    quoted = any(q.kind != "indirect" and q.start < sentence.end and sentence.start < q.end for q in one.quotations)
    telling = NAME * len(named) + FIGURE * len(counted) + QUOTED * quoted
    return new + telling if telling else 0.0
