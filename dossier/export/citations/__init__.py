"""Citations of an article, and of the dossier: BibTeX, RIS, CSL-JSON."""

from dossier.export.citations.bibtex import bibtex
from dossier.export.citations.csl import csl
from dossier.export.citations.ris import ris
from dossier.export.citations.work import Work, cited_article, cited_dossier

__all__ = ["FORMATS", "Work", "cited_article", "cited_dossier"]

FORMATS = {"bib": bibtex, "ris": ris, "json": csl}
"""What writes a list of works, by the ending of the file."""
