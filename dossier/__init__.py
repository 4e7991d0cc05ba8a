"""dossier: a static-site generator for an annotated news dossier."""

__version__ = "0.1.0"
