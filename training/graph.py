"""The network as a graph of its own, node by node: what PyTorch's exporter writes takes half as long again to run.

One matrix makes queries, keys and values; one makes all that the heads need; the last layer reads on only where a word
begins. All matrices have 8 bits, as `training.rounding` trains them, but for the few channels that reach farthest; each
word piece's vector has its own step.
"""

from collections.abc import Sequence

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper

from dossier.annotate.windows import MOST
from training.extremes import Extremes, farthest
from training.nodes import CONTRIB, Graph, Weights


def embed(g: Graph, w: Weights, epsilon: float) -> str:
    """Add the embeddings: word piece, place and shape. A window has a piece at either end besides its words'."""
    table = w["encoder.embeddings.word_embeddings.weight"]
    step = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
    whole = g.op("Gather", g.const(np.rint(table / step).astype(np.int8)), "ids")
    words = g.op(
        "Mul", g.op("Cast", whole, to=TensorProto.FLOAT), g.op("Gather", g.const(step.astype(np.float32)), "ids")
    )
    kinds = w["shape.weight"] + w["encoder.embeddings.token_type_embeddings.weight"][0]
    length = g.op("Shape", "ids", start=1, end=2)
    places = g.const(w["encoder.embeddings.position_embeddings.weight"][: MOST + 2])
    placed = g.op("Slice", places, g.const(np.array([0])), length, g.const(np.array([0])))
    both = g.op("Add", g.op("Gather", g.const(kinds), "shapes"), placed)
    return g.norm(words, both, w, "encoder.embeddings.LayerNorm.", epsilon)


def wide(g: Graph, w: Weights, at: str, values: str, reach: Extremes) -> str:
    """Add the wide layer and back; the channels that reach farthest apart from the rest, in 32 bits."""
    up, down = (f"{at}{k}.dense" for k in ("intermediate", "output"))
    far = farthest(reach[down])
    rest = np.ones(len(reach[down]), dtype=np.float32)
    rest[far] = 0
    weight, bias = w[f"{up}.weight"] * rest[:, None], w[f"{up}.bias"] * rest
    many = g.op("Gelu", g.even_linear(values, weight, bias, reach[up]), domain=CONTRIB)
    few = g.op("Add", g.precise_linear(values, w[f"{up}.weight"][far]), g.const(w[f"{up}.bias"][far]))
    few = g.precise_linear(g.op("Gelu", few, domain=CONTRIB), w[f"{down}.weight"][:, far])
    return g.op("Add", g.linear(many, w[f"{down}.weight"] * rest, w[f"{down}.bias"]), few)


def layer(
    g: Graph, w: Weights, at: str, values: str, *, heads: int, epsilon: float, reach: Extremes, only: str | None
) -> str:
    """Add one layer of the encoder; `only` names the places whose result is wanted."""
    parts = [f"{at}attention.self.{k}" for k in ("query", "key", "value")]
    weight, bias = (np.concatenate([w[f"{p}.{k}"] for p in parts]) for k in ("weight", "bias"))
    asked = g.op("Split", g.even_linear(values, weight, bias, reach[parts[0]]), outputs=3, axis=2, num_outputs=3)
    query = asked
    if only:
        query, values = (g.op("Gather", x, only, axis=1) for x in (asked, values))
    read = g.op("MultiHeadAttention", query, f"{asked}_1", f"{asked}_2", domain=CONTRIB, num_heads=heads)
    out = f"{at}attention.output."
    read = g.linear(read, w[f"{out}dense.weight"], w[f"{out}dense.bias"])
    values = g.norm(read, values, w, f"{out}LayerNorm.", epsilon)
    return g.norm(wide(g, w, at, values, reach), values, w, f"{at}output.LayerNorm.", epsilon)


def heads_of(g: Graph, w: Weights, words: str) -> dict[str, str]:
    """Add the heads, one matrix for all; return the name of each answer."""
    plain, bent = ("names", "tags", "morphs", "starts"), ("word_arc", "head_arc", "word_label", "head_label")
    parts = [f"{k}." for k in plain] + [f"{k}.0." for k in bent]
    weight, bias = (np.concatenate([w[p + k] for p in parts]) for k in ("weight", "bias"))
    sizes = [len(w[p + "bias"]) for p in parts]
    alone, rest = sizes[: len(plain)], sizes[len(plain) :]
    whole = g.op("Split", g.linear(words, weight, bias), g.const(np.array([*alone, sum(rest)])), outputs=5, axis=2)
    first = dict(zip(plain, [whole, *(f"{whole}_{k}" for k in range(1, len(plain)))], strict=True))
    curved = g.op("Gelu", f"{whole}_{len(plain)}", domain=CONTRIB)
    split = g.op("Split", curved, g.const(np.array(rest)), outputs=len(bent), axis=2)
    second = dict(zip(bent, [split, *(f"{split}_{k}" for k in range(1, len(bent)))], strict=True))
    second["word_arc"] = g.linear(second["word_arc"], w["arc"][:-1].T, w["arc"][-1])
    best = {k: g.op("Cast", g.op("ArgMax", first[k], axis=2), to=TensorProto.FLOAT) for k in ("tags", "morphs")}
    return first | best | second


def build(w: Weights, *, heads: int, epsilon: float, reach: Extremes, outputs: Sequence[str]) -> onnx.ModelProto:
    """Return the encoder: (1, pieces) `ids` and `shapes`, (words,) `first` -> (1, words, width) `outputs`."""
    g = Graph()
    values = embed(g, w, epsilon)
    layers = sorted({int(k.split(".")[3]) for k in w if k.startswith("encoder.encoder.layer.")})
    for n in layers:
        only = "first" if n == layers[-1] else None
        values = layer(
            g, w, f"encoder.encoder.layer.{n}.", values, heads=heads, epsilon=epsilon, reach=reach, only=only
        )
    answers = heads_of(g, w, values) | {"hidden": values}
    g.nodes += [helper.make_node("Identity", [answers[name]], [name]) for name in outputs]
    pieces = (TensorProto.INT64, [1, "pieces"])
    return g.model(
        {"ids": pieces, "shapes": pieces, "first": (TensorProto.INT64, ["words"])},
        {name: (TensorProto.FLOAT, [1, "words", None]) for name in outputs},
    )


def build_labels(label: NDArray[np.float32]) -> onnx.ModelProto:
    """Return the labels: (words, width) `words` and the `heads` given to them -> the best label of each.

    `label`: (labels, 1 + width of the word, 1 + width of the head), the last of each for what one of them says alone.
    """
    g = Graph()
    count, width = label.shape[0], label.shape[2]
    flat = label.transpose(0, 2, 1).reshape(count * width, -1)
    mixed = g.linear("words", flat[:, :-1], flat[:, -1])
    mixed = g.op("Reshape", mixed, g.const(np.array([-1, count, width])))
    parted = g.op("Split", mixed, g.const(np.array([width - 1, 1])), outputs=2, axis=2)
    heads = g.op("Unsqueeze", "heads", g.const(np.array([2])))
    scores = g.op("Add", g.op("MatMul", parted, heads), f"{parted}_1")
    g.nodes.append(
        helper.make_node("ArgMax", [g.op("Squeeze", scores, g.const(np.array([2])))], ["labels"], axis=1, keepdims=0)
    )
    rows = (TensorProto.FLOAT, ["n", width - 1])
    return g.model({"words": rows, "heads": rows}, {"labels": (TensorProto.INT64, ["n"])})
