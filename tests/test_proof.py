from dataclasses import replace

import pytest

from dossier.errors import ContentError
from dossier.model import Article, Block, Dossier
from dossier.proof import prove
from tests.fake import annotated

TEXT = "Ida Solberg spoke. “We will not sail before Friday,” she said."
ARTICLE = Article("ferry", "The ferry", TEXT, (Block(0, len(TEXT), "paragraph"),), "articles/ferry.md", "0")


def test_what_stands_in_the_text_passes() -> None:
    one = annotated(ARTICLE)
    assert one.quotations
    prove(Dossier((one,)), [ARTICLE])


@pytest.mark.parametrize(
    "change", [{"text": "We will sail before Friday,"}, {"start": 0}, {"end": 999}, {"start": 40, "end": 12}]
)
def test_a_letter_that_differs_fails_the_build(change: dict) -> None:
    one = annotated(ARTICLE)
    wrong = replace(one, quotations=(replace(one.quotations[0], **change),))
    with pytest.raises(ContentError, match=r"articles/ferry\.md: the quotation"):
        prove(Dossier((wrong,)), [ARTICLE])


def test_an_annotation_of_an_older_text_fails_the_build() -> None:
    newer = replace(ARTICLE, text=TEXT.replace("not ", ""))
    with pytest.raises(ContentError, match="not in the text"):
        prove(Dossier((annotated(ARTICLE),)), [newer])


def test_a_wrong_speaker_is_told_as_such() -> None:
    one = annotated(ARTICLE)
    speaker = one.quotations[0].speaker
    assert speaker is not None
    wrong = replace(one.quotations[0], speaker=replace(speaker, text="Tomas Reik"))
    with pytest.raises(ContentError, match="speaker “Tomas Reik”"):
        prove(Dossier((replace(one, quotations=(wrong,)),)), [ARTICLE])
