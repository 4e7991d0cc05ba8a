"""Cross-references: places of two articles that tell the same."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dossier.link.ties.candidates import candidates
from dossier.link.ties.differences import differences
from dossier.link.ties.evidence import at_odds, dates_say, figures_say, reasons_for, same_figures, share_more_than_names
from dossier.link.ties.likeness import ArticlePair, longest_run
from dossier.link.ties.profiles import Profile, Telling
from dossier.link.ties.quoted import same_quotation
from dossier.model import CrossReference, Passage, Span, TieKind

MADE_BY = "dossier.link 1"
TOLD = 0.52
"""The least score at which two sentences are tied by what they tell; set on news for nine right in ten."""
STRONG = 0.65
"""The least score at which figures that differ are set against each other."""
LEAST_LIKENESS = 0.2
"""Two articles less alike than this tell of two things, whatever one sentence says."""
COPIED_RUN = 12
"""Words running that no two writers choose alike."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A cross-reference with the sentences it came from."""

    a: Profile
    b: Profile
    reference: CrossReference


def find_ties(tellings: Sequence[Telling], names: Mapping[str, str]) -> list[Tie]:
    """Return the ties between articles, which come earliest first. `names` gives the name of an entity by id.

    Each depends on its two articles alone. Of all the places of one article that a sentence could be tied to, it is
    tied to one, and only where that one prefers it too.
    """
    order = {telling.article: place for place, telling in enumerate(tellings)}
    pairs: dict[tuple[str, str], ArticlePair] = {}
    by_id = {telling.article: telling for telling in tellings}
    found: list[Tie] = []
    for x, y in candidates(profile for telling in tellings for profile in telling.profiles):
        a, b = (x, y) if order[x.article] < order[y.article] else (y, x)
        key = (a.article, b.article)
        if key not in pairs:
            pairs[key] = ArticlePair(by_id[a.article], by_id[b.article])
        tie = _tie(a, b, pairs[key], names)
        if tie:
            found.append(tie)
    kept = sorted(
        _mutual(found), key=lambda tie: (order[tie.a.article], tie.a.place, order[tie.b.article], tie.b.place)
    )
    return list(_unique(kept))


def _tie(a: Profile, b: Profile, pair: ArticlePair, names: Mapping[str, str]) -> Tie | None:
    same = same_quotation(a, b) if a.quotations and b.quotations else None
    if same:
        return Tie(a, b, _reference(a, b, "same-quotation", same.score, same.a, same.b, (same.reason,), names))
    run = longest_run(a.words, b.words) if _share_shingle(a, b) else 0
    if run >= COPIED_RUN:
        score = 0.8 + 0.2 * run / max(len(a.words), len(b.words))
        reason = f"{run} words running are the same"
        return Tie(a, b, _reference(a, b, "copied-passage", score, a.sentence, b.sentence, (reason,), names))
    score = 0.0
    if pair.likeness >= LEAST_LIKENESS:
        score = min(1.0, pair.score(a, b) * dates_say(a, b) * figures_say(a, b))
    if score < TOLD or at_odds(a, b) or not share_more_than_names(a, b):
        return None
    kind: TieKind = "same-fact" if same_figures(a, b) or a.dates & b.dates else "same-statement"
    return Tie(a, b, _reference(a, b, kind, score, a.sentence, b.sentence, (), names))


def _share_shingle(a: Profile, b: Profile) -> bool:
    return any(shingle in b.shingles for shingle in a.shingles)


def _reference(
    a: Profile, b: Profile, kind: TieKind, score: float, here: Span, there: Span, reasons: tuple[str, ...],
    names: Mapping[str, str],
) -> CrossReference:  # fmt: skip
    shared = tuple(sorted(a.entities & b.entities))
    reasons += tuple(reasons_for(a, b, [names[entity] for entity in shared]))
    digest = hashlib.sha256("\0".join((kind, a.article, here.text, b.article, there.text)).encode()).hexdigest()
    return CrossReference(
        id=f"tie-{digest[:12]}",
        kind=kind,
        score=round(min(1.0, score), 3),
        a=Passage(here.start, here.end, here.text, a.article),
        b=Passage(there.start, there.end, there.text, b.article),
        entities=shared,
        differences=differences(a, b) if score >= STRONG and kind != "same-quotation" else (),
        reasons=reasons,
        made_by=MADE_BY,
    )


def _mutual(ties: Iterable[Tie]) -> Iterator[Tie]:
    """Yield the ties that are the best of both their sentences, of all between those two articles."""
    ties = sorted(ties, key=lambda tie: (-tie.reference.score, tie.a.place, tie.b.place))
    best: set[tuple[str, int, str]] = set()
    for tie in ties:
        ends = {(tie.a.article, tie.a.place, tie.b.article), (tie.b.article, tie.b.place, tie.a.article)}
        if not ends & best:
            yield tie
        best |= ends


def _unique(ties: Iterable[Tie]) -> Iterator[Tie]:
    """Leave out a tie of the same words between the same articles: an article that repeats itself says it once."""
    seen: set[str] = set()
    for tie in ties:
        if tie.reference.id not in seen:
            yield tie
        seen.add(tie.reference.id)
