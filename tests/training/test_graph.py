"""The graph that training writes computes what the trained network would."""

import numpy as np
import pytest

onnxruntime = pytest.importorskip("onnxruntime")
onnx = pytest.importorskip("onnx", reason="training's own requirements are not installed")
torch = pytest.importorskip("torch", reason="training's own requirements are not installed")

from onnx import TensorProto  # noqa: E402

from training.extremes import evened, farthest  # noqa: E402
from training.graph import build, build_labels  # noqa: E402
from training.nodes import Graph  # noqa: E402
from training.rounding import HIGHEST, Rounded, in_eight_bits, round_weights  # noqa: E402

RANDOM = np.random.default_rng(0)
WIDTH, WIDE, WORDS, LABELS = 16, 32, 40, 5


def normal(*shape: int) -> np.ndarray:
    return RANDOM.normal(size=shape).astype(np.float32)


def run(model: onnx.ModelProto, **given: np.ndarray) -> list[np.ndarray]:
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    return onnxruntime.InferenceSession(model.SerializeToString(), options).run(None, given)


def run_linear(values: np.ndarray, weight: np.ndarray, bias: np.ndarray, reach: np.ndarray | None = None) -> np.ndarray:
    g = Graph()
    made = g.linear("x", weight, bias) if reach is None else g.even_linear("x", weight, bias, reach)
    shape = (TensorProto.FLOAT, [1, "n", None])
    g.nodes.append(onnx.helper.make_node("Identity", [made], ["y"]))
    return run(g.model({"x": (TensorProto.FLOAT, [1, "n", weight.shape[1]])}, {"y": shape}), x=values)[0]


def test_training_rounds_as_the_graph_does() -> None:
    values, weight, bias = normal(1, 30, WIDTH), normal(WIDE, WIDTH), normal(WIDE)
    rounded = in_eight_bits(*map(torch.from_numpy, (values, weight, bias))).numpy()
    assert np.abs(run_linear(values, weight, bias) - rounded).max() < 1e-3


def test_evened_inputs_lose_less_where_one_channel_reaches_far() -> None:
    values, weight, bias = normal(1, 50, WIDTH), normal(WIDE, WIDTH), normal(WIDE)
    values[..., 3] *= 60
    reach = np.abs(values).max((0, 1))
    exact = values @ weight.T + bias
    plain, even = (np.abs(run_linear(values, weight, bias, r) - exact).mean() for r in (None, reach))
    assert even < plain
    assert evened(reach, weight).shape == (WIDTH,)
    assert farthest(reach).tolist().count(3) == 1


def test_weights_are_whole_steps_and_the_gradient_passes() -> None:
    layer = Rounded(WIDTH, WIDE)
    steps = round_weights(layer.weight) / (layer.weight.abs().amax(1, keepdim=True) / HIGHEST)
    assert (steps - steps.round()).abs().max() < 1e-3
    layer(torch.from_numpy(normal(2, 3, WIDTH))).sum().backward()
    assert layer.weight.grad is not None
    assert layer.weight.grad.abs().sum() > 0


def test_labels_under_their_heads() -> None:
    label, words, heads = normal(LABELS, WIDTH + 1, WIDTH + 1), normal(WORDS, WIDTH), normal(WORDS, WIDTH)
    one = np.ones((WORDS, 1), dtype=np.float32)
    scores = np.einsum("ni,lij,nj->nl", np.hstack([words, one]), label, np.hstack([heads, one]))
    best = run(build_labels(label), words=words, heads=heads)[0]
    right = scores[np.arange(WORDS), best]
    assert (scores.max(1) - right).max() < 0.1 * scores.std()


def weights() -> dict[str, np.ndarray]:
    at = "encoder.encoder.layer.0."
    shapes = {f"{at}attention.self.{k}": (WIDTH, WIDTH) for k in ("query", "key", "value")}
    shapes |= {f"{at}attention.output.dense": (WIDTH, WIDTH)}
    shapes |= {f"{at}intermediate.dense": (WIDE, WIDTH), f"{at}output.dense": (WIDTH, WIDE)}
    shapes |= {"names": (3, WIDTH), "tags": (4, WIDTH), "morphs": (5, WIDTH), "starts": (2, WIDTH)}
    shapes |= {f"{k}.0": (6, WIDTH) for k in ("word_arc", "head_arc", "word_label", "head_label")}
    w = {f"{k}.weight": normal(*v) for k, v in shapes.items()} | {f"{k}.bias": normal(v[0]) for k, v in shapes.items()}
    tables = {"word_embeddings": 50, "token_type_embeddings": 2, "position_embeddings": 30}
    w |= {f"encoder.embeddings.{k}.weight": normal(n, WIDTH) for k, n in tables.items()}
    for k in ("encoder.embeddings.", f"{at}attention.output.", f"{at}output."):
        w |= {f"{k}LayerNorm.weight": np.ones(WIDTH, np.float32), f"{k}LayerNorm.bias": normal(WIDTH)}
    return w | {"shape.weight": normal(8, WIDTH), "arc": normal(7, 6)}


def test_the_whole_answers_for_each_word_what_it_would_alone_with_all_read() -> None:
    names = ("names", "tags", "morphs", "starts", "word_arc", "head_arc", "word_label", "head_label", "hidden")
    w = weights()
    layers = {k.removesuffix(".weight"): v.shape[1] for k, v in w.items() if ".layer." in k and v.ndim == 2}
    reach = {k: np.ones(n, dtype=np.float32) for k, n in layers.items()}
    model = build(w, heads=2, epsilon=1e-12, reach=reach, outputs=names)
    ids, shapes = np.array([[1, 9, 4, 7, 2]]), np.array([[0, 1, 3, 3, 0]])
    few = dict(zip(names, run(model, ids=ids, shapes=shapes, first=np.array([0, 1, 3])), strict=True))
    assert [few[k].shape[-1] for k in names] == [3, 1, 1, 2, 6, 6, 6, 6, WIDTH]
    assert all(v.shape[:2] == (1, 3) and np.isfinite(v).all() for v in few.values())
    full = dict(zip(names, run(model, ids=ids, shapes=shapes, first=np.arange(5)), strict=True))
    assert np.abs(few["hidden"] - full["hidden"][:, [0, 1, 3]]).max() < 0.2
