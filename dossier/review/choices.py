"""What an editor may decide of each kind of doubt, and the entries that come of it."""

from dataclasses import dataclass

from dossier.link import Settled
from dossier.model import AnnotatedArticle, Doubt, Entity, Judgement, Mention, Quotation
from dossier.review import entries
from dossier.review.ask import BACK, Ask, Say, letter, one_of

ENDS = {"u": "unsure, never ask again", "k": "skip", "q": "quit"}
OF_ENTITY = {"r": "rename", "t": "type", "n": "not an entity"}
CHOICES = {
    "perhaps-same": {"s": "same", "d": "different", **OF_ENTITY, **ENDS},
    "two-people": {"s": "one, the same", "d": "different", **OF_ENTITY, **ENDS},
    "speaker": {"y": "speaker is right", "p": "another speaker, or nobody", **ENDS},
    "type": {"y": "type is right", **OF_ENTITY, **ENDS},
}
SPEAKING = ("PERSON", "ORG", "NORP", "GPE")
"""Types of those who may speak, the likeliest first."""
TYPES = {
    "PERSON": "a person", "ORG": "an organisation", "GPE": "a country, state or town", "LOC": "another place",
    "FAC": "a building, road, port", "NORP": "a people, religion or party", "EVENT": "an event",
    "WORK_OF_ART": "a book, film, song", "LAW": "a law", "PRODUCT": "a product, ship, aircraft",
}  # fmt: skip
NOBODY = "nobody: it is no quotation of anyone"


@dataclass(frozen=True, slots=True)
class Desk:
    """What a question is asked about, and how."""

    settled: Settled
    doubt: Doubt
    ask: Ask
    say: Say

    @property
    def entities(self) -> list[Entity]:
        """Those that the doubt is about."""
        by_id = {entity.id: entity for entity in self.settled.entities}
        return [by_id[identifier] for identifier in self.doubt.entities]

    @property
    def article(self) -> AnnotatedArticle | None:
        """The one that the doubt is about, if it is about one."""
        return next((one for one in self.settled.articles if one.article.id == self.doubt.article), None)


def decide(desk: Desk) -> list[Judgement] | None:
    """Return the entries of the editor's decision; none to skip, None to be asked again. Raises Quit."""
    chosen = letter(desk.ask, desk.say, CHOICES[desk.doubt.kind])
    if chosen == "k":
        return []
    if desk.doubt.kind == "speaker":
        return _speaker(desk, chosen)
    names = [entity.name for entity in desk.entities]
    if chosen == "u":
        return entries.unsure(*names, article=desk.doubt.article)
    if chosen in OF_ENTITY:
        return _of_entity(desk, chosen)
    if chosen == "y":
        [entity] = desk.entities
        return entries.of_entity(desk.settled, entity, "type", entity.type)
    if desk.doubt.kind == "perhaps-same":
        one, other = desk.entities
        return (entries.same if chosen == "s" else entries.different)(desk.settled, one, other)
    [entity] = desk.entities
    if chosen == "s":
        return [Judgement("same", (entity.name, *_full_names(entity)), 0)]
    return _split(desk, entity)


def _of_entity(desk: Desk, chosen: str) -> list[Judgement] | None:
    entity = desk.entities[0]
    if len(desk.entities) > 1:
        which = one_of(desk.ask, desk.say, "Which of the two?", [one.name for one in desk.entities], others=False)
        if which is None:
            return None
        entity = next(one for one in desk.entities if one.name == which)
    if chosen == "n":
        return entries.of_entity(desk.settled, entity, "not_an_entity")
    if chosen == "r":
        name = " ".join(desk.ask(f"The right name of {entity.name}?{BACK}").split())
        return entries.of_entity(desk.settled, entity, "rename", name) if name else None
    types = [f"{code}: {meaning}" for code, meaning in TYPES.items()]
    kind = one_of(desk.ask, desk.say, f"Of what type is {entity.name}?", types, others=False)
    return entries.of_entity(desk.settled, entity, "type", kind.partition(":")[0]) if kind else None


def _full_names(entity: Entity) -> list[str]:
    """The other names of more than a word: what is said of `Solberg` would be said of all Solbergs."""
    return [name for name in entity.aliases if " " in name and entries.plain(name) != entries.plain(entity.name)]


def _split(desk: Desk, entity: Entity) -> list[Judgement] | None:
    """Return how two people of one name are parted: by article, by mention, or by their names."""
    one = desk.article
    mention = _mention(one, desk.doubt, entity) if one else None
    if one and mention:
        if len(entity.articles) > 1:
            choices = {"m": "only this mention", "a": "all of this article", "k": "back", "q": "quit"}
            scope = letter(desk.ask, desk.say, choices)
            if scope != "m":
                return [Judgement("different", (entity.name,), 0, None, one.article.id)] if scope == "a" else None
        who = " ".join(desk.ask("Who is meant here? (a name in the dossier; Enter: none of them) ").split())
        found = entries.one_mention(one, mention, "same" if who else "different", who or entity.name)
        if not found:
            desk.say("  its words cannot be told from others of the article; write the entry by hand")
        return found or None
    names = [entity.name, *_full_names(entity)]
    if len(names) < 2:
        desk.say("  it has one name only; say with `article` in an entry of your own which of them is another")
        return None
    first = one_of(desk.ask, desk.say, "One of the two?", names, others=False) if len(names) > 2 else names[0]
    rest = [name for name in names if name != first]
    second = (
        (one_of(desk.ask, desk.say, "And the other?", rest, others=False) if len(rest) > 1 else rest[0])
        if first
        else None
    )
    return [Judgement("different", (first, second), 0)] if first and second else None


def _mention(one: AnnotatedArticle, doubt: Doubt, entity: Entity) -> Mention | None:
    """The mention at the place of a doubt, or of its sentence."""
    ours = [m for m in one.mentions if m.entity == entity.id]
    start, end = doubt.start or 0, doubt.end or 0
    around = next(((s.start, s.end) for s in one.sentences if s.start <= start < s.end), (start, end))
    at = [m for m in ours if m.start < end and start < m.end]
    return next(iter([*at, *(m for m in ours if around[0] <= m.start < around[1])]), None)


def _speaker(desk: Desk, chosen: str) -> list[Judgement] | None:
    one = desk.article
    quotation = _quotation(one, desk.doubt)
    if one is None or quotation is None:
        return None
    speaker = quotation.speaker.entity if quotation.speaker else None
    by_id = {entity.id: entity for entity in desk.settled.entities}
    if chosen == "u" or (chosen == "y" and speaker is None):
        # Whoever is no entity cannot be named: what was found stays.
        return entries.unsure(entries.few_words(one, quotation), article=one.article.id)
    here = [by_id[i] for i in dict.fromkeys(m.entity for m in one.mentions if m.entity)]
    alike = {name for name in (e.name for e in here) if sum(e.name == name for e in here) > 1}
    names = {entity.id if entity.name in alike else entity.name: entity for entity in here}
    if chosen == "y":
        name = next(name for name, entity in names.items() if entity.id == speaker)
        return entries.spoken(one, quotation, name)
    speaking = [name for kind in SPEAKING for name, entity in names.items() if entity.type == kind]
    who = one_of(desk.ask, desk.say, "Who says it?", [NOBODY, *speaking], others=True)
    return entries.spoken(one, quotation, None if who == NOBODY else who) if who else None


def _quotation(one: AnnotatedArticle | None, doubt: Doubt) -> Quotation | None:
    return next((q for q in one.quotations if q.start == doubt.start), None) if one else None
