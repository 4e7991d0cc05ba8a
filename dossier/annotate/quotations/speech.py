"""Whether what stands between marks is speech: titles, nicknames, terms and scare quotes are not."""

import re

from dossier.annotate.quotations.cues.verbs import LEMMAS
from dossier.annotate.quotations.lexicon import words
from dossier.annotate.quotations.links.ties import Link
from dossier.annotate.quotations.reading import Reading, Sentence

_NAMING = words(
    """
    named titled entitled nicknamed codenamed code-named so-called dubbed christened known called labelled labeled
    named headlined captioned subtitled reading spelled spelt pronounced meaning
    """
)
_TERM = words(
    """
    word words term terms phrase phrases title song film movie book novel album single play poem painting article
    column essay series show programme program hashtag nickname name codename slogan motto label category section
    chapter episode drama comedy musical opera track game podcast documentary memoir exhibition letter button tab
    level status
    """
)
_CREATING = words("write sing read recite chant cite begin mention")
_SMALL = words("a an the of in on at to for and or but nor by with from as is vs de la le")
_YEAR_LAST = re.compile(r",? (?:1[89]|20)\d\d\.?$")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


def is_speech(reading: Reading, sentence: Sentence, part: tuple[int, int], link: Link | None) -> bool:
    """Whether a quoted piece is something said; `link` is its likeliest tie to a cue of its own sentence."""
    piece = reading.pieces[part[0]].parts[part[1]]
    text = reading.text[piece.start : piece.end]
    words = _WORD.findall(text)
    if not words or (link and link.denied and (link.adjacent or len(words) <= 4)):
        return False
    if _nickname(reading, piece.outer_start, piece.outer_end, words):
        return False
    if _reference(reading, sentence, piece.outer_end, text):
        return False
    if sentence.bare and len(sentence.pieces) == 1:
        alone = sentence.first == 0 or reading.sentences_in(sentence.paragraph) == 1
        if alone and text[-1].isalnum() and len(words) <= 8 and not reading.pieces[part[0]].by_layout:
            return False
        return len(words) > 1 or bool(link) or text[-1] in ",.?!"
    by_form = link is not None and link.cue is not None and link.adjacent and link.cue.lemma not in LEMMAS
    titled = _title_case(words) and text[-1] not in "?!" and "." not in text[:-1] and not (by_form and not words[1:])
    if _introduced(reading, piece.outer_start, strict=not (titled or len(words) <= 3), words_titled=titled):
        return False
    told = LEMMAS - _CREATING
    spoken = link and link.adjacent and link.cue and link.cue.kind == "speech" and link.cue.lemma in told
    if titled and not spoken:
        return False
    if link and (link.cue or link.speaker) and link.score >= 0.4:
        return True
    return len(words) > 3


def _nickname(reading: Reading, start: int, end: int, words: list[str]) -> bool:
    """`Tony “Duke” Marsh`."""
    before, after = reading.text[max(0, start - 30) : start], reading.text[end : end + 30]
    first = re.search(r"([A-ZÀ-Þ][\w.’'-]*) $", before)
    return bool(len(words) <= 3 and first and re.match(r" [A-ZÀ-Þ][\w’'-]+", after) and words[0][0].isupper())


def _reference(reading: Reading, sentence: Sentence, end: int, text: str) -> bool:
    """`“Letter found on rainy street” — The Lorne Courier, August 15, 2008`: a headline with its source."""
    rest = reading.text[end : min(sentence.end, end + 120)].strip()
    dated = bool(_YEAR_LAST.search(rest)) and rest[:1] in ("–", "—", "-", ",")
    return dated and text[-1:].isalnum() and len(rest.split()) <= 12


def _title_case(words: list[str]) -> bool:
    """Whether the words are spelt as a title's: `War and Peace`, `Dawn`."""
    main = [w for w in words[1:] if w.lower() not in _SMALL]
    return words[0][0].isupper() and all(w[0].isupper() or w[0].isdigit() for w in main) and len(words) <= 12


def _introduced(reading: Reading, start: int, *, strict: bool, words_titled: bool) -> bool:
    """Whether the word before says that it is a name or a term: `a film called`, `the word`."""
    i = reading.before(reading.token_at(start))
    if i < 0 or not reading.outside[i]:
        return False
    word = reading.doc[i].lower_
    if word == "as" and i > 0:
        known = any(reading.doc[j].lower_ in ("known", "nicknamed", "titled") for j in range(max(0, i - 6), i))
        return not strict and (known or words_titled)
    if word == "called" and reading.doc[i].tag_ == "VBD":  # by someone, and no name: `whom Roth called “a bully”`
        return False
    if word in ("called", "labelled", "labeled", "dubbed", "reading", "known"):
        return not strict and reading.doc[max(i - 1, 0)].tag_ in ("NN", "NNS", "NNP", "RB", ",")
    return word in _NAMING or (word in _TERM and not strict)
