"""Which language, sentences, words, figures, dates, and what the parts of an article are."""
