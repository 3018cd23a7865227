"""What is particular to Vietnamese: its words as data, its numerals and its dates."""
