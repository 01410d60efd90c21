"""A tag or a series that a story carries cannot be deleted from under it."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("newsroom", "0006_who_may_publish"),
    ]

    operations = [
        migrations.AlterField(
            model_name="article",
            name="series",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="newsroom.series",
                verbose_name="series",
            ),
        ),
        migrations.AlterField(
            model_name="articletag",
            name="tag",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="newsroom.tag",
                verbose_name="tag",
            ),
        ),
    ]
