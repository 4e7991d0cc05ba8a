"""What is measured of two articles to tell whether they are about one event, each measure by a name in words."""

from math import sqrt

from dossier.link.ties.likeness import ArticlePair
from dossier.link.ties.measures import Measures
from dossier.link.ties.tellings import Telling
from dossier.link.ties.terms import dot, none_shared

KINDS = ("people", "places", "organisations")


def of_event(pair: ArticlePair) -> Measures:
    """Return what speaks for and against one event: two bombings are told in like words, with other names and days."""
    a, b = pair.a, pair.b
    return {
        "likeness of the most alike sentences": max(pair.alike.values(), default=0.0),
        **{f"{kind} in both": dot(a.named.get(kind, {}), b.named.get(kind, {})) for kind in KINDS},
        "rare words in both of all": len(a.rare & b.rare) / sqrt(1 + len(a.rare) * len(b.rare)),
        "words of names in both": dot(a.name_words, b.name_words),
        "likeness of the beginnings": dot(a.beginning, b.beginning),
        "actions in both": dot(a.actions, b.actions),
        "other people at the beginning": float(none_shared(a.first_people, b.first_people)),
        **_facts(a, b),
    }


def _facts(a: Telling, b: Telling) -> Measures:
    return {
        "amounts in both of the fewer": len(a.amounts & b.amounts) / (1 + min(len(a.amounts), len(b.amounts))),
        "other amounts": float(none_shared(a.amounts, b.amounts)),
        "a day in both": float(not a.days.isdisjoint(b.days)),
        "other weekdays": float(none_shared(a.weekdays, b.weekdays)),
    }
