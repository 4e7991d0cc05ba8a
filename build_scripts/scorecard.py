"""Measure the quotations on the gold set and write the table that the site shows; the same as `make scorecard`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from dossier.annotate import load_pipeline
from tests.benchmarks.table import write_scorecard

print(write_scorecard(load_pipeline()))
