"""Doubts that the pipeline's own marks tell of: types that disagree, quotations of low confidence."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from dossier.link.doubts.words import IN_WORDS, beginning, times
from dossier.link.places import known_type
from dossier.model import AnnotatedArticle, Doubt, Entity

LEAST_CONFIDENCE = 0.85
"""Of a quotation; of those below it more than one in ten has another speaker, or is none."""
LEAST_SHARE = 0.25
"""Of an entity's names that must have another type than the entity."""
LIKE = frozenset({frozenset({"GPE", "LOC"}), frozenset({"LOC", "FAC"}), frozenset({"FAC", "GPE"})})
"""Types that part places only: nothing depends on them."""


def doubtful_types(
    annotated: Sequence[AnnotatedArticle], linked: Sequence[AnnotatedArticle], by_id: Mapping[str, Entity]
) -> Iterator[Doubt]:
    """Yield the entities whose names were recognised as things of different types."""
    types: dict[str, Counter[str]] = defaultdict(Counter)
    for raw, one in zip(annotated, linked, strict=True):
        for before, mention in zip(raw.mentions, one.mentions, strict=True):
            if mention.entity and mention.entity in by_id and mention.form not in ("pronoun", "nominal"):
                types[mention.entity][before.type] += 1
    for owner, counts in types.items():
        kind = by_id[owner].type
        others = {t: n for t, n in counts.items() if t != kind and frozenset({t, kind}) not in LIKE}
        wrong = sum(others.values())
        if wrong >= LEAST_SHARE * counts.total() and known_type(by_id[owner].name) != kind:
            most = min(others, key=lambda name: (-others[name], name))
            reason = (
                f"{by_id[owner].name} is taken for {IN_WORDS[kind]}, but was read as {IN_WORDS[most]}"
                f" {times(others[most])}"
            )
            yield Doubt("type", (owner,), reason, weight=_weight(0.5, counts.total()))


def doubtful_speakers(linked: Sequence[AnnotatedArticle], by_id: Mapping[str, Entity]) -> Iterator[Doubt]:
    """Yield the quotations with a speaker of whom the rule that found them is often wrong."""
    for one in linked:
        for said in one.quotations:
            if said.speaker is None or said.made_by == "editor" or said.confidence >= LEAST_CONFIDENCE:
                continue
            who = (said.speaker.entity,) if said.speaker.entity else ()
            name = by_id[who[0]].name if who and who[0] in by_id else said.speaker.text
            by = (
                name if name == said.speaker.text and who else f"{name} (“{said.speaker.text}”)" if who else f"“{name}”"
            )
            words = beginning(one.article.text[said.start : said.end].strip("“”\"‘’'"))
            reason = f"“{words}” said by {by}? Found by: {said.rule}; confidence {said.confidence:.2f}"
            weight = round(0.4 + 0.6 * (1 - said.confidence), 3)
            yield Doubt("speaker", who, reason, weight, one.article.id, said.start, said.end)


def _weight(likely: float, mentions: int) -> float:
    """Return how much depends on a doubt that is `likely` right, of something named so often."""
    return round(likely * (0.5 + 0.5 * mentions / (mentions + 5)), 3)
