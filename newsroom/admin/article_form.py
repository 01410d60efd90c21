"""The form of a story: nothing typed is lost, nothing is overwritten unseen."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from newsroom.desk.tagging import tag_story
from newsroom.models import Article

from .hours import UntouchedStays
from .tags import TagsField


class ArticleForm(UntouchedStays):
    """A story, with the hour of the save that the editor has seen."""

    class Meta:
        # Two lines, since a headline must be seen whole while it is written.
        widgets = {"headline": forms.Textarea(attrs={"rows": 2})}

    seen = forms.CharField(required=False, widget=forms.HiddenInput)
    tags = TagsField(label=gettext_lazy("Tags"))
    told = forms.ChoiceField(
        label=gettext_lazy("What readers are told"),
        required=False,
        choices=[
            ("", gettext_lazy("Nothing: a typo, a link, a comma")),
            ("updated", gettext_lazy("That it was updated: the hour of the update moves to now")),
        ],
        widget=forms.RadioSelect,
        help_text=gettext_lazy("An error of fact is corrected in the open, by the button “Correct…” below."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial["seen"] = self.instance.saved_at.isoformat() if self.instance.pk else ""
        self.fields["headline"].widget.attrs["autofocus"] = self.instance.pk is None
        if self.instance.pk:
            self.initial["tags"] = [link.tag_id for link in self.instance.tag_items.order_by("position", "pk")]

    def clean_headline(self):
        return " ".join(self.cleaned_data["headline"].splitlines())

    def clean(self):
        cleaned = super().clean()
        if self.instance.pk:
            self._refuse_to_overwrite()
        return cleaned

    def _refuse_to_overwrite(self):
        # The lock keeps the answer true until this save is through, on PostgreSQL too.
        stored = Article.objects.select_for_update().values_list("saved_at", flat=True).get(pk=self.instance.pk)
        if self.cleaned_data.get("seen") in ("", stored.isoformat()):
            return
        self.data = self.data.copy()
        self.data[self.add_prefix("seen")] = stored.isoformat()
        raise forms.ValidationError(
            _(
                "Somebody saved this story while you were writing; your text is below, nothing of it is stored yet. "
                "Look at the history for the other version. Saving again puts yours in its place; "
                "the other one stays in the history."
            ),
            code="saved_meanwhile",
        )

    def _save_m2m(self):
        tag_story(self.instance, self.cleaned_data["tags"])
