"""Measure a pipeline: names on four open sets, tags and dependencies on a treebank, words a second.

    python -m training.evaluate DATA [--pipeline NAME_OR_FOLDER ...] [--sets NAME ...] [--by-document] [--json FILE]

Names: exact span and label. `typed` counts the eight labels that the data annotate, `three` person, organisation and
place (GPE, LOC and FAC in one). What touches a span that the data leave open counts neither way. Our rules for
figures are left out of it: the open sets date by rules of their own, and OntoNotes, whose ours are, has no open text.
"""

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from training.labels import NAMES

SETS = ("wikigold", "cross-test", "ewt-test", "gmb-test")
TERMINAL = frozenset({".", "!", "?", '"', "...", "''", ")", ";", "?!", "!!", "!!!"})
SPLITS = ("sentences", "sentences_lines", "boundaries", "boundaries_lines")
THREE = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}


def texts(path: Path, *, by_document: bool) -> Iterator[tuple[str, set, list]]:
    """Yield text, gold spans and open spans; sentence by sentence, or with the sentences of a row joined."""
    for line in path.read_text(encoding="utf-8").splitlines():
        rows = json.loads(line)["sents"]
        for group in [rows] if by_document else [[row] for row in rows]:
            text, gold, unknown = "", set(), []
            for row in group:
                text += " " if text else ""
                gold |= {(len(text) + a, len(text) + b, label) for a, b, label in row["ents"] if label in NAMES}
                unknown += [(len(text) + a, len(text) + b) for a, b in row.get("miss", [])]
                text += row["text"]
            yield text, gold, unknown


def prf(found: int, predicted: int, gold: int) -> tuple[float, float, float]:
    """Return precision, recall and F1."""
    p, r = found / max(1, predicted), found / max(1, gold)
    return p, r, 2 * p * r / max(1e-9, p + r)


def score_names(nlp: Language, path: Path, *, by_document: bool) -> dict:
    """Return {"typed": (p, r, f), "three": (p, r, f), "labels": {label: (p, r, f)}, "speed": words a second}."""
    counts: Counter = Counter()
    words, begun = 0, time.perf_counter()
    for text, gold, unknown in texts(path, by_document=by_document):
        doc = nlp(text)
        words += sum(not t.is_space for t in doc)
        gold = {whole_tokens(doc, span) for span in gold}
        predicted = {(e.start_char, e.end_char, e.label_) for e in doc.ents if e.label_ in NAMES}
        predicted = {p for p in predicted if not any(p[0] < b and p[1] > a for a, b in unknown)}
        for key, g, q in (("typed", gold, predicted), ("three", merged(gold), merged(predicted))):
            counts[key, "ok"] += len(g & q)
            counts[key, "gold"] += len(g)
            counts[key, "predicted"] += len(q)
        for label in NAMES:
            g, q = ({x for x in s if x[2] == label} for s in (gold, predicted))
            counts[label, "ok"] += len(g & q)
            counts[label, "gold"] += len(g)
            counts[label, "predicted"] += len(q)
    figure = {k: prf(counts[k, "ok"], counts[k, "predicted"], counts[k, "gold"]) for k in ("typed", "three", *NAMES)}
    labels = {k: figure[k] for k in NAMES if counts[k, "gold"]}
    return {
        "typed": figure["typed"],
        "three": figure["three"],
        "labels": labels,
        "speed": words / (time.perf_counter() - begun),
    }


def whole_tokens(doc: Doc, span: tuple[int, int, str]) -> tuple[int, int, str]:
    """Return a gold span widened to whole tokens, as training widens it: `2001` in `01/24/2001` is no token of ours."""
    found = doc.char_span(span[0], span[1], alignment_mode="expand")
    return (found.start_char, found.end_char, span[2]) if found is not None else span


def merged(spans: set) -> set:
    """Return the spans of persons, organisations and places."""
    return {(a, b, THREE[label]) for a, b, label in spans if label in THREE}


def score_trees(nlp: Language, path: Path) -> dict[str, float]:
    """Return tags, parts of speech, lemmas, UAS and LAS on gold words, sentence by sentence, and F1 of `SPLITS`.

    `sentences` counts whole sentences, `boundaries` the places between two. The treebank lost its line breaks. Both are
    measured without them, in running text; with `_lines` there is a break after each gold sentence that ends in no
    mark, where the page it came from will have had one.
    """
    c: Counter = Counter()
    for gold in DocBin().from_disk(path).get_docs(nlp.vocab):
        for sentence in gold.sents:
            doc = read(nlp, [t.text for t in sentence], [bool(t.whitespace_) for t in sentence])
            for t, g in zip(doc, sentence, strict=True):
                c["words"] += 1
                c["tags"] += t.tag_ == g.tag_
                c["pos"] += t.pos_ == g.pos_
                c["lemmas"] += t.lemma_.lower() == g.lemma_.lower()
                if g.dep_ != "punct":
                    right = t.head.i == g.head.i - sentence.start
                    c["arcs"] += 1
                    c["uas"] += right
                    c["las"] += right and t.dep_ == g.dep_
        for lines in ("", "_lines"):
            spans = sentence_spans(nlp, gold, breaks=bool(lines))
            for key, sets in (("sentences", spans), ("boundaries", tuple(map(boundaries, spans)))):
                found, wanted = sets
                c[key + lines, "ok"] += len(found & wanted)
                c[key + lines, "found"] += len(found)
                c[key + lines, "gold"] += len(wanted)
    figures = {k: c[k] / c["words"] for k in ("tags", "pos", "lemmas")} | {k: c[k] / c["arcs"] for k in ("uas", "las")}
    return figures | {k: prf(c[k, "ok"], c[k, "found"], c[k, "gold"])[2] for k in SPLITS}


def boundaries(spans: set) -> set:
    """Return the words that begin a sentence, less the first of the document, where no boundary can be missed."""
    return {first for first, _ in spans if first}


def read(nlp: Language, words: list[str], spaces: list[bool]) -> Doc:
    """Return the given words as the pipeline reads them."""
    doc = Doc(nlp.vocab, words=words, spaces=spaces)
    for _, component in nlp.pipeline:
        doc = component(doc)
    return doc


def sentence_spans(nlp: Language, gold: Doc, *, breaks: bool) -> tuple[set, set]:
    """Return the sentences found and those of the treebank, as (first word, last word) counted without white space."""
    words: list[str] = []
    spaces: list[bool] = []
    for sentence in gold.sents:
        words += [t.text for t in sentence]
        spaces += [bool(t.whitespace_) for t in sentence]
        if breaks and sentence[-1].text not in TERMINAL:
            words.append("\n")
            spaces.append(False)
    doc = read(nlp, words, spaces)
    number = {t.i: n for n, t in enumerate(t for t in doc if not t.is_space)}
    found = [[number[t.i] for t in s if t.i in number] for s in doc.sents]
    return {(f[0], f[-1]) for f in found if f}, {(s.start, s.end - 1) for s in gold.sents}


def load(name: str) -> Language:
    """Return the embedded pipeline, a folder or an installed package."""
    from dossier.annotate import load_pipeline

    return load_pipeline() if name == "embedded" else spacy.load(name)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--pipeline", nargs="+", default=["embedded"])
    parser.add_argument("--sets", nargs="*", default=list(SETS))
    parser.add_argument("--by-document", action="store_true", help="join the sentences of a document")
    parser.add_argument("--trees", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--json", type=Path)
    a = parser.parse_args()
    figures: dict = {}
    for name in a.pipeline:
        nlp = load(name)
        mine = figures[name] = {"names": {}, "trees": {}}
        rules = [name for name in ("dossier_figures",) if name in nlp.pipe_names]
        for key in a.sets:
            with nlp.select_pipes(disable=rules):
                f = score_names(nlp, a.data / "ner" / f"{key}.jsonl", by_document=a.by_document)
            mine["names"][key] = f
            p, r, typed = f["typed"]
            shown = " ".join(f"{k} {v[2]:.3f}" for k, v in f["labels"].items())
            print(f"{name} {key}: typed P {p:.3f} R {r:.3f} F {typed:.3f} | three F {f['three'][2]:.3f} |", end=" ")
            print(f"{shown} | {f['speed']:.0f} words/s", flush=True)
        if a.trees:
            mine["trees"] = score_trees(nlp, a.data / "treebank" / "ud-clear-ewttest.spacy")
            print(f"{name} EWT test: " + " ".join(f"{k} {v:.3f}" for k, v in mine["trees"].items()), flush=True)
    if a.json:
        a.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
