"""What a reader of a format hands on: a story in the house's words, before anything is stored."""

import enum
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from django.utils.translation import gettext as _

from newsroom.models.richtext import plain_text


class Refused(Exception):
    """Something that comes in and cannot be taken; its text is one sentence for the person who tried."""


class Kind(enum.Enum):
    """What one block of a story is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    LIST = "list"
    TABLE = "table"
    CODE = "code"
    DIVIDER = "divider"
    PROMO = "promo"
    LINK = "link"
    PICTURE = "picture"


@dataclass(frozen=True)
class Block:
    """One block of a story.

    Attributes:
        html: its markup; of a heading only what stands between the tags; "" of promos, links and pictures.
        level: of a heading, 1 to 6 as it came.
        title: of a promo, the series or newsletter that it promotes.
        address: of a link card where it leads, of a picture where it lay.
        caption, alt: of a link card or picture, as plain text.
        reference: of a picture, its number in the export that it came with.
    """

    kind: Kind
    html: str = ""
    level: int = 2
    title: str = ""
    address: str = ""
    caption: str = ""
    alt: str = ""
    reference: str = ""

    @cached_property
    def text(self) -> str:
        """The words that a reader would see of it."""
        return self.title or self.caption or plain_text(self.html)


def paragraph(html: str) -> Block:
    """A paragraph of clean inline markup."""
    return Block(Kind.PARAGRAPH, html=f"<p>{html}</p>")


def link_card(address: str, caption: str = "") -> Block:
    """A card that leads to another site instead of an embedded part of it."""
    return Block(Kind.LINK, address=address, caption=caption)


@dataclass(frozen=True)
class LeftOut:
    """Something on the page that is no part of the story."""

    what: str
    text: str

    def __str__(self):
        shown = " ".join(self.text.split())
        return f"{self.what}: “{shown[:77] + '…' if len(shown) > 78 else shown}”" if shown else self.what


@dataclass(frozen=True)
class Credit:
    """A republication credit, as `newsroom.models.Republication` keeps it.

    Attributes:
        text: the sentence as it stood, no-break spaces as spaces.
        template: the same with the parties' names as placeholders.
        outlet, licensee, assigner: the parties as the sentence names them; "" where it does not.
        is_translation: whether it says that the story is a translation.
    """

    text: str
    template: str
    outlet: str
    licensee: str = ""
    assigner: str = ""
    is_translation: bool = False


@dataclass
class IncomingStory:
    """One story as it comes in.

    Attributes:
        dated: when it was published where it comes from, '2020-10-12' or coarser; "" when the page does not say.
        names: the byline, in order; people and organisations alike.
        site_name: how the site that it was saved from calls itself.
        left_out: what stood on the page and is no part of the story.
        raw, media_type: the source as it came.
    """

    headline: str = ""
    dek: str = ""
    names: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    dated: str = ""
    language: str = ""
    source_url: str = ""
    site_name: str = ""
    section: str = ""
    topics: list[str] = field(default_factory=list)
    credit: Credit | None = None
    credit_address: str = ""
    left_out: list[LeftOut] = field(default_factory=list)
    raw: str = ""
    media_type: str = ""

    def leave_out(self, what: str, texts: Iterable[str]) -> None:
        """Notes what is no part of the story."""
        self.left_out += [LeftOut(what, text) for text in texts]

    @property
    def fingerprint(self) -> str:
        """Equal for two files that tell the same story, however they were saved."""
        words = " ".join([self.headline, *(block.text for block in self.blocks)])
        plain = "".join(sign for sign in words.casefold() if sign.isalnum())
        return hashlib.sha256(plain.encode()).hexdigest()

    def check(self) -> None:
        """Raises Refused when this is no story: one without a headline or without a paragraph."""
        if not self.headline:
            raise Refused(_("there is no headline in it"))
        if not any(block.kind is Kind.PARAGRAPH for block in self.blocks):
            raise Refused(_("there is no paragraph of text in it"))
