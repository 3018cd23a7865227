"""Spanwise without a window: every verb as a command, every answer as text or JSON."""
