"""What a careful reader would question in the open article: how much, in the status line, and the list of it."""
