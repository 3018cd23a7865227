"""Canonical text, spans in it, and the maps between the ways of counting it."""
