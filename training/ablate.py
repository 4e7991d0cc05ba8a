"""Measure what each component after the encoder adds to the names, documents joined.

python -m training.ablate DATA [--pipeline FOLDER] [--sets NAME ...] [--json FILE]
"""

import argparse
import json
from pathlib import Path

import spacy

from dossier.annotate.names import COMPONENTS
from training.evaluate import score_names


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--pipeline", default="dossier/annotate/model")
    parser.add_argument("--sets", nargs="+", default=["gmb-dev", "docred-test", "wikigold", "ewt-test"])
    parser.add_argument("--json", type=Path)
    a = parser.parse_args()
    gains: dict[str, dict[str, float]] = {}
    nlp = spacy.load(a.pipeline, exclude=["lemmatizer"])
    for name in set(COMPONENTS) - set(nlp.pipe_names):
        nlp.add_pipe(name)
    for key in a.sets:
        gains[key] = {}
        for case in ((), *((c,) for c in COMPONENTS), COMPONENTS):
            name = "all" if len(case) > 1 else case[0].removeprefix("dossier_") if case else "encoder"
            with nlp.select_pipes(enable=["dossier_encoder", *case]):
                figure = score_names(nlp, a.data / "ner" / f"{key}.jsonl", by_document=True)
            gains[key][name] = figure["typed"][2]
            print(f"{key:12s} {name:12s} typed {figure['typed'][2]:.4f} three {figure['three'][2]:.4f}", flush=True)
    if a.json:
        a.json.write_text(json.dumps(gains, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
