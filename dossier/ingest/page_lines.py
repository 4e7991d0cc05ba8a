"""Lines that news pages carry around their articles, by what they are. Each pattern fits a whole line, in any case."""

_MEDIUM = (
    r"(?:facebook|twitter|x|whatsapp|e-?mail|print|copy(?: link)?|linkedin|reddit|telegram|pinterest|messenger"
    r"|flipboard"
    r"|tumblr|pocket|bluesky|threads|mastodon|instagram|youtube|vk|viber|line|sms|rss|share|tweet|save|bookmark|more)"
)
_ADDRESS = r"(?:@\w{2,}|[\w.+-]+@[\w-]+\.[\w.]+|\+?\d[\d ()-]{5,})"
_REACHED = (
    rf"\W+(?:(?:by|via|on|at|to|e-?mail|using|through|us) ?)*(?:{_MEDIUM}|{_ADDRESS})"
    rf"(?:(?:,| or| and)? (?:(?:by|via|on|at|to) )?(?:{_MEDIUM}|{_ADDRESS}))*"
)
_SENT = (
    r"(?:stor(?:y|ies)|photo(?:s|graphs?)?|pictures?|pics|images?|videos?|footage|news|views?|thoughts?|tips?|comments?"
    r"|questions?|experiences?|accounts?|feedback|messages?|tip-offs?)"
)
_DONE_BY = (
    r"(?:additional )?(?:reporting|writing|editing|compiled|translated|edited)"
    r"(?: and (?:writing|editing|reporting))? by"
)

KINDS: dict[str, tuple[str, ...]] = {
    "accessibility or skip link": (
        r"accessibility (?:links?|help|feedback)",
        r"(?:skip|jump) (?:to|over|past)\b.{0,40}",
        r"skip (?:links?|advertisement|ad)",
    ),
    "kicker": (
        r"breaking(?: news)?",
        r"news alert",
        r"just in",
        r"developing(?: story)?",
        r"live(?: updates?| blog)?",
        r"exclusive",
        r"latest(?: news)?",
        r"top stor(?:y|ies)",
    ),
    "share bar": (
        r"about sharing",
        r"\d{1,3}(?:[.,]\d+)?k?",
        r"(?:share|save|tweet|print|copy link|link copied!?|bookmark|gift)"
        r"(?: (?:this|the|full)? ?(?:article|page|story|post|link|it|this))?(?:[:|]| (?:on|via|with|by|to) .{0,60})?",
        rf"(?:share|follow us|share this|share on|follow)?[:\s]*{_MEDIUM}(?:(?:[\s|/,·•]|and)+{_MEDIUM}){{1,12}}",
        r"(?:click to )?(?:share|view|post|follow us|find us|like us|join us)(?: (?:this|it))? (?:on|via) "
        rf"{_MEDIUM}(?: \(opens in new window\))?\W*",
        r"facebook",
        r"twitter",
        r"whatsapp",
        r"e-?mail",
        r"print",
        r"linkedin",
        r"reddit",
        r"telegram",
        r"pinterest",
        r"messenger",
        r"flipboard",
        r"\d[\d.,]*k? shares?",
        r"shares?",
    ),
    "link to another article": (
        r"(?:(?:also )?read(?: more| also| next| on)?|see also|also (?:read|see)|watch(?: also| now"
        r"| more)?)\s?[:|»>→]+.{0,160}",
        r"related(?: (?:articles?|stor(?:y|ies)|news|content|topics?|links?|coverage))?\s?[:|»>→]+.{0,160}",
        r"(?:more on this(?: story)?|recommended(?: for you)?|in case you missed it|more from [^.:]{1,40})\s?[:"
        r"|»>→]+.{0,160}",
        r"(?:read|see|view|find out|learn|load|show) (?:more|all|full (?:story|article))\b"
        r"(?: (?:related|stories|articles|news|about|content|on|from|here|in)\b.{0,80})?[ .…»>→]*",
        r"continue reading.{0,40}",
        r"click here(?: .{0,60})?",
        r"full story",
    ),
    "newsletter prompt": (
        r"(?:sign up|subscribe)\b"
        r"(?=.{0,120}\b(?:newsletters?|inbox|briefing|alerts?|updates|channel|podcast|e-?mails?|digest)\b).{0,200}",
        r"(?:get|receive|want|stay)\b(?=.{0,120}\b(?:newsletters?|your inbox|news alerts?|to your e-?mail)\b).{0,200}",
        r"(?:our |free |daily |weekly )*newsletters?",
        r"enter your e-?mail.{0,60}",
        r"(?:your )?e-?mail address",
        r"thank you for subscribing.{0,60}",
    ),
    "subscription prompt": (
        r"subscribe(?: (?:now|today|here|for (?:free|more|full access)|to (?:read|continue|unlock).{0,80}))?[!.]?",
        r"(?:already )?a? ?subscriber\?.{0,60}",
        r"already (?:a (?:subscriber|member)|have an account|subscribed)\b.{0,60}",
        r"(?:log|sign) ?(?:in|out|up)(?: (?:to|or) .{0,60})?",
        r"register(?: (?:now|for free))?",
        r"my account",
        r"create (?:a free |an? )?account",
        r"this (?:article|content|story) is (?:for|only available to|reserved for) "
        r"(?:subscribers|members|registered)\b.{0,80}",
        r"support (?:our|independent) journalism.{0,80}",
        r"donate(?: now| today)?",
    ),
    "cookie prompt": (
        r"(?:we|this (?:web)?site|our (?:web)?site|our partners)\b.{0,60}\buses? cookies\b.{0,600}",
        r"(?:by (?:continuing|using|clicking|browsing)).{0,200}\bcookies\b.{0,300}",
        r"(?:accept|reject|allow|manage|deny)(?: (?:all|my|your|only|necessary|essential|optional))*"
        r"(?: (?:cookies?|preferences|settings|choices|consent))?",
        r"cookies?(?: (?:policy|settings|preferences|notice|consent))?",
        r"(?:your )?privacy (?:policy|notice|settings|choices|preferences)",
        r"we (?:value|respect|care about) your privacy.{0,300}",
        r"i (?:agree|accept)",
        r"got it!?",
        r"do not sell (?:or share )?my (?:personal )?(?:information|data|info)",
    ),
    "copyright line": (
        r"(?:copyright(?=\W*(?:©|\(c\)|\d{4}|by\b))|©|\(c\)\s(?=.{0,20}\d{4})).{0,250}",
        r".{0,160}\ball rights reserved\b.{0,160}",
        r"(?:this|the) (?:material|content|article) may not be (?:published|reproduced|used|copied)\b.{0,200}",
    ),
    "advertisement": (
        r"\W*(?:advert(?:isement|ising)?s?|ads?|ad feedback|remove ads|commercial break)\W*",
        r"\W*(?:sponsored(?: content| by .{1,40})?|promoted(?: content)?|paid (?:content|post|partnership))\W*",
        r"(?:the )?(?:story|article|report) continues (?:below|after).{0,40}",
        r"(?:scroll|swipe)(?: down)? (?:to|for) .{0,40}",
    ),
    "comments": (
        r"(?:\d[\d,.]* )?(?:comments?|replies)(?: ?\(\d+\))?(?: on this story)?",
        r"(?:show|view|read|see|post|leave|add|write|load|join|hide|be the first to) "
        r"(?:all |the |a |your |our |\d+ )*(?:comments?|conversation|discussion|reply)\W*",
        r"comments are (?:closed|disabled|off|moderated)\.?.{0,40}",
        r"have your say\W*",
    ),
    "separator": (r"[\W_]{1,40}", r"\W*30\W*", r"\W*ends\W*"),
    "navigation": (
        r"show|hide|quick guide",
        r"(?:re-?use|republish) this (?:content|article|story)|rights and permissions",
        r"this article is more than .{1,20} old",
        r"our standards: .{1,80}",
        r"home(?: page)?",
        r"(?:main |site )?menu",
        r"search(?: this site)?",
        r"close",
        r"(?:back|return|go) to (?:top|home(?: ?page)?|the top)",
        r"(?:next|previous|prev)(?: (?:article|story|page|post|up))?",
        r"(?:open|close|toggle|expand|show|hide) (?:the )?(?:main )?(?:menu|navigation|search)",
        r"navigation",
        r"site ?map",
        r"contact(?: us)?",
        r"about us",
        r"terms(?: (?:of (?:use|service)|and conditions|& conditions))?",
        r"help(?: cent(?:er|re))?",
        r"careers",
        r"advertise(?: with us)?",
        r"loading\W*",
        r"please wait\W*",
        r"page \d+(?: of \d+)?",
        r"edition",
        r"language",
        r"[^\W\d_][\w &]{1,25}(?: ?[>»›] ?[^\W\d_][\w &,'’-]{1,60}){1,6}",
    ),
    "tags": (
        r"(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|posted in|sections?|related topics)\s?:.{1,200}",
    ),
    "button of a picture or player": (
        r"(?:image|photo|picture|video|gallery|slideshow)s?",
        r"(?:view|open|see|show|launch) (?:image|photo|picture|gallery|slideshow|fullscreen|full screen)s?\b.{0,30}",
        r"(?:slide |photo |image )?\d+ of \d+",
        r"(?:click|tap) to (?:enlarge|expand|play|view).{0,30}",
        r"enlarge(?: this)? image",
        r"(?:hide|toggle|show) caption",
        r"play(?: (?:video|audio|live|now))?",
        r"pause",
        r"mute",
        r"unmute",
        r"listen(?: (?:to (?:this )?(?:article|story)|now))?(?: ?[(·|-]? ?\d+ mins?\)?)?",
        r"media (?:player|caption|playback.{0,60})",
        r"this video (?:can ?not|can['’]t|is not).{0,60}",
        r"\d+ ?[- ]?min(?:ute)?s?(?: read)?",
        r"(?:reading|read) time:? ?\d+ ?min\w*\W*",
        r"text size",
        r"font size",
        r"[aA]{2,3}[+-]?",
    ),
    "agency's sign-off": (
        rf"\(?{_DONE_BY} (?-i:[A-Z]).{{2,200}}\b(?:editing|edited|writing|reporting) by\b.{{2,120}}",
        rf"\({_DONE_BY} (?-i:[A-Z]).{{2,250}}\)",
        rf"{_DONE_BY} (?-i:[A-Z])[^.!?]{{2,90}}",
    ),
    "contact line": (
        rf"(?:please )?(?:send|share|submit|tell|e-?mail|give) (?:us )?your (?:own )?{_SENT}(?:(?:,| and| or) {_SENT})*"
        rf"(?: (?:with|to) us)?(?:{_REACHED})?\W*",
        rf"(?:get|keep|stay) in touch(?: with (?:us|me|the (?:team|newsroom|author|reporter)))?(?:{_REACHED})?\W*",
        rf"(?:e-?mail|message|text|call|ring|phone|whatsapp|tweet|dm|contact) (?:us|me|the newsroom){_REACHED}\W*",
        r"(?:do|have|are|were|did) you\b[^?\"“”]{3,140}\? .{0,80}\b(?:e-?mail|contact|get in touch|message|tell us|send"
        rf"|call)\b.{{0,60}}(?:{_MEDIUM}|{_ADDRESS}|touch)\W*",
        r"(?:e-?mail|contact|follow|reach)(?: [^.@]{1,40})??(?: (?:at|on|via))?:? ?(?:(?:twitter|x|at|on)\s?:?\s?)*"
        r"(?:@\w{2,}|[\w.+-]+@[\w-]+\.[\w.]+)\.?",
        r"@\w{2,30}",
        r"[\w.+-]+@[\w-]+\.[\w.]+",
    ),
}
