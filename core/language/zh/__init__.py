"""What is particular to Chinese: its words as data, its numerals and its dates."""
