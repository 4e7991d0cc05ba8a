"""Single mentions that an editor moves: taken out of what the machine made, before anything is joined."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dossier.link.corrections.apart import part
from dossier.link.entities.things import Thing
from dossier.model import NAME_FORMS, AnnotatedArticle, Judgement

MOVING = frozenset({"same", "different", "type", "not_an_entity"})
"""Kinds that, of one mention, say whose it is; the others say which entity is meant."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One mention, with what else goes where it goes, and the decisions on it."""

    thing: Thing
    judgements: tuple[Judgement, ...]


def take_out(
    things: Sequence[Thing], articles: Mapping[str, AnnotatedArticle], mentions: Mapping[Judgement, int]
) -> tuple[list[Thing], list[Taken]]:
    """Return the things without the mentions that decisions speak of, and these by themselves."""
    decided: dict[tuple[str, int], list[Judgement]] = defaultdict(list)
    for judgement, index in mentions.items():
        if judgement.kind in MOVING and judgement.article:
            decided[judgement.article, index].append(judgement)
    rest: list[Thing] = []
    follow: dict[tuple[str, int], tuple[int, ...]] = {}
    for thing in things:
        own = [i for i in thing.mentions if (thing.article, i) in decided]
        left = tuple(i for i in thing.mentions if i not in own)
        one = articles[thing.article]
        if not own:
            rest.append(thing)
        elif any(_name(one, i) in thing.names for i in left):
            rest.append(part(one, thing, left))
        else:
            # Pronouns without any name left are those of the name that was taken.
            follow[thing.article, _first_name(one, own)] = left
    taken = [
        Taken(_alone(articles[article], index, follow.get((article, index), ())), tuple(judgements))
        for (article, index), judgements in sorted(decided.items())
    ]
    return rest, taken


def _first_name(one: AnnotatedArticle, indices: Sequence[int]) -> int:
    return next((i for i in indices if one.mentions[i].form in NAME_FORMS), indices[0])


def _name(one: AnnotatedArticle, index: int) -> str:
    return " ".join(one.mentions[index].text.split())


def _alone(one: AnnotatedArticle, index: int, followed: tuple[int, ...]) -> Thing:
    mention = one.mentions[index]
    names = (_name(one, index),) if mention.form in NAME_FORMS else ()
    indices = tuple(sorted((index, *followed)))
    return Thing(one.article.id, mention.start, indices, names, mention.type, _name(one, index))


def typed(taken: Taken, kind: str) -> Taken:
    """Return it as a thing of another type."""
    return replace(taken, thing=replace(taken.thing, type=kind))
