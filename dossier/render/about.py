"""How it was made: what a machine did, and how to correct it."""

from collections.abc import Mapping

from dossier.model import Dossier
from dossier.render import routes
from dossier.render.home import counts


def about(dossier: Dossier) -> Mapping[str, object]:
    """View of the page that says how the dossier was made."""
    contact = dossier.settings.contact or ""
    makers = {tie.made_by for tie in dossier.crossrefs}
    makers |= {mention.made_by for one in dossier.articles for mention in one.mentions}
    makers |= {quotation.made_by for one in dossier.articles for quotation in one.quotations}
    return {
        "settings": dossier.settings,
        "counts": counts(dossier),
        "pipeline": dossier.pipeline,
        "makers": sorted(filter(None, makers)),
        "contact": contact,
        "contact_href": address(contact),
        "skipped": [
            (one.article.title, routes.article_page(one.article.id), one.note) for one in dossier.articles if one.note
        ],
        "undated": [
            (one.article.title, routes.article_page(one.article.id))
            for one in dossier.articles
            if one.article.published is None
        ],
        "edited": sum(entity.decided_by == "editor" for entity in dossier.entities),
    }


def address(contact: str) -> str | None:
    """The link for a web or mail address; None for anything else."""
    if contact.startswith(("https://", "http://", "mailto:")):
        return contact
    return f"mailto:{contact}" if "@" in contact and " " not in contact else None
