"""Who wrote a web page's article: what its metadata say, checked by the line that readers see."""

from collections.abc import Iterable

from dossier.ingest.byline import authors_of, names_in, without_job
from dossier.ingest.decode import line_of
from dossier.ingest.parts import same_words
from dossier.ingest.signed import is_nameless, signed


def page_authors(given: str, printed: Iterable[str]) -> tuple[str, ...]:
    """The authors. `given` are trafilatura's, parted by semicolons, with whatever stood behind a comma among them.

    Where one of them is no name (`Transport Editor`), a printed byline of the same names tells more.
    """
    names = [line_of(name) for name in given.split(";") if name.strip()]
    cleaned = [bare for name in names if (bare := without_job(name)) and not is_nameless(bare)]
    if names and cleaned == names:
        return tuple(names)
    known = f" {same_words(' '.join(names))} "
    read = (authors_of(line) or (signed(line, sure=True) if line else ()) or names_in(line) for line in printed)
    ours = [found for found in read if not names or all(f" {same_words(name)} " in known for name in found)]
    return max((*ours, tuple(cleaned)), key=len)
