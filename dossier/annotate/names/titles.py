"""A title is no part of a name: `President Ana Mirren` names Ana Mirren."""

from spacy.language import Language
from spacy.tokens import Doc, Span

from dossier.annotate.names.ranks import without_ranks

NAME = "dossier_titles"
TITLES = frozenset(
    """Adm. Admiral Amb. Ambassador Archbishop Ayatollah Baron Bishop Brigadier Capt. Captain Cardinal
    Chairman Chairwoman Chancellor Chief Cmdr. Col. Colonel Commander Commissioner Congressman
    Congresswoman Corporal Councillor Cpl. Dame Deputy Detective Director Dr Dr. Emir Ex-President
    Father Former Gen. General Gov. Governor Imam Inspector Judge Justice King Lady Lieutenant Lord Lt.
    Maj. Major Marshal Master Mayor Minister Miss Mr Mr. Mrs Mrs. Ms Ms. Officer PM Pope Premier
    President President-elect Prime Prince Princess Prof. Professor Queen Rabbi Rep. Representative Rev.
    Reverend Secretary Sen. Senator Sergeant Sgt. Sheik Sheikh Sheriff Sir Sister Speaker Spokesman
    Spokesperson Spokeswoman Sultan Vice""".split()  # noqa: SIM905
)


@Language.component(NAME, requires=["doc.ents"], assigns=["doc.ents"])
def strip_titles(doc: Doc) -> Doc:
    """Begin each person's name after the titles before it; a name of titles alone keeps its last word."""
    ranked = without_ranks(doc)
    if ranked != list(doc.ents):
        doc.set_ents(ranked)
    ents = doc.ents
    short = {
        k: Span(doc, start, ent.end, label=ent.label)
        for k, ent in enumerate(ents)
        if ent.label_ == "PERSON" and (start := _after_titles(ent)) > ent.start
    }
    if short:
        doc.set_ents([short.get(k, ent) for k, ent in enumerate(ents)])
    return doc


def _after_titles(ent: Span) -> int:
    """Return the first token of a name that is no title, or its last."""
    return next((token.i for token in ent[:-1] if token.text not in TITLES), ent.end - 1)
