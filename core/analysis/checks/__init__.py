"""What a careful reader would question in one article: its dates, acronyms, announced counts and doubled words."""
