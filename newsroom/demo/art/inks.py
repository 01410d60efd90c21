"""The printer's shelf: four inks and a few warm papers."""

INKS = {
    "navy": (27, 43, 90),
    "vermilion": (217, 66, 38),
    "teal": (10, 111, 108),
    "ochre": (234, 170, 50),
}

PAPERS = {
    "cream": (251, 247, 238),
    "straw": (248, 238, 214),
    "shell": (249, 237, 226),
    "mist": (238, 241, 233),
}
