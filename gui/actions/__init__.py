"""From a gesture to an operation and back: the one road on which the window changes a project."""
