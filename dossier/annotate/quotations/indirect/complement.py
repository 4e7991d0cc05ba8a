"""Where the clause that a reporting verb introduces begins and ends."""

from dossier.annotate.quotations.cues.find import CueAt
from dossier.annotate.quotations.cues.verbs import ADDRESSING
from dossier.annotate.quotations.lexicon import FINITE, SUBORDINATE, words
from dossier.annotate.quotations.reading import Reading, Sentence

_WH = words("how why what where when")
_EXPLAINING = words("explain reveal disclose clarify elaborate recount recall announce note describe")
_ADVERBIAL = words("in on at during after before from through via to by for with as")
_WITH_OBJECT = ADDRESSING | {"caution", "warn", "promise"}
_NOMINATIVE = words("he she they we i")
_OPENERS = words("EX PRP DT VBG IN RB JJ CD WRB WP")


def find_opener(reading: Reading, sentence: Sentence, cue: CueAt, start: int) -> int | None:
    """Return where the complement begins: at `that`, or at the phrase that has a verb; None without one."""
    i, limit = start, min(sentence.last, start + 25)
    addressed = cue.lemma not in _WITH_OBJECT
    while i < limit:
        token = reading.doc[i]
        word = token.lower_
        if word == "that" and token.tag_ in ("IN", "DT", "WDT"):
            return i
        if not reading.outside[i] or token.text in (":", ";", ".", "?", "!"):
            return i if not reading.outside[i] and not token.is_space else None
        if word == "to" and i + 1 < limit and reading.doc[i + 1].tag_ == "VB":
            return None
        if word in _WH:
            return i if cue.lemma in _EXPLAINING and i == start else None
        if word in ("if", "whether", "as", "because", "so"):
            return i if word == "if" and i == start and cue.lemma in ("say", "add", "warn") else None
        phrase = reading.phrase(i)
        if phrase and token.ent_type_ in ("DATE", "TIME"):
            return i
        if phrase and not addressed and i == cue.last and reading.doc[phrase.end].tag_ not in (*FINITE, "RB"):
            addressed, i = True, phrase.end
            continue
        if word in _ADVERBIAL and _adverbial_end(reading, sentence, i) > i:
            after = _adverbial_end(reading, sentence, i)
            if _fronted(reading, sentence, after):
                return None if reading.doc[min(after + 1, limit)].tag_ in FINITE else i
            i = after
            continue
        if token.text == "," and "that" not in next_words(reading, sentence, i):
            return None
        if token.tag_ == "RB" and i + 1 < limit and reading.doc[i + 1].tag_ in FINITE:  # said now was the time
            return i
        if token.ent_type_ in ("DATE", "TIME") or token.tag_.startswith("RB") or token.text == ",":
            i += 1
            continue
        return i
    return None


def _adverbial_end(reading: Reading, sentence: Sentence, i: int) -> int:
    """Return the index after `in a statement to the board`, `on Monday`."""
    after = i + 1
    if after < sentence.last and reading.doc[after].ent_type_ in ("DATE", "TIME"):
        while after < sentence.last and reading.doc[after].ent_type_ in ("DATE", "TIME"):
            after += 1
        return after
    phrase = reading.phrase(after)
    if not phrase or phrase.start != after:
        return i
    while phrase and phrase.end < sentence.last and reading.doc[phrase.end].lower_ == "of":
        inner = reading.phrase(phrase.end + 1)
        if not inner:
            break
        phrase = inner
    return phrase.end


def _fronted(reading: Reading, sentence: Sentence, after: int) -> bool:
    """Whether an adverbial belongs to the complement: `said in 2019, the plan failed` is read as its own."""
    return (
        after < sentence.last
        and reading.doc[after].text == ","
        and not has_subject_and_verb(reading, after + 1, sentence.last)
    )


def next_words(reading: Reading, sentence: Sentence, start: int) -> list[str]:
    """Return the twelve words, in lower case, from a token on."""
    return [reading.doc[i].lower_ for i in range(start, min(sentence.last, start + 12))]


def has_object(reading: Reading, cue: CueAt, opener: int) -> bool:
    """Whether the parse takes what follows for a thing and no clause: `maintains close ties`."""
    children = [c for c in reading.doc[cue.first].children if c.i >= opener]
    if any(c.dep_ == "ccomp" for c in children):
        return False
    phrase = reading.phrase(opener)
    return any(c.dep_ == "dobj" and phrase and phrase.start <= c.i < phrase.end for c in children)


def has_subject_and_verb(reading: Reading, first: int, last: int) -> bool:
    """Whether a phrase is followed by a finite verb of its own within reach: `the plan to cut rates will fail`."""
    if first >= last:
        return False
    if reading.phrase(first) is None and reading.doc[first].tag_ not in _OPENERS:
        return False
    embedded = 0
    for i in range(first + 1, min(last, first + 45)):
        token, before = reading.doc[i], reading.doc[i - 1]
        if not reading.outside[i]:
            continue
        relative = (
            token.tag_ in ("WDT", "WP", "WRB")
            or (token.lower_ in SUBORDINATE and not (token.lower_ == "as" and before.tag_ == "VBN"))
            or (token.lower_ == "that" and token.tag_ == "IN")
        )
        reduced = token.tag_ == "PRP" and before.tag_.startswith("NN") and token.lower_ in _NOMINATIVE
        if relative or reduced or (token.tag_ in FINITE and before.tag_ == "CC"):
            embedded += 1
        if token.tag_ in FINITE:
            if not embedded:
                return True
            embedded -= 1
    return False
