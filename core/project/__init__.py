"""One open project: everything that a screen may ask."""
