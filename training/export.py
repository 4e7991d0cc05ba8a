"""Trained network -> ONNX with 8-bit weights, in the folder form that the running component reads.

python -m training.export BASE NETWORK OUT [--float]
"""

import argparse
import json
import re
import shutil
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from training.network import Network

INPUTS = ("ids", "shapes", "first")
OUTPUTS = ("names", "tags", "morphs", "starts", "word_arc", "head_arc", "word_label", "head_label")


PRECISE = re.compile(r"layer\.[012]/output/dense/MatMul|^/network/(?!encoder/)")
"""What keeps 32 bits: the small heads, and the three matrices whose inputs are the least even. With these in 8 bits,
half as many words again would get another tag than from the 32-bit network (0.27 % instead of 0.20 %)."""


class Alone(nn.Module):
    """The network for one window at a time: nothing is padded, so there is no mask."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids, shapes, first):
        return self.network(ids, torch.ones_like(ids), shapes, first)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("base", "network", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--float", action="store_true", help="keep 32-bit weights, to measure what 8 bits cost")
    a = parser.parse_args()
    labels = json.loads((a.network / "labels.json").read_text(encoding="utf-8"))
    network = Network(str(a.base), **{k: len(v) for k, v in labels.items()})
    network.load_state_dict(torch.load(a.network / "network.pt", weights_only=True))
    network.eval()
    a.out.mkdir(parents=True, exist_ok=True)
    full, small = a.out / "encoder-float.onnx", a.out / "encoder.onnx"
    example = (torch.randint(1000, 5000, (1, 16)), torch.ones(1, 16, dtype=torch.long), torch.arange(8)[None])
    axes = {"ids": {1: "pieces"}, "shapes": {1: "pieces"}, "first": {1: "words"}, **{n: {1: "words"} for n in OUTPUTS}}
    torch.onnx.export(Alone(network), example, str(full), input_names=list(INPUTS), output_names=list(OUTPUTS),
                      dynamic_axes=axes, opset_version=17, dynamo=False)  # fmt: skip
    if a.float:
        full.replace(small)
    else:
        precise = [
            node.name
            for node in onnx.load(str(full)).graph.node
            if node.op_type == "MatMul" and PRECISE.search(node.name)
        ]
        quantize_dynamic(str(full), str(small), weight_type=QuantType.QInt8, per_channel=True, nodes_to_exclude=precise)
        full.unlink()
    onnx.checker.check_model(str(small))
    np.save(a.out / "label.npy", network.label.detach().numpy().astype(np.float16))
    (a.out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False), encoding="utf-8")
    shutil.copy(a.network / "tokenizer.json", a.out)


if __name__ == "__main__":
    main()
