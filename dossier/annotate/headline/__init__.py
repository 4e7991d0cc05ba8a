"""An article's headline, read with the help of its text: the text tells which words of `Khan Meets Putin` are names."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from dossier.annotate.dates import find_dates
from dossier.annotate.headline.case import capitals_of, in_capitals, in_sentence_case, names_of
from dossier.annotate.headline.names import headline_names
from dossier.annotate.sentences import is_content, lemma
from dossier.model import FIGURES, Article, Block, Headline, Mention, Sentence

__all__ = ["find_headline"]


def find_headline(
    article: Article, doc: Doc, mentions: Sequence[Mention], nlp: Language, *, made_by: str
) -> Headline | None:
    """Return what is found in the headline; `doc` is the parsed text, `mentions` are those of the text.

    None where the article has no headline, and is called by the first words of its text.
    """
    title = article.title
    if not has_headline(article):
        return None
    read = nlp(title)
    if in_capitals(title):
        read = nlp(in_sentence_case(title, capitals_of(doc, mentions) | names_of(read, doc)))
    names = list(headline_names(title, read, doc, mentions, made_by=made_by))
    taken = {at for name in names for at in range(name.start, name.end)}
    figures = [
        Mention(ent.start_char, ent.end_char, title[ent.start_char : ent.end_char], ent.label_, "name", made_by)
        for ent in read.ents
        if ent.label_ in FIGURES and taken.isdisjoint(range(ent.start_char, ent.end_char))
    ]
    found = tuple(sorted([*names, *figures], key=lambda mention: mention.start))
    lemmas = tuple(lemma(token) for token in read if is_content(token))
    alone = replace(article, text=title, blocks=(Block(0, len(title), "heading"),))
    return Headline(Sentence(0, len(title), title, lemmas), found, tuple(find_dates(alone, read, found)))


def has_headline(article: Article) -> bool:
    """Say whether an article has a headline that is more than the first words of its text."""
    if not article.title.strip() or any(why.field == "title" for why in article.inferred):
        return False
    return not " ".join(article.text.split()).startswith(" ".join(article.title.split()).rstrip("…. "))
