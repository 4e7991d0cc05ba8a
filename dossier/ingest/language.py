"""Which language a text is in."""

from functools import cache
from typing import Any

from dossier.ingest.parts import Part

_FEWEST_WORDS = 20
_SURE = 0.9
_SAMPLE = 1_500
"""Characters; more do not change the answer."""


def language_of(parts: tuple[Part, ...]) -> str:
    """The ISO 639-1 code of the language of the parts; English where they are too few words to tell."""
    text = " ".join(part.text for part in parts if part.kind != "caption")[:_SAMPLE]
    if len(text.split()) < _FEWEST_WORDS and sum(map(_is_unspaced, text)) < _FEWEST_WORDS:
        return "en"
    code, confidence = _identifier().classify(text)
    return str(code) if confidence >= _SURE else "en"


def _is_unspaced(letter: str) -> bool:
    """Chinese, Japanese, Thai and their like put no space between words."""
    return "\u0e00" <= letter <= "\u0eff" or "\u3040" <= letter <= "\u9fff"


@cache
def _identifier() -> Any:
    # Loading takes long, and most runs of the command need no language.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
