"""The role whose bearer a name in commas tells, where the role names another one's: "the aide to the mayor, …"."""

from spacy.tokens import Span, Token

from dossier.annotate.mentions.descriptions.phrases import is_role_noun
from dossier.annotate.mentions.people.given_names import likely_gender
from dossier.annotate.mentions.words import GENDERED, INDEFINITE, plain


def apposed_noun(name: Span) -> Token | None:
    """Return the noun of the role whose bearer a name tells, or None.

    The parser ties a name to the last noun, but "the mayor of Lorne, …" is a mayor and "the aide to the mayor, …" an
    aide. Who of the two "an aide to the mayor, …" names, the words do not tell, but where a verb says of another
    who the aide is, the mayor's is the name.
    """
    noun = name.root.head
    if name.root.dep_ != "appos" or noun.i >= name.start or is_told_of_another(noun, name):
        return None
    while not is_role_noun(noun) and (above := owner(noun)) is not None:
        noun = above
    if not is_role_noun(noun):
        return None
    outer, above = noun, owner(noun)
    while above is not None:
        outer, above = (above if is_role_noun(above) else outer), owner(above)
    inner = any(is_role_noun(t) and t.dep_ == "pobj" for t in noun.doc[outer.i + 1 : name.start])
    if (outer is noun and not inner) or outer.dep_ == "attr":  # "who is a cousin of the mayor, …"
        return noun
    told, known = GENDERED.get(plain(outer.text)), likely_gender(name.text)
    unclear = any(child.lower_ in INDEFINITE for child in outer.children) or (told and known and told != known)
    return None if unclear else outer


def is_told_of_another(noun: Token, name: Span) -> bool:
    """Say whether another name stands in commas between a role and a name: "the mayor, Amy Holt, his rival, …"."""
    between = (ent for ent in name.doc[noun.i + 1 : name.start].ents if ent.label_ == "PERSON")
    return any(ent.doc[ent.start - 1].text == "," and ent.doc[ent.end].text == "," for ent in between)


def owner(noun: Token) -> Token | None:
    """Return the noun that a noun behind a preposition belongs to: of "the leader of the council" the leader."""
    above = noun.head.head
    behind = noun.dep_ == "pobj" and noun.head.dep_ == "prep" and above.i < noun.i
    return above if behind and above.tag_.startswith("NN") else None
