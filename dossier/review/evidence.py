"""What an editor needs to see to decide a doubt, in plain lines."""

from collections.abc import Iterator
from pathlib import Path

from dossier.link import Settled
from dossier.model import AnnotatedArticle, Doubt, Entity, Mention
from dossier.review.choices import TYPES
from dossier.review.lines import where
from dossier.review.listing import HEADINGS, place_of

SENTENCES = 3
"""Of an entity that are shown, each of another article where there are as many."""
LONGEST = 240
"""Characters of a sentence that are shown."""
BESIDE = 120
"""Characters that are shown on each side of a quotation: there its speaker stands."""


def evidence(settled: Settled, doubt: Doubt, content: Path) -> Iterator[str]:
    """Yield lines about a doubt: what it is, the place, and who or what it is about."""
    yield f"{HEADINGS[doubt.kind]}: {doubt.reason}"
    one = next((found for found in settled.articles if found.article.id == doubt.article), None)
    if one and doubt.start is not None and doubt.end is not None:
        place = place_of(settled, doubt)
        yield f"  {where(content, *place)}" if place else ""
        yield f"  {around(one, doubt.start, doubt.end, beside=BESIDE if doubt.kind == 'speaker' else 0)}"
    by_id = {entity.id: entity for entity in settled.entities}
    several = len(doubt.entities) > 1
    for number, identifier in enumerate(doubt.entities, 1):
        yield from _about(by_id[identifier], settled, f"{number}. " if several else "")


def _about(entity: Entity, settled: Settled, number: str) -> Iterator[str]:
    kind = TYPES[entity.type]
    yield f"  {number}{entity.name} ({kind}), mentions: {entity.mentions}, articles: {len(entity.articles)}"
    if entity.aliases:
        yield f"     also called: {', '.join(entity.aliases)}"
    if roles := list(dict.fromkeys(role.told for role in entity.roles)):
        yield f"     roles: {'; '.join(roles[:SENTENCES])}"
    for one, mention in _telling(entity, settled):
        yield f"     {one.article.id}: {around(one, mention.start, mention.end)}"


def _telling(entity: Entity, settled: Settled) -> list[tuple[AnnotatedArticle, Mention]]:
    """Return the first mention of each article, and more of them where the articles are few."""
    found = [[(one, m) for m in one.mentions if m.entity == entity.id] for one in settled.articles]
    turns = [mentions[n] for n in range(SENTENCES) for mentions in found if len(mentions) > n]
    return turns[:SENTENCES]


def around(one: AnnotatedArticle, start: int, end: int, *, beside: int = 0) -> str:
    """Return the sentence of a place in one line, with the place between brackets, and `beside` it more characters."""
    text = one.article.text
    sentence = next((s for s in one.sentences if s.start <= start < s.end), None)
    first, last = (sentence.start, max(end, sentence.end)) if sentence else (start - BESIDE, end + BESIDE)
    first, last = max(0, min(first, start - beside)), max(last, end + beside)
    spare = max(beside, 40, (LONGEST - (end - start)) // 2)
    before, place, after = text[first:start], text[start:end], text[end:last]
    cut = first > 0 and not (sentence and first == sentence.start)
    if cut or len(before) > spare:
        before = "… " + before[-spare:].partition(" ")[2]
    if len(place) > LONGEST:
        place = f"{place[: LONGEST // 2].rpartition(' ')[0]} … {place[-LONGEST // 2 :].partition(' ')[2]}"
    if last < len(text) and (len(after) > spare or not (sentence and last == sentence.end)):
        after = after[:spare].rpartition(" ")[0] + " …"
    return " ".join(f"{before}[{place}]{after}".split())
