"""The page of a publisher: what it reports, whom it quotes, what it has in common with others."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from dossier.model import AnnotatedArticle
from dossier.render import parts, routes
from dossier.render.charts import over_time
from dossier.render.lists.paged import View, newest_first
from dossier.render.lists.publishers import addresses, by_publisher
from dossier.render.lists.speakers import Voices, chart, voices
from dossier.render.lookup import Lookup
from dossier.render.passage import line
from dossier.render.words import count, days

UP = "../"
SPEAKERS, ONLY, ARTICLES = 60, 12, 300
"""Rows of the tables."""


@dataclass
class _Other:
    """What an outlet shares with another one."""

    ties: int = 0
    same_words: int = 0
    differing: int = 0
    copied: int = 0
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)


def publisher_pages(look: Lookup) -> Iterable[tuple[str, str, View]]:
    """Address, name and view of the page of each publisher that is known."""
    stems = addresses(look)
    everything = voices(look.dossier.articles, look)
    others = _others(look)
    for name, found in by_publisher(look):
        if name:
            view = _publisher(name, found, everything, look)
            yield stems[name], name, {**view, "others": _ties(others.get(name, {}), stems, look)}


def _publisher(name: str, found: Sequence[AnnotatedArticle], everything: Voices, look: Lookup) -> View:
    dates = [one.article.published for one in found if one.article.published]
    counted = voices(found, look)
    newest = sorted(found, key=lambda one: newest_first(one.article))
    quoted = sum(len(one.quotations) for one in found)
    return {
        "name": name,
        "period": days(min(dates), max(dates)) if dates else "",
        "counts": f"{count(len(found), 'article')} · {count(quoted, 'quotation')}",
        "when": over_time(Counter(dates), unit="article", ident="c-when", period=_period(look)),
        "chart": chart(counted, look, UP),
        "speakers": _speakers(counted, everything, look),
        "more_speakers": max(0, len(counted.quoted) - SPEAKERS),
        "only": _only(newest, look),
        "lines": [parts.article_line(one, look.ties, UP) for one in newest[:ARTICLES]],
        "more": max(0, len(newest) - ARTICLES),
    }


def _period(look: Lookup) -> tuple[date, date] | None:
    dates = [one.article.published for one in look.dossier.articles if one.article.published]
    return (min(dates), max(dates)) if dates else None


def _speakers(counted: Voices, everything: Voices, look: Lookup) -> list[View]:
    most = sorted(counted.quoted.items(), key=lambda item: (-item[1], item[0]))[:SPEAKERS]
    return [
        {
            "name": parts.name(look, look.entities[speaker], UP),
            "here": times,
            "elsewhere": everything.quoted[speaker] - times,
        }
        for speaker, times in most
    ]


def _only(newest: Iterable[AnnotatedArticle], look: Lookup) -> list[View]:
    """What no other article of the dossier reports: of each article the most telling, then the next of each."""
    ranked = [
        (rank, number, passage)
        for number, one in enumerate(newest)
        for rank, passage in enumerate(look.dossier.only_here.get(one.article.id, ()))
    ]
    best = sorted(ranked, key=lambda it: it[:2])[:ONLY]
    return [
        {"text": line(it, look, width=320), "cited": parts.cited(look, it.article, it.start, UP)} for _, _, it in best
    ]


def _others(look: Lookup) -> Mapping[str, Mapping[str, _Other]]:
    found: dict[str, dict[str, _Other]] = defaultdict(lambda: defaultdict(_Other))
    for tie in look.crossrefs:
        a, b = look.articles.get(tie.a.article), look.articles.get(tie.b.article)
        ends = (a.article.publisher, b.article.publisher) if a and b else (None, None)
        if ends[0] and ends[1] and ends[0] != ends[1]:
            for here, there in (ends, ends[::-1]):
                other = found[here or ""][there or ""]
                other.ties += 1
                other.same_words += tie.kind == "same-quotation"
                other.differing += bool(tie.differences)
                other.copied += tie.kind == "copied-passage"
                other.pairs[tie.a.article, tie.b.article] += 1
    return found


def _ties(others: Mapping[str, _Other], stems: Mapping[str, str], look: Lookup) -> list[View]:
    ordered = sorted(others.items(), key=lambda item: (-item[1].ties, item[0]))
    return [
        {
            "name": name,
            "href": UP + stems[name],
            "ties": other.ties,
            "same_words": other.same_words,
            "differing": other.differing,
            "copied": other.copied,
            "compare": _compare(other, look),
        }
        for name, other in ordered
    ]


def _compare(other: _Other, look: Lookup) -> str | None:
    """The page that compares the two articles that have most in common, where there is one."""
    known = set(look.pairs)
    for (a, b), _ in sorted(other.pairs.items(), key=lambda item: (-item[1], item[0])):
        if (a, b) in known:
            return UP + routes.compare_page(a, b)
    return None
