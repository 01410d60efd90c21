"""The house checks itself: what a program can hold of CONTRIBUTING.md, each rule shown to find what it is for."""
