"""The spaCy component that reads a document once and gives it sentences, tags, morphology, dependencies and names."""

import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from spacy.attrs import DEP, HEAD, MORPH, POS, TAG
from spacy.language import Language
from spacy.parts_of_speech import IDS
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from dossier.annotate.decode import Floats, Ints, best_names, name_end, named, sentences, tree
from dossier.annotate.network import FILES, Network
from dossier.annotate.starts import sentence_starts
from dossier.annotate.windows import gather, paragraphs, readings


class Encoder:
    """One pass of one network over a `Doc`. One window at a time and one thread, so that a text has one reading."""

    def __init__(self, vocab: Vocab, name: str = "dossier_encoder") -> None:
        self.vocab = vocab
        self.name = name
        self.network: Network | None = None

    def __call__(self, doc: Doc) -> Doc:
        """Return `doc`, annotated in place. Raises ValueError where no network was read."""
        network = self._network()
        texts = [token.text for token in doc]
        lines = paragraphs(doc)
        if not lines:
            nothing = np.zeros(0, dtype=np.int64)
            self._write(doc, nothing, nothing, nothing, nothing, nothing)
            doc.set_ents([])
            return doc
        parts = [(r, network.read(r)) for r in readings(texts, lines, network.pieces)]
        words = np.array([i for line in lines for i in line])
        (names, tags, morphs, starts, *arcs), source = gather(parts, len(words))
        word_arc, head_arc, word_label, head_label = arcs
        root_arc, root_label = ([answers[k][0, :1] for _, answers in parts] for k in (5, 7))
        spans = sentences(sentence_starts(doc, texts, lines, starts))
        heads = np.concatenate(
            [_heads(word_arc[a:b], np.concatenate((root_arc[source[a]], head_arc[a:b])), a) for a, b in spans]
        )
        over = head_label[heads]
        for word in np.flatnonzero(heads < 0):
            over[word] = root_label[source[word]]
        deps = network.label(word_label, over)
        self._write(doc, words, tags[:, 0].astype(int), morphs[:, 0].astype(int), heads, deps)
        doc.set_ents(self._names(doc, texts, words, best_names(names, spans, *network.follow)))
        return doc

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 128) -> Iterable[Doc]:
        """Annotate a stream; each document is read by itself, so that its company cannot change its reading."""
        return map(self, stream)

    def _network(self) -> Network:
        if self.network is None:
            raise ValueError(f"{self.name} was never read from a folder")
        return self.network

    def _names(
        self, doc: Doc, texts: Sequence[str], words: Ints, rows: Iterable[tuple[int, Sequence[int]]]
    ) -> list[Span]:
        """Return the names, given the tags of each sentence that has any and the number of its first word."""
        inventory = self._network().labels["names"]
        found = (
            (int(words[a + i]), int(words[a + j - 1]) + 1, label)
            for a, tags in rows
            for i, j, label in named([inventory[k] for k in tags])
        )
        return [Span(doc, start, name_end(texts, start, end), label=label) for start, end, label in found]

    def _write(self, doc: Doc, words: Ints, tags: Ints, morphs: Ints, heads: Ints, deps: Ints) -> None:
        """Write what was found into `doc`; white space hangs on the word before it, as spaCy's own parsers do it."""
        values = np.zeros((len(doc), 5), dtype=np.uint64)
        values[:, :4] = self.space
        places = np.arange(len(doc))
        target = places.copy()
        if len(words):
            before = np.full(len(doc), -1)
            before[words] = words
            before = np.maximum.accumulate(before)
            target = np.where(before < 0, words[0], before)
            values[words, 0], values[words, 3] = self.tag_ids[tags], self.dep_ids[deps]
            values[words, 1:3] = self.morphs[morphs]
            target[words] = np.where(heads < 0, words, words[heads])
        values[:, 4] = (target - places).astype(np.int64).view(np.uint64)
        doc.from_array([TAG, POS, MORPH, DEP, HEAD], values)  # type: ignore[arg-type]

    def from_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> "Encoder":
        """Read the component's folder, which holds `FILES`."""
        network = self.network = Network(Path(path))
        add, morph = self.vocab.strings.add, self.vocab.morphology.add
        self.space = np.array([add("_SP"), IDS["SPACE"], morph(""), add("dep")], dtype=np.uint64)
        self.tag_ids, self.dep_ids = (
            np.array([add(x) for x in network.labels[k]], dtype=np.uint64) for k in ("tags", "deps")
        )
        split = [m.split("|", 1) for m in network.labels["morphs"]]
        self.morphs = np.array([(IDS[pos], morph(features)) for pos, features in split], dtype=np.uint64)
        return self

    def to_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> None:
        """Write the component's folder."""
        Path(path).mkdir(parents=True, exist_ok=True)
        for name in FILES:
            shutil.copy(self._network().folder / name, Path(path) / name)

    def __reduce__(self) -> tuple[object, ...]:
        return _restore, (self.vocab, self.name, self.network.folder if self.network else None)


def _restore(vocab: Vocab, name: str, folder: Path | None) -> Encoder:
    encoder = Encoder(vocab, name)
    return encoder.from_disk(folder) if folder else encoder


def _heads(word_arc: Floats, head_arc: Floats, offset: int) -> Ints:
    """Return the head of each word of a sentence as a word of the document; -1 for the root.

    The product is not numpy's matrix product: that one would start threads, which cost more than a sentence takes.
    """
    heads = tree(np.einsum("wd,hd->wh", word_arc, head_arc))
    return np.where(heads == 0, -1, heads - 1 + offset)


@Language.factory(
    "dossier_encoder",
    assigns=["doc.ents", "token.tag", "token.pos", "token.morph", "token.dep", "token.head", "token.is_sent_start"],
)
def make_encoder(nlp: Language, name: str) -> Encoder:
    """Return an empty encoder; `from_disk` gives it its network."""
    return Encoder(nlp.vocab, name)
