"""The contract of the annotation tables: which keys a row has, in order, and which values a field may have."""

KEYS = {
    "articles": "id title subtitle authors publisher published url language rights source_file sha256 word_count text"
    " blocks removed related",
    "entities": "id name type aliases roles mentions articles same_as decided_by",
    "mentions": "article start end text type entity form made_by",
    "quotations": "id article start end text kind cue speaker confidence about flags made_by",
    "crossrefs": "id kind score a b entities differences made_by",
    "statements": "id summary kind articles reports",
    "places": "entity name country subdivision latitude longitude source",
    "timeline": "article start end text first last expression statement",
    "families": "articles share",
    "articles.blocks": "start end kind",
    "articles.removed": "text reason",
    "articles.related": "article score reasons",
    "entities.roles": "text article start end",
    "quotations.cue": "start end text lemma",
    "quotations.speaker": "start end text entity",
    "crossrefs.a": "article start end text",
    "crossrefs.b": "article start end text",
    "crossrefs.differences": "what a b",
    "statements.reports": "article start end text kind",
}
"""Keys by table, and by the field of a table that holds objects."""
TABLES = ("articles", "entities", "mentions", "quotations", "crossrefs", "statements", "places", "timeline", "families")
TIES = frozenset({"same-quotation", "same-statement", "same-fact", "copied-passage"})
VALUES = {
    ("articles", "rights"): frozenset({"full", "excerpt", "metadata"}),
    ("articles.blocks", "kind"): frozenset(
        {"headline", "paragraph", "heading", "caption", "dateline", "list", "quote"}
    ),
    ("entities", "decided_by"): frozenset({"machine", "editor"}),
    ("mentions", "form"): frozenset({"name", "alias", "acronym", "pronoun", "nominal"}),
    ("quotations", "kind"): frozenset({"direct", "mixed", "indirect"}),
    ("crossrefs", "kind"): TIES,
    ("statements", "kind"): TIES,
    ("statements.reports", "kind"): frozenset({"direct", "mixed", "indirect", "told", "headline"}),
}
SHARES = {("quotations", "confidence"), ("crossrefs", "score"), ("articles.related", "score"), ("families", "share")}
"""Fields that lie between 0 and 1."""
