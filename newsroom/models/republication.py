"""Republication: where a story is from, under what terms, and what search engines are told.

Outlet, rights holder, licensee and publisher are four different parties; none of them stands in for another.
"""

from dataclasses import dataclass

from django.db import models
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from .credit import fill_credit, link_credit, validate_credit_template
from .links import WebAddressField
from .partial_date import PartialDateField, last_day
from .partner import Outlet, Partner


class SeoPolicy(models.TextChoices):
    """What search engines are told; a term of the agreement."""

    INDEX_HERE = "index_here", _("Found here: ours to index")
    CANONICAL_SOURCE = "canonical_source", _("Points to the source")
    NOINDEX_NEWS = "noindex_news", _("Found here, not in Google News")
    NOINDEX = "noindex", _("Not found here")


@dataclass(frozen=True)
class SearchSurface:
    """What one story's page, feeds and sitemaps tell search engines.

    Attributes:
        canonical: address of `<link rel=canonical>`; "" for none.
        robots: content of `<meta name=robots>` besides previews; "" for none.
        googlebot_news: content of `<meta name=Googlebot-News>`; "" for none.
        in_sitemap, in_news_sitemap: whether the sitemaps list it.
    """

    canonical: str
    robots: str
    googlebot_news: str
    in_sitemap: bool
    in_news_sitemap: bool


def own_surface(address: str) -> SearchSurface:
    """What our own stories tell search engines; `address` is absolute."""
    return SearchSurface(address, "", "", in_sitemap=True, in_news_sitemap=True)


class Republication(models.Model):
    """The source and the terms of a story that somebody else published first."""

    class Mode(models.TextChoices):
        VERBATIM = "verbatim", _("Word for word")
        CONDENSED = "condensed", _("Condensed")
        ADAPTED = "adapted", _("Adapted")
        TRANSLATED = "translated", _("Translated")

    class FeedUse(models.TextChoices):
        NONE = "none", _("Not in feeds")
        SUMMARY = "summary", _("Headline and dek")
        FULL = "full", _("Full text")

    article = models.OneToOneField("newsroom.Article", models.CASCADE, related_name="republication")
    outlet = models.ForeignKey(
        Outlet,
        models.PROTECT,
        related_name="+",
        verbose_name=_("outlet"),
        help_text=_("The brand that is credited."),
    )
    partner = models.ForeignKey(Partner, models.PROTECT, related_name="+", editable=False, db_index=False)
    mode = models.CharField(_("mode"), max_length=12, choices=Mode, default=Mode.VERBATIM)
    rights_holder = models.CharField(_("rights holder"), max_length=160, blank=True, help_text=_("e.g. Nikkei Inc."))
    licensee = models.CharField(
        _("licensee"), max_length=160, blank=True, help_text=_("Who was given the licence, e.g. 36Kr.")
    )
    assigner = models.CharField(
        _("licensor"),
        max_length=160,
        blank=True,
        help_text=_("Who gave the licence, as the credit names it: Nikkei."),
    )
    publisher = models.CharField(
        _("publisher"),
        max_length=160,
        blank=True,
        help_text=_("Who publishes it here; empty: this publication."),
    )
    source_url = WebAddressField(_("source address"))
    source_headline = models.CharField(_("source headline"), max_length=300, blank=True)
    source_published_on = PartialDateField(_("source date"), blank=True, help_text=_("2020, 2020-09 or 2020-09-14"))
    source_language = models.CharField(_("source language"), max_length=20, blank=True)
    raw_source = models.TextField(_("as it came"), blank=True, editable=False)
    raw_media_type = models.CharField(max_length=60, blank=True, editable=False)
    credit_template = models.CharField(
        _("credit template"),
        max_length=400,
        blank=True,
        validators=[validate_credit_template],
        help_text=_("Empty: the outlet's own template. A clause in [brackets] is left out when it would be empty."),
    )
    credit_line = models.CharField(_("credit line"), max_length=600, blank=True, editable=False)
    feed_use = models.CharField(_("in feeds"), max_length=8, choices=FeedUse, default=FeedUse.SUMMARY)
    seo_policy = models.CharField(
        _("search engines"), max_length=16, choices=SeoPolicy, default=SeoPolicy.CANONICAL_SOURCE
    )
    listed_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("republication")
        verbose_name_plural = _("republications")
        indexes = [models.Index(fields=["partner", "-listed_at", "-article"], name="republication_feed")]

    def __str__(self):
        return gettext("From %(outlet)s") % {"outlet": self.outlet}

    def save(self, *args, **kwargs):
        self.partner = self.outlet.partner
        self.listed_at = self.article.listed_at
        if self.listed_at and not self.credit_line:
            # Told where it is from only after it was published.
            self.credit_line = self.worded_credit()
        return super().save(*args, **kwargs)

    def credit_text(self) -> str:
        """The credit line: as frozen at publication, before that as its template would word it now."""
        return self.credit_line or self.worded_credit()

    def credit_html(self) -> SafeString:
        """The credit line with a link to the source, when there is an address."""
        return link_credit(self.credit_text(), outlet=self.outlet.name, address=self.source_url)

    def worded_credit(self) -> str:
        """The credit line as its template words it now."""
        from .publication import Publication

        year = self.source_published_on[:4]
        values = {
            "outlet": self.outlet.name,
            "headline": self.source_headline or self.article.headline,
            "source_date": spoken_date(self.source_published_on),
            "rights_holder": self.rights_holder,
            "licensee": self.licensee,
            "assigner": self.assigner or self.outlet.partner.name,
            "publisher": self.publisher or Publication.objects.current().name,
            "year": year,
        }
        return fill_credit(self.credit_template or self.outlet.default_credit_template, values)

    @property
    def effective_seo_policy(self) -> SeoPolicy:
        """The policy that holds: pointing at a source without an address becomes `noindex`."""
        if self.seo_policy == SeoPolicy.CANONICAL_SOURCE and not self.source_url:
            return SeoPolicy.NOINDEX
        return SeoPolicy(self.seo_policy)

    def search_surface(self, address: str) -> SearchSurface:
        """What the story's page, feeds and sitemaps tell search engines; `address` is its absolute one here."""
        match self.effective_seo_policy:
            case SeoPolicy.INDEX_HERE:
                return own_surface(address)
            case SeoPolicy.CANONICAL_SOURCE:
                return SearchSurface(self.source_url, "", "", in_sitemap=False, in_news_sitemap=False)
            case SeoPolicy.NOINDEX_NEWS:
                return SearchSurface(address, "", "noindex", in_sitemap=True, in_news_sitemap=False)
        canonical = address if self.seo_policy == SeoPolicy.NOINDEX else ""
        return SearchSurface(canonical, "noindex, follow", "", in_sitemap=False, in_news_sitemap=False)

    def search_sentence(self) -> str:
        """For the desk: what search engines will be told, in one sentence."""
        if self.seo_policy == SeoPolicy.CANONICAL_SOURCE and not self.source_url:
            return gettext(
                "Search: there is no source address to point to, so the story asks not to be indexed "
                "and its credit has no link."
            )
        return gettext("Search: %(policy)s.") % {"policy": self.effective_seo_policy.label.lower()}


def spoken_date(partial: str) -> str:
    """'2020-07' as readers see it: July 2020; '' for ''."""
    if len(partial) < 10:
        return date_format(last_day(partial), "F Y") if len(partial) == 7 else partial
    return date_format(last_day(partial), "j F Y")
