"""What others believe, allege or have heard of somebody is no role."""

import pytest

from tests.annotate.test_roles import roles

BELIEVED = """
Police NNS nsubj 1
{0} VBP ROOT 1 {0}
Ida NNP compound 3
Solberg NNP nsubj 4
is VBZ ccomp 1
a DT det 6
captain NN attr 4
. . punct 1
"""
GUESSED = """
Ida NNP compound 1
Solberg NNP nsubj 2
was VBD ROOT 2 be
{0}a DT det {1}
captain NN attr 2
. . punct 2
"""
ASIDE = """
Ida NNP compound 1
Solberg NNP nsubj 2
was VBD ROOT 2 be
, , punct 2
police NNS nsubj 5
believe VBP parataxis 2 believe
, , punct 2
a DT det 8
captain NN attr 2
. . punct 2
"""
CLAIM = """
Claims NNS nsubj 8
that IN mark 4
Ida NNP compound 3
Solberg NNP nsubj 4
was VBD acl 0 be
a DT det 6
captain NN attr 4
soon RB advmod 8
spread VBD ROOT 8
. . punct 8
"""
BEHIND = """
Ida NNP compound 1
Solberg NNP nsubj 7
, , punct 1
{0} RB advmod 5
a DT det 5
captain NN appos 1
, , punct 1
fled VBD ROOT 7
. . punct 7
"""


@pytest.mark.parametrize(
    "rows",
    [
        *(
            BELIEVED.format(verb)
            for verb in ("believe", "think", "hear", "suspect", "allege", "fear", "suggest", "claim")
        ),
        GUESSED.format("allegedly RB advmod 2\n", 5),
        ASIDE,
        ASIDE.replace("believe VBP parataxis 2 believe", "say VBP parataxis 2 say"),
        CLAIM,
        *(BEHIND.format(word) for word in ("allegedly", "reportedly", "not")),
    ],
)
def test_what_others_believe_of_someone_is_no_role(rows: str) -> None:
    assert roles(rows) == []


@pytest.mark.parametrize("rows", [GUESSED.format("", 4), BEHIND.format("now")], ids=["was", "now"])
def test_what_the_article_itself_says_is_a_role(rows: str) -> None:
    assert roles(rows) == [("Ida Solberg", "a captain")]
