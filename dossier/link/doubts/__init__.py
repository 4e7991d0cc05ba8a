"""What the machine is not sure of, for an editor to look at."""

from dossier.link.doubts.find import find_doubts

__all__ = ["find_doubts"]
