"""The window: panels put together, menus, and what happens when one of them is used."""
