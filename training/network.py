"""One encoder, one pass: names, tags, morphology, sentence starts and dependencies of every word."""

import torch
from torch import nn
from torch.nn.functional import linear
from transformers import AutoModel

from dossier.annotate.wordpieces import SHAPES
from training.rounding import in_eight_bits, round_layers

ARC, LABEL = 256, 96
"""Widths of the biaffine heads (Dozat and Manning 2017)."""


class Network(nn.Module):
    """Six layers of MiniLM with a shape embedding; a linear layer a task; biaffine arcs and labels.

    The word embeddings stay as they were pretrained, so that a word the data never showed keeps its place among its
    neighbours.
    """

    def __init__(self, folder: str, *, names: int, tags: int, morphs: int, deps: int, rounded: bool = False) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(folder, attn_implementation="eager", add_pooling_layer=False)
        self.encoder.embeddings.word_embeddings.weight.requires_grad = False
        width = self.encoder.config.hidden_size
        self.shape = nn.Embedding(SHAPES, width)
        nn.init.normal_(self.shape.weight, std=0.02)
        self.drop = nn.Dropout(0.1)
        self.names, self.tags = nn.Linear(width, names), nn.Linear(width, tags)
        self.morphs, self.starts = nn.Linear(width, morphs), nn.Linear(width, 2)

        def perceptron(size: int) -> nn.Sequential:
            return nn.Sequential(nn.Linear(width, size), nn.GELU(), nn.Dropout(0.2))

        self.head_arc, self.word_arc = perceptron(ARC), perceptron(ARC)
        self.head_label, self.word_label = perceptron(LABEL), perceptron(LABEL)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.label = nn.Parameter(torch.randn(deps, LABEL + 1, LABEL + 1) * 0.01)
        self.product = linear
        if rounded:
            round_layers(self)
            self.product = in_eight_bits

    def forward(self, ids, mask, shapes, first):
        """Return for each word (names, tags, morphs, starts, word_arc @ arc, head_arc, word_label, head_label).

        `ids`, `mask`, `shapes`: (rows, pieces). `first`: (rows, words), the place of each word's first piece; place 0
        is the root, so the results have one row more than there are words, the root's first.
        """
        embedded = self.encoder.embeddings.word_embeddings(ids) + self.shape(shapes)
        hidden = self.drop(self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state)
        words = hidden.gather(1, first.unsqueeze(-1).expand(-1, -1, hidden.shape[-1]))
        one = torch.ones_like(words[..., :1])
        return (
            self.names(words), self.tags(words), self.morphs(words), self.starts(words),
            self.product(self.word_arc(words), self.arc[:-1].T, self.arc[-1]), self.head_arc(words),
            torch.cat([self.word_label(words), one], -1), torch.cat([self.head_label(words), one], -1),
        )  # fmt: skip

    def label_scores(self, word_label, head_label, heads):
        """Return (rows, words, deps) for each word under the head given to it."""
        chosen = head_label.gather(1, heads.unsqueeze(-1).expand(-1, -1, head_label.shape[-1]))
        return torch.einsum("bnj,lij,bni->bnl", chosen, self.label, word_label)
