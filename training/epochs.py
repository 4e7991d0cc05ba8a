"""What one pass over the data shows the network."""

import random
from collections.abc import Callable
from pathlib import Path

from training.atlas import gather
from training.data import NER_SETS, TWICE, batches, name_reader, windows
from training.swap import Swap

PIECES = 2000
"""Word pieces in a batch, padding included."""


def sample(documents: list, most: int | None) -> list:
    """Return whole documents drawn at random up to `most` sentences."""
    if most is None:
        return documents
    drawn, count = [], 0
    for document in random.sample(documents, len(documents)):
        if count >= most:
            break
        drawn.append(document)
        count += len(document)
    return drawn


def epoch(names: dict[str, list], trees: list, small: frozenset, read: Callable) -> list[tuple[str, list]]:
    """Return the batches of one pass, the tasks mixed; trees and the sets most like today's news are passed twice.

    `names`: sets of documents of rows; `read` makes sentences of a document.
    """
    times = {key: 2 if key in TWICE else 1 for key in NER_SETS}
    drawn = [doc for key, docs in names.items() for _ in range(times[key]) for doc in sample(docs, NER_SETS[key])]
    name_windows = [x for doc in drawn for x in windows(read(doc), small)]
    tree_windows = [x for _ in range(2) for doc in trees for x in windows(doc, small)]
    mixed = [("names", b) for b in batches(name_windows, pieces=PIECES)]
    mixed += [("trees", b) for b in batches(tree_windows, pieces=PIECES)]
    random.shuffle(mixed)
    return mixed


def swapping_reader(pieces: Callable, ner: Path, share: float) -> Callable[[list[dict]], list]:
    """Return the function rows of a document -> its sentences, with the names of a share of documents replaced."""
    plain = name_reader(pieces)
    if not share:
        return cache_by_document(plain)
    world, remembered = gather(ner, NER_SETS), cache_by_document(plain)

    def read(rows: list[dict]) -> list:
        return plain(Swap(world, random).document(rows)) if random.random() < share else remembered(rows)

    return read


def cache_by_document(read: Callable[[list[dict]], list]) -> Callable[[list[dict]], list]:
    """Return `read`, which reads each document, told by its identity, once."""
    known: dict[int, list] = {}

    def remembered(rows: list[dict]) -> list:
        if id(rows) not in known:
            known[id(rows)] = read(rows)
        return known[id(rows)]

    return remembered
