"""Charts: an index into the text, in which every mark leads back to its words."""
