"""A story as schema.org knows it: a kind of NewsArticle, where it is from, what was corrected."""

from newsroom.models import Article, BylineRole, DigitalSourceType, Genre, Publication, Republication

from . import panels, schema
from .addresses import absolute

TYPES = {
    Genre.NEWS: "NewsArticle",
    Genre.ANALYSIS: "AnalysisNewsArticle",
    Genre.OPINION: "OpinionNewsArticle",
    Genre.INTERVIEW: "NewsArticle",
    Genre.PRESS_RELEASE: "Article",
    Genre.SPONSORED: "AdvertiserContentArticle",
}


def article_node(article: Article, publication: Publication, at) -> dict:
    """A story that `for_page()` read."""
    address = absolute(article.get_absolute_url())
    return {
        **_what(article, address),
        **_when(article),
        **_who(article, publication, at),
        **schema.filled(
            image=schema.image_nodes(article.hero, at),
            about=_subjects(article, at),
            keywords=[tag.name for tag in article.subjects],
            correction=[_correction(fix) for fix in article.corrections.all() if fix.issued_at <= at],
        ),
        **(_source(article.source) if article.source else {}),
    }


def _what(article, address):
    return schema.filled(
        at_type=TYPES[Genre(article.genre)],
        at_id=f"{address}#story",
        mainEntityOfPage=address,
        url=address,
        headline=article.headline,
        description=article.dek,
        inLanguage=article.language,
        wordCount=article.word_count,
        articleSection=article.shown_section and article.shown_section.name,
        isPartOf=article.series and _series(article.series),
        digitalSourceType=article.digital_source_type and DigitalSourceType(article.digital_source_type).term,
        isAccessibleForFree=True,
    )


def _when(article):
    updated_at = max(article.published_at, article.updated_at or article.published_at)
    return {"datePublished": schema.iso(article.published_at), "dateModified": schema.iso(updated_at)}


def _who(article, publication, at):
    by_role = {role: [line for line in article.bylines.all() if line.role == role] for role in BylineRole}
    writers = [schema.name_node(line) for line in by_role[BylineRole.WRITER]]
    publisher = schema.publisher_node(publication, at)
    return schema.filled(
        author=writers or [schema.outlet_node(article.source.outlet) if article.source else publisher],
        editor=[schema.name_node(line) for line in by_role[BylineRole.EDITOR]],
        translator=[schema.name_node(line) for line in by_role[BylineRole.TRANSLATOR]],
        contributor=[schema.name_node(line) for line in by_role[BylineRole.REPORTING]],
        publisher=publisher,
    )


def _series(series):
    address = absolute(series.get_absolute_url())
    return {"@type": "CreativeWorkSeries", "name": series.title, "url": address}


def _subjects(article, at):
    known = [node for answer in panels.filled("about", article, at) for node in answer]
    names = {node.get("name") for node in known}
    return known + [{"@type": "Thing", "name": tag.name} for tag in article.subjects if tag.name not in names]


def _correction(fix):
    return {"@type": "CorrectionComment", "text": fix.text, "datePublished": schema.iso(fix.issued_at)}


def _source(source: Republication):
    """Where it is from. `sdPublisher` would name who wrote these lines, not the source, and stays out."""
    original = schema.filled(
        at_type="NewsArticle",
        url=source.source_url,
        headline=source.source_headline,
        datePublished=source.source_published_on,
        inLanguage=source.source_language,
        publisher=schema.filled(at_type="Organization", name=source.outlet.name, url=source.outlet.url),
    )
    relation = "translationOfWork" if source.mode == Republication.Mode.TRANSLATED else "isBasedOn"
    holder = source.rights_holder or source.partner.legal_name
    return schema.filled(
        sourceOrganization=schema.outlet_node(source.outlet),
        copyrightHolder=holder and {"@type": "Organization", "name": holder},
        creditText=source.credit_text(),
        **{relation: original},
    )
