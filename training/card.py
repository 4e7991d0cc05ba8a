"""Figures -> MODEL_CARD.md.

    python -m training.card FIGURES ABLATION OUT SHORT

FIGURES: what `training.evaluate --json` wrote (the first pipeline in it is ours, others are shown beside it);
ABLATION: what `training.ablate --json` wrote; SHORT: where the tables go that the site shows.
"""

import argparse
import json
from pathlib import Path

HEAD = """# Model card: the embedded pipeline

English news: sentences, tags, morphology, lemmas, dependencies (ClearNLP labels) and names (OntoNotes types) in one pass of one
encoder; figures, times and money by rules. Made by the recipe in [training/](training/README.md); this page is written by
`python -m training.card`.

| | |
|---|---|
| Licence of the weights | CC BY-SA 4.0, see [LICENSE](dossier/annotate/model/LICENSE); the code is MIT |
| Encoder | six layers of MiniLM, 384 wide, uncased word pieces with a shape embedding; weights in 8 bits, trained so; 26 MB with all its tables |
| Speed | on one thread of a server of 2024, on news 12,000 to 13,000 words a second for the encoder, 9,000 to 11,000 with lemmas and all components; `dossier doctor` measures the whole on yours |
| Made | November 2026 |
| Learnt from | see [training/README.md](training/README.md): open data alone, 1.4 million words of news, Wikipedia, interviews, mail, reviews |
| Never learnt from | WikiGold; the test parts of GMB, CrossNER politics and EWT |
"""
NAMES = """
## Names

F1 of exact span and label, sentence by sentence. *Typed* counts the eight labels that the open sets annotate, *three* person,
organisation and place. Rules for figures are left out here: the open sets date by rules of their own. What touches a span that a set leaves open counts neither way.

| set | typed P | typed R | typed F | three F | {labels} |
|---|---|---|---|---|{rules}|
"""
TREES = """
## Tags and trees

On the test part of English-EWT (web text: mail, reviews, answers, news), gold words; attachment without punctuation. *Sentences*
counts those right at both ends, *boundaries* the places where one ends and the next begins.

| tags | parts of speech | lemmas | unlabelled | labelled | boundaries, running text | boundaries, line breaks kept | sentences, running text | sentences, line breaks kept |
|---|---|---|---|---|---|---|---|---|
"""
GAINS = """
## What the components after the encoder add

Typed F with the sentences of each document joined; the encoder alone, then with each component alone, then with all.

"""
TAIL = """
## What it gets wrong

- Organisations are the weakest of the common types: an outlet, a club or a ministry is now and then a place or a person.
- The data behind it know eight types. Figures (TIME, MONEY, PERCENT, QUANTITY, CARDINAL, ORDINAL, and most of DATE) come
  from rules. So do WORK_OF_ART (titles in quotation marks beside the word for the work), LAW (runs of capitals that end in
  Act, Treaty, Constitution …) and PRODUCT (ships by their prefix, aircraft and devices): what these find is right, much is not found.
- Countries' names cost a name or two on the Groningen Meaning Bank, which now and then calls them something else.
- A conjunction hangs on the conjunct after it, not before it: the treebanks' conversion does so.
- In the Groningen Meaning Bank, which is the most of the news, names were annotated by machine and corrected by people in part.
- Text that is not English is not read at all; the language is found first.
- Sentences in text that lost its line breaks (a headline running into the text) are often not parted.
"""


def names_table(figures: dict) -> str:
    """Return the table of names, a row a set and pipeline."""
    labels = sorted({k for f in figures.values() for s in f["names"].values() for k in s["labels"]})
    out = NAMES.format(labels=" | ".join(labels), rules="---|" * len(labels)).replace("||\n", "|\n")
    for pipeline, mine in figures.items():
        for key, f in mine["names"].items():
            cells = [f"{f['labels'][k][2]:.3f}" if k in f["labels"] else "" for k in labels]
            p, r, typed = f["typed"]
            out += f"| {key} ({pipeline}) | {p:.3f} | {r:.3f} | {typed:.3f} | {f['three'][2]:.3f} | {' | '.join(cells)} |\n"
    return out


def trees_table(figures: dict) -> str:
    """Return the table of tags and trees."""
    keys = ("tags", "pos", "lemmas", "uas", "las", "boundaries", "boundaries_lines", "sentences", "sentences_lines")
    rows = (f["trees"] for f in figures.values() if f["trees"])
    return TREES + "".join("| " + " | ".join(f"{t[k]:.3f}" for k in keys) + " |\n" for t in rows)


def gains_table(ablation: dict) -> str:
    """Return the table of what each component adds."""
    cases = list(next(iter(ablation.values())))
    out = GAINS + "| set | " + " | ".join(cases) + " |\n|---|" + "---|" * len(cases) + "\n"
    for key, row in ablation.items():
        out += f"| {key} | " + " | ".join(f"{row[c]:.4f}" for c in cases) + " |\n"
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("figures", "ablation", "out", "short"):
        parser.add_argument(name, type=Path)
    a = parser.parse_args()
    figures, ablation = (json.loads(p.read_text(encoding="utf-8")) for p in (a.figures, a.ablation))
    a.out.write_text(
        HEAD + names_table(figures) + trees_table(figures) + gains_table(ablation) + TAIL, encoding="utf-8"
    )
    short = (names_table(figures) + trees_table(figures)).replace("\n## ", "\n### ").replace(" (embedded)", "")
    a.short.write_text(short, encoding="utf-8")


if __name__ == "__main__":
    main()
