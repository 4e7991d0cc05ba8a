"""How far the inputs of the encoder's layers reach, channel by channel: what 8 bits have to be shared out over.

A few channels of every layer reach ten times as far as the rest, and 256 steps over all of them leave the rest too few.
"""

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from dossier.annotate.wordpieces import Window
from training.network import Network

Extremes = dict[str, NDArray[np.float32]]
SHARED = 0.6
"""How much of a channel's reach is moved from the input into the weights (Xiao and others 2023, SmoothQuant)."""
FAR = 8
"""Channels of the wide layer that are kept in 32 bits, the farthest."""


@torch.no_grad()
def find_extremes(network: Network, windows: Sequence[Window]) -> Extremes:
    """Return the largest magnitude of each channel of what goes into each linear layer, by the layer's name."""
    reach: dict[str, torch.Tensor] = {}

    def watch(name: str):
        def look(_, given) -> None:
            highest = given[0].abs().flatten(0, 1).amax(0)
            reach[name] = torch.maximum(reach.get(name, highest), highest)

        return look

    layers = [(n, m) for n, m in network.named_modules() if n.startswith("encoder.") and isinstance(m, torch.nn.Linear)]
    watchers = [layer.register_forward_pre_hook(watch(name)) for name, layer in layers]
    for window in windows:
        ids, shapes = torch.tensor([window.ids]), torch.tensor([window.shapes])
        network(ids, torch.ones_like(ids), shapes, torch.tensor([[0, *window.first]]))
    for watcher in watchers:
        watcher.remove()
    return {name: value.numpy() for name, value in reach.items()}


def evened(reach: NDArray[np.float32], weight: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return by what to divide each channel of an input, and multiply its weights (outputs, inputs)."""
    strength = np.maximum(np.abs(weight).max(0), 1e-3)
    scale = np.maximum(reach, 1e-3) ** SHARED / strength ** (1 - SHARED)
    return (scale / np.exp(np.log(scale).mean())).astype(np.float32)


def farthest(reach: NDArray[np.float32]) -> NDArray[np.int64]:
    """Return the channels that reach farthest, in order."""
    return np.sort(np.argsort(-reach, kind="stable")[:FAR])
