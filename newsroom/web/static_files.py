"""Style sheets for the browser: one file for one request, put together from the files that people edit."""

import re
from pathlib import Path

from whitenoise.storage import CompressedManifestStaticFilesStorage

# A plain import of a neighbour on a line of its own; the admin's style sheets write theirs with url().
_IMPORT = re.compile(r'^@import "([\w-]+\.css)";$', re.MULTILINE)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_BLANKS = re.compile(r"\s*\n\s*")


class BundlingStorage(CompressedManifestStaticFilesStorage):
    """WhiteNoise's storage that writes imported style sheets in place of their import, without comments and blanks.

    Each further file that blocks the first paint costs a tenth of a second on a phone.
    """

    def post_process(self, paths, dry_run=False, **options):
        """Bundle what was collected, then hash and compress it."""
        if not dry_run:
            for name in [name for name in paths if name.endswith(".css")]:
                self._bundle(name, paths)
        yield from super().post_process(paths, dry_run=dry_run, **options)

    def _bundle(self, name, paths):
        folder = name.rpartition("/")[0]
        bundled, count = _IMPORT.subn(lambda found: _text(f"{folder}/{found[1]}", paths), _text(name, paths))
        if count:
            small = _BLANKS.sub("\n", _COMMENT.sub("", bundled)).lstrip()
            Path(self.path(name)).write_text(small, encoding="utf-8")
            # The next step reads each file from where this says that it lies.
            paths[name] = (self, name)


def _text(name, paths):
    """The text of a file where people edit it: what was collected before may be a bundle already."""
    storage, path = paths[name]
    with storage.open(path) as file:
        return file.read().decode()
