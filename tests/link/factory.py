"""Annotated articles from marked text: `[[Ida Solberg PERSON 1]]` is a name of chain 1."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dossier.model import (
    AnnotatedArticle,
    Article,
    Block,
    Headline,
    Mention,
    Quotation,
    QuotationKind,
    Role,
    Sentence,
    Speaker,
)

MARK = re.compile(r"\[\[(.+?) ([A-Z_]{3,})(?: (\d+))?(?: (alias|acronym|pronoun|nominal))?\]\]")
QUOTED = re.compile(r"“([^”]+)”")
FUNCTION_WORDS = """a an the of to in on at for and or but by with from as is are was were be been had has have he she
it they his her its their that this who which would will not no than then after before"""


def annotated(marked: str, name: str = "a1", **fields: object) -> AnnotatedArticle:
    """Return the article of a marked text; what stands in “ ” is a direct quotation without a speaker.

    `fields` are those of Article.
    """
    text, mentions = _read(marked)
    title = str(fields.pop("title", text.split(".")[0]))
    article = Article(
        id=name,
        title=title,
        text=text,
        blocks=(Block(0, len(text), "paragraph"),) if text else (),
        source_file=f"articles/{name}.md",
        sha256="0" * 64,
        word_count=len(text.split()),
        **fields,  # type: ignore[arg-type]
    )
    quotations = tuple(
        said(text, match.group(1), identifier=f"{name}-q{n}") for n, match in enumerate(QUOTED.finditer(text), start=1)
    )
    return AnnotatedArticle(article, mentions, quotations, (), _sentences(text))


def headed(one: AnnotatedArticle, marked: str) -> AnnotatedArticle:
    """Return the article under the headline of a marked text."""
    title, mentions = _read(marked)
    headline = Headline(Sentence(0, len(title), title, lemmas(title)), mentions)
    return replace(one, article=replace(one.article, title=title), headline=headline)


def _read(marked: str) -> tuple[str, tuple[Mention, ...]]:
    text, mentions, end = "", [], 0
    for match in MARK.finditer(marked):
        text += marked[end : match.start()]
        words, kind, chain, form = match.groups()
        mentions.append(
            Mention(
                len(text), len(text) + len(words), words, kind, form or "name", "test 1", int(chain) if chain else None
            )
        )
        text += words
        end = match.end()
    return text + marked[end:], tuple(mentions)


def _sentences(text: str) -> tuple[Sentence, ...]:
    found = re.finditer(r"\S.*?[.!?]”?(?=\s|$)|\S.*?(?=\n\n|$)", text, re.DOTALL)
    return tuple(Sentence(m.start(), m.end(), m.group(), lemmas(m.group())) for m in found)


def lemmas(text: str) -> tuple[str, ...]:
    """Return the content words in lower case, without a plural's s."""
    words = re.findall(r"[^\W_]+", text.lower())
    return tuple(re.sub(r"(?<=\w{3})s$", "", word) for word in words if word not in FUNCTION_WORDS.split())


def said(
    text: str, words: str, *, identifier: str, kind: QuotationKind = "direct", speaker: Speaker | None = None
) -> Quotation:
    """Return the quotation that stands at the first place where `words` do."""
    start = text.index(words)
    return Quotation(start, start + len(words), words, identifier, kind, None, speaker, 0.9, "test", "test 1")


def spoken(one: AnnotatedArticle, number: int) -> Speaker:
    """Return the mention of that number as a speaker."""
    mention = one.mentions[number]
    return Speaker(mention.start, mention.end, mention.text, number)


def role(one: AnnotatedArticle, words: str, number: int) -> Role:
    """Return the role that `words` give to the mention of that number."""
    start = one.article.text.index(words)
    return Role(start, start + len(words), words, number)


def day(number: int) -> date:
    """Return a day of March 2026."""
    return date(2026, 3, number)


def together(articles: Sequence[AnnotatedArticle]) -> dict[str, AnnotatedArticle]:
    """Return the articles by id."""
    return {one.article.id: one for one in articles}
