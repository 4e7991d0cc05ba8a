"""What a user did wrong, told so that it can be mended."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault: where it is, what is wrong, how to mend it. `line` is counted from 1; 0 where no line can be named."""

    path: str
    line: int
    message: str
    mend: str
    warning: bool = False
    """A warning is shown and does not stop the build, unless it is strict."""

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}" if self.line else self.path
        return f"{where}: {'warning: ' if self.warning else ''}{self.message}; {self.mend}"


class ContentError(Exception):
    """All the problems that were found, at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type["ContentError"], tuple[tuple[Problem, ...]]]:
        """Let it be sent from a worker process to its parent."""
        return type(self), (self.problems,)
