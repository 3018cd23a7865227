"""What is particular to Indonesian: its words as data, its numerals and its dates."""
