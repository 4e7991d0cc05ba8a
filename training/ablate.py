"""Measure what each component after the encoder adds to the names, documents joined.

    python -m training.ablate DATA [--pipeline FOLDER] [--sets NAME ...]
"""

import argparse
from pathlib import Path

import spacy

from dossier.annotate.names import COMPONENTS
from training.evaluate import score_names


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--pipeline", default="dossier/annotate/model")
    parser.add_argument("--sets", nargs="+", default=["gmb-dev", "docred-test", "wikigold", "ewt-test"])
    a = parser.parse_args()
    nlp = spacy.load(a.pipeline, exclude=["lemmatizer"])
    for name in set(COMPONENTS) - set(nlp.pipe_names):
        nlp.add_pipe(name)
    for key in a.sets:
        path = a.data / "ner" / f"{key}.jsonl"
        for case in ((), *((c,) for c in COMPONENTS), COMPONENTS):
            with nlp.select_pipes(enable=["dossier_encoder", *case]):
                f = score_names(nlp, path, by_document=True)
            print(f"{key:12s} {'+'.join(case) or 'encoder alone':60s} typed {f['typed'][2]:.4f} three {f['three'][2]:.4f}", flush=True)


if __name__ == "__main__":
    main()
