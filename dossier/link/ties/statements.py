"""The groups that ties make as statements: one thing told, and every article's report of it."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from dossier.link.ties.groups import Group, Web, groups_of, web_of
from dossier.link.ties.headed import with_headlines
from dossier.link.ties.profiles import HEADLINE, Profile
from dossier.link.ties.tie import Tie
from dossier.model import Passage, Report, Statement, TieKind

KINDS: tuple[TieKind, ...] = ("same-quotation", "same-fact", "same-statement", "copied-passage")
LEAST_WORDS, MOST_WORDS = 5, 40
"""A summary of fewer words is no sentence; one of more is not read."""
STOPS = tuple('.!?”"')


def find_statements(ties: Sequence[Tie], order: Mapping[str, int]) -> list[Statement]:
    """Return the statements that ties make, those of most articles first. `order` places the articles by date.

    An article reports a statement once: by its text, or by its headline where the text below does not tell it.
    """
    ranked = sorted(
        ties, key=lambda tie: (-tie.reference.score, order[tie.a.article], tie.a.place, order[tie.b.article])
    )
    web = web_of(ranked)
    texts = groups_of([tie for tie in ranked if not tie.headlines], web, order)
    headed, others = with_headlines(texts, [tie for tie in ranked if tie.headlines], web, order)
    return sorted(
        (_statement(group, web, order) for group in (*headed, *others)),
        key=lambda statement: (-len(statement.reports), _position(statement.reports[0], order), statement.id),
    )


def _statement(group: Group, web: Web, order: Mapping[str, int]) -> Statement:
    ordered = sorted(group, key=lambda place: (order[place[0]], place[1]))
    texts = [place for place in ordered if place[1] != HEADLINE]
    in_text = {article for article, _ in texts}
    twice = [place for place in ordered if place[1] == HEADLINE and place[0] in in_text]
    reporting = [place for place in ordered if place not in twice]
    # A headline more changes nothing of what texts tell.
    core = texts if len(texts) > 1 else reporting
    reports = {place: _report(web.passages[place], web.profiles[place]) for place in ordered}
    kinds = Counter(kind for ends in combinations(core, 2) if (kind := web.kinds.get(frozenset(ends))))
    first = reports[core[0]]
    # Pages are cited: their address must not change when a later article tells the same.
    digest = hashlib.sha256(f"{first.article}\0{first.text}".encode()).hexdigest()
    telling = texts or reporting
    return Statement(
        id=f"statement-{digest[:12]}",
        summary=summary([reports[place] for place in telling], [web.profiles[place] for place in telling]),
        kind=min(kinds, key=lambda kind: (-kinds[kind], KINDS.index(kind))),
        reports=tuple(reports[place] for place in reporting),
        headlines=tuple(reports[place] for place in twice),
    )


def _report(passage: Passage, profile: Profile) -> Report:
    """Tell whether the passage is mostly a quotation, and of which kind, or told by the article or its headline."""
    if profile.is_headline:
        return Report(passage.start, passage.end, passage.text, passage.article, "headline", in_headline=True)
    covered: Counter[str] = Counter()
    for quotation in profile.quotations:
        covered[quotation.kind] += max(0, min(quotation.end, passage.end) - max(quotation.start, passage.start))
    kind = min(covered, key=lambda name: (-covered[name], name), default="told")
    if covered[kind] * 2 < passage.end - passage.start:
        kind = "told"
    return Report(passage.start, passage.end, passage.text, passage.article, kind)


def summary(reports: Sequence[Report], profiles: Sequence[Profile]) -> str:
    """Return the report that holds most of what others of them tell too. Of equals the shortest, for the rest is its
    own; but of what was said, the longest. Whole sentences that can be read at a glance go first.
    """

    def merits(number: int) -> tuple[bool, bool, float, int]:
        text, own = reports[number].text, profiles[number]
        words = len(text.split())
        others = [other.vector for other in profiles if other is not own]
        told = sum(value for lemma, value in own.vector.items() if any(lemma in other for other in others))
        whole = text[-1:] in STOPS and not text[:1].islower() and words >= LEAST_WORDS
        return whole, words <= MOST_WORDS, round(told, 6), -words if reports[number].kind == "told" else words

    return reports[max(range(len(reports)), key=lambda number: (merits(number), -number))].text


def _position(report: Report, order: Mapping[str, int]) -> tuple[int, int]:
    return order[report.article], report.start
