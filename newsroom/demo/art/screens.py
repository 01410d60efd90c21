"""Screens turn tone into print: a threshold for every pixel, as grain, dots or lines.

A plate prints where its tone exceeds the screen. All are made from seeded bytes, so that the
same picture comes out the same on every machine.
"""

import math
from functools import lru_cache
from random import Random

from PIL import Image, ImageFilter, ImageOps

# How abruptly ink ends: higher is crisper, and makes larger files.
CONTRAST = 2.1
# Thresholds keep clear of both ends, so that bare paper stays bare and solid ink solid.
LOWEST = round(128 / CONTRAST) + 3
HIGHEST = 255 - LOWEST


@lru_cache(maxsize=6)
def screen(kind, size, scale):
    """The threshold map `kind` (grain, dots, lines) in `size` pixels at `scale` of full size."""
    return {"grain": grain, "dots": dots, "lines": lines}[kind](size, scale)


def grain(size, scale):
    """Softly clumped specks, evenly spread over all thresholds."""
    noise = noise_image(size, seed=11).filter(ImageFilter.GaussianBlur(1.1 * scale))
    return between(ImageOps.equalize(noise), LOWEST, HIGHEST)


def dots(size, scale):
    """A halftone of round dots, its rows turned by 22 degrees."""
    return turned(lambda u, v: (2 + math.cos(u) + math.cos(v)) / 4, 22, 11 * scale, size)


def lines(size, scale):
    """Parallel lines whose weight carries the tone."""
    return turned(lambda u, v: (1 + math.cos(v)) / 2, -14, 9 * scale, size)


def turned(wave, degrees, pitch, size):
    """Tile one period of `wave` over `size`, turned by `degrees`."""
    steps = 24
    angle = [2 * math.pi * step / steps for step in range(steps)]
    tile = Image.frombytes("L", (steps, steps), bytes(int(255 * wave(u, v)) for v in angle for u in angle))
    reach = math.ceil(math.hypot(*size) / pitch)
    sheet = Image.new("L", (steps * 8, steps * 8))
    for column in range(8):
        for row in range(8):
            sheet.paste(tile, (column * steps, row * steps))
    block = sheet.resize((round(pitch * 8), round(pitch * 8)), Image.Resampling.BICUBIC)
    wide = Image.new("L", (block.width * (reach // 8 + 1),) * 2)
    for x in range(0, wide.width, block.width):
        for y in range(0, wide.height, block.height):
            wide.paste(block, (x, y))
    wide = ImageOps.fit(wide.rotate(degrees, Image.Resampling.BILINEAR), wide.size)
    left, top = (wide.width - size[0]) // 2, (wide.height - size[1]) // 2
    cut = wide.crop((left, top, left + size[0], top + size[1]))
    return between(ImageOps.equalize(cut), LOWEST, HIGHEST)


@lru_cache(maxsize=2)
def mottle(size):
    """How evenly the drum laid its ink: broad, faint clouds."""
    small = (size[0] // 90 + 2, size[1] // 90 + 2)
    clouds = noise_image(small, seed=23).resize(size, Image.Resampling.BICUBIC)
    return between(clouds, 244, 255)


@lru_cache(maxsize=2)
def fibre(size):
    """The tooth of the paper, nearly white."""
    small = (size[0] // 2 + 1, size[1] // 2 + 1)
    return between(noise_image(small, seed=31).resize(size, Image.Resampling.BICUBIC), 249, 255)


def noise_image(size, seed):
    return Image.frombytes("L", size, Random(seed).randbytes(size[0] * size[1]))  # noqa: S311


def between(image, low, high):
    return image.point([round(low + (high - low) * level / 255) for level in range(256)])
