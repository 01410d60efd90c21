"""WordPress exports of our own making, with the traps that real ones hold."""

ROOT = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"'
    ' xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Straits Ledger</title>'
    "<link>https://ledger.example</link><language>en-SG</language><wp:wxr_version>1.2</wp:wxr_version>"
    "<wp:base_site_url>https://ledger.example</wp:base_site_url>"
    "<wp:base_blog_url>https://ledger.example</wp:base_blog_url>"
)
HEAD = (
    "<wp:author><wp:author_login>alma</wp:author_login><wp:author_email>alma@private.example</wp:author_email>"
    "<wp:author_display_name><![CDATA[Alma Reyes]]></wp:author_display_name></wp:author>"
    "<wp:category><wp:term_id>7</wp:term_id><wp:category_nicename>ports</wp:category_nicename>"
    "<wp:cat_name><![CDATA[Ports]]></wp:cat_name>"
    "<wp:category_description><![CDATA[Quays and <b>cranes</b>.]]></wp:category_description></wp:category>"
    "<wp:category><wp:term_id>8</wp:term_id><wp:category_nicename>money</wp:category_nicename>"
    "<wp:cat_name><![CDATA[Money]]></wp:cat_name></wp:category>"
)
END = "</channel></rss>\n"


def export(*entries: str, head: str = HEAD) -> bytes:
    """A whole export."""
    return f"{ROOT}{head}{''.join(entries)}{END}".encode()


def category(domain: str, slug: str, name: str) -> str:
    """A term of an entry."""
    return f'<category domain="{domain}" nicename="{slug}"><![CDATA[{name}]]></category>'


def meta(key: str, value: str) -> str:
    """A custom field of an entry."""
    return (
        f"<wp:postmeta><wp:meta_key>{key}</wp:meta_key><wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>"
    )


def entry(
    number: int, title: str = "A story from the quay", content: str = "<p>Text.</p>", *more: str, **values: str
) -> str:
    """One entry; `values` replace what a published post of 2020 would say."""
    said = {
        "post_type": "post",
        "status": "publish",
        "post_name": f"story-{number}",
        "post_date": "2020-10-12 16:00:00",
        "post_date_gmt": "2020-10-12 08:00:00",
        "post_password": "",
    } | values
    fields = "".join(f"<wp:{name}><![CDATA[{value}]]></wp:{name}>" for name, value in said.items())
    return (
        f"<item><title><![CDATA[{title}]]></title><link>https://ledger.example/2020/10/{said['post_name']}/</link>"
        f'<dc:creator><![CDATA[alma]]></dc:creator><guid isPermaLink="false">https://ledger.example/?p={number}</guid>'
        f"<content:encoded><![CDATA[{content}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>"
        f"<wp:post_id>{number}</wp:post_id>{fields}{''.join(more)}</item>"
    )
