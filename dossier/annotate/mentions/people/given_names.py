"""Given names that are nearly always a man's, or a woman's; what can be both is left out."""

from typing import Final

from dossier.annotate.mentions.words import Gender

_HE = """
    aaron abdul abdullah abraham adam adolf adrian ahmed alan albert alejandro alexander alexei alfred ali allan
    alvin amir anatoly anders andrew angus anthony antonio antony arjun arnold artem arthur asif axel barack
    barry bashar ben benjamin bernard bernhard bill bjorn bob boris brad brandon brendan brian bruce bruno carl
    carlos cedric charles christoph christopher claus clive colin craig cristiano cyril damian daniel dave david
    declan denis dennis derek diego dieter dimitri dirk dmitry dominic donald douglas duncan eduardo edward
    edwin emmanuel enrique eric erik ernest ernst eugene evan fabio felipe felix fernando finn francesco
    francisco franco frank franz fred frederick fritz gareth gary gavin geoff geoffrey george gerald gerard
    gerhard giorgio giovanni giuseppe glen gordon graham greg gregory guillermo gunther gustav guy hamid hank
    hans harald harold harry hassan hector heinz helmut henrik henry herbert herman hiroshi howard hugh hugo
    hussein ian ibrahim igor imran isaac ismail ivan jack jacob jaime jake jamal james jason javier jeff jeffrey
    jens jeremy jerome jerry jim jimmy joe joel johan johannes john jonas jonathan jorge jose josef joseph
    joshua juan julian julius jurgen justin karl keith ken kenneth kevin khalid klaus konrad kurt lars laurent
    lawrence leo leon leonard liam lionel lorenzo louis luca lucas luigi luis lukas mahmoud malcolm manuel marc
    marcel marco marcus mario mark markus martin marvin mathias matt matteo matthew maurice max maxim michael
    miguel mikael mike mikhail milan mohamed mohammad mohammed muhammad mustafa nathan neil nelson nicholas
    nicolas nigel nikolai nils norman olaf oleg oliver omar oscar oskar osman otto owen pablo patrick paul paulo
    pavel pedro per peter phil philip philippe pierre piotr rafael rahul raj rajesh ralph ramon raul raymond
    reginald ricardo richard rob robert roberto rodrigo roger roland roman ronald ross roy rudolf rupert russell
    salman samuel sanjay scott sean sebastian sergei sergio seth shaun simon stefan stefano stephen steve steven
    stuart sven tariq ted terrence terry theodore thomas tim timothy toby tom tomas tony trevor umar vaclav
    victor vijay viktor vincent vladimir walter warren wayne werner wilhelm willem william winston wolfgang
    xavier yusuf zachary
    """
_SHE = """
    abigail ada adele adriana agatha agnes aisha alexandra alice alicia alison amanda amelia amina amy ana
    anastasia angela angelina anita ann anna anne annette annie antonia astrid audrey barbara beatrice belinda
    bernadette beth betty bianca birgit brenda bridget brigitte camilla carla carmen carol carolina caroline
    catherine cecilia celia charlotte chloe christina christine claire clara claudia constance cynthia daisy
    daniela deborah deirdre denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor
    elena eliza elizabeth ella ellen elsa emilia emily emma erica erika esther ethel eva evelyn fatima fiona
    florence frances francesca frida gabriela gabrielle georgia georgina geraldine gertrude gillian gina giulia
    gloria grace greta gudrun hannah harriet hazel heather hedda heidi helen helena helga hilary hilda hillary
    ida ines inga ingrid irene irina iris isabel isabella isabelle jacqueline jane janet janice jasmine jeanette
    jenna jennifer jenny jessica jill joan joanna josephine joyce judith julia juliana julie juliet kamala karen
    karin karla kate katherine kathleen kathryn katrina katya kirsten kristina larissa latifa laura leila lena
    lidia lily linda lisa liz lorna lorraine louisa louise lucia lucy luisa lydia mabel madeleine magdalena
    malala mandy margaret margarita maria marianne marie marina marjorie marta martha martina mary mathilda
    matilda maureen megan melanie melinda melissa mercedes mia michelle mildred miranda miriam moira molly
    monica monika muriel nadia nancy naomi natalia natalie natasha nina nora norma olga olivia pamela patricia
    paula pauline penelope petra phyllis priscilla priya rachel ramona rebecca regina renata rita roberta rosa
    rosalind rose rosemary roxana ruth sabina sabine sally samantha sandra sara sarah selma sheila shirley
    sigrid silvia simone sofia solveig sonia sophia sophie stella stephanie sue susan susanna susanne suzanne
    svetlana sylvia tamara tania tanya tatiana teresa thelma theresa tina tracey ursula valentina valerie
    vanessa vera veronica victoria viola virginia wanda wendy winifred yasmin yolanda yulia yvonne zainab zoe
    """

_GENDERS: Final[dict[str, Gender]] = {
    **dict.fromkeys(_HE.split(), "he"),
    **dict.fromkeys(_SHE.split(), "she"),
}


def likely_gender(name: str) -> Gender | None:
    """Return the pronoun that a person's full name makes likely; of a single word it says nothing: a surname."""
    words = name.split()
    return _GENDERS.get(words[0].lower()) if len(words) > 1 else None
