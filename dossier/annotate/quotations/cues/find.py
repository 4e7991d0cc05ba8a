"""The words that make something speech: where they stand, and whether they state, deny or suppose it."""

from dataclasses import dataclass
from typing import Literal

from dossier.annotate.quotations.cues.alleged import alleged
from dossier.annotate.quotations.cues.byform import cue_by_form
from dossier.annotate.quotations.cues.perceived import Told, asked, blamed, perceived
from dossier.annotate.quotations.cues.unsaid import NEGATION, denied, group, refused, supposed
from dossier.annotate.quotations.cues.verbs import SPEECH, STANCE
from dossier.annotate.quotations.lexicon import words
from dossier.annotate.quotations.reading import Reading, Sentence

Kind = Literal["speech", "stance", "source"]
_MODAL = words("would could may might should can must")
_BE = words("is was were are be been being 's")
_SAID_TO_BE = words("said believed thought")
_GESTURES = words("grin laugh shrug sigh gush begin")
NOBODY = words("no nobody none neither nothing")
_SOURCES = ("according to", "in the words of", "in the view of", "in the opinion of", "as per")


@dataclass(frozen=True, slots=True)
class CueAt:
    """A cue: half-open token indices, where its auxiliaries and adverbs begin, and how it is meant."""

    first: int
    last: int
    begin: int
    lemma: str
    kind: Kind
    negated: bool = False
    unsaid: bool = False
    """Whether someone denies that it was said."""
    supposed: bool = False
    passive: bool = False
    infinitive: bool = False
    gerund: bool = False
    alleged: int = -1
    """Where the words begin that say it is alleged; -1 where it is not."""


def find_cues(reading: Reading, sentence: Sentence) -> list[CueAt]:
    """Return the cues of a sentence that stand outside quotation marks, in order."""
    found: list[CueAt] = []
    i = sentence.first
    while i < sentence.last:
        source = _source(reading, i, sentence.last) or _put(reading, sentence, i)
        if source:
            found.append(source)
            i = source.last
            continue
        if reading.outside[i]:
            cue = _verb(reading, sentence, i)
            if cue:
                found.append(cue)
        i += 1
    return found


def _put(reading: Reading, sentence: Sentence, i: int) -> CueAt | None:
    """`as Ida Holm once put it`."""
    after = reading.doc[i + 1].lower_ if i + 1 < sentence.last else ""
    if reading.doc[i].lower_ not in ("put", "puts") or after != "it" or not reading.outside[i]:
        return None
    begin = group(reading, sentence, i)[0]
    near = [reading.doc[j].lower_ for j in range(max(sentence.first, begin - 12), begin)]
    return CueAt(i, i + 2, begin, "put", "speech") if "as" in near else None


def _source(reading: Reading, i: int, last: int) -> CueAt | None:
    if reading.doc[i].lower_ not in ("according", "in", "as"):
        return None
    for phrase in _SOURCES:
        words = phrase.split()
        got = [reading.doc[j].lower_ for j in range(i, min(last, i + len(words))) if reading.outside[j]]
        if got == words:
            return CueAt(i, i + len(words), i, phrase, "source")
    return None


def _verb(reading: Reading, sentence: Sentence, i: int) -> CueAt | None:
    token = reading.doc[i]
    form = token.lower_
    lemma, kind = (SPEECH[form], "speech") if form in SPEECH else (STANCE.get(form), "stance")
    if lemma is None and cue_by_form(reading, sentence, i):
        lemma, kind = token.lemma_.lower() or form, "speech"
    if lemma is None or not (token.tag_.startswith("VB") or form in ("said", "told", "says")):
        return None
    if _named(reading, sentence, i):
        return None
    begin, words_before = group(reading, sentence, i)
    told = _told_of(reading, sentence, i, begin, gerund=form.endswith("ing") or "having" in words_before)
    bare = token.tag_ == "VB" and not words_before and form not in ("read",)
    if _adjectival(reading, i, begin) or (bare and told is None):
        return None
    pointing = lemma == "point" and (i + 1 >= sentence.last or reading.doc[i + 1].lower_ != "out")
    if pointing or (form.endswith("ing") and lemma in _GESTURES):
        return None
    be = bool(words_before & _BE)
    infinitive = "to" in words_before
    negated = bool(words_before & NEGATION) or (begin > 0 and reading.doc[begin - 1].lower_ in ("without", "nor"))
    unsaid = denied(reading, sentence, i, begin)
    negated |= unsaid or (infinitive and refused(reading, sentence, begin))
    negated |= infinitive and asked(reading, sentence, reading.before(begin))
    negated |= told is not None and bool(group(reading, sentence, told.verb)[1] & NEGATION)
    return CueAt(
        i, i + 1, begin, lemma, "speech" if kind == "speech" else "stance",
        negated=negated,
        unsaid=unsaid,
        supposed=_may(reading, i, words_before) or supposed(reading, sentence, begin),
        passive=_passive(reading, i, be=be, alone=not words_before),
        infinitive=infinitive,
        gerund=(form.endswith("ing") and not be) or "having" in words_before,
        alleged=alleged(reading, begin, i, told),
    )  # fmt: skip


def _may(reading: Reading, i: int, words_before: set[str]) -> bool:
    """Whether a modal leaves open that it is said: not in `would say only that`, `could say no more than that`."""
    after = [t.lower_ for t in reading.doc[i + 1 : i + 3]]
    only = "only" in words_before or after[:1] == ["only"] or after == ["no", "more"]
    return bool(words_before & _MODAL) and not only


def _told_of(reading: Reading, sentence: Sentence, i: int, begin: int, *, gerund: bool) -> Told | None:
    """Return who speaks where another verb tells of it: `heard a man say`, `accused Berg of saying`."""
    left = reading.before(begin)
    if gerund:
        return perceived(reading, sentence, left) or blamed(reading, sentence, left)
    bare = reading.doc[i].tag_ in ("VB", "VBP") and begin == i
    return perceived(reading, sentence, left, bare=True) if bare else None


def _passive(reading: Reading, i: int, *, be: bool, alone: bool) -> bool:
    """`was told`; `told by Roth`; `men said to be “managers”`."""
    tag, after = reading.doc[i].tag_, reading.doc[min(i + 1, len(reading.doc) - 1)].lower_
    further = reading.doc[min(i + 2, len(reading.doc) - 1)].lower_
    to_be = after == "to" and further in ("be", "have")
    said_to_be = to_be and reading.doc[i].lower_ in _SAID_TO_BE and reading.doc[i - 1].tag_ != "PRP"
    participle = alone and ((tag == "VBN" and (after == "by" or to_be)) or (tag == "VBD" and said_to_be))
    return (tag in ("VBN", "VBD") and be) or participle


def _named(reading: Reading, sentence: Sentence, i: int) -> bool:
    """Whether the form is a name here: `Felt told ...`, `Mr Reading`."""
    token = reading.doc[i]
    if not token.text[0].isupper() or token.lower_ == "said":
        return False
    return i > sentence.first or bool(token.ent_type_) or token.tag_ in ("VBD", "VBZ", "VBN", "NNP")


def _adjectival(reading: Reading, i: int, begin: int) -> bool:
    """Whether a participle belongs to a noun: `the proposed law`, `plans announced on Monday`, `his stated aim`."""
    token = reading.doc[i]
    before = reading.doc[begin - 1].tag_ if begin > 0 else ""
    if token.tag_ in ("VBN", "VBG", "JJ") and before in ("DT", "PRP$", "POS", "JJ", "CD"):
        return reading.phrase_at[i] >= 0 or before != "CD"
    if token.tag_ == "VBN" and reading.doc[min(i + 1, len(reading.doc) - 1)].lower_ == "by":
        return False
    return token.tag_ == "VBN" and begin == i and token.dep_ in ("acl", "amod") and token.lower_ not in ("said", "told")
