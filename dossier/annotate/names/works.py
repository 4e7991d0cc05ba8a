"""Films, books, songs: a title in quotation marks beside the word for what it is."""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

from dossier.annotate.names.spans import overlay, places

NAME = "dossier_works"
WORKS = frozenset(
    """album anthem ballad biography biopic blockbuster book bestseller cartoon comedy docudrama documentary
    drama episode essay film hit memoir miniseries movie musical novel novella opera painting play poem
    prequel remake sequel series show single sitcom soap song soundtrack thriller track trilogy
    western""".split()  # noqa: SIM905
)
MAKERS = frozenset({"star", "actor", "actress", "director", "author", "creator", "co-star", "franchise", "saga"})
"""What may follow a title, as the words for works may."""
CALLED = frozenset({"called", "titled", "entitled", "named", "dubbed", ",", ":"})
"""What may stand between the word and the mark."""
CLOSING = {"“": "”", '"': '"', "‘": "’", "'": "'"}
OPENING = frozenset(CLOSING)
SMALL = frozenset("a an and at by for from in of on or the to with vs".split())  # noqa: SIM905
LONGEST = 9


@Language.component(NAME, requires=["doc.ents"], assigns=["doc.ents"])
def find_works(doc: Doc) -> Doc:
    """Name the works, over whatever the recogniser saw in their titles."""
    overlay(doc, _titles(doc))
    return doc


def _titles(doc: Doc) -> Iterator[Span]:
    done = 0
    for i in places(doc, OPENING):
        close = _close(doc, i) if i >= done else 0
        if close:
            done = close + 1
            end = close - 1 if doc[close - 1].text == "," else close
            if _is_title(doc, i + 1, end) and (_after_its_kind(doc, i) or _before_its_kind(doc, close)):
                yield Span(doc, i + 1, end, label="WORK_OF_ART")


def _close(doc: Doc, i: int) -> int:
    """Return the closing mark of what opens with word `i`, or 0 where it is far away or none."""
    for k in range(i + 2, min(len(doc), i + LONGEST + 3)):
        if doc[k].text == CLOSING[doc[i].text]:
            return k
    return 0


def _is_title(doc: Doc, start: int, end: int) -> bool:
    """Say whether the words are a title: capitals but for the small ones, and no mark that ends a sentence within."""
    words = doc[start:end]
    if not 0 < len(words) <= LONGEST or not words[0].text[0].isupper():
        return False
    return all(t.text[0].isupper() or t.text.lower() in SMALL or t.is_digit or t.text in ":'’-!?&'s’s" for t in words)


def _after_its_kind(doc: Doc, mark: int) -> bool:
    k = mark - 1
    while k > max(0, mark - 3) and doc[k].lower_ in CALLED:
        k -= 1
    return k >= 0 and (doc[k].lower_ in WORKS or doc[k].lemma_.lower() in WORKS)


def _before_its_kind(doc: Doc, mark: int) -> bool:
    after = doc[mark + 1 : mark + 3]
    return any(t.lower_ in WORKS | MAKERS or t.lemma_.lower() in WORKS | MAKERS for t in after[:2] if t.is_alpha) and (
        after[0].is_alpha
    )
