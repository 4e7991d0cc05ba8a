"""Whether the words before a reporting verb are a clause told to its end."""

from dossier.annotate.quotations.cues.unsaid import DENYING
from dossier.annotate.quotations.lexicon import FINITE, SUBORDINATE
from dossier.annotate.quotations.links.ties import Said
from dossier.annotate.quotations.reading import Reading, Sentence

LONGEST = 300
"""Tokens; no clause is longer."""


def title_in_front(reading: Reading, first: int, last: int) -> bool:
    """Whether what is quoted in front is the subject of the clause: `“Night Ferry” opens on Friday, Roth said`."""
    while first < last and not reading.outside[first]:
        first += 1
    return first < last and reading.doc[first].tag_ in FINITE


def with_description(reading: Reading, sentence: Sentence, begin: int, said: Said) -> int:
    """Return where a name begins with what it stands in apposition to: `the chairman, Ida Holm, said`."""
    name = said.subject.phrase if said.subject else None
    if (
        name is None
        or not name.person
        or name.start != begin
        or name.end >= sentence.last
        or reading.doc[name.end].text != ","
    ):
        return begin
    described = reading.phrase(begin - 2) if reading.doc[begin - 1].text == "," and begin - 2 > sentence.first else None
    return described.start if described and not described.person and described.end == begin - 1 else begin


def leads_to_words(reading: Reading, sentence: Sentence, last: int) -> bool:
    """Whether quoted words follow the comma that closes an `as` clause: `it was, as Roth had told us, “a mess”`."""
    comma = next((i for i in range(last, min(sentence.last - 1, last + 12)) if reading.doc[i].text == ","), None)
    return comma is not None and not reading.outside[comma + 1]


def denies(reading: Reading, sentence: Sentence, last: int) -> bool:
    """Whether what a clause tells is that someone denies it: `Roth denied being rude, as Berg had claimed`."""
    near = range(sentence.first, min(last, sentence.first + LONGEST))
    return any(reading.doc[i].lower_ in DENYING and reading.doc[i].tag_ in FINITE for i in near)


def goes_on(reading: Reading, sentence: Sentence, first: int, comma: int, last: int) -> bool:
    """Whether a clause is not told to its end before its cue: `What he lost, he says, is ...`, `where, Roth said, it`.

    Half-open tokens: [first, comma) stands before the cue, which ends at `last`.
    """
    doc = reading.doc
    if last + 1 >= sentence.last or doc[last].text != doc[comma].text:
        return False
    after = last + 1 + doc[last + 1].tag_.startswith("RB")
    if after < sentence.last and doc[after].tag_ in FINITE and reading.outside[after]:
        return True
    inner = comma
    while inner > max(first, comma - LONGEST) and doc[inner - 1].text != ",":
        inner -= 1
    opens = inner > first and (doc[inner].tag_ in ("CC", "WRB") or doc[inner].lower_ == "which")
    more = any(t.tag_ in FINITE for t in doc[last : min(sentence.last, last + LONGEST)])
    return opens and more and not any(t.tag_ in FINITE for t in doc[inner:comma])


def main_clause(reading: Reading, first: int, last: int) -> bool:
    """Whether the words before an attribution state something: not `When asked about it`, not `Pushed to the brink`."""
    while first < last and (reading.doc[first].is_punct or reading.doc[first].is_space):
        first += 1
    counted = first + 2 < last and reading.doc[first].lower_ == reading.doc[first + 2].lower_ == "as"
    participle = first < last and reading.doc[first].tag_ in ("VBN", "VBD", "VBG") and reading.phrase_at[first] < 0
    if participle or (first < last and reading.doc[first].lower_ in SUBORDINATE and not counted):
        near = range(first, min(last, first + LONGEST))
        comma = next((i for i in near if reading.doc[i].text == ","), last)
        return comma < last and main_clause(reading, comma + 1, last)
    return any(reading.doc[i].tag_ in FINITE for i in range(first, min(last, first + LONGEST)))
