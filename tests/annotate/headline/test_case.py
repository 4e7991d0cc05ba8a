from spacy.lang.en import English
from spacy.tokens import Doc

from dossier.annotate.headline.case import capitals_of, in_capitals, in_sentence_case
from dossier.model import Mention


def read(*words: str) -> Doc:
    return Doc(English().vocab, list(words), sent_starts=[n == 0 for n in range(len(words))])


def test_capitals_tell_nothing_where_most_words_have_one() -> None:
    assert in_capitals("Council Votes To Close The Lorne Bridge")
    assert in_capitals("COUNCIL VOTES TO CLOSE BRIDGE")
    assert not in_capitals("Council votes to close the Lorne bridge")


def test_only_names_keep_their_capitals() -> None:
    doc = read("Voters", "of", "Lorne", "met", "Solberg")
    capitals = capitals_of(doc, ())
    assert in_sentence_case("Solberg Meets Voters Of Lorne", capitals) == "Solberg meets voters of Lorne"


def test_a_name_at_the_head_of_a_sentence_is_known_from_the_mentions() -> None:
    doc = read("Solberg", "met", "them")
    found = Mention(0, 7, "Solberg", "PERSON", "name", "test", 0)
    assert capitals_of(doc, ()) == set()
    assert capitals_of(doc, [found]) == {"Solberg"}


def test_a_headline_that_shouts_is_lowered_but_for_names() -> None:
    assert in_sentence_case("SOLBERG LEAVES LORNE’S PORT", {"Solberg", "Lorne"}) == "Solberg leaves Lorne’s port"


def test_short_names_of_capitals_stay() -> None:
    assert in_sentence_case("Ferry Firm Sues EU Over McKay Report", {"McKay"}) == "ferry firm sues EU over McKay report"


def test_the_length_never_changes() -> None:
    title = "GROẞE STRAẞE İS CLOSED"
    assert len(in_sentence_case(title, {"Straße"})) == len(title)
