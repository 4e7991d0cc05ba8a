"""What was decided of an entity, by whom and why; and what is doubtful."""

from collections import Counter
from collections.abc import Mapping, Sequence

from dossier.model import NAME_FORMS, Entity, Mention
from dossier.render import parts
from dossier.render.entity.index import Index
from dossier.render.lookup import Lookup
from dossier.render.words import count

UP = "../"
FORMS = {
    "name": ("full name", "full names"),
    "alias": ("shorter or other name", "shorter or other names"),
    "acronym": ("acronym", "acronyms"),
    "nominal": ("description", "descriptions"),
    "pronoun": ("pronoun", "pronouns"),
}
DOUBTS = {"two-people": "Perhaps two people", "type": "Perhaps of another kind", "speaker": "A speaker in doubt"}


def names(one: Entity, look: Lookup) -> list[tuple[str, int]]:
    """Each alias with how often it stands in the articles, the most used first."""
    times = Counter(
        mention.text
        for found in look.mentions.get(one.id, {}).values()
        for mention in found
        if mention.form in NAME_FORMS
    )
    return sorted(((alias, times[alias]) for alias in one.aliases), key=lambda it: -it[1])


def decisions(one: Entity, look: Lookup) -> Mapping[str, object]:
    """How this page is known: names judged the same, the forms of its mentions, and what found them."""
    mentions = [mention for found in look.mentions.get(one.id, {}).values() for mention in found]
    forms = Counter[str](mention.form for mention in mentions)
    return {
        "judged": [
            {
                "name": it.name,
                "reason": it.reason,
                "by": it.decided_by,
                "where": parts.cited(look, it.article, 0, UP) if it.article in look.articles and it.article else None,
            }
            for it in one.judged
        ],
        "forms": [count(forms[form], *FORMS[form]) for form in FORMS if forms[form]],
        "metonyms": sum(mention.metonym for mention in mentions),
        "makers": sorted({mention.made_by for mention in mentions}),
        "edited": sum(mention.made_by == "editor" for mention in mentions),
        "on": _decided_on(one, mentions) if one.decided_by == "editor" else [],
    }


def _decided_on(one: Entity, mentions: Sequence[Mention]) -> list[str]:
    """What an editor said of it: a role put right says nothing of whose the names and quotations are."""
    found = {
        "which names are its own": any(it.decided_by == "editor" for it in one.judged),
        "single mentions": any(mention.made_by == "editor" for mention in mentions),
        "roles": any(role.decided_by == "editor" for role in one.roles),
        "links": bool(one.same_as),
        "the note": bool(one.note),
    }
    return [what for what, is_so in found.items() if is_so] or ["the name, the kind, a role or whom it is not"]


def doubts(one: Entity, look: Lookup, index: Index) -> list[Mapping[str, object]]:
    """What the machine is not sure of; `others` are perhaps the same as this one."""
    found: list[Mapping[str, object]] = []
    for doubt in index.doubts.get(one.id, []):
        others = [look.entities[it] for it in doubt.entities if it != one.id and it in look.entities]
        shown = doubt.article in look.articles and doubt.start is not None
        found.append(
            {
                "what": DOUBTS.get(doubt.kind, ""),
                "others": [parts.name(look, it, UP) for it in others],
                "reason": doubt.reason.rstrip("."),
                "where": parts.cited(look, doubt.article or "", doubt.start or 0, UP) if shown else None,
            }
        )
    return found
