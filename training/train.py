"""Train the network: names and trees in turn, through one encoder.

    python -m training.train BASE DATA OUT [--epochs N] [--minutes M] [--init NETWORK] [--slower K]

BASE: the folder of the pretrained encoder (see training/README.md); DATA: the folder with `ner/` and `treebank/`.
"""

import argparse
import json
import random
import shutil
import time
from pathlib import Path

import torch
from torch.nn.functional import cross_entropy
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from dossier.annotate.wordpieces import piece_reader
from training.data import NER_SETS, batches, read_names, read_trees, windows
from training.labels import TAGS
from training.network import Network

PIECES = 2000
RATES = (2.5e-4, 2e-3)
"""Highest learning rate of the encoder and of the heads."""


def sample(documents: list, most: int | None) -> list:
    """Return whole documents drawn at random up to `most` sentences."""
    if most is None:
        return documents
    drawn, count = [], 0
    for document in random.sample(documents, len(documents)):
        if count >= most:
            break
        drawn.append(document)
        count += len(document)
    return drawn


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


def name_loss(network: Network, batch: list) -> torch.Tensor:
    """Return the loss of the names: the probability of every tag that the data allow."""
    scores = network(*tensors(batch))[0].float().log_softmax(-1)
    rows = [scores[r, 1 : 1 + len(w.first)] for r, (w, _) in enumerate(batch)]
    allowed = torch.tensor([[t in ("?", tag) for tag in TAGS] for _, inside in batch for s in inside for t in s.names])
    return -torch.cat(rows).masked_fill(~allowed, -1e4).logsumexp(-1).mean()


def tree_loss(network: Network, batch: list, index: dict[str, dict[str, int]]) -> torch.Tensor:
    """Return the loss of sentence starts, tags, morphology, arcs and labels; a head is sought in its own sentence."""
    rows, words = len(batch), 1 + max(len(w.first) for w, _ in batch)
    gold = {k: torch.full((rows, words), -100) for k in ("heads", "deps", "tags", "morphs", "starts")}
    where = torch.full((rows, words), -1)
    for r, (_, inside) in enumerate(batch):
        at = 1
        for number, sentence in enumerate(inside):
            n = len(sentence.heads)
            gold["heads"][r, at : at + n] = torch.tensor([h and h + at - 1 for h in sentence.heads])
            for key in ("deps", "tags", "morphs"):
                gold[key][r, at : at + n] = torch.tensor([index[key].get(x, -100) for x in getattr(sentence, key)])
            gold["starts"][r, at : at + n] = torch.tensor([1] + [0] * (n - 1))
            where[r, at : at + n] = number
            at += n
    _, tags, morphs, starts, word_arc, head_arc, word_label, head_label = network(*tensors(batch))
    together = where[:, :, None] == where[:, None, :]
    together[:, :, 0] = True
    arcs = (word_arc @ head_arc.transpose(1, 2)).float().masked_fill(~together, -1e4)
    labels = network.label_scores(word_label, head_label, gold["heads"].clamp(min=0))
    terms = (
        (1, arcs, "heads"),
        (1, labels, "deps"),
        (0.5, tags, "tags"),
        (0.3, morphs, "morphs"),
        (0.3, starts, "starts"),
    )
    return sum(
        weight * cross_entropy(scores.float().flatten(0, 1), gold[key].flatten(), ignore_index=-100)
        for weight, scores, key in terms
    )


def epoch(names: dict[str, list], trees: list) -> list[tuple[str, list]]:
    """Return the batches of one pass, the two tasks mixed; the trees, of which there are fewer, are passed twice."""
    name_windows = [x for key, docs in names.items() for doc in sample(docs, NER_SETS[key]) for x in windows(doc)]
    tree_windows = [x for _ in range(2) for doc in trees for x in windows(doc)]
    mixed = [("names", b) for b in batches(name_windows, pieces=PIECES)]
    mixed += [("trees", b) for b in batches(tree_windows, pieces=PIECES)]
    random.shuffle(mixed)
    return mixed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("base", "data", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument(
        "--minutes", type=float, default=1e9, help="end the schedule after so long, whatever --epochs says"
    )
    parser.add_argument("--init", type=Path, help="go on from the network of this folder")
    parser.add_argument("--slower", type=float, default=1.0, help="divide the learning rates by so much")
    a = parser.parse_args()
    random.seed(1)
    torch.manual_seed(1)
    pieces = piece_reader(a.base / "tokenizer.json")
    names = {key: read_names(a.data / "ner" / f"{key}.jsonl", pieces) for key in NER_SETS}
    trees = read_trees(a.data / "treebank" / "ud-clear-train.spacy", pieces)
    inventory = {
        k: sorted({x for doc in trees for s in doc for x in getattr(s, k)}) for k in ("deps", "tags", "morphs")
    }
    index = {k: {x: i for i, x in enumerate(v)} for k, v in inventory.items()}
    network = Network(str(a.base), names=len(TAGS), **{k: len(v) for k, v in inventory.items()})
    if a.init:
        network.load_state_dict(torch.load(a.init / "network.pt", weights_only=True))
    average = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(0.998))
    encoder = [p for n, p in network.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    heads = [p for n, p in network.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": encoder}, {"params": heads}], weight_decay=0.01)
    a.out.mkdir(parents=True, exist_ok=True)
    shutil.copy(a.base / "tokenizer.json", a.out)
    (a.out / "labels.json").write_text(json.dumps({"names": TAGS, **inventory}), encoding="utf-8")
    step, begun, total = 0, time.time(), 0
    for number in range(a.epochs):
        mixed = epoch(names, trees)
        total = total or a.epochs * len(mixed)
        for task, batch in mixed:
            step += 1
            done = max(step / total, (time.time() - begun) / 60 / a.minutes)
            rate = min(1, step / 150) * max(0.01, 1 - done)
            for group, highest in zip(optimizer.param_groups, RATES, strict=True):
                group["lr"] = highest / a.slower * rate
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = name_loss(network, batch) if task == "names" else tree_loss(network, batch, index)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            average.update_parameters(network)
            if step % 50 == 0:
                print(f"{number} {step}/{total} {task} loss {loss.item():.3f} {time.time() - begun:.0f} s", flush=True)
            if step % 500 == 0:
                torch.save(average.module.state_dict(), a.out / "network.pt")
            if done >= 1:
                break
        if done >= 1:
            break
    torch.save(average.module.state_dict(), a.out / "network.pt")


if __name__ == "__main__":
    main()
