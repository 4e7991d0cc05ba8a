"""Data -> documents -> windows of consecutive sentences, the examples of the network."""

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import spacy
from spacy.tokens import DocBin, Token

from dossier.annotate.wordpieces import Window, shape
from training.headlines import recased, unmarked
from training.labels import TAGS, tag_words
from training.sentence import Sentence

NER_SETS = {"gmb-train": 13000, "crossx": None, "cross-train": None, "cross-dev": None, "docred-train": None,
            "gum-train": None, "ewt-train": None, "ewt-dev": None, "btc": 1500}  # fmt: skip
"""Training sets of names and how many of their sentences an epoch sees (None: all; a fresh draw each epoch)."""
TWICE = frozenset({"gum-train"})
"""The sets that an epoch sees twice: small, checked by hand, and like the text that will be read."""


def read_words(words: list[Token], pieces: Callable[[str], tuple[int, ...]]) -> tuple[list, list, bool]:
    """Return pieces, shapes and whether the end is open, the first fields of a Sentence."""
    return [pieces(t.text) for t in words], [shape(t.text) for t in words], words[-1].text[-1].isalnum()


def read_rows(path: Path) -> list[list[dict]]:
    """Read a JSONL set of names as documents of rows (see training/README.md)."""
    return [json.loads(line)["sents"] for line in path.read_text(encoding="utf-8").splitlines()]


def name_reader(pieces: Callable[[str], tuple[int, ...]]) -> Callable[[list[dict]], list[Sentence]]:
    """Return the function rows of a document -> its sentences, in spaCy's tokens."""
    tokenizer = spacy.blank("en").tokenizer

    def read(rows: list[dict]) -> list[Sentence]:
        document = []
        for row in rows:
            words = [t for t in tokenizer(row["text"]) if not t.is_space]
            tags = tag_words([(t.idx, t.idx + len(t)) for t in words], row["ents"], row.get("miss", []))
            tags = [t if t in TAGS or t == "?" else "?" for t in tags]
            if words:
                document.append(Sentence(*read_words(words, pieces), names=tags))
        return document

    return read


def read_names(path: Path, pieces: Callable[[str], tuple[int, ...]]) -> list[list[Sentence]]:
    """Read a JSONL set of names as documents of sentences."""
    return list(map(name_reader(pieces), read_rows(path)))


def read_trees(path: Path, pieces: Callable[[str], tuple[int, ...]]) -> list[list[Sentence]]:
    """Read a DocBin of a treebank as documents of sentences."""
    documents = []
    for doc in DocBin().from_disk(path).get_docs(spacy.blank("en").vocab):
        document = []
        for sentence in doc.sents:
            words = [t for t in sentence if not t.is_space]
            at = {t.i: k + 1 for k, t in enumerate(words)}
            heads = [0 if t.head.i == t.i else at.get(t.head.i, 0) for t in words]
            document.append(Sentence(
                *read_words(words, pieces), heads=heads,
                deps=[t.dep_ for t in words], tags=[t.tag_ for t in words],
                morphs=[f"{t.pos_}|{t.morph}" for t in words],
            ))  # fmt: skip
        documents.append(document)
    return documents


def windows(
    document: list[Sentence], small: frozenset[tuple[int, ...]] = frozenset(), *, most: int = 150
) -> Iterator[tuple[Window, list[Sentence]]]:
    """Cut a document into windows of random length, at most `most` pieces unless one sentence has more.

    The running pipeline reads whole paragraphs; sentences alone must be read as well. A line break is seen after most
    sentences that end in no mark, but not after all: some pages lose theirs.
    """
    window, inside, limit = Window(), [], 0
    for sentence in document:
        length = sum(map(len, sentence.pieces))
        if inside and len(window.ids) + length > limit:
            window.close()
            yield window, inside
            window, inside = Window(), []
        if not inside:
            limit = random.choice((0, 60, 100, most))
            broken = random.random() < 0.5
        elif random.random() < (0.25 if broken else 0.05) or (broken and inside[-1].open_end):
            window.close()
        sentence = recased(unmarked(sentence), small)
        window.add(sentence.pieces, sentence.shapes)
        inside.append(sentence)
    if inside:
        window.close()
        yield window, inside


def batches(examples: list, *, pieces: int) -> list[list]:
    """Group windows of about one length into batches of at most `pieces` pieces, padding included."""
    order = sorted(examples, key=lambda e: len(e[0].ids) + random.random() * 8)
    out, current = [], []
    for example in order:
        if current and (len(current) + 1) * len(example[0].ids) > pieces:
            out.append(current)
            current = []
        current.append(example)
    if current:
        out.append(current)
    random.shuffle(out)
    return out
