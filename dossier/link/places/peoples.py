"""Demonyms: which country a people is named after. CLDR has none, so they are made from the countries' names."""

from collections import Counter
from functools import cache
from typing import Final

from dossier.link.names import fold
from dossier.link.places.countries import countries

_IRREGULAR: Final = """
    AE emirati; BJ beninese; GA gabonese; GY guyanese; HN honduran; SN senegalese;
    SR surinamese; SV salvadoran salvadorean; TG togolese; TL timorese;
    AF afghan; AR argentine argentinian argentinean; AT austrian; AU australian aussie; AZ azeri;
    BA bosnian; BB bajan; BD bangladeshi; BF burkinabe; BR brazilian; BW motswana batswana; CA canadian;
    CH swiss; CI ivorian; CL chilean; CN chinese; CR costarican; CY cypriot; CZ czech; DE german; DK danish dane;
    DO dominican; EC ecuadorian ecuadorean; EG egyptian; ES spanish spaniard; FI finnish finn;
    FR french frenchman frenchwoman; GB british briton brit english englishman englishwoman scottish scot welsh
    welshman; GE georgian; GL greenlandic greenlander; GN guinean; GR greek; HU hungarian; IE irish irishman
    irishwoman; IL israeli; IN indian; IQ iraqi; IR iranian; IS icelandic icelander; JP japanese; KG kyrgyz;
    KH cambodian; KZ kazakh kazakhstani; LA laotian lao; LB lebanese;
    LS basotho; LU luxembourgish luxembourger; MA moroccan; MC monegasque monacan; MD moldovan; ME montenegrin;
    MG malagasy; MM burmese; MR mauritanian; MT maltese; MU mauritian; MV maldivian; MX mexican; NE nigerien;
    NG nigerian; NL dutch dutchman dutchwoman; NO norwegian; NP nepali nepalese; NZ kiwi;
    PA panamanian; PE peruvian; PH philippine filipino filipina; PL polish pole; PS palestinian; PT portuguese;
    RO romanian; RU russian; SA saudi; SC seychellois; SE swedish swede; SK slovak slovakian;
    SI slovene slovenian; SO somali; SY syrian; TH thai; TJ tajik; TM turkmen; TN tunisian;
    TR turkish turk; TW taiwanese; UA ukrainian; US american; UZ uzbek; VN vietnamese; YE yemeni; XK kosovar kosovan;
    ZW zimbabwean
"""
"""What the rule does not make, or would make for another country."""
_OF_TWO_WORDS: Final = {
    "cape verdean": "CV", "north korean": "KP", "south korean": "KR", "new zealander": "NZ", "saudi arabian": "SA",
    "south sudanese": "SS", "south african": "ZA",
}  # fmt: skip
AMBIGUOUS: Final = frozenset({"congolese", "korean", "indies", "samoan", "guianese", "micronesian", "virgin"})
PEOPLE_OF: Final = {
    "argentinian": "argentine", "argentinean": "argentine", "briton": "british", "brit": "british", "dane": "danish",
    "spaniard": "spanish", "finn": "finnish", "frenchman": "french", "frenchwoman": "french", "irishman": "irish",
    "irishwoman": "irish", "icelander": "icelandic", "dutchman": "dutch", "dutchwoman": "dutch", "nepalese": "nepali",
    "filipino": "philippine", "filipina": "philippine", "pole": "polish", "swede": "swedish", "turk": "turkish",
    "englishman": "english", "englishwoman": "english", "scot": "scottish", "welshman": "welsh",
    "ecuadorean": "ecuadorian", "kosovan": "kosovar", "saudi arabian": "saudi", "aussie": "australian",
}  # fmt: skip
"""Nouns for one of a people, and other spellings, with the adjective that names the people."""


def people_key(name: str) -> str:
    """Return what the name of a people is compared by: `Ukrainians` gives `ukrainian`, `Swedes` gives `swedish`."""
    folded = fold(name).removeprefix("the ")
    one = folded.removesuffix("s") if len(folded) > 4 and not folded.endswith(("ss", "us")) else folded
    one = one.removesuffix("men") + "man" if one.endswith("men") and one != "yemen" and one != "turkmen" else one
    return PEOPLE_OF.get(one, one)


def people_country(name: str) -> str | None:
    """Return the ISO 3166 code of the country that a people is named after, or None: a religion, a party."""
    return _demonyms().get(people_key(name))


@cache
def _demonyms() -> dict[str, str]:
    """Country code by demonym, folded; of what the rule makes for two countries there is none."""
    made = {(demonym, code) for name, code in countries().items() for demonym in _made(name)}
    counts = Counter(demonym for demonym, _ in made)
    found = {demonym: code for demonym, code in made if counts[demonym] == 1 and demonym not in AMBIGUOUS}
    for entry in _IRREGULAR.split(";"):
        code, *names = entry.split()
        found |= dict.fromkeys((PEOPLE_OF.get(name, name) for name in names), code)
    return found | _OF_TWO_WORDS


def _made(name: str) -> set[str]:
    """Return what a people could be called after the name of its country: `albania` gives `albanian`."""
    stem = name.rstrip("aeiouy")
    made = {f"{name}n"} if name.endswith("a") else set()
    if name.endswith(("an", "ait", "ar", "in")):
        made |= {f"{name}i"}
    if name.endswith(("n", "on", "al", "an", "go", "il")):
        made |= {f"{name}ese", f"{stem}ese"}
    return made | {f"{name}ian", f"{stem}ian", f"{stem}an", f"{name}an"}
