import pytest

from dossier.annotate.mentions import find_mentions
from dossier.annotate.roles import find_roles
from tests.annotate.mentions.docs import article_of, parsed

PERSON = {"Ida Solberg": "PERSON"}


def roles(rows: str, ents: dict[str, str] = PERSON) -> list[tuple[str, str]]:
    doc = parsed(rows, ents)
    article = article_of(doc.text)
    mentions = find_mentions(article, doc)
    return [(mentions[role.mention].text, role.text) for role in find_roles(article, doc, mentions)]


TITLE = """
Lorne NNP compound 2
Energy NNP compound 2
Minister NNP compound 4
Ida NNP compound 4
Solberg NNP nsubj 5
spoke VBD ROOT 5
. . punct 5
"""
MR = """
Mrs NNP compound 1
Solberg NNP nsubj 2
spoke VBD ROOT 2
. . punct 2
"""
APPOSITION = """
Ida NNP compound 1
Solberg NNP nsubj 13
, , punct 1
45 CD nummod 1
, , punct 1
a DT det 7
former JJ amod 7
envoy NN appos 1
to IN prep 7
Norway NNP pobj 8
who WP nsubj 11
sails VBZ relcl 7
, , punct 1
spoke VBD ROOT 13
. . punct 13
"""
BEFORE = """
The DT det 1
owner NN nsubj 5
, , punct 1
Ida NNP compound 4
Solberg NNP appos 1
spoke VBD ROOT 5
. . punct 5
"""
RELATIVE = """
Ida NNP compound 1
Solberg NNP nsubj 8
, , punct 1
who WP nsubj 4
chairs VBZ relcl 1 chair
the DT det 6
panel NN dobj 4
, , punct 1
spoke VBD ROOT 8
. . punct 8
"""
COPULA = """
Ida NNP compound 1
Solberg NNP nsubj 2
is VBZ ROOT 2
a DT det 5
retired JJ amod 5
captain NN attr 2
. . punct 2
"""
NOT = """
Ida NNP compound 1
Solberg NNP nsubj 2
is VBZ ROOT 2
not RB neg 2
a DT det 5
captain NN attr 2
. . punct 2
"""
SERVED = """
Ida NNP compound 1
Solberg NNP nsubj 2
served VBD ROOT 2 serve
as IN prep 2
a DT det 6
board NN compound 6
director NN pobj 3
. . punct 2
"""
AT = """
Ida NNP compound 1
Solberg NNP nsubj 6
at IN prep 1
the DT det 5
Lorne NNP compound 5
Institute NNP pobj 2
spoke VBD ROOT 6
. . punct 6
"""
PLACE = """
Ida NNP compound 1
Solberg NNP nsubj 5
, , punct 1
a DT det 4
day NN npadvmod 5
left VBD ROOT 5
. . punct 5
"""
OWNER_OF = """
The DT det 1
owner NN nsubj 8
of IN prep 1
Lorne NNP pobj 2
, , punct 3
Ida NNP compound 6
Solberg NNP appos 3
, , punct 3
spoke VBD ROOT 8
. . punct 8
"""
HYPHEN = """
Its PRP$ poss 1
secretary NN nsubj 7
- HYPH punct 1
general NN nsubj 7
, , punct 3
Ida NNP compound 6
Solberg NNP appos 3
spoke VBD ROOT 7
. . punct 7
"""
PLURAL_OWNER = """
The DT det 1
mills NNS poss 3
’ POS case 1
owner NN nsubj 7
, , punct 3
Ida NNP compound 6
Solberg NNP appos 3
spoke VBD ROOT 7
. . punct 7
"""
LIST = """
They PRP nsubj 1
met VBD ROOT 1
Ida NNP compound 3
Solberg NNP dobj 1
, , punct 3
Reik NNP conj 3
and CC cc 3
the DT det 8
head NN conj 3
of IN prep 8
Lorne NNP pobj 9
. . punct 1
"""
ANOTHER = """
In IN prep 10
letters NNS pobj 0
to IN prep 1
Ida NNP compound 4
Solberg NNP pobj 2
, , punct 4
the DT det 7
owner NN appos 4
of IN prep 7
Lorne NNP pobj 8
wrote VBD ROOT 10
. . punct 10
"""
QUOTED = """
Ida NNP compound 1
Solberg NNP nsubj 2
was VBD ROOT 2
“ `` punct 5
a DT det 5
thief NN attr 2
” '' punct 5
. . punct 2
"""


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (TITLE, ["Lorne Energy Minister"]),
        (APPOSITION, ["a former envoy to Norway"]),
        (BEFORE, ["The owner"]),
        (RELATIVE, ["who chairs the panel"]),
        (COPULA, ["a retired captain"]),
        (NOT, []),
        (SERVED, ["a board director"]),
        (PLACE, []),
        (OWNER_OF, ["The owner of Lorne"]),
        (HYPHEN, ["Its secretary-general"]),
        (PLURAL_OWNER, ["The mills ’ owner"]),
        (LIST, []),
        (ANOTHER, []),
        (QUOTED, []),
    ],
    ids=[
        "title",
        "apposition",
        "before",
        "relative",
        "copula",
        "not",
        "served",
        "no role",
        "tied to the last noun",
        "hyphen",
        "plural owner",
        "a list",
        "the subject of its own verb",
        "what somebody calls her",
    ],
)
def test_roles_beside_a_name(rows: str, expected: list[str]) -> None:
    assert roles(rows) == [("Ida Solberg", text) for text in expected]


def test_an_honorific_is_no_role() -> None:
    assert roles(MR, {"Solberg": "PERSON"}) == []


def test_the_body_a_person_is_named_with() -> None:
    assert roles(AT, PERSON | {"Lorne Institute": "ORG"}) == [("Ida Solberg", "at the Lorne Institute")]


def test_a_role_has_twelve_words_at_most() -> None:
    rows = COPULA.replace(". . punct 2", "of IN prep 5\n" + "old JJ amod 21\n" * 14 + "boats NNS pobj 6\n. . punct 2")
    (role,) = roles(rows)
    assert len(role[1].split()) == 12


AIDE = """
{0} DT det 1
aide NN nsubj 9
to TO prep 1
the DT det 4
mayor NN pobj 2
, , punct 4
Ida NNP compound 7
Solberg NNP appos 4
, , punct 1
spoke VBD ROOT 9
. . punct 9
"""
TERMS = """
Six CD nummod 2
- HYPH punct 0
term NN compound 3
Mayor NNP npadvmod 5
Ida NNP compound 5
Solberg NNP nsubj 6
lost VBD ROOT 6
. . punct 6
"""
AND = """
The DT det 1
clerk NN nsubj 8
and CC cc 1
his PRP$ poss 4
deputy NN conj 1
, , punct 4
Ida NNP compound 7
Solberg NNP appos 4
spoke VBD ROOT 8
. . punct 8
"""
HIS = """
His PRP$ poss 3
sister NN compound 3
Ida NNP compound 3
Solberg NNP nsubj 4
spoke VBD ROOT 4
. . punct 4
"""
COULD = COPULA.replace("is VBZ ROOT 2", "would MD aux 3\nbe VB ROOT 3").replace("2\na DT", "2\na DT")


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (AIDE.format("The"), ["The aide to the mayor"]),
        (AIDE.format("An"), []),
        (AIDE.format("The").replace("aide", "widow").replace("Ida", "Ivan"), []),
        (TERMS, ["Six-term Mayor"]),
        (AND, ["his deputy"]),
        (HIS, ["His sister"]),
        (COPULA.replace("captain", "woman"), []),
        (COPULA.replace(". . punct 2", "? . punct 2"), []),
    ],
    ids=["the mayor's aide", "which of the two", "a widow is no Ivan", "compound", "and", "whose", "anybody", "asked"],
)
def test_whose_role_it_is(rows: str, expected: list[str]) -> None:
    name = "Ivan Solberg" if "Ivan" in rows else "Ida Solberg"
    assert [text for _, text in roles(rows, {name: "PERSON"})] == expected
