"""Names of people, places and meetings, across scripts and spellings."""
