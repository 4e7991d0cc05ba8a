"""The rules on sentences whose tags and arcs are written by hand: no model, no parser's mistakes."""

from spacy.tokens import Doc

from dossier.annotate.quotations import find_quotations
from dossier.model import Mention
from tests.annotate.quotations.helpers import article, parsed, quotations


def told(text: str, doc: Doc) -> list[tuple[str, str | None, str | None, str]]:
    return [(q.text, q.speaker and q.speaker.text, q.cue and q.cue.lemma, q.kind) for q in quotations(text, doc)]


def test_split_by_its_attribution() -> None:
    text = "“It failed,” Ms Oduya said, “because nobody looked.”"
    tags = "`` PRP VBD , '' NNP NNP VBD , `` IN NN VBD . ''"
    doc = parsed(text, tags, {6: (7, "nsubj")}, [(6, 7)])
    assert told(text, doc) == [
        ("It failed,", "Oduya", "say", "direct"),
        ("because nobody looked.", "Oduya", "say", "direct"),
    ]


def test_inversion_with_apposition() -> None:
    text = "“No,” said Lena Roth, who chairs the panel."
    doc = parsed(text, "`` UH , '' VBD NNP NNP , WP VBZ DT NN .", {6: (4, "nsubj")}, [(5, 7)])
    assert told(text, doc) == [("No,", "Lena Roth", "say", "direct")]


def test_the_name_inside_is_not_the_speaker() -> None:
    text = "“Cole knows,” Rao told Pell."
    doc = parsed(text, "`` NNP VBZ , '' NNP VBD NNP .", {5: (6, "nsubj")}, [(1, 2), (5, 6), (7, 8)])
    assert told(text, doc) == [("Cole knows,", "Rao", "tell", "direct")]


def test_quoted_part() -> None:
    text = "Haas said the plan “cannot work” unless taxes rise."
    doc = parsed(text, "NNP VBD DT NN `` MD RB VB '' IN NNS VBP .", {0: (1, "nsubj")}, [(0, 1)])
    assert told(text, doc) == [("cannot work", "Haas", "say", "mixed")]


def test_denied() -> None:
    text = "She never said “yes”."
    assert told(text, parsed(text, "PRP RB VBD `` UH '' .", {0: (2, "nsubj")})) == []


def test_nickname() -> None:
    text = "Tony “Duke” Marsh said he would resign."
    doc = parsed(text, "NNP `` NNP '' NNP VBD PRP MD VB .", {4: (5, "nsubj")}, [(0, 5)])
    assert [kind for *_, kind in told(text, doc)] == ["indirect"]


def test_indirect_with_that() -> None:
    text = "Holm warned on Monday that the mill was old."
    doc = parsed(text, "NNP VBD IN NNP IN DT NN VBD JJ .", {0: (1, "nsubj")}, [(0, 1)])
    assert told(text, doc) == [("the mill was old", "Holm", "warn", "indirect")]


def test_indirect_before_its_verb() -> None:
    text = "Rates will rise, the bank said."
    doc = parsed(text, "NNS MD VB , DT NN VBD .", {5: (6, "nsubj")})
    assert told(text, doc) == [("Rates will rise", "the bank", "say", "indirect")]


def test_named_source() -> None:
    text = "According to the ministry, rents will fall."
    doc = parsed(text, "VBG IN DT NN , NNS MD VB .", {})
    assert told(text, doc) == [("rents will fall", "the ministry", "according to", "indirect")]


def test_a_source_before_a_quotation_that_ends_the_text() -> None:
    text = "According to police, one witness said: “Run for it!”"
    doc = parsed(text, "VBG IN NNS , CD NN VBD : `` VB IN PRP . ''", {5: (6, "nsubj")})
    assert told(text, doc) == [("Run for it!", "one witness", "say", "direct")]


def test_denied_and_alleged() -> None:
    text = "Holm denied saying “we knew”."
    assert told(text, parsed(text, "NNP VBD VBG `` PRP VBD '' .", {0: (1, "nsubj"), 2: (1, "xcomp")})) == []
    text = "“We knew,” Holm is said to have told Roth."
    doc = parsed(text, "`` PRP VBD , '' NNP VBZ VBN TO VB VBN NNP .", {5: (7, "nsubjpass")}, [(5, 6), (11, 12)])
    assert told(text, doc) == [("We knew,", "Holm", "tell", "direct")]
    (row,) = quotations(text, doc)
    assert row.flags == ("alleged",)
    assert row.cue
    assert row.cue.text == "said to have told"


def test_supposed_refused_and_asked_are_no_statements() -> None:
    for text, tags in (
        ("If he says rents will fall, we leave.", "IN PRP VBZ NNS MD VB , PRP VBP ."),
        ("Holm did not say that rents will fall.", "NNP VBD RB VB IN NNS MD VB ."),
        ("Holm refused to say that rents fell.", "NNP VBD TO VB IN NNS VBD ."),
        ("Did Holm say that rents fell?", "VBD NNP VB IN NNS VBD ."),
    ):
        assert told(text, parsed(text, tags, {})) == [], text


def test_below_even_odds_nobody_is_named() -> None:
    text = "The mill stood by the river for a long time. “They all knew it would burn one day.”"
    tags = "DT NN VBD IN DT NN IN DT JJ NN . `` PRP DT VBD PRP MD VB CD NN . ''"
    (only,) = quotations(text, parsed(text, tags, {}))
    assert only.speaker is None
    assert only.confidence < 0.5


def test_the_speaker_is_the_mention() -> None:
    text = "“Yes,” said Kim."
    doc = parsed(text, "`` UH , '' VBD NNP .", {5: (4, "nsubj")})
    kim = Mention(12, 15, "Kim", type="PERSON", form="name", made_by="test", chain=0)
    (only,) = find_quotations(article(text), doc, [kim])
    assert only.speaker is not None
    assert only.speaker.mention == 0


def test_a_phrase_that_ends_a_name_is_that_name() -> None:
    text = "The Dock and Allied Workers' Union said it had warned the port."
    doc = parsed(text, "DT NNP CC NNP NNPS POS NNP VBD PRP VBD VBN DT NN .", {6: (7, "nsubj")})
    name = "Dock and Allied Workers' Union"
    start = text.index(name)
    mention = Mention(start, start + len(name), name, "ORG", "name", "test 1", 1)
    (row,) = find_quotations(article(text), doc, [mention])
    assert row.speaker is not None
    assert (row.speaker.text, row.speaker.mention) == (name, 0)
