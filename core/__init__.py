"""Everything Spanwise knows and does, without a window."""
