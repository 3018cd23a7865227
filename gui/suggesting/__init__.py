"""What the program suggests to code, as the window shows it: the card beside the words, the list of all, the count."""
