"""Where a dossier's files are."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Plan:
    """Where a dossier's files are and what to do with them."""

    root: Path
    content: Path
    workers: int | None = None
    strict: bool = False
    offline: bool = False

    @property
    def work(self) -> Path:
        """The folder of all that is made on the way."""
        return self.root / "build"
