"""Columns that are kept from others, so that an index can serve them: the key of a name, the day of a partial date."""

from django.db import models
from django.utils import timezone

from newsroom.models.partial_date import last_day
from newsroom.models.tag import tag_key


class _KeptField(models.Field):
    def __init__(self, *args, of, **kwargs):
        self.of = of
        kwargs["editable"] = False
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, kwargs | {"of": self.of}


class KeyField(_KeptField, models.CharField):
    """What all spellings of the name in another field share (`tag_key`)."""

    def __init__(self, *args, of, **kwargs):
        super().__init__(*args, of=of, **{"max_length": 200, "db_index": True} | kwargs)

    def pre_save(self, model_instance, add):
        value = tag_key(getattr(model_instance, self.of))
        setattr(model_instance, self.attname, value)
        return value


class LastDayField(_KeptField, models.DateField):
    """The last day that the partial date in another field may mean; facts are ordered by it.

    It is no later than the day on which the row was written: "as of 2026", said in March, means March.
    """

    def pre_save(self, model_instance, add):
        written_on = timezone.localdate(model_instance.created_at or timezone.now())
        said = getattr(model_instance, self.of)
        value = min(last_day(said), written_on) if said else None
        setattr(model_instance, self.attname, value)
        return value
