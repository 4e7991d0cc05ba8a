"""Which article and which mention a correction speaks of."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from dossier.errors import Problem
from dossier.link.corrections.designation import stale
from dossier.link.corrections.mention import find_mention
from dossier.link.corrections.words import same_words, stand_in, words_of
from dossier.model import AnnotatedArticle, Corrections, Judgement

MOST_NAMED = 3
"""Articles that a report names."""


@dataclass(frozen=True, slots=True)
class Scoped:
    """The corrections that can be placed; `article` is an id in all of them."""

    corrections: Corrections
    mentions: Mapping[Judgement, int]
    """Of those on one mention: its index in the article."""
    problems: tuple[Problem, ...] = ()

    def without(self, judgements: Collection[Judgement]) -> "Scoped":
        """Return them without some."""
        left = tuple(judgement for judgement in self.corrections.judgements if judgement not in judgements)
        mentions = {judgement: index for judgement, index in self.mentions.items() if judgement not in judgements}
        return Scoped(replace(self.corrections, judgements=left), mentions, self.problems)


def in_scope(articles: Mapping[str, AnnotatedArticle], corrections: Corrections) -> Scoped:
    """Return the corrections whose article and mention are found, in an order of their own, and why others are not.

    `articles` are by id. The order in the file decides nothing.
    """
    judgements: list[Judgement] = []
    mentions: dict[Judgement, int] = {}
    problems: list[Problem] = []
    for given in sorted(corrections.judgements, key=_order):
        judgement = given
        if given.article:
            called = _called(articles, given.article)
            if len(called) != 1:
                problems.append(stale(corrections, replace(given, article=None), *_no_article(given, called, articles)))
                continue
            judgement = replace(given, article=called[0])
        if judgement.of_mention and judgement.article:
            found = find_mention(articles[judgement.article], judgement)
            if not isinstance(found, int):
                what, mend = found
                here = stand_in(judgement.context or judgement.text or "", articles[judgement.article].article.text)
                elsewhere = "" if here else _standing(judgement, articles.values())
                problems.append(stale(corrections, replace(judgement, article=None), what + elsewhere, mend))
                continue
            mentions[judgement] = found
        judgements.append(judgement)
    return Scoped(replace(corrections, judgements=tuple(judgements)), mentions, tuple(problems))


def _order(judgement: Judgement) -> tuple[str | int | tuple[str, ...], ...]:
    j = judgement
    names = tuple(sorted(j.names))
    return j.kind, names, j.article or "", j.value or "", j.text or "", j.context or "", j.line, j.names


def _called(articles: Mapping[str, AnnotatedArticle], name: str) -> list[str]:
    """Return the articles that have this id, or else such a file, or else this title."""
    if name in articles:
        return [name]
    named = [i for i, one in articles.items() if _is_file(one.article.source_file, name)]
    titled = (i for i, one in articles.items() if words_of(name) and same_words(one.article.title, name))
    return named or list(titled)


def _is_file(source: str, name: str) -> bool:
    """Tell whether `name` is the path's end, with or without what it ends in."""
    path = PurePosixPath(source)
    given = PurePosixPath(name.replace("\\", "/")).parts
    return bool(given) and given in (path.parts[-len(given) :], path.with_suffix("").parts[-len(given) :])


def _no_article(
    judgement: Judgement, called: Sequence[str], articles: Mapping[str, AnnotatedArticle]
) -> tuple[str, str]:
    if called:
        what = f"{len(called)} articles are called {judgement.article!r}: {', '.join(called)}"
        return what, "give the id of the one that is meant"
    what = f"no article is called {judgement.article!r}{_standing(judgement, articles.values())}"
    return what, "give the id, the file's name or the title that it has now"


def _standing(judgement: Judgement, articles: Iterable[AnnotatedArticle]) -> str:
    """Return in which articles the words of a correction stand now, as the end of a sentence."""
    around = judgement.context or judgement.text
    words = [around] if around else sorted(judgement.names)
    found = [one.article.id for one in articles if all(stand_in(word, one.article.text) for word in words)]
    if not found:
        return ""
    more = f" and {len(found) - MOST_NAMED} more" if len(found) > MOST_NAMED else ""
    what = " and ".join(map(repr, words))
    return f"; {what} stand{'' if len(words) > 1 else 's'} in {', '.join(found[:MOST_NAMED])}{more}"
