"""ONNX nodes one by one, with linear layers in 8 bits."""

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

from training.extremes import evened
from training.rounding import HIGHEST

Weights = dict[str, NDArray[np.float32]]
CONTRIB = "com.microsoft"
"""The domain of onnxruntime's fused operators."""


class Graph:
    """Nodes and weights in the order in which they are added; every method returns the name of what it made."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def const(self, values: NDArray) -> str:
        """Add a constant."""
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def op(self, kind: str, *inputs: str, domain: str = "", outputs: int = 1, **attributes: object) -> str:
        """Add a node; with more than one output, the others are the name and `_1`, `_2` …"""
        name = f"n{len(self.nodes)}"
        names = [name, *(f"{name}_{k}" for k in range(1, outputs))]
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **attributes))
        return name

    def linear(self, values: str, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> str:
        """Add a linear layer in 8 bits, from PyTorch's weight (outputs, inputs) and its bias."""
        step = np.maximum(np.abs(weight).max(1), 1e-8) / HIGHEST
        whole = np.clip(np.rint(weight / step[:, None]), -HIGHEST, HIGHEST).astype(np.int8)
        inputs = (values, self.const(whole.T), self.const(step.astype(np.float32)), "", self.const(bias))
        return self.op("DynamicQuantizeMatMul", *inputs, domain=CONTRIB)

    def even_linear(self, values: str, weight: NDArray, bias: NDArray, reach: NDArray[np.float32]) -> str:
        """Add a linear layer in 8 bits whose input is evened out first."""
        scale = evened(reach, weight)
        return self.linear(self.op("Mul", values, self.const(1 / scale)), weight * scale, bias)

    def precise_linear(self, values: str, weight: NDArray[np.float32]) -> str:
        """Add a linear layer in 32 bits without a bias."""
        return self.op("MatMul", values, self.const(weight.T))

    def norm(self, values: str, added: str, w: Weights, at: str, epsilon: float) -> str:
        """Add the normalised sum of two inputs. The fused operator for both takes five times as long on a processor."""
        inputs = (self.op("Add", values, added), self.const(w[f"{at}weight"]), self.const(w[f"{at}bias"]))
        return self.op("LayerNormalization", *inputs, axis=-1, epsilon=epsilon)

    def model(self, inputs: dict[str, tuple[int, list]], outputs: dict[str, tuple[int, list]]) -> onnx.ModelProto:
        """Return the whole as a model, with the type and shape of what goes in and comes out."""
        given, made = ([helper.make_tensor_value_info(k, *v) for k, v in x.items()] for x in (inputs, outputs))
        graph = helper.make_graph(self.nodes, "dossier_news", given, made, self.weights)
        opsets = [helper.make_opsetid("", 18), helper.make_opsetid(CONTRIB, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=9, producer_name="dossier")
