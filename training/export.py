"""Trained network -> ONNX in 8 bits, in the folder form that the running component reads.

python -m training.export BASE DATA NETWORK OUT
"""

import argparse
import json
import random
import shutil
from pathlib import Path

import onnx
import torch

from dossier.annotate.network import FILES
from dossier.annotate.wordpieces import piece_reader
from training.data import read_names, windows
from training.extremes import find_extremes
from training.graph import build, build_labels
from training.network import Network

OUTPUTS = ("names", "tags", "morphs", "starts", "word_arc", "head_arc", "word_label", "head_label")
SEEN = 20
"""Documents that are read to find how far the inputs of each layer reach."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("base", "data", "network", "out"):
        parser.add_argument(name, type=Path)
    a = parser.parse_args()
    config = json.loads((a.base / "config.json").read_text(encoding="utf-8"))
    state = torch.load(a.network / "network.pt", weights_only=True)
    weights = {k: v.numpy() for k, v in state.items()}
    labels = json.loads((a.network / "labels.json").read_text(encoding="utf-8"))
    network = Network(str(a.base), **{k: len(v) for k, v in labels.items()}).eval()
    network.load_state_dict(state, strict=False)
    random.seed(1)
    documents = read_names(a.data / "ner" / "gmb-dev.jsonl", piece_reader(a.network / "tokenizer.json"))[:SEEN]
    reach = find_extremes(network, [window for document in documents for window, _ in windows(document)])
    encoder = build(
        weights,
        heads=config["num_attention_heads"],
        epsilon=config["layer_norm_eps"],
        reach=reach,
        outputs=OUTPUTS,
    )
    a.out.mkdir(parents=True, exist_ok=True)
    for name, graph in zip(FILES, (encoder, build_labels(weights["label"])), strict=False):
        onnx.save(graph, a.out / name)
    for name in FILES[2:]:
        shutil.copy(a.network / name, a.out)


if __name__ == "__main__":
    main()
