"""Keeps the hour at which somebody took a story from readers, which no later note at the desk moves."""

from django.db import migrations, models
from django.db.models import F, Q

import newsroom.models.publishing


def fill(apps, schema_editor):
    """What is gone already went when it was last saved, as far as anybody knows."""
    taken = Q(status="withdrawn") | ~Q(pub_status="usable")
    apps.get_model("newsroom", "Article").objects.filter(taken).update(gone_at=F("saved_at"))


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0004_indexes_of_what_ends")]
    operations = [
        migrations.RemoveIndex(model_name="article", name="article_gone"),
        migrations.AddField(
            model_name="article",
            name="gone_at",
            field=newsroom.models.publishing.GoneAtField(verbose_name="gone at"),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.AddIndex(
            model_name="article",
            index=models.Index(fields=["-gone_at", "-id"], condition=Q(gone_at__isnull=False), name="article_gone"),
        ),
    ]
