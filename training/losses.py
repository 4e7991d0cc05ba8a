"""What the network is to lower: the losses of names, of sentence starts and of trees."""

import torch
from torch.nn.functional import cross_entropy

from training.labels import TAGS
from training.network import Network

Outputs = tuple[torch.Tensor, ...]


def tensors(batch: list) -> tuple[torch.Tensor, ...]:
    """Pad a batch: ids, mask, shapes (rows, pieces) and first (rows, 1 + words)."""
    rows, width = len(batch), max(len(w.ids) for w, _ in batch)
    words = 1 + max(len(w.first) for w, _ in batch)
    ids, mask, shapes = (torch.zeros(rows, width, dtype=torch.long) for _ in range(3))
    first = torch.zeros(rows, words, dtype=torch.long)
    for r, (window, _) in enumerate(batch):
        n = len(window.ids)
        ids[r, :n], mask[r, :n], shapes[r, :n] = torch.tensor(window.ids), 1, torch.tensor(window.shapes)
        first[r, 1 : 1 + len(window.first)] = torch.tensor(window.first)
    return ids, mask, shapes, first


def numbers(batch: list) -> torch.Tensor:
    """Return for each word, the root's row first, the number of its sentence in the window; -1 where there is none."""
    where = torch.full((len(batch), 1 + max(len(w.first) for w, _ in batch)), -1)
    for r, (_, inside) in enumerate(batch):
        counted = [n for n, sentence in enumerate(inside) for _ in sentence.shapes]
        where[r, 1 : 1 + len(counted)] = torch.tensor(counted)
    return where


def start_loss(outputs: Outputs, where: torch.Tensor) -> torch.Tensor:
    """Return the loss of where sentences start."""
    starts = (where != where.roll(1, 1)).long().masked_fill(where < 0, -100)
    return cross_entropy(outputs[3].float().flatten(0, 1), starts.flatten(), ignore_index=-100)


def name_loss(outputs: Outputs, batch: list) -> torch.Tensor:
    """Return the loss of the names: the probability of every tag that the data allow."""
    scores = outputs[0].float().log_softmax(-1)
    rows = [scores[r, 1 : 1 + len(w.first)] for r, (w, _) in enumerate(batch)]
    allowed = torch.tensor([[t in ("?", tag) for tag in TAGS] for _, inside in batch for s in inside for t in s.names])
    return -torch.cat(rows).masked_fill(~allowed, -1e4).logsumexp(-1).mean()


def tree_loss(
    network: Network, outputs: Outputs, batch: list, where: torch.Tensor, index: dict[str, dict[str, int]]
) -> torch.Tensor:
    """Return the loss of tags, morphology, arcs and labels; a head is sought in its own sentence."""
    gold = {k: torch.full(where.shape, -100) for k in ("heads", "deps", "tags", "morphs")}
    for r, (_, inside) in enumerate(batch):
        at = 1
        for sentence in inside:
            n = len(sentence.heads)
            gold["heads"][r, at : at + n] = torch.tensor([h and h + at - 1 for h in sentence.heads])
            for key in ("deps", "tags", "morphs"):
                gold[key][r, at : at + n] = torch.tensor([index[key].get(x, -100) for x in getattr(sentence, key)])
            at += n
    _, tags, morphs, _, word_arc, head_arc, word_label, head_label = outputs
    together = where[:, :, None] == where[:, None, :]
    together[:, :, 0] = True
    arcs = (word_arc @ head_arc.transpose(1, 2)).float().masked_fill(~together, -1e4)
    labels = network.label_scores(word_label, head_label, gold["heads"].clamp(min=0))
    terms = ((1, arcs, "heads"), (1, labels, "deps"), (0.5, tags, "tags"), (0.3, morphs, "morphs"))
    return sum(
        weight * cross_entropy(scores.float().flatten(0, 1), gold[key].flatten(), ignore_index=-100)
        for weight, scores, key in terms
    )
