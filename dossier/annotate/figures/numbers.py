"""How English news writes numbers and what it counts with them: pieces of regular expressions."""

SMALL = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen"
)
TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
SCALE = "hundred|thousand|million|billion|trillion|dozen|lakh|crore"
DIGITS = r"(?<![\w.,/:-])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?!\w*[.,:/]\d)"
WORDS = (
    rf"(?:[Hh]alf an?|[Aa]n?) (?:{SCALE})|"
    rf"(?:(?:{TENS})(?:[ -](?:{SMALL}))?|{SMALL})(?:[ -](?:{SCALE})){{0,2}}"
    rf"(?: and (?:(?:{TENS})(?:-(?:{SMALL}))?|{SMALL})(?!\w))?"
)
SHORT_SCALE = r"(?:bn|mn|tn|m|k|M|B)(?!\w)"
ONE_NUMBER = rf"(?:(?:{DIGITS})(?:(?:[ -](?:{SCALE})(?!\w)){{1,2}}|{SHORT_SCALE})?|(?<![\w-])(?i:{WORDS})(?!\w))"
NUMBER = (
    rf"(?:[Bb]etween {ONE_NUMBER} and {ONE_NUMBER}|{ONE_NUMBER}(?:(?: to | or ){ONE_NUMBER}|[-–]\d[\d,.]*\d|[-–]\d|"
    r" and a half(?!\w))?)"
)
ABOUT = (
    r"(?:\b(?i:about|around|approximately|roughly|nearly|almost|some|more than|less than|fewer than|over|under|"
    r"at least|at most|up to|as many as|as much as|as few as|an estimated|close to|well over|just over|just under|"
    r"no more than) )?"
)
"""OntoNotes counts the modifier as part of the figure."""

MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
DAY_OF_MONTH = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b"
YEAR = r"(?:1[5-9]|20)\d\d"
NEAR = r"(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|[Mm]id)[ -])?"
PERIOD = r"(?:day|week|month|year|decade|century|centurie|weekend|fortnight|quarter|spring|summer|autumn|winter)s?"
POINTER = r"(?:[Tt]his|[Ll]ast|[Nn]ext|[Tt]he (?:past|last|next|coming|previous|following|same|current))"
PART_OF_DAY = r"(?:morning|afternoon|evening|night|lunchtime)s?"
CLOCK = r"(?:\d{1,2}(?:[:.][0-5]\d)? ?(?:[ap]\.m\.|[ap]m\b|[AP]M\b|o[’']clock)|(?:[01]?\d|2[0-3]):[0-5]\d(?![:\d]))"
ZONE = r"(?: (?:GMT|UTC|BST|CET|EST|EDT|ET|PST|PDT|PT|local time)\b)?"
ORDINALS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|"
    "sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
)
NTH = rf"(?:(?<![\w-])(?i:{ORDINALS})|(?<![\w.,-])\d+(?:st|nd|rd|th))(?!\w)"

CURRENCY = (
    r"(?:(?:US|U\.S\.|Canadian|Australian|Hong Kong|Singapore) )?(?:dollars?|euros?|pounds? sterling|rupees?|yen|yuan|"
    r"renminbi|pesos?|roubles?|rubles?|riyals?|dirhams?|dinars?|francs?|kron[ae]r?|lira|shekels?|rand|naira|cents|"
    r"pence)(?!\w)"
)
SIGN = r"(?:(?:\b(?:US|AU|NZ|HK|A|C|S))?[$€£¥₹₽₪]|\b(?:Rs\.?|USD|EUR|GBP|INR|PKR|CHF) )"
UNIT = (
    r"(?:(?:square|cubic|nautical)[ -])?(?:kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|"
    r"miles?|feet|foot|inch(?:es)?|yards?|acres?|hectares?|kilograms?|kilos?|grams?|tonnes?|tons?|ounces?|pounds?|"
    r"lit(?:er|re)s?|gallons?|barrels?|degrees?(?: (?:Celsius|Fahrenheit|C|F)\b)?|knots|(?:kilo|mega|giga)watts?|"
    r"watts|(?:kilo|mega|giga|tera)bytes?|km/h|km2|km²|sq km|km|cm|mm|ft|kg|lbs?|oz|mph|kph|MW|GW|kW|kWh|MB|GB|TB|"
    r"°[CF]?)(?!\w)"
)
