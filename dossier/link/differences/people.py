"""Ages, names and speakers that two passages give differently."""

import re
from collections.abc import Iterator

from dossier.link.differences.told import Names, Told
from dossier.link.names import fold, person_words, word_set
from dossier.model import Difference, Mention, Quotation

AGE_AFTER = re.compile(
    r",? ?(?:\(|,|aged?|who (?:is|was)) ?(?:aged? )?(?P<age>\d{1,3})(?=[,.;)]|$| (?:and|was|is|years? old)\b)"
)
AGE_BEFORE = re.compile(r"(?P<age>\d{1,3})[ -]years?[ -]olds? (?:[^\W\d][^\W\d’'-]* ){0,5}$")
COMMON = word_set("the a an of and for its their his her who man woman spokesman spokeswoman official source former")
SAME_WORDS = 6
"""Words running inside two quotations that make them one utterance."""


def ages(a: Told, b: Told, names: Names) -> Iterator[Difference]:
    """Yield the ages of people that both passages name."""
    here, there = _ages(a), _ages(b)
    for person in sorted(set(here) & set(there)):
        if len(here[person]) == len(there[person]) == 1 and here[person] != there[person]:
            yield Difference("age", min(here[person]), min(there[person]))


def _ages(one: Told) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for mention in one.mentions:
        if not mention.entity or mention.type != "PERSON" or mention.form == "pronoun":
            continue
        match = AGE_AFTER.match(one.after(mention.end)) or AGE_BEFORE.search(one.before(mention.start))
        if match:
            found.setdefault(mention.entity, set()).add(str(int(match["age"])))
    return found


def spellings(a: Told, b: Told) -> Iterator[Difference]:
    """Yield full names that differ in the spelling of one word: `Ana Mirren`, `Anna Mirren`."""
    here, there = _full_names(a), _full_names(b)
    for x, words in sorted(here.items()):
        for y, others in sorted(there.items()):
            if x not in there and y not in here and _one_letter(words, others):
                yield Difference("name", x, y)


def _full_names(one: Told) -> dict[str, tuple[str, ...]]:
    """Return the names of two words and more, as they are written, folded."""
    names = (" ".join(m.text.split()) for m in one.mentions if m.type == "PERSON" and m.form in ("name", "alias"))
    return {name: words for name in names if len(words := person_words(name)) > 1}


def _one_letter(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Tell whether two names are the same but for one word, which differs in a letter or two that change places."""
    if len(a) != len(b):
        return False
    pairs = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    return len(pairs) == 1 and min(map(len, pairs[0])) > 2 and _near(*pairs[0])


def _near(x: str, y: str) -> bool:
    if len(x) > len(y):
        x, y = y, x
    at = next((i for i, (p, q) in enumerate(zip(x, y, strict=False)) if p != q), len(x))
    if len(x) == len(y):
        swapped = x[at + 2 :] == y[at + 2 :] and x[at : at + 2] == y[at : at + 2][::-1]
        return x[at + 1 :] == y[at + 1 :] or swapped
    return len(y) - len(x) == 1 and x[at:] == y[at + 1 :]


def bearers(a: Told, b: Told, names: Names) -> Iterator[Difference]:
    """Yield the people to whom two passages give one role: another person in the same role."""
    for role, mention in a.roles:
        for other_role, other in b.roles:
            if _same_role(role.text, other_role.text) and _two_people(a, mention, b, other, names):
                yield Difference("name", names[mention.entity or ""], names[other.entity or ""])


def _same_role(a: str, b: str) -> bool:
    words, others = (frozenset(fold(text).split()) - COMMON for text in (a, b))
    return len(words) > 1 and words == others


def _two_people(a: Told, x: Mention, b: Told, y: Mention, names: Names) -> bool:
    if x.entity is None or y.entity is None or x.entity == y.entity or not {x.entity, y.entity} <= names.keys():
        return False
    full = all(len(person_words(names[one])) > 1 for one in (x.entity, y.entity))
    shared = set(person_words(names[x.entity])) & set(person_words(names[y.entity]))
    return full and not shared and x.entity not in b.people and y.entity not in a.people


def speakers(a: Told, b: Told, names: Names) -> Iterator[Difference]:
    """Yield the speakers to whom two articles give the same quoted words."""
    for x in a.quotations:
        for y in b.quotations:
            who, other = _speaker(a, x), _speaker(b, y)
            if who and other and who != other and {who, other} <= names.keys() and _same_words(x, y):
                if set(fold(names[who]).split()) & set(fold(names[other]).split()):
                    continue
                yield Difference("speaker", names[who], names[other])


def _speaker(one: Told, quotation: Quotation) -> str | None:
    """Return who is quoted, where the passage names the speaker: whom it leaves to be concluded may be another."""
    speaker = quotation.speaker
    if speaker is None or quotation.kind == "indirect":
        return None
    named = any(
        m.entity == speaker.entity and m.form in ("name", "alias") and m.start < speaker.end and speaker.start < m.end
        for m in one.mentions
    )
    return speaker.entity if named else None


def _same_words(x: Quotation, y: Quotation) -> bool:
    a, b = (" ".join(re.findall(r"\w+", fold(one.text))) for one in (x, y))
    shorter, longer = sorted((a, b), key=len)
    return len(shorter.split()) >= SAME_WORDS and f" {shorter} " in f" {longer} "
