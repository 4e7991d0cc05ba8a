"""Average the weights of two networks, the second trained on from the first: better than either on most sets.

python -m training.average FIRST SECOND OUT [--share 0.6]
"""

import argparse
import shutil
from pathlib import Path

import torch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("first", "second", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--share", type=float, default=0.6, help="of the second; what only it has is its own")
    a = parser.parse_args()
    first, second = (torch.load(p / "network.pt", weights_only=True) for p in (a.first, a.second))
    a.out.mkdir(parents=True, exist_ok=True)
    mixed = {
        name: (1 - a.share) * first[name] + a.share * weight if name in first and weight.is_floating_point() else weight
        for name, weight in second.items()
    }
    torch.save(mixed, a.out / "network.pt")
    for name in ("labels.json", "tokenizer.json"):
        shutil.copy(a.second / name, a.out)


if __name__ == "__main__":
    main()
