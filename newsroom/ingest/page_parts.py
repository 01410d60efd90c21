"""The parts of a saved page: which of its elements holds the story, the text, the dek."""

import re
from xml.etree.ElementTree import Element

from .html_tree import classes, words
from .sifting import same_words
from .structured import PageHead

_BODY_NAMES = {
    *("article-body", "article__body", "articlebody", "article-content", "article__content", "entry-content"),
    *("post-content", "post-body", "story-body", "story-content", "story__body", "body-copy", "content-body"),
    *("ezrichtext-field", "rich-text", "article-text", "main-content", "td-post-content", "c-article-body"),
}
_DEK = re.compile(
    r"(?:^|[-_\s])(?:dek|standfirst|sub-?title|sub-?head(?:line)?|strapline|summary|excerpt|lede?|intro|description)(?:[-_\s]|$)",
    re.I,
)
_BYLINE = re.compile(r"(?:^|[-_\s])(?:by-?line|authors?|writers?|contributors?)(?:[-_\s]|$)", re.I)


def story_element(root: Element, head: PageHead) -> Element:
    """The article element with the page's headline in it, or the one with the most text, or main, or everything."""
    articles = list(root.iter("article"))
    title = head.headline or head.title
    for article in articles:
        if any(same_words(words(heading), title) for heading in article.iter("h1")):
            return article
    for candidates in (
        [each for each in articles if next(each.iter("h1"), None) is not None],
        list(root.iter("main")),
        articles,
    ):
        if candidates and weight(best := max(candidates, key=weight)) > weight(root) // 3:
            return best
    return root


def weight(element: Element) -> int:
    """How much text stands in an element's paragraphs, in signs."""
    return sum(len(words(each)) for each in element.iter("p"))


def body_element(page: Element) -> Element:
    """The element that is marked as the text, when it holds most of the text; else the page."""
    marked = [
        element
        for element in page.iter()
        if element.get("itemprop", "").lower() == "articlebody" or _BODY_NAMES & classes(element)
    ]
    marked = [element for element in marked if weight(element) > weight(page) // 2]
    return marked[0] if marked else page


def dek_element(page: Element, headline: str) -> Element | None:
    """The element that is marked as a dek and may be one by its length."""
    for element in page.iter():
        text = words(element) if _DEK.search(labels(element)) else ""
        if 20 <= len(text) <= 400 and not same_words(text, headline):
            return element
    return None


def labels(element: Element) -> str:
    """What an element is called: its class, id and the like."""
    return " ".join(
        (element.get("class", ""), element.get("id", ""), element.get("itemprop", ""), element.get("rel", ""))
    )


def is_byline(element: Element) -> bool:
    """Whether an element is marked as a byline."""
    return bool(_BYLINE.search(labels(element)))
