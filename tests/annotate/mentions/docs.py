"""Docs built by hand, so that a test needs no trained pipeline."""

import spacy
from spacy.tokens import Doc, Span

from dossier.model import Article, Block, BlockKind

BLANK = spacy.blank("en")
VOCAB = BLANK.vocab
TIGHT = {",", ".", "'s", "’s", ")", "”", "-", "?", ":"}
OPENING = {"(", "“", "-"}


def article_of(text: str, kind: BlockKind = "paragraph") -> Article:
    """An article of the text; blocks are parted by blank lines."""
    blocks = []
    start = 0
    for part in text.split("\n\n"):
        if part.strip():
            blocks.append(Block(start, start + len(part), kind))
        start += len(part) + 2
    return Article(id="a", title="A", text=text, blocks=tuple(blocks), source_file="a.md", sha256="0")


def parsed(rows: str, ents: dict[str, str] | None = None) -> Doc:
    """A Doc of lines `word TAG dep head [lemma]`, the head as the number of its line (from 0); `¶` parts two blocks.

    `ents` gives each name its label, wherever it stands.
    """
    table = [line.split() for line in rows.strip().splitlines()]
    words = ["\n\n" if row[0] == "¶" else row[0] for row in table]
    following = [*words[1:], "\n\n"]
    spaces = [
        w not in OPENING and n not in TIGHT and "\n\n" not in (w, n) for w, n in zip(words, following, strict=True)
    ]
    heads = [int(row[3]) for row in table]
    tags, deps, lemmas = ([row[i] if i < len(row) else row[0] for row in table] for i in (1, 2, 4))
    doc = Doc(VOCAB, words=words, spaces=spaces, tags=tags, deps=deps, heads=heads, lemmas=lemmas)
    return with_ents(doc, ents or {})


def with_ents(doc: Doc, ents: dict[str, str]) -> Doc:
    """Label each name wherever its words stand, the longest name first."""
    found: list[Span] = []
    taken: set[int] = set()
    for name, label in sorted(ents.items(), key=lambda item: -len(item[0])):
        words = name.split(" ")
        for i in range(len(doc) - len(words) + 1):
            covered = set(range(i, i + len(words)))
            if [t.text for t in doc[i : i + len(words)]] == words and not covered & taken:
                found.append(Span(doc, i, i + len(words), label=label))
                taken |= covered
    doc.ents = sorted(found, key=lambda span: span.start)
    return doc
