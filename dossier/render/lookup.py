"""The dossier turned round once: who said what, where each is mentioned, which ties an article has."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from dossier.model import (
    AnnotatedArticle,
    CrossReference,
    Dossier,
    Entity,
    Mention,
    Passage,
    Quotation,
    Report,
)
from dossier.render.counted import headlined, named_together
from dossier.render.given import completed
from dossier.render.independent import Families
from dossier.render.layout import Places
from dossier.render.telling import Telling
from dossier.render.tie import Note, Tie, best_pairs, notes, partners, ties_by_article


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation with the article it stands in."""

    annotated: AnnotatedArticle
    quotation: Quotation


class Lookup:
    """Every question that the pages ask, answered from tables that are built once."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.articles = {one.article.id: one for one in dossier.articles}
        self.entities = {entity.id: entity for entity in dossier.entities}
        self.places = {one.article.id: Places(one.article) for one in dossier.articles}
        self.spoken: dict[str, list[Said]] = defaultdict(list)
        self.about: dict[str, list[Said]] = defaultdict(list)
        self.mentions: dict[str, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
        self.beside: dict[str, Counter[str]] = defaultdict(Counter)
        # When the undated ones were published is not known: they must not look like the latest.
        for one in sorted(dossier.articles, key=lambda it: it.article.published is not None):
            self._read(one)
        # The same agency picture under two reports is nothing that the reports agree on.
        self.told = Telling(one for one in dossier.statements if not self._in_captions(one.reports))
        ties = [tie for tie in dossier.crossrefs if not self._in_captions((tie.a, tie.b))]
        self.crossrefs = completed(ties, self.told)
        self.families = Families(dossier.families, ties, self.told)
        self.ties: dict[str, list[Tie]] = ties_by_article(self.crossrefs, self.articles)
        self.notes: dict[str, tuple[Note, ...]] = {
            article: notes(tie for tie in ties if not self._only_copied(tie)) for article, ties in self.ties.items()
        }
        self.pairs = best_pairs(self.ties)
        self.partners = partners(self.pairs)
        self.headlined = headlined(dossier.articles)

    def _read(self, one: AnnotatedArticle) -> None:
        for quotation in one.quotations:
            speaker = entity_of(quotation, one)
            if speaker:
                self.spoken[speaker].append(Said(one, quotation))
            for entity in quotation.about:
                if entity != speaker:
                    self.about[entity].append(Said(one, quotation))
        for mention in one.mentions:
            if mention.entity in self.entities:
                self.mentions[mention.entity or ""][one.article.id].append(mention)
        for named in named_together(one, self.entities):
            for first, second in combinations(sorted(named), 2):
                self.beside[first][second] += 1
                self.beside[second][first] += 1

    def _in_captions(self, passages: Iterable[Passage | Report]) -> bool:
        return all(
            not it.in_headline and it.article in self.places and self.places[it.article].in_caption(it.start)
            for it in passages
        )

    def _only_copied(self, tie: Tie) -> bool:
        """Whether it says no more than that the one article was copied from the other: the head of its page says so."""
        return not tie.differences and self.families.same(tie.here.article, tie.there.article)

    def anchor(self, where: Passage) -> str | None:
        """The anchor of the numbered passage that holds a passage; None where none does."""
        for note in self.notes.get(where.article, ()):
            if note.start <= where.start < note.end:
                return note.anchor
        return None

    def entity(self, identifier: str | None) -> Entity | None:
        """The entity, where the dossier has it."""
        return self.entities.get(identifier or "")

    def words_of(self, entity: Entity) -> list[Said]:
        """What the entity is quoted with and that has words to show: undated, then the earliest first."""
        return [said for said in self.spoken.get(entity.id, []) if said.quotation.text.strip()]

    def differing(self) -> list[CrossReference]:
        """The ties whose passages differ, the surest first."""
        found = (tie for tie in self.crossrefs if tie.differences)
        return sorted(found, key=lambda tie: (-tie.score, tie.id))


def entity_of(quotation: Quotation, one: AnnotatedArticle) -> str | None:
    """Id of the entity that speaks, where it is known."""
    speaker = quotation.speaker
    if speaker is None:
        return None
    if speaker.entity is None and speaker.mention is not None and speaker.mention < len(one.mentions):
        return one.mentions[speaker.mention].entity
    return speaker.entity
