"""Exported network -> the spaCy pipeline that the package carries.

python -m training.package EXPORTED OUT
"""

import argparse
import shutil
from pathlib import Path

import spacy

from dossier.annotate.pipeline import AFTER_ENCODER, VERSION

META = {
    "name": "dossier_news",
    "version": VERSION,
    "description": "English news: sentences, tags, morphology, lemmas, dependencies and names, in one pass.",
    "author": "The dossier authors",
    "license": "CC BY-SA 4.0",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("exported", type=Path)
    parser.add_argument("out", type=Path)
    a = parser.parse_args()
    nlp = spacy.blank("en")
    nlp.add_pipe("dossier_encoder").from_disk(a.exported)
    nlp.add_pipe("dossier_lemmatizer", name="lemmatizer").initialize(lambda: [], nlp=nlp)
    for name in AFTER_ENCODER:
        nlp.add_pipe(name)
    nlp.meta.update(META)
    nlp.vocab.lookups.remove_table("lexeme_norm") if nlp.vocab.lookups.has_table("lexeme_norm") else None
    shutil.rmtree(a.out, ignore_errors=True)
    nlp.to_disk(a.out)
    shutil.copy(Path(__file__).with_name("LICENSE-model.txt"), a.out / "LICENSE")


if __name__ == "__main__":
    main()
