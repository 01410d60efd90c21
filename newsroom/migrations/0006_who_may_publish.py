"""Lets publishing be granted apart from writing."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0005_the_hour_of_going")]
    operations = [
        migrations.AlterModelOptions(
            name="article",
            options={
                "permissions": [("publish_article", "Can publish, withdraw and take down article")],
                "verbose_name": "article",
                "verbose_name_plural": "articles",
            },
        ),
    ]
