"""Where one version says what was coded in the other: from words of one side to words of the other."""
