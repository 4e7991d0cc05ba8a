"""What is wrong with an entry of `content/corrections.yml` that is otherwise well-formed."""

import re

from dossier.ingest.fields import is_address
from dossier.model import NAMES, Judgement

_TWO = frozenset({"different"})
"""Kinds that need two names, unless an article says which is meant."""
_ONE = frozenset({"rename", "type", "role", "link", "note", "speaker"})
"""Kinds that take one name."""
VALUE = {"rename": "to", "type": "to", "role": "to", "link": "to", "note": "text", "speaker": "to"}
"""Under which key an entry gives its value."""
TYPES = {
    "PERSON": ("person",), "ORG": ("organisation", "organization", "company"),
    "GPE": ("country", "state", "town", "city"), "LOC": ("place", "location"), "FAC": ("building", "road", "bridge"),
    "NORP": ("people", "nationality", "religion", "party"), "EVENT": ("event",),
    "WORK_OF_ART": ("work", "book", "film"),
    "LAW": ("law",), "PRODUCT": ("product",),
}  # fmt: skip
"""What people write for a type, beside its code."""
SHAPES = {
    "same": "`same: [A, B]`", "different": "`different: [A, B]`", "rename": "`rename: A` with `to: B`",
    "type": "`type: A` with `to: person`", "not_an_entity": "`not_an_entity: A`", "role": "`role: A` with `to: …`",
    "link": "`link: A` with `to: https://…`", "note": "`note: A` with `text: …`",
    "speaker": '`speaker: "quoted words"` with `to: A`', "unsure": "`unsure: [A, B]`",
}  # fmt: skip
"""How an entry of each kind is written."""
_MAY_BE_NULL = frozenset({"speaker", "role"})
_OF_NO_MENTION = {
    "speaker": "the quoted words say already which quotation is meant",
    "unsure": "it leaves everything as it is",
}
Fault = tuple[str, str, str]
"""The key that is wrong, what is wrong with it, how to mend it."""


def fault_of(judgement: Judgement, *, given: bool) -> str | None:
    """What is wrong with names and value. `given` tells that the key of the value is there, empty or not."""
    kind, names, value = judgement.kind, judgement.names, judgement.value
    if not names or (kind in _TWO and len(set(names)) < 2 and not judgement.article):
        return f"`{kind}` needs {'two different names' if kind in _TWO else 'a name'}"
    if len(set(names)) < len(names):
        return f"`{kind}` gives a name twice"
    if kind in _ONE and len(names) > 1:
        return f"`{kind}` takes one name"
    # Nobody is a speaker too: `to: null` takes the quotation from whom it was given to.
    if kind in VALUE and value is None and not (kind in _MAY_BE_NULL and given):
        return f"`{kind}` needs `{VALUE[kind]}`"
    if kind == "role" and value is None and not judgement.text:
        return "`role` with `to: null` needs `text`, the words of the role that is wrong"
    if kind == "type" and value not in NAMES:
        return (
            f"no type is called {value}; there are {', '.join(f'{words[0]} ({code})' for code, words in TYPES.items())}"
        )
    if kind == "link" and value is not None and not is_address(value):
        return f"no web address: {value}"
    return None


def type_of(words: str) -> str:
    """The code of a type that was given by its code or in words; what is neither stays."""
    plain = " ".join(words.split()).casefold()
    return next((code for code, names in TYPES.items() if plain in (code.casefold(), *names)), words)


def scope_fault(judgement: Judgement) -> Fault | None:
    """What is senseless in `article`, `text` and `context`."""
    kind, text, context = judgement.kind, judgement.text, judgement.context
    if text and kind in _OF_NO_MENTION:
        return "text", f"`{kind}` takes no `text`: {_OF_NO_MENTION[kind]}", "take it out"
    if context and kind in ("role", "unsure"):
        return "context", f"`{kind}` takes no `context`", "take it out, and give `article` where one is meant"
    if context and not text and kind != "speaker":
        return "context", "`context` is around words that are not given", "add `text: …`, the words of the mention"
    about = text or (judgement.names[0] if kind == "speaker" else "")
    if context and not _holds(context, about):
        what = f"`context` does not hold the words {about!r} that it is around"
        return "context", what, "write these words, and some that stand before and after them"
    if not judgement.of_mention:
        return None
    if not judgement.article:
        key = "context" if context else "text"
        return key, f"`{key}` is of one article, and none is given", "add `article: …`, the id of the article"
    if len(_others(judgement)) > 1:
        what = f"`{kind}` of one mention names {' and '.join(judgement.names)}"
        return kind, what, "give the one name that the mention is of, or is not"
    return None


def _others(judgement: Judgement) -> list[str]:
    """The names but for the words of the mention itself."""
    return [name for name in judgement.names if _words(name) != _words(judgement.text or "")]


def _holds(context: str, words: str) -> bool:
    return f" {_words(words)} " in f" {_words(context)} "


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
