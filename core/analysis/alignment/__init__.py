"""Which sentences of two articles, or of two language versions of one, tell the same."""
