"""Every verb that changes something: one act each, which one undo takes back."""
