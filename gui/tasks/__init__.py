"""Long work beside the window: it runs in another thread, and answers in the window's own."""
