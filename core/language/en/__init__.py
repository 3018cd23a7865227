"""What is particular to English: its words as data, its numerals and its dates."""
