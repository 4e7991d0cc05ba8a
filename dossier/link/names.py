"""When two names are the same name: what case, accents, titles, initials and legal forms do not change."""

import re
import unicodedata
from functools import lru_cache


def word_set(text: str) -> frozenset[str]:
    """Return the words of a written list."""
    return frozenset(text.split())


TITLES = word_set(
    "mr mrs ms miss dr prof professor sir dame lord lady hon president vice prime minister premier chancellor pm"
    " king queen prince princess sheikh sultan emir pope cardinal archbishop bishop rev reverend father imam"
    " ayatollah rabbi judge justice senator sen congressman congresswoman representative rep mp governor gov mayor"
    " ambassador secretary general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm"
    " commander corporal private officer detective inspector constable sheriff undersheriff coach chairman"
    " chairwoman chief foreign former acting deputy ex spokesman spokeswoman spokesperson attorney commissioner"
    " speaker defence defense finance interior energy actor actress singer"
    " alhaji alhaja hajia datuk datin shri smt otunba malam mallam ustaz maulana mullah sheikha dona herr frau"
    " monsieur madame mme signor signora senor senora"
)
"""Words before a person's name that are no part of it."""
STYLES = word_set("eze oba")
"""Titles that are surnames, too."""
LEGAL = word_set(
    "inc incorporated corp corporation co company ltd limited llc llp plc gmbh ag sa nv spa group holdings"
)
REGIONS = word_set("province oblast prefecture governorate")
GENERATIONS = frozenset({"jr", "sr", "junior", "senior", "ii", "iii", "iv"})
GENERATIONS_AS = {"junior": "jr", "senior": "sr"}
PARTICLES = word_set("al el bin ibn abu de del della di da dos van von der den ten ter la le du st mac bint ul ur")
"""Words that belong to the surname after them."""


PLAIN_LETTERS = str.maketrans(
    {"ı": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "æ": "ae", "Æ": "Ae"}
)
"""Letters that Unicode does not take apart, as papers without them print them."""


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return `text` without case, accents, points, possessives and kinds of hyphen: `U.S.` and `us` are the same."""
    text = unicodedata.normalize("NFKD", text).replace("’", "'").replace("‘", "'").translate(PLAIN_LETTERS)
    text = "".join(char for char in text if not unicodedata.combining(char)).casefold()
    text = re.sub(r"'s?(?=\W|$)", "", text)
    text = re.sub(r"\b(?:[^\W\d_]\.){2,}", lambda dotted: dotted.group().replace(".", ""), text)
    return " ".join(re.findall(r"[\w&']+", text.replace("_", " ")))


def slug(text: str) -> str:
    """Return `text` in lower-case ASCII letters, figures and hyphens; empty where it has none."""
    ascii_only = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only.replace("'", "")).strip("-")


def person_words(name: str) -> tuple[str, ...]:
    """Return the words of a person's name: no titles before it, no generation after it, no nickname in quotes."""
    name = re.sub(r"\s[\"'“‘`(]+[^\"'”’`)]+[\"'”’`)]+(?=\s)", "", name)
    words = fold(re.sub(r"\.(?=\w)", ". ", name)).split()
    while len(words) > 1 and words[0] in TITLES | STYLES:
        words = words[1:]
    while len(words) > 1 and words[-1] in GENERATIONS:
        words = words[:-1]
    return tuple(words)


def person_key(name: str) -> str:
    """Return what a person's name is compared by: `Imran A. Khan` and `PM Imran Khan` give `imran khan`."""
    words = person_words(name)
    return " ".join(word for i, word in enumerate(words) if len(word) > 1 or i in (0, len(words) - 1))


def initials(name: str) -> str:
    """Return what parts two people of one name: middle initials and generation. `George H. W. Bush` gives `hw`."""
    last = fold(name).split()[-1:]
    generation = [GENERATIONS_AS.get(word, word) for word in last if word in GENERATIONS]
    return "".join([*(word for word in person_words(name)[1:-1] if len(word) == 1), *generation])


def surname(name: str) -> str:
    """Return a person's last name, with its particle: `de gaulle`; a single name is its own."""
    words = person_key(name).split()
    start = len(words) - 1
    while start > 1 and words[start - 1] in PARTICLES:
        start -= 1
    return " ".join(words[start:])


def closed(name: str) -> str:
    """Return a name with its points closed up, as most papers print them: `U. S. Army` gives `U.S. Army`."""
    return re.sub(r"\b([A-Z]\.) (?=[A-Z]\.)", r"\1", name)


AMERICAN = {
    "centre": "center", "theatre": "theater", "defence": "defense", "harbour": "harbor", "programme": "program",
    "organisation": "organization",
}  # fmt: skip
"""One spelling for two: the same body has one in one paper and the other in the next. `Labour` is not `Labor`."""


def plain_key(name: str) -> str:
    """Return what any other name is compared by: no leading article, no legal form or `Province` at its end, and
    American spelling.
    """
    words = [AMERICAN.get(word, word) for word in fold(closed(name)).split()]
    while len(words) > 1 and words[0] == "the":
        words = words[1:]
    while len(words) > 1 and words[-1] in LEGAL | REGIONS:
        words = words[:-1]
    return " ".join(words)


def acronym(name: str) -> str | None:
    """Return the acronym a name of two or more words would have (`Federal Emergency Agency`: `fea`), or None."""
    words = [word for word in re.findall(r"[^\W\d_]+", name) if word[0].isupper()]
    return "".join(fold(word)[:1] for word in words) if len(words) > 1 else None


def looks_like_acronym(name: str) -> bool:
    """Tell whether a name is written as an acronym: `FEA`, `U.N.`."""
    letters = name.replace(".", "")
    return 2 <= len(letters) <= 7 and letters.isalpha() and letters.isupper()
