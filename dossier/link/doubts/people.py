"""People of whom articles tell what is hardly true of one: perhaps they are two."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from dossier.link.doubts.words import times
from dossier.link.entities.callings import callings, conflict
from dossier.link.entities.nicknames import same_given_name
from dossier.link.entities.spelling import sounds_like
from dossier.link.names import person_words
from dossier.model import PEOPLE, AnnotatedArticle, Doubt, Entity, Mention

HE, SHE = frozenset({"he", "him", "his", "himself"}), frozenset({"she", "her", "hers", "herself"})
MR, MS = frozenset({"mr", "sir", "lord"}), frozenset({"mrs", "ms", "miss", "lady", "dame"})
Placed = tuple[str, Mention]
"""A mention with the id of its article."""


def doubtful_people(linked: Sequence[AnnotatedArticle], entities: Sequence[Entity]) -> Iterator[Doubt]:
    """Yield the people whose mentions carry other given names, pronouns of both kinds, or roles that do not agree."""
    people = {entity.id: entity for entity in entities if entity.type in PEOPLE}
    spoken: dict[str, tuple[list[Placed], list[Placed]]] = defaultdict(lambda: ([], []))
    for one in linked:
        for mention in one.mentions:
            side = _side(mention, one.article.text) if mention.entity in people else None
            if side is not None and mention.entity:
                spoken[mention.entity][side].append((one.article.id, mention))
    for entity in people.values():
        yield from _given_names(entity)
        yield from _genders(entity, spoken)
        yield from _roles(entity)


def _side(mention: Mention, text: str) -> int | None:
    """Return 0 for a mention that says he, 1 for one that says she, None for the others."""
    word = mention.text.lower()
    if mention.form != "pronoun":
        before = text[max(0, mention.start - 8) : mention.start].split()
        word = before[-1].lower().rstrip(".") if before else ""
        return 0 if word in MR else 1 if word in MS else None
    return 0 if word in HE else 1 if word in SHE else None


def _given_names(entity: Entity) -> Iterator[Doubt]:
    words = [found for name in (entity.name, *entity.aliases) if len(found := person_words(name)) > 1]
    firsts = sorted({found[0] for found in words if len(found[0]) > 1})
    alike = {(a, b) for a, b in combinations(firsts, 2) if same_given_name(a, b) or sounds_like(a) == sounds_like(b)}
    apart = [pair for pair in combinations(firsts, 2) if pair not in alike]
    within = {word for found in words for word in found[1:]}
    apart = [(a, b) for a, b in apart if a not in within and b not in within]
    if apart:
        names = " and ".join(word.capitalize() for word in apart[0])
        yield Doubt("two-people", (entity.id,), f"{entity.name} has two given names, {names}", _weight(0.6, entity))


def _genders(entity: Entity, spoken: Mapping[str, tuple[Sequence[Placed], Sequence[Placed]]]) -> Iterator[Doubt]:
    he, she = spoken.get(entity.id, ((), ()))
    if he and she:
        (article, rare), share = min((he, she), key=len)[0], min(len(he), len(she)) / len([*he, *she])
        reason = f"{entity.name} is called he {times(len(he))} and she {times(len(she))}: here “{rare.text}”"
        yield Doubt(
            "two-people", (entity.id,), reason, _weight(0.4 + 0.5 * share, entity), article, rare.start, rare.end
        )


def _roles(entity: Entity) -> Iterator[Doubt]:
    known = [(role, found) for role in entity.roles if (found := callings(role.text))]
    for (one, here), (other, there) in combinations(known, 2):
        if conflict(here, there):
            reason = f"{entity.name} is “{one.text}” in one place and “{other.text}” in another"
            yield Doubt("two-people", (entity.id,), reason, _weight(0.5, entity), other.article, other.start, other.end)
            return


def _weight(likely: float, entity: Entity) -> float:
    return round(likely * (0.5 + 0.5 * entity.mentions / (entity.mentions + 5)), 3)
