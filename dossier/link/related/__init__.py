"""The articles most like an article, and why."""

from dossier.link.related.find import find_related

__all__ = ["find_related"]
