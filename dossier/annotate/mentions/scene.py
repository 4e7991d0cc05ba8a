"""Where each word of an article stands: in which block, sentence and quotation."""

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from dossier.annotate.quotations.cues.verbs import SPEECH, STANCE
from dossier.annotate.quotations.marks.pairing import pair
from dossier.annotate.sentences import find_sentences
from dossier.model import Article, Form

NOWHERE = -1
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
OBJECTS = frozenset({"dobj", "obj", "iobj", "dative", "pobj"})


@dataclass(frozen=True, slots=True)
class Found:
    """A mention on the way to becoming one; `token` is the index of its head word."""

    start: int
    end: int
    type: str
    form: Form
    token: int
    chain: int | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """An article's words with their places; every tuple has one entry a token."""

    article: Article
    doc: Doc
    block: tuple[int, ...]
    """Index of the block, -1 between blocks."""
    sentence: tuple[int, ...]
    """Number of sentences told so far; one that stands wholly inside quotation marks does not count."""
    quotation: tuple[int, ...]
    """Number of the pair of quotation marks around the word, -1 outside."""


def set_scene(article: Article, doc: Doc) -> Scene:
    """Look up the place of every word of `doc`, which holds `article.text`."""
    blocks = [(block.start, block.end) for block in article.blocks]
    quotations = [
        (start + marked.start, start + marked.end)
        for start, end in blocks
        for marked in pair(article.text[start:end])
        if marked.opening is not None
    ]
    quotation = places(doc, quotations)
    sentences = places(doc, [(sentence.start, sentence.end) for sentence in find_sentences(article, doc)])
    told = {s for s, q, token in zip(sentences, quotation, doc, strict=True) if q == NOWHERE and token.is_alpha}
    count = 0
    numbers = []
    for i, sentence in enumerate(sentences):
        count += sentence in told and sentence not in sentences[max(0, i - 1) : i]
        numbers.append(count)
    return Scene(article, doc, places(doc, blocks), tuple(numbers), quotation)


def places(doc: Doc, spans: list[tuple[int, int]]) -> tuple[int, ...]:
    """Return for each token the index of the span it starts in; `spans` are in order and do not overlap."""
    found = []
    at = 0
    for token in doc:
        while at < len(spans) and spans[at][1] <= token.idx:
            at += 1
        found.append(at if at < len(spans) and spans[at][0] <= token.idx else NOWHERE)
    return tuple(found)


def is_subject(token: Token) -> bool:
    """Say whether the word is the subject of a verb, or stands beside one that is."""
    return token.dep_ in SUBJECTS or (token.dep_ == "conj" and token.head.dep_ in SUBJECTS)


def speaks(token: Token) -> bool:
    """Say whether the word is the one who says something: subject of a reporting verb, or "according to" it.

    A word right before a reporting verb counts too, unless it depends on a preposition or another verb: the parser
    loses its way behind quotation marks.
    """
    if token.dep_ in SUBJECTS and (token.head.lower_ in SPEECH or token.head.lower_ in STANCE):
        return True
    after = token.nbor(1) if token.i + 1 < len(token.doc) else token
    if after.tag_ in ("VBD", "VBZ") and after.lower_ in SPEECH and token.dep_ not in OBJECTS:
        return True
    before = token.head if token.dep_ == "pobj" else token
    return before.lower_ == "to" and before.i > 0 and before.nbor(-1).lower_ == "according"
