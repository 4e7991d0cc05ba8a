"""Who wrote it: the line that says so, and the names in it."""

import re

from dossier.ingest.jobs import is_job

_BY = re.compile(
    r"(?:(?:written|reported|words|story|text|analysis|opinion|report) )?by:? |(?:par|por) ", re.IGNORECASE
)
_PARTICLE = r"(?:de|da|di|del|della|der|den|van|von|bin|ibn|al|el|la|le|du|dos|ul|ter|ten|zu)"
_WORD = r"(?:(?:al|el|ad|as|bin)-)?[^\W\d_a-z][\w.'’-]*"
_NAME = rf"{_WORD}(?: (?:{_PARTICLE}|{_WORD}))*"
_NAMES = re.compile(rf"{_NAME}(?:(?:, and | and |, | & | / ?){_NAME})*\Z")
_AND = re.compile(r",? and | & | / ?")
_LABELLED = re.compile(r"(?:reporters?|authors?|writers?|correspondents?|journalists?|words|text)\s?: ?", re.IGNORECASE)
_CAPITALS = re.compile(r"(?:[^\W\d_a-z][A-ZÀ-Þ.'’-]+ ){2,}(?=[A-Z][a-z])")
# What parts the names from a date, a place or a name of the paper in one line.
_APART = re.compile(r" ?[|•·] ?| [-–—] |(?<=[a-z]) (?:for|in|at|of|on) (?=[A-Z0-9])|, (?=(?:for|in|at) )")
_PICTURES = re.compile(
    r"[,;]? ?(?:[|•·] ?)?(?:and |with )?(?:photo(?:graph)?(?:s|y)?|pictures?|images?|videos?|illustrations?|graphics?)"
    r"(?: by| from|\s?:) .*",
    re.IGNORECASE,
)
"""Who took the pictures did not write the text."""
_MOST_WORDS = 18
_LONGEST_ROLE = 5
"""Words."""
_LONGEST_PLACE = 3
"""Words behind the names of a line without `By`: more are the rest of a headline."""
_PAPER = re.compile(rf"{_WORD}(?:,? {_WORD}){{0,4}}\Z")
_ROLE = re.compile(
    r"(?:staff|special to|for the|associated press|reuters|afp|agence france|bloomberg|contribut|senior|chief"
    r"|political|foreign"
    r"|[\w.+-]+@[\w-]+\.\w+\Z|@\w+\Z).*|.*\b(?:reporter|correspondent|editor|writer|bureau|columnist"
    r"|contributor|agencies)\b.*",
    re.IGNORECASE,
)


def authors_of(line: str) -> tuple[str, ...]:
    """The authors that a byline names; none where the line is no byline."""
    match = _BY.match(line) or (_LABELLED.match(line) if is_labelled(line) else None)
    if (
        not match
        or len(line.split()) > _MOST_WORDS
        or (line.endswith(".") and not re.search(r"\b(?:[JS]r|[A-Z])\.\Z", line))
    ):
        return ()
    said = _APART.split(_PICTURES.sub("", line[match.end() :]), maxsplit=1)[0].rstrip(" ,:")
    names = re.sub(r"\s*\([^()]*\)", "", without_job(said) or said)
    # What the author is, in small letters: `By Ana Mirren, science editor`.
    name, _, role = names.partition(", ")
    if role and role.islower() and len(role.split()) <= _LONGEST_ROLE and is_bare_name(name):
        names = name
    return tuple(map(as_name, _part(names))) if _NAMES.match(names) else ()


def is_labelled(line: str) -> bool:
    """Whether a line gives names behind a label: `Reporter: Ana Mirren`. A headline can begin alike."""
    match = _LABELLED.match(line)
    return bool(match) and is_name(line[match.end() :] if match else "")


def is_role(line: str) -> bool:
    """Whether a line under a byline tells more of the author: `Political correspondent`."""
    return len(line.split()) <= 8 and line[-1] not in ".!?:" and bool(_ROLE.fullmatch(line))


def is_name(line: str) -> bool:
    """Whether a line is nothing but a name or two, of two to four words: `Ana Mirren and Jo Finn in Lorne`."""
    said, *rest = _APART.split(line, maxsplit=1)
    names = _AND.split(said)
    return len(" ".join(rest).split()) <= _LONGEST_PLACE and all(
        2 <= len(name.split()) <= 4 and re.fullmatch(_NAME, name) and not name.isupper() for name in names
    )


def is_bare_name(text: str) -> bool:
    """Whether a text is one name of two to four words and nothing else, in capitals or not."""
    return 2 <= len(text.split()) <= 4 and bool(re.fullmatch(_NAME, text))


def names_in(line: str) -> tuple[str, ...]:
    """The names of a line that is nothing but names."""
    return tuple(_AND.split(_APART.split(line, maxsplit=1)[0])) if is_name(line) else ()


def is_paper(line: str) -> bool:
    """Whether a line under a byline can tell whom the author works for: `Northern Wire, Lorne`."""
    return bool(_PAPER.match(line))


def _part(names: str) -> list[str]:
    """Names parted by commas and `and`. A last piece behind a comma without `and` is whom the author works for."""
    pieces = names.split(", ")
    last = max((i for i, piece in enumerate(pieces) if _AND.search(piece) or piece.startswith("and ")), default=0)
    people = [name for piece in pieces[: last + 1] for name in _AND.split(piece)]
    named = [name.removeprefix("and ").strip() for name in people if name.strip()]
    return [name for name in named if not is_job(name)] or named


def without_job(name: str) -> str:
    """A name without what its bearer is, where this stands right behind it; empty where it is nothing else."""
    parts = name.split()
    names = (" ".join(parts[:n]) for n in range(2, len(parts)) if is_job(" ".join(parts[n:])))
    found = next((bare for bare in names if is_bare_name(bare) and not bare.endswith(".")), name)
    return "" if is_job(name) or _PICTURES.match(name) else found


def as_name(name: str) -> str:
    """A name in capitals alone is set as names are; a paper in small letters behind one is not the author's."""
    led = _CAPITALS.match(name)
    name = led.group().strip() if led else name
    if not name.isupper() or " " not in name:
        return name
    return re.sub(r"\bMc([a-z])", lambda m: "Mc" + m[1].upper(), name.title().replace("’S", "’s"))
