"""The dossier turned round once: who said what, where each is mentioned, which ties an article has."""

from bisect import bisect_right
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
    Sentence,
    Statement,
)
from dossier.render.independent import Families
from dossier.render.layout import Places
from dossier.render.tie import Note, Tie, best_pairs, notes, partners, ties_by_article

MAX_BESIDE = 40
"""A sentence that names more is a list, and says nothing of who belongs with whom."""


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
        for one in dossier.articles:
            self._read(one)
        # The same agency picture under two reports is nothing that the reports agree on.
        self.crossrefs = [tie for tie in dossier.crossrefs if not self._in_captions((tie.a, tie.b))]
        self.statements = [one for one in dossier.statements if not self._in_captions(one.reports)]
        self.families = Families(dossier.families)
        self.ties: dict[str, list[Tie]] = ties_by_article(self.crossrefs, self.articles)
        self.notes: dict[str, tuple[Note, ...]] = {
            article: notes(tie for tie in ties if not self._only_copied(tie)) for article, ties in self.ties.items()
        }
        self.pairs = best_pairs(self.ties)
        self.partners = partners(self.pairs)
        self.headlined = _headlined(dossier.articles)
        self._statements_by_id = {one.id: one for one in self.statements}
        self._statements = _statements_by_article(self.statements)
        self._told_by_headline = {
            report.article: one
            for one in self.statements
            for report in (*one.reports, *one.headlines)
            if report.in_headline
        }

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
        for named in _named_together(one, self.entities):
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

    def statement_at(self, where: Passage) -> Statement | None:
        """The statement that a passage is a report of: the one that shares the most of its characters."""
        if where.in_headline:
            return self._told_by_headline.get(where.article)
        shared = (
            (min(report.end, where.end) - max(report.start, where.start), -number, statement)
            for number, (report, statement) in enumerate(self._statements.get(where.article, ()))
        )
        best = max((it for it in shared if it[0] > 0), key=lambda it: it[:2], default=None)
        return best[2] if best else None

    def statement_by_id(self, identifier: str | None) -> Statement | None:
        """The statement, where the dossier has it and it is shown."""
        return self._statements_by_id.get(identifier or "")

    def statement_of(self, tie: CrossReference) -> Statement | None:
        """The statement that both ends of a tie are reports of."""
        statement = self.statement_at(tie.a)
        return statement if statement is self.statement_at(tie.b) else None

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
        """What the entity is quoted with and that has words to show, earliest first."""
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


def sentence_at(sentences: tuple[Sentence, ...], offset: int) -> Sentence | None:
    """The sentence that holds an offset; `sentences` in the order of the text."""
    at = bisect_right(sentences, offset, key=lambda sentence: sentence.start) - 1
    return sentences[at] if at >= 0 and offset < sentences[at].end else None


def _named_together(one: AnnotatedArticle, entities: dict[str, Entity]) -> Iterable[set[str]]:
    together: dict[int, set[str]] = defaultdict(set)
    for mention in one.mentions:
        sentence = sentence_at(one.sentences, mention.start) if mention.entity in entities else None
        if sentence and mention.entity:
            together[sentence.start].add(mention.entity)
    return (named for named in together.values() if 1 < len(named) <= MAX_BESIDE)


def _statements_by_article(statements: Iterable[Statement]) -> dict[str, list[tuple[Report, Statement]]]:
    found: dict[str, list[tuple[Report, Statement]]] = defaultdict(list)
    for one in statements:
        for report in one.reports:
            if not report.in_headline:
                found[report.article].append((report, one))
    return dict(found)


def _headlined(articles: Iterable[AnnotatedArticle]) -> dict[str, Counter[str]]:
    """How often the headline of each article names an entity."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for one in articles:
        for mention in one.headline.mentions if one.headline else ():
            if mention.entity:
                found[mention.entity][one.article.id] += 1
    return found
