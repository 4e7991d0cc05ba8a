"""The words that make something speech: where they stand, and whether they state, deny or suppose it."""

from dataclasses import dataclass
from typing import Literal

from dossier.annotate.quotations.lexicon import words
from dossier.annotate.quotations.reading import Reading, Sentence
from dossier.annotate.quotations.verbs import SPEECH, STANCE

Kind = Literal["speech", "stance", "source"]
_AUXILIARY = words(
    """
    has have had is was were are be been being 's 've 'd 'll will would could may might should can must do does
    did to
    """
)
_NEGATION = words("not n't n’t never neither nor hardly rarely no without")
_MODAL = words("would could may might should can must")
_SUPPOSING = words("if whether unless until should lest")
_REFUSING = words(
    """
    refused refuse refuses refusing declined decline declines declining failed fails failing unable unwilling
    reluctant forgot stopped avoided want wanted wants expected likely supposed tempted hesitant able ready due
    asked
    """
)
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
    supposed: bool = False
    passive: bool = False
    infinitive: bool = False
    gerund: bool = False


def find_cues(reading: Reading, sentence: Sentence) -> list[CueAt]:
    """Return the cues of a sentence that stand outside quotation marks, in order."""
    found: list[CueAt] = []
    i = sentence.first
    while i < sentence.last:
        source = _source(reading, i, sentence.last)
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
    if lemma is None or not (token.tag_.startswith("VB") or form in ("said", "told", "says")):
        return None
    if _named(reading, sentence, i):
        return None
    begin, group = _group(reading, sentence, i)
    if _adjectival(reading, i, begin) or (token.tag_ == "VB" and not group and form not in ("read",)):
        return None
    pointing = lemma == "point" and (i + 1 >= sentence.last or reading.doc[i + 1].lower_ != "out")
    if pointing or (form.endswith("ing") and lemma in _GESTURES):
        return None
    be = bool(group & {"is", "was", "were", "are", "be", "been", "being", "'s"})
    agent = token.tag_ == "VBN" and not group and reading.doc[min(i + 1, len(reading.doc) - 1)].lower_ == "by"
    passive = (token.tag_ in ("VBN", "VBD") and be) or agent
    negated = bool(group & _NEGATION) or (begin > 0 and reading.doc[begin - 1].lower_ in ("without", "nor"))
    infinitive = "to" in group
    if infinitive:
        negated |= _refused(reading, sentence, begin)
    supposed = bool(group & _MODAL) or _supposed(reading, sentence, begin)
    return CueAt(
        i,
        i + 1,
        begin,
        lemma,
        "speech" if kind == "speech" else "stance",
        negated,
        supposed,
        passive,
        infinitive,
        form.endswith("ing") and not be,
    )


def _named(reading: Reading, sentence: Sentence, i: int) -> bool:
    """Whether the form is a name here: `Felt told ...`, `Mr Reading`."""
    token = reading.doc[i]
    if not token.text[0].isupper() or token.lower_ == "said":
        return False
    return i > sentence.first or bool(token.ent_type_) or token.tag_ in ("VBD", "VBZ", "VBN", "NNP")


def _group(reading: Reading, sentence: Sentence, i: int) -> tuple[int, set[str]]:
    """Return where the auxiliaries and adverbs before a verb begin, and which words they are."""
    begin, words = i, set()
    while begin > sentence.first and reading.outside[begin - 1]:
        token = reading.doc[begin - 1]
        if (token.lower_ not in _AUXILIARY | _NEGATION and not token.tag_.startswith("RB")) or token.tag_ == "POS":
            break
        words.add(token.lower_)
        begin -= 1
    return begin, words


def _adjectival(reading: Reading, i: int, begin: int) -> bool:
    """Whether a participle belongs to a noun: `the proposed law`, `plans announced on Monday`, `his stated aim`."""
    token = reading.doc[i]
    before = reading.doc[begin - 1].tag_ if begin > 0 else ""
    if token.tag_ in ("VBN", "VBG", "JJ") and before in ("DT", "PRP$", "POS", "JJ", "CD"):
        return reading.phrase_at[i] >= 0 or before != "CD"
    if token.tag_ == "VBN" and reading.doc[min(i + 1, len(reading.doc) - 1)].lower_ == "by":
        return False
    return token.tag_ == "VBN" and token.dep_ in ("acl", "amod") and token.lower_ not in ("said", "told")


def _refused(reading: Reading, sentence: Sentence, begin: int) -> bool:
    window = [reading.doc[j].lower_ for j in range(max(sentence.first, begin - 3), begin)]
    return bool(window) and window[-1] in _REFUSING


def _supposed(reading: Reading, sentence: Sentence, begin: int) -> bool:
    """Whether `if` or `whether` opens the clause, or the sentence asks."""
    phrase = reading.phrase(begin - 1)
    opener = (phrase.start if phrase else begin) - 1
    if opener >= sentence.first and reading.doc[opener].lower_ in _SUPPOSING and reading.outside[opener]:
        return True
    ends = reading.text[max(sentence.start, sentence.end - 4) : sentence.end].rstrip().endswith("?")
    first = reading.doc[sentence.first].lower_ if sentence.first < len(reading.doc) else ""
    asks = first in _AUXILIARY | {"why", "how", "what", "who", "when", "where", "whether"}
    return ends and asks and reading.outside[sentence.first]
