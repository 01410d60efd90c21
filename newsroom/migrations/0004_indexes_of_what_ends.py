"""Small indexes of the stories that end or are gone: for feeds' deleted entries and for sweeping them out of lists."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0003_search_shelves")]
    operations = [
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                fields=["unpublish_at"], condition=models.Q(unpublish_at__isnull=False), name="article_ends"
            ),
        ),
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                fields=["rights_expire_at"], condition=models.Q(rights_expire_at__isnull=False), name="article_rights"
            ),
        ),
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                fields=["-saved_at", "-id"],
                condition=models.Q(listed_at__isnull=True, first_published_at__isnull=False),
                name="article_gone",
            ),
        ),
    ]
