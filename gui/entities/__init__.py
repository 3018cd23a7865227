"""Meetings, persons, organisations and places of a project: what they are called, where they stand, which are one."""
