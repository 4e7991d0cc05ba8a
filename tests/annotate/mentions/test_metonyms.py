"""A place that acts stands for who acts there; one that is only a place does not."""

import pytest

from dossier.annotate.mentions import find_mentions
from tests.annotate.mentions.docs import article_of, parsed

ROWS = {
    "subject of speech": ("Moscow NNP nsubj 1\nsaid VBD ROOT 1 say\nso RB advmod 1", "Moscow"),
    "subject of decision": ("Lorne NNP nsubj 1\nrejected VBD ROOT 1 reject\nit PRP dobj 1", "Lorne"),
    "possessor": ("Moscow NNP poss 2\n's POS case 0\nrefusal NN nsubj 3\ncame VBD ROOT 3 come", "Moscow"),
    "agent": ("It PRP nsubjpass 2\nwas VBD auxpass 2\nrejected VBN ROOT 2 reject\nby IN agent 2\nMoscow NNP pobj 3",
              "Moscow"),
    "is told": ("He PRP nsubj 1\nwarned VBD ROOT 1 warn\nMoscow NNP dobj 1", "Moscow"),
    "tied": ("Ties NNS nsubj 3 tie\nwith IN prep 0\nMoscow NNP pobj 1\nsoured VBD ROOT 3 sour", "Moscow"),
    "feels": ("Moscow NNP nsubj 1\nwas VBD ROOT 1 be\nwary JJ acomp 1", "Moscow"),
    "seat": ("The DT det 1\nKremlin NNP nsubj 2\ndenied VBD ROOT 2 deny\nit PRP dobj 2", "Kremlin"),
    "visited": ("He PRP nsubj 1\nvisited VBD ROOT 1 visit\nMoscow NNP dobj 1", ""),
    "where": ("He PRP nsubj 1\nspoke VBD ROOT 1 speak\nin IN prep 1\nMoscow NNP pobj 2", ""),
    "has streets": ("Moscow NNP poss 2\n's POS case 0\nstreets NNS nsubj 3 street\nfroze VBD ROOT 3 freeze", ""),
    "grows": ("Moscow NNP nsubj 1\ngrew VBD ROOT 1 grow\nfast RB advmod 1", ""),
    "country": ("Norway NNP nsubj 1\nsaid VBD ROOT 1 say\nso RB advmod 1", ""),
}  # fmt: skip


@pytest.mark.parametrize("case", ROWS)
def test_what_stands_for_someone(case: str) -> None:
    rows, expected = ROWS[case]
    doc = parsed(rows, {"Moscow": "GPE", "Lorne": "GPE", "Norway": "GPE", "Kremlin": "ORG"})
    mentions = find_mentions(article_of(doc.text), doc)
    assert [mention.text for mention in mentions if mention.metonym] == ([expected] if expected else [])
