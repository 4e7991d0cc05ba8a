"""Write sets of names with all of their names replaced by names that no training sees, to measure what those cost.

    python -m training.swapped DATA OUT SET ...

writes OUT/ner/SET-world.jsonl; `training.evaluate` reads them.
"""

import argparse
import json
from pathlib import Path
from random import Random

from training.atlas import gather
from training.data import NER_SETS, read_rows
from training.swap import Swap


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("data", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("sets", nargs="+")
    a = parser.parse_args()
    world = gather(a.data / "ner", NER_SETS, held=True)
    (a.out / "ner").mkdir(parents=True, exist_ok=True)
    for key in a.sets:
        random = Random(key)
        documents = [Swap(world, random, most=1).document(rows) for rows in read_rows(a.data / "ner" / f"{key}.jsonl")]
        lines = [json.dumps({"id": n, "sents": rows}, ensure_ascii=False) + "\n" for n, rows in enumerate(documents)]
        (a.out / "ner" / f"{key}-world.jsonl").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
