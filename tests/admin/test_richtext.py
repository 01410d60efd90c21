"""The field of a story's text in a form: what was stored comes back as it was."""

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from newsroom.admin.richtext import RichTextFormField
from newsroom.models.richtext import clean_html

pytestmark = pytest.mark.once

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12) | st.sampled_from(
    ["a\nb", "&amp;", "&lt;p&gt;", "\u00a0", "&nbsp;", "“杭州”", " x ", "\n"]
)
INLINE = st.recursive(
    TEXT,
    lambda inner: (
        st.builds("<{0}>{1}</{0}>".format, st.sampled_from(["strong", "em", "s", "sub", "code"]), inner)
        | st.builds('<a href="https://example.org/?a=1&amp;b=2">{}</a>'.format, inner)
    ),
    max_leaves=4,
)
BLOCK = (
    st.builds("<{0}>{1}</{0}>".format, st.sampled_from(["p", "h2", "h3", "blockquote"]), INLINE)
    | st.builds("<ul><li>{}</li></ul>".format, INLINE)
    | st.builds("<pre><code>{}</code></pre>".format, TEXT)
    | st.builds("<table><tbody><tr><td>{}</td></tr></tbody></table>".format, INLINE)
    | st.builds('<div data-embed="picture" data-id="{}"></div>'.format, st.integers(1, 9))
    | st.just("<hr>")
)
BODY = st.lists(BLOCK, max_size=5).map("\n".join)


@settings(max_examples=300)
@given(BODY)
def test_a_text_that_nobody_touched_comes_back_as_it_was(body):
    stored = clean_html(body)
    sent = stored.replace("\n", "\r\n")  # as every browser sends it
    assert RichTextFormField(required=False).clean(sent) == stored
