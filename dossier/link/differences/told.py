"""A tied passage with all that was found in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dossier.link.names import fold
from dossier.link.ties.terms import stem, weight
from dossier.model import AnnotatedArticle, Dated, Headline, Mention, Passage, Quotation, Role, Sentence


@dataclass(frozen=True, slots=True)
class Told:
    """What one article tells in one passage. `sentence` is the passage, with the lemmas of the sentences it is of."""

    article: str
    published: date | None
    sentence: Sentence
    mentions: tuple[Mention, ...]
    roles: tuple[tuple[Role, Mention], ...]
    """Each with the mention of the one who bears it."""
    dates: tuple[Dated, ...]
    quotations: tuple[Quotation, ...]
    """Those of which the passage holds a part."""

    @property
    def people(self) -> frozenset[str]:
        """Ids of the people it names or refers to."""
        return frozenset(m.entity for m in self.mentions if m.entity and m.type == "PERSON")

    @property
    def name_words(self) -> frozenset[str]:
        """The words of the names in it."""
        return frozenset(word for m in self.mentions if m.entity for word in fold(m.text).split())

    @property
    def stems(self) -> frozenset[str]:
        """The stems of its words that tell something, names and figures left out."""
        words = (lemma for lemma in self.sentence.lemmas if lemma.isalpha() and weight(lemma) > 0)
        return frozenset(stem(word) for word in words if word not in self.name_words)

    def before(self, start: int) -> str:
        """Return the passage's text up to an offset of the article."""
        return self.sentence.text[: start - self.sentence.start]

    def after(self, end: int) -> str:
        """Return the passage's text from an offset of the article on."""
        return self.sentence.text[end - self.sentence.start :]


def told(passage: Passage, article: AnnotatedArticle) -> Told:
    """Return what is told in a passage of an article, or of its headline, which has no roles and no quotations."""
    if passage.in_headline:
        return _headed(passage, article.headline, article.article.published)
    start, end = passage.start, passage.end
    lemmas = [lemma for one in article.sentences if one.start < end and start < one.end for lemma in one.lemmas]
    return Told(
        article=passage.article,
        published=article.article.published,
        sentence=Sentence(start, end, passage.text, tuple(lemmas)),
        mentions=tuple(m for m in article.mentions if start <= m.start and m.end <= end),
        roles=tuple(_roles(article.roles, article.mentions, start, end)),
        dates=tuple(d for d in article.dates if start <= d.start and d.end <= end),
        quotations=tuple(q for q in article.quotations if q.start < end and start < q.end),
    )


def _headed(passage: Passage, headline: Headline | None, published: date | None) -> Told:
    sentence = Sentence(passage.start, passage.end, passage.text, headline.sentence.lemmas if headline else ())
    mentions, dates = (headline.mentions, headline.dates) if headline else ((), ())
    return Told(passage.article, published, sentence, mentions, (), dates, ())


def _roles(roles: Sequence[Role], mentions: Sequence[Mention], start: int, end: int) -> list[tuple[Role, Mention]]:
    return [(role, mentions[role.mention]) for role in roles if start <= role.start and role.end <= end]


Names = Mapping[str, str]
"""Name of an entity by its id."""
