"""What is particular to Thai: its words as data, its numerals, figures and dates."""
