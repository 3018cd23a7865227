"""The glossary: what the project names, in every language."""
