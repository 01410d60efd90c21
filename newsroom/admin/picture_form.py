"""The forms of the library: one picture with its rights, or several at once."""

from django import forms
from django.utils.translation import gettext_lazy

from newsroom.desk.pictures import open_upload

from .hours import UntouchedStays

KINDS = "image/jpeg,image/png,image/webp,image/avif,image/gif"


class PictureForm(UntouchedStays):
    """A picture with its rights; what the file says of itself fills what was left empty."""

    file = forms.FileField(
        label=gettext_lazy("File"),
        required=False,
        widget=forms.FileInput(attrs={"accept": KINDS}),
        help_text=gettext_lazy("JPEG, PNG, WebP, AVIF or GIF, up to 30 MB and 40 million pixels."),
    )
    upload = None

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["file"].required = self.instance.pk is None

    def clean_file(self):
        if file := self.cleaned_data["file"]:
            self.upload = open_upload(file)
        return file

    def clean(self):
        cleaned = super().clean()
        for name, text in (self.upload.said if self.upload else {}).items():
            if name in self.fields and not self.cleaned_data.get(name):
                self.cleaned_data[name] = text
        return cleaned


class SeveralInput(forms.FileInput):
    """Chooses more than one file at once."""

    allow_multiple_selected = True


class SeveralField(forms.FileField):
    """The files that were chosen, as a list."""

    widget = SeveralInput(attrs={"accept": KINDS, "multiple": True})

    def clean(self, data, initial=None):
        return [super(SeveralField, self).clean(file, initial) for file in data or [None]]


class SeveralForm(forms.Form):
    """Pictures of one occasion: what they have in common is typed once."""

    files = SeveralField(label=gettext_lazy("Files"))
    credit_line = forms.CharField(label=gettext_lazy("Credit of all of them"), required=False, max_length=200)
    source = forms.CharField(label=gettext_lazy("Source of all of them"), required=False, max_length=160)
