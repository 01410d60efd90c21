"""The tables of the text index, which are no models: each database has its own kind."""

from django.db import migrations

from newsroom.search import keeping


def create(apps, schema_editor):
    keeping.create(schema_editor.connection)


def drop(apps, schema_editor):
    keeping.drop(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0002_import_record")]
    operations = [migrations.RunPython(create, drop)]
