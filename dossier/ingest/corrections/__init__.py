"""`content/corrections.yml`: read, and added to."""

from dossier.ingest.corrections.read import read_corrections
from dossier.ingest.corrections.write import with_entry

__all__ = ["read_corrections", "with_entry"]
