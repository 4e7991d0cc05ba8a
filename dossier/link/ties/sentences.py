"""Sentences and headlines of an annotated article -> their profiles."""

from dataclasses import replace

from dossier.link.names import fold
from dossier.link.ties.attribution import stems_said, without_attribution
from dossier.link.ties.figures import dates_in, figures_in
from dossier.link.ties.profiles import HEADLINE, Profile
from dossier.link.ties.terms import stem, vector, weight
from dossier.model import PEOPLE, PLACES, AnnotatedArticle, Sentence


def profiles_of(annotated: AnnotatedArticle) -> tuple[Profile, ...]:
    """Return the profiles of an article whose mentions are resolved."""
    return tuple(_profile(annotated, place, sentence) for place, sentence in enumerate(annotated.sentences))


def headline_of(annotated: AnnotatedArticle) -> Profile | None:
    """Return the profile of the headline, whose mentions are resolved; nobody is quoted in it.

    Whose a name is that the text has not, depends on the other articles, and so ties nothing.
    """
    headline = annotated.headline
    if headline is None:
        return None
    mentions = tuple(m if m.chain is not None else replace(m, entity=None) for m in headline.mentions)
    alone = replace(annotated, mentions=mentions, dates=headline.dates, quotations=())
    return _profile(alone, HEADLINE, headline.sentence)


def _profile(annotated: AnnotatedArticle, place: int, sentence: Sentence) -> Profile:
    inside = [m for m in annotated.mentions if sentence.start <= m.start < sentence.end]
    names = tuple(frozenset(fold(m.text).split()) for m in inside if m.entity)
    said = tuple(q for q in annotated.quotations if q.start < sentence.end and sentence.start < q.end)
    return Profile(
        article=annotated.article.id,
        place=place,
        sentence=sentence,
        vector=vector(sentence.lemmas),
        told=frozenset(stem(lemma) for lemma in without_attribution(annotated, sentence, said) if weight(lemma) > 0),
        entities=frozenset(m.entity for m in inside if m.entity),
        people=frozenset(m.entity for m in inside if m.entity and m.type in PEOPLE),
        places=frozenset(m.entity for m in inside if m.entity and m.type in PLACES),
        place_words=frozenset(word for m in inside if m.type in PLACES for word in fold(m.text).split()),
        figures=tuple(figures_in(inside)),
        dated=tuple((m, found) for m in inside for found in dates_in(m)),
        quotations=said,
        name_words=names,
        said=stems_said(sentence, said) - {stem(word) for name in names for word in name},
        days=tuple(one for one in annotated.dates if sentence.start <= one.start < sentence.end),
    )
