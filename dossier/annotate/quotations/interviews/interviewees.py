"""Who answers in an interview, and whom the labels of a transcript mean."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.model import Article, Mention, Speaker


@dataclass(frozen=True, slots=True)
class Person:
    """A person whom an article names: the first mention that does so, in full where one does; and all the names."""

    mention: int
    span: Speaker
    names: frozenset[str]

    def in_words(self, text: str) -> bool:
        """Whether a text has a name of the person, alone or as a part of the full one."""
        return any(re.search(rf"\b{re.escape(name)}\b", text) for name in self.names)


def people(mentions: Sequence[Mention]) -> list[Person]:
    """Return the people named, in the order of the text."""
    chains: dict[int, list[int]] = {}
    for n, mention in enumerate(mentions):
        if mention.type == "PERSON" and mention.form in ("name", "alias") and mention.chain is not None:
            chains.setdefault(mention.chain, []).append(n)
    found = []
    for own in chains.values():
        full = next((n for n in own if len(mentions[n].text.split()) > 1), own[0])
        one = mentions[full]
        names = {mentions[n].text for n in own} | {one.text.split()[-1]}
        found.append(Person(full, Speaker(one.start, one.end, one.text, mention=full), frozenset(names)))
    return found


def interviewee(article: Article, named: Sequence[Person], before: int) -> Person | None:
    """Return the only person whom the headline names, or else the standfirst, or the words before the first question.

    None where that is nobody or several; who wrote the article is not meant.
    """
    authors = {author.casefold() for author in article.authors}
    others = [p for p in named if p.span.text.casefold() not in authors]
    intro = article.text[:before]
    for where in (article.title, article.subtitle or "", intro):
        meant = [p for p in others if p.in_words(re.sub(r"\b[^\W\d_]+['’]s\b", "", where) if where != intro else where)]
        if meant:
            return meant[0] if len(meant) == 1 else None
    return None


def labelled(label: str, named: Sequence[Person]) -> Person | None:
    """Return the only person whom a label means: a full name, a surname, a given name or initials, in any case."""
    wanted = label.casefold().rstrip(".")
    meant = [p for p in named if wanted in _forms(p.span.text) | {name.casefold() for name in p.names}]
    return meant[0] if len(meant) == 1 else None


def is_asker(label: str, article: Article) -> bool:
    """Whether a label is who wrote the article, or the initials or the name of the paper."""
    papers = {article.publisher} if article.publisher else set()
    return any(label.casefold().rstrip(".") in _forms(name) for name in {*article.authors, *papers})


def _forms(name: str) -> set[str]:
    """Return how a label can shorten a name, in lower case: `Ida Solberg`, `Solberg`, `Ida`, `IS`, `I.S.`."""
    parts = name.casefold().split()
    letters = [part[0] for part in parts]
    short = {"".join(letters), ".".join(letters)} if len(parts) > 1 else set()
    return {" ".join(parts), parts[0], parts[-1]} | short if parts else set()
