"""Finding in an article what could be coded: meetings, speakers, proposals and statistics, with their fields."""
