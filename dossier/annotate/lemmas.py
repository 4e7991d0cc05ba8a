"""The spaCy component that gives each word its lemma: spaCy's rules for English, asked once for each word and tag."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from spacy.attrs import LEMMA, MORPH, ORTH, POS
from spacy.lang.en.lemmatizer import EnglishLemmatizer
from spacy.language import Language
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

MOST = 100_000
"""Lemmas remembered. A document that finds so many begins anew."""
FORMS = {
    "be": "am is are was were been being 's 're 'm ’s ’re ’m",
    "have": "has had having 've ’ve",
    "do": "does did done doing",
    "will": "'ll ’ll wo",
    "would": "'d ’d",
    "can": "ca",
}
"""What the tables of the rules leave out of auxiliaries. `'s` and `'d` as auxiliaries are most often these."""
AUXILIARIES = {form: lemma for lemma, forms in FORMS.items() for form in forms.split()}


class Lemmatizer(EnglishLemmatizer):
    """The rules read nothing but the word, its part of speech and its morphology, so the three stand for the lemma."""

    def __init__(self, vocab: Vocab, name: str = "lemmatizer") -> None:
        super().__init__(vocab, None, name, mode="rule", overwrite=True)
        self.known: dict[tuple[int, ...], int] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Return `doc` with all its lemmas set anew."""
        if len(self.known) >= MOST:
            self.known.clear()
            self.cache.clear()
        keys = [*map(tuple, doc.to_array([ORTH, POS, MORPH]).tolist())]
        for i, key in enumerate(keys):
            if key not in self.known:
                self.known[key] = self.vocab.strings.add(self._lemma(doc[i]))
        lemmas = np.array([self.known[key] for key in keys], dtype=np.uint64)
        doc.from_array([LEMMA], lemmas)  # type: ignore[arg-type]
        return doc

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> "Lemmatizer":
        """Read the tables. The lists of words become keys: each new word is looked for in one of up to 57,000."""
        super().from_disk(path, exclude=exclude)
        index = self.lookups.get_table("lemma_index")
        for pos, words in list(index.items()):
            index[pos] = dict.fromkeys(words)
        return self

    def _lemma(self, token: Token) -> str:
        known = AUXILIARIES.get(token.lower_) if token.pos_ == "AUX" else None
        return known or str(self.rule_lemmatize(token)[0])


@Language.factory("dossier_lemmatizer", requires=["token.pos", "token.morph"], assigns=["token.lemma"])
def make_lemmatizer(nlp: Language, name: str) -> Lemmatizer:
    """Return a lemmatizer without tables; `from_disk` or `initialize` gives it those."""
    return Lemmatizer(nlp.vocab, name)
