"""Headlines of capitals, `Khan Meets Putin`, written as a sentence is: only names keep theirs."""

import re
from collections.abc import Iterable

from spacy.tokens import Doc

from dossier.annotate.mentions.names.headlines import share_of_capitals
from dossier.model import NAMES, Mention

MOST_CAPITALS = 0.6
"""The share of longer words with a capital from which on capitals tell nothing."""
WORDS = re.compile(r"[^\W_]+")


def in_capitals(title: str) -> bool:
    """Say whether most words of a headline begin with a capital, which then tells nothing."""
    return share_of_capitals(title) > MOST_CAPITALS


def capitals_of(doc: Doc, mentions: Iterable[Mention]) -> set[str]:
    """Return the words that the text has with a capital in the midst of its sentences, and those of its names."""
    within = (token.text for token in doc if token.text[:1].isupper() and not token.is_sent_start)
    named = (m.text for m in mentions if m.type in NAMES and m.form != "nominal")
    return {word for text in (*within, *named) for word in WORDS.findall(text) if word[:1].isupper()}


def names_of(read: Doc, doc: Doc) -> set[str]:
    """Return the words of a headline's names, as far as they can be told, that the text has not in lower case."""
    lower = {token.text for token in doc if token.text.islower()}
    words = {word for ent in read.ents if ent.label_ in NAMES for word in WORDS.findall(ent.text)}
    return {word for word in words if word.lower() not in lower and not read.text.isupper()}


def in_sentence_case(title: str, capitals: Iterable[str]) -> str:
    """Return a headline with no capitals but those of the given words, and of such as `EU`; as long as it was."""
    shouted = title.isupper()
    known = {word.casefold() if shouted else word: word for word in sorted(capitals)}

    def cased(found: re.Match[str]) -> str:
        word = found.group()
        if shouted:
            return known.get(word.casefold(), word.lower())
        return word if word in known or (not word[1:].islower() and len(word) > 1) else word.lower()

    made = WORDS.sub(cased, title)
    return made if len(made) == len(title) else title
