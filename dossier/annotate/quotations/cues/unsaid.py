"""Whether a cue is meant as said: what is refused, denied or supposed is not."""

from itertools import pairwise

from dossier.annotate.quotations.lexicon import SUBORDINATE, words
from dossier.annotate.quotations.reading import Reading, Sentence

AUXILIARY = words(
    """
    has have had is was were are be been being 's 've 'd 'll will would could may might should can must do does
    did to having
    """
)
NEGATION = words("not n't n’t never neither nor hardly rarely no without")
_SUPPOSING = words("if whether unless until should lest")
_REFUSING = words(
    """
    refused refuse refuses refusing declined decline declines declining failed fails failing unable unwilling
    reluctant forgot stopped avoided want wanted wants expected likely supposed tempted hesitant able ready due
    asked
    """
)
DENYING = words(
    """
    deny denies denied denying dispute disputes disputed disputing contest contests contested contesting refute refutes
    refuted refuting disavow disavows disavowed
    """
)
_DISMISSING = words(
    """
    reject rejects rejected rejecting dismiss dismisses dismissed dismissing rebut rebuts rebutted rebutting rubbish
    rubbished rebuff rebuffed disprove disproved debunk debunked
    """
)
_CLAIM = words(
    """
    claim claims suggestion suggestions allegation allegations accusation accusations report reports rumour rumours
    rumor rumors charge charges assertion assertions contention idea notion insinuation insinuations
    """
)
_LACKING = words("evidence proof record sign indication suggestion hint truth")
_FALSE = words("untrue false wrong incorrect")
_BREAKS = words(", ; : – — and but or who which whose whom where") | SUBORDINATE
_INSIDE = ("ccomp", "xcomp", "acl", "pcomp", "prep", "dobj", "pobj", "conj")
"""How what is denied hangs on the verb that denies it."""
_REACH = 30


def group(reading: Reading, sentence: Sentence, i: int) -> tuple[int, set[str]]:
    """Return where the auxiliaries and adverbs before a verb begin, and which words they are."""
    begin, found = i, set()
    while begin > sentence.first and reading.outside[begin - 1]:
        token = reading.doc[begin - 1]
        if (token.lower_ not in AUXILIARY | NEGATION and not token.tag_.startswith("RB")) or token.tag_ == "POS":
            break
        found.add(token.lower_)
        begin -= 1
    return begin, found


def refused(reading: Reading, sentence: Sentence, begin: int) -> bool:
    """Whether an infinitive hangs on a word of refusing: `declined to say`."""
    window = [reading.doc[j].lower_ for j in range(max(sentence.first, begin - 3), begin)]
    return bool(window) and window[-1] in _REFUSING


def supposed(reading: Reading, sentence: Sentence, begin: int) -> bool:
    """Whether `if` or `whether` opens the clause, or the sentence asks."""
    phrase = reading.phrase(begin - 1)
    opener = (phrase.start if phrase else begin) - 1
    if opener >= sentence.first and reading.doc[opener].lower_ in _SUPPOSING and reading.outside[opener]:
        return True
    ends = reading.text[max(sentence.start, sentence.end - 4) : sentence.end].rstrip().endswith("?")
    first = reading.doc[sentence.first].lower_ if sentence.first < len(reading.doc) else ""
    asks = first in AUXILIARY | {"why", "how", "what", "who", "when", "where", "whether"}
    return ends and asks and reading.outside[sentence.first]


def denied(reading: Reading, sentence: Sentence, i: int, begin: int) -> bool:
    """Whether a verb stands in what someone denies: `denied saying`, `rejected claims that he said`, `no proof that`.

    Not a participle behind what is denied: `denied the claim saying that`.
    """
    whose = reading.phrase(reading.before(begin)) if reading.doc[i].tag_ == "VBG" and begin == i else None
    if whose:
        return _unheard_of(reading, whose.start - 1)
    if [reading.doc[j].lower_ for j in range(max(begin - 2, 0), begin)] == ["short", "of"]:
        return True
    for j in range(begin - 1, max(sentence.first, begin - _REACH) - 1, -1):
        if not reading.outside[j]:
            continue
        if _denies(reading, sentence, j, i):
            return True
        if reading.doc[j].lower_ in _BREAKS:
            break
    token = reading.doc[i]
    for _ in range(8):
        if token.dep_ not in _INSIDE or not sentence.first <= token.head.i < begin:
            return False
        joined, token = token.dep_ == "conj", token.head
        if not joined and reading.outside[token.i] and _denies(reading, sentence, token.i, i):
            return True
    return False


def _unheard_of(reading: Reading, of: int) -> bool:
    """`no record of Roth saying`."""
    words_before = [reading.doc[k].lower_ for k in range(max(of - 2, 0), of)]
    nothing = words_before[:1] in (["no"], ["little"]) and words_before[-1] in _LACKING
    return of > 1 and reading.doc[of].lower_ == "of" and nothing


def _denies(reading: Reading, sentence: Sentence, j: int, i: int) -> bool:
    """Whether the word at j makes what follows it, the verb at i, unsaid."""
    word, after = reading.doc[j].lower_, range(j + 1, i)
    if word in DENYING or (word in _DISMISSING and any(reading.doc[k].lower_ in _CLAIM for k in after)):
        begin, words_before = group(reading, sentence, j)
        doubly = words_before & NEGATION or (begin > sentence.first and reading.doc[begin - 1].lower_ == "without")
        return reading.doc[j].tag_.startswith("VB") and not doubly
    that = j + 1 < i and reading.doc[j + 1].lower_ == "that"
    if word in _LACKING:
        return that and any(reading.doc[k].lower_ in ("no", "little", "without") for k in range(max(j - 2, 0), j))
    return that and (
        word in _FALSE or (word == "true" and any(reading.doc[k].lower_ in NEGATION for k in range(max(j - 2, 0), j)))
    )  # fmt: skip


def disowned(reading: Reading, cue: int, first: int) -> bool:
    """Whether a quoted part belongs to what its cue denies: `denied that it was “unsafe”`, not `denied it: “...”`.

    Half-open tokens: from the cue to the quotation.
    """
    before = reading.before(first)
    if before < cue or reading.doc[before].text in (",", ":", "–", "—") or reading.doc[before].lower_ == "as":
        return False
    between = [reading.doc[k].lower_ for k in range(cue + 1, first) if reading.outside[k]]
    if "," in between or ";" in between:
        return False
    word = reading.doc[cue].lower_
    if word in _DISMISSING:
        return any(a in _CLAIM and b in ("that", "of") for a, b in pairwise(between))
    return word in DENYING
