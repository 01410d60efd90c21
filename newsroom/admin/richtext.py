"""The editor of a story's text: what its buttons make is what `models/richtext.py` lets in."""

from django import forms
from django.urls import reverse
from django_prose_editor.widgets import AdminProseEditorWidget
from js_asset import ImportMap, Media, static_lazy

from newsroom.models.richtext import clean_html

MODULES = {
    f"desk/{name}": f"desk/js/editor/{name}.js"
    for name in ("blocks", "dialog", "embeds", "labels", "links", "markup", "paste", "tables")
}
# By the names of their exports; what static/desk/js/editor/editor.js exports under a name stands before the library's.
EXTENSIONS = (
    *("Document", "Paragraph", "Text", "Dropcursor", "Gapcursor", "History", "Fullscreen"),
    *("Bold", "Italic", "Strike", "Subscript", "Superscript", "Code", "Cite", "Link", "HardBreak"),
    *("Blockquote", "PullQuote", "BulletList", "OrderedList", "ListItem", "CodeBlock", "HorizontalRule"),
    *("Table", "TableRow", "TableHeader", "TableCell", "Embed", "CleanPaste", "Labels"),
)
# No drop-down: the library's cannot be opened by the keyboard.
GROUPS = ("headings", "marks", "link", "lists", "nodes -blockType -lists", "embeds", "table", "history", "utility")
OPTIONS = {"Heading": {"levels": [2, 3]}, "Menu": {"groups": [{"group": group} for group in GROUPS]}}


class RichTextEditor(AdminProseEditorWidget):
    """The textarea that becomes the editor; without JavaScript it stays a field with HTML in it."""

    def __init__(self, attrs=None):
        super().__init__(attrs={"rows": 24, **(attrs or {})}, preset="configurable")

    def build_attrs(self, base_attrs, extra_attrs=None):
        attrs = super().build_attrs(base_attrs, extra_attrs)
        return attrs | {"data-choices": reverse("admin:newsroom_article_choices")}

    def get_config(self):
        extensions = dict.fromkeys(EXTENSIONS, True) | OPTIONS
        return {"extensions": extensions, "js_modules": [str(static_lazy("desk/js/editor/editor.js"))]}

    @property
    def media(self):
        return super().media + Media(
            importmap=ImportMap(MODULES),
            css={"all": ["desk/css/editor.css"]},
        )


class RichTextFormField(forms.CharField):
    """A story's text, as the editor sends it."""

    widget = RichTextEditor

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs | {"strip": False})

    def to_python(self, value):
        # Browsers send the ends of lines as CR LF; a text that nobody touched must come back as it was.
        return clean_html(super().to_python(value).replace("\r\n", "\n"))
