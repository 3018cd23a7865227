"""Files that ship with the program: codebooks, countries, icons."""
