"""Profiles and facts."""
