"""Whether `found that` reports a finding: of an inquiry or of researchers, and not of one man at his own door."""

from dossier.annotate.quotations.lexicon import FINITE, words
from dossier.annotate.quotations.links.ties import Said
from dossier.annotate.quotations.people import is_body
from dossier.annotate.quotations.reading import Reading

_JUDGING = words("judge justice coroner magistrate ombudsman inspector arbitrator adjudicator auditor commissioner")


def by_many(reading: Reading, said: Said) -> bool:
    """Whether no single person found it: `the inquiry found that`, not `Roth found that the door was shut`."""
    phrase = said.subject.phrase if said.subject else None
    judging = phrase and any(t.lower_ in _JUDGING for t in reading.doc[phrase.start : phrase.end])
    single = phrase and not judging and (phrase.person or reading.doc[phrase.start].lower_ in ("he", "she"))
    return not single or said.cue.lemma != "find"


def is_finding(reading: Reading, said: Said, opener: int) -> bool:
    """Whether `found` without `that` has a clause, and no person for its subject: `the survey found trade fell`."""
    subject = said.subject
    if subject is None or subject.phrase.person or reading.doc[subject.phrase.start].lower_ in ("he", "she"):
        return False
    clauses = [c for c in reading.doc[said.cue.first].children if c.dep_ == "ccomp" and c.i >= opener]
    return any(c.tag_ in FINITE or any(a.tag_ in FINITE for a in c.children) for c in clauses) and (
        is_body(reading, subject.phrase) or reading.doc[subject.phrase.head].tag_ == "NNS" or subject.phrase.pronoun
    )  # fmt: skip
