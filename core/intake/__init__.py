"""Reading articles from files, before they become part of a project."""
