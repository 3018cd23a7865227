"""What is known of an article itself: its publication, its parts, how far the analyst is with it."""
