"""Train the network: names and trees in turn, through one encoder.

    python -m training.train BASE DATA OUT [--epochs N] [--minutes M] [--init NETWORK] [--slower K] [--rounded]
        [--swapped SHARE]

BASE: the folder of the pretrained encoder (see training/README.md); DATA: the folder with `ner/` and `treebank/`.
"""

import argparse
import json
import random
import shutil
import time
from pathlib import Path

import torch
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from dossier.annotate.wordpieces import piece_reader
from training.data import NER_SETS, read_rows, read_trees
from training.epochs import epoch, swapping_reader
from training.headlines import small_words
from training.labels import TAGS
from training.losses import name_loss, numbers, start_loss, tensors, tree_loss
from training.network import Network

RATES = (2.5e-4, 2e-3)
"""Highest learning rate of the encoder and of the heads."""
STARTS = {"names": 0.15, "trees": 0.5}
"""Weight of the sentence starts; the treebank's are sure, those of the sets of names were found by machine."""


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("base", "data", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument(
        "--minutes", type=float, default=1e9, help="end the schedule after so long, whatever --epochs says"
    )
    parser.add_argument("--init", type=Path, help="go on from the network of this folder")
    parser.add_argument("--slower", type=float, default=1.0, help="divide the learning rates by so much")
    parser.add_argument("--rounded", action="store_true", help="round weights and inputs to 8 bits as it learns")
    parser.add_argument("--swapped", type=float, default=0, help="share of documents whose names are replaced")
    return parser.parse_args()


def main() -> None:
    a = arguments()
    random.seed(1)
    torch.manual_seed(1)
    pieces = piece_reader(a.base / "tokenizer.json")
    small = small_words(pieces)
    names = {key: read_rows(a.data / "ner" / f"{key}.jsonl") for key in NER_SETS}
    read = swapping_reader(pieces, a.data / "ner", a.swapped)
    trees = read_trees(a.data / "treebank" / "ud-clear-train.spacy", pieces)
    inventory = {
        k: sorted({x for doc in trees for s in doc for x in getattr(s, k)}) for k in ("deps", "tags", "morphs")
    }
    index = {k: {x: i for i, x in enumerate(v)} for k, v in inventory.items()}
    sizes = {k: len(v) for k, v in inventory.items()}
    network = Network(str(a.base), names=len(TAGS), rounded=a.rounded, **sizes)
    if a.init:
        network.load_state_dict(torch.load(a.init / "network.pt", weights_only=True), strict=False)
    average = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(0.998))
    encoder = [p for n, p in network.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    heads = [p for n, p in network.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": encoder}, {"params": heads}], weight_decay=0.01)
    a.out.mkdir(parents=True, exist_ok=True)
    shutil.copy(a.base / "tokenizer.json", a.out)
    (a.out / "labels.json").write_text(json.dumps({"names": TAGS, **inventory}), encoding="utf-8")
    step, begun, total, done = 0, time.time(), 0, 0.0
    for number in range(a.epochs):
        mixed = epoch(names, trees, small, read)
        total = total or a.epochs * len(mixed)
        for task, batch in mixed:
            step += 1
            done = max(step / total, (time.time() - begun) / 60 / a.minutes)
            rate = min(1, step / 150) * max(0.01, 1 - done)
            for group, highest in zip(optimizer.param_groups, RATES, strict=True):
                group["lr"] = highest / a.slower * rate
            where = numbers(batch)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                outputs = network(*tensors(batch))
                loss = STARTS[task] * start_loss(outputs, where)
                loss += (
                    name_loss(outputs, batch) if task == "names" else tree_loss(network, outputs, batch, where, index)
                )
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            average.update_parameters(network)
            if step % 51 == 0:
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
