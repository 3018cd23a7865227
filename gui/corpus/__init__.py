"""The articles of the project as a list that can be filtered."""
