"""`make bench`: what pages cost with 2,000 stories and with 100,000, as a table of ratios."""

import socket
import sys
from pathlib import Path

from newsroom.release import fingerprint

from . import site
from .server import cost, running

SIZES = (2_000, 100_000)
COLUMNS = f"{'queries':>8}{'KB':>7}{'CPU ms':>9}{'× bare':>9}"


def main(sizes):
    """Measures every page at each size and prints the table."""
    if not Path("/proc/self/stat").exists():
        sys.exit("The benchmarks read processor time from /proc, so they need Linux.")
    small, large = (measured(size) for size in sizes)
    heads = (f"{size:,} stories" for size in sizes)
    lines = [
        f"{'':<20}{'   '.join(f'{head:>33}' for head in heads)}",
        f"{'page':<20}{COLUMNS}   {COLUMNS}{'growth':>9}",
    ]
    sys.stdout.write("\n".join(lines + [line(name, small, large) for name in small]) + "\n")


def measured(size):
    port = free_port()
    folder = site.made(size, fingerprint(site.HOME), port)
    pages = site.pages(folder, port)
    with running(folder, port) as server:
        for page in pages.values():
            page["cost"], page["size"] = cost(server, port, page["address"])
    return pages


def line(name, small, large):
    cells = (cell(pages[name], pages["bare view"]["cost"]) for pages in (small, large))
    growth = large[name]["cost"] / small[name]["cost"]
    return f"{name:<20}{'   '.join(cells)}{growth:>8.2f}×"


def cell(page, bare):
    return f"{page['queries']:>8}{page['size'] / 1024:>7.1f}{page['cost']:>9.2f}{page['cost'] / bare:>8.1f}×"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or SIZES)
