"""The field of a story's tags: chosen among what there is, never typed freely."""

from django import forms
from django.contrib.admin.widgets import AutocompleteSelectMultiple, RelatedFieldWidgetWrapper
from django.utils.translation import gettext_lazy as _

from newsroom.models import Article, Tag
from newsroom.models.tag import MOST_TAGS


class TagSelect(AutocompleteSelectMultiple):
    """The admin's autocomplete for taggit's field, which `autocomplete_fields` passes over in silence."""

    def __init__(self, admin_site):
        super().__init__(Article._meta.get_field("tags"), admin_site, attrs={"class": "tag-choice"})

    def optgroups(self, name, value, attr=None):
        groups = super().optgroups(name, value, attr)
        # In the order in which an editor put them: the first is what the story is about above all.
        order = {key: place for place, key in enumerate(value)}
        groups[0][1].sort(key=lambda option: order.get(str(option["value"]), len(order)))
        return groups


class NewTagButton(RelatedFieldWidgetWrapper):
    """The autocomplete with a “+” that opens the screen of a new tag, which warns about near duplicates."""

    def __init__(self, widget, admin_site, *, may_add):
        super().__init__(widget, ArticleTagRelation, admin_site, can_add_related=may_add)


class ArticleTagRelation:
    """What the admin's “+” must know of a relation; taggit's own knows less."""

    model = Tag
    limit_choices_to = None

    @staticmethod
    def get_related_field():
        return Tag._meta.pk


class TagsField(forms.ModelMultipleChoiceField):
    """As many tags as a story takes, in their order."""

    def __init__(self, **kwargs):
        super().__init__(
            Tag.objects.all(),
            required=False,
            help_text=_("Companies, people, places, topics; the most important first."),
            **kwargs,
        )

    def clean(self, value):
        tags = super().clean(value)
        if len(tags) > MOST_TAGS:
            raise forms.ValidationError(
                _("A story takes %(most)d tags at most. Leave out those that it only mentions."),
                params={"most": MOST_TAGS},
            )
        order = {str(key): place for place, key in enumerate(value or ())}
        return sorted(tags, key=lambda tag: order.get(str(tag.pk), 0))
