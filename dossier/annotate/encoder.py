"""The spaCy component that reads a document once and gives it sentences, tags, morphology, dependencies and names."""

import json
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from spacy.attrs import DEP, HEAD, MORPH, POS, TAG
from spacy.language import Language
from spacy.parts_of_speech import IDS
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from dossier.annotate.decode import Floats, Ints, best_tags, named, sentences, transitions, tree
from dossier.annotate.windows import Reading, gather, paragraphs, readings
from dossier.annotate.wordpieces import piece_reader

FILES = ("encoder.onnx", "tokenizer.json", "labels.json", "label.npy")
"""The network; its word pieces; its label sets; the biaffine label weights (deps, word, head)."""
CLOSING = frozenset("”’»)]}")


class Encoder:
    """One pass of one network over a `Doc`. One window at a time and one thread, so that a text has one reading."""

    def __init__(self, vocab: Vocab, name: str = "dossier_encoder") -> None:
        self.vocab = vocab
        self.name = name
        self.folder: Path | None = None

    def __call__(self, doc: Doc) -> Doc:
        """Return `doc`, annotated in place."""
        lines = paragraphs(doc)
        if not lines:
            nothing = np.zeros(0, dtype=np.int64)
            self._write(doc, [], nothing, nothing, nothing, nothing)
            return doc
        parts = [(r, self._run(r)) for r in readings(doc, lines, self.pieces)]
        words = [i for line in lines for i in line]
        (names, tags, morphs, starts, *arcs), source = gather(parts, len(words))
        word_arc, head_arc, word_label, head_label = arcs
        root_arc, root_label = (np.stack([answers[k][0, 0] for _, answers in parts])[source] for k in (5, 7))
        spans = sentences(_sentence_starts(doc, lines, starts))
        heads = np.concatenate(
            [_heads(word_arc[a:b], np.vstack([root_arc[a : a + 1], head_arc[a:b]]), a) for a, b in spans]
        )
        chosen = np.where((heads == -1)[:, None], root_label, head_label[heads])
        deps = self._labels(word_label, chosen)
        self._write(doc, words, tags.argmax(1), morphs.argmax(1), heads, deps)
        doc.set_ents([e for a, b in spans for e in self._names(doc, words[a:b], names[a:b])])
        return doc

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 128) -> Iterable[Doc]:
        """Annotate a stream; each document is read by itself, so that its company cannot change its reading."""
        return map(self, stream)

    def _run(self, reading: Reading) -> Sequence[Floats]:
        """Return the network's answers to one window, each (1, 1 + words, width)."""
        rows = {"ids": reading.window.ids, "shapes": reading.window.shapes, "first": [0, *reading.window.first]}
        answers: Sequence[Floats] = self.session.run(None, {k: np.array([v], dtype=np.int64) for k, v in rows.items()})
        return answers

    def _labels(self, word_label: Floats, chosen: Floats) -> Ints:
        """Return the best dependency label of each word under its head, in slices that bound the memory."""
        deps, width, _ = self.label.shape
        flat = self.label.transpose(1, 0, 2).reshape(width, -1)
        out = [np.zeros(0, dtype=np.int64)]
        for a in range(0, len(word_label), 256):
            mixed = (word_label[a : a + 256] @ flat).reshape(-1, deps, width)
            out.append(np.einsum("nlj,nj->nl", mixed, chosen[a : a + 256]).argmax(1))
        return np.concatenate(out)

    def _names(self, doc: Doc, words: Sequence[int], scores: Floats) -> list[Span]:
        """Return the names in one sentence."""
        logs = scores - np.log(np.exp(scores - scores.max(1, keepdims=True)).sum(1, keepdims=True))
        tags = [self.labels["names"][k] for k in best_tags(logs, *self.follow)]
        return [Span(doc, words[i], words[j - 1] + 1, label=label) for i, j, label in named(tags)]

    def _write(self, doc: Doc, words: list[int], tags: Ints, morphs: Ints, heads: Ints, deps: Ints) -> None:
        """Write what was found into `doc`; white space hangs on the word before it, as spaCy's own parsers do it."""
        values = np.zeros((len(doc), 5), dtype=np.uint64)
        add = self.vocab.strings.add
        space = [add("_SP"), IDS["SPACE"], self.vocab.morphology.add(""), add("dep")]
        tag_ids, dep_ids = [[add(x) for x in self.labels[k]] for k in ("tags", "deps")]
        where = {i: k for k, i in enumerate(words)}
        last = -1
        for i in range(len(doc)):
            k = where.get(i)
            if k is None:
                target = last if last >= 0 else words[0] if words else i
                values[i] = [*space, np.int64(target - i).astype(np.uint64)]
                continue
            pos, morph = self.morphs[int(morphs[k])]
            head = i if heads[k] < 0 else words[heads[k]]
            values[i] = [tag_ids[tags[k]], pos, morph, dep_ids[deps[k]], np.int64(head - i).astype(np.uint64)]
            last = i
        doc.from_array([TAG, POS, MORPH, DEP, HEAD], values)  # type: ignore[arg-type]

    def from_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> "Encoder":
        """Read the component's folder, which holds `FILES`."""
        self.folder = Path(path)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(
            str(self.folder / FILES[0]), options, providers=["CPUExecutionProvider"]
        )
        self.pieces = piece_reader(self.folder / FILES[1])
        self.labels: dict[str, list[str]] = json.loads((self.folder / FILES[2]).read_text(encoding="utf-8"))
        self.label = np.load(self.folder / FILES[3]).astype(np.float32)
        self.follow = transitions(self.labels["names"])
        split = [m.split("|", 1) for m in self.labels["morphs"]]
        self.morphs = [(IDS[pos], self.vocab.morphology.add(features)) for pos, features in split]
        return self

    def to_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> None:
        """Write the component's folder."""
        if self.folder is None:
            raise ValueError(f"{self.name} was never read from a folder")
        Path(path).mkdir(parents=True, exist_ok=True)
        for name in FILES:
            shutil.copy(self.folder / name, Path(path) / name)

    def __reduce__(self) -> tuple[object, ...]:
        return _restore, (self.vocab, self.name, self.folder)


def _restore(vocab: Vocab, name: str, folder: Path | None) -> Encoder:
    encoder = Encoder(vocab, name)
    return encoder.from_disk(folder) if folder else encoder


def _sentence_starts(doc: Doc, lines: Sequence[Sequence[int]], scores: Floats) -> list[bool]:
    """Return for each word whether a sentence starts with it. A line starts one; a closing mark never does."""
    starts = list(map(bool, scores[:, 1] > scores[:, 0]))
    k = 0
    for line in lines:
        for n, i in enumerate(line):
            word = doc[i].text
            glued = i > 0 and not doc[i - 1].whitespace_ and not doc[i - 1].is_space
            if n == 0:
                starts[k] = True
            elif word in CLOSING or (word in {'"', "'", "''"} and glued):
                starts[k] = False
            k += 1
    return starts


def _heads(word_arc: Floats, head_arc: Floats, offset: int) -> Ints:
    """Return the head of each word of a sentence as a word of the document; -1 for the root."""
    heads = tree(word_arc @ head_arc.T)
    return np.where(heads == 0, -1, heads - 1 + offset)


@Language.factory(
    "dossier_encoder",
    assigns=["doc.ents", "token.tag", "token.pos", "token.morph", "token.dep", "token.head", "token.is_sent_start"],
)
def make_encoder(nlp: Language, name: str) -> Encoder:
    """Return an empty encoder; `from_disk` gives it its network."""
    return Encoder(nlp.vocab, name)
