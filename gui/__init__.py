"""The window: everything that draws or listens."""
