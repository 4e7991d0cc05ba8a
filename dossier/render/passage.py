"""A passage away from its article: quotation marks where the article has them, a name where it has a pronoun."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dossier.model import NAMES, Mention, Passage
from dossier.render import parts
from dossier.render.lookup import Lookup
from dossier.render.quoting import bare
from dossier.render.sentences import sentence_at

UNKNOWN = 2
"""Of `needs_names`: the passage does not tell of whom it speaks, and nothing else does."""
_THIRD = re.compile(r"he|she|it|they|him|them|(?P<whose>his|hers?|its|theirs?)", re.IGNORECASE)
_POINTS = re.compile(
    r"\s*(?:(?:he|she|it|they|his|her|its|their)\b"
    r"|(?:this|that|these|those) (?:is|was|are|were|has|had|have|comes?|came|follow(?:s|ed)|means?|meant)\b)",
    re.IGNORECASE,
)
"""How a sentence begins that says nothing without the one before it."""
_OBJECT = re.compile(
    r"[^\w\s]|\Z|\s+(?:a|an|the|and|or|but|to|that|in|on|at|for|by|with|from|of|as|if|when|while|after|before|because|about"
    r"|what|how|why|where|who|he|she|it|they)\b",
    re.IGNORECASE,
)
"""What follows a `her` that is no possessive."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A passage's words for a page, and whether the page sets quotation marks around them."""

    text: str
    quoted: bool


def wording(where: Passage, look: Lookup, *, width: int) -> Wording:
    """The words of a passage; between marks only where its article has the whole of them between marks."""
    if is_verbatim(where, look):
        return Wording(parts.spoken(bare(where.text), width=width), quoted=True)
    return Wording(parts.told(where.text, width=width), quoted=False)


def is_verbatim(where: Passage, look: Lookup) -> bool:
    """Whether an article has all of a passage between one pair of quotation marks."""
    if bare(where.text) != where.text:
        return True
    if where.in_headline or where.article not in look.articles:
        return False
    end = where.start + len(where.text.rstrip())
    quotations = look.articles[where.article].quotations
    return any(it.kind != "indirect" and it.start <= where.start and end <= it.end for it in quotations)


def sentence_of(where: Passage, look: Lookup) -> Passage:
    """The sentence that holds a passage, without dateline; the passage where none may be shown that does."""
    sentence = None if where.in_headline else sentence_at(look.articles[where.article].sentences, where.start)
    if sentence is None or sentence.end < where.end:
        return where
    start = min(where.start, look.places[where.article].dateline_end(sentence.start))
    text = sentence.text[start - sentence.start :]
    return Passage(start + len(text) - len(text.lstrip()), sentence.end, text.strip(), where.article)


def alone(where: Passage, look: Lookup, *, width: int) -> str:
    """A passage in a line: the first pronoun of each whom it does not name has the name beside it, in brackets."""
    out, at = [], where.start
    for it in _unnamed(where, look):
        entity = look.entity(it.entity)
        if entity:
            out += [where.text[at - where.start : it.end - where.start], f" [{entity.name}{_possessive(it, where)}]"]
            at = it.end
    return parts.told("".join([*out, where.text[at - where.start :]]), width=width)


def needs_names(where: Passage, look: Lookup) -> int:
    """Return 0 where a passage tells of whom it speaks, 1 where `alone` has to; `UNKNOWN` where that cannot either."""
    if is_verbatim(where, look):
        return 0
    missing = list(_unnamed(where, look))
    if any(look.entity(it.entity) is None for it in missing):
        return UNKNOWN
    if _POINTS.match(where.text) and not any(it.start - where.start < 3 for it in _mentions(where, look) if it.entity):
        return UNKNOWN
    return 1 if missing else 0


def _mentions(where: Passage, look: Lookup) -> list[Mention]:
    """The names, descriptions and pronouns of a passage."""
    one = look.articles.get(where.article)
    inside = (it for it in one.mentions if where.start <= it.start and it.end <= where.end) if one else ()
    return [] if where.in_headline else [it for it in inside if it.type in NAMES]


def _unnamed(where: Passage, look: Lookup) -> Iterator[Mention]:
    """The pronouns in the article's own words whose bearer the passage does not name; each bearer once."""
    mentions = _mentions(where, look)
    quoted = [it for it in look.articles[where.article].quotations if it.kind != "indirect"] if mentions else []
    named = {it.entity for it in mentions if it.form != "pronoun" and it.entity}
    seen: set[str | None] = set()
    for it in mentions:
        if it.form == "pronoun" and _THIRD.fullmatch(it.text):
            own = not any(q.start <= it.start < q.end for q in quoted)
            # A pronoun of nobody known may mean whom the sentence has just called something.
            if own and it.entity not in seen | named and (it.entity or not seen):
                yield it
        seen.add(it.entity)


def _possessive(it: Mention, where: Passage) -> str:
    found = _THIRD.fullmatch(it.text)
    after = where.text[it.end - where.start :]
    if not found or not found["whose"] or (it.text.lower() == "her" and _OBJECT.match(after)):
        return ""
    return "’s"


def line(where: Passage, look: Lookup, *, width: int) -> str:
    """A passage as a heading; quoted words that begin within a sentence have an ellipsis before them."""
    found = wording(where, look, width=width)
    if not found.quoted:
        return alone(where, look, width=width)
    return f"“… {found.text}”" if found.text[:1].islower() else f"“{found.text}”"
