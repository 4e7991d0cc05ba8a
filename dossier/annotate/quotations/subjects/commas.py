"""The name that stands in apposition between commas, right before a cue."""

from typing import Final

from dossier.annotate.quotations.phrases import Phrase
from dossier.annotate.quotations.reading import Reading, Sentence
from dossier.annotate.quotations.subjects.beside import governed

_THROUGH: Final = ("by", "from", "through", "via")
"""Before who only passes it on: `Roth, in a letter from her lawyer, Ole Holm, said`."""


def name_between_commas(reading: Reading, sentence: Sentence, comma: int) -> Phrase | None:
    """`The county’s coroner, Gary Holm, said`; `The owner, Vale Lines, said`, where no preposition has the owner."""
    doc, name = reading.doc, reading.phrase(reading.before(comma))
    if not name or name.start - 2 < sentence.first or doc[name.start - 1].text != ",":
        return None
    described = reading.phrase(name.start - 2)
    if described is None or described.person or passes_on(reading, name):
        return None
    body = doc[name.head].ent_type_ == "ORG" and doc[name.start].tag_.startswith("NNP")
    return name if name.person or (body and not governed(reading, sentence, described)) else None


def passes_on(reading: Reading, name: Phrase) -> bool:
    """Whether a name tells through whom something is said: `the union, through its lawyer, Ole Holm, said`."""
    doc = reading.doc
    described = reading.phrase(name.start - 2) if name.start > 1 and doc[name.start - 1].text == "," else None
    if described is None or name.person is None or doc[described.head].ent_type_:
        return False
    before = reading.before(described.start)
    return before >= 0 and doc[before].lower_ in _THROUGH
