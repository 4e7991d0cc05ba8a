"""Two wordings of the same thing, word by word: what one has that the other has not."""

import re
from difflib import SequenceMatcher
from typing import Literal

from markupsafe import Markup

from dossier.render.escape import escape

IN_OTHER_WORDS = 0.7
"""Where a larger share of the telling words differs, marks would cover nearly all of it and show nothing."""
_SMALL = frozenset(
    re.findall(
        r"\w+",
        "a an the and or but nor so as at by for from in into of off on onto out over per than that then this "
        "these those to up upon with within is are was were be been being am has have had having do does did it "
        "its he him his she her hers they them their theirs we our ours i my mine you your yours who whom whose "
        "which what there here also too very mr mrs ms",
    )
)
"""Words that two writers set differently without telling anything else."""
_WORD = re.compile(r"\w+(?:[-.,’']\w+)*")

Tag = Literal["ins", "del"]


def marked(text: str, beside: str, *, tag: Tag = "ins", word_for_word: bool = False) -> Markup:
    """Escape `text`, with the words that `beside` has not in elements of this tag.

    Words are compared without their capitals, wherever they stand. What only joins words, such as articles
    and pronouns, counts where it stands between two that differ. Nothing is marked where nearly all would be.
    `word_for_word`: each word counts, in its place, as it must in a quotation.
    """
    others = list(map(_plain, _WORD.findall(beside)))
    known = set(others)
    spans = [found.span() for found in _WORD.finditer(text)]
    words = [_plain(text[start:end]) for start, end in spans]
    new = _out_of_place(words, others) if word_for_word else [w not in known and w not in _SMALL for w in words]
    if sum(new) > IN_OTHER_WORDS * len(words) if word_for_word else in_other_words(words, new):
        return Markup(escape(text))
    out, at = [], 0
    for first, last in _runs(words, new, across=frozenset() if word_for_word else _SMALL):
        start, end = spans[first][0], spans[last][1]
        out += [escape(text[at:start]), f"<{tag}>", escape(text[start:end]), f"</{tag}>"]
        at = end
    return Markup("".join([*out, escape(text[at:])]))


def _out_of_place(words: list[str], others: list[str]) -> list[bool]:
    """Which words are in no stretch that both have, in the same order."""
    new = [True] * len(words)
    for same in SequenceMatcher(None, words, others, autojunk=False).get_matching_blocks():
        new[same.a : same.a + same.size] = [False] * same.size
    return new


def in_other_words(words: list[str], new: list[bool]) -> bool:
    """Whether so many of the telling words are new that marks would say nothing."""
    telling = sum(word not in _SMALL for word in words)
    return telling > 0 and sum(new) > IN_OTHER_WORDS * telling


def with_value(text: str, value: str) -> Markup:
    """Escape `text`, with the first place where `value` stands in a mark."""
    at = text.find(value) if value else -1
    if at < 0:
        return Markup(escape(text))
    end = at + len(value)
    return Markup(f'{escape(text[:at])}<mark class="d-diff">{escape(text[at:end])}</mark>{escape(text[end:])}')


def _plain(word: str) -> str:
    return word.casefold().replace("’", "'").removesuffix("'s")


def _runs(words: list[str], new: list[bool], *, across: frozenset[str]) -> list[tuple[int, int]]:
    """First and last word of each stretch that differs; words of `across` between two that do belong to it."""
    found: list[tuple[int, int]] = []
    for number, differs in enumerate(new):
        if not differs:
            continue
        if found and all(word in across for word in words[found[-1][1] + 1 : number]):
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found
