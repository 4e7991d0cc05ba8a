"""8-bit arithmetic in training, so that the network learns weights which lose nothing by it.

What `training.graph` makes of a linear layer is done here in floating point: the weights of each output in whole steps
from -64 to 64, so that no processor's 16-bit sums can overflow; the layer's input in 255 steps between its lowest and
highest value. The gradient passes as if nothing had been rounded (Bengio, Léonard and Courville 2013).
"""

import torch
from torch import nn
from torch.nn.functional import linear

STEPS = 255
"""Steps between the lowest and the highest value of a layer's input, as ONNX's DynamicQuantizeLinear has them."""
HIGHEST = 64
"""Largest whole number a weight becomes."""


class _Round(torch.autograd.Function):
    """Round to multiples of a step; the gradient passes."""

    @staticmethod
    def forward(_, values, step):
        return (values * (1 / step)).round_().mul_(step)

    @staticmethod
    def backward(_, gradient):
        return gradient, None


def round_weights(weight: torch.Tensor) -> torch.Tensor:
    """Return the weights (outputs, inputs) in whole steps of each output."""
    step = weight.detach().abs().amax(1, keepdim=True).clamp(min=1e-8) / HIGHEST
    return _Round.apply(weight, step)


def round_input(values: torch.Tensor) -> torch.Tensor:
    """Return a layer's input (rows, ...) in whole steps of each row, which is what the layer is given at one time."""
    flat = values.detach().flatten(1)
    step = ((flat.amax(1).clamp(min=0) - flat.amin(1).clamp(max=0)) / STEPS).clamp(min=1e-8)
    return _Round.apply(values, step.view(-1, *[1] * (values.dim() - 1)))


def in_eight_bits(values: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None) -> torch.Tensor:
    """Return what the exported layer will make of `values`, but for bfloat16's own rounding."""
    low = torch.bfloat16 if torch.is_autocast_enabled("cpu") else values.dtype
    return linear(round_input(values.to(low)), round_weights(weight.to(low)), bias)


class Rounded(nn.Linear):
    """A linear layer in 8 bits."""

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        return in_eight_bits(values, self.weight, self.bias)


def round_layers(module: nn.Module) -> None:
    """Make every linear layer inside `module` a rounded one, with the weights that it has."""
    for name, child in module.named_children():
        if type(child) is nn.Linear:
            rounded = Rounded(child.in_features, child.out_features, child.bias is not None)
            rounded.weight, rounded.bias = child.weight, child.bias
            setattr(module, name, rounded)
        else:
            round_layers(child)
