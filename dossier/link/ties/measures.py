"""What is measured of two articles and of two of their sentences, each by a name in words."""

from math import log1p, sqrt

from dossier.link.ties.figures import same_amount
from dossier.link.ties.likeness import ArticlePair
from dossier.link.ties.profiles import Profile
from dossier.link.ties.terms import dot, none_shared

Measures = dict[str, float]


def of_articles(pair: ArticlePair) -> Measures:
    """Return what is measured of two articles besides whether they tell of one event."""
    return {
        "articles: likeness": pair.likeness,
        "articles: likeness of the most alike sentences": max(pair.alike.values(), default=0.0),
    }


def of_sentences(pair: ArticlePair, a: Profile, b: Profile) -> Measures:
    """Return what is measured of two sentences that share a word; `a` stands in the pair's first article."""
    return _words(pair, a, b) | _facts(a, b)


def _words(pair: ArticlePair, a: Profile, b: Profile) -> Measures:
    stems = a.all_stems & b.all_stems
    return {
        "likeness against the rest": pair.like(a, b),
        "likeness without names": dot(a.plain, b.plain),
        "likeness to the other article": (dot(a.direction, pair.b.direction) + dot(b.direction, pair.a.direction)) / 2,
        "stems in both of all": len(stems) / sqrt(1 + len(a.all_stems) * len(b.all_stems)),
        "nearer the beginning": log1p(max(0, min(a.place, b.place))),
        "further from the beginning": log1p(max(0, a.place, b.place)),
        "told in both": log1p(len(a.telling & b.telling)),
        "actions in both": log1p(len((a.actions | b.actions) & stems)),
    }


def _facts(a: Profile, b: Profile) -> Measures:
    amounts = any(same_amount(x, y) for x in a.telling_figures for y in b.telling_figures)
    kinds = {kind for kind, _ in a.dates} & {kind for kind, _ in b.dates}
    return {
        "a day in both": float(any(x.first <= y.last and y.first <= x.last for x in a.days for y in b.days)),
        "other people": float(none_shared(a.people, b.people)),
        "an amount in both": float(any(same_amount(x, y) for x in a.figures for y in b.figures)),
        "other amounts": float(bool(a.telling_figures and b.telling_figures and not amounts)),
        "a date in both": float(bool(a.dates & b.dates)),
        "other dates": float(bool(kinds and not a.dates & b.dates)),
        "speech in both": float(bool(a.quotations and b.quotations)),
        "speech in one": float(bool(a.quotations) != bool(b.quotations)),
        "one denies": float(a.denies != b.denies),
        "an action in both": float(bool(a.actions & b.all_stems and b.actions & a.all_stems)),
    }
