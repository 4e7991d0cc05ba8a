"""The words by which English news names people and bodies without their names."""

from typing import Final, Literal

Gender = Literal["he", "she"]


def word_set(words: str) -> frozenset[str]:
    """Return the words of a written list."""
    return frozenset(words.split())


HONORIFICS: Final[dict[str, Gender | None]] = {
    **dict.fromkeys(("mr", "mister", "sir", "lord", "king", "prince", "sheikh", "father", "brother", "baron"), "he"),
    **dict.fromkeys(("mrs", "ms", "miss", "madam", "lady", "dame", "queen", "princess", "sister", "baroness"), "she"),
    **dict.fromkeys(
        word_set("alhaji datuk shri otunba malam mallam ustaz maulana mullah herr monsieur signor señor"), "he"
    ),
    **dict.fromkeys(word_set("alhaja hajia datin smt sheikha doña frau madame mme signora señora"), "she"),
    **dict.fromkeys(("mx", "dr", "doctor", "prof", "professor", "rev", "reverend", "hon", "st", "saint"), None),
    **dict.fromkeys(word_set("comrade mama hon'ble hon’ble honourable canon msgr"), None),
    "fr": "he",
    "sr": "she",
}
"""Words that stand only before a name, in lower case without a full stop, and the pronoun they ask for."""

STYLES: Final = word_set("eze oba")
"""Titles that are surnames, too: before a name they are no part of it."""
PORTFOLIOS: Final = word_set("""
    home foreign external internal affairs interior defence defense finance treasury health education justice energy
    trade industry transport environment agriculture labour labor culture housing science executive fire police state
    attorney
    """)
"""What an office is of, as words before it in capitals: `the Home Secretary`, `the Chief Fire Officer`."""
TITLES: Final = word_set("""
    president vice prime deputy foreign minister premier chancellor secretary senator sen representative
    rep congressman congresswoman governor gov lieutenant mayor ambassador envoy commissioner councillor
    chairman chairwoman chair chief director general gen colonel col major maj captain capt sergeant sgt
    corporal officer commander admiral adm marshal judge justice inspector detective superintendent
    constable sheriff attorney prosecutor pope archbishop bishop cardinal imam ayatollah rabbi pastor mp
    mep pm ceo cfo spokesman spokeswoman spokesperson speaker leader coach manager defender striker
    midfielder goalkeeper quarterback analyst professor economist author actor actress singer former ex
    acting interim interior defence defense finance emperor sultan emir crown senior lawyer engineer
    scientist researcher founder editor reporter correspondent journalist director-general alderman taoiseach
    tánaiste cathaoirleach
    """)
"""Words that can stand before a name as a title; of a person's name none is a part."""

ABBREVIATED: Final = word_set("Adv Ald Barr Ch Cllr Const Cr DC DCI DCS DI DS DSI Det Engr Insp PC PCSO Supt WPC")
"""Titles as they are written before a name, in these letters and no others."""

GENDERED: Final[dict[str, Gender]] = {
    **dict.fromkeys(
        word_set("""
    spokesman chairman businessman congressman policeman fireman actor son father husband brother
    grandfather uncle nephew boyfriend man boy king prince duke gentleman widower statesman salesman
    sportsman cameraman fisherman groom dad gunman hitman conman madman
    """),
        "he",
    ),
    **dict.fromkeys(
        word_set("""
    spokeswoman chairwoman businesswoman congresswoman policewoman actress daughter mother wife sister
    grandmother aunt niece girlfriend woman girl queen princess duchess lady widow stateswoman heiress
    hostess waitress bride ballerina mom mum
    """),
        "she",
    ),
}
del GENDERED["actor"]

PERSON_NOUNS: Final = frozenset(GENDERED) | word_set("""
    actor advocate activist adviser advisor agent ambassador analyst archbishop architect artist
    assistant astronaut athlete attorney author banker bishop boss candidate captain celebrity ceo chair
    chairperson chancellor chief child clerk coach colleague columnist comedian commander commentator
    commissioner consultant coordinator correspondent councillor counsel critic dealer defendant
    defender delegate democrat deputy designer detective diplomat director dissident doctor driver
    economist editor employee engineer envoy executive expert farmer filmmaker founder friend general
    governor guard guest head historian host inspector inmate investigator investor journalist judge
    justice lawmaker lawyer leader legislator lieutenant lord manager mayor member midfielder militant
    minister model monarch mp musician nurse offender officer official opponent owner painter parent
    partner passenger pastor patient philosopher photographer physician physicist pilot player pm poet
    politician pope premier president principal prisoner producer professor programmer prosecutor
    protester quarterback rabbi reporter representative republican rescuer researcher resident rival
    scholar scientist secretary senator sergeant sheriff singer skipper soldier spokesperson star
    strategist striker student successor suspect teacher teenager tenant trainer veteran victim
    volunteer winner witness worker writer youth rep person surgeon therapist informant relative
    survivor eyewitness coroner cousin sibling neighbour neighbor spouse twin medic paramedic hiker sailor teen
    toddler gunman killer accountant robber jogger blogger climber pedestrian cyclist motorist burglar
    aide tycoon billionaire magnate chef barrister solicitor magistrate policymaker
    """)
"""Lemmas of nouns for one person, by what he or she is or does."""

BODY_NOUNS: Final = word_set("""
    academy administration agency airline alliance army association authority bank board brand
    broadcaster bureau cabinet carrier charity club college commission committee company conglomerate
    congress corporation council court department embassy employer federation firm foundation fund
    government group hospital institute institution league magazine manufacturer maker ministry movement
    museum network newspaper office organisation organization panel parliament party police producer
    publisher regulator retailer school senate service society station studio team think-tank tribunal
    union university utility watchdog website
    """)
"""Lemmas of nouns for a body of people; also what tells nothing as a name by itself."""

COMPANY_NOUNS: Final = word_set("company firm corporation business carrier airline automaker carmaker retailer")
"""Body nouns that are hardly ever a part of the name they stand for."""

SAME_ROLE: Final = {
    **dict.fromkeys(("spokesman", "spokeswoman"), "spokesperson"),
    **dict.fromkeys(("chairman", "chairwoman", "chair"), "chairperson"),
    **dict.fromkeys(("pm", "premier"), "minister"),
    "attorney": "lawyer",
    "rep": "representative",
}
"""Role nouns that are written now one way, now another."""

STORMS: Final = word_set("Storm Hurricane Cyclone Typhoon")
"""What stands before the name of a storm."""
PRONOUNS: Final[dict[str, Gender | Literal["they"]]] = {
    **dict.fromkeys(("he", "him", "his", "himself"), "he"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "she"),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), "they"),
}
INDEFINITE: Final = word_set("a an another one")
RANKS: Final = word_set(
    "former ex acting interim vice deputy senior prime foreign interior defence defense finance crown"
)
PERSON_ENDINGS = ("ist", "man", "woman", "ologist", "maker", "holder", "keeper", "owner", "person", "ician", "worker")
PARTICLES: Final = word_set(
    "al el ul ur bin ibn ben bint de del della der den di du da dos la le van von ter zu y e af av"
)
"""Words in lower case that can be a part of a name."""

TIME_WORDS: Final = word_set("""
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december today yesterday tomorrow jan feb apr aug sept oct nov dec
    """)


def plain(word: str) -> str:
    """Return a word as the lists here hold it: lower case, without full stops."""
    return word.lower().replace(".", "")


def is_title(word: str) -> bool:
    """Say whether a word can stand before a name as a title or an honorific."""
    return plain(word) in TITLES or plain(word) in HONORIFICS or word.removesuffix(".") in ABBREVIATED


def is_role_word(word: str) -> bool:
    """Say whether a word can be the noun of a role: what one person is or does, no mere rank or honorific."""
    if plain(word) in HONORIFICS and not word.islower():
        return False
    if word.removesuffix(".") in ABBREVIATED:
        return True
    word = plain(word)
    return word in PERSON_NOUNS or word in TITLES - RANKS or word.endswith(PERSON_ENDINGS)
