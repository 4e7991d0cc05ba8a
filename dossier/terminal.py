"""What the commands say: results to standard output, problems and progress to standard error."""

import logging
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

from dossier.annotate import PipelineError
from dossier.build import Progress as Told
from dossier.errors import ContentError, Problem

out, err = Console(highlight=False, soft_wrap=True), Console(stderr=True, highlight=False, soft_wrap=True)


@contextmanager
def told(afterwards: str = "; nothing was changed") -> Iterator[None]:
    """Turn what the user can mend into lines and exit code 1."""
    try:
        yield
    except ContentError as error:
        show(error.problems)
        count = sum(not p.warning for p in error.problems)
        err.print(f"[red]{counted(count or len(error.problems), 'problem')}{afterwards}[/red]")
        sys.exit(1)
    except PipelineError as error:
        err.print(f"dossier.yml: {error}", markup=False)
        sys.exit(1)
    except BrokenPipeError:
        raise
    except OSError as error:
        where = Path(error.filename or "the disk")
        where = where.parent if where.suffix == ".part" else where
        err.print(f"{where}: {error.strerror or error}; see to its rights and to the space left", markup=False)
        sys.exit(1)


def counted(number: int, thing: str) -> str:
    """Return a number with what is counted: `1 article`, `2 articles`."""
    return f"{number} {thing}{'' if number == 1 else 's'}"


def show(problems: Iterable[Problem]) -> None:
    """Print each problem on a line of its own."""
    for problem in problems:
        err.print(str(problem), style="yellow" if problem.warning else "red", markup=False)


@contextmanager
def bar() -> Iterator[Told]:
    """Yield a progress callback that draws a bar where somebody is looking."""
    quiet = not err.is_terminal or logging.getLogger().level > logging.WARNING
    columns = TextColumn("{task.description:10s}"), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, console=err, transient=True, disable=quiet) as progress:
        tasks: dict[str, TaskID] = {}

        def tell(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = progress.add_task(stage)
            progress.update(tasks[stage], completed=done, total=total)

        yield tell
