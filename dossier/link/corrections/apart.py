"""`different`: what an editor keeps apart, before anything is joined."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dossier.link.corrections.designation import is_named
from dossier.link.corrections.words import same_words
from dossier.link.entities.clusters import Marks
from dossier.link.entities.things import Thing, fullest
from dossier.link.names import fold
from dossier.model import AnnotatedArticle, Judgement


def split_thing(annotated: AnnotatedArticle, thing: Thing, judgements: Sequence[Judgement]) -> Sequence[Thing]:
    """Return the thing, or its parts where its chain holds two names that are different.

    `Khan` in the chain of `Imran Khan` is parted from it only by a decision on that one article.
    """
    parts = [thing]
    for judgement in judgements:
        if judgement.kind == "different" and not judgement.text and judgement.article in (None, thing.article):
            parts = [half for whole in parts for half in _split(annotated, whole, judgement)]
    return parts


def _split(annotated: AnnotatedArticle, thing: Thing, judgement: Judgement) -> Sequence[Thing]:
    used = {fold(name) for name in thing.names}
    names = [fold(name) for name in sorted(judgement.names) if fold(name) in used]
    if not judgement.article:
        names = [name for name in names if not any(_within(name, other) for other in names)]
    if len(names) < 2:
        return [thing]
    rest = thing.mentions
    parts = []
    for name in names:
        if name != fold(thing.name):
            own = tuple(i for i in rest if fold(annotated.mentions[i].text) == name)
            rest = tuple(i for i in rest if i not in own)
            parts.append(part(annotated, thing, own))
    return [part(annotated, thing, rest), *parts]


def _within(short: str, long: str) -> bool:
    return short != long and set(short.split()) <= set(long.split())


def part(annotated: AnnotatedArticle, thing: Thing, indices: tuple[int, ...]) -> Thing:
    """Return the thing with some of its mentions only."""
    texts = [" ".join(annotated.mentions[i].text.split()) for i in indices]
    names = tuple(text for text in texts if text in thing.names) or (texts[0],)
    start = annotated.mentions[indices[0]].start
    return replace(thing, start=start, mentions=indices, names=names, name=fullest(names, thing.type))


def keep_apart(things: Sequence[Thing], judgements: Sequence[Judgement], taken: Mapping[Judgement, Thing]) -> Marks:
    """Return which things are on which side of which decision. `taken` are the mentions that decisions are on.

    A decision of one name on one article parts the bearer of the name there from those everywhere else.
    """
    marks: dict[tuple[str, int], frozenset[tuple[int, int]]] = {}
    for number, judgement in enumerate(judgements):
        if judgement.kind != "different":
            continue
        sides = _sides(judgement, things, taken.get(judgement))
        for thing, side in sides:
            place = (thing.article, thing.start)
            marks[place] = marks.get(place, frozenset()) | {(number, side)}
    return marks


def _sides(judgement: Judgement, things: Sequence[Thing], taken: Thing | None) -> list[tuple[Thing, int]]:
    if taken:
        others = others_than_itself(judgement)
        return [(taken, 0), *((t, 1) for t in things if t != taken and any(is_named(t, name) for name in others))]
    names = sorted(judgement.names)
    named = [(thing, side) for side, name in enumerate(names) for thing in things if is_named(thing, name)]
    scope = judgement.article
    if scope is None:
        return named
    if len(names) == 1:
        return [(thing, int(thing.article != scope)) for thing, _ in named]
    # Where both names stand in the article they are apart there; of one that does not, all its bearers are meant.
    here = {side for thing, side in named if thing.article == scope}
    return [(thing, side) for thing, side in named if thing.article == scope or side not in here]


def others_than_itself(judgement: Judgement) -> tuple[str, ...]:
    """Return of a decision on one mention the names that are not the mention's own words, or these where all are."""
    others = tuple(name for name in judgement.names if not same_words(name, judgement.text or ""))
    return others or judgement.names
