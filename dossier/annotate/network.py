"""The trained network as the running pipeline uses it: two ONNX graphs and what their numbers stand for."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime

from dossier.annotate.decode import Floats, Ints, transitions
from dossier.annotate.windows import Reading
from dossier.annotate.wordpieces import piece_reader

FILES = ("encoder.onnx", "dependencies.onnx", "tokenizer.json", "labels.json")
"""The encoder with its heads; the labels of words under their heads; the word pieces; the label sets."""
SLICE = 256
"""Words whose dependency labels are scored at once; each takes 16 KB meanwhile."""


class Network:
    """What `training.export` wrote into a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.encoder, self.dependencies = (_session(folder / name) for name in FILES[:2])
        self.pieces = piece_reader(folder / FILES[2])
        self.labels: dict[str, list[str]] = json.loads((folder / FILES[3]).read_text(encoding="utf-8"))
        self.follow = transitions(self.labels["names"])

    def read(self, reading: Reading) -> Sequence[Floats]:
        """Return the answers to one window, each (1, 1 + words, width), the root's row first.

        They are the scores of names, the best tag, the best morphology, the scores of sentence starts; then what makes
        arcs (word, head) and labels (word, head).
        """
        window = reading.window
        given = {
            "ids": np.array([window.ids], dtype=np.int64),
            "shapes": np.array([window.shapes], dtype=np.int64),
            "first": np.array([0, *window.first], dtype=np.int64),
        }
        answers: Sequence[Floats] = self.encoder.run(None, given)
        return answers

    def label(self, words: Floats, heads: Floats) -> Ints:
        """Return the best dependency label of each word (words, width) under the head given to it."""
        parts = [np.zeros(0, dtype=np.int64)]
        for a in range(0, len(words), SLICE):
            given = {"words": words[a : a + SLICE], "heads": heads[a : a + SLICE]}
            parts.append(self.dependencies.run(None, given)[0])
        return np.concatenate(parts)


def _session(path: Path) -> onnxruntime.InferenceSession:
    """Return the graph ready to run. Its nodes are fused already; what onnxruntime would fuse besides runs slower."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
