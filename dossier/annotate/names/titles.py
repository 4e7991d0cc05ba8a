"""A title is no part of a name: `President Ana Mirren` names Ana Mirren."""

from spacy.language import Language
from spacy.tokens import Doc, Span

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
    ents = []
    for ent in doc.ents:
        start = ent.start
        while ent.label_ == "PERSON" and start < ent.end - 1 and doc[start].text in TITLES:
            start += 1
        ents.append(ent if start == ent.start else Span(doc, start, ent.end, label=ent.label))
    doc.set_ents(ents)
    return doc
