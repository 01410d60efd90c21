"""The tests: their folders mirror the source. `make test` runs all of them, CONTRIBUTING.md says how to run a few."""
