"""A sentence as training holds it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sentence:
    """Words as pieces and shapes; then either `names` (tags) or the tree: `heads`, `deps`, `tags` and `morphs`.

    A head is 0 for the root, 1 for the first word.
    """

    pieces: list[tuple[int, ...]]
    shapes: list[int]
    open_end: bool
    """Whether it ends without a mark, so that a line break must have stood after it."""
    names: list[str] | None = None
    heads: list[int] | None = None
    deps: list[str] | None = None
    tags: list[str] | None = None
    morphs: list[str] | None = None
